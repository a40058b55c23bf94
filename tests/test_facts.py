"""Hardly any plan, rumour, denial or failure of tests/facts is claimed as done, most deeds are."""

from __future__ import annotations

import pytest

from bench.facts import Line, lines, measured
from kg.pipeline import Pipeline

FALSE = 0.06
"""Share of what was not done that is claimed as done, at most."""
FOUND = 0.85
"""Share of what was done that is claimed so, at least."""


def test_every_line_is_of_one_kind_and_its_properties_are_known(pipeline: Pipeline) -> None:
    every = list(lines())

    assert {one.language for one in every} == {"de", "en", "es", "fr", "it"}
    assert all(one.properties <= pipeline.ontology.properties.keys() for one in every)
    assert all(one.properties for one in every if one.done)
    assert len({(one.language, one.text) for one in every}) == len(every)


@pytest.mark.slow
def test_what_was_not_done_is_hardly_ever_claimed_as_done(pipeline: Pipeline) -> None:
    every = list(measured(pipeline))

    def wrong(lines: list[Line], right: set[Line]) -> float:
        return sum(line not in right for line in lines) / len(lines)

    right = {one.line for one in every if one.right}
    undone = [one.line for one in every if not one.line.done]
    done = [one.line for one in every if one.line.done]
    assert wrong(undone, right) <= FALSE
    assert wrong(done, right) <= 1 - FOUND
