/**
 * The graph in memory: columns that only grow. A file adopts its columns whole; what a server sends
 * is appended, known entities and statements keeping their numbers.
 */

import { CLAIM_COLUMNS, type ClaimColumn, type Columns, type Later, type Merge } from "./columns";
import type { Literal } from "../shared/format";
import { STATUSES, type Status } from "../shared/status";

export interface Kind { name: string; label: string; shape: string }

const NOBODY = -1;

export class Graph {
  base = "";
  iri: string[] = [];
  label: string[] = [];
  typeset: number[] = [];
  names: string[] = [];
  readonly same = new Map<number, string[]>();
  readonly why = new Map<number, Merge[]>();
  s: number[] = [];
  p: number[] = [];
  o: number[] = [];
  /** Where the claims of a statement begin; the next statement's beginning is their end. */
  first: number[] = [0];
  claim: Record<ClaimColumn, number[]> = Object.fromEntries(CLAIM_COLUMNS.map((name) => [name, []])) as never;
  article: Columns["articles"] = { id: [], title: [], date: [], language: [], outlet: [], source: [] };
  readonly literals: Literal[] = [];
  strings: string[] = [];
  readonly paragraphs: string[] = [];
  classes: Columns["classes"] = [];
  properties: Columns["properties"] = [];
  extractors: string[] = [];
  private typesets: [number, number[]][] = [];
  private readonly byIri = new Map<string, number>();
  private readonly byTriple = new Map<string, number>();
  private readonly byArticle = new Map<string, number>();
  private beside: number[][] | null = null;

  get entities(): number { return this.iri.length; }
  get statements(): number { return this.s.length; }
  get claims(): number { return this.claim.status.length; }

  /** Add a part; the numbers of its statements in this graph. */
  append(part: Columns): number[] {
    if (this.iri.length === 0 && !part.paragraphs) return this.adopt(part);
    this.base ||= part.base;
    this.triples();
    const move = this.moves(part);
    const rows = part.statements;
    const numbers: number[] = [];
    let from = 0;
    for (let row = 0; row < rows.s.length; row++) {
      const s = move.entity(rows.s[row]!), p = move.property(rows.p[row]!), o = move.object(rows.o[row]!);
      const until = from + rows.n[row]!;
      numbers.push(this.addStatement(s, p, o, part, move, from, until));
      from = until;
    }
    return numbers;
  }

  /** Take a whole graph as it is: for a file, where nothing else will come. */
  private adopt(part: Columns): number[] {
    this.base = part.base;
    this.iri = part.entities.iri;
    this.label = part.entities.label;
    this.typeset = part.entities.types;
    this.names = part.entities.names;
    for (const [number, iris] of Object.entries(part.entities.same)) this.same.set(Number(number), iris);
    ({ s: this.s, p: this.p, o: this.o } = part.statements);
    let claims = 0;
    this.first = [0, ...part.statements.n.map((count) => (claims += count))];
    this.claim = part.claims;
    this.article = part.articles;
    this.strings = part.strings;
    this.literals.push(...part.literals.map(([value, unit, language]) => ({ value, unit, language })));
    ({ classes: this.classes, properties: this.properties, extractors: this.extractors, typesets: this.typesets } = part);
    this.iri.forEach((iri, number) => this.byIri.set(iri, number));
    this.article.id.forEach((id, number) => this.byArticle.set(id, number));
    return this.s.map((_, number) => number);
  }

  /** What came later. */
  complete(later: Later): void {
    Object.assign(this.claim, later.claims);
    for (const [number, merges] of Object.entries(later.why)) this.why.set(Number(number), merges);
  }

  /** The statements by their triples, made when the first part is added. */
  private triples(): void {
    if (this.byTriple.size === this.s.length) return;
    for (let number = 0; number < this.s.length; number++) this.byTriple.set(`${this.s[number]} ${this.p[number]} ${this.o[number]}`, number);
  }

  private addStatement(s: number, p: number, o: number, part: Columns, move: Moves, from: number, until: number): number {
    const key = `${s} ${p} ${o}`;
    const known = this.byTriple.get(key);
    if (known !== undefined) return known;
    const number = this.s.length;
    this.byTriple.set(key, number);
    this.s.push(s);
    this.p.push(p);
    this.o.push(o);
    for (let row = from; row < until; row++)
      for (const name of CLAIM_COLUMNS) this.claim[name].push(move.claim[name](part.claims[name][row]!));
    this.first.push(this.claim.status.length);
    if (this.beside) this.link(this.beside, number);
    return number;
  }

  /** How the numbers of a part become those of this graph. */
  private moves(part: Columns): Moves {
    const strings = offset(this.strings.length);
    for (const text of part.strings) this.strings.push(text);
    const paragraphs = offset(this.paragraphs.length);
    for (const text of part.paragraphs ?? []) this.paragraphs.push(text);
    const literal = this.literals.length;
    for (const [value, unit, language] of part.literals) this.literals.push({ value, unit, language });
    const properties = merged(this.properties, part.properties, (one) => one.name);
    const classes = merged(this.classes, part.classes, (one) => one.name);
    const extractors = merged(this.extractors, part.extractors, (one) => one);
    const typeset = offset(this.typesets.length);
    for (const [top, types] of part.typesets) this.typesets.push([classes(top), types.map(classes)]);
    const entity = this.addEntities(part, typeset);
    const article = this.addArticles(part, strings);
    const speaker = (value: number): number => (value >= 0 ? entity(value) : value === NOBODY ? NOBODY : -2 - strings(-2 - value));
    const text = (value: number): number => (value < 0 ? value : strings(value));
    const same = (value: number): number => value;
    return {
      entity, property: properties,
      object: (value) => (value >= 0 ? entity(value) : value - literal),
      claim: {
        status: same, article, by: speaker, disputedBy: speaker, when: text, place: part.paragraphs ? paragraphs : same,
        start: same, end: same, subjectName: text, objectName: text, extractor: extractors, confidence: same,
      },
    };
  }

