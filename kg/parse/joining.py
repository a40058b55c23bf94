"""Pairs of things of a sentence → what the network reads of them.

Of each pair: the mean of the two outer tokens of either thing, the mean of the tokens between them,
the sentence as a whole, and in which order they stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Stretch: TypeAlias = tuple[int, int] | None
"""The tokens of a thing, half-open; None for what the sentence does not name."""
FORWARD: Final = 0
BACKWARD: Final = 1
NO_SUBJECT: Final = 2
NO_OBJECT: Final = 3


def inputs(
    states: NDArray[np.float32], ends: Sequence[tuple[Stretch, Stretch]]
) -> dict[str, NDArray[Any]]:
    """Five arrays of m rows: `subject`, `thing`, `between`, `whole` (m × width), `order` (m)."""
    whole, words = states[0], states[1:]
    sums = np.concatenate([np.zeros_like(states[:1]), words.cumsum(0, dtype=np.float32)])
    return {
        "subject": np.stack([_thing(whole, words, one) for one, _ in ends]),
        "thing": np.stack([_thing(whole, words, other) for _, other in ends]),
        "between": np.stack([_between(sums, *pair) for pair in ends]),
        "whole": np.broadcast_to(whole, (len(ends), len(whole))),
        "order": np.array([_order(*pair) for pair in ends], np.int64),
    }


def _thing(
    whole: NDArray[np.float32], words: NDArray[np.float32], thing: Stretch
) -> NDArray[np.float32]:
    if thing is None:
        return whole
    mean: NDArray[np.float32] = (words[thing[0]] + words[thing[1] - 1]) * np.float32(0.5)
    return mean


def _between(sums: NDArray[np.float32], one: Stretch, other: Stretch) -> NDArray[np.float32]:
    """The mean of the tokens between two things; of all of them where one is not named."""
    if one is None or other is None:
        low, high = 0, len(sums) - 1
    else:
        low, high = min(one[1], other[1]), max(one[0], other[0])
    width = max(0, high - low)
    mean: NDArray[np.float32] = (sums[low + width] - sums[low]) / np.float32(max(1, width))
    return mean


def _order(one: Stretch, other: Stretch) -> int:
    if one is None:
        return NO_SUBJECT
    if other is None:
        return NO_OBJECT
    return FORWARD if one[0] < other[0] else BACKWARD
