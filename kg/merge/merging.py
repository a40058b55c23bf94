"""Claims with resolved things → the knowledge graph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from kg.namespaces import BASE
from kg.ontology import Ontology
from kg.records import (
    Article,
    Claim,
    Entity,
    KnowledgeGraph,
    Literal,
    Referent,
    Statement,
)

Iris: TypeAlias = Mapping[tuple[str, str, str], str]
"""(article id, a referent's name, its type) → the entity's IRI."""

Triple: TypeAlias = tuple[str, str, "str | Literal"]


def merge(
    claims: Iterable[Claim],
    entities: Iterable[Entity],
    iris: Iris,
    articles: Iterable[Article],
    ontology: Ontology,
    *,
    base: str = BASE,
) -> KnowledgeGraph:
    """The graph of all claims: one statement a triple, everything sorted.

    A symmetric property stands in one direction, the lower IRI first; its claims keep theirs. The
    same claim given twice counts once. A claim whose two sides turn out to be one entity makes no
    statement: a thing does not acquire itself.
    """
    found: dict[Triple, dict[str, Claim]] = defaultdict(dict)
    for claim in claims:
        placed = place(claim, iris)
        triple = triple_of(placed, ontology)
        if triple[0] != triple[2]:
            found[triple][placed.id] = placed
    statements = (
        Statement(*triple, tuple(found[triple][key] for key in sorted(found[triple])))
        for triple in found
    )
    return KnowledgeGraph(
        entities=tuple(sorted(set(entities), key=lambda one: one.iri)),
        statements=tuple(sorted(statements, key=order)),
        articles=tuple(sorted(set(articles), key=lambda one: one.id)),
        base=base,
    )


def place(claim: Claim, iris: Iris) -> Claim:
    """The claim with the IRIs of everything that it speaks of."""
    article = claim.evidence.article

    def at(thing: Referent) -> Referent:
        return replace(thing, iri=iris[article, thing.name, thing.type])

    return replace(
        claim,
        subject=at(claim.subject),
        object=at(claim.object) if isinstance(claim.object, Referent) else claim.object,
        by=at(claim.by) if claim.by else None,
        disputed_by=at(claim.disputed_by) if claim.disputed_by else None,
    )


def triple_of(claim: Claim, ontology: Ontology) -> Triple:
    """The triple of a placed claim."""
    thing = claim.object
    if isinstance(thing, Literal):
        return claim.subject.iri, claim.property, thing
    known = ontology.properties.get(claim.property)
    if known and known.symmetric and thing.iri < claim.subject.iri:
        return thing.iri, claim.property, claim.subject.iri
    return claim.subject.iri, claim.property, thing.iri


def order(statement: Statement) -> tuple[str, str, str, str, str, str]:
    """Where a statement stands among others: by subject, property, object."""
    thing = statement.object
    if isinstance(thing, Literal):
        value = thing.value
        size = "" if isinstance(value, str) else f"{float(value):+040.6f}"
        target = ("literal", size, str(value), f"{thing.unit or ''}@{thing.language}")
    else:
        target = ("iri", "", thing, "")
    return statement.subject, statement.property, *target
