"""A next sentence that points back names the speaker of the one before."""

from __future__ import annotations

import pytest

from kg.extract.speech import voiced
from kg.ontology import load
from kg.parse.parser import Parser
from kg.refer import refer
from tests.build import article, claim, referent

ROWS = (
    # language, what is told, what follows, who says it ("" where no one does)
    ("en", "Acme buys Beta.", "This was announced by Anna Meier.", "Anna Meier"),
    ("en", "Acme buys Beta.", "Anna Meier announced a holiday.", ""),
    ("it", "Acme compra Beta.", "Lo ha annunciato Anna Rossi.", "Anna Rossi"),
    ("it", "Acme compra Beta.", "Anna Rossi ha annunciato le ferie.", ""),
    ("de", "Acme kauft Beta.", "Das teilte Anna Meier am Mittwoch mit.", "Anna Meier"),
    ("de", "Acme kauft Beta.", "Anna Meier teilte ihren Urlaub mit.", ""),
    ("es", "Acme compra Beta.", "Así lo anunció Ana Ruiz.", "Ana Ruiz"),
    ("es", "Acme compra Beta.", "Ana Ruiz anunció sus vacaciones.", ""),
)


@pytest.mark.parametrize(("language", "told", "after", "who"), ROWS)
def test_a_sentence_that_points_back_names_the_speaker(
    parser: Parser, language: str, told: str, after: str, who: str
) -> None:
    where = article(f"{told} {after}", language=language)
    (document,) = parser.parse([where])
    one = claim(where, told, referent("Acme"), "acquires", referent("Beta"))

    (found,) = voiced([one], refer(document, load()), load())

    assert who == (found.by.name if found.by else "")
