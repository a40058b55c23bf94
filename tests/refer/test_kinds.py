"""What a name is, by what stands around it; rows with "not" say what must not come of it."""

from __future__ import annotations

import pytest

from kg.parse.parser import Parser
from tests.refer.reading import ONTOLOGY, kind, read

ORGANIZATIONS = [
    ("en", "The chipmaker Varlex employs 300 people. Shares of Varlex fell.", "Varlex"),
    ("en", "Norlund Inc. bought a factory in Ohio.", "Norlund Inc."),
    ("en", "The boss of Tarvo resigned on Monday.", "Tarvo"),
    ("it", "L'amministratore delegato di Brennova ha dato le dimissioni.", "Brennova"),
    ("it", "La taiwanese Quorvo compra una fabbrica.", "Quorvo"),
    ("de", "Der Autobauer Velmar baut ein Werk in Ungarn.", "Velmar"),
    ("de", "Die Aktie von Lindorf verlor fünf Prozent.", "Lindorf"),
    ("fr", "Le britannique Medrix rachète une usine.", "Medrix"),
    ("fr", "Le patron de Solvane a démissionné.", "Solvane"),
    ("es", "La empresa Tolvera compra una planta en Perú.", "Tolvera"),
    ("es", "Conservas Tolvera compra una planta en Perú.", "Conservas Tolvera"),
    ("it", "Officine Brennova assume venti tecnici.", "Officine Brennova"),
    ("fr", "Laboratoires Solvane recrute à Lyon.", "Laboratoires Solvane"),
    ("de", "Die Stadtwerke Lindorf senken den Preis.", "Stadtwerke Lindorf"),
    ("en", "Harlow's said on Monday that it will open a shop in York.", "Harlow's"),
    ("it", "Il direttore della Trasporti Mario Rossi lascia.", "Trasporti Mario Rossi"),
]

PEOPLE = [
    ("en", "Dr Harlow left the company. Jane Harlow joined in 2019.", "Jane Harlow"),
    ("en", "Mark Ellery, 52, will leave in May.", "Mark Ellery"),
    ("it", "La ministra Carla Benassi visita Torino.", "Carla Benassi"),
    ("de", "Die Ministerin Anna Kolbe besucht Rom.", "Anna Kolbe"),
    ("fr", "Le ministre Paul Garnier visite Lyon.", "Paul Garnier"),
    ("es", "La ministra Clara Robledo visita Lima.", "Clara Robledo"),
    ("es", "Remedios Galván visita Lima.", "Remedios Galván"),
    ("es", "Desde entonces la preside la viuda de su socio, Graciela Puelles.", "Graciela Puelles"),
    ("it", "A guidarla arriva Nadia Fiocchi.", "Nadia Fiocchi"),
    ("it", "La ministra dei Trasporti Ludovica Sartini ha visitato Brennova.", "Ludovica Sartini"),
    ("es", "La ministra de Transportes Lucía Marín visitó Tolvera.", "Lucía Marín"),
    ("fr", "La ministre des Transports Lucie Marin a visité Solvane.", "Lucie Marin"),
]


MEDICINES = [
    ("it", "Bravale sviluppa il farmaco per il cuore Cardelor.", "Cardelor"),
    ("en", "Bravale develops the drug for the lungs Cardelor.", "Cardelor"),
    ("es", "Bravale desarrolla el medicamento para el corazón Cardelor.", "Cardelor"),
]


@pytest.mark.parametrize(("language", "text", "name"), MEDICINES)
def test_what_a_thing_is_for_is_not_what_it_is(
    parser: Parser, language: str, text: str, name: str
) -> None:
    """The noun before the purpose says what the thing is, whatever the tree hangs that on."""
    assert kind(read(parser, language, text), name) == "Medicine"


@pytest.mark.parametrize(("language", "text", "name"), ORGANIZATIONS)
def test_organisations(parser: Parser, language: str, text: str, name: str) -> None:
    """Chiefs, shares, legal forms and class words make an organisation."""
    found = kind(read(parser, language, text), name)

    assert ONTOLOGY.is_a(found, "Organization"), found


@pytest.mark.parametrize(("language", "text", "name"), PEOPLE)
def test_people(parser: Parser, language: str, text: str, name: str) -> None:
    """Titles, ages and role nouns make a person."""
    assert kind(read(parser, language, text), name) == "Person"


def test_a_surname_is_the_persons(parser: Parser) -> None:
    """A short name that ends a person's full name is not something else."""
    text = "Jane Harlow has led the bank since 2019. Harlow plans to hire 40 people."

    document = read(parser, "en", text)

    assert [one.names for one in document.referents if "Harlow" in one.names] == [
        ("Harlow", "Jane Harlow")
    ]


