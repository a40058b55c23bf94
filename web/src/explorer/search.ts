/** Names in every language, folded so that "Órbita" is found by "orbita". */

import type { Graph } from "./graph";
import type { Hits } from "./source";

export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss").replace(/ø/g, "o").replace(/ł/g, "l");
}

export class Index {
  private readonly names: string[] = [];
  private readonly spelled: string[] = [];
  private readonly owner: number[] = [];

  constructor(private readonly graph: Graph) {
    for (let entity = 0; entity < graph.entities; entity++) {
      const spellings = new Set([graph.label[entity]!, ...graph.namesOf(entity).map(([, name]) => name)]);
      for (const name of spellings) {
        this.spelled.push(name);
        this.names.push(folded(name));
        this.owner.push(entity);
      }
    }
  }

  /** The best entities: whole names before beginnings before words before parts, then by degree. */
  search(typed: string, limit = 12): Hits {
    const sought = folded(typed.trim());
    if (!sought) return { entities: [], articles: [] };
    const best = new Map<number, { score: number; name: string }>();
    for (let row = 0; row < this.names.length; row++) {
      const at = this.names[row]!.indexOf(sought);
      if (at < 0) continue;
      const name = this.names[row]!;
      const grade = name === sought ? 0 : at === 0 ? 1 : /[\s\-'’]/.test(name[at - 1]!) ? 2 : 3;
      const score = grade * 1e6 - Math.min(this.graph.around(this.owner[row]!).length, 1e5);
      const known = best.get(this.owner[row]!);
      if (!known || score < known.score) best.set(this.owner[row]!, { score, name: this.spelled[row]! });
    }
    const entities = [...best].sort((a, b) => a[1].score - b[1].score || a[0] - b[0]).slice(0, limit)
      .map(([entity, { name }]) => ({ entity, name, degree: this.graph.around(entity).length }));
    return { entities, articles: this.articles(sought) };
  }

  private articles(sought: string, limit = 4): { article: number }[] {
    if (sought.length < 3) return [];
    const found: { article: number }[] = [];
    for (let article = 0; article < this.graph.article.title.length && found.length < limit; article++)
      if (folded(this.graph.article.title[article]!).includes(sought)) found.push({ article });
    return found;
  }
}
