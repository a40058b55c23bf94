"""The shipped parser reaches the floors below on every language's sets, or the gate fails."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from kg.parse import Parser

pytest.importorskip("torch", reason="the treebank readers of training/ need the extra `train`")

from training import evaluation, material
from training.evaluation import Figures

pytestmark = pytest.mark.slow

SHARED = Path(__file__).parents[2] / "shared"
DATA = SHARED / "nlp-data"

FLOORS = {
    # language: (LAS on gold tokens, LAS from raw text, F1 of names), in percent
    "en": (88.5, 83.0, 86.0),
    "it": (88.0, 86.0, 89.0),
    "de": (82.0, 76.5, 92.0),
    "fr": (90.3, 88.0, 90.3),
    "es": (84.3, 84.0, 94.0),
}


@cache
def figures(parser: Parser, language: str) -> Figures:
    """Measured once for all gates of a language. A missing file is an error, never a pass."""
    return evaluation.measure(parser, DATA, language)


@pytest.fixture(autouse=True)
def data() -> None:
    """Skipped where there is no shared data at all; that it is there but empty is a failure."""
    if not SHARED.is_dir():
        pytest.skip(f"no measuring data: {SHARED} does not exist")
    for language, bank in material.DEV.items():
        for path in (DATA / "dev" / f"{bank}.conllu", DATA / "ner" / f"{language}-test.conllu"):
            assert path.is_file(), f"{path} is missing"
            assert path.stat().st_size > 0, f"{path} is empty"


def test_every_measured_language_has_a_floor() -> None:
    assert FLOORS.keys() == material.DEV.keys()


@pytest.mark.parametrize("language", FLOORS)
def test_trees_on_gold_tokens(parser: Parser, language: str) -> None:
    assert 100 * figures(parser, language).las >= FLOORS[language][0]


@pytest.mark.parametrize("language", FLOORS)
def test_trees_from_raw_text(parser: Parser, language: str) -> None:
    assert 100 * figures(parser, language).raw_las >= FLOORS[language][1]


@pytest.mark.parametrize("language", FLOORS)
def test_names(parser: Parser, language: str) -> None:
    assert 100 * figures(parser, language).names["all"] >= FLOORS[language][2]
