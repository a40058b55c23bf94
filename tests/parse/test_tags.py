"""A name that no dictionary has is not a function word; a function word stays one."""

from __future__ import annotations

import pytest

from kg.parse.tags import tag


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
