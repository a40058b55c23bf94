"""The shipped model read back: what training goes on from is what ships."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("onnx")

import onnx
from onnx import numpy_helper

from training import shipped

MODEL = Path(__file__).parents[2] / "kg" / "model"


def test_every_matrix_has_its_bias_and_comes_back_within_half_a_step() -> None:
    state = shipped.state(MODEL)
    graph = onnx.load(str(MODEL / "parser.onnx")).graph
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}

    for name in (key for key in state if key.endswith(".bias")):
        weight = state[name.removesuffix("bias") + "weight"]
        assert len(weight) == len(state[name])
    bytes_ = arrays["parser.arc.bytes"].astype(np.float32) * arrays["parser.arc.scale"]
    assert np.array_equal(state["arc"].numpy(), bytes_)
    assert not any(key.startswith("encoder.word.") for key in state)
    assert {f"encoder.layers.{i}.qkv.weight" for i in range(8)} <= state.keys()
    assert {"pairs.deeper.qkv.weight", "pairs.keys.weight", "pairs.region.weight"} <= state.keys()
