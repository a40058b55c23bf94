"""What a name does tells what it is: the votes of the network's reading of a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from kg.ontology import load
from kg.parse.parser import Parser
from kg.records import Asked, Mention
from kg.refer import deeds
from tests.build import article

TEXT = "Norvane met Belisk."


def done(parser: Parser, told: Mapping[str, float]) -> deeds.Deeds:
    """The deeds where `told` is what the network sees between the first name and the second."""

    def join(asked: Sequence[Asked]) -> Sequence[Sequence[Mapping[str, float]]]:
        return [
            [told if first and other and first < other else {} for first, other in one.pairs]
            for one in asked
        ]

    document = next(iter(parser.parse([article(TEXT, language="en")])))
    named = [
        Mention(0, i, i + 1, i, token.span, token.form, "ORG")
        for i, token in enumerate(document.sentences[0].tokens)
        if token.form[:1].isupper()
    ]
    return deeds.deeds(document, named, load(), join)


@pytest.mark.parametrize(
    ("told", "first", "second"),
    [
        ({"launches": 0.8}, {"Organization": 0.8}, {"Product": 0.8}),
        ({"headquarteredIn": 0.9}, {"Organization": 0.9}, {"Place": 0.9}),
        ({"chiefExecutiveOf": 0.6}, {"Person": 0.6}, {"Organization": 0.6}),
        ({"takesPartIn": 0.6}, {"Organization": 0.3, "Person": 0.3}, {"Event": 0.6}),
        ({"sues": 0.5}, *[{"Organization": 0.25, "Person": 0.25}] * 2),
        ({"launches": deeds.LEAST - 0.01}, None, None),
        ({"isNoProperty": 0.9}, None, None),
    ],
)
def test_a_property_votes_for_its_domain_and_its_range(
    parser: Parser,
    told: Mapping[str, float],
    first: Mapping[str, float] | None,
    second: Mapping[str, float] | None,
) -> None:
    found = done(parser, told).votes

    assert found.get("Norvane") == first
    assert found.get("Belisk") == second


def test_no_number_of_votes_weighs_more_than_the_most(parser: Parser) -> None:
    found = done(parser, dict.fromkeys(("launches", "sells", "recalls", "produces", "bans"), 1.0))

    assert found.votes["Belisk"]["Product"] == deeds.MOST


def test_a_post_is_told_as_surely_as_the_network_sees_it(parser: Parser) -> None:
    """Who leads a firm speaks for it more than who has some post in it."""
    ends = ("Norvane", "Belisk")

    assert done(parser, {"chairOf": 0.8, "holdsRoleIn": 0.9}).posts == {ends: 0.8}
    assert done(parser, {"holdsRoleIn": 0.9}).posts[ends] < 0.8
    assert done(parser, {"leaves": 0.9}).posts == {}
