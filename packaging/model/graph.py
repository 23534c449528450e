"""Write an ONNX graph node by node, so that each runs in the form that costs least.

What PyTorch exports is right, but a third of the shipped network's time went into nodes around the
convolutions: copies between layouts of memory, products that repeat one number over four, shapes
computed while running. Values here are named by strings, as ONNX does; every method adds nodes and
returns the name of their result.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import ArrayLike, NDArray

OPSET = 17
IR_VERSION = 8  # of ONNX 1.10 and later

Value = str
Attribute = int | float | str | Sequence[int]


class Graph:
    """An ONNX graph that grows."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[tuple[bytes, tuple[int, ...], str], onnx.TensorProto] = {}

    def node(self, kind: str, *inputs: Value, name: str = "", **attributes: Attribute) -> Value:
        """Add one node, named after its result."""
        name = name or f"{kind}_{len(self._nodes)}"
        self._nodes.append(onnx.helper.make_node(kind, inputs, [name], name=name, **attributes))
        return name

    def constant(self, values: ArrayLike, kind: type[np.generic] = np.float32) -> Value:
        """Return constant numbers; equal ones are kept once."""
        array = np.array(values, dtype=kind, order="C")
        key = (array.tobytes(), array.shape, array.dtype.str)
        if key not in self._constants:
            name = f"constant_{len(self._constants)}"
            self._constants[key] = onnx.numpy_helper.from_array(array, name)
        return self._constants[key].name

    def integers(self, *values: int) -> Value:
        """Return a constant list of integers: a shape, axes, places."""
        return self.constant(values, np.int64)

    def reshape(self, value: Value, *shape: int) -> Value:
        """Give another shape; 0 keeps a length, -1 is what remains."""
        return self.node("Reshape", value, self.integers(*shape))

    def transpose(self, value: Value, *order: int) -> Value:
        """Exchange axes."""
        return self.node("Transpose", value, perm=order)

    def times(self, first: Value, second: Value) -> Value:
        """Multiply number by number."""
        return self.node("Mul", first, second)

    def plus(self, first: Value, second: Value) -> Value:
        """Add number by number."""
        return self.node("Add", first, second)

    def product(self, first: Value, second: Value) -> Value:
        """Multiply matrices."""
        return self.node("MatMul", first, second)

    def root(self, value: Value) -> Value:
        """Return square roots."""
        return self.node("Sqrt", value)

    def mean(self, value: Value, *axes: int, keep: int = 0) -> Value:
        """Average over axes."""
        return self.node("ReduceMean", value, axes=axes, keepdims=keep)

    def cut(self, value: Value, axes: Sequence[int], ends: tuple[int, int], step: int = 1) -> Value:
        """Return every so many from a place to before another, the same along all axes."""
        count = len(axes)
        places = [self.integers(*[end] * count) for end in ends]
        steps = self.integers(*[step] * count)
        return self.node("Slice", value, *places, self.integers(*axes), steps)

    def linear(self, rows: Value, weights: ArrayLike, bias: ArrayLike) -> Value:
        """Multiply rows [N, I] by weights [I, O] and add."""
        return self.node("Gemm", rows, self.constant(weights), self.constant(bias))

    def unit(self, rows: Value, least: float = 1e-12) -> Value:
        """Divide rows by their lengths, or by ``least`` where they are shorter."""
        lengths = self.node("ReduceL2", rows, axes=[1], keepdims=1)
        return self.node("Div", rows, self.node("Max", lengths, self.constant(least)))

    def steady(self, rows: Value, count: int, floor: float) -> Value:
        """Divide rows of ``count`` numbers by their root mean square.

        In this form, with a factor of ones, onnxruntime makes one node of it.
        """
        power = self.mean(self.node("Pow", rows, self.constant(2.0)), 1, keep=1)
        spread = self.root(self.plus(power, self.constant(floor)))
        return self.times(self.node("Div", rows, spread), self.constant(np.ones(count)))

    def save(self, size: int, dimension: int, result: Value, path: Path) -> None:
        """Write the graph from ``image``, bytes [N, S, S, 3], to ``embedding`` [N, D]."""
        self.node("Identity", result, name="embedding")
        tensor = onnx.helper.make_tensor_value_info
        graph = onnx.helper.make_graph(
            self._nodes,
            "photofind",
            [tensor("image", onnx.TensorProto.UINT8, ["photos", size, size, 3])],
            [tensor("embedding", onnx.TensorProto.FLOAT, ["photos", dimension])],
            list(self._constants.values()),
        )
        opset = onnx.helper.make_opsetid("", OPSET)
        model = onnx.helper.make_model(graph, opset_imports=[opset])
        model.ir_version = IR_VERSION
        onnx.save(model, path)


def turned(kernel: NDArray[np.float32], quarters: int) -> NDArray[np.float32]:
    """Turn kernels [O, I, K, K] by quarter turns against the clock."""
    return np.ascontiguousarray(np.rot90(kernel, quarters, (2, 3)))
