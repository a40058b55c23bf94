"""A network of one hidden layer that says how likely each of several candidates is meant.

The weights are fitted by training/choosing.py and written as JSON; the features of the candidates
are those of whoever asks.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Weights:
    """Weights of shape features × hidden, hidden, hidden."""

    inner: NDArray[np.float64]
    bias: NDArray[np.float64]
    outer: NDArray[np.float64]

    @classmethod
    def read(cls, text: str, names: Sequence[str]) -> Weights:
        """The weights as training.choosing writes them, in the order of the features' names;
        KeyError where one of these has no weights.
        """
        found = json.loads(text)
        inner = np.array([found["inner"][name] for name in names])
        return cls(inner, np.array(found["bias"]), np.array(found["outer"]))

    def likelihoods(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """How likely each candidate (a row of features) is the one that is meant; they sum up to 1,
        rounded so that every machine finds the same.
        """
        scores = np.tanh(features @ self.inner + self.bias) @ self.outer
        shares = np.exp(scores - scores.max())
        found: NDArray[np.float64] = (shares / shares.sum()).round(6)
        return found
