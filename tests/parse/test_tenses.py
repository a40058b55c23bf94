"""A regular German verb form tells its tense; what is irregular stays as it was tagged."""

from __future__ import annotations

import pytest

from kg.parse.tenses import told

FINITE = ("VerbForm", "Fin")


@pytest.mark.parametrize(
    ("form", "lemma", "tagged", "tense"),
    [
        ("streicht", "streichen", "Past", "Pres"),
        ("gehen", "gehen", "Past", "Pres"),
        ("kaufte", "kaufen", "Pres", "Past"),
        ("erwirtschafteten", "erwirtschaften", "Pres", "Past"),
        ("buttert", "buttern", "Past", "Pres"),
        ("strich", "streichen", "Past", "Past"),
        ("hielt", "halten", "Past", "Past"),
        ("fährt", "fahren", "Pres", "Pres"),
    ],
)
def test_tense(form: str, lemma: str, tagged: str, tense: str) -> None:
    feats = (("Tense", tagged), FINITE)

    assert dict(told(form, lemma, "VERB", feats, "de"))["Tense"] == tense


@pytest.mark.parametrize(
    ("feats", "upos", "language"),
    [
        ((("Mood", "Sub"), ("Tense", "Pres"), FINITE), "VERB", "de"),
        ((("VerbForm", "Inf"),), "VERB", "de"),
        ((("Tense", "Pres"), FINITE), "AUX", "de"),
        ((("Tense", "Pres"), FINITE), "VERB", "en"),
    ],
)
def test_other_forms_are_left_alone(
    feats: tuple[tuple[str, str], ...], upos: str, language: str
) -> None:
    assert told("kaufte", "kaufen", upos, feats, language) == feats


def test_features_stay_sorted() -> None:
    feats = (("Mood", "Ind"), ("Number", "Sing"), FINITE)

    assert told("kauft", "kaufen", "VERB", feats, "de") == tuple(
        sorted((*feats, ("Tense", "Pres")))
    )
