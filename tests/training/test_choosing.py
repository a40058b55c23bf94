"""A choice is learned from what was meant, and measured on articles that did not teach it."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("torch")

from kg.weights import WIDTH, Choice, Weights
from training.choosing import Instance, fitted, measured, right, written

NAMES = ("telling", "noise")


def instances(count: int = 600) -> list[Instance]:
    """The candidate with the larger first feature is meant."""
    dice = np.random.default_rng(3)
    found = []
    for number in range(count):
        features = 5 * dice.random((4, 2))
        meant = (features[:, 0] == features[:, 0].max()).astype(float)
        read = dice.normal(0, 0.01, (5, WIDTH)).astype(np.float32)
        choice = Choice(features, read[:1], read[1:])
        found.append(Instance(f"article {number % 12}", "en", choice, meant))
    return found


def told_by_reading(count: int = 300) -> list[Instance]:
    """Which of three classes it is hangs on how it was read."""
    dice = np.random.default_rng(4)
    found = []
    for number in range(count):
        read = dice.normal(size=(1, WIDTH)).astype(np.float32)
        meant = np.eye(3)[number % 3]
        read[:, number % 3] += 6
        choice = Choice(np.zeros((1, 2)), read, np.zeros((1, WIDTH), np.float32))
        found.append(Instance(f"article {number % 7}", "en", choice, meant))
    return found


def test_what_is_meant_is_learned_and_read_back_alike() -> None:
    every = instances()
    net = fitted(every)

    shipped = Weights.read(written(net, NAMES), NAMES)

    assert sum(right(net, one) for one in every) >= 0.9 * len(every)
    assert all(right(shipped, one) == right(net, one) for one in every)


def test_the_same_weights_are_written_as_the_same_bytes() -> None:
    net = fitted(instances(60), seeds=1)

    assert written(net, NAMES) == written(net, NAMES)


def test_a_class_is_learned_from_how_something_was_read() -> None:
    every = told_by_reading()

    net = fitted(every, outputs=3)

    assert sum(right(net, one) for one in every) >= 0.9 * len(every)


def test_of_several_that_are_allowed_any_will_do() -> None:
    every = [
        Instance(one.article, one.kind, one.choice, np.maximum(one.meant, [0.0, 0.0, 1.0]))
        for one in told_by_reading()
    ]

    net = fitted(every, outputs=3)

    assert sum(right(net, one) for one in every) >= 0.95 * len(every)


def test_every_instance_is_measured_once() -> None:
    found = measured(instances(), folds=3)

    assert found.keys() == {"all", "en"}
    assert found["all"] >= 0.8


def test_an_instance_without_a_candidate_is_wrong() -> None:
    choice = Choice(np.zeros((0, 2)), np.zeros((1, WIDTH)), np.zeros((0, WIDTH)))
    nobody = Instance("a", "en", choice, np.zeros(0))

    assert not right(fitted(instances(24)), nobody)
