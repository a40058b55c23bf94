"""Float ONNX → int8: weights with one scale a column, activations with one scale a row.

A row is one subword or word, so that what the network says of a sentence does not depend on the
sentences that share its batch; one scale for a whole batch (onnxruntime's own dynamic quantization)
changed a label of one token in fifteen when articles were parsed one by one, and cost accuracy.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper

LEVELS: Final = 127.0
MIDDLE: Final = 128
"""What 0 becomes as an unsigned byte: processors multiply unsigned by signed bytes fastest."""
TINY: Final = 1e-8
CONSTANTS: Final[dict[str, NDArray[Any]]] = {
    "quantize.levels": np.array(LEVELS, np.float32),
    "quantize.middle": np.array(MIDDLE, np.float32),
    "quantize.zero": np.array(MIDDLE, np.uint8),
    "quantize.tiny": np.array(TINY, np.float32),
}


def quantize(source: Path, target: Path) -> None:
    """Write the model `source` to `target`, each product with a constant matrix in int8."""
    model = onnx.load(str(source))
    graph = model.graph
    matrices = {one.name: one for one in graph.initializer if len(one.dims) == 2}
    quantized = {node.input[1] for node in graph.node if node.op_type == "MatMul"} & matrices.keys()
    scaled: dict[str, str] = {}
    nodes: list[NodeProto] = []
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in quantized:
            nodes.append(node)
            continue
        if node.input[0] not in scaled:
            scaled[node.input[0]] = prefix = f"quantize.{len(scaled)}"
            nodes.extend(_rows(node.input[0], prefix))
        nodes.extend(_product(node, scaled[node.input[0]]))
    kept = [one for one in graph.initializer if one.name not in quantized]
    added = [numpy_helper.from_array(value, name) for name, value in CONSTANTS.items()]
    added += [part for name in sorted(quantized) for part in _columns(matrices[name])]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend([*kept, *added])
    onnx.checker.check_model(model)
    onnx.save(model, str(target))


def _columns(matrix: TensorProto) -> list[TensorProto]:
    """The matrix as bytes, and the scale of each column (divided by nothing else)."""
    values: NDArray[np.float32] = numpy_helper.to_array(matrix)
    scale = np.maximum(np.abs(values).max(0), TINY) / LEVELS
    rounded = np.round(values / scale).astype(np.int8)
    return [
        numpy_helper.from_array(rounded, matrix.name + ".bytes"),
        numpy_helper.from_array(scale.astype(np.float32), matrix.name + ".scale"),
    ]


def _rows(name: str, prefix: str) -> list[NodeProto]:
    """The nodes that turn the tensor `name` into bytes and the scale of each row."""
    return [
        helper.make_node("Abs", [name], [f"{prefix}.abs"]),
        helper.make_node("ReduceMax", [f"{prefix}.abs"], [f"{prefix}.max"], axes=[-1], keepdims=1),
        helper.make_node("Max", [f"{prefix}.max", "quantize.tiny"], [f"{prefix}.top"]),
        helper.make_node("Div", [f"{prefix}.top", "quantize.levels"], [f"{prefix}.scale"]),
        helper.make_node("Div", [name, f"{prefix}.scale"], [f"{prefix}.scaled"]),
        helper.make_node("Round", [f"{prefix}.scaled"], [f"{prefix}.round"]),
        helper.make_node("Add", [f"{prefix}.round", "quantize.middle"], [f"{prefix}.moved"]),
        helper.make_node("Cast", [f"{prefix}.moved"], [f"{prefix}.bytes"], to=TensorProto.UINT8),
    ]


def _product(node: NodeProto, prefix: str) -> list[NodeProto]:
    """The nodes that multiply the bytes and bring the sums back to floats."""
    out, weight = node.output[0], node.input[1]
    return [
        helper.make_node(
            "MatMulInteger", [f"{prefix}.bytes", f"{weight}.bytes", "quantize.zero"], [f"{out}.sum"]
        ),
        helper.make_node("Cast", [f"{out}.sum"], [f"{out}.float"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{out}.float", f"{prefix}.scale"], [f"{out}.byrow"]),
        helper.make_node("Mul", [f"{out}.byrow", f"{weight}.scale"], [out]),
    ]
