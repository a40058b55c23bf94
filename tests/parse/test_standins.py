"""Words that the network reads as others, and their homographs that it reads as they are."""

from __future__ import annotations

import pytest

from kg.parse.parser import Parser
from kg.records import Token
from tests.build import article

NOUNS = [
    "Lo ha detto l'ad Silvia Comelli.",
    "L'Ad di Brennova ha lasciato l'azienda.",
    "Silvia Comelli, ad di Brennova, ha lasciato.",
]
PREPOSITIONS = [
    "Brennova vende ad Amazon.",
    "Silvia Comelli torna ad Asti.",
]


@pytest.mark.parametrize("text", NOUNS)
def test_the_chief_executive(parser: Parser, text: str) -> None:
    """Behind an elided article and before "di" it is the noun, with its own lemma."""
    found = [(t.upos, t.lemma) for t in _tokens(parser, text) if t.form.lower() == "ad"]

    assert found == [("NOUN", "ad")]


@pytest.mark.parametrize("text", PREPOSITIONS)
def test_the_preposition(parser: Parser, text: str) -> None:
    assert [t.upos for t in _tokens(parser, text) if t.form == "ad"] == ["ADP"]


def _tokens(parser: Parser, text: str) -> list[Token]:
    document = next(iter(parser.parse([article(text, language="it")])))
    return [token for sentence in document.sentences for token in sentence.tokens]
