"""Turn a checkpoint into the ONNX file that the product ships.

    python packaging/model/export.py --checkpoint /tmp/run/checkpoint.pt \
        --packed /tmp/packed --size 160 --output resources/models/photofind-mobilenet.onnx

The averaged weights are taken, batch normalisation is folded into the convolutions, and what the
product must know is written into the file's metadata: how a photo is fitted, on which grey, the
size, and two levels of the cosine measured on photos of the validation split (see `calibrate`).
"""

import argparse
import hashlib
import itertools
import random
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from edits import STRENGTHS, Edit
from embedder import Embedder, Vectors, similarities
from model import EMBEDDING_SIZE, Network, Shape
from numpy.typing import NDArray
from pack import CANVAS_PX, PAD_GREY, Packed, load
from PIL import Image
from splits import Split
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

OPSET = 17
NAME = "photofind-mobilenet"
PROPOSE_RECALL = 0.99  # of copies that lie above `photofind.propose_cosine`
ALIKE_PRECISION = 0.9  # of nearest neighbours above `photofind.alike_cosine` that share the class
FEWEST_ALIKE = 0.02  # share of nearest neighbours that are called alike at least
SAME_PHOTO = 0.98  # cosine above which two photos of a set are copies, not just of one class
NEVER_COPIES = {"burst"}  # rows that are no copies
EDITS_PER_STRENGTH = 60


class Shipped(nn.Module):
    """The network with the product's input: bytes, height x width x channel."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, image: Tensor) -> Tensor:
        """Return unit vectors [N, 256] of bytes [N, S, S, 3]."""
        embedding: Tensor = self.network(image.permute(0, 3, 1, 2).float() / 255)
        return embedding


def averaged_network(checkpoint: Path) -> Network:
    """Return the averaged network of a checkpoint, for inference."""
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)
    network = Network(Shape(**state["shape"]))
    network.load_state_dict(state["average"])
    return network.eval().requires_grad_(requires_grad=False)


def fold(module: nn.Module) -> None:
    """Fold every batch normalisation that follows a convolution into it."""
    children = list(module.named_children())
    for (first_name, first), (second_name, second) in itertools.pairwise(children):
        if isinstance(first, nn.Conv2d) and isinstance(second, nn.BatchNorm2d):
            setattr(module, first_name, fuse_conv_bn_eval(first, second))
            setattr(module, second_name, nn.Identity())
    for child in module.children():
        fold(child)


def write_onnx(network: Network, size: int, output: Path) -> None:
    """Write the graph; the number of pictures is free, and for size 0 theirs too."""
    fold(network)
    free = {0: "photos"} if size else {0: "photos", 1: "height", 2: "width"}
    sample = torch.zeros(2, size or 128, size or 128, 3, dtype=torch.uint8)
    torch.onnx.export(
        Shipped(network).eval(),
        (sample,),
        output,
        input_names=["image"],
        output_names=["embedding"],
        dynamic_axes={"image": free, "embedding": {0: "photos"}},
        opset_version=OPSET,
        dynamo=False,
    )


def describe(path: Path, facts: dict[str, str]) -> None:
    """Write metadata into an ONNX file."""
    model = onnx.load(path)
    known = {entry.key: entry.value for entry in model.metadata_props}
    onnx.helper.set_model_props(model, {**known, **facts})
    onnx.checker.check_model(model)
    onnx.save(model, path)


def _pictures(packed: Packed, photos: NDArray[np.int64]) -> list[Image.Image]:
    """Return the packed photos without their padding."""
    result = []
    for photo in photos:
        width, height = (round(float(half) * CANVAS_PX) for half in packed.half_sizes[photo])
        left, top = (CANVAS_PX - width) // 2, (CANVAS_PX - height) // 2
        pixels = packed.pixels[photo][top : top + height, left : left + width]
        result.append(Image.fromarray(pixels))
    return result


def calibrate(path: Path, packed: Packed) -> dict[str, str]:
    """Measure the two cosine levels on photos that were never trained on.

    Copies: the level above which `PROPOSE_RECALL` of the copies of the edit list lie.
    Likeness: the level above which `ALIKE_PRECISION` of the nearest neighbours share the class.
    """
    photos = packed.indices(Split.VALIDATION)
    pictures = _pictures(packed, photos)
    embedder = Embedder(path)
    originals = embedder.embed(pictures)
    all_photos = packed.indices(Split.VALIDATION, Split.HELD_OUT)
    known = embedder.embed(_pictures(packed, all_photos))
    levels = np.array(_copy_cosines(embedder, pictures, originals))
    return {
        "photofind.propose_cosine": f"{np.quantile(levels, 1 - PROPOSE_RECALL):.3f}",
        "photofind.alike_cosine": f"{_alike_level(known, packed.labels[all_photos]):.3f}",
    }


def _copy_cosines(
    embedder: Embedder, pictures: list[Image.Image], originals: Vectors
) -> list[float]:
    rng = random.Random(5)
    cosines: list[float] = []
    edits: list[Edit] = [
        edit
        for row, strengths in STRENGTHS.items()
        if row not in NEVER_COPIES
        for edit in strengths.values()
    ]
    for edit in edits:
        chosen = rng.sample(range(len(pictures)), min(EDITS_PER_STRENGTH, len(pictures)))
        copies = embedder.embed(edit(pictures[index], rng) for index in chosen)
        cosines += (copies * originals[chosen]).sum(1).tolist()
    return cosines


def _alike_level(vectors: Vectors, labels: NDArray[np.int16]) -> float:
    """Return the lowest cosine above which enough nearest neighbours share the class.

    A model that never gets there gets the level of its `FEWEST_ALIKE` closest neighbours.
    """
    cosines = similarities(vectors, vectors)[np.ix_(labels >= 0, labels >= 0)]
    known = labels[labels >= 0]
    cosines[cosines > SAME_PHOTO] = -2  # itself, and copies that were not thinned out
    order = np.argsort(-cosines.max(1))
    levels = cosines.max(1)[order]
    is_alike = (known[cosines.argmax(1)] == known)[order]
    precision = np.cumsum(is_alike) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(precision >= ALIKE_PRECISION)
    last = enough[-1] if len(enough) else 0
    return float(levels[max(last, round(FEWEST_ALIKE * len(levels)))])


def main() -> None:
    """Export as the command line says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--packed", type=Path, help="folder written by pack.py, to calibrate on")
    parser.add_argument("--size", type=int, default=160, help="pixels a side; 0 leaves it free")
    parser.add_argument("--version", default="1")
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "model.onnx"
        write_onnx(averaged_network(arguments.checkpoint), arguments.size, draft)
        facts = {
            "photofind.fit": "letterbox",
            "photofind.pad": ",".join([str(PAD_GREY)] * 3),
            "photofind.size": str(arguments.size or CANVAS_PX),
            "photofind.name": NAME,
            "photofind.version": arguments.version,
            "photofind.dimension": str(EMBEDDING_SIZE),
        }
        describe(draft, facts)
        if arguments.packed:
            describe(draft, calibrate(draft, load(arguments.packed)))
        content = draft.read_bytes()
    arguments.output.write_bytes(content)
    print(
        f"{arguments.output}: {len(content)} bytes, SHA-256 {hashlib.sha256(content).hexdigest()}"
    )
    for name, value in sorted(Embedder(arguments.output).metadata.items()):
        print(f"  {name} = {value}")


if __name__ == "__main__":
    main()
