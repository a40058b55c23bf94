"""What phrases have said of a sentence surely enough that the network is not asked about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.extract.admitting import Admission
from kg.extract.found import Found
from kg.extract.gate import PEOPLE
from kg.extract.relations import Draft
from kg.records import Literal, Referent

PLAIN: Final = 0.65
"""Confidence from which on a phrase leaves the network nothing to say of the same two things."""
BESIDE: Final = 0.75
"""Likelihood from which on it has more to say of them."""
_MANY: Final = frozenset({"founderOf", "leaves", "visits"})
"""What one sentence may well say of one person and several things."""


class Settled:
    """What is settled: by phrases at first, then also by each finding that is taken."""

    def __init__(self, told: Sequence[Draft], admission: Admission) -> None:
        plain = [one for one in told if one.confidence >= PLAIN]
        sure = [one for one in plain if admission.stands(one)]
        self._pairs = {_both(one) for one in sure if isinstance(one.object, Referent)}
        self._said = {
            (one.property.planned_form_of or one.property.name, _both(one)) for one in sure
        }
        self._figures = {
            i
            for one in plain
            if isinstance(one.object, Literal) and admission.acted(one)
            for i in one.tokens
        }
        self._posts = {
            (one.property.name, one.subject.name)
            for one in sure
            if one.property.domain == PEOPLE and one.property.name not in _MANY
        }

    def leaves(self, found: Found, draft: Draft) -> bool:
        """Whether a finding, and the draft it makes, has something new to say."""
        if found.object.number is not None and found.object.head in self._figures:
            return False
        if _both(draft) in self._pairs and found.likelihood < BESIDE:
            return False
        if (found.item.name, _both(draft)) in self._said:
            return False
        return (found.item.name, draft.subject.name) not in self._posts

    def take(self, found: Found, draft: Draft) -> None:
        """Settle what a finding says of two things: of them it is said one way round only."""
        if isinstance(draft.object, Referent):
            self._said.add((found.item.name, _both(draft)))


def _both(draft: Draft) -> frozenset[str]:
    """The names of the two things of a draft, whichever is the subject."""
    thing = draft.object
    return frozenset((draft.subject.name, thing.name if isinstance(thing, Referent) else ""))
