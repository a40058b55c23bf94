"""What the network says of a pair depends on its own sentence alone, and on where things stand."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")

import torch

from tests.training.small import HIDDEN, pairs
from training import network

PAIRS = [[0, 0, 1, 3, 4], [0, -1, -1, 2, 2], [1, 0, 0, 3, 3], [2, 1, 1, -1, -1], [2, 5, 6, 1, 1]]
REGIONS = [
    ([0, 0, 1, 3, 3], [0, 1, 1, 4, 2, 5]),
    ([0, 3, 3, 0, 1], [0, 2, 2, 4, 1, 5]),
    ([0, -1, -1, 2, 2], [0, 6, 6, 2, 7, 7]),
    ([0, 2, 2, -1, -1], [0, 6, 6, 1, 7, 7]),
]


@torch.no_grad()
def test_a_sentence_is_read_alike_alone_and_beside_others() -> None:
    net, states, valid = pairs(), torch.randn(3, 9, HIDDEN), torch.ones(3, 8)
    valid[1, 5:] = 0
    ends = torch.tensor(PAIRS)
    together = net(net.read(states, valid), valid, ends)

    alone = []
    for row in range(3):
        count = int(valid[row].sum())
        one, there = states[row : row + 1, : count + 1], valid[row : row + 1, :count]
        mine = ends[ends[:, 0] == row].clone()
        mine[:, 0] = 0
        alone.append(net(net.read(one, there), there, mine))

    assert torch.allclose(together, torch.cat(alone), atol=1e-5)


@torch.no_grad()
def test_what_stands_where_no_word_is_changes_nothing() -> None:
    net, states, valid = pairs(), torch.randn(1, 9, HIDDEN), torch.ones(1, 8)
    valid[0, 6:] = 0
    other = states.clone()
    other[0, 7:] = torch.randn(2, HIDDEN)
    ends = torch.tensor([[0, 0, 1, 3, 4], [0, -1, -1, 2, 2]])

    assert torch.allclose(
        net(net.read(states, valid), valid, ends), net(net.read(other, valid), valid, ends),
        atol=1e-6,
    )  # fmt: skip


@pytest.mark.parametrize(("ends", "regions"), REGIONS)
def test_every_word_knows_where_it_stands_to_a_pair(ends: list[int], regions: list[int]) -> None:
    assert network._regions(torch.tensor([ends]), 6).tolist() == [regions]
