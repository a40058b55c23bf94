"""Teach the network what joins two things, on the very pairs that extraction asks about.

    python -m training.joins E5_BIN WORK            # writes WORK/deeper.onnx, WORK/pairs.onnx
    python -m training.joins E5_BIN WORK --measure  # says how well it does on what is held back

The part that reads pairs goes on from what ships and learns from the written articles as they are
asked about (training.asked); the encoder, and all that trees and names hang on, stays as it is. It
does so in several runs, and what ships becomes the mean of their weights and of those before
(Wortsman et al. 2022). What is asked is kept in WORK/asked.pkl: remove it after a change of
articles, model or rules. One article in so many is held back where it is measured; what ships
learns from all.
"""

from __future__ import annotations

import argparse
import pickle
import random
import time
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 — PyTorch's own name for it

from kg.parse import joining
from kg.parse.parser import MODEL
from training import articles, e5, shipped
from training.asked import Question, labels, questions
from training.export import export_pairs
from training.network import Pairs

DEEPER_RATE, PAIR_RATE = 8e-5, 5e-4
WARM_UP = 0.05
"""The share of a run in which the rates rise; they fall to its end."""
RUNS = ((11, 0.0), (12, 0.0), (13, 0.3))
"""Of each run, what its order is drawn by, and how far it trusts what shipped rather than what is
told: authors leave things out (Reed et al. 2015).
"""
BATCH = 2400
"""Padded words of a batch."""
HELD_BACK = 8
"""One article of so many is not learned from where it is measured."""
THRESHOLDS = tuple(share / 20 for share in range(4, 15))
"""Likelihoods from which on a property counts as claimed where it is measured."""


def model(weights: Path, names: Sequence[str]) -> Pairs:
    """The part of the model that ships that reads pairs; `weights` is the E5 file."""
    found = Pairs(e5.load(weights), len(names))
    begun = "pairs."
    state = shipped.state(MODEL).items()
    found.load_state_dict({k.removeprefix(begun): v for k, v in state if k.startswith(begun)})
    return found


def batches(every: Sequence[Question], dice: random.Random) -> list[list[Question]]:
    """Sentences of like length together, in random order."""
    shaken = dice.sample(every, len(every))
    groups = list(joining.batches(shaken, lambda one: len(one.states), BATCH))
    dice.shuffle(groups)
    return groups


def tensors(group: Sequence[Question], count: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """The states and the words of sentences, the ends of all their pairs (m × 5), and what is told
    of them (m × `count` labels).
    """
    states, valid = map(torch.from_numpy, joining.padded([one.states for one in group]))
    sizes = [len(one.ends) for one in group]
    rows = np.repeat(np.arange(len(group)), sizes)
    ends = np.column_stack([rows, np.concatenate([one.ends for one in group])])
    gold = torch.zeros(len(rows), count)
    for one, begin in zip(group, accumulate(sizes, initial=0), strict=False):
        for place, label in one.told:
            gold[begin + place, label] = 1
    return states, valid, torch.from_numpy(ends.astype(np.int64)), gold


def scores(part: Pairs, states: Tensor, valid: Tensor, ends: Tensor) -> Tensor:
    """The logits of the pairs (m × labels)."""
    found: Tensor = part(part.read(states, valid), valid, ends)
    return found


def teach(
    part: Pairs,
    every: Sequence[Question],
    passes: int,
    count: int,
    seed: int = 1,
    before: tuple[Pairs, float] | None = None,
) -> None:
    """So many passes over the sentences, in an order of the seed's; `before` is a part that is
    trusted to a share.
    """
    deeper = list(part.deeper.parameters())
    inside = {id(one) for one in deeper}
    rest = [one for one in part.parameters() if id(one) not in inside]
    groups = [{"params": deeper, "lr": DEEPER_RATE}, {"params": rest, "lr": PAIR_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    dice, began = random.Random(seed), time.monotonic()
    torch.manual_seed(seed)
    steps = [group for _ in range(passes) for group in batches(every, dice)]
    part.train()
    for step, group in enumerate(steps):
        progress = step / len(steps)
        share = min(1.0, (step + 1) / (WARM_UP * len(steps))) * (1 - progress)
        for rated, rate in zip(optimizer.param_groups, (DEEPER_RATE, PAIR_RATE), strict=True):
            rated["lr"] = rate * share
        *inputs, gold = tensors(group, count)
        if before is not None:
            gold = _softened(gold, inputs, *before)
        wrong = F.binary_cross_entropy_with_logits(scores(part, *inputs), gold, reduction="sum")
        optimizer.zero_grad(set_to_none=True)
        torch.autograd.backward(wrong / len(gold))
        torch.nn.utils.clip_grad_norm_(part.parameters(), 1.0)
        optimizer.step()
        if step % 50 == 0:
            print(f"step {step} of {len(steps)}, {time.monotonic() - began:.0f} s", flush=True)
    part.eval()


@torch.no_grad()
def _softened(gold: Tensor, inputs: Sequence[Tensor], before: Pairs, trust: float) -> Tensor:
    """What is told, and to the share that it is trusted what another part makes of the pairs."""
    return (1 - trust) * gold + trust * scores(before.eval(), *inputs).sigmoid()


def mean(parts: Sequence[Pairs]) -> dict[str, Tensor]:
    """The mean of all weights of some parts."""
    states = [part.state_dict() for part in parts]
    return {name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]}


@torch.no_grad()
def measured(part: Pairs, every: Sequence[Question], count: int) -> Iterator[str]:
    """Precision, recall and F1 in percent of what is claimed from each likelihood on."""
    part.eval()
    found, gold = [], []
    for group in batches(every, random.Random(1)):
        *inputs, told = tensors(group, count)
        found.append(scores(part, *inputs).sigmoid())
        gold.append(told)
    likely, true = torch.cat(found), torch.cat(gold) > 0
    for threshold in THRESHOLDS:
        claimed = likely >= threshold
        right = int((claimed & true).sum())
        precision, recall = right / max(1, int(claimed.sum())), right / max(1, int(true.sum()))
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        rates = (f"{100 * rate:.1f}" for rate in (precision, recall, f1))
        yield f"{threshold:.2f}: precision, recall, F1 " + " ".join(rates)


def is_held_back(one: Question) -> bool:
    """Whether the article only measures: by its name, so that a new one changes no other's part."""
    return zlib.crc32(one.article.encode()) % HELD_BACK == 0


def kept(path: Path) -> list[Question]:
    """What is asked about all articles, from the file, which is made where there is none."""
    if not path.exists():
        path.write_bytes(pickle.dumps(questions(list(articles.written()))))
    found: list[Question] = pickle.loads(path.read_bytes())
    return found


def _say(lines: Iterable[str]) -> None:
    for line in lines:
        print(line, flush=True)


def main() -> None:
    """Teach, or measure what ships and what would be taught."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("weights", "work"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--passes", type=int, default=2)
    parser.add_argument("--measure", action="store_true")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    names = labels()
    part, every = model(options.weights, names), kept(options.work / "asked.pkl")
    held = [one for one in every if is_held_back(one)]
    if options.measure:
        _say(measured(part, held, len(names)))
        every = [one for one in every if not is_held_back(one)]
    taught = [part]
    for seed, trust in RUNS:
        taught.append(model(options.weights, names))
        before = (part, trust) if trust else None
        teach(taught[-1], every, options.passes, len(names), seed, before)
    part.load_state_dict(mean(taught))
    if options.measure:
        _say(measured(part, held, len(names)))
    else:
        export_pairs(part, options.work)


if __name__ == "__main__":
    main()
