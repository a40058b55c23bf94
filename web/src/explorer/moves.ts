/** What a click in a panel can lead to; the page decides how. */

import type { Filters } from "./filters";

export interface Moves {
  entity(number: number): void;
  expand(number: number): void;
  statement(number: number): void;
  article(number: number): void;
  path(from: number, to: number): void;
  filter(change: Partial<Filters>): void;
  home(): void;
  more(entity: number): Promise<void>;
}