def test_a_listed_country_is_no_company(parser: Parser) -> None:
    """A country keeps its class even as the first part of a compound."""
    document = read(parser, "de", "Der US-Konzern Brickman kauft ein Werk in Polen.")

    assert kind(document, "US") == "Country"
    assert kind(document, "Polen") == "Country"


NO_NAMES = [
    ("de", "Die Aktien liegen nun bei der Mailänder Holding.", "Holding"),
    ("de", "Die österreichische Privatbahn steuert auch Frankfurt an.", "Privatbahn"),
    ("de", "Der Kaufpreis liegt bei 240 Millionen Euro.", "Euro"),
    ("de", "Das Gerät kostet ab 4699 Yuan.", "Yuan"),
    ("it", "TORINO — Adesso è ufficiale: Corvetti compra Telmara.", "Adesso"),
    ("it", "Roma, 9 ottobre – Disco verde a Telmarin.", "Disco"),
    ("fr", "« Personne ici ne discute avec Kerolan », dit Anne Petit.", "Personne"),
    ("es", "Este, que fundó Tolvera en 1998, sigue en Lima.", "Este"),
    ("it", "Brennova chiude l'anno con Ebitda a 131 milioni.", "Ebitda"),
    ("es", "Tolvera es la empresa del coche con IA.", "IA"),
    ("de", "Wichtig ist vor allem die Autosparte, sagt Lindorf.", "Wichtig"),
    ("de", "Lindorf zahlt eine Strafe. Die Bank mit Sitz in Kiel wächst.", "Bank"),
    ("de", "Der Schaden an der Lindorf-Zentrale in Kiel ist groß.", "Lindorf-Zentrale"),
    ("de", "Eine Übernahme des Lindorf-Werks in Kiel steht nicht an.", "Lindorf-Werks"),
    ("en", "He spoke of the Varlex, Mr. Owen Ellery, on Monday.", "Mr."),
]


@pytest.mark.parametrize(("language", "text", "word"), NO_NAMES)
def test_capitals_alone_make_no_name(parser: Parser, language: str, text: str, word: str) -> None:
    """Pronouns and adjectives that open a sentence, common acronyms, titles alone, nouns behind
    their article and parts of a firm name no one.
    """
    names = {name for one in read(parser, language, text).referents for name in one.names}

    assert word not in names


@pytest.mark.parametrize(
    ("language", "text", "name", "expected"),
    [
        ("de", "Das sagte Geschäftsführer Torsten Weidlich dieser Zeitung.", "Torsten Weidlich",
         "Person"),
        ("de", "Sie zog in die Vereinigten Staaten.", "Vereinigten Staaten", "Country"),
        ("de", "Die Deutsche Bahn bestellt Züge.", "Deutsche Bahn", "Company"),
    ],
)  # fmt: skip
def test_a_name_is_whole(
    parser: Parser, language: str, text: str, name: str, expected: str
) -> None:
    assert kind(read(parser, language, text), name) == expected


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("it", "La Tecnoforgia di Lecco assume 40 persone.", "Tecnoforgia"),
        ("es", "La Navalix de Vigo abre una planta.", "Navalix"),
        ("it", "La Cassa di Risparmio di Lecco assume.", "Cassa di Risparmio di Lecco"),
        ("de", "Die bayerische Velmar Timber wächst.", "Velmar Timber"),
        ("fr", "Le transporteur basé à Halifax Skyvane Airlines recrute.", "Skyvane Airlines"),
        ("it", "Il Credito Soncinardo ha perso 3 milioni, il Soncinardo 23 l'anno prima.",
         "Credito Soncinardo"),
    ],
)  # fmt: skip
def test_a_name_ends_where_its_town_begins(
    parser: Parser, language: str, text: str, name: str
) -> None:
    """A town is part of a name only where common nouns make the rest of it."""
    assert name in {one.name for one in read(parser, language, text).referents}


@pytest.mark.parametrize(
    ("language", "text", "name", "expected"),
    [
        ("es", "Buenos días.\n\n⚙️ TELMARINA. La de Bilbao saca un modelo.", "TELMARINA", True),
        ("it", "Buongiorno.\n\n⚡ ENERGIVA. La società cresce.", "ENERGIVA", True),
        ("es", "Buenos días.\n\n⚙️ EMPRESA. La de Bilbao saca un modelo.", "EMPRESA", False),
        ("it", "QUENTORPE. La società cresce.", "QUENTORPE", False),
    ],
)
def test_a_word_in_capitals_that_heads_a_part_is_a_name(
    parser: Parser,
    language: str,
    text: str,
    name: str,
    expected: bool,
) -> None:
    """Unless a dictionary has it, or it is where the report comes from."""
    found = kind(read(parser, language, text), name)

    assert ONTOLOGY.is_a(found, "Organization") is expected


