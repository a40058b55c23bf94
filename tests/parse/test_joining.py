"""Pairs of things → vectors: what lies between them, and in which order they stand."""

from __future__ import annotations

import numpy as np
import pytest

from kg.parse import joining
from kg.parse.joining import Stretch

STATES = np.array([[9.0, 9.0], [1.0, 0.0], [2.0, 0.0], [3.0, 0.0], [4.0, 0.0]], np.float32)
"""A sentence of four words; row 0 is the whole."""

PAIRS = [
    ((0, 1), (2, 4), joining.FORWARD, 1.0, 3.5, 2.0),
    ((2, 4), (0, 1), joining.BACKWARD, 3.5, 1.0, 2.0),
    ((0, 2), (2, 3), joining.FORWARD, 1.5, 3.0, 0.0),
    (None, (3, 4), joining.NO_SUBJECT, 9.0, 4.0, 2.5),
    ((3, 4), None, joining.NO_OBJECT, 4.0, 9.0, 2.5),
]


@pytest.mark.parametrize(("one", "other", "order", "subject", "thing", "between"), PAIRS)
def test_a_pair_is_its_ends_what_lies_between_and_their_order(
    one: Stretch, other: Stretch, order: int, subject: float, thing: float, between: float
) -> None:
    found = joining.inputs(STATES, [(one, other)])

    assert found["order"].tolist() == [order]
    assert found["subject"][0, 0] == subject
    assert found["thing"][0, 0] == thing
    assert found["between"][0, 0] == between
    assert found["whole"].tolist() == [[9.0, 9.0]]
