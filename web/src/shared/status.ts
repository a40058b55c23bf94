/** How sure a statement is, told by a word, a line and a sign, never by a colour alone. */

import { h } from "./dom";

export const STATUSES = ["fact", "planned", "possible", "denied"] as const;
export type Status = (typeof STATUSES)[number];

export const STATUS_HINTS: Record<Status, string> = {
  fact: "holds or has happened",
  planned: "announced or intended",
  possible: "could, might",
  denied: "said not to be so",
};

const SVG = "http://www.w3.org/2000/svg";
const DASHES: Record<Status, string> = { fact: "", planned: "7 4", possible: "1.5 4", denied: "1.5 4" };

/** A short piece of the line that stands for the status in the picture. */
export function statusLine(status: Status): SVGElement {
  const svg = document.createElementNS(SVG, "svg");
  for (const [name, value] of [["viewBox", "0 0 34 10"], ["class", `line line-${status}`], ["aria-hidden", "true"]] as const)
    svg.setAttribute(name, value);
  svg.append(stroke("M1 5H33", DASHES[status]));
  if (status === "denied") svg.append(stroke("M13 1L21 9M21 1L13 9", ""));
  return svg;
}

function stroke(path: string, dashes: string): SVGElement {
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  if (dashes) line.setAttribute("stroke-dasharray", dashes);
  return line;
}

export function statusBadge(status: Status): HTMLElement {
  return h("span", { class: `badge badge-${status}`, title: STATUS_HINTS[status] }, status);
}

export function disputedBadge(): HTMLElement {
  return h("span", { class: "badge badge-disputed", title: "somebody contradicts it" }, "! disputed");
}