SEATS = [
    ("it", "La Velmar è un gruppo danese con sede a Quentorp.", "Quentorp"),
    ("de", "Die in Quentlingen ansässige Firma Velmar wächst.", "Quentlingen"),
]


@pytest.mark.parametrize(("language", "text", "name"), SEATS)
def test_a_seat_is_a_place(parser: Parser, language: str, text: str, name: str) -> None:
    assert ONTOLOGY.is_a(kind(read(parser, language, text), name), "Place")


def test_a_country_is_one_whatever_is_done_to_it(parser: Parser) -> None:
    text = "Más optimista se muestra con Estados Unidos, de donde la casa se retiró en enero."

    assert kind(read(parser, "es", text, network=True), "Estados Unidos") == "Country"


def test_a_person_may_be_a_manufacturer(parser: Parser) -> None:
    text = "Minhota was founded in 1924 by the textile manufacturer Abílio Carneiro Lopes."

    assert kind(read(parser, "en", text, network=True), "Abílio Carneiro Lopes") == "Person"


def test_a_dateline_is_a_place(parser: Parser) -> None:
    """What stands alone before an article's first sentence is where it was written."""
    assert kind(read(parser, "de", "Ostrum. Corlexa schließt das Werk."), "Ostrum") == "Place"


BODIES = [
    ("fr", "Le parquet de Dijon a ouvert une enquête sur Solvane.", "parquet de Dijon"),
    ("es", "La fiscalía de Zamora investiga a Tolvera.", "fiscalía de Zamora"),
    ("en", "The Greek cartel office has fined Norlund.", "Greek cartel office"),
    ("it", "Il tribunale di Ferrara condanna Brennova.", "tribunale di Ferrara"),
    ("fr", "Le gouvernement belge interdit Solvane.", "gouvernement belge"),
    ("es", "El Estado argentino posee el 51% de Tolvera.", "Estado argentino"),
    ("en", "The UK government owns a stake in Norlund.", "UK government"),
    ("en", "The Norwegian state owns 67% of Norlund.", "Norwegian state"),
    ("it", "Il governo polacco vieta Brennova.", "governo polacco"),
    ("de", "Die EU-Kommission prüft Lindorf.", "EU-Kommission"),
    ("de", "Das US-Justizministerium verklagt Lindorf.", "US-Justizministerium"),
    ("de", "Das Innenministerium verbietet Lindorf.", "Innenministerium"),
    ("it", "Il ministero delle Imprese indaga su Brennova.", "ministero delle Imprese"),
]


@pytest.mark.parametrize(("language", "text", "name"), BODIES)
def test_public_bodies_of_a_place(parser: Parser, language: str, text: str, name: str) -> None:
    """A common noun and a place name a body, in small letters too."""
    assert kind(read(parser, language, text), name) == "GovernmentBody"


def test_a_body_without_a_place_is_no_name(parser: Parser) -> None:
    """What only stands for one that is named elsewhere gets no name of its own."""
    document = read(parser, "fr", "Le parquet a ouvert une enquête sur Solvane.")

    assert not any("parquet" in one.name for one in document.referents)


def test_what_is_a_persons_is_named_as_the_person(parser: Parser) -> None:
    """An 's is part of a shop's name, not of Anna's."""
    document = read(parser, "en", "Anna Moss owns half of Norlund. The rest is Eva Moss's.")

    assert kind(document, "Eva Moss") == "Person"


def test_a_title_alone_is_no_name(parser: Parser) -> None:
    """Whatever the tagger leaves over of "Dr. Eva Kolbe"."""
    document = read(parser, "de", "Geführt wird Lindorf von Dr. Henrike Sommerlatte.")

    assert kind(document, "Dr.") == ""


def test_a_state_of_a_country_is_a_region(parser: Parser) -> None:
    """A part of India acts, not India."""
    text = "The southern Indian state of Tamil Nadu pays 3 million euros to Norlund."

    assert kind(read(parser, "en", text), "Tamil Nadu") == "Region"


CREDITS = [
    ("en", "LONDON (Reuters) - Norlund bought a factory in Ohio.", "Reuters"),
    ("it", "(Radiocor) - Brescia, 11 mar - Brennova compra una fabbrica.", "Radiocor"),
    ("es", "Lima, 18 sep (EFE).- Tolvera compra una planta.", "EFE"),
]


@pytest.mark.parametrize(("language", "text", "agency"), CREDITS)
def test_the_agency_of_a_dateline_is_no_thing(
    parser: Parser, language: str, text: str, agency: str
) -> None:
    """Who sent a report is not who it is about."""
    names = {name for one in read(parser, language, text).referents for name in one.names}

    assert agency not in names
    assert any(name.startswith(("Norlund", "Brennova", "Tolvera")) for name in names)
