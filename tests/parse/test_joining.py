"""Pairs of things → what the network is asked; a sentence is read once, however often asked."""

from __future__ import annotations

import numpy as np
import pytest

from kg.parse import joining
from kg.parse.joining import KEPT, Readings, States, Stretch

PAIRS: list[tuple[tuple[Stretch, Stretch], list[int]]] = [
    (((0, 1), (2, 4)), [0, 0, 2, 3]),
    (((2, 4), (0, 1)), [2, 3, 0, 0]),
    ((None, (3, 4)), [-1, -1, 3, 3]),
    (((3, 4), None), [3, 3, -1, -1]),
]


@pytest.mark.parametrize(("pair", "ends"), PAIRS)
def test_a_pair_is_the_first_and_last_token_of_either_thing(
    pair: tuple[Stretch, Stretch], ends: list[int]
) -> None:
    assert joining.ends([pair]).tolist() == [ends]


def test_a_sentence_is_read_once() -> None:
    read: list[States] = []

    def reading(states: States) -> States:
        read.append(states)
        return states + 1

    readings = Readings(reading)
    one, same = np.zeros((2, 3), np.float32), np.zeros((2, 3), np.float32)

    assert [readings.of(x)[0, 0] for x in (one, same, one, same)] == [1, 1, 1, 1]
    assert len(read) == len((one, same))


def test_only_the_last_readings_are_kept() -> None:
    count = 0

    def reading(states: States) -> States:
        nonlocal count
        count += 1
        return states

    readings = Readings(reading)
    sentences = [np.full((1, 1), i, np.float32) for i in range(KEPT + 1)]
    for states in (*sentences, sentences[0]):
        readings.of(states)

    assert count == len(sentences) + 1
