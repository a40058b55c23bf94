"""A choice is learned from what was meant, and measured on articles that did not teach it."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("torch")

from kg.weights import Weights
from training.choosing import Instance, fitted, measured, right, written

NAMES = ("telling", "noise")


def instances(count: int = 600) -> list[Instance]:
    """The candidate with the larger first feature is meant."""
    dice = np.random.default_rng(3)
    found = []
    for number in range(count):
        features = dice.random((4, 2))
        meant = (features[:, 0] == features[:, 0].max()).astype(float)
        found.append(Instance(f"article {number % 12}", "en", features, meant))
    return found


def test_what_is_meant_is_learned_and_read_back_alike() -> None:
    every = instances()
    net = fitted(every)

    shipped = Weights.read(written(net, NAMES), NAMES)

    assert sum(right(net, one) for one in every) >= 0.9 * len(every)
    assert all(
        (shipped.likelihoods(one.features).argmax() == one.meant.argmax()) == right(net, one)
        for one in every
    )


def test_every_instance_is_measured_once() -> None:
    found = measured(instances(), folds=3)

    assert found.keys() == {"all", "en"}
    assert found["all"] >= 0.8


def test_an_instance_without_a_candidate_is_wrong() -> None:
    nobody = Instance("a", "en", np.zeros((0, 2)), np.zeros(0))

    assert not right(fitted(instances(24)), nobody)
