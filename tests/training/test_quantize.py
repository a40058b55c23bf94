"""Int8 products: close to the float ones, and the same whatever stands beside a row."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest

onnx = pytest.importorskip("onnx", reason="onnx is not installed (extra: train)")

from training.quantize import quantize  # noqa: E402 — it needs onnx

WIDE, NARROW = 16, 4


@pytest.fixture
def models(tmp_path: Path) -> tuple[onnxruntime.InferenceSession, onnxruntime.InferenceSession]:
    """A product with a constant matrix in floats, and the same in bytes."""
    weights = np.random.default_rng(1).normal(size=(WIDE, NARROW)).astype(np.float32)
    graph = onnx.helper.make_graph(
        [onnx.helper.make_node("MatMul", ["x", "w"], ["y"])],
        "product",
        [onnx.helper.make_tensor_value_info("x", 1, ["rows", WIDE])],
        [onnx.helper.make_tensor_value_info("y", 1, ["rows", NARROW])],
        [onnx.numpy_helper.from_array(weights, "w")],
    )
    opset = [onnx.helper.make_opsetid("", 17)]
    onnx.save(onnx.helper.make_model(graph, opset_imports=opset, ir_version=8), tmp_path / "a.onnx")
    quantize(tmp_path / "a.onnx", tmp_path / "b.onnx")
    plain, bytewise = (
        onnxruntime.InferenceSession(str(tmp_path / name), providers=["CPUExecutionProvider"])
        for name in ("a.onnx", "b.onnx")
    )
    return plain, bytewise


def test_bytes_are_close_to_floats(
    models: tuple[onnxruntime.InferenceSession, onnxruntime.InferenceSession],
) -> None:
    rows = np.random.default_rng(2).normal(size=(8, WIDE)).astype(np.float32)
    plain, bytewise = (model.run(None, {"x": rows})[0] for model in models)

    assert np.abs(plain - bytewise).max() < 0.05 * np.abs(plain).max()
    assert not np.array_equal(plain, bytewise)


def test_a_row_is_the_same_alone_and_beside_a_giant(
    models: tuple[onnxruntime.InferenceSession, onnxruntime.InferenceSession],
) -> None:
    row = np.random.default_rng(3).normal(size=(1, WIDE)).astype(np.float32)
    alone = models[1].run(None, {"x": row})[0]
    beside = models[1].run(None, {"x": np.concatenate([row, row * 1000])})[0]

    assert np.array_equal(alone[0], beside[0])
