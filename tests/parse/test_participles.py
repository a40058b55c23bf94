"""Irregular participles, inflected and prefixed, have their infinitives; other forms have none."""

from __future__ import annotations

import pytest

from kg.parse.lemmas import lemma
from kg.parse.participles import infinitives


@pytest.mark.parametrize(
    ("language", "form", "infinitive"),
    [
        ("it", "aperto", "aprire"), ("it", "riaperta", "riaprire"), ("it", "ridotti", "ridurre"),
        ("it", "proposte", "proporre"), ("es", "dicho", "decir"), ("es", "abiertas", "abrir"),
        ("es", "descubierto", "descubrir"), ("fr", "ouverte", "ouvrir"),
        ("fr", "promis", "promettre"),
    ],
)  # fmt: skip
def test_a_participle_has_its_infinitive(language: str, form: str, infinitive: str) -> None:
    assert infinitive in infinitives(form, language)


@pytest.mark.parametrize(
    ("language", "form"), [("it", "casa"), ("es", "mesa"), ("fr", "maison"), ("en", "open")]
)
def test_other_forms_have_none(language: str, form: str) -> None:
    assert not list(infinitives(form, language))


@pytest.mark.parametrize(
    ("language", "form", "tagged", "known"),
    [
        ("it", "aperto", "aperre", "aprire"),
        ("es", "dicho", "dicy", "decir"),
        ("it", "detto", "dettare", "dire"),
        ("es", "cuenta", "cuentar", "contar"),
        ("es", "muestra", "mostrar", "mostrar"),
        ("es", "escrito", "escritar", "escribir"),
        ("de", "Erlöse", "anErlös", "Erlös"),
    ],
)
def test_a_made_up_lemma_gives_way(language: str, form: str, tagged: str, known: str) -> None:
    kind = "NOUN" if form[0].isupper() else "VERB"

    assert lemma(form, tagged, kind, language) == known
