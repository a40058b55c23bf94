/** The network on its canvas: colours, dimming, soft regions behind communities, signs on edges. */

import type { Data, DrawnEdge } from "./data";
import { dark, fill, palette, tint, type Palette } from "../shared/colours";
import { region } from "./region";

interface Point { x: number; y: number }
interface DataSet { update(items: object[]): void }
interface Network {
  on(event: string, run: (given: never) => void): void;
  fit(options?: object): void;
  focus(id: number, options?: object): void;
  selectNodes(ids: number[], edges?: boolean): void;
  selectEdges(ids: string[]): void;
  unselectAll(): void;
  redraw(): void;
  getScale(): number;
  body: { edges: Record<string, { edgeType: { getPoint(at: number): Point } } | undefined> };
}
declare const vis: {
  DataSet: new (items: object[]) => DataSet;
  Network: new (at: HTMLElement, data: object, options: object) => Network;
};

export interface Picked { node?: number; edge?: string }

export class Picture {
  private readonly nodes: DataSet;
  private readonly edges: DataSet;
  private readonly network: Network;
  private colours: Palette = palette();
  private lit: Set<number> | null = null;
  private shown: Set<string> = new Set();

  constructor(at: HTMLElement, private readonly data: Data, picked: (what: Picked) => void) {
    this.nodes = new vis.DataSet(data.nodes);
    this.edges = new vis.DataSet(data.edges);
    this.network = new vis.Network(at, { nodes: this.nodes, edges: this.edges }, data.options);
    this.network.on("click", (given: { nodes: number[]; edges: string[] }) => {
      const [node] = given.nodes, [edge] = given.edges;
      picked(node !== undefined ? { node } : edge !== undefined ? { edge } : {});
    });
    this.network.on("beforeDrawing", (canvas: CanvasRenderingContext2D) => this.behind(canvas));
    this.network.on("afterDrawing", (canvas: CanvasRenderingContext2D) => this.signs(canvas));
    let waiting = 0;
    this.network.on("zoom", () => {
      clearTimeout(waiting);
      waiting = window.setTimeout(() => this.paint(), 120);
    });
    dark.addEventListener("change", () => this.paint());
    this.fit();
  }

  fit(): void {
    this.network.fit({ animation: false });
    this.paint();
  }

  /** Light up these nodes and the edges among `edges`; null lights up everything. */
  light(nodes: Set<number> | null, edges: Set<string>): void {
    this.lit = nodes;
    this.shown = edges;
    this.paint();
  }

  select(picked: Picked): void {
    this.network.unselectAll();
    if (picked.node !== undefined) this.network.selectNodes([picked.node], false);
    if (picked.edge !== undefined) this.network.selectEdges([picked.edge]);
  }

  goTo(node: number): void {
    this.network.focus(node, { scale: Math.max(0.9, this.network.getScale()), animation: false });
    this.paint();
  }

  /** Labels that would cover each other at this zoom are left out, the smaller things' first. */
  private named(): { size: number; ids: Set<number> } {
    const size = Math.min(64, Math.max(17, 11 / this.network.getScale()));
    const ids = new Set<number>();
    const taken: { x: number; y: number; w: number; h: number }[] = [];
    const forced = (id: number): boolean => this.lit !== null && this.lit.size <= 40 && this.lit.has(id);
    const order = [...this.data.nodes].sort((a, b) => Number(forced(b.id)) - Number(forced(a.id)) || b.size - a.size || a.id - b.id);
    for (const node of order) {
      const lines = node.label.split("\n");
      const w = Math.max(...lines.map((line) => line.length)) * size * 0.52, h = lines.length * size * 1.1;
      const box = { x: node.x, y: node.y + node.size + h / 2 + 4, w, h };
      const free = taken.every((other) => Math.abs(other.x - box.x) * 2 > other.w + w || Math.abs(other.y - box.y) * 2 > other.h + h);
      if (!free && !forced(node.id)) continue;
      taken.push(box);
      ids.add(node.id);
    }
    return { size, ids };
  }

  private paint(): void {
    this.colours = palette();
    const sizes = this.data.communities.map((group) => group.members.length);
    const { size, ids } = this.named();
    const on = (node: number): boolean => !this.lit || this.lit.has(node);
    this.nodes.update(this.data.nodes.map((node) => {
      const colour = on(node.id) ? fill(this.colours, node.group, sizes[node.group] ?? 0) : this.colours.faint;
      const face = { background: colour, border: this.colours.paper };
      return {
        id: node.id,
        size: node.size * Math.min(1.35, Math.max(1, 0.7 / this.network.getScale())),
        label: ids.has(node.id) ? node.label : "",
        color: { ...face, highlight: { background: colour, border: this.colours.ink }, hover: { background: colour, border: this.colours.ink } },
        font: { color: on(node.id) ? this.colours.ink : this.colours.faint, strokeWidth: 4, strokeColor: this.colours.paper, size },
      };
    }));
    const labelled = this.data.edges.length <= 12;
    this.edges.update(this.data.edges.map((edge) => {
      const bright = this.lit ? this.shown.has(edge.id) : true;
      const colour = bright ? (this.colours.edge[edge.status] ?? this.colours.soft) : this.colours.faint;
      const words = bright && (labelled || this.shown.has(edge.id)) ? edge.words : undefined;
      return {
        id: edge.id,
        label: words ?? " ",
        color: { color: colour, highlight: colour, hover: colour },
        font: { color: this.colours.ink, strokeWidth: 4, strokeColor: this.colours.paper, size: 15 },
      };
    }));
    this.network.redraw();
  }

  private behind(canvas: CanvasRenderingContext2D): void {
    if (this.lit) return;
    for (const [number, group] of this.data.communities.entries()) {
      if (group.members.length < 3) continue;
      const colour = fill(this.colours, number, group.members.length);
      region(canvas, group.members.map((id) => this.data.nodes[id]!), tint(this.colours, colour, dark.matches ? 0.12 : 0.09));
    }
  }

  /** Denied, possible and disputed edges carry a sign at their middle: ×, ?, !. */
  private signs(canvas: CanvasRenderingContext2D): void {
    for (const edge of this.data.edges) {
      const sign = signOf(edge);
      if (!sign || (this.lit && !this.shown.has(edge.id))) continue;
      const drawn = this.network.body.edges[edge.id];
      if (!drawn) continue;
      const { x, y } = drawn.edgeType.getPoint(this.shown.has(edge.id) ? 0.3 : 0.5);
      const colour = edge.disputed ? this.colours.disputed : (this.colours.edge[edge.status] ?? this.colours.ink);
      canvas.beginPath();
      canvas.arc(x, y, 11, 0, 2 * Math.PI);
      canvas.fillStyle = this.colours.paper;
      canvas.fill();
      canvas.lineWidth = edge.disputed ? 2 : 1.2;
      canvas.strokeStyle = canvas.fillStyle = colour;
      canvas.stroke();
      canvas.font = "bold 16px system-ui, sans-serif";
      canvas.textAlign = "center";
      canvas.textBaseline = "middle";
      canvas.fillText(sign, x, y + 0.5);
    }
  }
}

export function signOf(edge: Pick<DrawnEdge, "disputed" | "status">): string {
  if (edge.disputed) return "!";
  return edge.status === "denied" ? "×" : edge.status === "possible" ? "?" : "";
}
