"""Cut a classifier before its last layer, so that its features are compared and not its classes.

The scores of 1 000 classes say what a picture is of; the numbers they are computed from say what it
looks like. The optional ``onnx`` package edits the graph, and this module is its only owner.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from photofind.core.errors import MissingModelError, ModelOptionsError

if TYPE_CHECKING:
    from onnx import GraphProto, NodeProto

# ImageNet with and without a class for nothing, ImageNet-21k and its usual cuts, Places, CIFAR.
CLASS_COUNTS = frozenset((10, 100, 365, 1000, 1001, 10450, 11221, 21841, 21843))
LAST_LAYERS = frozenset(("Gemm", "MatMul", "Conv"))
# What may stand behind a last layer without changing what it means.
PASSED_OVER = frozenset(
    ("Softmax", "LogSoftmax", "Identity", "Reshape", "Flatten", "Squeeze", "Add", "Cast", "Dropout")
)


def looks_like_a_classifier(dimension: int) -> bool:
    """Tell from the length of its vectors whether a model names classes."""
    return dimension in CLASS_COUNTS


def cut_classifier(model: Path, target: Path) -> str:
    """Write a copy of a model that ends before its last layer.

    Args:
        model: An ONNX classifier.
        target: Where to write the copy.

    Returns:
        The name of the new output.

    Raises:
        ModelOptionsError: ``onnx`` is not installed, or the graph has no last layer to cut.
        MissingModelError: The file is damaged.
    """
    try:
        import onnx
        from google.protobuf.message import DecodeError  # type: ignore[import-untyped]  # no stubs
    except ImportError as error:
        raise ModelOptionsError(
            "Install photofind[models] so that a classifier can be cut before its last layer."
        ) from error
    try:
        loaded = onnx.load(model)
    except (OSError, DecodeError) as error:
        raise MissingModelError(f"The model {model.name} is damaged.") from error
    features = _features(loaded.graph)
    _end_at(loaded.graph, features)
    onnx.save(loaded, target)
    return features


def _features(graph: "GraphProto") -> str:
    """Return the tensor that the last layer reads."""
    makers = {name: node for node in graph.node for name in node.output}
    weights = {tensor.name for tensor in graph.initializer}
    name = graph.output[0].name
    while (node := makers.get(name)) is not None:
        inputs = [tensor for tensor in node.input if tensor and tensor not in weights]
        if node.op_type in LAST_LAYERS:
            return str(inputs[0])
        if node.op_type not in PASSED_OVER or not inputs:
            break
        name = inputs[0]
    raise ModelOptionsError("The model has no last layer that could be cut off.")


def _end_at(graph: "GraphProto", output: str) -> None:
    """Make a tensor the graph's only output and drop what is no longer needed."""
    from onnx import TensorProto, helper

    needed = _nodes_behind(graph.node, output)
    read = {name for node in needed for name in node.input}
    weights = [tensor for tensor in graph.initializer if tensor.name in read]
    inputs = [port for port in graph.input if port.name in read]
    for field in (graph.node, graph.initializer, graph.input, graph.output):
        del field[:]
    graph.node.extend(needed)
    graph.initializer.extend(weights)
    graph.input.extend(inputs)
    graph.output.append(helper.make_tensor_value_info(output, TensorProto.FLOAT, None))


def _nodes_behind(nodes: "Sequence[NodeProto]", output: str) -> "list[NodeProto]":
    """Return the nodes that a tensor depends on, in their order."""
    needed, kept = {output}, []
    for node in reversed(nodes):  # sorted: a node stands behind all that it reads
        if needed.intersection(node.output):
            needed.update(node.input)
            kept.append(node)
    return kept[::-1]
