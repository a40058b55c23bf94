"""Whether a pronoun or a definite noun stands for something that the article names.

"The baker" may mean a firm or some baker, "it" goods, a deal or the weather. What is known of such
a word is weighed by a network, beside how the parser's network read it. Its weights
training/referring.py fits to articles in which every reference is told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from math import log1p
from typing import Final

import numpy as np

from kg.refer.kinds import ORGANIZATIONS
from kg.refer.profiles import Profile
from kg.refer.slot import THINGS, Slot
from kg.syntax import Tree
from kg.weights import Choice, Weights, reading

OUTCOMES: Final = ("nothing", "something")
"""What a word can stand for."""
LEAST: Final = 0.1
"""How likely it must be that a word stands for something."""
_KIN: Final = (*sorted(ORGANIZATIONS), "Person", *sorted(THINGS))
_DEPRELS: Final = (
    "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "det:poss",
    "conj", "root",
)  # fmt: skip
_KIDS: Final = ("amod", "nmod", "acl", "acl:relcl", "det", "case", "conj")
_GENDERS: Final = ("Masc", "Fem", "Neut")
FEATURES: Final = (
    "pronoun", "possessive", "description", "folk", "demonstrative", "object pronoun",
    *(f"called {kind}" for kind in _KIN), "plural", "subject", "has place", "has trade",
    *_DEPRELS, *(f"has {kid}" for kid in _KIDS), "title", "sentence", "first word",
    "said with a name", "said before", *_GENDERS,
)  # fmt: skip
"""Of a word: what it is, what its noun tells, how it stands in its sentence and in the article,
whether the article has said the same noun with a name, or before, and its gender.
"""


@cache
def weights() -> Weights:
    """The weights that ship."""
    data = files("kg.refer").joinpath("data", "referring.npz").read_bytes()
    return Weights.read(data, FEATURES)


def referring(slots: Sequence[Slot], trees: Sequence[Tree], known: Iterable[Profile]) -> list[Slot]:
    """The slots, in the order of the text, without those that stand for nothing; `known` is what
    is known of the article's things.
    """
    asked = [slot for slot in slots if is_asked(slot)]
    if not asked or trees[0].sentence.states is None:
        return list(slots)
    scores = weights().scores(choice(asked, trees, known))
    likely = (1 / (1 + np.exp(scores[:, 0] - scores[:, 1]))).round(4)
    idle = {slot for slot, share in zip(asked, likely, strict=True) if share < LEAST}
    return [slot for slot in slots if slot not in idle]


def is_asked(slot: Slot) -> bool:
    """Whether it is a word that may stand for nothing: not who speaks, a town, or unspoken."""
    return not slot.own and not slot.seat and slot.kind != "zero"


def choice(slots: Sequence[Slot], trees: Sequence[Tree], known: Iterable[Profile]) -> Choice:
    """What is weighed of each slot: its FEATURES, how it was read, and how the word was on which it
    hangs.
    """
    said = frozenset().union(*(one.words for one in known))
    before: set[str] = set()
    rows = []
    reached = 0
    for slot in slots:
        for tree in trees[reached : slot.sentence]:
            before |= {token.lemma.lower() for token in tree.tokens if token.upos == "NOUN"}
        reached = slot.sentence
        rows.append([float(told) for told in _known(slot, trees[reached], said, before)])
    heads = (trees[slot.sentence].tokens[slot.index].head for slot in slots)
    sentences = [tree.sentence for tree in trees]
    return Choice(
        np.array(rows, np.float64).reshape(len(rows), len(FEATURES)),
        reading(sentences, [(slot.sentence, slot.index) for slot in slots]),
        reading(
            sentences,
            [(slot.sentence, max(head, 0)) for slot, head in zip(slots, heads, strict=True)],
        ),
    )


def _known(
    slot: Slot, tree: Tree, said: Collection[str], before: Collection[str]
) -> Iterator[float]:
    """The FEATURES of one word; `before` are the nouns of the sentences before."""
    token = tree.tokens[slot.index]
    yield slot.kind == "pronoun" and not slot.possessive
    yield slot.possessive
    yield slot.kind == "description" and not slot.folk
    yield slot.folk
    yield slot.latest
    yield slot.quiet
    yield from (kind in slot.kin for kind in _KIN)
    yield slot.plural
    yield slot.subject
    yield bool(slot.places)
    yield bool(slot.trade)
    yield from (token.deprel == deprel for deprel in _DEPRELS)
    kids = {tree.tokens[kid].deprel for kid in tree.children[slot.index]}
    yield from (kid in kids for kid in _KIDS)
    yield tree.sentence.field == "title"
    yield log1p(slot.sentence)
    yield slot.index == 0
    yield slot.word in said
    yield slot.word in before
    yield from (slot.gender == gender for gender in _GENDERS)
