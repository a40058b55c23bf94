"""The pairs of things of a sentence that the network is asked about.

A subject is a mention, or what the sentence does not name; an object any other mention, a common
noun that may name a thing, a figure, or what is not named. Words that only point at something are
not asked about with one another, nor with common nouns, and people neither with people nor with
common nouns: little of what the network sees there is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from kg.extract.arguments import Arguments
from kg.extract.between import Thing
from kg.extract.concepts import CONCEPTS
from kg.extract.frames import Filler, Frames
from kg.extract.tender import Numbers
from kg.extract.unresolved import unresolved
from kg.languages.capitals import is_capital
from kg.ontology import Ontology
from kg.records import Stretch
from kg.syntax import DOERS

_CLAIMED: Final = frozenset({"money", "percent", "count"})
"""Kinds of figures that some property is worth; nobody claims years and durations."""
_NOUNS: Final = frozenset({"NOUN", "PROPN", "X"})
_INNER: Final = frozenset({"flat", "flat:name", "compound", "fixed"})
_UNNAMED: Final = Thing(None, -1)
_UNASKED: Final[Mapping[str, frozenset[str]]] = {
    "unnamed": frozenset({"description", "pronoun"}),
    "description": frozenset({"pronoun"}),
    "pronoun": frozenset({"concept", "description", "pronoun"}),
    "standing": frozenset({"concept", "description", "pronoun"}),
}
"""Kinds of subjects, and the kinds of objects that they are not asked about with."""


def pairs(
    sentence: int, frames: Frames, numbers: Numbers, arguments: Arguments, ontology: Ontology
) -> list[tuple[Thing, Thing]]:
    """Every pair of a sentence that may be joined: a mention, or what is not named, and anything
    else.
    """
    named = list(_named(sentence, arguments))
    counted = [
        Thing((one.first, one.last), one.head, number=place)
        for place, one in enumerate(numbers.plain)
        if one.kind in _CLAIMED
    ]
    taken = {i for one in (*named, *counted) if one.stretch for i in range(*one.stretch)}
    nouns = [
        one
        for one in _nouns(frames, taken)
        if arguments.named_so(sentence, frames, one.head) is None
        and arguments.concept(frames, Filler(one.head), CONCEPTS, ontology) is not None
    ]
    found = []
    subjects = (
        one
        for one in named
        if one.mention and (not ontology.is_a(one.mention.type, "Place") or _acts(frames, one))
    )
    meant = {i for one in named if one.stretch for i in range(*one.stretch)}
    standing = list(unresolved(frames, meant, ontology))
    owners = {one.head for one in standing}
    others = (*named, *(one for one in nouns if one.head not in owners), *counted)
    for subject in (*subjects, *standing, _UNNAMED):
        unasked = _UNASKED.get(_kind(subject), frozenset())
        found += [
            (subject, one)
            for one in others
            if _kind(one) not in unasked
            and not _overlap(subject.stretch, one.stretch)
            and not (_is_person(subject) and (_kind(one) == "concept" or _is_person(one)))
        ]
        if subject.mention is not None:
            found.append((subject, _UNNAMED))
            found += [(subject, one) for one in standing]
    return found


def _acts(frames: Frames, thing: Thing) -> bool:
    """Whether it is a capital where somebody acts: its government."""
    mention = thing.mention
    acting = frames.tree.tokens[thing.head].deprel in DOERS
    return acting and mention is not None and mention.kind == "name" and is_capital(mention.text)


def _kind(thing: Thing) -> str:
    """The kind of its mention, or what else it is."""
    if thing.mention is not None:
        return thing.mention.kind
    if thing.stands:
        return "standing"
    if thing.number is not None:
        return "figure"
    return "concept" if thing.stretch else "unnamed"


def _is_person(thing: Thing) -> bool:
    return thing.mention is not None and thing.mention.type == "Person"


def _named(sentence: int, arguments: Arguments) -> Iterator[Thing]:
    seen = set()
    for mention in arguments.document.mentions:
        if mention.sentence != sentence or mention.referent is None or mention.kind == "zero":
            continue
        if mention.head not in seen:
            seen.add(mention.head)
            yield Thing((mention.first, mention.last), mention.head, mention)


def _nouns(frames: Frames, taken: set[int]) -> Iterator[Thing]:
    """The common nouns that head a phrase of their own and do not just describe a name in it."""
    tree = frames.tree
    for index, token in enumerate(tree.tokens):
        named = any(kid in taken for kid in tree.kids(index, "appos", "flat", "flat:name"))
        if token.upos in _NOUNS and token.deprel not in _INNER and index not in taken and not named:
            first, last = tree.phrase(index)
            while first < index and (first in taken or tree.tokens[first].upos in {"DET", "ADP"}):
                first += 1
            while last > index + 1 and last - 1 in taken:
                last -= 1
            yield Thing((first, last), index)


def _overlap(one: Stretch, other: Stretch) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]
