"""Records as JSON and back: nothing is lost, and the printed line is what the README shows."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.codec import claim_from, claim_to, dumps, object_from, object_to, printed
from kg.records import Entity, Literal, Referent
from tests.build import article, claim, referent

NEWS = article("Lei Jun says Xiaomi will enter Europe in 2027.", name="n", language="en")
LEI = referent("Lei Jun", "Person", iri="https://example.org/kg/entity/lei-jun")
XIAOMI = referent("Xiaomi", iri="https://example.org/kg/entity/xiaomi")
EUROPE = referent("Europe", "Continent")
PLAN = claim(
    NEWS, "Xiaomi will enter Europe", XIAOMI, "plansToEnter", EUROPE,
    modality="planned", by=LEI, when="2027",
)  # fmt: skip

texts = st.text(min_size=1, max_size=8)
things = st.one_of(
    st.builds(Literal, st.one_of(st.integers(), texts), st.one_of(st.none(), texts), texts),
    st.builds(Referent, texts, st.lists(texts, max_size=3).map(tuple), texts, texts),
)


@given(things)
def test_what_is_kept_comes_back(thing: Referent | Literal) -> None:
    assert object_from(json.loads(dumps(object_to(thing)))) == thing


@pytest.mark.parametrize("value", [3, 2.5, -1, 0, "leader in Europe"])
def test_a_claim_comes_back_with_its_id(value: float | str) -> None:
    one = claim(NEWS, "Xiaomi", XIAOMI, "revenue", Literal(value, "EUR"), disputed_by=LEI)
    again = claim_from(json.loads(dumps(claim_to(one))))
    assert again == one
    assert again.id == one.id


def test_the_printed_line() -> None:
    merged = Entity(XIAOMI.iri, ("Company",), "Xiaomi", (("en", "Xiaomi"), ("zh", "小米")))
    assert printed(PLAN, "n", {XIAOMI.iri: merged}) == {
        "article": "n",
        "subject": {
            "name": "Xiaomi",
            "names": ["Xiaomi", "小米"],
            "type": "Company",
            "iri": XIAOMI.iri,
        },
        "property": "plansToEnter",
        "object": {"name": "Europe", "names": ["Europe"], "type": "Continent", "iri": None},
        "modality": "planned",
        "polarity": "affirmed",
        "by": "Lei Jun",
        "disputedBy": None,
        "when": "2027",
        "quote": "Xiaomi will enter Europe",
        "in": "text",
        "start": 13,
        "end": 37,
        "extractor": "relations",
        "confidence": 0.9,
    }
