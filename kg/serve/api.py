"""What the explorer's page asks: parts of the graph as columns, found in explorer.db."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final, TypeAlias

from kg.errors import StoreError
from kg.export.explorer.columns import encode
from kg.export.index.read import Index, Passes
from kg.export.outlet import outlet
from kg.export.status import claim_status
from kg.ontology import Ontology
from kg.records import Article, Claim, KnowledgeGraph, Statement

Json: TypeAlias = dict[str, Any]
Given: TypeAlias = dict[str, str]

AROUND: Final = 300
"""How many statements of an entity go into one answer."""

ARTICLE: Final = 2000
HITS: Final = 12


def overview(index: Index, ontology: Ontology, _: Given) -> Json | None:
    """The first screen: counts, facets, and the rows of the statements worth a look."""
    told: Json = index.meta("summary")
    lists = [told[name] for name in ("supported", "disputed", "newest")]
    numbers = list(dict.fromkeys(number for one in lists for number in one))
    part = index.part(numbers, told["hubs"])
    place = {number: row for row, number in enumerate(numbers)}
    supported, disputed, newest = ([place[number] for number in one] for one in lists)
    return told | {
        "supported": supported,
        "disputed": disputed,
        "newest": newest,
        "hubs": [_short(iri, part) for iri in told["hubs"]],
        "totals": [index.degree(iri) for iri in told["hubs"]],
        "part": _columns(part, ontology),
    }


def search(index: Index, ontology: Ontology, given: Given) -> Json | None:
    """Entities and articles that are called something like this."""
    found = index.search(given.get("q", "")[:200], HITS)
    part = index.part((), [one.entity for one in found if one.entity])
    articles = index.articles([one.article for one in found if one.article])
    whole = KnowledgeGraph(part.entities, (), tuple(articles.values()), part.base)
    return {
        "part": _columns(whole, ontology),
        "entities": [
            {"iri": _short(one.entity, part), "name": one.name, "degree": one.degree}
            for one in found
            if one.entity
        ],
        "articles": [one.article for one in found if one.article],
    }


def entity(index: Index, ontology: Ontology, given: Given) -> Json | None:
    """An entity and its best statements from place `after` on; None where it is unknown."""
    iri = _whole(given.get("iri", ""), index)
    total = index.degree(iri)
    if total is None:
        return None
    after = int(given.get("after") or 0)
    numbers = index.around(iri, after, AROUND)
    reached = after + len(numbers)
    part = replace(index.part(numbers, [iri]), merges=index.merges(iri))
    return {
        "part": _columns(part, ontology),
        "total": total,
        "next": reached if reached < total else None,
    }


def article(index: Index, ontology: Ontology, given: Given) -> Json | None:
    """An article and what it says; None where it is unknown."""
    key = given.get("id", "")
    if key not in index.articles([key]):
        return None
    return {"part": _columns(index.part(index.said(key, ARTICLE)), ontology)}


def path(index: Index, ontology: Ontology, given: Given) -> Json | None:
    """The statements of a shortest path in sight of the filters; None where there is none."""
    start, end = (_whole(given.get(name, ""), index) for name in ("from", "to"))
    filters = json.loads(given.get("filters") or "{}")
    steps = index.path(start, end, _filter(filters))
    return None if steps is None else {"part": _columns(index.part(steps, [start]), ontology)}


ANSWERS: Final[dict[str, Callable[[Index, Ontology, Given], Json | None]]] = {
    "overview": overview,
    "search": search,
    "entity": entity,
    "article": article,
    "path": path,
}


def _columns(part: KnowledgeGraph, ontology: Ontology) -> Json:
    told = encode(part, ontology, in_order=True)
    return told.core | {"paragraphs": told.paragraphs}


def _short(iri: str, part: KnowledgeGraph) -> str:
    return iri.removeprefix(f"{part.base}entity/")


def _whole(iri: str, index: Index) -> str:
    base = index.meta("base")
    if not isinstance(base, str):
        raise StoreError("explorer.db has no base IRI; run `kg export index`")
    return iri if ":" in iri else f"{base}entity/{iri}"


def _filter(filters: Json) -> Passes:
    """Whether a statement has a claim in sight that is no denial."""

    def passes(one: Statement, articles: dict[str, Article]) -> bool:
        if filters.get("properties") and one.property not in filters["properties"]:
            return False
        return any(_in_sight(c, articles[c.evidence.article], filters) for c in one.claims)

    return passes


def _in_sight(claim: Claim, article: Article, filters: Json) -> bool:
    day = (article.published or "")[:10]
    wanted = (
        ("statuses", claim_status(claim)),
        ("languages", article.language),
        ("sources", outlet(article)),
    )
    return (
        claim.polarity == "affirmed"
        and all(value in filters[name] for name, value in wanted if filters.get(name))
        and (not filters.get("article") or filters["article"] == article.id)
        and (not filters.get("from") or (bool(day) and day >= filters["from"]))
        and (not filters.get("until") or (bool(day) and day <= filters["until"]))
    )
