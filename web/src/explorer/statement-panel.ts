/** A statement: the story of its claims, and each claim with its quote inside its paragraph. */

import { h, link } from "../shared/dom";
import { counted, dateName, languageName } from "../shared/format";
import { disputedBadge, statusBadge } from "../shared/status";
import type { Sight } from "./filters";
import type { Graph } from "./graph";
import { entityButton, growing, statements } from "./lists";
import type { Moves } from "./moves";
import { objectName } from "./names";
import type { Source } from "./source";
import { timeline } from "./timeline";

export function statementPanel(source: Source, sight: Sight, statement: number, moves: Moves): HTMLElement[] {
  const { graph } = source;
  const claims = sight.claims(statement);
  const story = timeline(graph, claims);
  const beside = besides(graph, sight, statement);
  return [
    headline(graph, statement, moves),
    h("p", { class: "row" }, statusBadge(sight.status(statement)), sight.disputed(statement) && disputedBadge(),
      h("span", { class: "soft" }, `${counted(claims.length, "claim")} in ${counted(sight.sources(statement), "source")}`)),
    ...(story ? [h("h3", {}, "Over time"), story] : []),
    h("h3", {}, "Who says so"),
    growing(claims, (claim) => h("li", {}, claimCard(source, claim, moves)), 10),
    ...(beside.length ? [h("h3", {}, "Also said of the two"), statements(graph, sight, beside, moves, 10)] : []),
  ];
}

function headline(graph: Graph, statement: number, moves: Moves): HTMLElement {
  const object = graph.o[statement]!;
  return h("h2", { tabindex: "-1", class: "triple" },
    entityButton(graph, graph.s[statement]!, moves), " ", h("span", { class: "verb" }, graph.property(graph.p[statement]!)), " ",
    object < 0 ? objectName(graph, statement) : entityButton(graph, object, moves));
}

/** Other statements about the same pair, or other figures of the same kind. */
function besides(graph: Graph, sight: Sight, statement: number): number[] {
  const s = graph.s[statement]!, o = graph.o[statement]!;
  return graph.around(s).filter((other) => {
    if (other === statement || !sight.sees(other)) return false;
    const [a, b] = [graph.s[other]!, graph.o[other]!];
    return o < 0 ? a === s && b < 0 && graph.p[other] === graph.p[statement] : (a === s && b === o) || (a === o && b === s);
  });
}

function claimCard(source: Source, claim: number, moves: Moves): HTMLElement {
  const { graph } = source;
  const article = graph.claim.article[claim]!;
  const language = graph.language(article);
  const quote = h("blockquote", { lang: language }, "…");
  void source.paragraph(graph.claim.place[claim]!).then((text) => quote.replaceChildren(...marked(text, graph.claim.start[claim]!, graph.claim.end[claim]!)));
  const when = graph.text(graph.claim.when[claim]!);
  const title = graph.article.title[article]!;
  return h("div", { class: "claim", "data-status": graph.status(claim) },
    h("div", { class: "row" }, statusBadge(graph.status(claim)),
      when && h("span", { class: "chip", title: "the time that the text states" }, when),
      h("span", { class: "soft" }, `${dateName(graph.article.date[article] || null)} · ${languageName(language)}`)),
    quote,
    voice("Says", graph, graph.claim.by[claim]!, moves),
    voice("Denied by", graph, graph.claim.disputedBy[claim]!, moves),
    h("p", { class: "soft from" }, link(title, graph.article.source[article]!), ` · ${graph.outlet(article)} · `,
      h("button", { class: "linkish", type: "button", onclick: () => moves.article(article) }, "everything in this article")),
    h("p", { class: "soft" }, `found by ${graph.extractors[graph.claim.extractor[claim]!]}, confidence ${graph.claim.confidence[claim]} %`));
}

function voice(word: string, graph: Graph, value: number, moves: Moves): HTMLElement | null {
  const who = graph.speaker(value);
  if (!who) return null;
  return h("p", { class: "voice" }, `${word}: `, who.entity === undefined ? h("strong", {}, who.name) : entityButton(graph, who.entity, moves));
}

function marked(text: string, start: number, end: number): (string | HTMLElement)[] {
  const letters = end > start && text.length >= end;
  return letters ? [text.slice(0, start), h("mark", {}, text.slice(start, end)), text.slice(end)] : [text];
}
