"""The table of nouns: closed classes, small letters, one row a noun, trades shared by languages."""

from __future__ import annotations

from importlib.resources import files

import pytest

from kg.languages import LANGUAGES, nouns
from kg.ontology import load

ROWS = [
    line.split("\t")
    for line in files("kg.languages").joinpath("data", "nouns.tsv").read_text("utf-8").splitlines()
]
SAME_TRADE = [
    ("airline", [("en", "airline"), ("it", "vettore"), ("de", "airline"), ("es", "aerolínea")]),
    ("bank", [("en", "lender"), ("it", "banca"), ("de", "geldhaus"), ("fr", "banque")]),
    ("prosecutor", [("it", "procura"), ("fr", "parquet"), ("es", "fiscalía")]),
]


def test_every_row_is_whole_and_no_noun_stands_twice() -> None:
    assert all(len(row) == len(("language", "noun", "class", "trade")) for row in ROWS)
    assert len({(language, noun) for language, noun, *_ in ROWS}) == len(ROWS)
    assert {language for language, *_ in ROWS} == set(LANGUAGES)
    assert all(noun == noun.lower().strip() and noun for _, noun, *_ in ROWS)


def test_the_ontology_has_every_class() -> None:
    assert {kind for *_, kind, _ in ROWS} <= set(load().classes)


@pytest.mark.parametrize(("trade", "words"), SAME_TRADE)
def test_a_trade_has_nouns_in_several_languages(trade: str, words: list[tuple[str, str]]) -> None:
    assert {nouns.trades(language).get(noun) for language, noun in words} == {trade}


def test_nouns_of_no_trade_have_none() -> None:
    assert "company" in nouns.classes("en")
    assert "company" not in nouns.trades("en")
