/** An entity: its types, its names in every language, where they were read, why they are one thing, and what is said of it. */

import { h, link } from "../shared/dom";
import { counted, languageName } from "../shared/format";
import { combobox } from "./combobox";
import type { Sight } from "./filters";
import type { Graph } from "./graph";
import { entityButton, statements } from "./lists";
import type { Moves } from "./moves";
import type { Source } from "./source";

export interface Narrow { property: number; outward: boolean }

export function entityPanel(source: Source, sight: Sight, entity: number, narrow: Narrow | null, moves: Moves): HTMLElement[] {
  const { graph } = source;
  const kind = graph.types(entity).map((one) => one.labels["en"] ?? one.name);
  const all = graph.around(entity).filter((one) => sight.sees(one));
  const shown = narrow ? all.filter((one) => graph.p[one] === narrow.property && (graph.s[one] === entity) === narrow.outward) : all;
  shown.sort((a, b) => sight.sources(b) - sight.sources(a) || sight.claims(b).length - sight.claims(a).length || a - b);
  const hidden = source.total(entity) - all.length;
  return [
    h("h2", { tabindex: "-1" }, graph.label[entity]!),
    h("p", { class: "soft" }, kind.join(" · ")),
    ...names(graph, entity),
    ...why(graph, entity),
    ...same(graph, entity),
    h("p", { class: "row actions" },
      h("button", { class: "button", type: "button", onclick: () => moves.expand(entity) }, "Add its neighbours"),
      narrow && h("button", { class: "button", type: "button", onclick: () => moves.entity(entity) }, "All statements")),
    pathField(source, entity, moves),
    h("h3", {}, narrow ? `${counted(shown.length, "statement")}: ${graph.property(narrow.property)}` : counted(shown.length, "statement")),
    statements(graph, sight, shown, moves),
    hidden > 0 ? h("p", { class: "soft" }, `${counted(hidden, "statement")} more, left out by the filters or not loaded yet. `,
      source.total(entity) > graph.around(entity).length && h("button", { class: "linkish", type: "button", onclick: () => void moves.more(entity) }, "Load more")) : h("span", {}),
    h("p", { class: "soft iri" }, graph.fullIri(entity)),
  ];
}

/** Every name with its languages, and in how many articles it stands for the entity. */
function names(graph: Graph, entity: number): HTMLElement[] {
  const languages = new Map<string, string[]>();
  for (const [language, name] of graph.namesOf(entity)) languages.set(name, [...(languages.get(name) ?? []), language]);
  const read = surfaces(graph, entity);
  for (const name of read.keys()) if (!languages.has(name)) languages.set(name, []);
  if (languages.size === 0) return [];
  const rows = [...languages].map(([name, tags]) => h("li", {},
    h("span", { class: "chip", lang: tags[0] ?? "" }, name), " ",
    h("span", { class: "soft" }, [tags.map(languageName).join(", "), read.has(name) ? `read in ${counted(read.get(name)!.size, "article")}` : ""].filter(Boolean).join(" · "))));
  return [h("h3", {}, "Names"), h("ul", { class: "names" }, ...rows)];
}

/** Which names were taken for one thing, how sure that is, and for what reasons: what `kg explain` says. */
function why(graph: Graph, entity: number): HTMLElement[] {
  const merges = graph.why.get(entity) ?? [];
  if (merges.length === 0) return [];
  const rows = merges.map(([left, right, score, because]) => h("li", {},
    h("span", { class: "chip" }, left), " is ", h("span", { class: "chip" }, right), " ", h("span", { class: "soft" }, (score / 100).toFixed(2)),
    h("ul", { class: "soft" }, ...because.map((sentence) => h("li", {}, sentence)))));
  const summary = h("summary", {}, h("h3", {}, "One thing because"), " ", h("span", { class: "soft" }, `${counted(merges.length, "pair")} of names`));
  return [h("details", { class: "why" }, summary, h("ul", {}, ...rows))];
}

function surfaces(graph: Graph, entity: number): Map<string, Set<number>> {
  const read = new Map<string, Set<number>>();
  for (const statement of graph.around(entity).slice(0, 2000)) {
    const [from, until] = graph.claimsOf(statement);
    const column = graph.s[statement] === entity ? graph.claim.subjectName : graph.claim.objectName;
    for (let claim = from; claim < until; claim++) {
      const name = graph.text(column[claim]!) ?? graph.label[entity]!;
      read.set(name, (read.get(name) ?? new Set()).add(graph.claim.article[claim]!));
    }
  }
  return read;
}

function same(graph: Graph, entity: number): HTMLElement[] {
  const iris = graph.same.get(entity) ?? [];
  return iris.length ? [h("h3", {}, "The same elsewhere"), h("ul", {}, ...iris.map((iri) => h("li", {}, link(iri, iri))))] : [];
}

function pathField(source: Source, entity: number, moves: Moves): HTMLElement {
  const id = `path-from-${entity}`;
  const field = h("input", { id, type: "search", placeholder: "Another entity…", spellcheck: "false" });
  const box = h("div", { class: "path-field" }, h("label", { for: id, class: "soft" }, "How is it connected to"), h("div", { class: "combo" }, field));
  combobox(field, source, (choice) => { if ("entity" in choice) moves.path(entity, choice.entity); }, false);
  return box;
}

export function pathPanel(source: Source, sight: Sight, from: number, to: number, steps: number[] | null, moves: Moves): HTMLElement[] {
  const { graph } = source;
  const ends = h("p", {}, entityButton(graph, from, moves), " and ", entityButton(graph, to, moves));
  if (!steps) return [h("h2", { tabindex: "-1" }, "No connection"), ends, h("p", { class: "soft" }, "With these filters no chain of statements leads from one to the other.")];
  return [h("h2", { tabindex: "-1" }, `Connected in ${counted(steps.length, "step")}`), ends, h("h3", {}, "The way"), statements(graph, sight, steps, moves)];
}
