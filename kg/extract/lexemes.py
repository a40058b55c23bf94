"""A word of a tree → which of its language's classes it belongs to, and what kind of noun it is."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final

from kg.extract.frames import Frames
from kg.languages.clauses import clauses_of
from kg.syntax import Tree

_TAIL: Final = 5
"""Letters that a word needs to be recognised at the end of a German compound."""
_FORM_OF_THING: Final = frozenset({
    "Company", "Organization", "GovernmentBody", "MediaOrganization", "SportsOrganization",
    "ResearchOrganization", "Person", "Country", "City", "Region", "Facility", "Market", "Sector",
    "VehicleModel", "Medicine", "SoftwareService", "Product", "Brand", "Technology",
})  # fmt: skip
_COMPLETING: Final = frozenset({"xcomp", "ccomp", "obj", "advmod", "amod"})
_INFLECTED: Final = ("e", "er", "en", "em", "es")
"""Endings of German adjectives."""
_HELPING: Final = frozenset({"aux", "aux:pass", "cop"})
_TITLES: Final = frozenset({"appos", "flat", "flat:name", "compound", "nmod:desc"})


@lru_cache(maxsize=2048)
def names(frames: Frames, index: int) -> frozenset[str]:
    """The words by which a token is looked up: lemma, form, lemma with its particle or with the
    word that completes it ("rendere noto", "dejar de"); a German adjective also bare of its ending.
    """
    tree = frames.tree
    word, form = tree.word(index), tree.form(index)
    found = {word, form, frames.word(index)}
    if frames.language.separable and tree.tokens[index].upos == "ADJ":
        found |= {form.removesuffix(ending) for ending in _INFLECTED}
    for kid in tree.kids(index, "compound:prt"):
        found |= {f"{word}_{tree.form(kid)}", f"{tree.form(kid)}{word}"}
    if index > 1 and tree.form(index - 1) == "-":
        found.add(f"{tree.form(index - 2)}-{form}")
    behind = index + 1
    rest = tree.tokens[behind] if behind < len(tree.tokens) else None
    if rest is not None and (
        (rest.head == index and rest.deprel in _COMPLETING) or _opens(tree, behind, index)
    ):
        found |= {f"{word}_{tree.word(behind)}", f"{word}_{tree.form(behind)}"}
    return frozenset(found)


def _opens(tree: Tree, mark: int, verb: int) -> bool:
    """Whether a word opens the infinitive of the verb: "dejó de suministrar"."""
    token = tree.tokens[mark]
    clause = tree.tokens[token.head] if token.deprel == "mark" and token.head >= 0 else None
    return clause is not None and clause.head == verb and clause.deprel == "xcomp"


def belongs(frames: Frames, index: int, words: AbstractSet[str]) -> bool:
    """Whether the token is one of the words, or a compound that ends in one."""
    if names(frames, index) & words:
        return True
    noun = frames.language.separable and frames.tree.tokens[index].upos == "NOUN"
    forms = (frames.tree.word(index), frames.tree.form(index)) if noun else ()
    return any(form[at:] in words for form in forms for at in range(len(form) - _TAIL + 1))


def is_predicate(frames: Frames, index: int) -> bool:
    """Whether the token heads a clause: a verb, or what a copula says of its subject."""
    return frames.tree.is_verb(index) or frames.tree.kid(index, "cop") is not None


def predicate(frames: Frames, index: int) -> int:
    """The word that an auxiliary or a copula helps, any other word itself: both are one clause."""
    tokens = frames.tree.tokens
    while tokens[index].deprel in _HELPING:
        index = tokens[index].head
    return index


def is_thing(frames: Frames, index: int) -> bool:
    """Whether the noun names a thing or a post that exists before the sentence, and no deed."""
    lang, tree = frames.language, frames.tree
    if tree.tokens[index].upos not in {"NOUN", "PROPN"}:
        return False
    found = names(frames, index)
    if found & clauses_of(lang.code).ties:
        return False
    kinds = {lang.nouns.get(word) for word in found}
    others = lang.posts | clauses_of(lang.code).things
    return bool(kinds & _FORM_OF_THING) or belongs(frames, index, others)


def is_measure(frames: Frames, index: int) -> bool:
    """Whether the token is a figure or what it counts."""
    tree = frames.tree
    return tree.tokens[index].upos in {"NUM", "SYM"} or tree.kid(index, "nummod") is not None


def is_given(frames: Frames, index: int) -> bool:
    """Whether the noun phrase points at something known: "the plant", "its plant", a title."""
    tree, lang = frames.tree, frames.language
    if tree.tokens[index].deprel in _TITLES or any(
        tree.tokens[kid].upos == "PROPN" for kid in tree.kids(index, *_TITLES)
    ):
        return True
    return any(
        tree.form(kid) in lang.definite or tree.form(kid) in lang.possessives
        for kid in tree.kids(index, "det", "det:poss", "case", "nmod:poss")
    ) or any(tree.tokens[kid].upos == "PROPN" for kid in tree.kids(index, "nmod:poss"))
