"""What cannot all be true: said and denied, or two values where one can be. Listed, not solved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias
from typing import Literal as OneOf

from kg.ontology import Ontology
from kg.records import Claim, KnowledgeGraph, Literal, Statement

Kind: TypeAlias = OneOf["denied", "values"]

NEAR: Final = 0.005
"""Two numbers that differ by less than this share are one number, rounded differently."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Statements that contradict each other, or one that is both affirmed and denied.

    `kind` is "denied" or "values"; `when` the period that two values are both said to be of.
    """

    kind: Kind
    statements: tuple[Statement, ...]
    when: str | None = None


def contradictions(graph: KnowledgeGraph, ontology: Ontology) -> tuple[Contradiction, ...]:
    """Every contradiction of the graph, in the order of its statements."""
    denied = (
        Contradiction("denied", (statement,))
        for statement in graph.statements
        if _affirmed(statement) and any(claim.polarity == "denied" for claim in statement.claims)
    )
    return (*denied, *_values(graph, ontology))


def _values(graph: KnowledgeGraph, ontology: Ontology) -> Iterator[Contradiction]:
    """Functional properties with two values at one time."""
    found: dict[tuple[str, str, str | None], list[Statement]] = defaultdict(list)
    for statement in graph.statements:
        known = ontology.properties.get(statement.property)
        if known and known.functional:
            for when in sorted({claim.when or "" for claim in _affirmed(statement)}):
                found[statement.subject, statement.property, when or None].append(statement)
    for (_, _, period), statements in found.items():
        if not all(_same(statements[0].object, other.object) for other in statements[1:]):
            yield Contradiction("values", tuple(statements), period)


def _affirmed(statement: Statement) -> list[Claim]:
    return [claim for claim in statement.claims if claim.holds]


def _same(left: str | Literal, right: str | Literal) -> bool:
    if left == right:
        return True
    if not isinstance(left, Literal) or not isinstance(right, Literal) or left.unit != right.unit:
        return False
    one, two = left.value, right.value
    if isinstance(one, str) or isinstance(two, str):
        return False
    return abs(one - two) <= NEAR * max(abs(one), abs(two))
