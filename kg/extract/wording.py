"""The words of a sentence that say what the network sees between two things of it."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Final

from kg.extract.between import highest, over, path, trigger
from kg.extract.found import Found
from kg.extract.frames import Frames
from kg.extract.gate import PEOPLE
from kg.extract.lexemes import belongs
from kg.extract.passing import in_passing, is_state, named_together, said_of
from kg.extract.saying import carrier, demanded, saying, threatens
from kg.languages.clauses import clauses_of

_SETTLED: Final = frozenset({"countryOfOrigin"})


@dataclass(frozen=True, slots=True)
class Wording:
    """The word that carries the status, the words that may plan, doubt or deny, those that say it
    alone; whether it is settled whatever stands around, and whether it is only threatened.
    """

    word: int
    way: frozenset[int]
    saying: frozenset[int]
    settled: bool
    threatened: bool


def worded(frames: Frames, found: Found, own: AbstractSet[str]) -> Wording | None:
    """How the sentence words a finding, `own` being the words of its property; None where it says
    an end of what has yet to come about.
    """
    item, ends = found.item, (found.subject, found.object)
    state, tokens = is_state(item), inside(found)
    word, passing = trigger(frames, *ends)
    if passing and not state:
        above = next((node for node in frames.tree.up(word) if node not in tokens), word)
        word, passing = above, above == word
    over_it = word if state else carrier(frames, word, own, *ends)
    way = path(frames, item, *ends, own)
    if over_it != word:
        word, way = over_it, way | {over_it}
    if way and word not in way | tokens:
        word = highest(frames, way)
    word = demanded(frames, word)
    way |= {word} - tokens
    if item.ends and any(belongs(frames, node, _making(frames)) for node in way):
        return None
    if not state:
        way |= over(frames, way, own)
    aloof = state or named_together(frames, *ends)
    told = said_of(frames, *ends, way, own) if aloof else None
    if told is not None:
        word, way = told, frozenset({told})
    threatened = any(threatens(frames, item, node, own) for node in way)
    settled = (passing and told is None) or _is_settled(frames, found, own)
    return Wording(word, way, saying(frames, item, found.object, way, own), settled, threatened)


def inside(found: Found) -> frozenset[int]:
    """The words of the two things."""
    stretches = (one.stretch for one in (found.subject, found.object))
    return frozenset(i for stretch in stretches if stretch for i in range(*stretch))


def _making(frames: Frames) -> frozenset[str]:
    """Words of what comes about, which end nothing: "has not opened its plant yet"."""
    return clauses_of(frames.language.code).making


def _is_settled(frames: Frames, found: Found, own: AbstractSet[str]) -> bool:
    """Whether nothing around it plans, doubts or denies it."""
    if found.item.name in _SETTLED or _is_own_post(frames, found):
        return True
    return in_passing(frames, found.item, found.subject, found.object, own)


def _is_own_post(frames: Frames, found: Found) -> bool:
    """Whether a speaker's post is told by "we": what is said of us touches no post."""
    if found.item.domain != PEOPLE or not is_state(found.item):
        return False
    heads = (one.head for one in (found.subject, found.object) if one.stretch)
    return any(frames.tree.form(head) in frames.language.self_words for head in heads)
