"""Everything that the graph says about one thing, and who says so, as lines for a person."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.errors import QueryError
from kg.merge import support
from kg.merge.story import Event, status, stories, story_key
from kg.ontology import Ontology
from kg.pipeline import Assembly
from kg.records import Article, Claim, Entity, KnowledgeGraph, Statement
from kg.report import sentence


def find(graph: KnowledgeGraph, thing: str) -> tuple[Entity, ...]:
    """The entities that `thing` names: by IRI, by the IRI's last part, by label, by any name.

    Raises QueryError, with names that come near, where there is none.
    """
    wanted = plain(thing)
    tests = (
        lambda one: one.iri == thing or one.iri.rpartition("/")[2] == thing,
        lambda one: plain(one.label) == wanted,
        lambda one: any(plain(name) == wanted for _, name in one.names),
    )
    for test in tests:
        if found := tuple(filter(test, graph.entities)):
            return found
    near = [one.label for one in graph.entities if wanted and wanted in plain(one.label)][:5]
    hint = f"; near: {', '.join(near)}" if near else ""
    raise QueryError(f"nothing in the graph is called {thing!r}{hint}")


def plain(name: str) -> str:
    """A name without case and accents."""
    split = unicodedata.normalize("NFKD", name).casefold()
    return " ".join("".join(one for one in split if not unicodedata.combining(one)).split())


@dataclass(frozen=True, slots=True)
class Explainer:
    """Explains the things of one graph."""

    assembly: Assembly
    ontology: Ontology

    def explain(self, thing: str) -> Iterator[str]:
        """The lines about everything that `thing` names."""
        for entity in find(self.assembly.graph, thing):
            yield from self.head(entity)
            yield from self.names(entity)
            about = [one for one in self.assembly.graph.statements if _about(one, entity.iri)]
            for statement in about:
                yield from self.statement(statement)
            yield from self.stories(about)
            yield ""

    def head(self, entity: Entity) -> Iterator[str]:
        """What the thing is."""
        yield f"{entity.label} ({', '.join(entity.types)})"
        yield f"  {entity.iri}"
        for iri in entity.same_as:
            yield f"  same as {iri}"

    def names(self, entity: Entity) -> Iterator[str]:
        """Which names are this thing, and why."""
        for merge in self.assembly.resolution.merges:
            if merge.iri == entity.iri:
                because = "; ".join(reason.sentence for reason in merge.reasons)
                yield f"  {merge.left!r} is {merge.right!r} ({merge.score:.2f}): {because}"

    def statement(self, statement: Statement) -> Iterator[str]:
        """One statement with every sentence that it stands on."""
        articles = self._articles()
        behind = support(statement, articles, self.assembly.copies)
        counts = f"{_many(len(behind.articles), 'article')}, {' '.join(behind.languages)}"
        said = (
            f"{counts}, confidence {behind.confidence:.2f}"
            if behind.articles
            else "not stated as fact"
        )
        yield ""
        yield f"{self._spoken(statement)}   [{said}]"
        for claim in sorted(statement.claims, key=_place):
            yield from self.claim(claim, articles[claim.evidence.article])

    def claim(self, claim: Claim, article: Article) -> Iterator[str]:
        """One claim: status, time, speaker, quote, place."""
        said = [status(claim), *([claim.when] if claim.when else [])]
        said += [f"says {claim.by.name}"] if claim.by else []
        said += [f"disputed by {claim.disputed_by.name}"] if claim.disputed_by else []
        where = claim.evidence
        yield f"  {', '.join(said)}: «{' '.join(where.quote.split())}»"
        dated = f", {article.published}" if article.published else ""
        place = f"{where.field} {where.span.start}-{where.span.end}"
        yield f"    {article.name}, {article.source}{dated}, {place} ({claim.extractor})"

    def stories(self, statements: Iterable[Statement]) -> Iterator[str]:
        """What was reported when, where the status changed on the way."""
        told = stories(self.assembly.graph, self.ontology)
        keys = dict.fromkeys(story_key(one, self.ontology) for one in statements)
        for key in keys:
            if len({event.status for event in told[key]}) > 1:
                labels = {one.iri: one.label for one in self.assembly.graph.entities}
                yield ""
                yield f"story: {sentence(key, labels)}"
                yield from map(self._event, told[key])

    def _event(self, event: Event) -> str:
        article = self._articles()[event.claim.evidence.article]
        by = f", says {event.claim.by.name}" if event.claim.by else ""
        when = f" for {event.claim.when}" if event.claim.when else ""
        return f"  {event.published or 'undated':10} {event.status}{when}{by} ({article.name})"

    def _articles(self) -> dict[str, Article]:
        return {article.id: article for article in self.assembly.graph.articles}

    def _spoken(self, statement: Statement) -> str:
        labels = {entity.iri: entity.label for entity in self.assembly.graph.entities}
        return sentence((statement.subject, statement.property, statement.object), labels)


def _about(statement: Statement, iri: str) -> bool:
    return iri in (statement.subject, statement.object) or any(
        iri == speaker.iri
        for claim in statement.claims
        for speaker in (claim.by, claim.disputed_by)
        if speaker
    )


def _place(claim: Claim) -> tuple[str, bool, int, str]:
    return (
        claim.evidence.article,
        claim.evidence.field == "text",
        claim.evidence.span.start,
        claim.id,
    )


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
