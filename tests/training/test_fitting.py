"""Each network is fitted to instances of what it weighs, and written where it ships."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")

from tests.training.reading import BANK
from training.articles import read
from training.fitting import STEPS, Reader

LINES = (
    *BANK,
    "[It]1 has [40]2 branches. ||| 1 employees 2 ||| 1=Norvane",
    "Next stop: [Denmark]1. ||| 0 enters 1 ||| 0=Norvane",
)


@pytest.fixture(scope="module", autouse=True)
def _article() -> None:
    Reader.begin([read("en-bank", "en", LINES)])


@pytest.mark.parametrize("place", range(len(STEPS)))
def test_the_instances_of_a_step_are_those_that_its_weights_weigh(place: int) -> None:
    step = STEPS[place]

    found = Reader.gather(place)

    assert found
    for one in found:
        things = len(one.choice.features)
        assert one.choice.features.shape[1] == len(step.module.FEATURES)
        assert len(one.meant) == things * step.outputs


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.name)
def test_a_step_writes_what_ships(step: object) -> None:
    assert isinstance(step, type(STEPS[0]))
    shipped = step.module.weights()

    assert step.path.exists()
    assert shipped.outer.shape[2] == step.outputs
