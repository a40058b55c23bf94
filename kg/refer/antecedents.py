"""Which of the things mentioned before a reference means: a choice learned from articles.

What is known of each candidate at that place (how near, how often, as a subject or not, in the
headline: Lappin and Leass 1994; whether it is what a description says) is weighed by a network,
beside how the parser's network read the reference and the candidate. Its weights
training/antecedents.py fits to articles in which every reference is told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import log1p
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from kg.languages import words_of
from kg.refer.chain import Chain
from kg.refer.profiles import Profile, agreement
from kg.refer.slot import THINGS, Slot
from kg.syntax import Tree
from kg.weights import Choice, Weights, reading

FEATURES: Final = (
    "near", "same", "previous", "subject", "subject here", "subject before", "clause", "governs",
    "beside", "paragraph", "paragraph subject", "title", "weight", "count", "share", "recent",
    "latest", "latest subject",
    "from there", "not from there", "from anywhere", "word", "trade", "other trade", "gender",
    "other gender", "called so", "called otherwise", "company", "organization", "person",
    "authority", "medium", "product",
    "is pronoun", "is possessive", "is unspoken", "is description", "is folk", "is demonstrative",
    "is plural", "is subject", "can be person", "must be person", "has place",
)  # fmt: skip
"""Of the candidate: how near its last mention is, in this sentence, in the last, a subject there,
any of it a subject in this or the last sentence, in the clause, over the reference; in the
paragraph, whether the last mention is there, any, a subject; in the headline; its share of what
the article speaks of, its mentions before, their share; its rank from the last mentioned, whether
that is the first, whether it was the last subject. What a description says of it: places, nouns,
trades; the gender of a person; whether it is of a class that the noun tells. Its class. Of the
reference: what it is.
"""
_KINDS: Final = {
    "Company": "company", "Organization": "organization", "Person": "person",
    "GovernmentBody": "authority", "MediaOrganization": "medium",
    **dict.fromkeys(THINGS, "product"),
}  # fmt: skip
_CLASSES: Final = tuple(dict.fromkeys(_KINDS.values()))
REACH: Final = 8
"""Sentences back in which a pronoun's antecedent is looked for; a description has no such limit."""


