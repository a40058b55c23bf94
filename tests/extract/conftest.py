"""Sentences as the shipped parser reads them."""

from __future__ import annotations

import pytest

from kg.parse.parser import Parser
from kg.records import Sentence
from tests.build import article
from tests.extract.told import Told


@pytest.fixture(scope="session")
def told(parser: Parser) -> Told:
    """Sentences read by the shipped parser."""

    def read(language: str, text: str, word: str) -> tuple[Sentence, int]:
        (document,) = parser.parse([article(text, language=language)])
        sentence = document.sentences[0]
        return sentence, [token.form for token in sentence.tokens].index(word)

    return read
