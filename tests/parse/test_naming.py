from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from kg.parse.naming import spans

TAGS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"]


def scores(*tags: str) -> NDArray[np.float32]:
    return np.array([[0.0 if name == tag else -5.0 for name in TAGS] for tag in tags], np.float32)


@pytest.mark.parametrize(
    ("tags", "found"),
    [
        ("O O", []),
        ("B-PER I-PER O", [(0, 2, "PER")]),
        ("B-PER B-PER", [(0, 1, "PER"), (1, 2, "PER")]),
        ("B-ORG I-ORG B-PER", [(0, 2, "ORG"), (2, 3, "PER")]),
        ("O B-ORG", [(1, 2, "ORG")]),
    ],
)
def test_tags_become_names(tags: str, found: list[tuple[int, int, str]]) -> None:
    assert spans(scores(*tags.split()), TAGS) == found


def test_a_name_does_not_begin_in_its_middle() -> None:
    row = np.array([[-3, -1, 0, -9, -9]], np.float32)
    assert spans(row, TAGS) == [(0, 1, "PER")]


def test_a_name_does_not_change_its_type_inside() -> None:
    rows = np.array([[-9, 0, -9, -1, -9], [-9, -9, -4, -9, 0]], np.float32)
    assert spans(rows, TAGS) == [(0, 2, "ORG")]


@given(
    st.integers(1, 9).flatmap(
        lambda count: arrays.arrays(
            np.float32, (count, len(TAGS)), elements=st.floats(-20, 0, width=32)
        )
    )
)
def test_names_are_sorted_disjoint_and_inside(rows: NDArray[np.float32]) -> None:
    found = spans(rows, TAGS)
    ends = [place for first, last, _ in found for place in (first, last)]
    assert ends == sorted(ends)
    assert all(0 <= first < last <= len(rows) for first, last, _ in found)


@given(
    st.integers(1, 4).flatmap(
        lambda count: arrays.arrays(
            np.float32, (count, len(TAGS)), elements=st.integers(-9, 0).map(float)
        )
    )
)
def test_no_allowed_sequence_scores_better(rows: NDArray[np.float32]) -> None:
    def allowed(path: tuple[int, ...]) -> bool:
        names = ["O", *(TAGS[tag] for tag in path)]
        return all(after[0] != "I" or before[1:] == after[1:] for before, after in pairwise(names))

    def total(path: tuple[int, ...]) -> float:
        return float(sum(row[tag] for row, tag in zip(rows, path, strict=True)))

    best = max(total(p) for p in product(range(len(TAGS)), repeat=len(rows)) if allowed(p))
    found = spans(rows, TAGS)
    chosen = [0] * len(rows)
    for first, last, kind in found:
        chosen[first] = TAGS.index(f"B-{kind}")
        chosen[first + 1 : last] = [TAGS.index(f"I-{kind}")] * (last - first - 1)
    assert total(tuple(chosen)) == best