class Told(NamedTuple):
    """A mention of the chain `number`: where, and whether it is a subject."""

    sentence: int
    token: int
    number: int
    subject: bool


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of an article's things: chains, trees, the paragraph of each sentence, and
    what is said of each chain anywhere.
    """

    chains: Sequence[Chain]
    trees: Sequence[Tree]
    paragraphs: Sequence[tuple[str, int]]
    known: Sequence[Profile]


@cache
def weights() -> Weights:
    """The weights that ship."""
    data = files("kg.refer").joinpath("data", "antecedents.npz").read_bytes()
    return Weights.read(data, FEATURES)


def candidates(slot: Slot, history: Sequence[Told], setting: Setting) -> list[int]:
    """The numbers of the chains that the reference can mean, by what was `told` before it."""
    reach = len(setting.trees) if slot.kind == "description" else REACH
    return sorted({
        one.number
        for one in history
        if slot.sentence - one.sentence <= reach
        and setting.chains[one.number].kind in slot.classes
        and _can_be(slot, one, setting)
    })  # fmt: skip


def _can_be(slot: Slot, told: Told, setting: Setting) -> bool:
    chain, known = setting.chains[told.number], setting.known[told.number]
    if slot.seat and agreement(slot.places, known.places) <= 0:
        return False
    if slot.kind == "description" and agreement(slot.places, known.places) < 0:
        return False
    if not agrees(slot, chain, known, setting.trees[told.sentence], told.token):
        return False
    here = told.sentence == slot.sentence and not slot.possessive
    return not (here and _same_clause(setting.trees[slot.sentence], slot.index, told.token))


def agrees(slot: Slot, chain: Chain, profile: Profile, tree: Tree, index: int) -> bool:
    """Whether a pronoun's gender can be that of the person or the word it would point to.

    Names of firms have no certain gender, but German gives them no masculine unless they are
    called by a noun that is.
    """
    if not slot.gender or (tree.sentence.language == "en" and chain.kind != "Person"):
        return True
    if chain.kind == "Person":
        return profile.gender in {"", slot.gender}
    if slot.possessive:
        return True
    token = tree.tokens[index]
    if token.upos == "NOUN":
        plural = slot.gender == "Fem" and token.feat("Number") == "Plur"
        return plural or token.feat("Gender") in {"", slot.gender}
    german = words_of(tree.sentence.language).separable
    return slot.gender != "Masc" or not german or profile.gender == "Masc"


def _same_clause(tree: Tree, slot: int, index: int) -> bool:
    """Whether both are arguments of one verb, or one governs the other's relative clause.

    There a pronoun cannot mean the other.
    """
    return tree.clause(slot) == tree.clause(index) or index in tree.up(slot)


def choice(slot: Slot, numbers: Sequence[int], history: Sequence[Told], setting: Setting) -> Choice:
    """What is weighed: the candidates' features, how the reference was read, and how the last
    mention of each was; in a last row of zeros that it means none of them.
    """
    last = {one.number: (one.sentence, one.token) for one in history}
    sentences = [tree.sentence for tree in setting.trees]
    others = reading(sentences, [last[number] for number in numbers])
    return Choice(
        np.pad(features(slot, numbers, history, setting), ((0, 1), (0, 0))),
        reading(sentences, [(slot.sentence, slot.index)]),
        np.pad(others, ((0, 1), (0, 0))),
    )


def likeliest(numbers: Sequence[int], choice: Choice) -> tuple[int, float]:
    """The candidate that is most likely meant, and how likely that is beside the others and none
    of them; `numbers` are those of `choice`.
    """
    likely = weights().likelihoods(choice)[: len(numbers)]
    best = int(likely.argmax())
    return numbers[best], float(likely[best])


def features(
    slot: Slot, numbers: Sequence[int], history: Sequence[Told], setting: Setting
) -> NDArray[np.float64]:
    """The FEATURES of the candidates, candidates × features; `history` in the order of the text."""
    fitting = (
        one.weight
        for chain, one in zip(setting.chains, setting.known, strict=True)
        if chain.kind in slot.classes
    )
    total = sum(fitting) or 1.0
    of: Mapping[int, list[Told]] = {number: [] for number in numbers}
    for one in history:
        if one.number in of:
            of[one.number].append(one)
    ranks = sorted(numbers, key=lambda number: of[number][-1], reverse=True)
    subjects = (one.number for one in reversed(history) if one.subject and one.number in of)
    last = next(subjects, None)
    asked, tree = tuple(_asked(slot)), setting.trees[slot.sentence]
    over, clause = frozenset(tree.up(slot.index)), tree.clause(slot.index)
    rows = [
        (
            *_there(slot, mine, setting, over, clause),
            setting.known[number].weight / total,
            log1p(len(mine)),
            len(mine) / len(history),
            1 / (1 + ranks.index(number)),
            number == ranks[0],
            number == last,
            *_said(slot, setting.chains[number], setting.known[number]),
            *asked,
        )
        for number, mine in of.items()
    ]
    return np.array(rows, np.float64).reshape(len(of), len(FEATURES))


def _there(
    slot: Slot, mine: Sequence[Told], setting: Setting, over: Collection[int], clause: int
) -> Iterator[float]:
    """Where the mentions of a candidate stand, seen from the reference, which is in the clause of
    the word `clause` and has those `over` it.
    """
    last, tree, parts = mine[-1], setting.trees[slot.sentence], setting.paragraphs
    here = [one for one in mine if one.sentence == slot.sentence]
    before = [one for one in mine if one.sentence == slot.sentence - 1]
    inside = [one for one in mine if parts[one.sentence] == parts[slot.sentence]]
    yield 1 / (1 + slot.sentence - last.sentence)
    yield bool(here)
    yield bool(before)
    yield last.subject
    yield any(one.subject for one in here)
    yield any(one.subject for one in before)
    yield any(tree.clause(one.token) == clause for one in here)
    yield any(one.token in over for one in here)
    yield last in inside
    yield bool(inside)
    yield any(one.subject for one in inside)
    yield any(parts[one.sentence][0] == "title" for one in mine)


def _said(slot: Slot, chain: Chain, known: Profile) -> Iterator[float]:
    """What the reference says and what is known of the candidate."""
    agreed = agreement(slot.places, known.places)
    yield agreed > 0
    yield agreed < 0
    yield bool(slot.places) and not known.places
    yield bool(slot.word) and slot.word in known.words
    yield bool(slot.trade) and slot.trade in known.trades
    yield bool(slot.trade and known.trades) and slot.trade not in known.trades
    yield bool(slot.gender) and slot.gender == known.gender
    yield bool(slot.gender and known.gender) and slot.gender != known.gender
    yield chain.kind in slot.kin
    yield bool(slot.kin) and chain.kind not in slot.kin
    yield from (_KINDS.get(chain.kind) == kind for kind in _CLASSES)


def _asked(slot: Slot) -> Iterator[float]:
    """What the reference is."""
    yield slot.kind == "pronoun" and not slot.possessive
    yield slot.possessive
    yield slot.kind == "zero"
    yield slot.kind == "description" and not slot.folk
    yield slot.folk
    yield slot.latest
    yield slot.plural
    yield slot.subject
    yield "Person" in slot.classes
    yield slot.classes == {"Person"}
    yield bool(slot.places)
