"""The story of a claim: what was reported when, by whom, with which status.

A plan, talks about it, its denial and the deed are claims of different statements (`plansToEnter`,
`enters`), but of one story: the same subject and object, and a property with its planned form.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from kg.ontology import Ontology
from kg.records import Article, Claim, KnowledgeGraph, Literal, Statement

Key: TypeAlias = tuple[str, str, "str | Literal"]
"""Subject, plain property, object."""


@dataclass(frozen=True, slots=True)
class Event:
    """One report: the day it was published, the claim, the statement that it belongs to.

    `status` is planned, possible, denied or actual; `published` is "" where no date is known.
    """

    published: str
    status: str
    statement: Statement
    claim: Claim


def story_key(statement: Statement, ontology: Ontology) -> Key:
    """What the statements of one story share."""
    known = ontology.properties.get(statement.property)
    plain = (known.planned_form_of if known else None) or statement.property
    return statement.subject, plain, statement.object


def stories(graph: KnowledgeGraph, ontology: Ontology) -> dict[Key, tuple[Event, ...]]:
    """Every story of the graph; most have one event."""
    parts: dict[Key, list[Statement]] = defaultdict(list)
    for statement in graph.statements:
        parts[story_key(statement, ontology)].append(statement)
    articles = {article.id: article for article in graph.articles}
    return {key: _events(statements, articles) for key, statements in parts.items()}


def story(statement: Statement, graph: KnowledgeGraph, ontology: Ontology) -> tuple[Event, ...]:
    """The story that a statement belongs to, the earliest report first."""
    key = story_key(statement, ontology)
    parts = [one for one in graph.statements if story_key(one, ontology) == key]
    return _events(parts, {article.id: article for article in graph.articles})


def status(claim: Claim) -> str:
    """A claim's status in one word: a denial is one whatever was planned."""
    return "denied" if claim.polarity == "denied" else claim.modality


def _events(statements: Iterable[Statement], articles: Mapping[str, Article]) -> tuple[Event, ...]:
    found = (
        Event(articles[claim.evidence.article].published or "", status(claim), statement, claim)
        for statement in statements
        for claim in statement.claims
    )
    return tuple(sorted(found, key=lambda event: (event.published or "9999", event.claim.id)))
