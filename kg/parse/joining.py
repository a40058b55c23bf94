"""Pairs of things of sentences → what the network is asked of them, and its readings of sentences.

The network reads the vectors of a sentence once more before it is asked about pairs. Several stages
ask about the same sentences one after the other: the last readings are kept, and the answers. The
sentences of one article are read and asked about together, since each run has a cost of its own.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from kg.records import Asked, Stretch

Pair: TypeAlias = tuple[Stretch, Stretch]
States: TypeAlias = NDArray[np.float32]
Rows: TypeAlias = list[NDArray[np.float32]]
Read: TypeAlias = Callable[[States, States], States]
"""The states of sentences (batch × (1 + words) × width) and which of their words there are (batch ×
words) → these sentences, read once more.
"""
Ask: TypeAlias = Callable[[States, States, NDArray[np.int64]], NDArray[np.float32]]
"""What was read, which words there are, the ends of m pairs (m × 5) → m rows of likelihoods."""
UNNAMED: Final = -1
KEPT: Final = 128
"""Sentences of which the reading is kept."""
BATCH: Final = 300
"""Padded words of a batch at most."""
LEAST: Final = 0.01
"""Likelihoods under this are left out."""
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence read once more, and the likelihoods of the pairs that were asked of it so far."""

    states: States
    read: States
    asked: dict[Pair, NDArray[np.float32]]


class Joiner:
    """Asks the network what joins things: the likelihoods of the properties `named`."""

    def __init__(self, read: Read, ask: Ask, named: Sequence[str]) -> None:
        self._readings, self._names = Readings(read, ask), tuple(named)
        self.known = frozenset(named)

    def __call__(self, asked: Sequence[Asked]) -> list[list[dict[str, float]]]:
        """Of each pair of things of each sentence the properties that are not as good as impossible
        with their likelihoods; none for the pairs of a sentence of another parser.
        """
        known = [
            (place, states, one.pairs)
            for place, one in enumerate(asked)
            if one.pairs and (states := one.sentence.states) is not None
        ]
        for one in asked:
            if one.sentence.states is not None and one.sentence.read is not None:
                self._readings.add(one.sentence.states, one.sentence.read)
        found = self._readings.likelihoods([(states, pairs) for _, states, pairs in known])
        answers: list[list[dict[str, float]]] = [[{} for _ in one.pairs] for one in asked]
        for (place, *_), rows in zip(known, found, strict=True):
            likely = np.stack(rows).round(4)
            pairs, columns = np.nonzero(likely >= LEAST)
            values = likely[pairs, columns].tolist()
            for pair, column, value in zip(pairs.tolist(), columns.tolist(), values, strict=True):
                answers[place][pair][self._names[column]] = value
        return answers


class Readings:
    """The last readings of sentences, by the states that they were made of."""

    def __init__(self, read: Read, ask: Ask) -> None:
        self._read, self._ask = read, ask
        self._kept: OrderedDict[int, Reading] = OrderedDict()

    def add(self, states: States, read: States) -> None:
        """Keep a sentence that somebody has read already."""
        kept = self._kept.get(id(states))
        if kept is None or kept.states is not states:
            self._kept[id(states)] = Reading(states, read, {})

    def likelihoods(self, asked: Sequence[tuple[States, Sequence[Pair]]]) -> list[Rows]:
        """Of each sentence, told by its states, one row of likelihoods for each of its pairs; the
        network is asked only about new ones.
        """
        found: list[Rows] = []
        for begin in range(0, len(asked), KEPT):
            found += self._some(asked[begin : begin + KEPT])
        return found

    def _some(self, asked: Sequence[tuple[States, Sequence[Pair]]]) -> list[Rows]:
        readings = self._of([states for states, _ in asked])
        fresh = [
            (reading, new)
            for reading, (_, pairs) in zip(readings, asked, strict=True)
            if (new := [pair for pair in dict.fromkeys(pairs) if pair not in reading.asked])
        ]
        for group in batches(fresh, lambda one: len(one[0].read)):
            rows = self._ask(*padded([one.read for one, _ in group]), ends([p for _, p in group]))
            places = ((one, pair) for one, new in group for pair in new)
            for (one, pair), row in zip(places, rows, strict=True):
                one.asked[pair] = row
        return [
            [reading.asked[pair] for pair in pairs]
            for reading, (_, pairs) in zip(readings, asked, strict=True)
        ]

    def _of(self, every: Sequence[States]) -> list[Reading]:
        """The readings of sentences, made anew only where they are not kept."""
        for states in every:
            if (kept := self._kept.get(id(states))) is not None and kept.states is not states:
                del self._kept[id(states)]
        unread = {id(states): states for states in every if id(states) not in self._kept}
        for group in batches([*unread.values()], len):
            for states, read in zip(group, self._read(*padded(group)), strict=True):
                self._kept[id(states)] = Reading(states, read[: len(states)], {})
        for states in every:
            self._kept.move_to_end(id(states))
        found = [self._kept[id(states)] for states in every]
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return found


def batches(
    every: Sequence[_T], length: Callable[[_T], int], most: int = BATCH
) -> Iterator[list[_T]]:
    """Those of like length together, as many as `most` padded words hold."""
    group: list[_T] = []
    for one in sorted(every, key=length):
        if group and length(one) * (len(group) + 1) > most:
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def padded(every: Sequence[States]) -> tuple[States, States]:
    """Sentences as one array, batch × (1 + most words) × width, and which words there are."""
    longest = max(map(len, every))
    whole = np.empty((len(every), longest, every[0].shape[1]), np.float32)
    valid = np.zeros((len(every), longest - 1), np.float32)
    for row, states in enumerate(every):
        whole[row, : len(states)], whole[row, len(states) :] = states, 0
        valid[row, : len(states) - 1] = 1
    return whole, valid


def ends(every: Sequence[Sequence[Pair]]) -> NDArray[np.int64]:
    """Of the pairs of several sentences: the sentence's place, the first and last token of the
    subject and of the object, m × 5.
    """
    rows = [
        [row, *_outer(one), *_outer(other)]
        for row, pairs in enumerate(every)
        for one, other in pairs
    ]
    return np.array(rows, np.int64)


def _outer(thing: Stretch) -> tuple[int, int]:
    return (UNNAMED, UNNAMED) if thing is None else (thing[0], thing[1] - 1)
