"""A small network over pairs with random weights, and what it is asked: for tests with PyTorch."""

from __future__ import annotations

import numpy as np
import torch

from training import network
from training.asked import Question
from training.e5 import Weights

HIDDEN, WIDE, HEADS, LABELS = 24, 48, 4, 5


def pairs() -> network.Pairs:
    """It reads states of HIDDEN numbers and knows LABELS labels."""
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


def questions(count: int) -> list[Question]:
    """Sentences of random states with two pairs each, of which the first is joined."""
    dice = np.random.default_rng(1)
    return [
        Question(
            f"en-{place}",
            ((5, 6), *((7,) for _ in range(3 + place % 4))),
            0,
            dice.normal(size=(5 + place % 4, HIDDEN)).astype(np.float16),
            np.array([[0, 0, 2, 3], [2, 3, -1, -1]], np.int16),
            ((0, place % LABELS),),
        )
        for place in range(count)
    ]
