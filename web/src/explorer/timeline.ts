/** The story of a statement: its claims on a line of time, each with the sign of its status. */

import { h } from "../shared/dom";
import { dateName } from "../shared/format";
import type { Graph } from "./graph";

const SVG = "http://www.w3.org/2000/svg";
const WIDTH = 340, LEFT = 12, RIGHT = 328, ROW = 13, ROWS = 4;

export function timeline(graph: Graph, claims: number[]): HTMLElement | null {
  const dated = claims.filter((claim) => graph.date(claim)).sort((a, b) => (graph.date(a) < graph.date(b) ? -1 : 1));
  const days = dated.map((claim) => Date.parse(graph.date(claim).slice(0, 10)));
  if (new Set(days).size < 2) return null;
  const [start, end] = [days[0]!, days.at(-1)!];
  const at = (day: number): number => LEFT + ((day - start) / (end - start)) * (RIGHT - LEFT - 12) + 6;
  const column = (day: number): number => Math.round(at(day) / 14);
  const columns = days.map(column);
  const height = Math.min(ROWS, Math.max(...columns.map((one) => columns.filter((other) => other === one).length)));
  const base = 8 + height * ROW;
  const svg = shape("svg", { viewBox: `0 0 ${WIDTH} ${base + 20}`, class: "timeline", role: "img" });
  const title = shape("title", {});
  title.textContent = dated.map((claim) => `${dateName(graph.date(claim))}: ${graph.status(claim)} (${graph.outlet(graph.claim.article[claim]!)})`).join("; ");
  svg.append(title, shape("path", { d: `M${LEFT} ${base}H${RIGHT}`, class: "axis" }));
  const stacked = new Map<number, number>();
  dated.forEach((claim, index) => {
    const level = stacked.get(columns[index]!) ?? 0;
    stacked.set(columns[index]!, level + 1);
    if (level < ROWS) svg.append(mark(graph.status(claim), at(days[index]!), base - 10 - level * ROW));
  });
  svg.append(label(dateName(graph.date(dated[0]!)), LEFT, base + 16, "start"), label(dateName(graph.date(dated.at(-1)!)), RIGHT, base + 16, "end"));
  return h("figure", { class: "story" }, svg);
}

function mark(status: string, x: number, y: number): SVGElement {
  const group = shape("g", { class: `mark mark-${status}`, transform: `translate(${x} ${y})` });
  const drawn: Record<string, SVGElement[]> = {
    fact: [shape("circle", { r: "5" })],
    planned: [shape("circle", { r: "5", class: "hollow" })],
    possible: [shape("circle", { r: "5", class: "hollow dotted" }), sign("?")],
    denied: [shape("path", { d: "M-4 -4L4 4M4 -4L-4 4" })],
  };
  group.append(...(drawn[status] ?? []));
  return group;
}

function sign(text: string): SVGElement {
  const element = shape("text", { "text-anchor": "middle", y: "3", class: "sign" });
  element.textContent = text;
  return element;
}

function label(text: string, x: number, y: number, anchor: string): SVGElement {
  const element = shape("text", { x: String(x), y: String(y), "text-anchor": anchor, class: "when" });
  element.textContent = text;
  return element;
}

function shape(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
