"""Which of two lemmas stands: the tagger's, which saw the sentence, or the dictionary's."""

from __future__ import annotations

import pytest

from kg.parse.lemmas import lemma


@pytest.mark.parametrize(
    ("language", "upos", "form", "tagged", "expected"),
    [
        ("it", "VERB", "fatto", "fare", "fare"),
        ("it", "VERB", "va", "andare", "andare"),
        ("de", "AUX", "ist", "sein", "sein"),
        ("en", "VERB", "founded", "found", "found"),
        ("es", "VERB", "compró", "cuy", "comprar"),
        ("es", "VERB", "busca", "busca", "buscar"),
        ("it", "VERB", "minaccia", "minaccia", "minacciare"),
        ("fr", "VERB", "rêve", "rêve", "rêver"),
        ("en", "VERB", "cancelled", "cancell", "cancel"),
        ("en", "VERB", "resold", "resell", "resell"),
        ("en", "VERB", "called", "call", "call"),
        ("en", "PROPN", "Founded", "Founded", "Founded"),
    ],
)
def test_the_lemma_is_one_that_the_form_can_have(
    language: str, upos: str, form: str, tagged: str, expected: str
) -> None:
    assert lemma(form, tagged, upos, language) == expected
