/** What the page was given: the network as pyvis made it, and the words that belong to it. */

import type { Literal } from "../shared/format";
import type { Status } from "../shared/status";

export interface Entity { iri: string; label: string; kind: string; types: string[]; names: [string, string][]; same: string[] }
export interface Claim { status: Status; by: string | null; disputedBy: string | null; when: string | null; quote: string; article: number | null }
export interface Statement {
  subject: number; property: string; object: number | Literal; status: Status;
  disputed: boolean; symmetric: boolean; sources: number; count: number; claims: Claim[];
}
export interface Article { title: string; date: string | null; language: string; source: string }
export interface Kind { name: string; label: string; count: number; shape: string }
export interface Community { label: string; members: number[] }
export interface DrawnNode { id: number; label: string; x: number; y: number; size: number; group: number; shape: string }
export interface DrawnEdge {
  id: string; from: number; to: number; words: string; status: Status; disputed: boolean; members: number[]; width: number;
}
export interface Data {
  notice: string; entities: Entity[]; statements: Statement[]; articles: Article[];
  kinds: Kind[]; communities: Community[];
  nodes: DrawnNode[]; edges: DrawnEdge[]; options: object;
}

export function readData(): Data {
  return JSON.parse(document.getElementById("data")?.textContent ?? "{}") as Data;
}
