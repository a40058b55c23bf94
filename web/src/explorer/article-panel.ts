/** An article: where it stands, and everything that it says. */

import { h, link } from "../shared/dom";
import { counted, dateName, languageName } from "../shared/format";
import type { Sight } from "./filters";
import { statements } from "./lists";
import type { Moves } from "./moves";
import type { Source } from "./source";

export function articlePanel(source: Source, sight: Sight, article: number, moves: Moves): HTMLElement[] {
  const { graph } = source;
  const said: number[] = [];
  for (let statement = 0; statement < graph.statements; statement++) if (sight.sees(statement)) said.push(statement);
  return [
    h("h2", { tabindex: "-1", lang: graph.language(article) }, graph.article.title[article]!),
    h("p", { class: "soft" }, [graph.outlet(article), dateName(graph.article.date[article] || null), languageName(graph.language(article))].join(" · ")),
    h("p", {}, link(graph.article.source[article]!, graph.article.source[article]!)),
    h("p", { class: "actions" }, h("button", { class: "button", type: "button", onclick: () => moves.filter({ article: "" }) }, "All articles again")),
    h("h3", {}, `It says: ${counted(said.length, "statement")}`),
    statements(graph, sight, said, moves),
  ];
}
