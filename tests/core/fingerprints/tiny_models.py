"""Draw ONNX models for tests: small, random but fixed by a seed, and of every shape.

What they compute is of no use, yet the same picture always gets the same vector and unlike pictures
get unlike ones.
"""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

OPSET = 17
SIDE = 16
FEATURES = 32


def save_model(
    path: Path,
    nodes: list[onnx.NodeProto],
    *,
    image: onnx.ValueInfoProto,
    output: onnx.ValueInfoProto,
    weights: Mapping[str, np.ndarray],
    metadata: Mapping[str, str] | None = None,
) -> Path:
    """Write a graph as a model file and return its path."""
    tensors = [numpy_helper.from_array(value, name) for name, value in weights.items()]
    graph = helper.make_graph(nodes, "tiny", [image], [output], tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)
    helper.set_model_props(model, dict(metadata or {}))
    path.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(model, path)
    return path


def _projection(inputs: int, seed: int) -> np.ndarray:
    random = np.random.default_rng(seed)
    values = random.normal(size=(inputs, FEATURES)) / np.sqrt(inputs)
    return np.asarray(values, dtype=np.float32)


def photofind_model(path: Path, *, name: str = "tiny", side: int = SIDE, seed: int = 0) -> Path:
    """Write a model that keeps the contract of the bundled one: uint8 in, unit vectors out."""
    nodes = [
        helper.make_node("Cast", ["image"], ["float"], to=TensorProto.FLOAT),
        helper.make_node("Sub", ["float", "grey"], ["centred"]),
        helper.make_node("Flatten", ["centred"], ["flat"], axis=1),
        helper.make_node("MatMul", ["flat", "weights"], ["raw"]),
        helper.make_node("LpNormalization", ["raw"], ["embedding"], axis=1, p=2),
    ]
    weights = {
        "grey": np.array(127.5, dtype=np.float32),
        "weights": _projection(side * side * 3, seed),
    }
    return save_model(
        path,
        nodes,
        image=helper.make_tensor_value_info("image", TensorProto.UINT8, ["n", side, side, 3]),
        output=helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["n", FEATURES]),
        weights=weights,
        metadata={
            "photofind.name": name,
            "photofind.version": "1",
            "photofind.size": str(side),
            "photofind.fit": "letterbox",
            "photofind.pad": "128,128,128",
            "photofind.propose_cosine": "0.6",
        },
    )


def nchw_logits_model(path: Path, batch: int | str = "n") -> Path:
    """Write a model like the ONNX Model Zoo's: float NCHW in, logits out, maybe a fixed batch."""
    nodes = [
        helper.make_node("Flatten", ["data"], ["flat"], axis=1),
        helper.make_node("MatMul", ["flat", "weights"], ["logits"]),
    ]
    return save_model(
        path,
        nodes,
        image=helper.make_tensor_value_info("data", TensorProto.FLOAT, [batch, 3, SIDE, SIDE]),
        output=helper.make_tensor_value_info("logits", TensorProto.FLOAT, [batch, FEATURES]),
        weights={"weights": _projection(3 * SIDE * SIDE, 1)},
    )


def nhwc_feature_map_model(path: Path) -> Path:
    """Write a model like a cut Keras one: float NHWC of any size in, a feature map out."""
    nodes = [helper.make_node("MatMul", ["input_1", "weights"], ["features"])]
    any_size = ["n", "height", "width"]
    return save_model(
        path,
        nodes,
        image=helper.make_tensor_value_info("input_1", TensorProto.FLOAT, [*any_size, 3]),
        output=helper.make_tensor_value_info("features", TensorProto.FLOAT, [*any_size, FEATURES]),
        weights={"weights": _projection(3, 2)},
    )


def token_model(path: Path) -> Path:
    """Write a model like a vision transformer: float NCHW in, a row of tokens out."""
    nodes = [
        helper.make_node("Reshape", ["pixel_values", "shape"], ["pieces"]),
        helper.make_node("MatMul", ["pieces", "weights"], ["last_hidden_state"]),
    ]
    piece = 3 * SIDE * SIDE // 4
    return save_model(
        path,
        nodes,
        image=helper.make_tensor_value_info(
            "pixel_values", TensorProto.FLOAT, ["n", 3, SIDE, SIDE]
        ),
        output=helper.make_tensor_value_info(
            "last_hidden_state", TensorProto.FLOAT, ["n", 4, FEATURES]
        ),
        weights={
            "weights": _projection(piece, 3),
            "shape": np.array([-1, 4, piece], dtype=np.int64),
        },
    )


def classifier_model(path: Path, classes: int = 1000) -> Path:
    """Write a classifier as they are published: features, last layer with bias, softmax."""
    random = np.random.default_rng(4)
    nodes = [
        helper.make_node("ReduceMean", ["input"], ["features"], axes=[2, 3], keepdims=0),
        helper.make_node("Gemm", ["features", "weights", "bias"], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["output"], axis=1),
    ]
    return save_model(
        path,
        nodes,
        image=helper.make_tensor_value_info("input", TensorProto.FLOAT, ["n", 3, SIDE, SIDE]),
        output=helper.make_tensor_value_info("output", TensorProto.FLOAT, ["n", classes]),
        weights={
            "weights": random.normal(size=(3, classes)).astype(np.float32),
            "bias": random.normal(size=classes).astype(np.float32),
        },
    )


COLOURS = {"red": (2, -1, -1), "green": (-1, 2, -1), "blue": (-1, -1, 2)}


def colour_pair(folder: Path, *, length: int | str = "words") -> tuple[Path, Path, Path]:
    """Write a text-and-image pair that knows colours: image tower, text tower, tokenizer."""
    folder.mkdir(parents=True, exist_ok=True)
    image = save_model(
        folder / "image.onnx",
        [
            helper.make_node(
                "ReduceMean", ["pixel_values"], ["image_embeds"], axes=[2, 3], keepdims=0
            )
        ],
        image=helper.make_tensor_value_info(
            "pixel_values", TensorProto.FLOAT, ["n", 3, SIDE, SIDE]
        ),
        output=helper.make_tensor_value_info("image_embeds", TensorProto.FLOAT, ["n", 3]),
        weights={},
    )
    meanings = np.array([(0, 0, 0), (0, 0, 0), *COLOURS.values()], dtype=np.float32)
    text = save_model(
        folder / "text.onnx",
        [
            helper.make_node("Gather", ["meanings", "input_ids"], ["words"]),
            helper.make_node("ReduceSum", ["words", "along"], ["text_embeds"], keepdims=0),
        ],
        image=helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["n", length]),
        output=helper.make_tensor_value_info("text_embeds", TensorProto.FLOAT, ["n", 3]),
        weights={"meanings": meanings, "along": np.array([1], dtype=np.int64)},
    )
    return image, text, _colour_tokenizer(folder / "tokenizer.json")


def _colour_tokenizer(path: Path) -> Path:
    numbers = {"[PAD]": 0, "[UNK]": 1, **{word: 2 + n for n, word in enumerate(COLOURS)}}
    tokenizer = Tokenizer(WordLevel(numbers, unk_token="[UNK]"))  # noqa: S106 - no password
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.save(str(path))
    return path
