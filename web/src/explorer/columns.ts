/** The columns as they come from the page or from the server, and how they are unpacked. */

export interface Columns {
  base: string;
  entities: { iri: string[]; label: string[]; types: number[]; names: string[]; same: Record<string, string[]> };
  statements: { s: number[]; p: number[]; o: number[]; n: number[] };
  claims: Record<ClaimColumn, number[]>;
  articles: { id: string[]; title: string[]; date: string[]; language: number[]; outlet: number[]; source: string[] };
  literals: [number | string, string | null, string][];
  strings: string[];
  /** By an entity's number; a file holds it back, a server tells it of the entity that was asked for. */
  why: Record<string, Merge[]>;
  typesets: [number, number[]][];
  classes: { name: string; iri: string; labels: Record<string, string>; shape: string }[];
  properties: { name: string; iri: string; labels: Record<string, string>; symmetric: boolean }[];
  extractors: string[];
  /** In a file: where each block of texts begins. */
  chunks?: number[];
  /** From a server: the texts themselves. */
  paragraphs?: string[];
}

export const CLAIM_COLUMNS = [
  "status", "article", "by", "disputedBy", "when", "place", "start", "end", "subjectName", "objectName", "extractor", "confidence",
] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

/** Two names that are one thing, how sure that is in hundredths, and the reasons in sentences. */
export type Merge = [left: string, right: string, score: number, because: string[]];

/** What a file holds back until the first screen is drawn: columns of claims, and why names are one thing. */
export interface Later { claims: Partial<Record<ClaimColumn, number[]>>; why: Columns["why"] }

/** What a data element of the page holds. */
export async function unpack<T>(id: string): Promise<T> {
  const bytes = decoded(document.getElementById(id)?.textContent ?? "");
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text()) as T;
}

function decoded(text: string): Uint8Array<ArrayBuffer> {
  const native = (Uint8Array as unknown as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;
  if (native) return native.call(Uint8Array, text);
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
