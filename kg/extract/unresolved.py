"""Words of a sentence that stand for something said elsewhere and that no rule has resolved.

Pronouns, possessives and definite nouns: "they", "its", "man", "die Kette", "the mutual". What such
a word means is chosen as for what a sentence does not name (kg.extract.topics), and only where the
network sees that something is said of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

from kg.extract.between import Thing
from kg.extract.frames import Frames
from kg.ontology import Ontology
from kg.syntax import SUBJECTS

_WORDS: Final = frozenset({"PRON", "DET"})
_OPEN: Final = frozenset({"Rel", "Int", "Ind", "Neg", "Tot", "Rcp"})
"""Kinds of pronouns that point to nothing said elsewhere."""
_PLACES: Final = frozenset({"obj", "iobj", "obl", "obl:agent", "obl:arg", "nmod", "conj"})
_ANYBODY: Final = frozenset({"man", "on"})
"""Impersonal pronouns: news means a firm by them as often as anybody."""


def unresolved(frames: Frames, taken: Collection[int], ontology: Ontology) -> Iterator[Thing]:
    """What of a sentence stands so, in its order; tokens in `taken` already mean something."""
    tree = frames.tree
    for index in range(len(tree.tokens)):
        if index in taken:
            continue
        if _pronoun(frames, index):
            yield Thing((index, index + 1), index, stands=True)
        elif _noun(frames, index, taken, ontology):
            first, last = tree.phrase(index)
            whole = not any(i in taken for i in range(first, last))
            yield Thing((first, last if whole else index + 1), index, stands=True)


def _pronoun(frames: Frames, index: int) -> bool:
    """Whether it is a pronoun or possessive of the third person, or one of those who speak."""
    token, form = frames.tree.tokens[index], frames.tree.form(index)
    if token.upos not in _WORDS or token.deprel.startswith("expl"):
        return False
    if form in _ANYBODY | frames.language.self_words:
        return True
    if form in frames.language.possessives:
        return token.feat("PronType") not in _OPEN
    known = token.upos == "PRON" and frames.language.pronouns.get(form, "r") != "r"
    return known and token.feat("Person") not in {"1", "2"}


def _noun(frames: Frames, index: int, taken: Collection[int], ontology: Ontology) -> bool:
    """Whether it is a definite noun that its clause says something of, or one for an organisation
    anywhere; a name behind it may tell where it is ("la società napoletana", "the start-up, based
    in Shenzhen, …").
    """
    tree = frames.tree
    token = tree.tokens[index]
    if token.upos != "NOUN":
        return False
    if token.deprel not in SUBJECTS and not _organization(frames, index, ontology):
        return False
    if any(i in taken for i in range(tree.phrase(index)[0], index)) or any(
        kid in taken for kid in tree.kids(index, "nmod", "nmod:poss", "appos", "flat")
    ):
        return False
    words = (tree.form(kid) for kid in tree.kids(index, "det", "case"))
    return any(word in frames.language.definite for word in words)


def _organization(frames: Frames, index: int, ontology: Ontology) -> bool:
    """Whether it is a noun for an organisation that is nobody's."""
    tree = frames.tree
    kind = frames.language.nouns.get(tree.word(index), "")
    if kind not in ontology.classes or not ontology.is_a(kind, "Organization"):
        return False
    possessives = frames.language.possessives | frames.language.self_words
    owned = any(tree.form(kid) in possessives for kid in tree.children[index])
    return tree.tokens[index].deprel in _PLACES and not owned
