/** The filters, which are the legend too: what each sign means, how often it occurs, and a tick. */

import { byId, h } from "../shared/dom";
import { dateName } from "../shared/format";
import { shapeMark } from "../shared/shapes";
import { STATUS_HINTS, statusLine, type Status } from "../shared/status";
import { FACETS, NO_FILTERS, active, type Facet, type Filters } from "./filters";
import type { Counted, Overview } from "./source";

const TITLES: Record<Facet, string> = { statuses: "Status", kinds: "Things", properties: "Relations", languages: "Languages", sources: "Sources" };
const OPEN: Facet[] = ["statuses", "kinds"];
const SHOWN = 60;

export class Facets {
  private readonly ticks = new Map<string, HTMLInputElement>();
  private readonly clear = h("button", { class: "button", type: "button", id: "clear", onclick: () => this.changed({ ...NO_FILTERS }) }, "Clear filters");
  private readonly slider = h("input", { type: "range", id: "asof", min: "0", step: "1" });
  private readonly sliderText = h("output", { for: "asof" });
  private readonly days: string[];

  constructor(told: Overview, colour: (kind: string) => string, private readonly changed: (change: Partial<Filters>) => void) {
    this.days = days(told.dates);
    byId("filters").append(
      ...this.timeField(),
      ...FACETS.filter((facet) => told.facets[facet].length > 1 || facet === "statuses").map((facet) => this.group(facet, told.facets[facet], colour)),
      h("p", {}, this.clear));
  }

  /** Show the filters that are set. */
  show(filters: Filters): void {
    for (const [key, tick] of this.ticks) {
      const [facet, value] = split(key);
      tick.checked = filters[facet].includes(value);
    }
    const until = filters.until ? this.days.findLastIndex((day) => day <= filters.until) : this.days.length - 1;
    this.slider.value = String(Math.max(0, until));
    this.sliderText.textContent = filters.until ? dateName(filters.until) : "today: everything";
    this.clear.hidden = active(filters) === 0;
    byId("filter-count").textContent = active(filters) ? ` (${active(filters)})` : "";
  }

  private timeField(): HTMLElement[] {
    if (this.days.length < 2) return [];
    this.slider.max = String(this.days.length - 1);
    const day = (): string => {
      const at = Number(this.slider.value);
      return at === this.days.length - 1 ? "" : this.days[at]!;
    };
    this.slider.addEventListener("input", () => { this.sliderText.textContent = day() ? dateName(day()) : "today: everything"; });
    this.slider.addEventListener("change", () => this.changed({ until: day() }));
    return [h("section", { class: "asof" }, h("label", { for: "asof" }, "As of "), this.sliderText, this.slider)];
  }

  private group(facet: Facet, counted: Counted[], colour: (kind: string) => string): HTMLElement {
    const rows = counted.slice(0, SHOWN).map((one) => this.row(facet, one, colour));
    const rest = counted.length - rows.length;
    return h("details", OPEN.includes(facet) ? { open: true } : {},
      h("summary", {}, TITLES[facet]),
      h("ul", {}, ...rows, rest > 0 && h("li", { class: "soft" }, `and ${rest} rarer ones`)));
  }

  private row(facet: Facet, one: Counted, colour: (kind: string) => string): HTMLElement {
    const tick = h("input", { type: "checkbox", onchange: () => this.ticked(facet) });
    this.ticks.set(`${facet} ${one.value}`, tick);
    return h("li", {}, h("label", { title: facet === "statuses" ? STATUS_HINTS[one.value as Status] : one.label },
      tick, sign(facet, one, colour), h("span", { class: "what" }, one.label), h("span", { class: "count" }, one.count.toLocaleString("en"))));
  }

  private ticked(facet: Facet): void {
    const set = [...this.ticks].filter(([key, tick]) => tick.checked && split(key)[0] === facet).map(([key]) => split(key)[1]);
    this.changed({ [facet]: set });
  }
}

function split(key: string): [Facet, string] {
  const at = key.indexOf(" ");
  return [key.slice(0, at) as Facet, key.slice(at + 1)];
}

function sign(facet: Facet, one: Counted, colour: (kind: string) => string): Node | null {
  if (facet === "statuses") return statusLine(one.value as Status);
  if (facet !== "kinds") return null;
  const mark = shapeMark(one.shape ?? "square");
  mark.style.fill = colour(one.value);
  mark.dataset["kind"] = one.value;
  return mark;
}

/** The days from the first to the last, or the first days of months where that would be too many. */
function days(dates: [string, string] | null): string[] {
  if (!dates) return [];
  const [start, end] = dates.map((day) => Date.parse(day)) as [number, number];
  const length = Math.round((end - start) / 86_400_000);
  const step = Math.max(1, Math.ceil(length / 400));
  const all: string[] = [];
  for (let day = start; day < end; day += step * 86_400_000) all.push(new Date(day).toISOString().slice(0, 10));
  return [...all, dates[1]];
}
