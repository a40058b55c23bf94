"""German verbs in two words have one lemma; an adverb at a clause's end makes no verb."""

from __future__ import annotations

import pytest

from kg.parse.parser import Parser
from tests.build import article

WHOLE = (
    ("Norvane steigt in Polen ein.", "steigt", "einsteigen"),
    ("Norvane stellt in Bonn Reifen her.", "stellt", "herstellen"),
    ("Norvane legt das Werk in Bonn still.", "legt", "stilllegen"),
    ("Anna Keller stellte die Meldung richtig.", "stellte", "richtigstellen"),
    ("Norvane gab am Montag bekannt, dass es Telkar gekauft hat.", "gab", "bekanntgeben"),
    ("Dies gab Anna Keller bekannt.", "gab", "bekanntgeben"),
    ("Wie Norvane bekannt gab, hat es Telkar gekauft.", "gab", "bekanntgeben"),
)
PLAIN = (
    ("Das Auto fährt schnell.", "fährt", "fahren"),
    ("Norvane lässt den Wagen vom Band laufen.", "lässt", "lassen"),
    ("Norvane hat Telkar gekauft.", "gekauft", "kaufen"),
    ("Norvane hat das Werk bereits.", "hat", "haben"),
)


@pytest.mark.parametrize(("text", "form", "lemma"), [*WHOLE, *PLAIN])
def test_lemma_of_a_verb_in_two_words(parser: Parser, text: str, form: str, lemma: str) -> None:
    (document,) = parser.parse([article(text, language="de")])
    (sentence,) = document.sentences

    assert lemma in {token.lemma for token in sentence.tokens if token.form == form}


def test_what_hung_on_the_second_word_hangs_on_the_verb(parser: Parser) -> None:
    (document,) = parser.parse([article("Dies gab Anna Keller bekannt.", language="de")])
    tokens = document.sentences[0].tokens
    subject = next(token for token in tokens if token.deprel == "nsubj")

    assert tokens[subject.head].form == "gab"
