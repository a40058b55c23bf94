"""A small network over pairs with random weights, where PyTorch is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

if TYPE_CHECKING:
    from training.network import Pairs

HIDDEN, WIDE, HEADS, LABELS = 24, 48, 4, 5


@pytest.fixture
def small_pairs() -> Pairs:
    """It reads states of HIDDEN numbers and knows LABELS labels."""
    torch = pytest.importorskip("torch")
    from training import network  # noqa: PLC0415 — only where PyTorch is installed
    from training.e5 import Weights  # noqa: PLC0415

    torch.manual_seed(1)
    shapes = {"fi": (WIDE, HIDDEN), "fo": (HIDDEN, WIDE)}
    tensors = {}
    for name in ("q", "k", "v", "ao", "fi", "fo"):
        rows, columns = shapes.get(name, (HIDDEN, HIDDEN))
        tensors[f"l{network.LAYERS}.{name}.w"] = torch.randn(rows, columns).numpy() * 0.1
        tensors[f"l{network.LAYERS}.{name}.b"] = torch.randn(rows).numpy() * 0.1
    for name in ("aln", "oln"):
        tensors[f"l{network.LAYERS}.{name}.w"] = torch.ones(HIDDEN).numpy()
        tensors[f"l{network.LAYERS}.{name}.b"] = torch.zeros(HIDDEN).numpy()
    weights = Weights(HIDDEN, network.LAYERS + 1, HEADS, WIDE, (), np.zeros(0, np.float32), tensors)
    made = network.Pairs(weights, labels=LABELS).eval()
    torch.nn.init.normal_(made.found.weight, std=0.1)
    return made
