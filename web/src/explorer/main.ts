/** explorer.html: the address says what is on the screen, and everything else follows from it. */

import { byId, h } from "../shared/dom";
import { palette, dark } from "../shared/colours";
import { articlePanel } from "./article-panel";
import { combobox } from "./combobox";
import { entityPanel, pathPanel, type Narrow } from "./entity-panel";
import { Facets } from "./facets";
import { Sight } from "./filters";
import { Local } from "./local";
import type { Moves } from "./moves";
import { findStatement, statementKey } from "./names";
import { pathView, view, type View } from "./neighbourhood";
import { Picture } from "./picture";
import { Remote } from "./remote";
import { read, START, written, type State } from "./state";
import { statementPanel } from "./statement-panel";
import type { Overview, Source } from "./source";
import { turtle } from "./turtle";
import { welcome } from "./welcome";

class Explorer implements Moves {
  private state: State = START;
  private sight: Sight;
  private shown: View | null = null;
  /** Counts what the panel was asked to show. */
  private turn = 0;
  private readonly picture: Picture;
  private readonly facets: Facets;

  constructor(private readonly source: Source, private readonly told: Overview) {
    const order = told.facets.kinds.map((kind) => kind.value);
    const number = (kind: string): number => Math.max(0, order.indexOf(kind));
    this.sight = new Sight(source.graph, START.filters);
    this.picture = new Picture(byId("picture"), source.graph, number, {
      entity: (id) => void this.panel(id, null), expand: (id) => this.expand(id), edge: (statements) => this.edge(statements),
      more: (group) => void this.panel(group.entity, group), nothing: () => {},
    });
    const colour = (kind: string): string => palette().fills[number(kind) % palette().fills.length]!;
    this.facets = new Facets(told, colour, (change) => this.filter(change));
    dark.addEventListener("change", () => {
      for (const mark of document.querySelectorAll<SVGElement>("[data-kind]")) mark.style.fill = colour(mark.dataset["kind"]!);
    });
    this.wire();
    window.addEventListener("hashchange", () => void this.render());
  }

  entity(number: number): void { this.go({ ...this.state, entities: [this.iri(number)], statement: "", to: "", filters: { ...this.state.filters, article: "" } }); }
  expand(number: number): void { this.go({ ...this.state, entities: [...new Set([...this.state.entities, this.iri(number)])], to: "" }); }
  statement(number: number): void {
    const subject = this.iri(this.source.graph.s[number]!);
    const entities = this.state.entities.length ? this.state.entities : [subject];
    this.go({ ...this.state, entities, statement: statementKey(this.source.graph, number) });
  }
  article(number: number): void { this.go({ ...this.state, entities: [], statement: "", to: "", filters: { ...this.state.filters, article: this.source.graph.article.id[number]! } }); }
  path(from: number, to: number): void { this.go({ ...this.state, entities: [this.iri(from)], statement: "", to: this.iri(to) }); }
  filter(change: Partial<State["filters"]>): void { this.go({ ...this.state, filters: { ...this.state.filters, ...change } }); }
  home(): void { this.go({ ...START }); }
  async more(entity: number): Promise<void> {
    await this.source.more(entity);
    await this.render();
  }

  private iri(entity: number): string { return this.source.graph.iri[entity]!; }

  private go(state: State): void {
    const fragment = written(state);
    if (fragment === location.hash.slice(1)) return;
    location.hash = fragment;
  }

  /** Draw what the address says. */
  async render(): Promise<void> {
    const before = this.state;
    const state = read(location.hash);
    const known = (await Promise.all(state.entities.map((iri) => this.source.entity(iri)))).filter((one): one is number => one !== undefined);
    const article = state.filters.article ? await this.source.article(state.filters.article) : undefined;
    this.state = state;
    this.sight = new Sight(this.source.graph, state.filters);
    this.facets.show(state.filters);
    const main = document.querySelector("main")!;
    main.dataset["view"] = known.length || article !== undefined ? "view" : "welcome";
    if (known.length && state.to) await this.drawPath(known[0]!, state.to);
    else if (known.length) this.draw(view(this.source.graph, this.sight, known), before.entities[0] === state.entities[0] && !before.to);
    else if (article !== undefined) this.draw(this.articleView(), false);
    else byId("welcome").replaceChildren(...welcome(this.source, this.sight, this.told, this));
    if (known.length || article !== undefined) await this.details(known, article);
    document.documentElement.dataset["ready"] = "yes";
  }

  private async details(known: number[], article: number | undefined): Promise<void> {
    const statement = this.state.statement ? findStatement(this.source.graph, this.state.statement) : undefined;
    this.picture.select(statement ?? null);
    if (statement !== undefined) this.show(statementPanel(this.source, this.sight, statement, this));
    else if (this.state.to) return;
    else if (known.length) await this.panel(known.at(-1)!, null);
    else if (article !== undefined) this.show(articlePanel(this.source, this.sight, article, this));
  }

