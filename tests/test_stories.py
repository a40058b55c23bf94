"""The same news in five languages comes to one graph, whatever language it was read in."""

from __future__ import annotations

import pytest

from bench.stories import measured
from kg.evaluate import Count
from kg.pipeline import Pipeline

pytestmark = pytest.mark.slow

SHARED = 0.75
"""Share of all statements that articles in two languages or more support, at least."""
F1 = 0.78


def test_most_of_a_story_is_supported_by_several_languages(pipeline: Pipeline) -> None:
    stories = list(measured(pipeline))

    assert len(stories) == 6
    assert sum(one.shared for one in stories) >= SHARED * sum(one.statements for one in stories)
    assert sum((one.claims for one in stories), Count()).figures()["f1"] >= F1
