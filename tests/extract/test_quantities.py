"""Quantities as rows: language, marked sentence, what is found (value, unit or kind, counted)."""

from __future__ import annotations

import pytest

from kg.extract.quantities import Quantity, quantities
from tests.extract.trees import plain, sentence

Found = tuple[float, str, str | None]


def _found(language: str, marked: str) -> list[Quantity]:
    return list(quantities(sentence(language, marked), plain(marked), language))


def _short(language: str, marked: str) -> list[Found]:
    tokens = sentence(language, marked).tokens
    return [
        (q.value, q.unit or q.kind, None if q.counted is None else tokens[q.counted].form)
        for q in _found(language, marked)
    ]


WRITINGS: list[tuple[str, str, list[Found]]] = [
    (
        "en",
        "It sold 130,000 *cars and 3.5 million *phones.",
        [(130000, "count", "cars"), (3500000, "count", "phones")],
    ),
    ("it", "Ha venduto 140.000 *veicoli elettrici.", [(140000, "count", "veicoli")]),
    ("it", "Ha venduto 130 mila *auto.", [(130000, "count", "auto")]),
    ("de", "Für 1,19 Mrd. Euro", [(1190000000, "EUR", None)]),
    (
        "de",
        "Es baute 1'000 *Stück und 5 000 *Autos.",
        [(1000, "count", "Stück"), (5000, "count", "Autos")],
    ),
    ("fr", "Il vaut 1 234,5 euros.", [(1234.5, "EUR", None)]),
    ("fr", "Elle emploie 5 000 *salariés.", [(5000, "count", "salariés")]),
    ("fr", "Elle emploie 5\u202f000 *salariés.", [(5000, "count", "salariés")]),
    ("es", "Vale 1.700 millones de dólares.", [(1700000000, "USD", None)]),
    (
        "es",
        "Tiene 8.3% y 1,250 *empleados.",
        [(8.3, "percent", None), (1250, "count", "empleados")],
    ),
    ("es", "Sube un 24,5 % hasta 1,250 euros.", [(24.5, "percent", None), (1.25, "EUR", None)]),
    (
        "en",
        "Prices of 3,2 billion euros and 1.499 euros",
        [(3200000000, "EUR", None), (1499, "EUR", None)],
    ),
    ("en", "A fine of Rs 1,00,000", [(100000, "INR", None)]),
]

WORDS: list[tuple[str, str, list[Found]]] = [
    ("en", "half a million *cars", [(500000, "count", "cars")]),
    ("en", "two and a half million *bikes", [(2500000, "count", "bikes")]),
    ("en", "two hundred and fifty *jobs", [(250, "count", "jobs")]),
    ("en", "a dozen *shops", [(12, "count", "shops")]),
    ("it", "mezzo milione di *euro", [(500000, "EUR", None)]),
    ("it", "tre milioni e mezzo", [(3500000, "count", None)]),
    ("it", "duemilatrecento *dipendenti", [(2300, "count", "dipendenti")]),
    ("it", "un'ottantina di *negozi", [(80, "count", "negozi")]),
    (
        "it",
        "ventisette *negozi e ottantuno *posti",
        [(27, "count", "negozi"), (81, "count", "posti")],
    ),
    ("de", "zweihundertfünfzig *Mitarbeiter", [(250, "count", "Mitarbeiter")]),
    ("de", "anderthalb Milliarden Euro", [(1500000000, "EUR", None)]),
    ("de", "eine halbe Million *Autos", [(500000, "count", "Autos")]),
    (
        "de",
        "fünfundsiebzig *Läden und ein Dutzend *Werke",
        [(75, "count", "Läden"), (12, "count", "Werke")],
    ),
    ("fr", "quatre-vingt-dix-sept *usines", [(97, "count", "usines")]),
    ("fr", "soixante et onze *postes", [(71, "count", "postes")]),
    ("fr", "une cinquantaine de *postes", [(50, "count", "postes")]),
    ("fr", "un demi-million d'euros", [(500000, "EUR", None)]),
    ("es", "ochenta y cuatro *personas", [(84, "count", "personas")]),
    ("es", "treinta y cinco mil euros", [(35000, "EUR", None)]),
    ("es", "2 mil 350 millones de pesos", [(2350000000, "MXN", None)]),
    ("es", "tres millones y medio", [(3500000, "count", None)]),
    ("es", "1,4 billones de pesos", [(1400000000000, "MXN", None)]),
    ("fr", "deux billions d'euros", [(2000000000000, "EUR", None)]),
]