  private draw(shown: View, keep: boolean): void {
    this.shown = shown;
    this.picture.show(shown, keep);
  }

  private articleView(): View {
    const { graph } = this.source;
    const ends = new Set<number>();
    for (let one = 0; one < graph.statements && ends.size < 60; one++)
      if (graph.o[one]! >= 0 && this.sight.sees(one)) ends.add(graph.s[one]!).add(graph.o[one]!);
    const all = [...ends];
    return { ...pathView(graph, this.sight, all[0] ?? 0, []), ...(all.length ? { entities: all, edges: pathEdges(this, all) } : { entities: [] }) };
  }

  /** For `pathEdges`: the edges among given entities. */
  among(entities: number[]): View["edges"] {
    const { graph } = this.source;
    const steps = entities.flatMap((entity) => graph.around(entity).filter((one) => graph.o[one]! >= 0 && entities.includes(graph.s[one]!) && entities.includes(graph.o[one]!)));
    return pathView(graph, this.sight, entities[0]!, [...new Set(steps)]).edges;
  }

  private async drawPath(from: number, to: string): Promise<void> {
    const end = await this.source.entity(to);
    if (end === undefined) return;
    const steps = await this.source.path(this.iri(from), to, this.state.filters);
    this.sight = new Sight(this.source.graph, this.state.filters);
    this.draw(pathView(this.source.graph, this.sight, from, steps ?? []), false);
    if (!this.state.statement) this.show(pathPanel(this.source, this.sight, from, end, steps, this));
  }

  /** A thing clicked in the picture may not have been asked for yet; what is shown in the meantime wins. */
  private async panel(entity: number, narrow: Narrow | null): Promise<void> {
    const mine = ++this.turn;
    await this.source.entity(this.iri(entity));
    if (mine !== this.turn) return;
    this.sight = new Sight(this.source.graph, this.state.filters);
    this.show(entityPanel(this.source, this.sight, entity, narrow, this));
  }

  private edge(statements: number[]): void {
    if (statements.length === 1) return this.statement(statements[0]!);
    this.statement(statements[0]!);
  }

  private show(parts: HTMLElement[]): void {
    this.turn++;
    const panel = byId("panel");
    panel.replaceChildren(...parts);
    panel.scrollTop = 0;
    byId("said").textContent = panel.querySelector("h2")?.textContent ?? "";
  }

  private wire(): void {
    combobox(byId<HTMLInputElement>("find"), this.source, (choice) => ("entity" in choice ? this.entity(choice.entity) : this.article(choice.article)));
    byId("search").addEventListener("submit", (event) => event.preventDefault());
    byId("home").addEventListener("click", () => this.home());
    byId("back").addEventListener("click", () => history.back());
    byId("fit").addEventListener("click", () => this.picture.fit());
    byId("save-png").addEventListener("click", async () => save(await this.picture.png(), "view.png"));
    byId("save-turtle").addEventListener("click", async () => save(new Blob([await this.turtle()], { type: "text/turtle" }), "view.ttl"));
    byId("show-filters").addEventListener("click", (event) => {
      const open = byId("filters").classList.toggle("open");
      (event.currentTarget as HTMLElement).setAttribute("aria-expanded", String(open));
    });
    document.addEventListener("click", (event) => {
      if (!(event.target as HTMLElement).closest("#filters, #show-filters")) this.closeFilters();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.closeFilters();
      const typing = (event.target as HTMLElement).closest("input, select, textarea");
      if (event.key !== "/" || typing) return;
      event.preventDefault();
      byId("find").focus();
    });
  }

  private closeFilters(): void {
    byId("filters").classList.remove("open");
    byId("show-filters").setAttribute("aria-expanded", "false");
  }

  private turtle(): Promise<string> {
    const { graph } = this.source;
    const statements = (this.shown?.edges ?? []).flatMap((edge) => edge.statements);
    const figures = (this.shown?.entities ?? []).slice(0, 1).flatMap((entity) => graph.around(entity).filter((one) => graph.o[one]! < 0 && this.sight.sees(one)));
    return turtle(graph, this.sight, [...statements, ...figures], async (claim) =>
      (await this.source.paragraph(graph.claim.place[claim]!)).slice(graph.claim.start[claim]!, graph.claim.end[claim]!));
  }
}

function pathEdges(explorer: Explorer, entities: number[]): View["edges"] {
  return explorer.among(entities);
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

async function start(): Promise<void> {
  const address = document.documentElement.dataset["api"];
  const source: Source = address ? new Remote(address) : await Local.open();
  const told = await source.overview();
  performance.mark("overview");
  await new Explorer(source, told).render();
  performance.mark("ready");
}

start().catch((error: unknown) => {
  byId("welcome").replaceChildren(h("p", { class: "card" }, "This page could not be shown. It needs a browser of 2023 or later. ", h("span", { class: "soft" }, String(error))));
});
