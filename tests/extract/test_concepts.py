"""What a thing without a name is called, and which nouns are no things."""

from __future__ import annotations

import pytest

from kg.extract.arguments import Arguments
from kg.extract.concepts import CONCEPTS
from kg.extract.frames import Filler, Frames
from kg.ontology import load
from kg.parse.parser import Parser
from kg.records import Referent
from kg.refer import refer
from tests.build import article

ONTOLOGY = load()

CALLED = [
    ("en", "Norvane makes battery packs for buses and delivery vans.", "packs", "battery packs"),
    ("en", "Norvane ordered six new electric ferries from Telkar.", "ferries", "electric ferries"),
    ("en", "Norvane sells alcohol-free beer in Rome.", "beer", "alcohol-free beer"),
    ("en", "Norvane uses pumps of its own making.", "pumps", "pumps"),
    ("de", "Norvane hat zwei neue Fähren für Hamburg bestellt.", "Fähren", "Fähren"),
    ("de", "Norvane kauft Pumpen von Telkar aus Köln.", "Pumpen", "Pumpen"),
    ("it", "Norvane produce scarpe da corsa della Telkar.", "scarpe", "scarpe da corsa"),
    ("it", "Norvane ha ordinato 26 treni regionali.", "treni", "treni regionali"),
    ("fr", "Norvane vend des yaourts à boire pour Telkar.", "yaourts", "yaourts à boire"),
    ("fr", "Norvane a commandé ses premiers bus électriques.", "bus", "bus électriques"),
    ("es", "Norvane fabrica hornos de leña para Telkar.", "hornos", "hornos de leña"),
    ("es", "Norvane usa cámaras de los chinos de Telkar.", "cámaras", "cámaras"),
]
NOTHING = [
    ("en", "Norvane sold 5,000 jobs.", "jobs"),
    ("en", "Norvane sold a third of it.", "third"),
    ("de", "Norvane verkauft drei Prozent.", "Prozent"),
    ("it", "Norvane vende due milioni di bottiglie.", "milioni"),
    ("fr", "Norvane emploie trois mille salariés.", "salariés"),
    ("es", "Norvane vende la mitad.", "mitad"),
]


def concept(parser: Parser, language: str, text: str, word: str) -> Referent | None:
    """What the word names."""
    (parsed,) = parser.parse([article(text, language=language)])
    document = refer(parsed, ONTOLOGY)
    frames = Frames(document.sentences[0])
    head = [token.form for token in document.sentences[0].tokens].index(word)
    return Arguments(document).concept(frames, Filler(head), CONCEPTS, ONTOLOGY)


@pytest.mark.parametrize(("language", "text", "word", "name"), CALLED)
def test_a_thing_is_called_by_what_makes_it_that_kind_of_thing(
    parser: Parser, language: str, text: str, word: str, name: str
) -> None:
    found = concept(parser, language, text, word)

    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(("language", "text", "word"), NOTHING)
def test_what_only_counts_is_no_thing(parser: Parser, language: str, text: str, word: str) -> None:
    assert concept(parser, language, text, word) is None
