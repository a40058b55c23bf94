"""Which part of the graph fits on one screen: the best supported statements first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from kg.export.support import support
from kg.records import Article, Entity, KnowledgeGraph, Literal, Statement

Articles: TypeAlias = Mapping[str, Article]

LIMIT: Final = 200
"""The number of entities beyond which no library draws a network that can be read."""

EDGES: Final = 320
"""The number of drawn statements beyond which nobody can follow a line."""

FAN: Final = 14
"""The number of statements of one entity after which others have to come in by their own merit."""

FACTS: Final = 12
"""The number of numbers and short texts shown for one entity."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is shown: entities, the statements that join them, and each one's numbers and texts."""

    entities: tuple[Entity, ...]
    joining: tuple[Statement, ...]
    facts: tuple[Statement, ...]


def choose(graph: KnowledgeGraph, limit: int = LIMIT) -> Choice:
    """The part of `graph` that is shown; all of it where it has at most `limit` entities."""
    entities = {entity.iri: entity for entity in graph.entities}
    articles = {article.id: article for article in graph.articles}
    joins = [s for s in graph.statements if _joins(s, entities)]
    facts = [s for s in graph.statements if isinstance(s.object, Literal) and s.subject in entities]
    ranked = _ranked(joins, articles)
    kept = _kept(ranked, facts, limit)
    return Choice(
        entities=tuple(entities[iri] for iri in sorted(kept)),
        joining=tuple(_drawn([s for s in ranked if s.subject in kept and s.object in kept])),
        facts=tuple(_facts(facts, kept, articles)),
    )


def _joins(statement: Statement, entities: Mapping[str, Entity]) -> bool:
    target = statement.object
    return (
        isinstance(target, str)
        and target != statement.subject
        and target in entities
        and statement.subject in entities
    )


def _ranked(joins: Sequence[Statement], articles: Articles) -> list[Statement]:
    """Sorted by support, then by how well connected its worse connected end is."""
    degree = Counter(end for s in joins for end in (s.subject, str(s.object)))

    def rank(statement: Statement) -> tuple[int, int, int]:
        low, high = sorted((degree[statement.subject], degree[str(statement.object)]))
        return (-_sources(statement, articles), -low, -high)

    return sorted(joins, key=rank)


def _sources(statement: Statement, articles: Articles) -> int:
    """How many outlets affirm it; one claim is not worth a look at its article."""
    if len(statement.claims) == 1:
        return int(statement.claims[0].polarity == "affirmed")
    return support(statement, articles).sources


def _kept(ranked: Iterable[Statement], facts: Iterable[Statement], limit: int) -> set[str]:
    """The IRIs of the first `limit` entities that the ranking meets, then of those with numbers."""
    kept: set[str] = set()
    for statement in ranked:
        ends = {statement.subject, str(statement.object)}
        if len(kept) + len(ends - kept) <= limit:
            kept |= ends
        if len(kept) == limit:
            return kept
    told = Counter(s.subject for s in facts)
    loose = sorted((iri for iri in told if iri not in kept), key=lambda iri: (-told[iri], iri))
    return kept | set(loose[: limit - len(kept)])


def _drawn(ranked: Sequence[Statement]) -> list[Statement]:
    """The statements that are drawn, all where they fit: each entity's best one, then the rest.

    A hub takes no more than its share while other statements are waiting.
    """
    if len(ranked) <= EDGES:
        return list(ranked)
    seen: Counter[str] = Counter()
    place: list[tuple[bool, bool, int]] = []
    for index, one in enumerate(ranked):
        ends = (one.subject, str(one.object))
        best = any(seen[end] == 0 for end in ends)
        place.append((not best, max(seen[end] for end in ends) >= FAN, index))
        seen.update(ends)
    return [ranked[index] for *_, index in sorted(place)[:EDGES]]


def _facts(facts: Iterable[Statement], kept: set[str], articles: Articles) -> Iterator[Statement]:
    shown: Counter[str] = Counter()
    for statement in sorted(facts, key=lambda s: -_sources(s, articles)):
        if statement.subject in kept and shown[statement.subject] < FACTS:
            shown[statement.subject] += 1
            yield statement
