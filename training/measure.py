"""Accuracy on gold tokens: UPOS, features, lemmas, UAS and LAS (without punctuation), names (F1).

python -m training.measure CHECKPOINT E5_BIN NLP_DATA WORK
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import torch

from training.batches import Batch, Coder, Named, Sentence
from training.names import spans
from training.network import Parser
from training.related import Related
from training.treebank import Example

PUNCTUATION = "PUNCT"


def _chunks(items: Sequence[Sentence], size: int = 24) -> list[list[Sentence]]:
    ordered = sorted(items, key=lambda s: len(s.forms))
    return [ordered[i : i + size] for i in range(0, len(ordered), size)]


@torch.no_grad()
def trees(model: Parser, coder: Coder, gold: Sequence[Example], bank: str) -> dict[str, float]:
    """Percentages over all words that are no punctuation; lemmas and features over all words."""
    model.eval()
    count: Counter[str] = Counter()
    for group in _chunks(gold):
        batch = coder.batch(group, [bank] * len(group))
        words = _words(model, batch)
        heads = model.arcs(words, batch.valid).argmax(-1)
        over, under = model.ends(words)
        chosen = torch.gather(over, 1, heads[..., None].expand(-1, -1, over.shape[-1]))
        deprels = model.relations(chosen, under).argmax(-1)
        every = batch.valid.bool()
        scored = every & (batch.targets["upos"] != coder.upos[PUNCTUATION])
        right = heads == batch.targets["heads"]
        labelled = right & (deprels == batch.targets["deprels"])
        upos = model.upos(words).argmax(-1) == batch.targets["upos"]
        lemma = model.edits(words).argmax(-1) == batch.targets["edits"]
        count["words"] += int(scored.sum())
        count["all"] += int(every.sum())
        for name, hits, where in (
            ("upos", upos, every), ("uas", right, scored), ("las", labelled, scored),
            ("lemma", lemma, every),
        ):  # fmt: skip
            count[name] += int((hits & where).sum())
        _features(model, coder, words, batch, count)
    found = {name: count[name] / count["words"] for name in ("uas", "las")}
    found |= {name: count[name] / count["all"] for name in ("upos", "lemma")}
    found["mood"] = count["Mood"] / max(1, count["Mood of"])
    found["feats"] = count["feats"] / max(1, count["feats of"])
    return {name: round(100 * value, 2) for name, value in found.items()}


def _features(
    model: Parser, coder: Coder, words: torch.Tensor, batch: Batch, count: Counter[str]
) -> None:
    """Features count where gold has one: Mood by itself, and all of them together."""
    parts = model.feats(words).split([len(v) for v in coder.labels.features.values()], -1)
    for name, scores in zip(coder.labels.features, parts, strict=True):
        gold = batch.targets[name]
        where = gold > 0
        hits = int(((scores.argmax(-1) == gold) & where).sum())
        count[name] += hits
        count[f"{name} of"] += int(where.sum())
        count["feats"] += hits
        count["feats of"] += int(where.sum())


@torch.no_grad()
def names(model: Parser, coder: Coder, gold: Sequence[Named], bank: str) -> dict[str, float]:
    """Micro F1 of exact spans with types, in percent, and F1 by type."""
    model.eval()
    counts: dict[str, Counter[str]] = {}
    for group in _chunks(gold):
        batch = coder.batch(group, [bank] * len(group))
        tags = model.names(_words(model, batch)).argmax(-1)
        for sentence, row in zip(group, tags.tolist(), strict=True):
            assert isinstance(sentence, Named)
            found = spans([coder.labels.tags[i] for i in row[: len(sentence.forms)]])
            true = spans(list(sentence.tags))
            for kind, hits in (("tp", found & true), ("fp", found - true), ("fn", true - found)):
                for *_, label in hits:
                    for key in ("all", label):
                        counts.setdefault(key, Counter())[kind] += 1
    return {key: round(100 * _f1(count), 2) for key, count in sorted(counts.items())}


@torch.no_grad()
def pairs(model: Parser, coder: Coder, gold: Sequence[Related]) -> dict[str, float]:
    """Precision, recall and F1 of the relations of marked things, in percent."""
    model.eval()
    count: Counter[str] = Counter()
    for group in _chunks(gold):
        batch = coder.batch(group, [""] * len(group))
        whole, words = model.opened(batch.ids, batch.mask, batch.first, batch.last, batch.treebank)
        found = model.related(whole, words, batch.valid, batch.targets["ends"]) > 0
        true = batch.targets["pairs"] > 0
        for kind, hits in (("tp", found & true), ("fp", found & ~true), ("fn", true & ~found)):
            count[kind] += int(hits.sum())
    right = count["tp"]
    rates = {
        "precision": right / max(1, right + count["fp"]),
        "recall": right / max(1, right + count["fn"]),
        "f1": _f1(count),
    }
    return {name: round(100 * value, 2) for name, value in rates.items()}


def _f1(count: Counter[str]) -> float:
    return 2 * count["tp"] / max(1, 2 * count["tp"] + count["fp"] + count["fn"])


def _words(model: Parser, batch: Batch) -> torch.Tensor:
    return model.words(batch.ids, batch.mask, batch.first, batch.last, batch.treebank)
