"""Pairs of things → what the network is asked; a sentence is read once, however often asked."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

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


class Asked:
    """A network that counts what it is asked."""

    def __init__(self) -> None:
        self.read, self.pairs = 0, 0

    def readings(self) -> Readings:
        return Readings(self._read, self._ask)

    def _read(self, states: States) -> States:
        self.read += 1
        return states + 1

    def _ask(self, read: States, ends: NDArray[np.int64]) -> NDArray[np.float32]:
        self.pairs += len(ends)
        return np.stack([read[0, :1] * 10 + row.max() for row in ends])


def test_a_sentence_is_read_once_and_asked_once_about_a_pair() -> None:
    asked = Asked()
    readings = asked.readings()
    one, same = np.zeros((5, 3), np.float32), np.zeros((5, 3), np.float32)
    first, second = ((0, 1), (2, 4)), (None, (3, 4))

    rows = [readings.likelihoods(one, [first]), readings.likelihoods(one, [second, first, second])]
    readings.likelihoods(same, [first])

    assert [[float(row[0]) for row in found] for found in rows] == [[13.0], [13.0, 13.0, 13.0]]
    assert (asked.read, asked.pairs) == (2, 3)


def test_only_the_last_readings_are_kept() -> None:
    asked = Asked()
    readings = asked.readings()
    sentences = [np.full((1, 1), i, np.float32) for i in range(KEPT + 1)]
    for states in (*sentences, sentences[0]):
        readings.likelihoods(states, [((0, 1), None)])

    assert asked.read == len(sentences) + 1
