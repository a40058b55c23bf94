"""A name that no dictionary has is not a function word; a function word stays one."""

from __future__ import annotations

import pytest

from kg.parse.tags import common, tag, verbal


@pytest.mark.parametrize(
    ("language", "form", "tagged", "expected"),
    [
        ("de", "Velor", "DET", "PROPN"),
        ("es", "Tolvera", "PUNCT", "PROPN"),
        ("de", "Die", "DET", "DET"),
        ("en", "The", "DET", "DET"),
        ("it", "Secondo", "ADP", "ADP"),
        ("fr", "Selon", "ADP", "ADP"),
        ("es", "Según", "ADP", "ADP"),
        ("en", "velor", "DET", "DET"),
        ("en", "Velor", "VERB", "PROPN"),
        ("fr", "Kerolan", "ADJ", "PROPN"),
        ("fr", "Signée", "VERB", "VERB"),
        ("de", "Spanplattenwerk", "NOUN", "NOUN"),
        ("pl", "Velor", "DET", "DET"),
    ],
)
def test_a_form_has_a_tag_that_it_can_have(
    language: str, form: str, tagged: str, expected: str
) -> None:
    assert tag(form, tagged, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "tagged", "noun"),
    [
        ("de", "die österreichische Privatbahn", "DET ADJ PROPN", True),
        ("de", "der Mailänder Holding", "DET ADJ PROPN", True),
        ("de", "die Kasseler Sparkasse", "DET ADJ PROPN", False),
        ("de", "eine Schweizer Zeitung", "DET ADJ PROPN", True),
        ("de", "die Bank Norvane", "DET PROPN PROPN", False),
        ("de", "Privatbahn", "PROPN", False),
        ("it", "la holding", "DET PROPN", False),
    ],
)
def test_a_german_noun_behind_its_article_is_no_name(
    language: str, text: str, tagged: str, noun: bool
) -> None:
    assert ("NOUN" in common(text.split(), tagged.split(), language)) == noun


def test_what_an_auxiliary_helps_is_a_verb() -> None:
    # sales should top 3
    heads, deprels = [2, 2, -1, 2], ["nsubj", "aux", "root", "obj"]

    assert (
        verbal(["NOUN", "AUX", "ADJ", "NUM"], ["", "Fin", "Inf", ""], heads, deprels)[2] == "VERB"
    )
    assert verbal(["NOUN", "AUX", "ADJ", "NUM"], ["", "Fin", "", ""], heads, deprels)[2] == "ADJ"
    assert verbal(["NOUN", "AUX", "ADJ", "NUM"], ["", "Fin", "Inf", ""], heads,
                  ["nsubj", "cop", "root", "obj"])[2] == "ADJ"  # fmt: skip
