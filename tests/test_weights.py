"""The network that says which candidate is meant: its likelihoods, and its weights as a file."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from kg.weights import Weights

NET = Weights(np.eye(2), np.zeros(2), np.array([2.0, -1.0]))
FILE = {"inner": {"near": [1.0, 0.5], "far": [0.0, -1.0]}, "bias": [0.1, 0.2], "outer": [1.0, 2.0]}


def test_the_likeliest_has_the_highest_score() -> None:
    likely = NET.likelihoods(np.array([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]))

    assert likely.argmax() == 1


@given(arrays(np.float64, (5, 2), elements=st.floats(-1e6, 1e6)), st.permutations(range(5)))
def test_likelihoods_sum_up_to_one_in_any_order(
    features: np.ndarray[tuple[int, int], np.dtype[np.float64]], order: list[int]
) -> None:
    plain = NET.likelihoods(features)

    assert plain.sum() == pytest.approx(1, abs=1e-5)
    assert np.allclose(NET.likelihoods(features[order]), plain[order], atol=2e-6)


def test_weights_are_read_in_the_order_of_the_names() -> None:
    read = Weights.read(json.dumps(FILE), ("far", "near"))

    assert read.inner.tolist() == [[0.0, -1.0], [1.0, 0.5]]


def test_a_feature_without_weights_is_an_error() -> None:
    with pytest.raises(KeyError, match="between"):
        Weights.read(json.dumps(FILE), ("near", "between"))
