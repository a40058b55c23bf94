/** The first screen: what the graph is about, before anything has been asked. */

import { h } from "../shared/dom";
import { counted, dateName } from "../shared/format";
import { shapeMark } from "../shared/shapes";
import type { Sight } from "./filters";
import { statements } from "./lists";
import type { Moves } from "./moves";
import type { Overview, Source } from "./source";

export function welcome(source: Source, sight: Sight, told: Overview, moves: Moves): HTMLElement[] {
  const { graph } = source;
  const seen = (numbers: number[]): number[] => numbers.filter((number) => sight.sees(number));
  const part = (title: string, hint: string, numbers: number[]): HTMLElement | null =>
    numbers.length === 0 ? null : h("section", { class: "card" }, h("h3", {}, title), h("p", { class: "soft" }, hint), statements(graph, sight, numbers, moves, 8));
  const parts = [
    h("section", { class: "numbers" }, ...numbers(told)),
    h("section", { class: "card wide" },
      h("h3", {}, "Who and what it is about"),
      h("p", { class: "row" }, ...told.hubs.map((entity) =>
        h("button", { class: "hub", type: "button", onclick: () => moves.entity(entity) },
          shapeMark(graph.kind(entity).shape), h("span", {}, graph.label[entity]!), h("span", { class: "soft" }, String(source.total(entity))))))),
    part("Best supported", "said by the most newspapers", seen(told.supported)),
    part("Disputed", "somebody says that it is not so", seen(told.disputed)),
    part("Newest", "in the latest articles", seen(told.newest)),
  ];
  return parts.filter((one) => one !== null);
}

function numbers({ counts, dates }: Overview): HTMLElement[] {
  const told: [number, string][] = [
    [counts.entities, "entity"], [counts.statements, "statement"], [counts.claims, "claim"], [counts.articles, "article"], [counts.sources, "source"], [counts.languages, "language"],
  ];
  const shown = told.map(([count, noun]) => {
    const [figure, word] = counted(count, noun).split(" ");
    return h("p", { class: "number" }, h("strong", {}, figure!), h("span", {}, word!));
  });
  const span = dates && h("p", { class: "soft span" }, `published from ${dateName(dates[0])} to ${dateName(dates[1])}`);
  return span ? [...shown, span] : shown;
}
