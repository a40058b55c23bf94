"""How present each thing of an article is at a place in it, as numbers that a network weighs.

Salience is what centering theory (Grosz, Joshi and Weinstein 1995) and Lappin and Leass (1994) make
reference hang on: how often and how near a thing is mentioned, as a subject or not, in the
headline, first in the paragraph. Here an organisation is also present where its people are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from kg.records import Document

FADING: Final = 3.0
"""Sentences in which what a mention brings to mind falls to 1/e."""
_BREAK: Final = "\n\n"

People: TypeAlias = Mapping[int, frozenset[int]]
"""An organisation → the people who act for it, both by their numbers."""
Place: TypeAlias = tuple[int, int]
"""A sentence and a token in it."""


@dataclass(frozen=True, slots=True, order=True)
class Told:
    """A mention of the thing `number`: where, whether as a subject, whether by name."""

    place: Place
    number: int
    subject: bool
    named: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """The field and paragraph of each sentence, and the first sentence of the text."""

    parts: tuple[tuple[str, int], ...]
    lead: int

    @classmethod
    def of(cls, document: Document) -> Layout:
        """The layout of a document."""
        content = document.article.content
        parts = tuple(
            (one.field, content(one.field).count(_BREAK, 0, one.span.start))
            for one in document.sentences
        )
        return cls(parts, next((i for i, (field, _) in enumerate(parts) if field == "text"), 0))


FEATURES: Final = (
    "share", "most", "named", "active", "near", "here", "previous", "subject", "paragraph",
    "leads", "title", "lead", "later", "begins", "led", "both", "people", "around", "among",
)  # fmt: skip
"""A thing's share of all mentions, of those of the most mentioned, of names; how present it is; how
near, in this sentence, in the last; whether its last mention was a subject; in the paragraph, a
subject there; in the headline, in the first sentence; only later; the first in the paragraph; the
share of its people, of both, whether it has any, whether they are in this sentence or the last, in
this one.
"""
FAR: Final = 0.01
"""How near a thing is that was not mentioned before."""


class Salience:
    """The things of an article by where they are mentioned."""

    def __init__(self, layout: Layout, people: People | None = None) -> None:
        self.layout, self._people = layout, people or {}
        self.mentions: dict[int, list[Told]] = {}
        self._total = 0

    def add(self, told: Told) -> None:
        """Take note of one more mention."""
        self.mentions.setdefault(told.number, []).append(told)
        self._total += 1

    def features(self, numbers: Sequence[int], place: Place) -> NDArray[np.float64]:
        """The FEATURES of each of the things at a place, things × features."""
        of = {number: self.mentions.get(number, []) for number in numbers}
        most = max(map(len, of.values()), default=0) or 1
        names = sum(one.named for mine in of.values() for one in mine) or 1
        begins = self._begins(of, place)
        rows = [
            (
                *self._own(mine, place, most, names),
                number == begins,
                *self._others(number, mine, place),
            )
            for number, mine in of.items()
        ]
        return np.array(rows, np.float64).reshape(len(of), len(FEATURES))

    def _own(self, mine: Sequence[Told], place: Place, most: int, names: int) -> tuple[float, ...]:
        parts, sentence = self.layout.parts, place[0]
        before = [one for one in mine if one.place < place]
        inside = [one for one in before if parts[one.place[0]] == parts[sentence]]
        last = max(before, default=None)
        return (
            len(mine) / (self._total or 1),
            len(mine) / most,
            sum(one.named for one in mine) / names,
            sum(exp((one.place[0] - sentence) / FADING) for one in before),
            FAR if last is None else 1 / (1 + sentence - last.place[0]),
            any(one.place[0] == sentence for one in mine),
            any(one.place[0] == sentence - 1 for one in mine),
            last is not None and last.subject,
            bool(inside),
            any(one.subject for one in inside),
            any(parts[one.place[0]][0] == "title" for one in mine),
            any(one.place[0] == self.layout.lead for one in mine),
            not before,
        )

    def _others(self, number: int, mine: Sequence[Told], place: Place) -> tuple[float, ...]:
        """What its people add to an organisation."""
        people = self._people.get(number, frozenset())
        told = [one.place for person in people for one in self.mentions.get(person, ())]
        near = {where[0] for where in told if place[0] - 1 <= where[0] and where < place}
        total = self._total or 1
        return (
            len(told) / total, (len(mine) + len(told)) / total, bool(people), bool(near),
            place[0] in near,
        )  # fmt: skip

    def _begins(self, of: Mapping[int, Sequence[Told]], place: Place) -> int | None:
        """Which of the things the paragraph mentions first, before the place."""
        part = self.layout.parts[place[0]]
        inside = (
            one
            for mine in of.values()
            for one in mine
            if one.place < place and self.layout.parts[one.place[0]] == part
        )
        first = min(inside, default=None)
        return None if first is None else first.number
