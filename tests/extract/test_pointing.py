"""Who said it, told beside or after: by a next sentence, an insertion, a verb behind a quote."""

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
    ("it", "Acme compra Beta.", "Lo ha reso noto Anna Rossi.", "Anna Rossi"),
    ("en", "Acme Ltd closes a plant.", "This was announced by the management.", "Acme Ltd"),
    ("it", "Acme Srl compra Beta.", "Lo ha annunciato la direzione.", "Acme Srl"),
    ("de", "Acme GmbH kauft Beta.", "Das zeigte der Nachmittag.", ""),
    # an insertion in the sentence itself, wherever its tree hangs it
    (
        "en",
        "Acme buys Beta",
        ", its oldest rival, the chairman Paul Keane said on the call.",
        "Paul Keane",
    ),
    ("en", "Acme buys Beta", ", its oldest rival, and Paul Keane leaves on Monday.", ""),
    ("fr", "Acme rachète Beta", ", a expliqué lundi Paul Petit, satisfait.", "Paul Petit"),
    ("en", "Acme buys Beta", ", says the bank that Paul Keane leads.", "Acme"),
    # who answers a question in the next sentence
    ("en", "Does Acme buy Beta?", "Anna Meier says it does.", "Anna Meier"),
    ("en", "Does Acme buy Beta?", "Anna Meier denies it.", "Anna Meier"),
    ("en", "Does Acme buy Beta?", "Anna Meier leaves on Monday.", ""),
    ("en", "Acme buys Beta.", "Anna Meier denies it.", ""),
    # the one verb around a quotation, whatever it means
    ("en", "“Acme buys Beta soon,”", "Anna Meier mailed us.", "Anna Meier"),
    # what stands in quotation marks is said by the subject of the verb behind them
    ("en", "“Acme buys Beta.”", " “Acme buys Beta for sure”, grumbles Paul Keane.", "Paul Keane"),
    (
        "it",
        "«Acme compra Beta.»",
        " «Acme compra Beta di certo», sorride Anna Rossi.",
        "Anna Rossi",
    ),
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
