from __future__ import annotations

from functools import cache
from itertools import product
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from kg.parse.trees import agreed, heads, is_tree, lifted, told

Scores = NDArray[np.float32]


def squares(most: int, elements: st.SearchStrategy[float]) -> st.SearchStrategy[Scores]:
    return st.integers(1, most).flatmap(
        lambda count: arrays.arrays(np.float32, (count, count + 1), elements=elements)
    )


def columns(found: list[int]) -> NDArray[np.intp]:
    return np.array(found, np.intp) + 1


def total(scores: Scores, tree: NDArray[np.intp]) -> float:
    return float(scores.astype(np.float64)[np.arange(len(scores)), tree].sum())


@cache
def every_tree(count: int) -> NDArray[np.intp]:
    every = (np.array(tree, np.intp) for tree in product(range(count + 1), repeat=count))
    return np.array([tree for tree in every if is_tree(tree)])


def best(scores: Scores) -> float:
    """The best sum of all trees, one by one."""
    count = len(scores)
    return float(scores.astype(np.float64)[np.arange(count), every_tree(count)].sum(1).max())


@given(squares(14, st.floats(width=32, allow_nan=True, allow_infinity=True)))
def test_whatever_the_scores_the_heads_are_a_tree_with_one_root(scores: Scores) -> None:
    assert is_tree(columns(heads(scores)))


@settings(deadline=None)
@given(squares(5, st.floats(-50, 50, width=32)))
def test_no_tree_scores_better(scores: Scores) -> None:
    assert total(scores, columns(heads(scores))) == pytest.approx(best(scores), abs=1e-3)


@settings(deadline=None)
@given(squares(5, st.integers(-2, 2).map(float)))
def test_no_tree_scores_better_where_many_score_the_same(scores: Scores) -> None:
    assert total(scores, columns(heads(scores))) == best(scores)


@pytest.mark.parametrize(
    ("tree", "is_one"),
    [
        ([0], True), ([0, 1], True), ([2, 0], True), ([0, 1, 2], True), ([3, 3, 0], True),
        ([0, 0], False), ([1], False), ([2, 1], False), ([0, 3, 2], False), ([0, 2], False),
    ],
)  # fmt: skip
def test_a_tree_has_one_root_and_no_cycle(tree: list[int], is_one: bool) -> None:
    assert is_tree(np.array(tree, np.intp)) is is_one


@pytest.mark.parametrize("count", range(1, 6))
def test_the_judge_of_trees_finds_as_many_as_cayley_counted(count: int) -> None:
    assert len(every_tree(count)) == count ** (count - 1)


def test_a_second_root_is_given_up_for_the_best_tree() -> None:
    scores = np.array([[9, 0, 5], [8, 4, 0]], np.float32)
    assert heads(scores) == [-1, 0]


def test_a_preposition_belongs_to_the_noun_it_stands_before() -> None:
    """mit dem US-Konzern Eli Lilly: both small words were given to the name behind the noun."""
    heads, deprels = [3, 3, -1, 2, 3], ["case", "det", "root", "appos", "flat"]

    assert lifted(heads, deprels) == [2, 2, -1, 2, 3]
    assert lifted(heads, ["obj", "det", "root", "appos", "flat"]) == [3, 2, -1, 2, 3]


def test_a_subject_beside_a_passive_auxiliary_is_a_passive_one() -> None:
    heads = [2, 2, -1, 4, 2]

    assert agreed(heads, ["nsubj", "aux:pass", "root", "nsubj", "conj"]) == [
        "nsubj:pass", "aux:pass", "root", "nsubj", "conj",
    ]  # fmt: skip


@given(squares(10, st.floats(-9, 9, width=32)), st.randoms())
def test_what_is_lifted_is_still_a_tree(scores: Scores, dice: Random) -> None:
    found = heads(scores)
    deprels = [dice.choice(["case", "det", "obj"]) for _ in found]

    assert is_tree(columns(lifted(found, deprels)))


def test_an_undetermined_relation_is_what_the_part_of_speech_tells() -> None:
    assert told(["dep", "nsubj", "dep"], ["DET", "NOUN", "PROPN"]) == ["det", "nsubj", "dep"]
