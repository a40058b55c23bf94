"""Mixed weights lie between those of before and those of after."""

from __future__ import annotations

import pytest

pytest.importorskip("torch")

import torch

from training.mixing import mixed


def test_a_share_of_the_way_is_gone_from_the_one_to_the_other() -> None:
    before = {"a": torch.zeros(2), "b": torch.tensor([1.0])}
    after = {"a": torch.tensor([10.0, -10]), "b": torch.tensor([1.0])}

    assert mixed(before, after, 0.7)["a"].tolist() == pytest.approx([7, -7])
    assert mixed(before, after, 0.7)["b"].tolist() == [1]
    assert torch.equal(mixed(before, after, 1)["a"], after["a"])


def test_what_ships_may_be_written_in_another_shape() -> None:
    """A row that the export took apart comes back as it is in the network."""
    before, after = {"a": torch.ones(4)}, {"a": torch.ones(2, 2) * 3}

    assert mixed(before, after, 0.5)["a"].tolist() == [[2, 2], [2, 2]]
