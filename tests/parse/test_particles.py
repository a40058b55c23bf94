"""German verbs in two words have one lemma; an adverb at a clause's end makes no verb."""

from __future__ import annotations

import pytest

from kg.languages import words_of
from kg.parse.parser import Parser
from kg.parse.particles import whole_verbs
from kg.records import Span, Token
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


def word(form: str, lemma: str, upos: str, head: int, deprel: str) -> Token:
    feats = (("VerbForm", "Fin"),) if upos in {"VERB", "AUX"} else ()
    return Token(Span(0, len(form)), form, lemma, upos, feats, head, deprel)


def test_a_verb_that_was_taken_for_a_help_is_turned_round() -> None:
    tokens = (
        word("Norvane", "Norvane", "PROPN", 1, "nsubj"),
        word("gab", "geben", "VERB", 3, "aux"),
        word("dies", "dies", "PRON", 3, "obj"),
        word("bekannt", "bekannt", "ADJ", -1, "root"),
    )
    found = whole_verbs(tokens, words_of("de"))

    assert [(token.head, token.deprel) for token in found] == [
        (1, "nsubj"), (-1, "root"), (1, "obj"), (1, "compound:prt"),
    ]  # fmt: skip
    assert found[1].lemma == "bekanntgeben"


def test_a_second_word_beside_its_verb_belongs_to_it() -> None:
    tokens = (
        word("wie", "wie", "ADV", 3, "advmod"),
        word("Norvane", "Norvane", "PROPN", 3, "nsubj"),
        word("bekannt", "bekannt", "ADJ", 4, "advcl"),
        word("gab", "geben", "VERB", 4, "advcl"),
        word("wächst", "wachsen", "VERB", -1, "root"),
    )
    found = whole_verbs(tokens, words_of("de"))

    assert (found[2].head, found[2].deprel) == (3, "compound:prt")
    assert found[3].lemma == "bekanntgeben"
