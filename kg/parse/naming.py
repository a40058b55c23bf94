"""Tag scores → names: the likeliest tag sequence in which no name begins in its middle."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def spans(scores: NDArray[np.float32], tags: list[str]) -> list[tuple[int, int, str]]:
    """The (first, last, type) of each name, half-open: Viterbi over n × tags log-probabilities."""
    path = _best(scores, _allowed(tags))
    found: list[tuple[int, int, str]] = []
    for index, tag in enumerate(tags[i] for i in path):
        if tag == "O":
            continue
        if tag[0] == "I" and found and found[-1][1] == index and found[-1][2] == tag[2:]:
            found[-1] = (found[-1][0], index + 1, tag[2:])
        else:
            found.append((index, index + 1, tag[2:]))
    return found


def _allowed(tags: list[str]) -> NDArray[np.float32]:
    """0 where a tag may follow another, −inf where an I- would follow something else's end."""
    return np.array(
        [
            [0.0 if after[0] != "I" or before[1:] == after[1:] else -np.inf for after in tags]
            for before in tags
        ],
        np.float32,
    )


def _best(scores: NDArray[np.float32], allowed: NDArray[np.float32]) -> list[int]:
    greedy = scores.argmax(1)
    steps = allowed[greedy[:-1], greedy[1:]]
    if np.isfinite(steps).all() and np.isfinite(allowed[0, greedy[0]]):
        return [int(tag) for tag in greedy]
    total, back = scores[0] + allowed[0], []
    for row in scores[1:]:
        options = total[:, None] + allowed
        back.append(options.argmax(0))
        total = options.max(0) + row
    path = [int(total.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]
