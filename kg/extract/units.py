"""What a quantity counts, as a short English noun: vehicle for Autos, veicoli, voitures, coches."""

from __future__ import annotations

from typing import Final

from kg.extract.quantities import Quantity
from kg.languages.counted import ENDINGS, NOUNS
from kg.records import Sentence, Token

_PLURALS: Final = (
    ("s", ""), ("es", ""), ("x", ""), ("n", ""), ("en", ""), ("e", ""), ("er", ""), ("i", "o"),
    ("i", "e"), ("e", "a"), ("he", "a"), ("i", "io"), ("ies", "y"), ("aux", "al"), ("ux", "u"),
    ("iones", "ión"),
)  # fmt: skip
"""Endings of plurals and what the singular has there, for words whose lemma is not a known one."""
_COMPOUND: Final = "de"


def unit_noun(sentence: Sentence, quantity: Quantity) -> str | None:
    """The English noun for what is counted, else its lemma; None for a bare number."""
    if quantity.counted is None:
        return None
    token = sentence.tokens[quantity.counted]
    return counted_as(token, sentence.language) or token.lemma or token.form


def counted_as(token: Token, language: str) -> str | None:
    """The English noun for what the word counts; None where the table has none."""
    for word in (token.lemma.lower(), token.form.lower()):
        if found := NOUNS.get(word):
            return found
    form = token.form.lower()
    for plural, singular in _PLURALS:
        if form.endswith(plural) and (found := NOUNS.get(form.removesuffix(plural) + singular)):
            return found
    endings = ENDINGS if language == _COMPOUND else ()
    return next((noun for ending, noun in endings if form.endswith(ending)), None)
