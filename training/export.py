"""Checkpoint → the shipped model: ONNX with int8 weights, vocabulary and labels in one folder.

    python -m training.export WORK E5_BIN OUT

Writes parser.onnx (subwords in; tags, features, lemmas, names, head scores, relation vectors and
word vectors out), relations.onnx (relation vectors of the chosen heads in, relations out),
deeper.onnx (the vectors of a sentence in, those that pairs are read from out), pairs.onnx (these
and the places of two things in, what joins them out), subwords.model and labels.json. The embedding
is quantized by row, the matrix products as training.quantize does it.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from training import e5, network
from training.batches import INPUTS
from training.labels import Labels
from training.network import PAIR, PARTS, Parser
from training.quantize import quantize

OPSET = 17
PAIR_INPUTS = ("read", "valid", "ends")
OUTPUTS = ("upos", "feats", "edits", "names", "arcs", "heads", "dependents", "whole", "words")


class RowQuantized(nn.Module):
    """An embedding of int8 rows, each with its own scale."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    rows: Tensor
    scale: Tensor

    def forward(self, ids: Tensor) -> Tensor:
        """The float vectors of the ids."""
        return self.rows[ids].float() * self.scale[ids]


class Tagger(nn.Module):
    """All that is computed before a tree is chosen."""

    def __init__(self, parser: Parser, sizes: list[int]) -> None:
        super().__init__()
        self.parser, self.sizes = parser, sizes

    def forward(self, *inputs: Tensor) -> tuple[Tensor, ...]:
        """What OUTPUTS names, of what INPUTS names."""
        ids, mask, first, last, valid, treebank = inputs
        whole, words = self.parser.opened(ids, mask, first, last, treebank)
        parts = self.parser.feats(words).split(self.sizes, -1)
        feats = torch.stack([part.argmax(-1) for part in parts], -1)
        heads, dependents = self.parser.ends(words)
        return (
            self.parser.upos(words).argmax(-1), feats, self.parser.edits(words).argmax(-1),
            self.parser.names(words).log_softmax(-1), self.parser.arcs(words, valid),
            heads, dependents, whole, words,
        )  # fmt: skip


class Deeper(nn.Module):
    """The vectors of sentences, read once more."""

    def __init__(self, pairs: network.Pairs) -> None:
        super().__init__()
        self.pairs = pairs

    def forward(self, states: Tensor, valid: Tensor) -> Tensor:
        """Batch × (1 + words) × hidden → batch × (1 + words) × parts (see Pairs.read)."""
        read: Tensor = self.pairs.read(states, valid)
        return read


class Pairs(nn.Module):
    """How likely each property joins the two things of a pair."""

    def __init__(self, pairs: network.Pairs) -> None:
        super().__init__()
        self.pairs = pairs

    def forward(self, read: Tensor, valid: Tensor, ends: Tensor) -> Tensor:
        """The likelihoods (m × labels) of m pairs, `ends` m × 5 in order of rows (see Pairs)."""
        scores: Tensor = self.pairs(read, valid, ends)
        return scores.sigmoid()


class Relations(nn.Module):
    """The relation of each pair of a chosen head and its dependent."""

    def __init__(self, parser: Parser) -> None:
        super().__init__()
        self.parser = parser

    def forward(self, heads: Tensor, dependents: Tensor) -> Tensor:
        """The relation ids of the pairs."""
        return self.parser.relations(heads, dependents).argmax(-1)


def restore(work: Path, weights: Path) -> tuple[Parser, Labels]:
    """The trained network of the checkpoint in `work`, ready to be read."""
    state = torch.load(work / "checkpoint.pt", weights_only=False)
    labels = Labels.of(state["labels"])
    rows = torch.tensor(np.load(work / "rows.npy"))
    model = Parser(e5.load(weights), rows, labels)
    model.load_state_dict(state["model"], strict=False)
    return model.eval(), labels


