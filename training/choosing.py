"""Fit a small network that chooses one of several candidates by their features.

A hidden layer over the features of one candidate gives its score; the softmax over all candidates
of one instance is fitted so that those that are meant become likely. training.topics uses it.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

HIDDEN = 8
EPOCHS = 14
SEEDS = 5
"""Networks of which the mean is taken; claims hang on what a single one happens to choose."""
BATCH = 32
RATE, DECAY, DROPPED = 5e-3, 0.05, 0.2


@dataclass(frozen=True, slots=True)
class Instance:
    """The features of the candidates, which of them are meant, and what is measured apart."""

    article: str
    kind: str
    features: NDArray[np.float64]
    meant: NDArray[np.float64]


def fitted(every: Sequence[Instance], hidden: int = HIDDEN, seeds: int = SEEDS) -> nn.Sequential:
    """The network that makes what is meant the likeliest; instances without it teach nothing.

    Of several `seeds` it gives the mean of their scores: one network that is as many times wider.
    """
    nets = [_fitted(every, hidden, seed) for seed in range(1, seeds + 1)]
    wide = nn.Sequential(
        nn.Linear(nets[0][0].in_features, hidden * seeds), nn.Tanh(), nn.Dropout(DROPPED),
        nn.Linear(hidden * seeds, 1),
    )  # fmt: skip
    with torch.no_grad():
        wide[0].weight.copy_(torch.cat([net[0].weight for net in nets]))
        wide[0].bias.copy_(torch.cat([net[0].bias for net in nets]))
        wide[3].weight.copy_(torch.cat([net[3].weight for net in nets], dim=1) / seeds)
        wide[3].bias.zero_()
    return wide.eval()


def _fitted(every: Sequence[Instance], hidden: int, seed: int) -> nn.Sequential:
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    dice = np.random.default_rng(seed)
    wide = every[0].features.shape[1]
    net = nn.Sequential(
        nn.Linear(wide, hidden), nn.Tanh(), nn.Dropout(DROPPED), nn.Linear(hidden, 1)
    )
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    taught = [
        (torch.tensor(one.features, dtype=torch.float32), torch.tensor(one.meant) > 0)
        for one in every
        if one.meant.any()
    ]
    for _ in range(EPOCHS):
        order = dice.permutation(len(taught))
        for begin in range(0, len(order), BATCH):
            losses = [
                -net(features)[:, 0].log_softmax(0)[meant].logsumexp(0)
                for features, meant in (taught[i] for i in order[begin : begin + BATCH])
            ]
            optimizer.zero_grad()
            torch.autograd.backward(torch.stack(losses).mean())
            optimizer.step()
    return net.eval()


@torch.no_grad()
def right(net: nn.Sequential, one: Instance) -> bool:
    """Whether the likeliest candidate is meant; never where there is none."""
    if not len(one.meant):
        return False
    scores = net(torch.tensor(one.features, dtype=torch.float32))[:, 0]
    return bool(one.meant[int(scores.argmax())])


def measured(every: Sequence[Instance], folds: int, hidden: int = HIDDEN) -> dict[str, float]:
    """The share of right choices by kind ("all" for all), those of each article by a network that
    was fitted to others.
    """
    found: dict[str, list[bool]] = defaultdict(list)
    for fold in range(folds):
        mine = [zlib.crc32(one.article.encode()) % folds == fold for one in every]
        rest = [one for one, held in zip(every, mine, strict=True) if not held]
        net = fitted(rest, hidden)
        for one, held in zip(every, mine, strict=True):
            if held:
                found["all"].append(right(net, one))
                found[one.kind].append(found["all"][-1])
    return {kind: round(sum(hits) / len(hits), 3) for kind, hits in sorted(found.items())}


def run(
    make: Callable[[], Iterable[Instance]], names: Sequence[str], out: Path, about: str | None
) -> None:
    """The command line of what is fitted: write the weights to `out`, or with `--folds` measure."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--folds", type=int, default=0)
    options = parser.parse_args()
    every = list(make())
    print(f"{len(every)} instances, {sum(bool(one.meant.any()) for one in every)} with a right one")
    if options.folds:
        print(measured(every, options.folds))
    else:
        out.write_text(written(fitted(every), names), "utf-8")


def written(net: nn.Sequential, names: Sequence[str]) -> str:
    """The weights as kg.weights.Weights reads them."""
    inner = net[0].weight.detach().T.double().numpy().round(4).tolist()
    found = {
        "inner": dict(zip(names, inner, strict=True)),
        "bias": net[0].bias.detach().double().numpy().round(4).tolist(),
        "outer": net[3].weight.detach()[0].double().numpy().round(4).tolist(),
    }
    return json.dumps(found) + "\n"
