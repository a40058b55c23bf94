"""Small networks that weigh things by what is known of them and by how their words were read.

A thing has features, which are those of whoever asks, and two readings: rows of the states that the
parser's network left (kg.records.Sentence.states). Both readings are narrowed, and with their
product stand beside the features under one hidden layer. Several networks were fitted
(training/choosing.py) and the mean of their scores counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from kg.records import Sentence

WIDTH = 384
"""Numbers in a row of states."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be weighed: the features of n things, n × features, and two readings of each,
    n × WIDTH, or one row for all.
    """

    features: NDArray[np.float64]
    one: NDArray[np.float32]
    other: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of m networks: `one` and `other` of shape m × WIDTH × narrow, `inner` m ×
    (features + 3 · narrow) × hidden, `outer` m × hidden × outputs, and a bias of each.
    """

    one: NDArray[np.float32]
    one_bias: NDArray[np.float32]
    other: NDArray[np.float32]
    other_bias: NDArray[np.float32]
    inner: NDArray[np.float32]
    inner_bias: NDArray[np.float32]
    outer: NDArray[np.float32]
    outer_bias: NDArray[np.float32]

    @classmethod
    def read(cls, data: bytes, names: Sequence[str]) -> Weights:
        """The weights as training.choosing writes them; ValueError where they are those of other
        features than the `names`.
        """
        with np.load(BytesIO(data), allow_pickle=False) as found:
            fitted = found["names"].tolist()
            if fitted != list(names):
                unlike = sorted({*fitted} ^ {*names}) or "their order"
                raise ValueError(f"fitted to other features than are asked for: {unlike}")
            return cls(*(found[name].astype(np.float32) for name in cls.__slots__))

    def scores(self, choice: Choice) -> NDArray[np.float64]:
        """The scores of the things, n × outputs."""
        narrow = np.tanh(choice.one @ self.one + self.one_bias[:, None])
        beside = np.tanh(choice.other @ self.other + self.other_bias[:, None])
        known = choice.features.astype(np.float32)
        parts = (known, narrow * beside, narrow, beside)
        shape = len(self.one), len(known)
        whole = np.concatenate(
            [np.broadcast_to(part, (*shape, part.shape[-1])) for part in parts], axis=-1
        )
        hidden = np.tanh(whole @ self.inner + self.inner_bias[:, None])
        found = hidden @ self.outer + self.outer_bias[:, None]
        return np.asarray(found.mean(axis=0), np.float64)

    def likelihoods(self, choice: Choice) -> NDArray[np.float64]:
        """How likely each option, every output of every thing, is meant; rounded so that every
        machine finds the same.
        """
        scores = self.scores(choice).ravel()
        risen = np.exp(scores - scores.max())
        found: NDArray[np.float64] = (risen / risen.sum()).round(4)
        return found


def reading(
    sentences: Sequence[Sentence], places: Iterable[tuple[int, int]]
) -> NDArray[np.float32]:
    """How the tokens at some places (sentence, token) were read, a row each; zeros where no network
    has read the sentence.
    """
    rows = [_state(sentences[number], index) for number, index in places]
    return np.array(rows, np.float32).reshape(len(rows), WIDTH)


def _state(sentence: Sentence, index: int) -> NDArray[np.float32]:
    if sentence.states is None:
        return np.zeros(WIDTH, np.float32)
    row: NDArray[np.float32] = sentence.states[index + 1]
    return row
