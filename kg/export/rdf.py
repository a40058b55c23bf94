"""The graph as RDF: nodes with IRIs from content only, no blank nodes.

Entities carry their types, names and the plain triples that hold. A statement node stands for
every triple, held or not, and counts its support; a claim node says who said it, where and how; an
article node says where the claim was read. Nodes come sorted, each with its triples in reading
order, so a writer that streams them gives the same bytes every time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TypeAlias

import pyoxigraph as ox

from kg.errors import ExportError
from kg.export import literals, terms
from kg.export.outlet import outlet
from kg.export.support import support
from kg.namespaces import article_iri, claim_iri, statement_iri
from kg.ontology import Ontology
from kg.records import Article, Claim, Entity, KnowledgeGraph, Literal, Referent, Statement

Value: TypeAlias = ox.NamedNode | ox.Literal


def triples(graph: KnowledgeGraph, ontology: Ontology) -> Iterator[ox.Triple]:
    """Everything, as one graph: entities with their facts, statements, claims, articles."""
    yield from merged(graph, ontology)
    articles = {article.id: article for article in graph.articles}
    for statement in graph.statements:
        for claim in statement.claims:
            yield from claim_triples(claim, articles, graph.base)
    for article in graph.articles:
        yield from article_triples(article, graph.base)


def merged(graph: KnowledgeGraph, ontology: Ontology) -> Iterator[ox.Triple]:
    """What the articles together say: entities with their facts, then statements."""
    articles = {article.id: article for article in graph.articles}
    facts = _facts(graph, ontology)
    for entity in graph.entities:
        yield from entity_triples(entity, ontology)
        yield from facts.pop(entity.iri, ())
    for iri in sorted(facts):
        yield from facts[iri]
    for statement in graph.statements:
        yield from statement_triples(statement, ontology, articles, graph.base)


def entity_triples(entity: Entity, ontology: Ontology) -> Iterator[ox.Triple]:
    """An entity: its classes, its label, its names with their language, its counterparts."""
    node = terms.named(entity.iri)
    for name in entity.types:
        yield ox.Triple(node, terms.TYPE, terms.class_term(ontology, name))
    yield ox.Triple(node, terms.LABEL, literals.text(entity.label))
    for language, name in entity.names:
        yield ox.Triple(node, terms.ALT_LABEL, literals.text(name, language))
    for iri in entity.same_as:
        yield ox.Triple(node, terms.EXACT_MATCH, terms.named(iri))


def fact(statement: Statement, ontology: Ontology) -> ox.Triple:
    """The plain triple of a statement, whether or not it may stand."""
    return ox.Triple(
        terms.named(statement.subject),
        terms.property_term(ontology, statement.property),
        _object(statement.object),
    )


def statement_triples(
    statement: Statement, ontology: Ontology, articles: Mapping[str, Article], base: str
) -> Iterator[ox.Triple]:
    """A statement: its triple in parts, the claims about it, and their counts."""
    node = terms.named(statement_iri(base, statement.id))
    plain = fact(statement, ontology)
    yield ox.Triple(node, terms.TYPE, terms.STATEMENT)
    yield ox.Triple(node, terms.SUBJECT, plain.subject)
    yield ox.Triple(node, terms.PREDICATE, plain.predicate)
    yield ox.Triple(node, terms.OBJECT, plain.object)
    if isinstance(statement.object, Literal) and statement.object.unit:
        yield ox.Triple(node, terms.UNIT, literals.text(statement.object.unit))
    for claim in statement.claims:
        yield ox.Triple(node, terms.SUPPORTED_BY, terms.named(claim_iri(base, claim.id)))
    count = support(statement, articles)
    yield ox.Triple(node, terms.SOURCES, literals.number(count.sources))
    yield ox.Triple(node, terms.LANGUAGES, literals.number(count.languages))
    yield ox.Triple(node, terms.DISPUTES, literals.number(count.disputes))


def claim_triples(claim: Claim, articles: Mapping[str, Article], base: str) -> Iterator[ox.Triple]:
    """A claim: its status, its speakers, its time, its sentence, and how it was found."""
    node = terms.named(claim_iri(base, claim.id))
    article = articles.get(claim.evidence.article)
    yield ox.Triple(node, terms.TYPE, terms.CLAIM)
    yield ox.Triple(node, terms.MODALITY, terms.MODALITIES[claim.modality])
    yield ox.Triple(node, terms.POLARITY, terms.POLARITIES[claim.polarity])
    for link, speaker in ((terms.BY, claim.by), (terms.DISPUTED_BY, claim.disputed_by)):
        if speaker:
            yield ox.Triple(node, link, _speaker(speaker, claim))
    if claim.when:
        yield ox.Triple(node, terms.WHEN, literals.when(claim.when))
    where = claim.evidence
    quote = literals.text(where.quote, article.language if article else "")
    yield ox.Triple(node, terms.QUOTED_FROM, terms.named(article_iri(base, where.article)))
    yield ox.Triple(node, terms.EXACT, quote)
    yield ox.Triple(node, terms.FIELD, literals.text(where.field))
    yield ox.Triple(node, terms.START, literals.number(where.span.start))
    yield ox.Triple(node, terms.END, literals.number(where.span.end))
    yield ox.Triple(node, terms.EXTRACTOR, literals.text(claim.extractor))
    yield ox.Triple(node, terms.CONFIDENCE, literals.number(float(claim.confidence)))


def article_triples(article: Article, base: str) -> Iterator[ox.Triple]:
    """An article: its name, headline, language, date and source; its text stays out."""
    node = terms.named(article_iri(base, article.id))
    yield ox.Triple(node, terms.TYPE, terms.ARTICLE)
    yield ox.Triple(node, terms.IDENTIFIER, literals.text(article.name))
    if article.title:
        yield ox.Triple(node, terms.HEADLINE, literals.text(article.title, article.language))
    yield ox.Triple(node, terms.IN_LANGUAGE, literals.text(article.language))
    if article.published:
        yield ox.Triple(node, terms.PUBLISHED, literals.published(article.published))
    yield ox.Triple(node, terms.PUBLISHER, literals.text(outlet(article)))
    source = _address(article.source)
    if source:
        yield ox.Triple(node, terms.PRIMARY_SOURCE, source)


def _facts(graph: KnowledgeGraph, ontology: Ontology) -> dict[str, list[ox.Triple]]:
    """The plain triples that hold, by subject; two units of one number are one plain triple."""
    facts: dict[str, dict[ox.Triple, None]] = defaultdict(dict)
    for statement in graph.statements:
        if statement.holds:
            facts[statement.subject][fact(statement, ontology)] = None
    return {iri: list(found) for iri, found in facts.items()}


def _object(thing: str | Literal) -> Value:
    return literals.literal(thing) if isinstance(thing, Literal) else terms.named(thing)


def _address(source: str) -> ox.NamedNode | None:
    """The article's address, if it has one that is an IRI: a wrong one must not stop an export."""
    if not source.lower().startswith(("http://", "https://")):
        return None
    try:
        return terms.named(source)
    except ExportError:
        return None


def _speaker(speaker: Referent, claim: Claim) -> ox.NamedNode:
    if not speaker.iri:
        raise ExportError(
            f"claim {claim.id}: the speaker {speaker.name!r} has no IRI; resolve the claims first"
        )
    return terms.named(speaker.iri)
