/** graph.html: the picture, its legend and its panel, tied together. */

import { byId, h } from "../shared/dom";
import { readData } from "./data";
import { legend, type Lit } from "./legend";
import { Panel } from "./panel";
import { Picture, type Picked } from "./picture";

const data = readData();
byId("notice").textContent = data.notice;

const edgeOf = new Map(data.edges.flatMap((edge) => edge.members.map((index) => [index, edge] as const)));
const picture = new Picture(byId("network"), data, pick);
const panel = new Panel(data, {
  node: (id) => pick({ node: id }),
  statement,
  overview: () => pick({}),
});

function pick(what: Picked): void {
  picture.select(what);
  if (what.node !== undefined) showNode(what.node);
  else if (what.edge !== undefined) showEdge(what.edge);
  else {
    picture.light(null, new Set());
    panel.overview();
  }
}

function showNode(id: number): void {
  const touching = data.edges.filter((edge) => edge.from === id || edge.to === id);
  const near = new Set([id, ...touching.flatMap((edge) => [edge.from, edge.to])]);
  picture.light(near, new Set(touching.map((edge) => edge.id)));
  panel.entity(id);
}

function showEdge(id: string): void {
  const edge = data.edges.find((one) => one.id === id);
  if (!edge) return;
  picture.light(new Set([edge.from, edge.to]), new Set([id]));
  panel.statements(edge.members);
}

function statement(index: number): void {
  const edge = edgeOf.get(index);
  picture.select(edge ? { edge: edge.id } : {});
  if (edge) picture.light(new Set([edge.from, edge.to]), new Set([edge.id]));
  else picture.light(new Set([data.statements[index]!.subject]), new Set());
  panel.statements([index]);
}

function light(what: Lit): void {
  if (!what) return picture.light(null, new Set());
  const inside = "kind" in what
    ? data.entities.flatMap((entity, id) => (entity.kind === what.kind ? [id] : []))
    : (data.communities[what.community]?.members ?? []);
  const nodes = new Set(inside);
  const within = data.edges.filter((edge) => nodes.has(edge.from) && nodes.has(edge.to));
  picture.light(nodes, new Set(within.map((edge) => edge.id)));
}

function search(): void {
  const find = byId<HTMLInputElement>("find");
  const names = new Map(data.entities.flatMap((entity, id) =>
    [entity.label, ...entity.names.map(([, name]) => name)].map((name) => [name.toLocaleLowerCase(), id] as const)));
  byId("found").append(...data.entities.map((entity) => h("option", { value: entity.label })));
  const go = (exact: boolean): void => {
    const typed = find.value.trim().toLocaleLowerCase();
    const id = names.get(typed) ?? (exact || !typed ? undefined : [...names].find(([name]) => name.includes(typed))?.[1]);
    if (id === undefined) return;
    pick({ node: id });
    picture.goTo(id);
  };
  find.addEventListener("input", () => go(true));
  byId("search").addEventListener("submit", (event) => {
    event.preventDefault();
    go(false);
  });
}

legend(data, light);
search();
byId("fit").addEventListener("click", () => {
  pick({});
  picture.fit();
});
panel.overview();
document.documentElement.dataset["ready"] = "yes";