UNITS: list[tuple[str, str, list[Found]]] = [
    (
        "en",
        "the $3.7bn deal and €125m in cash",
        [(3700000000, "USD", None), (125000000, "EUR", None)],
    ),
    ("en", "EUR 1.6bn and CHF 35m", [(1600000000, "EUR", None), (35000000, "CHF", None)]),
    ("en", "a 2-billion-euro plan", [(2000000000, "EUR", None)]),
    ("en", "Rs 65 crore and Rs. 3.5 lakh", [(650000000, "INR", None), (350000, "INR", None)]),
    ("en", "20 million Canadian dollars or HK$30", [(20000000, "CAD", None), (30, "HKD", None)]),
    ("de", "der 350-Millionen-Euro-Deal", [(350000000, "EUR", None)]),
    ("de", "8,5 Cent je Stunde", [(0.085, "EUR", None)]),
    ("de", "15 Mio. € und 45 Mio USD", [(15000000, "EUR", None), (45000000, "USD", None)]),
    (
        "it",
        "310 mln di $ e 3 milioni di dollari canadesi",
        [(310000000, "USD", None), (3000000, "CAD", None)],
    ),
    ("fr", "64,5 Md€ et 172 M€", [(64500000000, "EUR", None), (172000000, "EUR", None)]),
    ("es", "mil 250 mdp y 130M€", [(1250000000, "MXN", None), (130000000, "EUR", None)]),
    (
        "de",
        "fünf Prozent und eine 10-prozentige Beteiligung",
        [(5, "percent", None), (10, "percent", None)],
    ),
    (
        "it",
        "il 70% del capitale e il dieci per cento",
        [(70, "percent", None), (10, "percent", None)],
    ),
    ("fr", "dix pour cent", [(10, "percent", None)]),
    ("es", "el 42 por ciento", [(42, "percent", None)]),
    ("en", "up 5 percentage points", [(5, "other", None)]),
    (
        "en",
        "a 12-month plan over 40 km with 60 kW for 54 years",
        [(12, "other", None), (40, "other", None), (60, "other", None), (54, "other", None)],
    ),
    ("en", "two thirds of the firm", [(66.67, "percent", None)]),
    ("it", "un decimo delle azioni", [(10, "percent", None)]),
    ("de", "ein Drittel der Anteile", [(33.33, "percent", None)]),
]

SIDE_BY_SIDE: list[tuple[str, str, list[Found]]] = [
    ("de", "von 3 auf 5 Millionen", [(3000000, "count", None), (5000000, "count", None)]),
    (
        "en",
        "Sales rose from 3 to 5 million euros",
        [(3000000, "EUR", None), (5000000, "EUR", None)],
    ),
    (
        "de",
        "3,1 statt 2,9 Milliarden Franken",
        [(3100000000, "CHF", None), (2900000000, "CHF", None)],
    ),
    (
        "es",
        "con 40, 35 y 20 %",
        [(40, "percent", None), (35, "percent", None), (20, "percent", None)],
    ),
    ("de", "^Alba 60, ^Bergo 40 Prozent", [(60, "percent", None), (40, "percent", None)]),
    ("it", "l'anno finisce in rosso di 4", [(4, "count", None)]),
    (
        "es",
        "75 de sus 300 *empleados",
        [(75, "count", "empleados"), (300, "count", "empleados")],
    ),
    ("es", "*Plantilla: 90", [(90, "count", "Plantilla")]),
    ("en", "the 500,000th *car", [(500000, "count", "car")]),
    (
        "en",
        "a change of -3.5 million and minus 4 percent",
        [(-3500000, "count", None), (-4, "percent", None)],
    ),
]

YEARS: list[tuple[str, str, list[Found]]] = [
    ("en", "In 2024 *sales grew", [(2024, "year", None)]),
    (
        "de",
        "2024 ~zählten 350 *Gäste",
        [(2024, "year", None), (350, "count", "Gäste")],
    ),
    ("de", "Es entstehen 2000 *Arbeitsplätze", [(2000, "count", "Arbeitsplätze")]),
    ("en", "since 2000", [(2000, "year", None)]),
    ("de", "1907 von ^Emil gegründet", [(1907, "year", None)]),
]


@pytest.mark.parametrize(
    ("language", "marked", "expected"), [*WRITINGS, *WORDS, *UNITS, *SIDE_BY_SIDE, *YEARS]
)
def test_found(language: str, marked: str, expected: list[Found]) -> None:
    assert _short(language, marked) == expected


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("en", "on March 18 at 10:30 or 5 p.m."),
        ("it", "il 18 marzo alle ore 10.30"),
        ("it", "Il 26, se non piove, nel '27"),
        ("de", "am 18. März, am 1.1. und der 3. Platz"),
        ("fr", "du 3 au 5 octobre, le 1er janvier à 16h30"),
        ("es", "el 12 de octubre, a las 10.30"),
        ("en", "John ^Smith, 54, aged 54, a 54-year-old (54)"),
        ("en", "the ^SU7, the ^A350-900, a 5G phone in Q3, FY25 and Covid-19"),
        ("en", "the ^iPhone 17 is here"),
        ("en", "Team ^Red won 3-1"),
        ("en", "the 3rd plan, page 5, No. 7 and 1&1"),
        ("en", "call +49 30 123456"),
        ("de", "^Halle 5"),
        ("fr", "un camion neuf"),
        ("it", "tu sei qui"),
        ("en", "one of them has a plan"),
        ("de", "ein Drittel seltener"),
        ("en", "half of the year"),
        ("en", "the 1990s and 2024/25"),
        ("it", "nel ^Novecento"),
    ],
)
def test_not_found(language: str, marked: str) -> None:
    assert [q for q in _found(language, marked) if q.kind != "year"] == []


def test_an_unknown_language_still_has_its_digits() -> None:
    assert _short("nl", "Het kost €5") == [(5, "EUR", None)]
