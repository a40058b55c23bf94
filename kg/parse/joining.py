"""Pairs of things of a sentence → what the network is asked of them, and its reading of a sentence.

The network reads the vectors of a sentence once more before it is asked about pairs. Several stages
ask about the same sentence one after the other: its last readings are kept, and the answers.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Stretch: TypeAlias = tuple[int, int] | None
"""The tokens of a thing, half-open; None for what the sentence does not name."""
Pair: TypeAlias = tuple[Stretch, Stretch]
States: TypeAlias = NDArray[np.float32]
Ask: TypeAlias = Callable[[States, NDArray[np.int64]], NDArray[np.float32]]
"""What gives m rows of likelihoods for a reading and the ends of m pairs."""
UNNAMED: Final = -1
KEPT: Final = 128
"""Sentences of which the reading is kept."""


def ends(pairs: Sequence[Pair]) -> NDArray[np.int64]:
    """The first and last token of the subject and of the object of each pair: m × 4."""
    return np.array([[*_outer(one), *_outer(other)] for one, other in pairs], np.int64)


def _outer(thing: Stretch) -> tuple[int, int]:
    return (UNNAMED, UNNAMED) if thing is None else (thing[0], thing[1] - 1)


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence read once more, and the likelihoods of the pairs that were asked of it so far."""

    states: States
    read: States
    asked: dict[Pair, NDArray[np.float32]]


class Readings:
    """The last readings of sentences, by the states that they were made of."""

    def __init__(self, read: Callable[[States], States], ask: Ask) -> None:
        self._read, self._ask = read, ask
        self._kept: OrderedDict[int, Reading] = OrderedDict()

    def likelihoods(self, states: States, pairs: Sequence[Pair]) -> list[NDArray[np.float32]]:
        """One row of likelihoods for each pair; the network is asked only about new ones."""
        reading = self._of(states)
        new = [pair for pair in dict.fromkeys(pairs) if pair not in reading.asked]
        if new:
            rows = self._ask(reading.read, ends(new))
            reading.asked.update(zip(new, rows, strict=True))
        return [reading.asked[pair] for pair in pairs]

    def _of(self, states: States) -> Reading:
        """The reading of `states`, made anew only where it is not kept."""
        found = self._kept.pop(id(states), None)
        if found is None or found.states is not states:
            found = Reading(states, self._read(states), {})
        self._kept[id(states)] = found
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return found
