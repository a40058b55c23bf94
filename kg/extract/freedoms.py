"""What may stand for a role of a phrase, and what each freedom costs.

A prepositional phrase may hang on another word than in the phrase ("sign a deal with X": on the
verb or on the deal), possession may be said with "of" or 's, and the subject of a deed's noun may
be that of the verb above it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from kg.extract.frames import PREPOSITION, Filler, Frames
from kg.extract.patterns import INVERSE
from kg.languages import words_of

POSSESSION: Final = frozenset({"gen", "poss"})
BEHIND: Final = f"{PREPOSITION}da_parte"
"""Italian "da parte di": who does it."""
_RECEIVER: Final = ("to", "a", "à", "an", "für", "for", "per")
"""Prepositions of who is given something."""
_DOERS: Final = (("poss", 0.95), ("ctrl", 0.85), ("near", 0.72))
_CARRIERS: Final = ("obj", "gen")
"""Roles of the words on which a preposition's phrase may hang instead."""
_ELSEWHERE: Final = 0.93
"""A preposition's phrase that hangs on another word."""


def candidates(
    index: int, role: str, frames: Frames, near: tuple[int, ...]
) -> Iterator[tuple[Filler, float]]:
    """What may stand in `role` of the token `index`, with the cost of each freedom taken; a
    preposition's phrase may hang on one of the tokens `near` instead.
    """
    if role.startswith(INVERSE):
        wanted = role.removeprefix(INVERSE)
        for head, own in frames.above.get(index, ()):
            if own == wanted:
                yield Filler(head), 1.0
        return
    seen: set[Filler] = set()
    for other, cost in _variants(index, role, frames, near):
        for filler in other:
            if filler not in seen:
                seen.add(filler)
                yield filler, cost


def _variants(
    index: int, role: str, frames: Frames, near: tuple[int, ...]
) -> Iterator[tuple[tuple[Filler, ...], float]]:
    if own := frames.edges.get(index):
        for other, cost in _alike(role, frames.language.code):
            if fillers := own.get(other):
                yield fillers, cost
    if role.startswith(PREPOSITION):
        others = dict.fromkeys((*near, *(head for head, _ in frames.above.get(index, ()))))
        for place in (*others, *_carrying(index, frames)):
            if place != index:
                yield frames.fillers(place, role), _ELSEWHERE


def _carrying(index: int, frames: Frames) -> Iterator[int]:
    """The words below a token that may carry its preposition's phrase: its object, and what that is
    of ("un chiffre d'affaires de …").
    """
    for role in _CARRIERS:
        for filler in frames.fillers(index, role):
            if filler.kind == "token":
                yield filler.index
                if role == "obj":
                    yield from (f.index for f in frames.fillers(filler.index, "gen"))


@cache
def _alike(role: str, code: str) -> tuple[tuple[str, float], ...]:
    """The roles of one token that may stand for a role in a language, with their costs."""
    language, preposition = words_of(code), role.removeprefix(PREPOSITION)
    found = [(role, 1.0)]
    if role in POSSESSION:
        found += [(other, 0.97) for other in sorted(POSSESSION - {role})]
        found += [("ctrl", 0.85), ("near", 0.72)]
    elif role == "subj":
        found.append(("ctrl", 0.85))
    elif role == "iobj":
        found += [(PREPOSITION + other, 0.95) for other in _RECEIVER]
    if preposition in language.agents or role == BEHIND:
        found += _DOERS
    if role.startswith(PREPOSITION) and preposition in language.locative:
        places = sorted(language.locative - {preposition})
        found += [(PREPOSITION + other, 0.9) for other in places]
    return tuple(found)
