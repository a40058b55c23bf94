"""A pair of things that the network joins, and which of such pairs are the best."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.extract.between import Thing
from kg.ontology import Property


@dataclass(frozen=True, slots=True)
class Found:
    """Two things that a property joins, and how likely."""

    item: Property
    subject: Thing
    object: Thing
    likelihood: float


def best(found: Iterable[Found]) -> list[Found]:
    """The likeliest first: one property for each figure, and of what is not named only what no
    named thing claims.
    """
    ordered = sorted(found, key=lambda one: -one.likelihood)
    figures: set[int] = set()
    spoken = {(one.item.name, one.object) for one in ordered if one.subject.stretch}
    owned = {(one.item.name, one.subject) for one in ordered if one.object.stretch}
    kept = []
    for one in ordered:
        if one.object.number is not None:
            if one.object.number in figures:
                continue
            figures.add(one.object.number)
        if one.subject.stretch is None and (one.item.name, one.object) in spoken:
            continue
        if one.object.stretch is None and (one.item.name, one.subject) in owned:
            continue
        kept.append(one)
    return kept
