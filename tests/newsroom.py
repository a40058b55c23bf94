"""A newsroom of twelve invented articles in five languages, and the graph that they make.

Every company and person is made up; newsroom.json holds them. The graph has facts, plans,
possibilities, denials, a dispute, parallel claims, numbers, names in several languages, and one
name that tries to be markup.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from kg.namespaces import BASE, entity_iri
from kg.records import Article, Claim, Entity, KnowledgeGraph, Literal, Merge, Reason, Referent
from tests.build import article, claim, graph, referent

HOSTILE = "<img src=x onerror=alert(1)>"

MERGES = (
    Merge(
        entity_iri(BASE, "orbita"),
        "Orbita Software",
        "Órbita Software",
        0.95,
        (Reason("same_name", 0.95, "they differ in case, accents or legal form only"),),
    ),
    Merge(
        entity_iri(BASE, "velora"),
        "Velora",
        "Velora Motors",
        0.876,
        (
            Reason("decision", 1.0, f"{HOSTILE} says so"),
            Reason("longer_name", 0.5, "'Velora' begins 'Velora Motors'"),
        ),
    ),
)
"""Why names are one thing, once with a reason that tries to be markup."""


@cache
def newsroom() -> KnowledgeGraph:
    """The graph of the twelve articles."""
    told = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    articles = {key: article(name=key, **fields) for key, fields in told["articles"].items()}
    entities = {key: _entity(key, **fields) for key, fields in told["entities"].items()}
    who = {key: _referent(entity) for key, entity in entities.items()}
    claims = tuple(_claim(articles, who, **fields) for fields in told["claims"])
    whole = graph(tuple(entities.values()), claims, tuple(articles.values()))
    return replace(whole, merges=MERGES)


def _entity(
    key: str, types: list[str], names: dict[str, str], same: tuple[str, ...] = ()
) -> Entity:
    label = names.get("en") or next(iter(names.values()))
    names_in_order = tuple(sorted(names.items()))
    return Entity(entity_iri(BASE, key), tuple(types), label, names_in_order, tuple(same))


def _referent(entity: Entity) -> Referent:
    names = tuple(sorted({name for _, name in entity.names}))
    return referent(entity.label, entity.types[0], iri=entity.iri, names=names)


def _claim(articles: dict[str, Article], who: dict[str, Referent], **told: Any) -> Claim:
    target = told.pop("object")
    people: dict[str, Any] = {
        name: who[told.pop(name)] for name in ("by", "disputed_by") if name in told
    }
    return claim(
        articles[told.pop("article")],
        told.pop("quote"),
        who[told.pop("subject")],
        told.pop("property"),
        Literal(**target) if isinstance(target, dict) else who[target],
        **people,
        **told,
    )
