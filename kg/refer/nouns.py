"""Common nouns → the class of what they name: "drugmaker", "Kartellamt", "gruppo"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from kg.languages import words_of
from kg.syntax import Tree

LEAST: Final = 4
"""Letters that the last part of a German compound must have to be known by it."""


def noun_class(lemma: str, form: str, language: str) -> str:
    """The class that a common noun names, by itself or as the end of a compound; "" for none."""
    return words_of(language).nouns.get(_noun(lemma, form, language), "")


def noun_trade(lemma: str, form: str, language: str) -> str:
    """The trade that a common noun tells of a firm or a body; "" for none."""
    return words_of(language).trades.get(_noun(lemma, form, language), "")


@lru_cache(maxsize=65536)
def _noun(lemma: str, form: str, language: str) -> str:
    """The listed noun that a word is, by itself or as the end of a compound; "" for none."""
    nouns = words_of(language).nouns
    for word in (lemma.lower(), form.lower()):
        if word in nouns:
            return word
    if not words_of(language).separable:
        return ""
    word = lemma.lower().rpartition("-")[2] or lemma.lower()
    if word in nouns:
        return word
    ends = (word[at:] for at in range(len(word) - LEAST + 1))
    return next((end for end in ends if end in nouns), "")


def trade_at(tree: Tree, index: int) -> str:
    """The trade that the noun at `index` tells, with the word before it ("cartel office")."""
    language = tree.sentence.language
    two = f"{tree.form(index - 1)} {tree.form(index)}" if index else ""
    told = words_of(language).trades.get(two)
    return told or noun_trade(tree.word(index), tree.form(index), language)


def noun_at(tree: Tree, index: int) -> str:
    """The class that the noun at `index` names, with the word before it ("news site") where the
    two have a class of their own; where hyphens split words, of all its parts.
    """
    language = tree.sentence.language
    if index and (
        two := words_of(language).nouns.get(f"{tree.form(index - 1)} {tree.form(index)}")
    ):
        return two
    found = noun_class(tree.word(index), tree.form(index), language)
    if found or index < 2 or tree.form(index - 1) != "-":  # noqa: PLR2004
        return found
    whole = f"{tree.form(index - 2)}-{tree.form(index)}"
    return noun_class(whole, whole, language)
