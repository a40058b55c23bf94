"""What the first screen of the explorer tells: counts, hubs, and the statements worth a look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from heapq import nlargest
from typing import Any, Final, TypeAlias

from kg.export.html.kinds import OTHER, SHAPES, kind
from kg.export.outlet import outlet
from kg.export.status import STATUSES, claim_status, is_disputed
from kg.export.support import support
from kg.ontology import Ontology
from kg.records import Article, KnowledgeGraph, Statement

Json: TypeAlias = dict[str, Any]

SHOWN: Final = 8
HUBS: Final = 12


def summary(graph: KnowledgeGraph, ontology: Ontology, degree: Mapping[str, int]) -> Json:
    """Numbers of statements and IRIs of entities; the server adds the rows themselves."""
    articles = {article.id: article for article in graph.articles}
    outlets = Counter(outlet(article) for article in graph.articles)
    days = sorted(article.published[:10] for article in graph.articles if article.published)
    return {
        "counts": {
            "entities": len(graph.entities),
            "statements": len(graph.statements),
            "claims": sum(len(one.claims) for one in graph.statements),
            "articles": len(graph.articles),
            "languages": len({article.language for article in graph.articles}),
            "sources": len(outlets),
        },
        "supported": _supported(graph.statements, articles),
        "disputed": [n for n, one in enumerate(graph.statements) if is_disputed(one)][:SHOWN],
        "newest": _newest(graph.statements, articles),
        "hubs": sorted(degree, key=lambda iri: (-degree[iri], iri))[:HUBS],
        "dates": [days[0], days[-1]] if days else None,
        "facets": _facets(graph, ontology, outlets),
    }


def _supported(statements: Sequence[Statement], articles: Mapping[str, Article]) -> list[int]:
    def score(number: int) -> tuple[int, int, int]:
        one = statements[number]
        sources = support(one, articles).sources if len(one.claims) > 1 else 1
        return (sources, len(one.claims), -number)

    return nlargest(SHOWN, range(len(statements)), key=score)


def _newest(statements: Sequence[Statement], articles: Mapping[str, Article]) -> list[int]:
    def score(number: int) -> tuple[str, int]:
        claims = statements[number].claims
        found = (articles.get(claim.evidence.article) for claim in claims)
        return (max((one.published or "" for one in found if one), default=""), -number)

    return nlargest(SHOWN, range(len(statements)), key=score)


def _facets(graph: KnowledgeGraph, ontology: Ontology, outlets: Counter[str]) -> Json:
    kinds = Counter(kind(entity, ontology) for entity in graph.entities)
    properties = Counter(one.property for one in graph.statements)
    statuses = Counter(claim_status(c) for one in graph.statements for c in one.claims)
    languages = Counter(article.language for article in graph.articles)
    return {
        "kinds": [
            _row(name, count, _class(name, ontology), SHAPES.get(name, OTHER))
            for name, count in _ordered(kinds)
        ],
        "properties": [
            _row(name, count, _property(name, ontology)) for name, count in _ordered(properties)
        ],
        "statuses": [_row(status, statuses[status], status) for status in STATUSES],
        "languages": [_row(code, count, code) for code, count in _ordered(languages)],
        "sources": [_row(name, count, name) for name, count in _ordered(outlets)],
    }


def _ordered(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _row(value: str, count: int, label: str, shape: str = "") -> Json:
    return {"value": value, "count": count, "label": label, "shape": shape}


def _class(name: str, ontology: Ontology) -> str:
    known = ontology.classes.get(name)
    return known.label("en") if known else name


def _property(name: str, ontology: Ontology) -> str:
    known = ontology.properties.get(name)
    return known.label("en") if known else name
