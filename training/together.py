"""Teach the encoder, too, what joins two things; trees and names go on as they ship.

    python -m training.together E5_BIN NLP_DATA WORK            # writes WORK/checkpoint.pt
    python -m training.export WORK E5_BIN kg/model

training.joins teaches the part that reads pairs and leaves alone what it reads. Here the encoder
learns on the same pairs (training.asked). What the network says of the parts of speech, lemmas,
trees and names of these sentences is held to what ships (learning without forgetting, Li and Hoiem
2016), and one step in REPLAYED learns from treebanks and names as in training.train. WORK holds
rows.npy (training.vocabulary writes it) and receives asked.pkl (what is asked: remove it after a
change of articles, model or rules) and a checkpoint every CHECKPOINT seconds, from which a run that
was cut off goes on.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 — PyTorch's own name for it

from kg.parse import encoder, joining
from kg.parse.parser import MODEL
from kg.parse.subwords import UNKNOWN, Subwords
from training import joins, labels, material, shipped
from training.asked import Question
from training.batches import INPUTS, Batch, Coder
from training.labels import Labels
from training.network import Parser
from training.train import CHECKPOINT, WEIGHTS, loss_of

ENCODER_RATE, HEAD_RATE, PAIR_RATE = 6e-5, 1e-4, 4e-4
WARM_UP = 0.05
"""The share of a run in which the rates rise; they fall to its end."""
BATCH = 2000
"""Padded subwords of a batch."""
REPLAYED = 6
GAPPED, GAPS = 0.3, 0.08
"""How many sentences have illegible words, and how many of their words are (training.related)."""
ANY_TEXT = 0.05
"""Share of sentences that are read as text of no known treebank."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Sentences as one batch: what the network reads, what it made of them when they were asked
    about, which of them are whole, the ends of their pairs and what is told of these.
    """

    inputs: dict[str, Tensor]
    states: Tensor
    whole: Tensor
    ends: Tensor
    gold: Tensor

    @classmethod
    def of(cls, group: Sequence[Question], count: int, dice: random.Random) -> Asked:
        """The batch of some sentences, a few of their words illegible; `count` labels."""
        shown = [_gapped(one, dice) for one in group]
        banks = [one.treebank if dice.random() >= ANY_TEXT else 0 for one in group]
        arrays = encoder.inputs(shown, banks)
        states, _, ends, gold = joins.tensors(group, count)
        whole = [
            float(words == list(one.subwords)) for one, words in zip(group, shown, strict=True)
        ]
        inputs = {name: torch.from_numpy(value) for name, value in arrays.items()}
        return cls(inputs, states, torch.tensor(whole), ends, gold)


def _gapped(one: Question, dice: random.Random) -> list[tuple[int, ...]]:
    """The subwords of a sentence; now and then some words of no joined thing are illegible."""
    words = list(one.subwords)
    if dice.random() >= GAPPED:
        return words
    pairs = (one.ends[place].tolist() for place, _ in one.told)
    kept = {
        i
        for first, last, begin, end in pairs
        for i in (*range(first, last + 1), *range(begin, end + 1))
    }
    return [
        (UNKNOWN,) * len(word) if i not in kept and dice.random() < GAPS else word
        for i, word in enumerate(words)
    ]


def said(
    model: Parser, kinds: Labels, words: Tensor, valid: Tensor, heads: Tensor | None = None
) -> tuple[dict[str, Tensor], Tensor]:
    """What the heads make of words: the scores by the names of WEIGHTS and of the features, and the
    head of each word whose relation is scored: the likeliest, or as given.
    """
    arcs = model.arcs(words, valid)
    heads = arcs.argmax(-1) if heads is None else heads
    over, under = model.ends(words)
    at = heads[..., None].expand(-1, -1, over.shape[-1])
    parts = model.feats(words).split([len(v) for v in kinds.features.values()], -1)
    return {
        "heads": arcs, "deprels": model.relations(torch.gather(over, 1, at), under),
        "upos": model.upos(words), "edits": model.edits(words), "tags": model.names(words),
        **dict(zip(kinds.features, parts, strict=True)),
    }, heads  # fmt: skip


def moved(before: dict[str, Tensor], now: dict[str, Tensor], counted: Tensor) -> Tensor:
    """How far what is said has moved: the weighted Kullback–Leibler divergences of all heads, in
    the mean of the words that are `counted` (1 or 0).
    """
    total = torch.zeros(())
    for name, scores in before.items():
        old, new = scores.log_softmax(-1), now[name].log_softmax(-1)
        far = ((old.exp() * (old - new)).sum(-1) * counted).sum() / counted.sum().clamp(min=1)
        total = total + WEIGHTS.get(name, WEIGHTS["features"]) * far
    return total


def replayed(coder: Coder, stuff: material.Material) -> Iterator[Batch]:
    """Batches of trees and of names by turns, without end."""
    dice = random.Random(1)
    while True:
        trees, names, *_ = material.epoch(stuff, dice)
        for pair in zip(
            coder.batches(trees, BATCH, dice), coder.batches(names, BATCH, dice), strict=False
        ):
            yield from pair


class Run:
    """One run: the network that learns, the heads that it is held to, optimizer and progress."""

    def __init__(self, options: argparse.Namespace) -> None:
        work: Path = options.work
        self.checkpoint = work / "checkpoint.pt"
        rows = work / "rows.npy"
        self.model, self.labels = shipped.network(MODEL, options.weights, rows)
        self.before, _ = shipped.network(MODEL, options.weights, rows)
        self.before.eval()
        stuff = material.load(options.data)
        trees = [example for bank in stuff.trees.values() for example in bank]
        subwords = Subwords(MODEL / "subwords.model")
        self.coder = Coder(self.labels, subwords, labels.trusted(trees))
        self.others = replayed(self.coder, stuff)
        self.steps = self.planned(joins.kept(work / "asked.pkl"), options.passes)
        self.optimizer = torch.optim.AdamW(_groups(self.model), weight_decay=0.01, fused=True)
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        self.step = 0

    @staticmethod
    def planned(every: Sequence[Question], passes: int) -> list[list[Question]]:
        """The batches of all passes, each pass in an order of its own."""
        dice, steps = random.Random(1), []
        for _ in range(passes):
            shaken = dice.sample(every, len(every))
            groups = list(joining.batches(shaken, _length, BATCH))
            steps += dice.sample(groups, len(groups))
        return steps

    def save(self) -> None:
        """Write the checkpoint, whole or not at all."""
        state = {
            name: value
            for name, value in self.model.state_dict().items()
            if not name.startswith(shipped.FROZEN)
        }
        fresh = self.checkpoint.with_suffix(".tmp")
        torch.save(
            {"model": state, "optimizer": self.optimizer.state_dict(), "step": self.step,
             "seen": 0, "labels": self.labels.as_json()},
            fresh,
        )  # fmt: skip
        fresh.replace(self.checkpoint)

    def restore(self) -> None:
        """Go on from the checkpoint, if there is one."""
        if self.checkpoint.exists():
            state = torch.load(self.checkpoint, weights_only=False)
            self.model.load_state_dict(state["model"], strict=False)
            self.optimizer.load_state_dict(state["optimizer"])
            self.step = state["step"]

    def train(self) -> None:
        """Teach until all batches have been seen."""
        began = saved = time.monotonic()
        pairs, held = 0.0, 0.0
        self.model.train()
        for group in self.steps[self.step :]:
            progress = self.step / len(self.steps)
            share = min(1.0, (self.step + 1) / (WARM_UP * len(self.steps))) * (1 - progress)
            for rated, rate in zip(self.optimizer.param_groups, self.rates, strict=True):
                rated["lr"] = rate * share
            wrong, far = self.losses(
                Asked.of(group, len(self.labels.pairs), random.Random(self.step))
            )
            self.learn(WEIGHTS["pairs"] * wrong + far)
            if self.step % REPLAYED == 0:
                self.learn(loss_of(self.model, self.coder, next(self.others)))
            pairs, held = 0.98 * pairs + 0.02 * wrong.item(), 0.98 * held + 0.02 * far.item()
            if self.step % 50 == 0:
                passed = time.monotonic() - began
                told = f"step {self.step} of {len(self.steps)}, {passed:.0f} s"
                print(f"{told}, pairs {pairs:.4f}, moved {held:.4f}", flush=True)
            self.step += 1
            if time.monotonic() - saved > CHECKPOINT:
                saved = time.monotonic()
                self.save()
        self.save()

    def losses(self, batch: Asked) -> tuple[Tensor, Tensor]:
        """How wrong the pairs are, and how far all else has moved."""
        ids, mask, first, last, valid, treebank = (batch.inputs[name] for name in INPUTS)
        whole, words = self.model.opened(ids, mask, first, last, treebank)
        found = self.model.related(whole, words, valid, batch.ends)
        wrong = F.binary_cross_entropy_with_logits(found, batch.gold, reduction="sum")
        with torch.no_grad():
            before, heads = said(self.before, self.labels, batch.states[:, 1:], valid)
        now, _ = said(self.model, self.labels, words, valid, heads)
        return wrong / len(found), moved(before, now, valid * batch.whole[:, None])

    def learn(self, loss: Tensor) -> None:
        """One step."""
        self.optimizer.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()


def _length(one: Question) -> int:
    """The subwords of a sentence, with those of its begin and end."""
    return 2 + sum(map(len, one.subwords))


def _groups(model: Parser) -> list[dict[str, object]]:
    """The weights that learn, by how fast they do."""
    deeper = {f"pairs.deeper.{name}" for name, _ in model.pairs.deeper.named_parameters()}
    rated: dict[float, list[Tensor]] = {ENCODER_RATE: [], HEAD_RATE: [], PAIR_RATE: []}
    for name, weight in model.named_parameters():
        if weight.requires_grad:
            slow = name.startswith("encoder.") or name in deeper
            late = PAIR_RATE if name.startswith("pairs.") else HEAD_RATE
            rated[ENCODER_RATE if slow else late].append(weight)
    return [{"params": weights, "lr": rate} for rate, weights in rated.items()]


def main() -> None:
    """Teach."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("weights", "data", "work"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--passes", type=int, default=3)
    options = parser.parse_args()
    torch.manual_seed(1)
    run = Run(options)
    run.restore()
    run.train()


if __name__ == "__main__":
    main()
