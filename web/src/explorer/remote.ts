/** The graph that a server keeps: each answer is a part of it, added to what is already here. */

import type { Columns } from "./columns";
import type { Filters } from "./filters";
import { Graph } from "./graph";
import type { Hits, Overview, Source } from "./source";

interface Part { part: Columns; total?: number; next?: number | null }
type Listed = Omit<Overview, "supported" | "disputed" | "newest" | "hubs"> & { supported: number; disputed: number; newest: number; hubs: string[]; totals: number[] };

export class Remote implements Source {
  readonly graph = new Graph();
  private readonly totals = new Map<number, number>();
  private readonly next = new Map<number, number | null>();
  private readonly loaded = new Map<string, Promise<number | undefined>>();
  private readonly articles = new Map<string, Promise<number | undefined>>();

  constructor(private readonly address: string) {}

  private async ask<T>(what: string, given: Record<string, string>): Promise<T | undefined> {
    const answer = await fetch(`${this.address}/${what}?${new URLSearchParams(given).toString()}`, { headers: { accept: "application/json" } });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error((await answer.text()).slice(0, 300));
    return (await answer.json()) as T;
  }

  async overview(): Promise<Overview> {
    const told = (await this.ask<Listed & { part: Columns }>("overview", {}))!;
    const numbers = this.graph.append(told.part);
    const ends = [told.supported, told.supported + told.disputed, told.supported + told.disputed + told.newest] as const;
    const hubs = told.hubs.map((iri) => this.graph.find(iri)!);
    hubs.forEach((entity, index) => this.totals.set(entity, told.totals[index]!));
    return { ...told, supported: numbers.slice(0, ends[0]), disputed: numbers.slice(ends[0], ends[1]), newest: numbers.slice(ends[1], ends[2]), hubs };
  }

  async search(typed: string): Promise<Hits> {
    const found = (await this.ask<{ part: Columns; entities: { iri: string; name: string; degree: number }[]; articles: string[] }>("search", { q: typed }))!;
    this.graph.append(found.part);
    return {
      entities: found.entities.map(({ iri, name, degree }) => ({ entity: this.graph.find(iri)!, name, degree })),
      articles: found.articles.map((id) => ({ article: this.graph.findArticle(id)! })),
    };
  }

  entity(iri: string): Promise<number | undefined> {
    if (!this.loaded.has(iri)) this.loaded.set(iri, this.load(iri, 0));
    return this.loaded.get(iri)!;
  }

  async more(entity: number): Promise<void> {
    const next = this.next.get(entity);
    if (next) await this.load(this.graph.iri[entity]!, next);
  }

  private async load(iri: string, after: number): Promise<number | undefined> {
    const answer = await this.ask<Part>("entity", { iri, after: String(after) });
    if (!answer) return undefined;
    this.graph.append(answer.part);
    const entity = this.graph.find(iri);
    if (entity === undefined) return undefined;
    this.totals.set(entity, answer.total ?? 0);
    this.next.set(entity, answer.next ?? null);
    return entity;
  }

  article(id: string): Promise<number | undefined> {
    if (!this.articles.has(id)) this.articles.set(id, this.ask<Part>("article", { id }).then((answer) => {
      if (answer) this.graph.append(answer.part);
      return this.graph.findArticle(id);
    }));
    return this.articles.get(id)!;
  }

  async path(from: string, to: string, filters: Filters): Promise<number[] | null> {
    const answer = await this.ask<Part>("path", { from, to, filters: JSON.stringify(filters) });
    return answer ? this.graph.append(answer.part) : null;
  }

  total(entity: number): number { return Math.max(this.totals.get(entity) ?? 0, this.graph.around(entity).length); }
  async paragraph(place: number): Promise<string> { return this.graph.paragraphs[place] ?? ""; }
}
