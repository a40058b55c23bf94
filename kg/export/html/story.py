"""What the page tells beside the picture: every word of it as JSON, set as text by the script."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from kg.export.html.choice import Choice
from kg.export.html.kinds import kind
from kg.export.status import claim_status, is_disputed, statement_status
from kg.export.support import support
from kg.ontology import Ontology
from kg.records import Article, Claim, Entity, KnowledgeGraph, Literal, Statement

Json: TypeAlias = dict[str, Any]

CLAIMS: Final = 8
"""The number of claims quoted for one statement; the explorer has the others."""

QUOTE: Final = 400
"""The number of characters after which a quote is cut."""


def tell(choice: Choice, graph: KnowledgeGraph, ontology: Ontology) -> Json:
    """Entities, statements and articles of the chosen part, referring to each other by number."""
    number = {entity.iri: index for index, entity in enumerate(choice.entities)}
    shown = (*choice.joining, *choice.facts)
    articles = {article.id: article for article in graph.articles}
    cited = sorted({c.evidence.article for s in shown for c in _quoted(s)} & articles.keys())
    place = {key: index for index, key in enumerate(cited)}
    return {
        "notice": _notice(choice, graph),
        "entities": [_entity(entity, ontology) for entity in choice.entities],
        "statements": [_statement(one, number, place, articles, ontology) for one in shown],
        "articles": [_article(articles[key]) for key in cited],
    }


def _notice(choice: Choice, graph: KnowledgeGraph) -> str:
    """The plain line that says what is left out."""
    shown, told = len(choice.entities), len(choice.joining) + len(choice.facts)
    entities, statements = len(graph.entities), len(graph.statements)
    if (shown, told) == (entities, statements):
        return f"All {entities:,} entities and {statements:,} statements are shown."
    if told == statements:
        return (
            f"All {statements:,} statements are shown; "
            f"{entities - shown:,} entities without one are left out."
        )
    return (
        f"Shown: {shown:,} of {entities:,} entities and {told:,} of {statements:,} statements, "
        "the best supported and best connected ones. The explorer has everything."
    )


def _entity(entity: Entity, ontology: Ontology) -> Json:
    return {
        "iri": entity.iri,
        "label": entity.label,
        "kind": kind(entity, ontology),
        "types": [class_label(name, ontology) for name in entity.types],
        "names": [list(pair) for pair in entity.names],
        "same": list(entity.same_as),
    }


def class_label(name: str, ontology: Ontology) -> str:
    """What people call the class."""
    known = ontology.classes.get(name)
    return known.label("en") if known else name


def property_label(name: str, ontology: Ontology) -> str:
    """What people call the property."""
    known = ontology.properties.get(name)
    return known.label("en") if known else name


def _statement(
    one: Statement,
    number: Mapping[str, int],
    place: Mapping[str, int],
    articles: Mapping[str, Article],
    ontology: Ontology,
) -> Json:
    target = one.object
    known = ontology.properties.get(one.property)
    return {
        "subject": number[one.subject],
        "property": property_label(one.property, ontology),
        "object": _literal(target) if isinstance(target, Literal) else number[target],
        "status": statement_status(one),
        "disputed": is_disputed(one),
        "symmetric": bool(known and known.symmetric),
        "sources": support(one, articles).sources,
        "count": len(one.claims),
        "claims": [_claim(claim, place) for claim in _quoted(one)],
    }


def _literal(value: Literal) -> Json:
    return {"value": value.value, "unit": value.unit, "language": value.language}


def _quoted(one: Statement) -> tuple[Claim, ...]:
    return one.claims[:CLAIMS]


def _claim(claim: Claim, place: Mapping[str, int]) -> Json:
    quote = claim.evidence.quote
    return {
        "status": claim_status(claim),
        "by": claim.by.name if claim.by else None,
        "disputedBy": claim.disputed_by.name if claim.disputed_by else None,
        "when": claim.when,
        "quote": quote if len(quote) <= QUOTE else quote[: QUOTE - 1] + "…",
        "article": place.get(claim.evidence.article),
    }


def _article(article: Article) -> Json:
    return {
        "title": article.title or article.name,
        "date": article.published,
        "language": article.language,
        "source": article.source,
    }
