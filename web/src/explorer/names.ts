/** A statement as words: in lists, in the address, and the other way round. */

import { h } from "../shared/dom";
import { literalName } from "../shared/format";
import { statusBadge, disputedBadge } from "../shared/status";
import { counted } from "../shared/format";
import type { Sight } from "./filters";
import type { Graph } from "./graph";

export function objectName(graph: Graph, statement: number): string {
  const object = graph.o[statement]!;
  return object < 0 ? literalName(graph.literal(object)) : graph.label[object]!;
}

export function tripleLine(graph: Graph, statement: number): HTMLElement {
  return h("span", { class: "triple" },
    graph.label[graph.s[statement]!]!, " ", h("span", { class: "verb" }, graph.property(graph.p[statement]!)), " ", objectName(graph, statement));
}

export function metaLine(graph: Graph, sight: Sight, statement: number): HTMLElement {
  const claims = sight.claims(statement);
  const dates = claims.map((claim) => graph.date(claim)).filter(Boolean).sort();
  return h("span", { class: "row meta" },
    statusBadge(sight.status(statement)), sight.disputed(statement) && disputedBadge(),
    h("span", { class: "soft" }, `${counted(claims.length, "claim")}${dates.length ? ` · ${dates.at(-1)!.slice(0, 10)}` : ""}`));
}

/** The key of a statement in the address. */
export function statementKey(graph: Graph, statement: number): string {
  const object = graph.o[statement]!;
  const literal = object < 0 ? graph.literal(object) : null;
  const target = literal ? `=${literal.value}|${literal.unit ?? ""}|${literal.language}` : graph.iri[object]!;
  return [graph.iri[graph.s[statement]!]!, graph.properties[graph.p[statement]!]!.name, target].join(" ");
}

export function findStatement(graph: Graph, key: string): number | undefined {
  const subject = graph.find(key.split(" ")[0] ?? "");
  if (subject === undefined) return undefined;
  return graph.around(subject).find((statement) => statementKey(graph, statement) === key);
}