  private addEntities(part: Columns, typeset: (value: number) => number): (value: number) => number {
    const numbers = part.entities.iri.map((iri, row) => {
      const known = this.byIri.get(iri);
      if (known !== undefined) return known;
      const number = this.iri.push(iri) - 1;
      this.byIri.set(iri, number);
      this.label.push(part.entities.label[row]!);
      this.typeset.push(typeset(part.entities.types[row]!));
      this.names.push(part.entities.names[row]!);
      const same = part.entities.same[row];
      if (same) this.same.set(number, same);
      this.beside?.push([]);
      return number;
    });
    for (const [row, merges] of Object.entries(part.why)) this.why.set(numbers[Number(row)]!, merges);
    return (value) => numbers[value]!;
  }

  private addArticles(part: Columns, strings: (value: number) => number): (value: number) => number {
    const numbers = part.articles.id.map((id, row) => {
      const known = this.byArticle.get(id);
      if (known !== undefined) return known;
      const number = this.article.id.push(id) - 1;
      this.byArticle.set(id, number);
      this.article.title.push(part.articles.title[row]!);
      this.article.date.push(part.articles.date[row]!);
      this.article.language.push(strings(part.articles.language[row]!));
      this.article.outlet.push(strings(part.articles.outlet[row]!));
      this.article.source.push(part.articles.source[row]!);
      return number;
    });
    return (value) => numbers[value]!;
  }

  find(iri: string): number | undefined { return this.byIri.get(iri); }
  findArticle(id: string): number | undefined { return this.byArticle.get(id); }

  /** The statements in which an entity is subject or object. */
  around(entity: number): readonly number[] {
    if (!this.beside) {
      this.beside = this.iri.map(() => []);
      for (let number = 0; number < this.s.length; number++) this.link(this.beside, number);
    }
    return this.beside[entity] ?? [];
  }

  private link(beside: number[][], number: number): void {
    const s = this.s[number]!, o = this.o[number]!;
    beside[s]!.push(number);
    if (o >= 0 && o !== s) beside[o]!.push(number);
  }

  kind(entity: number): Kind {
    const one = this.classes[this.typesets[this.typeset[entity]!]![0]]!;
    return { name: one.name, label: one.labels["en"] ?? one.name, shape: one.shape };
  }

  types(entity: number): Columns["classes"] {
    return this.typesets[this.typeset[entity]!]![1].map((number) => this.classes[number]!);
  }

  namesOf(entity: number): [string, string][] {
    const text = this.names[entity]!;
    return text ? text.split("\x1e").map((pair) => pair.split("\x1f") as [string, string]) : [];
  }

  property(number: number): string {
    const one = this.properties[number]!;
    return one.labels["en"] ?? one.name;
  }

  literal(object: number): Literal { return this.literals[-1 - object]!; }
  claimsOf(statement: number): [number, number] { return [this.first[statement]!, this.first[statement + 1]!]; }
  /** The place of the claim's status in STATUSES: a denied plan is denied. */
  rank(claim: number): number { return Math.min(this.claim.status[claim]!, 3); }
  status(claim: number): Status { return STATUSES[this.rank(claim)]!; }
  date(claim: number): string { return this.article.date[this.claim.article[claim]!]!; }
  language(article: number): string { return this.strings[this.article.language[article]!]!; }
  outlet(article: number): string { return this.strings[this.article.outlet[article]!]!; }

  /** Who says it: the name, and the entity where the graph knows it. */
  speaker(value: number): { name: string; entity?: number } | null {
    if (value === NOBODY) return null;
    return value >= 0 ? { name: this.label[value]!, entity: value } : { name: this.strings[-2 - value]! };
  }

  text(value: number): string | null { return value < 0 ? null : this.strings[value]!; }
  fullIri(entity: number): string {
    const iri = this.iri[entity]!;
    return /^[a-z][a-z0-9+.-]*:/i.test(iri) ? iri : `${this.base}entity/${iri}`;
  }
}

interface Moves {
  entity: (value: number) => number;
  property: (value: number) => number;
  object: (value: number) => number;
  claim: Record<ClaimColumn, (value: number) => number>;
}

const offset = (by: number) => (value: number): number => value + by;

/** Add what is missing of `part` to `all`; how the numbers of `part` become those of `all`. */
function merged<T>(all: T[], part: T[], key: (one: T) => string): (value: number) => number {
  const places = new Map(all.map((one, index) => [key(one), index]));
  const numbers = part.map((one) => places.get(key(one)) ?? all.push(one) - 1);
  return (value) => numbers[value]!;
}
