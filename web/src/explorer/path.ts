/** The shortest way from one entity to another over statements in sight. */

import type { Sight } from "./filters";
import type { Graph } from "./graph";

export function shortest(graph: Graph, sight: Sight, start: number, end: number): number[] | null {
  if (start === end) return [];
  const came = new Map<number, number>([[start, -1]]);
  let front = [start];
  while (front.length) {
    const next: number[] = [];
    for (const entity of front)
      for (const statement of graph.around(entity)) {
        const other = graph.s[statement] === entity ? graph.o[statement]! : graph.s[statement]!;
        if (other < 0 || came.has(other) || sight.status(statement) === "denied" || !sight.sees(statement)) continue;
        came.set(other, statement);
        if (other === end) return traced(graph, came, end);
        next.push(other);
      }
    front = next;
  }
  return null;
}

function traced(graph: Graph, came: Map<number, number>, end: number): number[] {
  const steps: number[] = [];
  let at = end;
  for (let step = came.get(at)!; step >= 0; step = came.get(at)!) {
    steps.push(step);
    at = graph.s[step] === at ? graph.o[step]! : graph.s[step]!;
  }
  return steps.reverse();
}
