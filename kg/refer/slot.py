"""Something that refers back in an article: where it stands and what it can stand for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kg.languages import words_of
from kg.languages.places import Place
from kg.records import MentionKind
from kg.refer.kinds import ORGANIZATIONS, PRODUCTS
from kg.syntax import SUBJECTS, Tree

AGENTS: Final = ORGANIZATIONS | {"Person"}
FIRMS: Final = ORGANIZATIONS - {"GovernmentBody"}
THINGS: Final = PRODUCTS | {"Facility", "Brand", "Thing"}
ANYTHING: Final = AGENTS | THINGS
"""What a word can stand for that tells nothing of its class."""
SPEAKER: Final = frozenset({"Person"})
"""What a first person singular can mean."""
HEADS: Final = frozenset({
    "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "obl:arg", "nmod", "nmod:poss",
    "conj", "root", "appos",
})  # fmt: skip
"""How a word that refers back hangs in its sentence."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Something that refers back: where it stands and what it can stand for.

    `word` is the lemma of a description, `trade` the trade that it tells, `kin` the classes that
    its noun tells, of which what is meant need not be (a club may be a firm), `places` where it
    says that its thing is from, `own` whether it is a first person, `folk` whether it is a word
    for people of a place, `gender` that of the person that it can mean ("Masc") or of the pronoun,
    `latest` whether it points to what was mentioned last ("este", "dieser", "celui-ci"), `seat`
    whether a town acts ("Biella compra", "dicono da Biella"): a firm whose seat it is, `quiet`
    whether it brings nothing to the reader's mind that was not there.
    """

    sentence: int
    index: int
    kind: MentionKind
    classes: frozenset[str]
    subject: bool
    possessive: bool = False
    places: tuple[Place, ...] = ()
    plural: bool = False
    word: str = ""
    trade: str = ""
    own: bool = False
    folk: bool = False
    gender: str = ""
    latest: bool = False
    seat: bool = False
    quiet: bool = False
    kin: frozenset[str] = frozenset()


def is_subject(tree: Tree, index: int) -> bool:
    """Whether the token is, or is part of, a subject."""
    node = index
    while tree.tokens[node].deprel in {"appos", "flat", "flat:name", "compound", "conj"}:
        node = tree.tokens[node].head
    return tree.tokens[node].deprel in SUBJECTS


def definite(tree: Tree, index: int) -> bool:
    """Whether a definite article stands with it; English plurals of folk may do without."""
    articles = words_of(tree.sentence.language).definite
    forms = {tree.form(kid) for kid in tree.kids(index, "det", "case")}
    if index and tree.form(index - 1) in articles:
        return True
    return bool(forms & articles)
