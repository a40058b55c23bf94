/** A search field with suggestions that follows the keyboard pattern of a combobox. */

import { h } from "../shared/dom";
import { counted, dateName } from "../shared/format";
import { shapeMark } from "../shared/shapes";
import type { Hits, Source } from "./source";

export type Choice = { entity: number } | { article: number };

let boxes = 0;

export function combobox(field: HTMLInputElement, source: Source, chosen: (what: Choice) => void, withArticles = true): void {
  const list = h("ul", { class: "hits", role: "listbox", id: `hits-${++boxes}`, "aria-label": "Suggestions", hidden: true });
  field.after(list);
  for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", list.id], ["aria-autocomplete", "list"], ["autocomplete", "off"]] as const)
    field.setAttribute(name, value);
  let options: { choice: Choice; at: HTMLElement }[] = [];
  let current = -1, asked = 0;

  const open = (shown: boolean): void => {
    list.hidden = !shown;
    field.setAttribute("aria-expanded", String(shown));
  };
  const mark = (index: number): void => {
    options[current]?.at.setAttribute("aria-selected", "false");
    current = index;
    const at = options[current]?.at;
    at?.setAttribute("aria-selected", "true");
    at?.scrollIntoView({ block: "nearest" });
    if (at) field.setAttribute("aria-activedescendant", at.id);
    else field.removeAttribute("aria-activedescendant");
  };
  const pick = (index: number): void => {
    const option = options[index];
    if (!option) return;
    open(false);
    field.value = "";
    chosen(option.choice);
  };
  const show = (hits: Hits): void => {
    const articles = withArticles ? hits.articles : [];
    options = [...hits.entities.map((hit) => ({ choice: { entity: hit.entity }, at: entityHit(source, hit) })), ...articles.map((hit) => ({ choice: hit, at: articleHit(source, hit.article) }))];
    options.forEach(({ at }, index) => {
      at.id = `${list.id}-${index}`;
      at.addEventListener("pointerdown", (event) => event.preventDefault());
      at.addEventListener("click", () => pick(index));
    });
    list.replaceChildren(...(options.length ? options.map(({ at }) => at) : [h("li", { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false" }, "Nothing is called that")]));
    mark(options.length ? 0 : -1);
    open(true);
  };
  field.addEventListener("input", async () => {
    const mine = ++asked;
    if (!field.value.trim()) return open(false);
    const hits = await source.search(field.value);
    if (mine === asked) show(hits);
  });
  field.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const steps: Record<string, () => void> = {
      ArrowDown: () => mark((current + 1) % options.length), ArrowUp: () => mark((current - 1 + options.length) % options.length),
      Enter: () => pick(current), Escape: () => open(false),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  });
  field.addEventListener("blur", () => setTimeout(() => open(false), 120));
}

function entityHit(source: Source, hit: Hits["entities"][number]): HTMLElement {
  const { graph } = source;
  const kind = graph.kind(hit.entity), label = graph.label[hit.entity]!;
  return h("li", { role: "option", "aria-selected": "false" },
    shapeMark(kind.shape),
    h("span", { class: "hit-name" }, label, hit.name !== label && h("span", { class: "soft" }, ` (${hit.name})`)),
    h("span", { class: "soft" }, `${graph.types(hit.entity)[0]?.labels["en"] ?? kind.label}, ${counted(hit.degree, "statement")}`));
}

function articleHit(source: Source, article: number): HTMLElement {
  const { graph } = source;
  return h("li", { role: "option", "aria-selected": "false" },
    h("span", { class: "hit-article", "aria-hidden": "true" }, "¶"),
    h("span", { class: "hit-name" }, graph.article.title[article]!),
    h("span", { class: "soft" }, `article, ${dateName(graph.article.date[article]!)}`));
}
