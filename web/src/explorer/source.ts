/** Where the graph comes from: the page itself, or a server that gives it piece by piece. */

import type { Facet, Filters } from "./filters";
import type { Graph } from "./graph";

export interface Hit { entity: number; name: string; degree: number }
export interface ArticleHit { article: number }
export interface Hits { entities: Hit[]; articles: ArticleHit[] }
export interface Counted { value: string; label: string; count: number; shape?: string }

export interface Overview {
  counts: { entities: number; statements: number; claims: number; articles: number; languages: number; sources: number };
  supported: number[];
  disputed: number[];
  newest: number[];
  hubs: number[];
  facets: Record<Facet, Counted[]>;
  dates: [string, string] | null;
}

export interface Source {
  readonly graph: Graph;
  overview(): Promise<Overview>;
  search(typed: string): Promise<Hits>;
  /** Make sure that the entity and what is said about it are in the graph; undefined where unknown. */
  entity(iri: string): Promise<number | undefined>;
  /** Likewise for an article and everything it says. */
  article(id: string): Promise<number | undefined>;
  /** The statements of a shortest path in sight, null where there is none. */
  path(from: string, to: string, filters: Filters): Promise<number[] | null>;
  /** How many statements there are around an entity, also those that have not been loaded. */
  total(entity: number): number;
  /** Load what is still missing around an entity. */
  more(entity: number): Promise<void>;
  /** The text that a claim's place counts. */
  paragraph(place: number): Promise<string>;
}
