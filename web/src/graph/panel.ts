/** The panel beside the picture: everything the picture shows, as text that can be read aloud. */

import { byId, h, link } from "../shared/dom";
import { counted, dateName, languageName, literalName } from "../shared/format";
import { disputedBadge, statusBadge } from "../shared/status";
import type { Claim, Data, Statement } from "./data";

export interface Moves { node(id: number): void; statement(index: number): void; overview(): void }

export class Panel {
  private readonly at = byId("panel");

  constructor(private readonly data: Data, private readonly moves: Moves) {}

  overview(): void {
    const order = this.data.statements
      .map((_, index) => index)
      .sort((a, b) => this.rank(b) - this.rank(a) || a - b);
    this.show(
      h("h2", {}, "What the news says"),
      h("p", { class: "soft" }, "Click on a thing or a line of the picture, or on a statement here, to read the sentences behind it."),
      h("h3", {}, "Best supported"),
      this.list(order.slice(0, 40)),
    );
  }

  entity(id: number): void {
    const entity = this.data.entities[id]!;
    const own = this.data.statements.flatMap((one, index) => (one.subject === id || one.object === id ? [index] : []));
    own.sort((a, b) => this.rank(b) - this.rank(a) || a - b);
    this.show(
      this.back(),
      h("h2", {}, entity.label),
      h("p", { class: "soft" }, entity.types.join(" · ")),
      entity.names.length > 0 && h("h3", {}, "Names"),
      h("p", { class: "row" }, ...entity.names.map(([language, name]) => h("span", { class: "chip", title: languageName(language) }, `${name} (${language})`))),
      entity.same.length > 0 && h("h3", {}, "The same elsewhere"),
      h("ul", {}, ...entity.same.map((iri) => h("li", { class: "soft" }, link(iri, iri)))),
      h("h3", {}, counted(own.length, "statement")),
      this.list(own),
    );
  }

  statements(indexes: number[]): void {
    this.show(this.back(), h("h2", {}, "What the articles say"), ...indexes.map((index) => this.detail(index)));
  }

  private rank(index: number): number {
    const one = this.data.statements[index]!;
    return one.sources * 100 + one.count;
  }

  private show(...parts: (Node | false)[]): void {
    this.at.replaceChildren(...parts.filter((part): part is Node => part !== false));
    this.at.scrollTop = 0;
  }

  private back(): HTMLElement {
    return h("button", { class: "button back", type: "button", onclick: () => this.moves.overview() }, "← Overview");
  }

  private list(indexes: number[]): HTMLElement {
    return h("ul", { class: "statements" }, ...indexes.map((index) => {
      const one = this.data.statements[index]!;
      return h("li", {},
        h("button", { class: "pick", type: "button", onclick: () => this.moves.statement(index) }, this.triple(one), this.meta(one)));
    }));
  }

  private triple(one: Statement): HTMLElement {
    return h("div", { class: "triple" },
      this.data.entities[one.subject]!.label, " ", h("span", { class: "verb" }, one.property), " ", this.object(one));
  }

  private object(one: Statement): string {
    return typeof one.object === "number" ? this.data.entities[one.object]!.label : literalName(one.object);
  }

  private meta(one: Statement): HTMLElement {
    return h("div", { class: "row meta" },
      statusBadge(one.status), one.disputed && disputedBadge(),
      h("span", { class: "soft" }, `${counted(one.count, "claim")}, ${counted(one.sources, "source")}`));
  }

  private detail(index: number): HTMLElement {
    const one = this.data.statements[index]!;
    const more = one.count - one.claims.length;
    return h("section", { class: "card statement" },
      this.triple(one), this.meta(one),
      ...one.claims.map((claim) => this.claim(claim)),
      more > 0 && h("p", { class: "soft" }, `and ${counted(more, "more claim")}, in the explorer`),
      h("p", { class: "row jump" }, ...this.ends(one)));
  }

  private ends(one: Statement): HTMLElement[] {
    const ids = [one.subject, ...(typeof one.object === "number" ? [one.object] : [])];
    return ids.map((id) => h("button", { class: "linkish soft", type: "button", onclick: () => this.moves.node(id) }, `All about ${this.data.entities[id]!.label}`));
  }

  private claim(claim: Claim): HTMLElement {
    const article = claim.article === null ? undefined : this.data.articles[claim.article];
    return h("div", { class: "claim", "data-status": claim.status },
      h("div", { class: "row" }, statusBadge(claim.status), claim.when && h("span", { class: "chip" }, claim.when)),
      h("blockquote", article ? { lang: article.language } : {}, `“${claim.quote}”`),
      claim.by && h("p", { class: "soft" }, "Says: ", h("strong", {}, claim.by)),
      claim.disputedBy && h("p", { class: "soft" }, "Denied by: ", h("strong", {}, claim.disputedBy)),
      article && h("p", { class: "soft" }, link(article.title, article.source), ` · ${dateName(article.date)} · ${languageName(article.language)}`));
  }
}
