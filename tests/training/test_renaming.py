"""Other names for marked firms and people; everything else of a sentence stays as it is."""

from __future__ import annotations

import random

import pytest

from training import related, renaming
from training.related import Related

SEEDS = range(40)


def texts(sentence: Related) -> list[str]:
    return [" ".join(sentence.forms[first:last]) for first, last in sentence.things]


def drawn(line: str, language: str) -> list[Related]:
    sentence = related.parse(line, language)
    return [renaming.renamed(sentence, random.Random(seed)) for seed in SEEDS]


def test_firms_and_people_get_other_names_and_places_and_figures_keep_theirs() -> None:
    line = "[Mara Lund]1 runs [Norvane]2, which left [Chile]3 with [900]4 staff. ||| "
    line += "1 chiefExecutiveOf 2; 2 withdrawsFrom 3; 2 employees 4"

    for sentence in drawn(line, "en"):
        *_, place, figure = texts(sentence)
        assert (place, figure) == ("Chile", "900")
        assert sentence.forms[sentence.things[0][1]] == "runs"
        assert len(sentence.forms) == len(sentence.spaces)
    assert len({texts(one)[0] for one in drawn(line, "en")}) > len(SEEDS) / 4
    assert len({texts(one)[1] for one in drawn(line, "en")}) > len(SEEDS) / 4


@pytest.mark.parametrize(
    ("language", "line", "kept"),
    [
        ("en", "[The group]1 bought [Belisk]2. ||| 1 acquires 2", "The group"),
        ("it", "L'[Enel]1 compra [Belisk]2. ||| 1 acquires 2", "Enel"),
        ("de", "Der [Konzern]1 kauft [Belisk]2. ||| 1 acquires 2", "Konzern"),
        ("fr", "[Elle]1-même rachète [Belisk]2. ||| 2 subsidiaryOf 1", "Elle-même"),
        ("es", "La [firma]1 compra [Belisk]2. ||| 1 acquires 2", "firma"),
    ],
)
def test_what_is_no_plain_name_stays(language: str, line: str, kept: str) -> None:
    assert {texts(one)[0] for one in drawn(line, language)} == {kept}


def test_a_thing_in_no_telling_relation_stays() -> None:
    line = "[Norvane]1 met [Belisk]2. ||| "

    assert {tuple(texts(one)) for one in drawn(line, "en")} == {("Norvane", "Belisk")}
