"""The shipped model → a checkpoint: where training goes on when the last checkpoint is gone.

    python -m training.shipped kg/model WORK --seen 19800000

Reads the weights of the four ONNX files, int8 matrices as what they stand for, and writes
WORK/checkpoint.pt and WORK/subwords.model. The state of the optimizer is not shipped and begins
anew. WORK/rows.npy is written by training.vocabulary, as for a first run.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import ModelProto, numpy_helper
from torch import Tensor

from training import e5
from training.labels import Labels
from training.network import Parser

Arrays = dict[str, NDArray[Any]]
FROZEN = "encoder.word."
"""The embedding is cut from the starting weights and is never trained."""


def state(folder: Path) -> dict[str, Tensor]:
    """The trained weights of the model in `folder`, by their names in training.network."""
    found: dict[str, Tensor] = {}
    for name in ("parser", "relations", "deeper", "pairs"):
        for key, value in _weights(onnx.load(str(folder / f"{name}.onnx"))).items():
            if not key.startswith(f"parser.{FROZEN}"):
                found[key.removeprefix("parser.")] = torch.tensor(value)
    return found


def network(folder: Path, weights: Path, rows: Path) -> tuple[Parser, Labels]:
    """The network of the model in `folder`, and its labels; `weights` is the E5 file, `rows` tells
    which rows of its embedding the vocabulary has.
    """
    labels = Labels.of(json.loads((folder / "labels.json").read_text("utf-8")))
    found = Parser(e5.load(weights), torch.tensor(np.load(rows)), labels)
    found.load_state_dict(state(folder), strict=False)
    return found, labels


def _weights(model: ModelProto) -> Arrays:
    """The named tensors of a graph, and the matrices by the bias that is added to their product."""
    arrays = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
    products = _products(model, arrays)
    found: Arrays = {
        name: value for name, value in arrays.items() if name.startswith(("parser.", "pairs."))
    }
    found = {name: v for name, v in found.items() if not name.endswith((".bytes", ".scale"))}
    for node in model.graph.node:
        if node.op_type != "Add":
            continue
        bias = next((name for name in node.input if name.endswith(".bias")), "")
        matrix = next((products[name] for name in node.input if name in products), None)
        if bias and matrix is not None:
            found[bias.removesuffix("bias") + "weight"] = _whole(arrays, matrix).T.copy()
    named = [name.removesuffix(".bytes") for name in arrays if name.startswith("parser.")]
    for name in named:
        if f"{name}.bytes" in arrays:
            found[name] = _whole(arrays, name)
    return found


def _products(model: ModelProto, arrays: Arrays) -> dict[str, str]:
    """What a product is called → the matrix in it, as training.quantize wrote them down."""
    return {
        node.output[0]: node.input[1].removesuffix(".scale")
        for node in model.graph.node
        if node.op_type == "Mul" and f"{node.input[1].removesuffix('.scale')}.bytes" in arrays
    }


def _whole(arrays: Arrays, name: str) -> NDArray[np.float32]:
    """A matrix of bytes as the floats that it stands for."""
    whole: NDArray[np.float32] = (
        arrays[f"{name}.bytes"].astype(np.float32) * arrays[f"{name}.scale"]
    )
    return whole


def main() -> None:
    """Write the checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--seen", type=int, required=True, help="subwords it was trained on")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    labels = json.loads((options.model / "labels.json").read_text("utf-8"))
    shutil.copyfile(options.model / "subwords.model", options.work / "subwords.model")
    saved = {"model": state(options.model), "seen": options.seen, "step": 0, "labels": labels}
    torch.save(saved, options.work / "checkpoint.pt")


if __name__ == "__main__":
    main()
