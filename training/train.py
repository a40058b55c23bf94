"""Train the parser; a run that was cut off goes on from its last checkpoint.

    python -m training.train E5_BIN NLP_DATA WORK --subwords 9000000

WORK holds subwords.model and rows.npy (training.vocabulary writes them), receives labels.json,
checkpoint.pt every CHECKPOINT seconds, log.txt. On a GPU: --device cuda.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional as F  # noqa: N812 — PyTorch's own name for it

from kg.parse.subwords import Subwords
from training import e5, labels, material, measure, related, treebank
from training.batches import IGNORED, INPUTS, Batch, Coder
from training.network import Parser

ENCODER_RATE = 2e-4
HEAD_RATE = 1.2e-3
PAIR_RATE = 2.5e-3
WARM_UP = 300_000
AGAIN = 0.4
"""How high the rates rise where training goes on from what ships."""
BATCH = 1800
CHECKPOINT = 300
WEIGHTS = {
    "upos": 0.4, "edits": 0.3, "features": 0.06, "tags": 1.0, "heads": 1.0, "deprels": 1.0,
    "pairs": 5.0,
}  # fmt: skip


def loss_of(model: Parser, coder: Coder, batch: Batch) -> torch.Tensor:
    """The weighted sum of the losses that the batch has targets for."""
    inputs = (batch.ids, batch.mask, batch.first, batch.last, batch.treebank)
    gold = batch.targets
    if "pairs" in gold:
        whole, words = model.opened(*inputs)
        found = model.related(whole, words, batch.valid, gold["ends"]).float()
        wrong = F.binary_cross_entropy_with_logits(found, gold["pairs"], reduction="sum")
        return WEIGHTS["pairs"] * wrong / len(found)
    words = model.words(*inputs)
    if "tags" in gold:
        return WEIGHTS["tags"] * _cross(model.names(words), gold["tags"])
    over, under = model.ends(words)
    at = gold["heads"].clamp(min=0)[..., None].expand(-1, -1, over.shape[-1])
    scores = model.relations(torch.gather(over, 1, at), under)
    loss = WEIGHTS["heads"] * _cross(model.arcs(words, batch.valid), gold["heads"])
    loss = loss + WEIGHTS["deprels"] * _cross(scores, gold["deprels"])
    loss = loss + WEIGHTS["upos"] * _cross(model.upos(words), gold["upos"])
    loss = loss + WEIGHTS["edits"] * _cross(model.edits(words), gold["edits"])
    parts = model.feats(words).split([len(v) for v in coder.labels.features.values()], -1)
    for name, part in zip(coder.labels.features, parts, strict=True):
        if bool((gold[name] != IGNORED).any()):
            loss = loss + WEIGHTS["features"] * _cross(part, gold[name])
    return loss


def _cross(scores: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
    return F.cross_entropy(scores.flatten(0, 1).float(), gold.flatten(), ignore_index=IGNORED)


def _moved(batch: Batch, device: str) -> Batch:
    inputs = {
        name: value.to(device) for name, value in ((name, getattr(batch, name)) for name in INPUTS)
    }
    targets = {name: value.to(device) for name, value in batch.targets.items()}
    return Batch(**inputs, targets=targets)


def epochs(
    stuff: material.Material, coder: Coder, seed: int, *, relations: bool
) -> Iterator[Batch]:
    """Batches without end: trees and names mixed, each epoch drawn and disturbed anew."""
    dice = random.Random(seed)
    while True:
        parts = material.epoch(stuff, dice, relations=relations)
        sources = [coder.batches(part, BATCH, dice) for part in parts]
        sizes = [sum(len(s.forms) for s in part) for part in parts]
        while sources:
            (index,) = dice.choices(range(len(sources)), sizes)
            batch = next(sources[index], None)
            if batch is None:
                del sources[index], sizes[index]
            else:
                yield batch


class Run:
    """One training run: model, optimizer and progress, saved and restored together."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        work: Path = options.work
        self.stuff = material.load(options.data, shareable=options.shareable)
        trees = [example for bank in self.stuff.trees.values() for example in bank]
        self.labels = labels.collect(trees, self.stuff.labels)
        (work / "labels.json").write_text(
            json.dumps(self.labels.as_json(), ensure_ascii=False), "utf-8"
        )
        self.coder = Coder(self.labels, Subwords(work / "subwords.model"), labels.trusted(trees))
        rows = torch.tensor(np.load(work / "rows.npy"))
        self.model = Parser(e5.load(options.weights), rows, self.labels).to(options.device)
        deeper = list(self.model.pairs.deeper.parameters())
        encoder = [p for p in (*self.model.encoder.parameters(), *deeper) if p.requires_grad]
        inside = {id(p) for p in (*self.model.encoder.parameters(), *deeper)}
        late = [p for p in self.model.pairs.parameters() if id(p) not in inside]
        inside |= {id(p) for p in late}
        heads = [p for p in self.model.parameters() if id(p) not in inside]
        self.optimizer = torch.optim.AdamW(
            [
                {"params": encoder, "lr": ENCODER_RATE},
                {"params": heads, "lr": HEAD_RATE},
                {"params": late, "lr": PAIR_RATE},
            ],
            weight_decay=0.01,
            fused=True,
        )
        self.rates = (ENCODER_RATE, HEAD_RATE, PAIR_RATE)
        self.seen, self.step, self.begun = 0, 0, 0
        self.log = (work / "log.txt").open("a", encoding="utf-8")

    @property
    def checkpoint(self) -> Path:
        """Where the run is saved."""
        return Path(self.options.work) / "checkpoint.pt"

    def save(self) -> None:
        """Write the checkpoint, whole or not at all."""
        state = {
            name: value
            for name, value in self.model.state_dict().items()
            if "encoder.word" not in name
        }
        fresh = self.checkpoint.with_suffix(".tmp")
        torch.save(
            {"model": state, "optimizer": self.optimizer.state_dict(), "seen": self.seen,
             "step": self.step, "begun": self.begun, "labels": self.labels.as_json()},
            fresh,
        )  # fmt: skip
        fresh.replace(self.checkpoint)

    def restore(self) -> None:
        """Go on from the checkpoint, if there is one."""
        if not self.checkpoint.exists():
            return
        state = torch.load(self.checkpoint, weights_only=False)
        self.model.load_state_dict(state["model"], strict=False)
        self.seen, self.step = state["seen"], state["step"]
        self.begun = state.get("begun", 0)
        if "optimizer" in state:
            own = self.optimizer.state_dict()
            self.optimizer.load_state_dict(_grown(state["optimizer"], own))
        else:  # a checkpoint that training.shipped wrote: the rates rise once more
            self.begun = self.seen
        self.say(f"restored at {self.seen} subwords")

    def say(self, line: str) -> None:
        """One line into the log and on the screen."""
        print(line, flush=True)
        self.log.write(line + "\n")
        self.log.flush()

    def train(self) -> None:
        """Train until the wanted number of subwords has been seen."""
        began, told, saved = time.monotonic(), 0.0, time.monotonic()
        start, mean = self.seen, 0.0
        relations = not self.options.no_relations
        for batch in epochs(self.stuff, self.coder, seed=self.seen + 1, relations=relations):
            if self.seen >= self.options.subwords:
                break
            for group, rate in zip(self.optimizer.param_groups, self.rates, strict=True):
                group["lr"] = rate * self.factor()
            loss = self.learn(_moved(batch, self.options.device))
            mean = 0.98 * mean + 0.02 * loss
            self.seen += int(batch.mask.sum())
            self.step += 1
            now = time.monotonic()
            if now - told > 60:
                told = now
                speed = (self.seen - start) / (now - began)
                self.say(f"step {self.step} seen {self.seen} {speed:.0f}/s loss {mean:.3f}")
            if now - saved > CHECKPOINT:
                saved = now
                self.save()
        self.save()

    def factor(self) -> float:
        """The share of its rate with which the network learns: it rises, then falls to the end."""
        told = self.seen - self.begun
        progress: float = told / max(1.0, self.options.subwords - self.begun)
        height = AGAIN if self.begun else 1.0
        return max(0.01, height * min(1.0, (told + 2000) / WARM_UP) * (1 - progress))

    def learn(self, batch: Batch) -> float:
        """One step; gives the loss."""
        self.model.train()
        halved = not self.options.float32
        with torch.autocast(self.options.device, dtype=torch.bfloat16, enabled=halved):
            loss = loss_of(self.model, self.coder, batch)
        self.optimizer.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        return float(loss.detach())

    def measure(self, limit: int) -> None:
        """Say the figures on the first `limit` sentences of each set."""
        if not self.options.no_relations:
            joined = related.held_back(related.written())
            pairs = measure.pairs(self.model, self.coder, joined)
            self.say(f"{self.seen} pairs {json.dumps(pairs)}")
        for language, bank in material.DEV.items():
            gold = list(treebank.read(self.options.data / "dev" / f"{bank}.conllu"))[:limit]
            tagged = list(
                material.named(self.options.data / "ner" / f"{language}-test.conllu", language)
            )[: limit * 2]
            tree = measure.trees(self.model, self.coder, gold, bank)
            name = measure.names(self.model, self.coder, tagged, bank)
            self.say(f"{self.seen} {bank} {json.dumps(tree)} names {json.dumps(name)}")


def _grown(saved: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """The saved state of an optimizer, with the groups of weights that the network got since."""
    groups = saved["param_groups"]
    return saved | {"param_groups": [*groups, *own["param_groups"][len(groups) :]]}


def main() -> None:
    """Train, then measure on all of the development sets."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("weights", "data", "work"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--subwords", type=float, default=9e6)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--measure-only", action="store_true")
    parser.add_argument(
        "--shareable", action="store_true", help="learn from no non-commercial treebank or corpus"
    )
    parser.add_argument(
        "--no-relations", action="store_true", help="learn trees and names only, to compare data"
    )
    parser.add_argument(
        "--float32", action="store_true", help="for processors that do not multiply bfloat16 fast"
    )
    parser.add_argument("--limit", type=int, default=100_000)
    options = parser.parse_args()
    torch.manual_seed(1)
    run = Run(options)
    run.restore()
    if not options.measure_only:
        run.train()
    run.measure(options.limit)


if __name__ == "__main__":
    main()
