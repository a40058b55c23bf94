"""Origins, seats and locations as tables: the sentence, and every such claim that it makes."""

from __future__ import annotations

import pytest

from kg.extract import locations, origins
from kg.extract.arguments import Arguments
from kg.extract.frames import Frames
from kg.languages.demonyms import origin
from kg.languages.places import lookup
from kg.parse.parser import Parser
from kg.records import Referent
from tests.refer.reading import ONTOLOGY, read

ORIGIN, SEAT, LIES = "countryOfOrigin", "headquarteredIn", "locatedIn"

SAID = [
    (
        "en",
        "Brightfield, a Dutch maker of bicycles, fell.",
        {("Brightfield", ORIGIN, "Netherlands")},
    ),
    ("en", "Canada's Norvane fell by two percent.", {("Norvane", ORIGIN, "Canada")}),
    ("en", "Quillon (Leiden) sells software.", {("Quillon", SEAT, "Leiden")}),
    ("it", "La milanese Corvetti vende borse.", {("Corvetti", SEAT, "Milan")}),
    ("it", "Il fondo americano Halder vende la quota.", {("Halder", ORIGIN, "United States")}),
    ("de", "Die Wiener Donaubank verliert Kunden.", {("Donaubank", SEAT, "Vienna")}),
    ("de", "Der US-Konzern Brickman verkauft Autos.", {("Brickman", ORIGIN, "United States")}),
    ("fr", "Le breton Kerolan signe un accord.", {("Kerolan", SEAT, "Brittany")}),
    ("fr", "La maison italienne Ortesia vend des parfums.", {("Ortesia", ORIGIN, "Italy")}),
    ("es", "La portuguesa Flonera vende gas.", {("Flonera", ORIGIN, "Portugal")}),
    ("en", "The works are in Dayton, Ohio.", {("Dayton", LIES, "Ohio")}),
    ("de", "In Manisa in der Türkei wird gebaut.", {("Manisa", LIES, "Turkey")}),
]

UNSAID = [
    ("en", "Norvane sells bicycles on the Chinese market."),
    ("en", "The Irish minister Paul Keane visited Telkar."),
    ("en", "PARIS, March 11 - Norvane fell."),
    ("en", "Norvane has shops in Paris, Germany and Spain."),
    ("it", "Corvetti apre una fabbrica europea."),
    ("de", "Der norwegische Chef Lars Dahl besucht Velor."),
    ("fr", "Solvane vise le marché allemand."),
    ("es", "Tolvera abre una planta en Lima."),
]
"""Adjectives of something else, people, datelines and lists are no origins."""


Told = set[tuple[str, str, str]]


def told(parser: Parser, language: str, text: str) -> Told:
    """The drafts of these kinds, with the places by their English names."""
    document = read(parser, language, text)
    arguments = Arguments(document)
    found: Told = set()
    for number, sentence in enumerate(document.sentences):
        frames = Frames(sentence)
        for drafts in (origins.drafts, locations.drafts):
            for one in drafts(number, frames, arguments, ONTOLOGY):
                assert isinstance(one.object, Referent)
                found.add((one.subject.name, one.property.name, _english(one.object, language)))
    return found


def _english(thing: Referent, language: str) -> str:
    places = (origin(thing.names[0], language), lookup(thing.names[0], language))
    return next((place.name for place in places if place is not None), thing.name)


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_said(parser: Parser, language: str, text: str, expected: Told) -> None:
    """What is said in passing is told, whichever word governs the other."""
    assert told(parser, language, text) == expected


@pytest.mark.parametrize(("language", "text"), UNSAID)
def test_unsaid(parser: Parser, language: str, text: str) -> None:
    """Nothing comes of what is said of something else."""
    assert told(parser, language, text) == set()


def test_the_utrecht_based_company(parser: Parser) -> None:
    """A description carries the seat to the thing that it stands for."""
    text = (
        "Brightfield, a Dutch maker of bicycles, fell. The Utrecht-based company employs 40 people."
    )

    assert ("Brightfield", SEAT, "Utrecht") in told(parser, "en", text)
