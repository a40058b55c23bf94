from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.parse.edits import apply, script

LETTERS = st.text("abcdefgäöüßéèñçABCDÄÖÜÉ-'", min_size=1, max_size=12)


@given(LETTERS, LETTERS)
def test_the_script_of_a_pair_makes_the_lemma_of_the_form(form: str, lemma: str) -> None:
    assert apply(script(form, lemma), form) == lemma


@given(st.text(max_size=12), st.text(max_size=12), st.text(max_size=12))
def test_a_script_fits_or_leaves_something_that_is_no_error(a: str, b: str, form: str) -> None:
    assert isinstance(apply(script(a, b), form), str)


@pytest.mark.parametrize(
    ("form", "lemma", "other", "expected"),
    [
        ("espandersi", "espandere", "estendersi", "estendere"),
        ("plans", "plan", "parks", "park"),
        ("gekauft", "kaufen", "gespielt", "spielen"),
        ("Werke", "Werk", "Tage", "Tag"),
        ("Planned", "plan", "Jammed", "jam"),
    ],
)
def test_a_script_lemmatizes_forms_it_was_not_made_of(
    form: str, lemma: str, other: str, expected: str
) -> None:
    assert apply(script(form, lemma), form) == lemma
    assert apply(script(form, lemma), other) == expected


def test_a_script_that_cuts_more_than_there_is_leaves_the_form() -> None:
    assert apply(script("gekauft", "kaufen"), "Ge") == "ge"
