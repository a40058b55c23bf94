"""Whose crowns, pesos and dollars an article counts in; a nation beside the sum decides."""

from __future__ import annotations

import pytest

from kg.extract import extract
from kg.pipeline import Pipeline
from kg.records import Literal
from kg.refer import refer
from tests.build import article

SUMS = [
    ("de", "Das norwegische Unternehmen Solvik setzte 6,2 Milliarden Kronen um.", "NOK"),
    ("en", "Solvik, a Swedish maker of pumps, reported revenue of 900 million kronor.", "SEK"),
    ("es", "En Chile, Tolvera registró ingresos de 300 millones de pesos.", "CLP"),
    ("es", "Tolvera registró ingresos de 300 millones de pesos.", "MXN"),
    ("es", "En Chile, Tolvera registró ingresos de 300 millones de pesos mexicanos.", "MXN"),
    ("en", "Norlund, a Canadian grocer, reported revenue of $900 million.", "CAD"),
    ("en", "Norlund, a Canadian grocer, reported revenue of US$900 million.", "USD"),
    ("en", "Norlund, a Dutch grocer, reported revenue of $900 million.", "USD"),
]


@pytest.mark.parametrize(("language", "text", "unit"), SUMS)
def test_money_of_a_shared_name(pipeline: Pipeline, language: str, text: str, unit: str) -> None:
    """The nation beside a sum decides, then the country that the article speaks of."""
    document = next(iter(pipeline.parser.parse([article(text, language=language)])))
    referred = refer(document, pipeline.ontology, pipeline.parser.join)
    claims = extract(referred, pipeline.patterns, pipeline.ontology, pipeline.parser.join).claims

    found = {c.object.unit for c in claims if isinstance(c.object, Literal) and c.object.unit}

    assert found == {unit}
