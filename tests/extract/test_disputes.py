"""Who denies what others claim: in so many words, or by dismissing what was just told."""

from __future__ import annotations

import pytest

from kg.extract.disputes import disputed
from kg.ontology import load
from kg.parse.parser import Parser
from kg.refer import refer
from tests.build import article, claim, referent

ROWS = (
    # language, a rumour, what follows, who disputes it ("" where no one does)
    ("en", "Acme may buy Beta.", "Anna Meier denied the reports.", "Anna Meier"),
    ("en", "Acme may buy Beta.", "Anna Meier confirmed the reports.", ""),
    ("en", "Acme may buy Beta.", "Anna Meier did not deny the reports.", ""),
    ("en", "Acme may buy Beta.", "The rumours are false, said Anna Meier.", "Anna Meier"),
    ("it", "Acme potrebbe comprare Beta.", "Anna Rossi ha smentito le voci.", "Anna Rossi"),
    ("it", "Acme potrebbe comprare Beta.", "Anna Rossi ha confermato le voci.", ""),
    ("de", "Acme könnte Beta kaufen.", "Anna Meier dementierte die Gerüchte.", "Anna Meier"),
    ("de", "Acme könnte Beta kaufen.", "Anna Meier bestätigte die Gerüchte.", ""),
    ("fr", "Acme pourrait racheter Beta.", "Paul Petit a démenti les rumeurs.", "Paul Petit"),
    ("fr", "Acme pourrait racheter Beta.", "Paul Petit a confirmé les rumeurs.", ""),
    ("es", "Acme podría comprar Beta.", "Ana Ruiz desmintió los rumores.", "Ana Ruiz"),
    ("es", "Acme podría comprar Beta.", "Ana Ruiz confirmó los rumores.", ""),
)


@pytest.mark.parametrize(("language", "rumour", "answer", "who"), ROWS)
def test_a_dismissal_disputes_what_was_just_told(
    parser: Parser, language: str, rumour: str, answer: str, who: str
) -> None:
    """A rumour is disputed by whoever dismisses it in the next sentence."""
    where = article(f"{rumour} {answer}", language=language)
    (document,) = parser.parse([where])
    told = claim(where, rumour, referent("Acme"), "acquires", referent("Beta"), modality="possible")

    (found,) = disputed([told], refer(document, load()), load())

    assert who == (found.disputed_by.name if found.disputed_by else "")


def test_a_denied_claim_disputes_the_same_claim(parser: Parser) -> None:
    """What one affirms and another denies is disputed, and the denial itself is not."""
    where = article("Echo says Acme buys Beta. Acme says no.")
    (document,) = parser.parse([where])
    echo, acme = referent("Echo", "MediaOrganization"), referent("Acme")
    quote = "Acme buys Beta"
    yes = claim(where, quote, acme, "plansToAcquire", referent("Beta"), by=echo)
    no = claim(
        where, "Acme says no", acme, "acquires", referent("Beta"), by=acme, polarity="denied"
    )

    first, second = disputed([yes, no], refer(document, load()), load())

    assert (first.disputed_by, second.disputed_by) == (acme, None)
