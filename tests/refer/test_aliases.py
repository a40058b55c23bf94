"""The further forms of a name that the words around it show; rows of PLAIN must show none."""

from __future__ import annotations

import pytest

from kg.parse.parser import Parser
from tests.refer.reading import read

FORMS = [
    ("de", "Die Reederei Ohmsen kauft zwei Schiffe.", "Reederei Ohmsen"),
    ("de", "Die Reederei Ohmsen kauft zwei Schiffe.", "Ohmsen"),
    ("en", "The Calder Trust of Jersey owns 12 per cent of Norvane.", "Calder Trust"),
    ("de", "Die Kühnlo Teigwaren GmbH & Co. KG baut eine Halle.", "Kühnlo Teigwaren"),
    ("es", "Telkar S.A.U. vende juguetes.", "Telkar"),
    ("fr", "La Biscuiterie Lindor de Roulers emploie 40 personnes.", "Biscuiterie Lindor"),
    ("de", "Die Kasseler Sparkasse schließt Filialen.", "Kasseler Sparkasse"),
    ("en", "Sir Giles Marsh has chaired Norvane since 2011.", "Sir Giles Marsh"),
    ("en", "Sir Giles Marsh has chaired Norvane since 2011.", "Giles Marsh"),
    ("en", "Norvane showed a robot at the Telkama fair in Nuremberg.", "Telkama"),
    ("en", "Norvane showed a robot at the Telkama fair in Nuremberg.", "Telkama fair"),
    ("en", "About Norvane Norvane was founded in Lisbon in 2014.", "Norvane"),
    ("en", "The authority fined Norvane NOK 40 million.", "Norvane"),
    ("en", "US NVC fines Norvane over a leak.", "NVC"),
    ("de", "Auf der Luftfahrtmesse Telkama in Bonn war auch Norvane.", "Telkama"),
]
PLAIN = [
    ("en", "Mr Giles Marsh has chaired Norvane since 2011.", "Mr Giles Marsh"),
    ("en", "The Bank of Ireland bought Norvane.", "Bank"),
    ("en", "The Bank of Ireland bought Norvane.", "of Ireland"),
    ("it", "La Banca Popolare di Vasto assume 40 persone.", "Banca Popolare"),
    ("it", "La Banca Popolare di Vasto assume 40 persone.", "Popolare di Vasto"),
    ("it", "La banca Norvane cresce.", "banca Norvane"),
    ("de", "Die Bank Austria wächst.", "Austria"),
    ("de", "Auf der Messe Leipzig war auch Norvane.", "Messe"),
    ("en", "About Norvane Norvane was founded in Lisbon in 2014.", "Norvane Norvane"),
    ("en", "The authority fined Norvane NOK 40 million.", "Norvane NOK"),
]


def forms(parser: Parser, language: str, text: str) -> set[str]:
    """Every form of every name."""
    return {name for one in read(parser, language, text).referents for name in one.names}


@pytest.mark.parametrize(("language", "text", "form"), FORMS)
def test_other_forms(parser: Parser, language: str, text: str, form: str) -> None:
    """Nouns written large and titles of honour belong to a name as well as not."""
    assert form in forms(parser, language, text)


@pytest.mark.parametrize(("language", "text", "form"), PLAIN)
def test_mere_descriptions(parser: Parser, language: str, text: str, form: str) -> None:
    """A title of politeness, a noun in small letters and a place are no names of the thing."""
    assert form not in forms(parser, language, text)
