"""The class of a name: what speaks for it, and how the network read it."""

from __future__ import annotations

import numpy as np
import pytest

from kg.parse.parser import Parser
from kg.refer import families, kinds, named
from kg.refer.classes import best, classify, weighed
from kg.refer.deeds import FAMILIES
from kg.refer.families import FEATURES
from kg.refer.kinds import family_of
from tests.build import article
from tests.refer.reading import ONTOLOGY

TOLD = [
    ("en", "Norvane unveiled its new scooter, the Ariva, in Leeds.", "Ariva", "Product"),
    ("en", "Norvane unveiled its new scooter, the Ariva, in Leeds.", "Norvane", "Organization"),
    ("de", "Anna Kolbe leitet die Telkar seit dem Frühjahr.", "Anna Kolbe", "Person"),
    ("de", "Die Telkar verkauft ihre Pumpe Ariva in Polen.", "Telkar", "Organization"),
    ("it", "La Norvane ha presentato a Biella la nuova pompa Ariva.", "Biella", "Place"),
    ("fr", "Norvane a fermé son usine de Clermec, en Vendée.", "Clermec", "Place"),
    ("es", "Telkar lanzará en mayo su patinete Ariva.", "Telkar", "Organization"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name", "family"), TOLD)
def test_a_name_is_of_the_family_that_its_sentence_tells(
    parser: Parser, language: str, text: str, name: str, family: str
) -> None:
    (document,) = parser.parse([article(text, language=language)])
    told = named(document, ONTOLOGY, parser.join)

    kind = classify(told.groups, told.trees, told.done.votes)[name]

    assert family_of(kind) == family


def test_what_was_voted_for_stays_unless_another_is_clearly_likelier(parser: Parser) -> None:
    (document,) = parser.parse([article("Norvane, a bank, bought Telkar.")])
    told = named(document, ONTOLOGY, parser.join)
    votes = kinds.votes_of(told.groups, told.trees, told.done.votes)
    asked = weighed(told.groups, votes, told.trees, told.done.votes)

    assert families.likeliest(asked, [{"Organization": 1.0}] * 2) == ["Organization"] * 2
    assert families.likeliest(asked, [{"Place": 1.0}] * 2) == ["Organization"] * 2
    assert families.likeliest(asked, [{"Place": 100.0}] * 2) == ["Place"] * 2


@pytest.mark.parametrize(
    ("votes", "family", "kind"),
    [
        ({"Organization": 3, "Brand": 1, "Thing": 2}, "Product", "Brand"),
        ({"Organization": 3, "Facility": 1, "Product": 1}, "Product", "Facility"),
        ({"Organization": 3, "VehicleModel": 0}, "Product", "Product"),
        ({"Thing": 3}, "Product", "Product"),
        ({"Thing": 3, "Company": 1, "Organization": 2}, "Organization", "Company"),
        ({"Thing": 3}, "Person", "Person"),
    ],
)
def test_the_class_of_a_family_that_is_read(
    votes: dict[str, float], family: str, kind: str
) -> None:
    """Goods are all that is of no other family; a thing alone says nothing."""
    assert best(votes, family) == kind


def test_every_feature_has_weights() -> None:
    net = families.weights()

    assert net.inner.shape[1] == len(FEATURES) + 3 * net.one.shape[2]
    assert net.outer.shape[2] == len(FAMILIES)


def test_features_are_those_of_each_name(parser: Parser) -> None:
    (document,) = parser.parse([article("Norvane sued IBM.")])
    told = named(document, ONTOLOGY, parser.join)
    votes = kinds.votes_of(told.groups, told.trees, told.done.votes)

    rows = weighed(told.groups, votes, told.trees, told.done.votes).features

    assert rows.shape == (len(told.groups), len(FEATURES))
    assert rows[list(told.groups).index("IBM"), FEATURES.index("capitals")] == 1
    assert np.isfinite(rows).all()
