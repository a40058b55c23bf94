/** What the graph is about, for somebody who sees it for the first time. */

import { languageName } from "../shared/format";
import { STATUSES } from "../shared/status";
import type { Sight } from "./filters";
import type { Graph } from "./graph";
import type { Counted, Overview } from "./source";

const SHOWN = 8;

export function overview(graph: Graph, sight: Sight): Overview {
  const sources: number[] = [], newest: number[] = [], disputed: number[] = [];
  for (let one = 0; one < graph.statements; one++) {
    const [from, until] = graph.claimsOf(one);
    sources.push(until - from > 1 ? sight.sources(one) * 1000 + Math.min(999, until - from) : 1001);
    newest.push(lastDate(graph, from, until));
    if (contradicted(graph, from, until)) disputed.push(one);
  }
  const dates = graph.article.date.filter(Boolean).map((date) => date.slice(0, 10)).sort();
  return {
    counts: {
      entities: graph.entities, statements: graph.statements, claims: graph.claims, articles: graph.article.id.length,
      languages: new Set(graph.article.language.map((number) => graph.strings[number])).size,
      sources: new Set(graph.article.outlet.map((number) => graph.strings[number])).size,
    },
    supported: top(sources.length, (one) => sources[one]!),
    disputed: disputed.sort((a, b) => sources[b]! - sources[a]! || a - b).slice(0, SHOWN),
    newest: top(newest.length, (one) => newest[one]!),
    hubs: top(graph.entities, (entity) => graph.around(entity).length, 12),
    facets: facets(graph),
    dates: dates.length ? [dates[0]!, dates.at(-1)!] : null,
  };
}

function contradicted(graph: Graph, from: number, until: number): boolean {
  let denied = 0;
  for (let claim = from; claim < until; claim++) {
    if (graph.claim.disputedBy[claim] !== -1) return true;
    if (graph.rank(claim) === 3) denied++;
  }
  return denied > 0 && denied < until - from;
}

/** The day of the last claim as a number that grows with time: 20260501. */
function lastDate(graph: Graph, from: number, until: number): number {
  let last = 0;
  for (let claim = from; claim < until; claim++) last = Math.max(last, dayNumber(graph, graph.claim.article[claim]!));
  return last;
}

function dayNumber(graph: Graph, article: number): number {
  const day = graph.article.date[article]!;
  return day ? Number(day.slice(0, 4)) * 10000 + Number(day.slice(5, 7) || 0) * 100 + Number(day.slice(8, 10) || 0) : 0;
}

/** The `count` numbers below `size` with the highest scores, the first of equals first. */
function top(size: number, score: (one: number) => number, count = SHOWN): number[] {
  const best: { one: number; score: number }[] = [];
  for (let one = 0; one < size; one++) {
    const mine = score(one);
    if (best.length === count && mine <= best[count - 1]!.score) continue;
    let at = best.length;
    while (at > 0 && best[at - 1]!.score < mine) at--;
    best.splice(at, 0, { one, score: mine });
    if (best.length > count) best.pop();
  }
  return best.map(({ one }) => one);
}

function facets(graph: Graph): Overview["facets"] {
  const kinds = tally(graph.typeset.map((_, entity) => graph.kind(entity).name));
  const statuses = tally(graph.claim.status.map((status) => Math.min(status, 3)));
  const properties = tally(graph.p);
  const languages = tally(graph.article.language.map((number) => graph.strings[number]!));
  const sources = tally(graph.article.outlet.map((number) => graph.strings[number]!));
  const shapes = new Map(graph.classes.map((one) => [one.name, one]));
  return {
    kinds: ordered([...kinds].map(([value, count]) => ({ value, count, label: shapes.get(value)?.labels["en"] ?? value, shape: shapes.get(value)?.shape ?? "square" }))),
    statuses: STATUSES.map((value, number) => ({ value, label: value, count: statuses.get(number) ?? 0 })),
    properties: ordered([...properties].map(([number, count]) => ({ value: graph.properties[number]!.name, label: graph.property(number), count }))),
    languages: ordered([...languages].map(([value, count]) => ({ value, label: languageName(value), count }))),
    sources: ordered([...sources].map(([value, count]) => ({ value, label: value, count }))),
  };
}

function tally<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function ordered(counted: Counted[]): Counted[] {
  return counted.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
