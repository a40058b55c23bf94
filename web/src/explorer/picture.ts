/** The neighbourhood on its canvas, drawn by cytoscape.js at places of our own. */

import cytoscape from "cytoscape";
import { dark, palette, type Palette } from "../shared/colours";
import type { Graph } from "./graph";
import { place, type Place } from "./layout";
import type { Edge, More, View } from "./neighbourhood";

export interface Taps { entity(id: number): void; expand(id: number): void; edge(statements: number[]): void; more(group: More): void; nothing(): void }

const SHAPES: Record<string, cytoscape.Css.NodeShape> = {
  dot: "ellipse", square: "round-rectangle", triangle: "triangle", triangleDown: "vee", diamond: "diamond", hexagon: "hexagon", star: "star",
};
const DASHES: Record<string, { style: cytoscape.Css.LineStyle; pattern: number[] }> = {
  fact: { style: "solid", pattern: [1] }, planned: { style: "dashed", pattern: [8, 5] },
  possible: { style: "dotted", pattern: [1.5, 5] }, denied: { style: "dotted", pattern: [1.5, 5] },
};
const SIGNS: Record<string, string> = { fact: "", planned: "", possible: "? ", denied: "× " };

export class Picture {
  private readonly cy: cytoscape.Core;
  private readonly places = new Map<string, Place>();
  private shown: View | null = null;

  constructor(private readonly at: HTMLElement, private readonly graph: Graph, private readonly kindColour: (kind: string) => number, taps: Taps) {
    this.cy = cytoscape({ container: at, minZoom: 0.15, maxZoom: 3, boxSelectionEnabled: false, selectionType: "single" });
    this.cy.on("tap", (event) => {
      if (event.target === this.cy) taps.nothing();
    });
    this.cy.on("tap", "node[entity]", (event) => taps.entity(event.target.data("entity") as number));
    this.cy.on("dbltap", "node[entity]", (event) => taps.expand(event.target.data("entity") as number));
    this.cy.on("tap", "node[more]", (event) => taps.more(event.target.data("more") as More));
    this.cy.on("tap", "edge[statements]", (event) => taps.edge(event.target.data("statements") as number[]));
    this.cy.on("dragfree", "node", (event) => this.places.set(event.target.id() as string, { ...event.target.position() }));
    this.cy.on("mouseover", "node, edge", () => { at.style.cursor = "pointer"; });
    this.cy.on("mouseout", "node, edge", () => { at.style.cursor = ""; });
    dark.addEventListener("change", () => this.style());
    this.style();
  }

  /** Draw the view; things that are already there stay where they are. */
  show(view: View, keep: boolean): void {
    if (!keep) this.places.clear();
    const ids = [...view.entities.map((entity) => `entity ${entity}`), ...view.more.map((group) => group.id)];
    const number = new Map(ids.map((id, index) => [id, index]));
    const links: [number, number][] = [
      ...view.edges.map((edge): [number, number] => [number.get(`entity ${edge.from}`)!, number.get(`entity ${edge.to}`)!]),
      ...view.more.map((group): [number, number] => [number.get(`entity ${group.entity}`)!, number.get(group.id)!]),
    ];
    const boxes = ids.map((id) => box(this.name(id, view)));
    const places = place(boxes, links, ids.length > 12 ? 1.25 : 1, ids.map((id) => this.places.get(id) ?? null));
    ids.forEach((id, index) => this.places.set(id, places[index]!));
    this.shown = view;
    this.cy.batch(() => {
      this.cy.elements().remove();
      this.cy.add([...view.entities.map((entity) => this.node(entity, view)), ...view.more.map((group) => this.group(group))]);
      this.cy.add([...view.edges.map((edge) => drawn(edge, view)), ...view.more.map((group) => moreEdge(group))]);
    });
    this.fit();
  }

  fit(): void {
    this.cy.resize();
    this.cy.fit(undefined, 36);
    if (this.cy.zoom() > 1.25) this.cy.zoom({ level: 1.25, renderedPosition: { x: this.at.clientWidth / 2, y: this.at.clientHeight / 2 } });
    this.cy.center();
  }

  select(statement: number | null): void {
    this.cy.elements().removeClass("chosen");
    if (statement === null) return;
    this.cy.edges().filter((edge) => ((edge.data("statements") as number[] | undefined) ?? []).includes(statement)).addClass("chosen");
  }

  png(): Promise<Blob> {
    const background = palette().paper;
    return this.cy.png({ output: "blob-promise", full: true, scale: 2, bg: background }) as unknown as Promise<Blob>;
  }

  /** For tests and for the curious: how much is drawn. */
  get size(): { nodes: number; edges: number } { return { nodes: this.cy.nodes().length, edges: this.cy.edges().length }; }

  private name(id: string, view: View): string {
    const group = view.more.find((one) => one.id === id);
    return group ? this.moreName(group) : this.graph.label[Number(id.slice(7))]!;
  }

