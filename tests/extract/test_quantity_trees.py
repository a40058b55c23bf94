"""Where quantities hang: their bounds, their place in the tree, what they count."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from kg.extract.quantities import Quantity, quantities
from kg.extract.units import unit_noun
from tests.extract.trees import plain, sentence, shifted


def _found(language: str, marked: str) -> list[Quantity]:
    return list(quantities(sentence(language, marked), plain(marked), language))


@pytest.mark.parametrize(
    ("language", "marked", "low", "value", "high"),
    [
        ("en", "between 200 and 250 *people", 200, 200, 250),
        ("de", "200-250 Millionen Euro", 200e6, 200e6, 250e6),
        ("en", "$200-250 million", 200e6, 200e6, 250e6),
        ("it", "da 5 a 7 miliardi", 5e9, 5e9, 7e9),
        ("it", "tra i 200 e i 250 milioni di dollari", 200e6, 200e6, 250e6),
        ("fr", "de 5 à 7 milliards", 5e9, 5e9, 7e9),
        ("en", "at least 300 *jobs", 300, 300, None),
        ("it", "oltre i 900 milioni", 900e6, 900e6, None),
        ("de", "bis zu 2,4 Milliarden Euro", None, 2.4e9, 2.4e9),
        ("fr", "moins de 40 *postes", None, 40, 40),
        ("es", "unos 180 *empleos", None, 180, None),
        ("de", "gut 41.000 *Autos", None, 41000, None),
        ("it", "un'ottantina di *negozi", None, 80, None),
    ],
)
def test_bounds(
    language: str, marked: str, low: float | None, value: float, high: float | None
) -> None:
    (found,) = _found(language, marked)
    assert (found.low, found.value, found.high) == (low, value, high)
    assert found.approximate


TREES: list[tuple[str, str, Mapping[str, tuple[str, str]], str, str | None]] = [
    (
        "en",
        "It ~employs 5,000 full-time *employees",
        {"5,000": ("employees", "nummod"), "employees": ("employs", "obj")},
        "5,000",
        "employees",
    ),
    (
        "fr",
        "Il ~vend 2 *millions de *voitures",
        {
            "2": ("millions", "nummod"),
            "millions": ("vend", "obj"),
            "voitures": ("millions", "nmod"),
            "de": ("voitures", "case"),
        },
        "millions",
        "voitures",
    ),
    (
        "en",
        "It ~paid 350 *million *euros",
        {"350": ("million", "compound"), "million": ("euros", "nummod"), "euros": ("paid", "obj")},
        "euros",
        None,
    ),
    (
        "it",
        "I *dipendenti sono 870",
        {
            "dipendenti": ("870", "nsubj"),
            "sono": ("870", "cop"),
            "870": ("", "root"),
            "I": ("dipendenti", "det"),
        },
        "870",
        "dipendenti",
    ),
]


@pytest.mark.parametrize(("language", "marked", "heads", "head", "counted"), TREES)
def test_trees(
    language: str,
    marked: str,
    heads: Mapping[str, tuple[str, str]],
    head: str,
    counted: str | None,
) -> None:
    built = sentence(language, marked, heads)
    (found,) = quantities(built, plain(marked), language)
    assert built.tokens[found.head].form == head
    assert (None if found.counted is None else built.tokens[found.counted].form) == counted


@pytest.mark.parametrize(
    ("language", "marked", "noun"),
    [
        ("de", "5 *Elektroautos", "vehicle"),
        ("it", "5 *veicoli", "vehicle"),
        ("fr", "5 *voitures", "vehicle"),
        ("es", "5 *coches", "vehicle"),
        ("de", "60 *Vollzeitstellen", "job"),
        ("it", "55 *posti di lavoro", "job"),
        ("it", "15 *addetti", "employee"),
        ("es", "25 *trabajadores", "employee"),
        ("fr", "35 *salariés", "employee"),
        ("en", "45 *flats", "flat"),
        ("en", "7 *widgets", "widgets"),
        ("en", "just 7", None),
    ],
)
def test_unit_noun(language: str, marked: str, noun: str | None) -> None:
    (found,) = _found(language, marked)
    assert unit_noun(sentence(language, marked), found) == noun


def test_span_and_tokens_are_those_of_the_field() -> None:
    text = "First.\n\nIt paid $6.4 million in cash."
    (found,) = quantities(moved := shifted(sentence("en", text[8:]), 8), text, "en")
    tokens = moved.tokens[found.first : found.last]
    assert found.span.of(text) == "$6.4 million"
    assert [token.form for token in tokens] == ["$", "6.4", "million"]
