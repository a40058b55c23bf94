"""Which words stand for something said elsewhere, so that the network is asked about them."""

from __future__ import annotations

import pytest

from kg.extract.frames import Frames
from kg.extract.unresolved import unresolved
from kg.ontology import load
from kg.parse.parser import Parser
from tests.build import article

ONTOLOGY = load()

POINTING = [
    ("en", "They say the chain will open its first shop in Rome.", "They chain its"),
    ("it", "Loro dicono che la catena apre il suo negozio.", "Loro catena suo"),
    ("de", "Man hofft, dass die Kette ihre Läden behält.", "Man Kette ihre"),
    ("fr", "On dit que la chaîne ouvre leur magasin.", "On chaîne leur"),
    ("es", "Ellos dicen que la cadena abre su tienda.", "Ellos cadena su"),
]
NOT_SUBJECTS = [
    ("it", "Anna Mossi guida la casa.", "casa"),
    ("de", "Anna Kolbe führt den Betrieb.", "Betrieb"),
    ("fr", "Anne Petit, directrice du groupe, part.", "groupe"),
    ("es", "Ana Gil preside el club.", "club"),
    ("en", "Anna Moss runs the chain.", "chain"),
    ("en", "Anna Moss runs the marathon.", ""),
]
TELLING = [
    ("en", "A chain that sells shoes closes, and who knows why."),
    ("it", "Una catena che vende scarpe chiude."),
    ("de", "Eine Kette, die Schuhe verkauft, schließt."),
    ("fr", "Une chaîne qui vend des chaussures ferme."),
    ("es", "Una cadena que vende zapatos cierra."),
]


def standing(parser: Parser, language: str, text: str, taken: frozenset[int]) -> list[str]:
    """The words of the sentence that stand for something else."""
    (document,) = parser.parse([article(text, language=language)])
    sentence = document.sentences[0]
    found = unresolved(Frames(sentence), taken, ONTOLOGY)
    return [sentence.tokens[one.head].form for one in found]


@pytest.mark.parametrize(("language", "text", "words"), POINTING)
def test_pronouns_possessives_and_definite_subjects(
    parser: Parser, language: str, text: str, words: str
) -> None:
    assert standing(parser, language, text, frozenset()) == words.split()


@pytest.mark.parametrize(("language", "text"), TELLING)
def test_what_is_new_or_relative_stands_for_nothing(
    parser: Parser, language: str, text: str
) -> None:
    assert standing(parser, language, text, frozenset()) == []


def test_what_already_means_something_is_left_alone(parser: Parser) -> None:
    language, text, _ = POINTING[0]

    assert standing(parser, language, text, frozenset({0, 3})) == ["its"]


@pytest.mark.parametrize(
    ("language", "text", "taken", "word"),
    [
        ("it", "La società napoletana chiude.", {2}, "società"),
        ("fr", "La maison figeacoise ferme.", {2}, "maison"),
        ("en", "The chain, based in Leeds, closes.", {5}, "chain"),
    ],
)
def test_a_place_behind_a_noun_does_not_name_it(
    parser: Parser, language: str, text: str, taken: set[int], word: str
) -> None:
    assert standing(parser, language, text, frozenset(taken)) == [word]


@pytest.mark.parametrize(("language", "text", "words"), NOT_SUBJECTS)
def test_definite_nouns_for_organisations_anywhere(
    parser: Parser, language: str, text: str, words: str
) -> None:
    """Other nouns only where something is said of them."""
    assert standing(parser, language, text, frozenset()) == words.split()
