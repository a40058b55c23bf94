/** Lists that begin short and grow when asked. */

import { h } from "../shared/dom";
import type { Sight } from "./filters";
import type { Graph } from "./graph";
import type { Moves } from "./moves";
import { metaLine, tripleLine } from "./names";

const STEP = 30;

export function growing<T>(items: T[], item: (one: T) => HTMLElement, step = STEP): HTMLElement {
  const list = h("ul", { class: "statements" });
  const box = h("div", {}, list);
  const grow = (): void => {
    const from = list.children.length;
    list.append(...items.slice(from, from + step).map(item));
    box.querySelector(".grow")?.remove();
    const left = items.length - list.children.length;
    if (left > 0) box.append(h("button", { class: "button grow", type: "button", onclick: grow }, `${Math.min(step, left)} more of ${left.toLocaleString("en")}`));
  };
  grow();
  return box;
}

export function statements(graph: Graph, sight: Sight, numbers: number[], moves: Moves, step = STEP): HTMLElement {
  return growing(numbers, (number) => h("li", {},
    h("button", { class: "pick", type: "button", onclick: () => moves.statement(number) }, tripleLine(graph, number), metaLine(graph, sight, number))), step);
}

export function entityButton(graph: Graph, entity: number, moves: Moves): HTMLElement {
  return h("button", { class: "linkish", type: "button", onclick: () => moves.entity(entity) }, graph.label[entity]!);
}
