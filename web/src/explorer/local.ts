/** The graph that the page carries: everything is there at once, the paragraphs are unpacked when read. */

import { unpack, type Columns, type Later } from "./columns";
import { NO_FILTERS, Sight, type Filters } from "./filters";
import { Graph } from "./graph";
import { overview } from "./overview";
import { shortest } from "./path";
import { Index } from "./search";
import type { Hits, Overview, Source } from "./source";

export class Local implements Source {
  private index: Index | null = null;
  private readonly blocks = new Map<number, Promise<string[]>>();

  private rest: Promise<void> | null = null;

  private constructor(readonly graph: Graph, private readonly starts: number[]) {
    setTimeout(() => void this.complete().then(() => this.found()), 50);
  }

  /** Unpack what the first screen could do without. */
  private complete(): Promise<void> {
    return (this.rest ??= unpack<Later>("later").then((later) => this.graph.complete(later)));
  }

  static async open(): Promise<Local> {
    const columns = await unpack<Columns>("core");
    performance.mark("unpacked");
    const graph = new Graph();
    graph.append(columns);
    performance.mark("adopted");
    return new Local(graph, columns.chunks ?? [0]);
  }

  private found(): Index {
    return (this.index ??= new Index(this.graph));
  }

  async overview(): Promise<Overview> { return overview(this.graph, new Sight(this.graph, NO_FILTERS)); }
  async search(typed: string): Promise<Hits> { return this.found().search(typed); }
  async entity(iri: string): Promise<number | undefined> {
    await this.complete();
    return this.graph.find(iri);
  }
  async article(id: string): Promise<number | undefined> {
    await this.complete();
    return this.graph.findArticle(id);
  }
  async more(): Promise<void> {}
  total(entity: number): number { return this.graph.around(entity).length; }

  async path(from: string, to: string, filters: Filters): Promise<number[] | null> {
    const start = this.graph.find(from), end = this.graph.find(to);
    return start === undefined || end === undefined ? null : shortest(this.graph, new Sight(this.graph, filters), start, end);
  }

  async paragraph(place: number): Promise<string> {
    let block = this.starts.findIndex((start) => start > place) - 1;
    if (block < 0) block = this.starts.length - 2;
    if (!this.blocks.has(block)) this.blocks.set(block, unpack<string[]>(`texts-${block}`));
    return (await this.blocks.get(block)!)[place - this.starts[block]!] ?? "";
  }
}