def export(model: Parser, labels: Labels, out: Path) -> None:
    """Write both graphs into `out`."""
    model.encoder.word = RowQuantized(model.encoder.word.get_parameter("weight").detach())
    sizes = [len(values) for values in labels.features.values()]
    ids = torch.tensor([[0, 5, 6, 7, 2], [0, 8, 9, 2, 1]])
    sample = (
        ids, (ids != 1).float(), torch.tensor([[1, 2, 3], [1, 2, 0]]),
        torch.tensor([[1, 2, 3], [1, 2, 0]]), torch.tensor([[1.0, 1, 1], [1, 1, 0]]),
        torch.tensor([1, 0]),
    )  # fmt: skip
    axes = {name: {0: "batch", 1: "length"} for name in ("ids", "mask")}
    axes |= {name: {0: "batch", 1: "words"} for name in ("first", "last", "valid")}
    axes |= {"treebank": {0: "batch"}}
    axes |= {name: {0: "batch", 1: "words"} for name in OUTPUTS if name not in {"heads", "whole"}}
    axes["whole"] = {0: "batch"}
    axes["heads"] = {0: "batch", 1: "rooted"}
    axes["arcs"] = {0: "batch", 1: "words", 2: "rooted"}
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "parser.onnx"
        torch.onnx.export(
            Tagger(model, sizes), sample, str(plain), input_names=list(INPUTS),
            output_names=list(OUTPUTS), dynamic_axes=axes, opset_version=OPSET, dynamo=False,
        )  # fmt: skip
        quantize(plain, out / "parser.onnx")
    pair = (
        torch.zeros(3, model.rel_head.out_features),
        torch.zeros(3, model.rel_head.out_features),
    )
    torch.onnx.export(
        Relations(model), pair, str(out / "relations.onnx"), input_names=["heads", "dependents"],
        output_names=["deprels"], opset_version=OPSET, dynamo=False,
        dynamic_axes={name: {0: "words"} for name in ("heads", "dependents", "deprels")},
    )  # fmt: skip
    export_pairs(model.pairs, out)
    onnx.checker.check_model(str(out / "parser.onnx"))


def export_pairs(pairs: network.Pairs, out: Path) -> None:
    """Write what reads a sentence once more, and what reads its pairs."""
    states, valid = torch.randn(2, 6, pairs.subject.in_features), torch.ones(2, 5)
    ends = torch.tensor([[0, 0, 1, 3, 3], [0, -1, -1, 2, 2], [1, 0, 1, 3, 3]])
    sizes = {0: "sentences", 1: "longest"}
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "deeper.onnx"
        torch.onnx.export(
            Deeper(pairs), (states, valid), str(plain), input_names=["states", "valid"],
            output_names=["read"], opset_version=OPSET, dynamo=False,
            dynamic_axes=dict.fromkeys(("states", "read"), sizes)
            | {"valid": {0: "sentences", 1: "words"}},
        )  # fmt: skip
        quantize(plain, out / "deeper.onnx")
        plain = Path(folder) / "pairs.onnx"
        torch.onnx.export(
            Pairs(pairs), (torch.randn(2, 6, PARTS * PAIR), valid, ends), str(plain),
            input_names=list(PAIR_INPUTS), output_names=["likelihoods"],
            opset_version=OPSET, dynamo=False, do_constant_folding=False,
            dynamic_axes={
                "read": sizes, "valid": {0: "sentences", 1: "words"}, "ends": {0: "pairs"},
                "likelihoods": {0: "pairs"},
            },
        )  # fmt: skip
        shutil.copyfile(plain, out / "pairs.onnx")


def main(work: Path, weights: Path, out: Path) -> None:
    """Export the checkpoint of `work` into the folder `out`."""
    out.mkdir(parents=True, exist_ok=True)
    model, labels = restore(work, weights)
    export(model, labels, out)
    shutil.copyfile(work / "subwords.model", out / "subwords.model")
    text = json.dumps(labels.as_json(), ensure_ascii=False, separators=(",", ":"))
    (out / "labels.json").write_text(text + "\n", "utf-8")
    print({path.name: path.stat().st_size for path in sorted(out.iterdir())})


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
