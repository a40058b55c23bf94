"""The graph as a property graph: things and values are nodes, statements are edges.

An edge says in its properties all that its claims say together: how sure, since when, who says so,
in which article and in which words. A number or text is a node of its own, one for each statement,
so that it can carry the same. Everything here is plain values; the formats only spell them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kg.export.outlet import outlet
from kg.export.status import Status, is_disputed, statement_status
from kg.namespaces import article_iri
from kg.records import (
    Article,
    Claim,
    Entity,
    KnowledgeGraph,
    Literal,
    Polarity,
    Referent,
    Statement,
)


@dataclass(frozen=True, slots=True)
class Node:
    """A thing (`labels` are Entity and its classes) or a value (`labels` is Value).

    `names` are every surface form, sorted; of `number` and `text` a value has one, a thing none.
    """

    iri: str
    labels: tuple[str, ...]
    name: str
    names: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    number: float | None = None
    text: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A statement: `type` is the property's name, `sources` are outlets, dates are ISO strings.

    `subject` and `object` are the IRIs of its two nodes, `periods` the times it is said to be of.

    `confidence`, `quote` and `article` are those of the best claim: the most confident that
    affirms, or, where none does, that denies.
    """

    subject: str
    object: str
    type: str
    id: str
    status: Status
    polarity: Polarity
    disputed: bool
    speakers: tuple[str, ...]
    disputed_by: tuple[str, ...]
    sources: tuple[str, ...]
    languages: tuple[str, ...]
    first_published: str | None
    last_published: str | None
    periods: tuple[str, ...]
    confidence: float
    quote: str
    article: str
    claims: int


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes sorted by IRI, things before values; edges in the order of the statements."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def network(graph: KnowledgeGraph) -> Network:
    """The property graph of `graph`."""
    articles = {article.id: article for article in graph.articles}
    known = {entity.iri for entity in graph.entities}
    things = [_thing(entity) for entity in graph.entities]
    things += [Node(iri, ("Entity",), iri) for iri in sorted(_referred(graph) - known)]
    values = (_value(one, graph.base) for one in graph.statements)
    edges = (_edge(one, articles, graph.base) for one in graph.statements)
    return Network((*things, *filter(None, values)), tuple(edges))


def value_iri(base: str, key: str) -> str:
    """The IRI of the node that holds the number or text of the statement whose id is given."""
    return f"{base}value/{key}"


def _referred(graph: KnowledgeGraph) -> set[str]:
    ends: set[str] = {one.subject for one in graph.statements}
    return ends | {one.object for one in graph.statements if isinstance(one.object, str)}


def _thing(entity: Entity) -> Node:
    names = tuple(sorted({name for _, name in entity.names}))
    return Node(entity.iri, ("Entity", *entity.types), entity.label, names, entity.same_as)


def _value(statement: Statement, base: str) -> Node | None:
    thing = statement.object
    if not isinstance(thing, Literal):
        return None
    iri = value_iri(base, statement.id)
    if isinstance(thing.value, str):
        return Node(iri, ("Value",), thing.value, text=thing.value, unit=thing.unit)
    name = f"{thing.value} {thing.unit or ''}".rstrip()
    return Node(iri, ("Value",), name, number=float(thing.value), unit=thing.unit)


def _edge(statement: Statement, articles: Mapping[str, Article], base: str) -> Edge:
    thing, claims = statement.object, statement.claims
    read = [articles[one.evidence.article] for one in claims if one.evidence.article in articles]
    dates = sorted(article.published for article in read if article.published)
    best = _best(claims)
    return Edge(
        subject=statement.subject,
        object=value_iri(base, statement.id) if isinstance(thing, Literal) else thing,
        type=statement.property,
        id=statement.id,
        status=statement_status(statement),
        polarity=best.polarity,
        disputed=is_disputed(statement),
        speakers=_names(one.by for one in claims),
        disputed_by=_names(one.disputed_by for one in claims),
        sources=tuple(sorted({outlet(article) for article in read})),
        languages=tuple(sorted({article.language for article in read})),
        first_published=dates[0] if dates else None,
        last_published=dates[-1] if dates else None,
        periods=tuple(sorted({one.when for one in claims if one.when})),
        confidence=float(best.confidence),
        quote=best.evidence.quote,
        article=article_iri(base, best.evidence.article),
        claims=len(claims),
    )


def _best(claims: tuple[Claim, ...]) -> Claim:
    return min(claims, key=lambda one: (one.polarity == "denied", -one.confidence, one.id))


def _names(speakers: Iterator[Referent | None]) -> tuple[str, ...]:
    return tuple(sorted({speaker.name for speaker in speakers if speaker}))
