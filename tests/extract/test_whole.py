"""Objects that are only a part of another object's words."""

from __future__ import annotations

import pytest

from kg.pipeline import Pipeline
from tests.extract.claimed import triples


@pytest.mark.parametrize(
    ("language", "text", "thing"),
    [
        ("en", "Norvane has entered the market of electric cars.", "electric cars"),
        ("it", "Corvetti è entrata nel mercato delle auto elettriche.", "auto elettriche"),
        ("fr", "Kerolan est entré sur le marché des voitures électriques.", "voitures électriques"),
        ("es", "Flonera ha entrado en el mercado de los coches eléctricos.", "coches eléctricos"),
    ],
)
def test_a_part_of_an_object_is_no_object(
    pipeline: Pipeline, language: str, text: str, thing: str
) -> None:
    objects = {str(one[2]) for one in triples(pipeline, language, text)}

    assert any(thing in one for one in objects)
    assert thing not in objects


def test_what_has_a_name_of_its_own_stays(pipeline: Pipeline) -> None:
    found = triples(pipeline, "en", "Norvane is in talks with Solmera and with Solmera Energy.")

    assert {one[2] for one in found} == {"Solmera", "Solmera Energy"}
