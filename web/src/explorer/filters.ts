/** What is looked at: filters hold for claims, and a statement is seen while one of its claims is. */

import type { Graph } from "./graph";
import { STATUSES, type Status } from "../shared/status";

export interface Filters {
  kinds: string[]; properties: string[]; statuses: string[]; languages: string[]; sources: string[];
  article: string; from: string; until: string;
}
export type Facet = "kinds" | "properties" | "statuses" | "languages" | "sources";
export const FACETS: Facet[] = ["statuses", "kinds", "properties", "languages", "sources"];
export const NO_FILTERS: Filters = {
  kinds: [], properties: [], statuses: [], languages: [], sources: [], article: "", from: "", until: "",
};

export function active(filters: Filters): number {
  return FACETS.reduce((sum, facet) => sum + filters[facet].length, 0) + [filters.article, filters.from, filters.until].filter(Boolean).length;
}

/** The statements and claims that pass, and what the passing claims make of each statement. */
export class Sight {
  private readonly claimPasses: (claim: number) => boolean;
  private readonly statementPasses: (statement: number) => boolean;

  constructor(private readonly graph: Graph, readonly filters: Filters) {
    this.claimPasses = claimFilter(graph, filters);
    this.statementPasses = statementFilter(graph, filters);
  }

  claims(statement: number): number[] {
    const [from, until] = this.graph.claimsOf(statement);
    const seen: number[] = [];
    for (let claim = from; claim < until; claim++) if (this.claimPasses(claim)) seen.push(claim);
    return seen;
  }

  sees(statement: number): boolean {
    if (!this.statementPasses(statement)) return false;
    const [from, until] = this.graph.claimsOf(statement);
    for (let claim = from; claim < until; claim++) if (this.claimPasses(claim)) return true;
    return false;
  }

  /** The strongest status that a claim in sight gives it. */
  status(statement: number): Status {
    const numbers = this.claims(statement).map((claim) => this.graph.rank(claim));
    return STATUSES[Math.min(...numbers, STATUSES.length - 1)]!;
  }

  disputed(statement: number): boolean {
    const claims = this.claims(statement);
    const denied = claims.filter((claim) => this.graph.status(claim) === "denied").length;
    return (denied > 0 && denied < claims.length) || claims.some((claim) => this.graph.claim.disputedBy[claim] !== -1);
  }

  /** In how many outlets it is affirmed. */
  sources(statement: number): number {
    const { graph } = this;
    const said = this.claims(statement).filter((claim) => graph.status(claim) !== "denied");
    return new Set(said.map((claim) => graph.article.outlet[graph.claim.article[claim]!])).size;
  }
}

function claimFilter(graph: Graph, filters: Filters): (claim: number) => boolean {
  const statuses = filters.statuses.length ? STATUSES.map((status) => filters.statuses.includes(status)) : null;
  const article = filters.article ? (graph.findArticle(filters.article) ?? -1) : null;
  const plain = filters.languages.length + filters.sources.length === 0 && !filters.from && !filters.until && article === null;
  const articles = plain ? null : graph.article.id.map((_, number) =>
    (article === null || number === article) &&
    (!filters.languages.length || filters.languages.includes(graph.language(number))) &&
    (!filters.sources.length || filters.sources.includes(graph.outlet(number))) &&
    inTime(graph.article.date[number]!, filters));
  return (claim) => (!statuses || statuses[graph.rank(claim)]!) && (!articles || articles[graph.claim.article[claim]!]!);
}

function inTime(date: string, { from, until }: Filters): boolean {
  const day = date.slice(0, 10);
  return (!from || (day !== "" && day >= from)) && (!until || (day !== "" && day <= until));
}

function statementFilter(graph: Graph, filters: Filters): (statement: number) => boolean {
  const properties = filters.properties.length ? graph.properties.map((one) => filters.properties.includes(one.name)) : null;
  const kinds = filters.kinds.length ? filters.kinds : null;
  const ofKind = (entity: number): boolean => !kinds || entity < 0 || kinds.includes(graph.kind(entity).name);
  return (statement) => (!properties || properties[graph.p[statement]!]!) && (!kinds || ofKind(graph.s[statement]!) || (graph.o[statement]! >= 0 && ofKind(graph.o[statement]!)));
}
