"""Which two mentions are one thing, which are two, and which a person is asked about."""

from __future__ import annotations

import pytest

from tests.resolve.desk import mentioned, outcome, resolved

PAIRS = [
    # legal forms, articles, case, accents, possessives
    ("Ford Motor Company", "Company", "Ford Motor Co.", "Company", "one"),
    ("Siemens AG", "Company", "Siemens", "Company", "one"),
    ("FERRERO S.p.A.", "Company", "Ferrero", "Company", "one"),
    ("Zeta GmbH & Co. KG", "Company", "Zeta", "Company", "one"),
    ("Cemex, S.A.B. de C.V.", "Company", "Cemex", "Company", "one"),
    ("A.P. Møller - Mærsk A/S", "Company", "A.P. Moller-Maersk", "Company", "one"),
    ("The Walt Disney Company", "Company", "Walt Disney", "Company", "one"),
    ("Amazon.com", "Company", "Amazon", "Company", "one"),
    ("Nestlé", "Company", "NESTLE", "Company", "one"),
    ("Nokia’s", "Company", "Nokia", "Company", "one"),
    ("L'Oréal", "Company", "L’Oreal", "Company", "one"),
    ("Crédit Agricole SA", "Company", "Credit Agricole", "Company", "one"),
    ("Hapag-Lloyd", "Company", "HAPAG LLOYD", "Company", "one"),
    ("GlobalFoundries", "Company", "Global Foundries", "Company", "one"),
    ("Procter & Gamble", "Company", "Procter and Gamble", "Company", "one"),
    ("小米", "Company", "Xiao Mi", "Company", "one"),
    # a word for a kind of company
    ("Volkswagen", "Company", "Volkswagen Group", "Company", "one"),
    ("Gruppo Ferrero", "Company", "Ferrero", "Company", "one"),
    ("Tesla Motors", "Company", "Tesla", "Company", "one"),
    ("Ford", "Company", "Ford Motor Company", "Company", "one"),
    # cases and endings
    ("Deutschen Bahn", "Company", "Deutsche Bahn", "Company", "one"),
    ("Volkswagens", "Company", "Volkswagen", "Company", "one"),
    # spellings of one name
    ("Wolodymyr Selenskyj", "Person", "Volodymyr Zelensky", "Person", "one"),
    ("Wladimir Putin", "Person", "Vladimir Poutine", "Person", "one"),
    ("Alexei Nawalny", "Person", "Alexei Navalny", "Person", "one"),
    ("Lei Jun", "Person", "Jun Lei", "Person", "one"),
    ("Dr. Anna Rossi", "Person", "Anna Rossi", "Person", "one"),
    ("Ursula von der Leyen", "Person", "URSULA VON DER LEYEN", "Person", "one"),
    ("John F. Kennedy", "Person", "John Kennedy", "Person", "one"),
    # what is different stays different
    ("Ford", "Company", "Ford Otosan", "Company", "two"),
    ("Siemens", "Company", "Siemens Energy", "Company", "two"),
    ("Volkswagen", "Company", "Volkswagen Bank", "Company", "two"),
    ("Assunta Tarelli", "Person", "Pasquale Tarelli", "Person", "two"),
    ("Ferrero", "Company", "Giovanni Ferrero", "Person", "two"),
    ("Ferrero", "Company", "Ferrero", "Person", "two"),
    ("Puma", "Company", "Puma", "VehicleModel", "two"),
    ("Nutella", "Brand", "Ferrero", "Company", "two"),
    ("Xiaomi", "Brand", "Xiaomi", "Company", "one"),
    ("Ford", "Brand", "Ford Motor Company", "Company", "asked"),
    ("Georgia", "Country", "Georgia", "City", "two"),
    ("Xiaomi 14", "Device", "Xiaomi 15", "Device", "two"),
    ("Airbus A320", "Product", "Airbus A321", "Product", "two"),
    ("MWC 2024", "Event", "MWC 2025", "Event", "two"),
    ("Disney", "Company", "Disney+", "SoftwareService", "two"),
    ("Alexa", "SoftwareService", "Alexa+", "SoftwareService", "two"),
    ("BMW", "Company", "BMS", "Company", "two"),
    ("Deutsche Bank", "Company", "Deutsche Bahn", "Company", "two"),
    ("Leapmotor", "Company", "Leapmotor International", "Company", "two"),
    ("General Motors", "Company", "General Electric", "Company", "two"),
    ("China Mobile", "Company", "China Telecom", "Company", "two"),
    ("Anna Rossi", "Person", "Andrea Rossi", "Person", "two"),
    # a person decides
    ("E. Musk", "Person", "Elon Musk", "Person", "asked"),
    ("Musk", "Person", "Elon Musk", "Person", "asked"),
    ("IBM", "Company", "International Business Machines", "Company", "asked"),
    ("Biscottificio Tareli", "Company", "Biscottificio Tarelli", "Company", "one"),
    ("Biscottificio Sarnello", "Company", "Biscottificio Sarnella", "Company", "asked"),
    ("Bloomberg", "MediaOrganization", "Bloomberg", "Company", "one"),
    ("Cardelin", "Organization", "Cardelin", "Medicine", "asked"),
    ("Cardelin", "Company", "Cardelin", "Medicine", "two"),
    ("Cardelin", "Organization", "Cardelin", "Person", "two"),
    ("RBI", "Organization", "Reserve Bank India", "GovernmentBody", "asked"),
    ("RBI", "Company", "Reserve Bank India", "GovernmentBody", "two"),
    # every state has one
    ("Ministry of Health", "GovernmentBody", "Gesundheitsministerium", "GovernmentBody", "asked"),
    ("Foreign Ministry", "GovernmentBody", "ministero degli Esteri", "GovernmentBody", "asked"),
    ("Banco Central", "GovernmentBody", "Zentralbank", "GovernmentBody", "asked"),
    ("Ministry of Health", "GovernmentBody", "Finanzministerium", "GovernmentBody", "two"),
    ("Health Group", "Company", "Gesundheitsministerium", "GovernmentBody", "two"),
]


