"""Pairs of things → what the network is asked; a sentence is read once, however often asked."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from kg.parse import joining
from kg.parse.joining import BATCH, KEPT, Pair, Readings, States, Stretch

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
    assert joining.ends([[pair], [], [pair, pair]]).tolist() == [[0, *ends], *[[2, *ends]] * 2]


def test_sentences_of_one_batch_are_padded_to_the_longest() -> None:
    whole, valid = joining.padded([np.ones((3, 2), np.float32), np.ones((5, 2), np.float32)])

    assert whole[:, :, 0].tolist() == [[1, 1, 1, 0, 0], [1, 1, 1, 1, 1]]
    assert valid.tolist() == [[1, 1, 0, 0], [1, 1, 1, 1]]


@given(st.lists(st.integers(1, 2 * BATCH), max_size=30))
def test_batches_hold_everything_once_and_no_more_than_they_may(lengths: list[int]) -> None:
    groups = list(joining.batches(lengths, lambda length: length))

    assert sorted(length for group in groups for length in group) == sorted(lengths)
    assert all(len(group) == 1 or max(group) * len(group) <= BATCH for group in groups)


class Network:
    """A network that counts what it is asked, and tells a sentence's first number and a pair's
    last place.
    """

    def __init__(self) -> None:
        self.read, self.pairs = 0, 0

    def readings(self) -> Readings:
        return Readings(self._read, self._ask)

    def _read(self, states: States, _valid: States) -> States:
        self.read += len(states)
        return states + 1

    def _ask(self, read: States, _valid: States, ends: NDArray[np.int64]) -> NDArray[np.float32]:
        self.pairs += len(ends)
        return np.stack([read[row[0], 0, :1] * 10 + row[1:].max() for row in ends])


FIRST: Pair = ((0, 1), (2, 4))
SECOND: Pair = (None, (3, 5))


def sentence(first: float, length: int) -> States:
    return np.full((length, 3), first, np.float32)


def test_a_sentence_is_read_once_and_asked_once_about_a_pair() -> None:
    network = Network()
    readings = network.readings()
    one, same = sentence(0, 5), sentence(0, 5)

    rows = [*readings.likelihoods([(one, [FIRST])]),
            *readings.likelihoods([(one, [SECOND, FIRST, SECOND])])]  # fmt: skip
    readings.likelihoods([(same, [FIRST])])

    assert [[float(row[0]) for row in found] for found in rows] == [[13.0], [14.0, 13.0, 14.0]]
    assert (network.read, network.pairs) == (2, 3)


def test_each_sentence_of_an_article_gets_the_answers_to_its_own_pairs() -> None:
    asked = [(sentence(1, 9), [FIRST]), (sentence(2, 4), [SECOND, FIRST]), (sentence(3, 6), [])]

    rows = Network().readings().likelihoods(asked)

    assert [[float(row[0]) for row in found] for found in rows] == [[23.0], [34.0, 33.0], []]


def test_only_the_last_readings_are_kept() -> None:
    network = Network()
    readings = network.readings()
    sentences = [sentence(i, 1) for i in range(KEPT + 1)]
    for states in (*sentences, sentences[0]):
        readings.likelihoods([(states, [FIRST])])

    assert network.read == len(sentences) + 1


def test_an_article_of_more_sentences_than_are_kept_is_answered_whole() -> None:
    asked = [(sentence(i, 2), [FIRST]) for i in range(2 * KEPT + 1)]

    rows = Network().readings().likelihoods(asked)

    assert [float(found[0][0]) for found in rows] == [10 * (i + 1) + 3 for i in range(len(asked))]
