"""Builders for resolutions: who is mentioned where, in one line."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from kg.ontology import Ontology, load
from kg.records import Claim, Referent
from kg.resolve import Resolution, resolve


@cache
def ontology() -> Ontology:
    """The project's ontology, loaded once."""
    return load()


def mentioned(where: str, name: str, type: str = "Company", *others: str) -> tuple[str, Referent]:  # noqa: A002 -- the record's own field name
    """`where` is an article's id: its language, a hyphen, anything."""
    return where, Referent(name, (name, *others), type)


def resolved(
    mentions: Iterable[tuple[str, Referent]], claims: Iterable[Claim] = (), **options: Any
) -> Resolution:
    """The resolution of mentions, in the languages that the articles' ids begin with."""
    mentions, claims = list(mentions), list(claims)
    articles = {where for where, _ in mentions} | {one.evidence.article for one in claims}
    languages = {where: where[:2] for where in articles} | options.pop("languages", {})
    return resolve(claims, mentions, languages, ontology(), **options)


def slugs(resolution: Resolution) -> list[str]:
    """The last parts of the entities' IRIs."""
    return [entity.iri.rpartition("/")[2] for entity in resolution.entities]


def outcome(left: tuple[str, Referent], right: tuple[str, Referent]) -> str:
    """What becomes of two mentions: "one", "asked" or "two"."""
    found = resolved([left, right])
    if found.iri(*left) == found.iri(*right):
        return "one"
    return "asked" if found.proposals else "two"
