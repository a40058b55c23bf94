"""Fit small networks that choose one of several options by features and readings.

An option is a candidate, or a class of the only one. The softmax over all options of an instance is
fitted so that those that are meant become likely. What is chosen stands in training.families,
training.referring, training.antecedents and training.topics; training.fitting fits them all.
"""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from kg.weights import WIDTH, Choice, Weights

NARROW, HIDDEN = 32, 48
EPOCHS = 4
SEEDS = 3
"""Networks of which the mean is taken; claims hang on what a single one happens to choose."""
BATCH = 64
LAYERS = ("one", "other", "inner", "outer")
"""The layers of a network, each written as its weights and its biases."""
RATE, RISING, DECAY, DROPPED = 1e-2, 0.1, 0.1, 0.2


@dataclass(frozen=True, slots=True)
class Instance:
    """What there is to choose from, which options are meant, and what is measured apart."""

    article: str
    kind: str
    choice: Choice
    meant: NDArray[np.float64]


class Network(nn.Module):
    """One of the networks of kg.weights.Weights."""

    def __init__(self, features: int, outputs: int) -> None:
        super().__init__()
        self.one, self.other = nn.Linear(WIDTH, NARROW), nn.Linear(WIDTH, NARROW)
        self.inner = nn.Linear(features + 3 * NARROW, HIDDEN)
        self.outer = nn.Linear(HIDDEN, outputs)
        self.dropped = nn.Dropout(DROPPED)

    def forward(self, features: Tensor, one: Tensor, other: Tensor) -> Tensor:
        """The scores of n things, n × outputs."""
        narrow, beside = torch.tanh(self.one(one)), torch.tanh(self.other(other))
        whole = self.dropped(torch.cat([features, narrow * beside, narrow, beside], dim=-1))
        scores: Tensor = self.outer(self.dropped(torch.tanh(self.inner(whole))))
        return scores


@dataclass(frozen=True, slots=True)
class Batch:
    """Instances one behind the other: their things, and of each option whose it is and whether it
    is meant.
    """

    features: Tensor
    one: Tensor
    other: Tensor
    owner: Tensor
    meant: Tensor

    @classmethod
    def of(cls, group: Sequence[Instance]) -> Batch:
        """The batch of some instances, each with an option."""
        choices = [one.choice for one in group]
        sizes = torch.tensor([len(one.meant) for one in group])
        return cls(
            _joined([one.features for one in choices]),
            _joined([np.broadcast_to(one.one, one.other.shape) for one in choices]),
            _joined([one.other for one in choices]),
            torch.repeat_interleave(torch.arange(len(group)), sizes),
            _joined([one.meant for one in group]) > 0,
        )

    def loss(self, scores: Tensor) -> Tensor:
        """How unlikely what is meant is: the mean of −log of its share, scores as they come."""
        flat = scores.flatten()
        return (self._total(flat) - self._total(flat.masked_fill(~self.meant, -1e9))).mean()

    def _total(self, scores: Tensor) -> Tensor:
        """The logarithm of the sum of the exponentials of each instance's scores."""
        count = int(self.owner[-1]) + 1
        most = torch.full((count,), -1e9).scatter_reduce(0, self.owner, scores, "amax").detach()
        risen = (scores - most[self.owner]).exp()
        return torch.zeros(count).index_add(0, self.owner, risen).log() + most


def _joined(parts: Sequence[NDArray[np.float64] | NDArray[np.float32]]) -> Tensor:
    return torch.from_numpy(np.concatenate(parts).astype(np.float32))


def fitted(every: Sequence[Instance], outputs: int = 1, seeds: int = SEEDS) -> Weights:
    """Networks that make what is meant the likeliest; instances without it teach nothing."""
    taught = [one for one in every if one.meant.any()]
    nets = [_fitted(taught, outputs, seed) for seed in range(1, seeds + 1)]
    return Weights(*(array for layer in LAYERS for array in _arrays(nets, layer)))


def _arrays(nets: Sequence[Network], layer: str) -> Iterator[NDArray[np.float32]]:
    """The weights of one layer of all networks, and its biases, as they are written."""
    layers = [net.get_submodule(layer) for net in nets]
    with torch.no_grad():
        for part in (
            torch.stack([one.weight.T for one in layers]),
            torch.stack([one.bias for one in layers]),
        ):
            yield part.numpy().astype(np.float16).astype(np.float32)


def _fitted(taught: Sequence[Instance], outputs: int, seed: int) -> Network:
    torch.manual_seed(seed)
    dice = np.random.default_rng(seed)
    net = Network(taught[0].choice.features.shape[1], outputs)
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    steps = EPOCHS * -(-len(taught) // BATCH)
    rates = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, RATE, total_steps=steps + 1, pct_start=RISING
    )
    net.train()
    for _ in range(EPOCHS):
        order = dice.permutation(len(taught))
        for begin in range(0, len(order), BATCH):
            batch = Batch.of([taught[i] for i in order[begin : begin + BATCH]])
            loss = batch.loss(net(batch.features, batch.one, batch.other))
            optimizer.zero_grad()
            torch.autograd.backward(loss)
            optimizer.step()
            rates.step()
    return net.eval()


def right(weights: Weights, one: Instance) -> bool:
    """Whether the likeliest option is meant; never where there is none."""
    return bool(len(one.meant)) and bool(one.meant[int(weights.likelihoods(one.choice).argmax())])


def measured(every: Sequence[Instance], folds: int, outputs: int = 1) -> dict[str, float]:
    """The share of right choices by kind ("all" for all), those of each article by networks that
    were fitted to others.
    """
    found: dict[str, list[bool]] = defaultdict(list)
    for fold in range(folds):
        mine = [zlib.crc32(one.article.encode()) % folds == fold for one in every]
        rest = [one for one, held in zip(every, mine, strict=True) if not held]
        weights = fitted(rest, outputs)
        for one, held in zip(every, mine, strict=True):
            if held:
                found["all"].append(right(weights, one))
                found[one.kind].append(found["all"][-1])
    return {kind: round(sum(hits) / len(hits), 3) for kind, hits in sorted(found.items())}


def written(weights: Weights, names: Sequence[str]) -> bytes:
    """The weights as kg.weights.Weights reads them."""
    data = BytesIO()
    arrays = {name: getattr(weights, name).astype(np.float16) for name in Weights.__slots__}
    np.savez_compressed(data, names=np.array(names), **arrays)
    return data.getvalue()