@pytest.mark.parametrize(("left", "kind", "right", "other", "expected"), PAIRS)
def test_two_mentions(left: str, kind: str, right: str, other: str, expected: str) -> None:
    one, two = mentioned("en-1", left, kind), mentioned("en-2", right, other)
    assert outcome(one, two) == expected
    assert outcome(two, one) == expected


PLACES = [
    ("it", "Stati Uniti", "Country", "united-states"),
    ("de", "Vereinigte Staaten", "Country", "united-states"),
    ("en", "USA", "Country", "united-states"),
    ("es", "EE. UU.", "Country", "united-states"),
    ("it", "Vecchio Continente", "Region", "europe"),
    ("it", "l'Europa", "Region", "europe"),
    ("fr", "l’Europe", "Place", "europe"),
    ("de", "Großbritannien", "Country", "united-kingdom"),
    ("en", "Britain", "Country", "united-kingdom"),
    ("fr", "Royaume-Uni", "Country", "united-kingdom"),
    ("it", "Monaco di Baviera", "City", "munich"),
    ("de", "München", "City", "munich"),
    ("it", "Monaco", "City", "munich"),
    ("it", "Monaco", "Country", "monaco"),
    ("de", "Muenchen", "City", "munich"),
    ("fr", "Pays-Bas", "Country", "netherlands"),
    ("es", "Países Bajos", "Country", "netherlands"),
    ("it", "napoletana", "City", "naples"),
    ("de", "chinesischen", "Country", "china"),
    ("it", "Lombardia", "Region", "lombardy"),
]


@pytest.mark.parametrize(("language", "name", "kind", "slug"), PLACES)
def test_a_place_has_one_node_whatever_the_language(
    language: str, name: str, kind: str, slug: str
) -> None:
    (entity,) = resolved([mentioned(f"{language}-1", name, kind)]).entities
    assert entity.iri == f"https://example.org/kg/entity/{slug}"


def test_a_known_place_has_names_and_a_public_identifier() -> None:
    (entity,) = resolved([mentioned("it-1", "Germania", "Country")]).entities
    assert entity.label == "Germany"
    assert {("de", "Deutschland"), ("it", "Germania"), ("fr", "Allemagne")} <= set(entity.names)
    assert entity.same_as == ("https://sws.geonames.org/2921044/",)


def test_a_city_and_a_state_of_one_name_are_two() -> None:
    found = resolved(
        [mentioned("en-1", "Georgia", "Country"), mentioned("en-2", "Georgia", "Region")]
    )
    assert len(found.entities) == 2


def test_a_company_named_like_a_place_is_no_place() -> None:
    found = resolved([mentioned("en-1", "Orange", "Company"), mentioned("fr-1", "Orange", "City")])
    assert {entity.types for entity in found.entities} == {("Company",), ("City",)}
