"""The part that reads pairs learns what is told of them, whatever stands in the same batch."""

from __future__ import annotations

import random

import pytest

pytest.importorskip("torch")

import torch

from tests.training.small import HIDDEN, LABELS, pairs, questions
from training import joins
from training.network import Pairs


def test_what_is_told_stands_at_its_pair_in_the_batch() -> None:
    every = questions(3)
    states, valid, ends, gold = joins.tensors(every, LABELS)

    assert states.shape == (3, 7, HIDDEN)
    assert valid.sum(1).tolist() == [4, 5, 6]
    assert ends[:, 0].tolist() == [0, 0, 1, 1, 2, 2]
    assert gold.nonzero().tolist() == [[0, 0], [2, 1], [4, 2]]


def test_each_sentence_is_in_one_batch() -> None:
    every = questions(40)
    groups = joins.batches(every, random.Random(1))

    assert sorted(one.article for group in groups for one in group) == sorted(
        one.article for one in every
    )


def test_what_is_told_becomes_likelier() -> None:
    part, every = pairs(), questions(20)
    *inputs, gold = joins.tensors(every, LABELS)

    def likelihood() -> float:
        with torch.no_grad():
            return float(joins.scores(part, *inputs).sigmoid()[gold > 0].mean())

    before = likelihood()
    joins.teach(part, every, 60, LABELS)

    assert likelihood() > before + 0.1


def test_what_shipped_is_trusted_to_a_share() -> None:
    every = questions(20)
    *inputs, gold = joins.tensors(every, LABELS)
    before, trusting, believing = pairs(), pairs(), pairs()
    joins.teach(believing, every, 60, LABELS)
    joins.teach(trusting, every, 60, LABELS, before=(before, 0.9))

    def likelihood(part: Pairs) -> float:
        with torch.no_grad():
            return float(joins.scores(part, *inputs).sigmoid()[gold > 0].mean())

    assert likelihood(trusting) < likelihood(believing) - 0.05


def test_the_mean_of_parts_lies_between_them() -> None:
    one, other = pairs(), pairs()
    joins.teach(other, questions(5), 5, LABELS)
    middle = joins.mean([one, other])

    first, second = one.state_dict(), other.state_dict()
    assert any(not torch.equal(first[name], second[name]) for name in first)
    assert all(torch.allclose(middle[k], (first[k] + second[k]) / 2, atol=1e-6) for k in first)


def test_an_article_is_held_back_by_its_name_alone() -> None:
    held = {one.article for one in questions(200) if joins.is_held_back(one)}

    assert 10 < len(held) < 50
    assert held == {one.article for one in reversed(questions(200)) if joins.is_held_back(one)}
