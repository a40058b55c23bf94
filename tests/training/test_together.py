"""The encoder learns what joins things, and what is said of trees and names is held."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

pytest.importorskip("torch")

import torch

from kg.parse.subwords import UNKNOWN
from tests.training.small import HIDDEN, LABELS, questions
from training import together
from training.together import Asked


class Always(random.Random):
    """It throws the same each time."""

    def __init__(self, thrown: float) -> None:
        super().__init__(1)
        self.thrown = thrown

    def random(self) -> float:
        return self.thrown


def test_a_batch_holds_what_the_network_reads_beside_what_it_is_asked() -> None:
    batch = Asked.of(questions(3), LABELS, Always(1.0))

    assert batch.inputs["ids"].shape == (3, 9)
    assert batch.inputs["first"][0].tolist() == [1, 3, 4, 5, 0, 0]
    assert batch.inputs["last"][0].tolist() == [2, 3, 4, 5, 0, 0]
    assert batch.states.shape == (3, 7, HIDDEN)
    assert batch.gold.nonzero().tolist() == [[0, 0], [2, 1], [4, 2]]
    assert batch.whole.tolist() == [1, 1, 1]


def test_no_word_of_a_joined_thing_is_made_illegible() -> None:
    """Its first pair is joined: the words 0, 2 and 3."""
    (one,) = questions(1)
    batch = Asked.of([one], LABELS, Always(0.0))

    assert batch.inputs["ids"][0].tolist() == [0, 5, 6, UNKNOWN, 7, 7, 2]
    assert batch.whole.tolist() == [0]


def test_each_sentence_is_seen_once_in_each_pass() -> None:
    every = questions(40)
    steps = together.Run.planned(every, 2)

    seen = sorted(one.article for group in steps for one in group)
    assert seen == sorted([one.article for one in every] * 2)


def test_a_long_sentence_is_alone_in_its_batch() -> None:
    one, other = questions(2)
    long = replace(one, subwords=((7,) * together.BATCH,))

    assert together.Run.planned([long, other], 1) in ([[long], [other]], [[other], [long]])


def test_what_is_said_moves_by_the_words_that_count_alone() -> None:
    before = {"upos": torch.zeros(1, 2, 3)}
    now = {"upos": torch.tensor([[[0.0, 0, 0], [9, 0, 0]]])}

    assert together.moved(before, now, torch.tensor([[1.0, 0]])) == 0
    assert together.moved(before, now, torch.tensor([[1.0, 1]])) > 0.1
