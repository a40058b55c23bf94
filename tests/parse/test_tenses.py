"""A regular verb form tells its tense; what is irregular stays as it was tagged."""

from __future__ import annotations

import pytest

from kg.parse.tenses import told

FINITE = ("VerbForm", "Fin")


@pytest.mark.parametrize(
    ("language", "form", "lemma", "tagged", "tense"),
    [
        ("en", "cuts", "cut", "Past", "Pres"),
        ("en", "reaches", "reach", "Past", "Pres"),
        ("en", "cut", "cut", "Past", "Past"),
        ("de", "streicht", "streichen", "Past", "Pres"),
        ("de", "gehen", "gehen", "Past", "Pres"),
        ("de", "kaufte", "kaufen", "Pres", "Past"),
        ("de", "erwirtschafteten", "erwirtschaften", "Pres", "Past"),
        ("de", "buttert", "buttern", "Past", "Pres"),
        ("de", "strich", "streichen", "Past", "Past"),
        ("de", "hielt", "halten", "Past", "Past"),
        ("de", "tritt", "abtreten", "Past", "Pres"),
        ("de", "verspricht", "versprechen", "Past", "Pres"),
        ("de", "peilt", "anpeilen", "Past", "Pres"),
        ("de", "kündigte", "ankündigen", "Pres", "Past"),
        ("de", "ritt", "reiten", "Past", "Past"),
        ("de", "fährt", "fahren", "Pres", "Pres"),
        ("it", "riforniva", "rifornire", "Pres", "Imp"),
        ("it", "arriva", "arrivare", "Pres", "Pres"),
        ("es", "abría", "abrir", "Pres", "Imp"),
        ("es", "abriría", "abrir", "Pres", "Pres"),
        ("it", "taglia", "tagliare", "Past", "Pres"),
        ("it", "dà", "dare", "Pres", "Pres"),
        ("es", "recorta", "recortar", "Past", "Pres"),
        ("es", "recortó", "recortar", "Past", "Past"),
        ("es", "venden", "vender", "Past", "Pres"),
        ("fr", "supprime", "supprimer", "Past", "Pres"),
        ("fr", "finit", "finir", "Past", "Past"),
        ("fr", "fournissait", "fournir", "Pres", "Imp"),
        ("fr", "fait", "faire", "Pres", "Pres"),
    ],
)
def test_tense(language: str, form: str, lemma: str, tagged: str, tense: str) -> None:
    feats = (("Tense", tagged), FINITE)

    assert dict(told(form, lemma, "VERB", feats, language))["Tense"] == tense


@pytest.mark.parametrize(
    ("feats", "upos", "language"),
    [
        ((("Mood", "Sub"), ("Tense", "Pres"), FINITE), "VERB", "de"),
        ((("VerbForm", "Inf"),), "VERB", "it"),
        ((("Tense", "Pres"), FINITE), "AUX", "de"),
        ((("Tense", "Pres"), FINITE), "VERB", "fr"),
    ],
)
def test_other_forms_are_left_alone(
    feats: tuple[tuple[str, str], ...], upos: str, language: str
) -> None:
    assert told("kaufte", "kaufen", upos, feats, language) == feats


@pytest.mark.parametrize(
    ("form", "lemma", "verbform"),
    [
        ("vertrieben", "vertreiben", "Part"),
        ("geführt", "führen", "Part"),
        ("vertreiben", "vertreiben", "Inf"),
        ("einzusteigen", "einsteigen", "Inf"),
        ("zuzusagen", "zusagen", "Inf"),
    ],
)
def test_a_german_infinitive_is_its_own_lemma(form: str, lemma: str, verbform: str) -> None:
    assert told(form, lemma, "VERB", (("VerbForm", "Inf"),), "de") == (("VerbForm", verbform),)


def test_features_stay_sorted() -> None:
    feats = (("Mood", "Ind"), ("Number", "Sing"), FINITE)

    assert told("kauft", "kaufen", "VERB", feats, "de") == tuple(
        sorted((*feats, ("Tense", "Pres")))
    )


@pytest.mark.parametrize(
    ("language", "form", "lemma", "verbform"),
    [
        ("fr", "fermer", "fermer", "Inf"),
        ("es", "Cerrar", "cerrar", "Inf"),
        ("it", "ridurre", "ridurre", "Inf"),
        ("fr", "fermé", "fermer", "Part"),
        ("it", "chiuso", "chiudere", "Part"),
        ("en", "cut", "cut", "Part"),
    ],
)
def test_a_romance_verb_that_is_its_own_lemma_is_an_infinitive(
    language: str, form: str, lemma: str, verbform: str
) -> None:
    feats = (("Tense", "Past"), ("VerbForm", "Part"))

    assert dict(told(form, lemma, "VERB", feats, language))["VerbForm"] == verbform


def test_an_english_participle_in_ing_is_the_present_one() -> None:
    feats = (("Tense", "Past"), ("VerbForm", "Part"))

    assert dict(told("closing", "close", "VERB", feats, "en"))["Tense"] == "Pres"
    assert dict(told("closed", "close", "VERB", feats, "en"))["Tense"] == "Past"