  private moreName(group: More): string {
    return `${group.count} more: ${this.graph.property(group.property)}`;
  }

  private node(entity: number, view: View): cytoscape.ElementDefinition {
    const kind = this.graph.kind(entity);
    const label = this.graph.label[entity]!;
    return {
      data: {
        id: `entity ${entity}`, entity, label: label.length > 60 ? `${label.slice(0, 59)}…` : label, shape: SHAPES[kind.shape] ?? "round-rectangle",
        colour: this.kindColour(kind.name), size: Math.min(44, 18 + 4 * Math.log2(1 + this.graph.around(entity).length)),
      },
      classes: entity === view.centre ? "centre" : "",
      position: this.places.get(`entity ${entity}`)!,
    };
  }

  private group(group: More): cytoscape.ElementDefinition {
    return { data: { id: group.id, more: group, label: this.moreName(group) }, classes: "more", position: this.places.get(group.id)! };
  }

  private style(): void {
    const colours = palette();
    this.cy.style(sheet(colours));
    if (this.shown) this.cy.style().update();
  }
}

function box(label: string): { width: number; height: number } {
  const lines = Math.max(1, Math.ceil((label.length * 7) / 120));
  return { width: Math.min(130, label.length * 7.4) + 16, height: 58 + lines * 16 };
}

/** An edge; where many are drawn, only those of the chosen things carry their words. */
function drawn(edge: Edge, view: View): cytoscape.ElementDefinition {
  const named = view.edges.length <= 14 || edge.from === view.centre || edge.to === view.centre;
  const sign = edge.disputed ? "! " : SIGNS[edge.status]!;
  return {
    data: {
      id: edge.id, source: `entity ${edge.from}`, target: `entity ${edge.to}`, statements: edge.statements, status: edge.status,
      label: named ? sign + edge.label : sign.trim(), whole: sign + edge.label,
      width: 1.5 + Math.log2(edge.claims), arrow: edge.symmetric ? "none" : "triangle",
    },
    classes: [edge.disputed ? "disputed" : "", named ? "" : "aside"].join(" "),
  };
}

function moreEdge(group: More): cytoscape.ElementDefinition {
  const ends = [`entity ${group.entity}`, group.id];
  const [source, target] = group.outward ? ends : ends.reverse();
  return { data: { id: `to ${group.id}`, source: source!, target: target! }, classes: "to-more" };
}

function sheet(colours: Palette): cytoscape.StylesheetJson {
  const text = { "font-family": "system-ui, Noto Sans, sans-serif", color: colours.ink, "text-outline-color": colours.paper, "text-outline-width": 3 } as const;
  return [
    { selector: "node", style: {
      ...text, shape: "data(shape)" as never, width: "data(size)", height: "data(size)", label: "data(label)", "font-size": 13, "text-wrap": "wrap", "text-max-width": "130px",
      "text-valign": "bottom", "text-margin-y": 5, "border-width": 2, "border-color": colours.paper,
      "background-color": ((node: cytoscape.NodeSingular) => colours.fills[(node.data("colour") as number) % colours.fills.length]) as never,
    } },
    { selector: "node.centre", style: { "border-width": 4, "border-color": colours.ink, "font-weight": "bold", "font-size": 15 } },
    { selector: "node.more", style: { shape: "round-rectangle", width: 26, height: 26, "background-color": colours.paper, "border-color": colours.soft, "border-style": "dashed", "border-width": 1.5, color: colours.soft } },
    { selector: "edge", style: {
      ...text, width: "data(width)", "line-color": colours.soft, "target-arrow-color": colours.soft, "target-arrow-shape": "data(arrow)" as never, "curve-style": "bezier", "control-point-step-size": 46,
      "font-size": 11.5, label: "data(label)", "text-rotation": "autorotate", "arrow-scale": 1.1, "text-outline-width": 0,
      "text-background-color": colours.paper, "text-background-opacity": 0.9, "text-background-padding": "1px", "text-background-shape": "roundrectangle",
    } },
    ...Object.entries(DASHES).map(([status, { style, pattern }]) => ({ selector: `edge[status="${status}"]`, style: {
      "line-style": style === "dotted" ? "dashed" as const : style, "line-dash-pattern": pattern, "line-color": colours.edge[status]!, "target-arrow-color": colours.edge[status]!,
    } })),
    { selector: "edge.aside", style: { opacity: 0.45, "z-index": 0 } },
    { selector: "edge.disputed", style: { color: colours.disputed, "font-weight": "bold" } },
    { selector: "edge.to-more", style: { width: 1.2, label: "", "line-style": "dashed", "line-dash-pattern": [3, 4], "line-color": colours.soft, "target-arrow-shape": "none" } },
    { selector: "edge.chosen", style: { "line-color": colours.ink, "target-arrow-color": colours.ink, label: "data(whole)", "font-weight": "bold", "z-index": 9 } },
    { selector: "node:active, edge:active", style: { "overlay-opacity": 0.08 } },
  ] as cytoscape.StylesheetJson;
}
