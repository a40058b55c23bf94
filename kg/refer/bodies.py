"""Public bodies named by a common noun and a place: "le parquet de Dijon", "the Greek police",
"US-Regierung".

Only English writes such names large. The noun must name a public body, and the place must belong to
it; "the court" alone is a description of one named elsewhere, or of none, and so is "the Italian
authority", which tells no kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.homes import demonym
from kg.homes import place as place_at
from kg.languages import words_of
from kg.languages.places import lookup
from kg.records import Document, Mention
from kg.refer.nouns import noun_at, trade_at
from kg.refer.tidy import mention_at
from kg.syntax import Tree

BODY: Final = "GovernmentBody"
_INSIDE: Final = frozenset({
    "amod", "compound", "flat", "flat:name", "nmod", "nmod:desc", "appos", "case", "det",
})  # fmt: skip
_MINISTRY: Final = "ministry"
_MINISTERIUM: Final = "ministerium"
_LONGEST: Final = 7
"""Tokens of such a name at most."""


def bodies(document: Document, trees: tuple[Tree, ...]) -> Iterator[Mention]:
    """The mentions of such bodies, of the type GovernmentBody."""
    for number, tree in enumerate(trees):
        for index, token in enumerate(tree.tokens):
            if token.upos not in {"NOUN", "PROPN"}:
                continue
            if _compound(tree, index):
                yield mention_at(document, tree, number, index, index + 1, kind=BODY)
            elif token.upos == "NOUN" and (_is_body(tree, index) or _is_state(tree, index)):
                first, last = _span(tree, index)
                if last - first <= _LONGEST and _placed(tree, index, first, last):
                    yield mention_at(document, tree, number, first, last, kind=BODY)


def _is_body(tree: Tree, index: int) -> bool:
    """Whether the noun names a public body of some kind."""
    return noun_at(tree, index) == BODY and bool(trade_at(tree, index))


def _is_state(tree: Tree, index: int) -> bool:
    """Whether the noun means a country as one that acts, not a part of one: "the state of …"."""
    said = {tree.word(index), tree.form(index)} & words_of(tree.sentence.language).states
    return bool(said) and tree.kid(index, "nmod", "appos", "flat") is None


def _compound(tree: Tree, index: int) -> bool:
    """Whether one German word names body and place or task: "EU-Kommission", "Innenministerium"."""
    language = tree.sentence.language
    if not words_of(language).separable or noun_at(tree, index) != BODY:
        return False
    left, hyphen, _ = tree.tokens[index].form.rpartition("-")
    if hyphen:
        single = tree.tokens[index].feat("Number") != "Plur"
        return single and lookup(left, language) is not None
    return trade_at(tree, index) == _MINISTRY and tree.word(index) != _MINISTERIUM


def _span(tree: Tree, index: int) -> tuple[int, int]:
    """The noun with the adjectives and places that stand right beside it, half-open."""
    inside = {index}
    for node in sorted(tree.subtree(index), key=lambda i: len(list(tree.up(i)))):
        over = tree.tokens[node].head
        if node != index and over in inside and _belongs(tree, node, index):
            inside.add(node)
    first = last = index
    while first - 1 in inside:
        first -= 1
    while last + 1 in inside:
        last += 1
    skipped = words_of(tree.sentence.language).definite
    while first < index and (
        tree.tokens[first].upos in {"DET", "ADP"} or tree.form(first) in skipped
    ):
        first += 1
    return first, last + 1


def _belongs(tree: Tree, node: int, index: int) -> bool:
    """Whether a word below the noun is part of its name: an adjective, a place and what ties it."""
    token = tree.tokens[node]
    if token.deprel not in _INSIDE:
        return False
    if token.upos in {"ADP", "DET"}:
        ties = (
            words_of(tree.sentence.language).genitives | words_of(tree.sentence.language).definite
        )
        return node > index and token.head != index and tree.form(node) in ties
    if token.upos == "ADJ" or token.deprel == "compound":
        return True
    return token.upos == "PROPN" and place_at(tree, node) is not None


def _placed(tree: Tree, index: int, first: int, last: int) -> bool:
    """Whether a place or a word of origin is among the words."""
    return any(
        place_at(tree, i) or demonym(tree, i) or _abbreviated(tree, i)
        for i in range(first, last)
        if i != index
    )


def _abbreviated(tree: Tree, index: int) -> bool:
    """Whether it is a country's abbreviation, whatever the tagger takes it for: "UK"."""
    form = tree.tokens[index].form
    return form.isupper() and lookup(form, tree.sentence.language) is not None
