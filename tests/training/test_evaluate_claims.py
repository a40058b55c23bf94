"""What an article tells is counted once, by names in full, and a plan as if it were done."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")

from kg.ontology import load
from training.articles import read
from training.evaluate_claims import figures, gold, plain

LINES = (
    "[Norvane]1 to open in [Leeds]2 ||| 1 hasFacilityIn 2 |||",
    "",
    "[The bank]1 of [40]2 opens in [Leeds]3. ||| 1 employees 2; 1 hasFacilityIn 3 ||| 1=Norvane",
    "Its aim: to be [first in Spain]1. ||| 0 aimsToBecome 1 ||| 0=Norvane",
)


def test_what_an_article_tells() -> None:
    told = gold(read("en-bank", "en", LINES), load())

    assert [(one["s"], one["p"], one["o"]) for one in told.claims] == [
        ("Norvane", "hasFacilityIn", "Leeds"),
        ("Norvane", "employees", {"value": 40.0, "unit": None}),
        ("Norvane", "aimsToBecome", {"value": "first in Spain", "unit": None}),
    ]
    assert told.names["Norvane"] >= {"norvane", "bank"}


def test_a_plan_counts_as_done() -> None:
    claim = {"property": "plansToEnter", "modality": "planned", "polarity": "affirmed"}

    assert plain(claim, load())["property"] == "enters"
    assert plain(claim, load())["modality"] == "actual"


def test_the_articles_are_read_and_scored() -> None:
    lines = ("[Norvane]1 acquires [Telkar]2. ||| 1 acquires 2 |||",)

    found = figures([read("en-a", "en", ("[Norvane]1 grows |||  |||", "", *lines))], processes=1)

    assert found["all"]["f1"] == 1
    assert found["en"]["recall"] == 1
