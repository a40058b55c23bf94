/** What the picture shows: the chosen entities with their best neighbours, hubs capped and grouped. */

import type { Status } from "../shared/status";
import { STATUSES } from "../shared/status";
import type { Sight } from "./filters";
import type { Graph } from "./graph";

export interface Edge { id: string; from: number; to: number; statements: number[]; label: string; status: Status; disputed: boolean; symmetric: boolean; claims: number }
export interface More { id: string; entity: number; property: number; outward: boolean; count: number }
export interface View { centre: number; entities: number[]; edges: Edge[]; more: More[] }

export const NEIGHBOURS = 18;
const SPARE = 6;
const EDGES = 140;

export function view(graph: Graph, sight: Sight, chosen: number[]): View {
  const shown = new Set(chosen);
  const more: More[] = [];
  for (const entity of chosen) {
    const ranked = neighbours(graph, sight, entity);
    const room = ranked.length <= NEIGHBOURS + SPARE ? ranked.length : NEIGHBOURS;
    for (const { other } of ranked.slice(0, room)) shown.add(other);
    more.push(...grouped(graph, entity, ranked.slice(room).filter(({ other }) => !shown.has(other))));
  }
  return { centre: chosen[0]!, entities: [...shown], edges: edges(graph, sight, shown, chosen), more };
}

/** The picture of a path: its ends and everything between them, nothing else. */
export function pathView(graph: Graph, sight: Sight, start: number, steps: number[]): View {
  const shown = new Set([start, ...steps.flatMap((step) => [graph.s[step]!, graph.o[step]!])]);
  return { centre: start, entities: [...shown], edges: edges(graph, sight, shown, [...shown]), more: [] };
}

interface Neighbour { other: number; statement: number; score: number }

/** The other ends of the statements in sight, the best supported and best connected first. */
function neighbours(graph: Graph, sight: Sight, entity: number): Neighbour[] {
  const best = new Map<number, Neighbour>();
  for (const statement of graph.around(entity)) {
    if (graph.o[statement]! < 0 || !sight.sees(statement)) continue;
    const other = graph.s[statement] === entity ? graph.o[statement]! : graph.s[statement]!;
    if (other === entity) continue;
    const [from, until] = graph.claimsOf(statement);
    const score = (until - from) * 100 + Math.min(99, graph.around(other).length);
    const known = best.get(other);
    best.set(other, { other, statement: known?.statement ?? statement, score: score + (known?.score ?? 0) });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.other - b.other);
}

function grouped(graph: Graph, entity: number, rest: Neighbour[]): More[] {
  const groups = new Map<string, More>();
  for (const { statement } of rest) {
    const property = graph.p[statement]!, outward = graph.s[statement] === entity;
    const id = `more ${entity} ${property} ${outward}`;
    const known = groups.get(id);
    if (known) known.count++;
    else groups.set(id, { id, entity, property, outward, count: 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count).slice(0, 6);
}

/** All statements in sight among the shown entities, those of one ordered pair as one edge. */
function edges(graph: Graph, sight: Sight, shown: Set<number>, chosen: number[]): Edge[] {
  const pairs = new Map<string, number[]>();
  const near = [...shown].filter((entity) => chosen.includes(entity) || graph.around(entity).length <= 400);
  const seen = new Set<number>();
  for (const entity of near)
    for (const statement of graph.around(entity)) {
      const s = graph.s[statement]!, o = graph.o[statement]!;
      if (o < 0 || s === o || seen.has(statement) || !shown.has(s) || !shown.has(o) || !sight.sees(statement)) continue;
      seen.add(statement);
      const key = pairs.has(`${o} ${s}`) && graph.properties[graph.p[statement]!]!.symmetric ? `${o} ${s}` : `${s} ${o}`;
      pairs.set(key, [...(pairs.get(key) ?? []), statement]);
    }
  const touching = (edge: Edge): number => Number(chosen.includes(edge.from) || chosen.includes(edge.to));
  return [...pairs].map(([key, statements]) => edge(graph, sight, key, statements))
    .sort((a, b) => touching(b) - touching(a) || b.claims - a.claims).slice(0, EDGES);
}

function edge(graph: Graph, sight: Sight, key: string, statements: number[]): Edge {
  const [from, to] = key.split(" ").map(Number) as [number, number];
  const order = [...statements].sort((a, b) => rank(sight, a) - rank(sight, b) || graph.p[a]! - graph.p[b]!);
  const claims = order.reduce((sum, one) => sum + sight.claims(one).length, 0);
  const names = [...new Set(order.map((one) => graph.property(graph.p[one]!)))];
  return {
    id: `edge ${key}`, from, to, statements: order, claims,
    label: names[0]! + (names.length > 1 ? ` +${names.length - 1}` : "") + (claims > 1 ? ` ×${claims}` : ""),
    status: sight.status(order[0]!),
    disputed: order.some((one) => sight.disputed(one)),
    symmetric: order.every((one) => graph.properties[graph.p[one]!]!.symmetric),
  };
}

const rank = (sight: Sight, statement: number): number => STATUSES.indexOf(sight.status(statement));
