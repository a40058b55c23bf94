/** The legend: shapes for kinds, colours for communities, lines for statuses; a click lights them up. */

import { byId, h } from "../shared/dom";
import { shapeMark } from "../shared/shapes";
import { STATUSES, STATUS_HINTS, statusLine } from "../shared/status";
import { fill, palette, dark } from "../shared/colours";
import type { Data } from "./data";

export type Lit = { kind: string } | { community: number } | null;

export function legend(data: Data, light: (what: Lit) => void): void {
  const buttons: HTMLButtonElement[] = [];
  const toggle = (what: Lit) => (event: Event): void => {
    const button = event.currentTarget as HTMLButtonElement;
    const pressed = button.getAttribute("aria-pressed") === "true";
    for (const other of buttons) other.setAttribute("aria-pressed", "false");
    button.setAttribute("aria-pressed", String(!pressed));
    light(pressed ? null : what);
  };
  const entry = (mark: Node, text: string, count: number, what: Lit): HTMLElement => {
    const button = h("button", { type: "button", "aria-pressed": "false", onclick: toggle(what) },
      mark, h("span", {}, text), h("span", { class: "count" }, String(count)));
    buttons.push(button);
    return h("li", {}, button);
  };
  const large = data.communities.filter((group) => group.members.length > 2).slice(0, 8);
  const dots = large.map(() => h("span", { class: "dot" }));
  const colour = (): void => {
    const colours = palette();
    for (const [index, dot] of dots.entries()) dot.style.background = fill(colours, index, 3);
  };
  dark.addEventListener("change", colour);
  colour();
  byId("legend-body").append(
    h("h3", {}, "Things"),
    h("ul", {}, ...data.kinds.map((kind) => entry(shapeMark(kind.shape), kind.label, kind.count, { kind: kind.name }))),
    h("h3", {}, "Lines"),
    h("ul", {}, ...STATUSES.map((status) => h("li", {}, statusLine(status), h("span", {}, h("strong", {}, status), ` ${STATUS_HINTS[status]}`))),
      h("li", {}, h("span", { class: "badge badge-disputed" }, "!"), " disputed: somebody contradicts it")),
    ...(large.length > 1 ? [
      h("h3", {}, "Regions of the news"),
      h("ul", {}, ...large.map((group, index) => entry(dots[index]!, `around ${group.label}`, group.members.length, { community: index })))] : []),
  );
  if (window.matchMedia("(max-width: 900px)").matches) byId<HTMLDetailsElement>("legend").open = false;
}
