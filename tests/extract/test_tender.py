"""Sums without a currency, and small numbers after a sum."""

from __future__ import annotations

import pytest

from kg.extract.quantities import Quantity, quantities
from kg.extract.tender import Numbers, as_money, tender
from tests.extract.trees import plain, sentence


def _found(language: str, marked: str) -> list[Quantity]:
    return list(quantities(sentence(language, marked), plain(marked), language))


def test_an_article_counts_in_the_currency_that_it_names_most() -> None:
    assert tender(_found("en", "$5 million or $6 million or €7 million"), "en") == "USD"
    assert tender(_found("fr", "2 millions de francs"), "fr") == "CHF"
    assert tender(_found("it", "ricavi per 120 milioni"), "it") == "EUR"
    assert tender(_found("en", "sales of 120 million"), "en") is None


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("it", "vendite per 70 milioni, in rosso di 4", [70_000_000, 4_000_000]),
        ("es", "85 millones de ventas y 3,2 de pérdidas", [85_000_000, 3_200_000]),
        ("it", "3,3 miliardi, poi 2,4", [3_300_000_000, 2_400_000_000]),
    ],
)
def test_a_small_number_shares_the_millions_of_the_sum_before(
    language: str, marked: str, expected: list[int]
) -> None:
    first, second = _found(language, marked)
    sums = [as_money(first, "EUR"), as_money(second, "EUR", as_money(first, "EUR"))]
    assert [(one.value, one.unit, one.kind) for one in sums] == [
        (value, "EUR", "money") for value in expected
    ]


@pytest.mark.parametrize("marked", ["5 *jobs", "just 7", "5 percent", "in 2024", "$5"])
def test_other_numbers_stay_as_they_are(marked: str) -> None:
    (found,) = _found("en", marked)
    assert as_money(found, "EUR") == found


def test_without_a_currency_nothing_becomes_money() -> None:
    (found,) = _found("en", "sales of 120 million")
    assert as_money(found, None) == found


@pytest.mark.parametrize(
    ("language", "marked", "literal", "expected"),
    [
        (
            "it",
            "custodisce il 71%, scenderebbe al 55",
            "percent",
            [(71, "percent"), (55, "percent")],
        ),
        ("en", "29 percent against 43", "percent", [(29, "percent"), (43, "percent")]),
        ("en", "29 percent and 4,300", "percent", [(29, "percent"), (4300, None)]),
        ("en", "just 43", "percent", [(43, None)]),
        ("en", "29 percent with 43 *shops", "percent", [(29, "percent"), (43, None)]),
        ("it", "costa 3.490 euro, la grande 5.200", "money", [(3490, "EUR"), (5200, "EUR")]),
        ("it", "costa 3.490 euro, la grande 7", "money", [(3490, "EUR"), (7, None)]),
    ],
)
def test_a_figure_shares_the_percent_or_the_currency_before(
    language: str, marked: str, literal: str, expected: list[tuple[float, str | None]]
) -> None:
    """Only where a property is worth percent or money, and the figure counts nothing."""
    numbers = Numbers.of(_found(language, marked), "EUR")

    assert [(one.value, one.unit) for one in numbers.worth(literal)] == expected
    assert numbers.worth("count") == numbers.plain
