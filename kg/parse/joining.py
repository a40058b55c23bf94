"""Pairs of things of a sentence → what the network is asked of them, and its reading of a sentence.

The network reads the vectors of a sentence once more before it is asked about pairs. Several stages
ask about the same sentence one after the other: its last readings are kept.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Stretch: TypeAlias = tuple[int, int] | None
"""The tokens of a thing, half-open; None for what the sentence does not name."""
States: TypeAlias = NDArray[np.float32]
UNNAMED: Final = -1
KEPT: Final = 128
"""Sentences of which the reading is kept."""


def ends(pairs: Sequence[tuple[Stretch, Stretch]]) -> NDArray[np.int64]:
    """The first and last token of the subject and of the object of each pair: m × 4."""
    return np.array([[*_outer(one), *_outer(other)] for one, other in pairs], np.int64)


def _outer(thing: Stretch) -> tuple[int, int]:
    return (UNNAMED, UNNAMED) if thing is None else (thing[0], thing[1] - 1)


class Readings:
    """The last readings of sentences, by the states that they were made of."""

    def __init__(self, read: Callable[[States], States]) -> None:
        self._read = read
        self._kept: OrderedDict[int, tuple[States, States]] = OrderedDict()

    def of(self, states: States) -> States:
        """The reading of `states`, made anew only where it is not kept."""
        found = self._kept.pop(id(states), None)
        if found is None or found[0] is not states:
            found = states, self._read(states)
        self._kept[id(states)] = found
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return found[1]
