"""Further forms of a thing's name in its text: with the noun that says what it is, or without.

"Die Reederei Ohmsen" is Ohmsen and Reederei Ohmsen, "der Fonds Nordstjern Maritim" also Nordstjern
Maritim, "die Norvane-Gruppe" Norvane, "Norvane GmbH & Co. KG" Norvane, "Calder Trust of Jersey"
Calder Trust, "Ohmsener Haie" also Haie, "Chatbot Parlonio" Parlonio, and "Sir Giles Marsh" Giles
Marsh: another article, or a reader who looks for the name, may write either.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kg.homes import demonym, place
from kg.languages import words_of
from kg.languages.places import lookup
from kg.records import Mention
from kg.refer.kinds import ORGANIZATIONS, PLACES, PRODUCTS
from kg.refer.native import coined
from kg.refer.nouns import noun_class
from kg.refer.tidy import LEGAL
from kg.syntax import Tree

HONOURS: Final = frozenset("sir dame lord lady baron baroness".split())
"""Titles that are part of a name; "Mr" and "Dr" are not."""
_CALLED: Final = PRODUCTS | {"Event", "Facility"}
"""Classes of things whose names begin or end with a noun that says what they are."""
_OF: Final = frozenset({"of"})
_MARKS: Final = frozenset({",", ".", "&"})
_LEAST: Final = 2
"""Words that a name must keep."""


def aliases(tree: Tree, mention: Mention, kind: str) -> Iterator[str]:
    """The further forms that the text around one mention, of a thing of the class `kind`, shows."""
    if mention.span != tree.span(mention.first, mention.last):
        return
    if kind == "Person":
        yield from _honoured(tree, mention)
    elif kind in ORGANIZATIONS:
        yield from _described(tree, mention)
        yield from _plain(tree, mention)
        yield from _elsewhere(tree, mention)
        yield from _unincorporated(tree, mention)
        yield from _local(tree, mention)
        yield from _national(tree, mention)
        yield from _compound(tree, mention)
    elif kind not in PLACES:
        yield from _bare(tree, mention)


def _honoured(tree: Tree, mention: Mention) -> Iterator[str]:
    first = mention.first
    if first and tree.form(first - 1).rstrip(".") in HONOURS:
        yield _text(tree, first - 1, mention.last)
    elif tree.form(first) in HONOURS and mention.last - first > _LEAST:
        yield _text(tree, first + 1, mention.last)


def _described(tree: Tree, mention: Mention) -> Iterator[str]:
    """With the noun before it, where that is written as large as a name is."""
    before = mention.first - 1
    if before < 0 or not _names_class(tree, before):
        return
    inside = before > 0 or words_of(tree.sentence.language).separable
    if inside and tree.tokens[before].form[:1].isupper():
        yield _text(tree, before, mention.last)


def _plain(tree: Tree, mention: Mention) -> Iterator[str]:
    """Without the noun that it begins with, where that leaves no place: "Bank Austria"."""
    rest = mention.first + 1
    if mention.last - rest < 1 or not _names_class(tree, mention.first):
        return
    named = all(tree.tokens[i].form[:1].isupper() for i in range(rest, mention.last))
    text = _text(tree, rest, mention.last)
    if named and lookup(text, tree.sentence.language) is None:
        yield text


def _bare(tree: Tree, mention: Mention) -> Iterator[str]:
    """Without the noun that says what it is, where that leaves no place: "Chatbot Parlonio",
    "Interpaws fair"; "Messe Leipzig" stays whole.
    """
    first, last, language = mention.first, mention.last, tree.sentence.language
    if last - first < _LEAST:
        return
    front, back = tree.tokens[first], tree.tokens[last - 1]
    large = words_of(language).separable or front.upos == "NOUN"
    if large and noun_class(front.lemma, front.form, language) in _CALLED:
        first += 1
    elif back.form.islower() and noun_class(back.lemma, back.form, language) in _CALLED:
        last -= 1
    else:
        return
    rest = _text(tree, first, last)
    named = all(token.form[:1].isupper() for token in tree.tokens[first:last])
    if named and lookup(rest, language) is None:
        yield rest


def _elsewhere(tree: Tree, mention: Mention) -> Iterator[str]:
    """Without the place that it ends with: "Calder Trust of Jersey", "Grifo di Pavia"; never a mere
    noun, "Bank" or "Banca Popolare".
    """
    language = tree.sentence.language
    words = words_of(language).genitives
    for index in range(mention.first + 1, mention.last - 1):
        place = _text(tree, index + 1, mention.last)
        if tree.form(index) not in words | _OF or lookup(place, language) is None:
            continue
        several = tree.form(index) in _OF and index - mention.first >= _LEAST
        if several or coined(tree, mention.first, index):
            yield _text(tree, mention.first, index)


def _unincorporated(tree: Tree, mention: Mention) -> Iterator[str]:
    """Without its legal form: "Norvane GmbH & Co. KG", "Norvane S.A.U."."""
    last = mention.last
    while last - 1 > mention.first and tree.form(last - 1) in LEGAL | _MARKS:
        last -= 1
    if last < mention.last:
        yield _text(tree, mention.first, last)


def _local(tree: Tree, mention: Mention) -> Iterator[str]:
    """With the adjective of its town, where German writes that as large: "Ohmsener Haie"."""
    before = mention.first - 1
    if before < 0 or not words_of(tree.sentence.language).separable:
        return
    large = tree.tokens[before].form[:1].isupper() and tree.form(before).endswith("er")
    if large and demonym(tree, before) is not None:
        yield _text(tree, before, mention.last)


def _national(tree: Tree, mention: Mention) -> Iterator[str]:
    """Without the country before it, or with the one that has it: "Ohio's Division of …"."""
    first, language = mention.first, tree.sentence.language
    country = not _names_class(tree, first) and lookup(tree.tokens[first].form, language)
    if mention.last - first > _LEAST and country and tree.tokens[first + 1].form[:1].isupper():
        yield _text(tree, first + 1, mention.last)
    owned = first > 1 and tree.form(first - 1) in {"'s", "’s"} and mention.last - first > 1
    if owned and place(tree, first - 2) is not None:
        yield _text(tree, min(tree.subtree(first - 2)), mention.last)


def _compound(tree: Tree, mention: Mention) -> Iterator[str]:
    """Without the class that German adds behind a hyphen: "Norvane-Gruppe"."""
    left, hyphen, right = tree.tokens[mention.last - 1].form.rpartition("-")
    language = tree.sentence.language
    firm = noun_class(right, right, language) in ORGANIZATIONS
    alone = mention.last - mention.first == 1 and len(left) > _LEAST
    if hyphen and alone and firm and words_of(language).separable:
        yield left


def _names_class(tree: Tree, index: int) -> bool:
    form = tree.form(index)
    return noun_class(form, form, tree.sentence.language) in ORGANIZATIONS


def _text(tree: Tree, first: int, last: int) -> str:
    tokens = tree.tokens[first:last]
    return "".join(
        token.form + " " * (after.span.start - token.span.end > 0)
        for token, after in zip(tokens, [*tokens[1:], tokens[-1]], strict=True)
    ).strip()
