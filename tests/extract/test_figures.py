"""Figures with their units, in the notation of each language: the claims of one sentence."""

from __future__ import annotations

import pytest

from kg.pipeline import Pipeline
from tests.extract.claimed import Triple, triples

SAID: list[tuple[str, str, set[Triple]]] = [
    (
        "en",
        "Norvane reported revenue of $4.2 billion.",
        {("Norvane", "revenue", 4_200_000_000, "USD")},
    ),
    ("en", "Norvane employs 12,500 people.", {("Norvane", "employees", 12_500, "employee")}),
    ("en", "Norvane sold 48,000 cars.", {("Norvane", "unitsSold", 48_000, "vehicle")}),
    ("en", "Norvane will cut 800 jobs.", {("Norvane", "plannedJobCuts", 800, "job")}),
    (
        "en",
        "Norvane posted a net profit of 35 million euros.",
        {("Norvane", "netProfit", 35_000_000, "EUR")},
    ),
    (
        "it",
        "Corvetti ha registrato ricavi per 1,2 miliardi di euro.",
        {("Corvetti", "revenue", 1_200_000_000, "EUR")},
    ),
    ("it", "Corvetti ha 1.480 dipendenti.", {("Corvetti", "employees", 1_480, "employee")}),
    ("it", "Corvetti ha venduto 48.000 auto.", {("Corvetti", "unitsSold", 48_000, "vehicle")}),
    (
        "it",
        "Corvetti investe 35 milioni di euro.",
        {("Corvetti", "plannedInvestmentAmount", 35_000_000, "EUR")},
    ),
    (
        "de",
        "Norvane beschäftigt 12.500 Mitarbeiter.",
        {("Norvane", "employees", 12_500, "employee")},
    ),
    ("de", "Norvane verkaufte 48.000 Autos.", {("Norvane", "unitsSold", 48_000, "vehicle")}),
    ("de", "Norvane streicht 800 Stellen.", {("Norvane", "plannedJobCuts", 800, "job")}),
    (
        "fr",
        "Kerolan a réalisé un chiffre d'affaires de 1,2 milliard d'euros.",
        {("Kerolan", "revenue", 1_200_000_000, "EUR")},
    ),
    ("fr", "Kerolan emploie 12 500 salariés.", {("Kerolan", "employees", 12_500, "employee")}),
    ("fr", "Kerolan a vendu 48 000 voitures.", {("Kerolan", "unitsSold", 48_000, "vehicle")}),
    ("fr", "Kerolan va supprimer 800 emplois.", {("Kerolan", "plannedJobCuts", 800, "job")}),
    (
        "es",
        "Flonera facturó 1.200 millones de euros.",
        {("Flonera", "revenue", 1_200_000_000, "EUR")},
    ),
    ("es", "Flonera tiene 12.500 empleados.", {("Flonera", "employees", 12_500, "employee")}),
    ("es", "Flonera vendió 48.000 coches.", {("Flonera", "unitsSold", 48_000, "vehicle")}),
    (
        "es",
        "Flonera invertirá 35 millones de euros.",
        {("Flonera", "plannedInvestmentAmount", 35_000_000, "EUR")},
    ),
]

UNSAID = [
    ("en", "Norvane opened in 1998 and moved twice."),
    ("it", "Corvetti ha incontrato i sindaci di 12 città."),
    ("de", "Norvane wartet seit drei Jahren."),
    ("fr", "Kerolan attend depuis trois ans."),
    ("es", "Flonera espera desde hace tres años."),
]


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_says_what_the_sentence_says(
    pipeline: Pipeline, language: str, text: str, expected: set[Triple]
) -> None:
    assert triples(pipeline, language, text) == expected


@pytest.mark.parametrize(("language", "text"), UNSAID)
def test_says_nothing_that_is_not_there(pipeline: Pipeline, language: str, text: str) -> None:
    assert triples(pipeline, language, text) == set()
