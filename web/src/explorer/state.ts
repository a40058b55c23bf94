/** What is on the screen, as the fragment of the address: every view can be sent and gone back to. */

import { FACETS, NO_FILTERS, type Filters } from "./filters";

export interface State {
  /** Entities in the picture, the chosen one first. */
  entities: string[];
  /** A statement as subject, property, object. */
  statement: string;
  /** The other end of a path. */
  to: string;
  filters: Filters;
}

export const START: State = { entities: [], statement: "", to: "", filters: NO_FILTERS };

const LETTERS: Record<(typeof FACETS)[number], string> = {
  kinds: "type", properties: "property", statuses: "status", languages: "language", sources: "source",
};
const SINGLE = { article: "article", from: "from", until: "until" } as const;

export function written(state: State): string {
  const parts = new URLSearchParams();
  for (const entity of state.entities) parts.append("e", entity);
  if (state.statement) parts.set("s", state.statement);
  if (state.to) parts.set("to", state.to);
  for (const facet of FACETS) for (const value of state.filters[facet]) parts.append(LETTERS[facet], value);
  for (const name of Object.keys(SINGLE) as (keyof typeof SINGLE)[]) if (state.filters[name]) parts.set(name, state.filters[name]);
  return parts.toString();
}

export function read(fragment: string): State {
  const parts = new URLSearchParams(fragment.replace(/^#/, ""));
  const filters = { ...NO_FILTERS };
  for (const facet of FACETS) filters[facet] = parts.getAll(LETTERS[facet]);
  for (const name of Object.keys(SINGLE) as (keyof typeof SINGLE)[]) filters[name] = parts.get(name) ?? "";
  return { entities: parts.getAll("e"), statement: parts.get("s") ?? "", to: parts.get("to") ?? "", filters };
}
