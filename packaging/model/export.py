r"""Turn checkpoints into the ONNX file that the product ships.

    python packaging/model/export.py --checkpoint /tmp/run/checkpoint.pt \
        --likeness /tmp/likeness/checkpoint.pt --packed /tmp/packed \
        --output resources/models/photofind-mobilenet.onnx

Two networks see each picture: one trained to tell copies from strangers, in four quarter turns, and
one trained to know kinds of things, upright. The averaged weights are taken, batch normalisation is
measured anew and folded into the convolutions, and each part of the vector is whitened. What the
product must know is written into the file's metadata: how a photo is fitted, on which grey, the
size, and two levels of the cosine measured on photos never trained on (see `calibrate`).
"""

import argparse
import hashlib
import itertools
import random
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import deploy
import numpy as np
import onnx
import torch
from edits import STRENGTHS, Edit
from embedder import Embedder, Vectors, first_part, letterbox, similarities
from graph import Graph
from layout import Layout
from model import EMBEDDING_SIZE, Network, Shape, normalised
from numpy.typing import NDArray
from overlays import bank
from pack import CANVAS_PX, PAD_GREY, Packed, load
from palette import Palette, typical_colours
from PIL import Image
from residual import LikenessNetwork
from splits import Split
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval
from train import canvases_of
from views import EDITED, LIKENESS, REFERENCE, Strength, ViewMaker

NAME = "photofind-mobilenet"
PROPOSE_RECALL = 0.99  # of copies that lie above `photofind.propose_cosine`
ALIKE_PRECISION = 0.9  # of nearest neighbours above `photofind.alike_cosine` that share the class
FEWEST_ALIKE = 0.02  # share of nearest neighbours that are called alike at least
PALETTE_STRIDE = 997  # every so many pixels of the training photos say which colours are typical
SETTLING_BATCHES, WHITENING_BATCHES = 30, 60  # of 64 training photos
WHITENING_FLOOR = 1e-5  # variance; directions with less are noise
COMPARED, SAME_VECTOR = 256, 0.99999  # photos, and the cosine of what is equal but for rounding
SAME_PHOTO = 0.98  # cosine above which two photos of a set are copies, not just of one class
NEVER_COPIES = {"burst"}  # rows that are no copies
EDITS_PER_STRENGTH = 60


@dataclass(frozen=True, slots=True)
class PartSpec:
    """How one part of the vector is made.

    Attributes:
        size: How many directions are kept.
        weight: Its length beside the other parts.
        whitening: 1 gives every direction the same variance, 0 leaves them as they are.
    """

    size: int
    weight: float
    whitening: float


# The mean over turns, the layout and the palette, which tell copies together, and the features of
# likeness; chosen on the validation split.
PARTS = (
    PartSpec(96, 1.0, 0.5),
    PartSpec(48, 0.4, 0.5),
    PartSpec(32, 0.4, 0.5),
    PartSpec(80, 1.3, 0.25),
)
COPIES_DIMENSION = sum(part.size for part in PARTS[:-1])


class Part(nn.Module):
    """One part of the vector: centred, whitened, cut to its strongest directions, rescaled."""

    def __init__(self, sample: Tensor, spec: PartSpec) -> None:
        """Fit to a sample [M, D] of training photos."""
        super().__init__()
        spread, axes = torch.linalg.eigh(torch.cov(sample.T))
        spread, axes = spread[-spec.size :], axes[:, -spec.size :]
        scale = (spread.clamp(min=0) + WHITENING_FLOOR).pow(-spec.whitening / 2)
        self.register_buffer("mean", sample.mean(0))
        self.register_buffer("axes", axes * scale)
        self.weight = spec.weight

    def forward(self, numbers: Tensor) -> Tensor:
        """Return [N, size], of length ``weight``."""
        centred = (numbers - self.get_buffer("mean")) @ self.get_buffer("axes")
        return functional.normalize(centred) * self.weight


class Described(nn.Module):
    """What is known of a picture before whitening.

    The vectors of a picture and of its quarter turns are averaged: a turned copy has the same mean
    as its original, and the network need learn the angles between only.
    """

    def __init__(self, copies: Network, likeness: LikenessNetwork, palette: Palette) -> None:
        super().__init__()
        self.copies, self.likeness = copies, likeness
        self.layout, self.palette = Layout(), palette

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Return mean over turns, layout, palette, features of likeness of bytes [N, S, S, 3]."""
        upright = image.permute(0, 3, 1, 2).float() / 255
        plain = normalised(upright)
        lying = plain.transpose(2, 3)
        turns = torch.cat([plain, lying.flip(2), plain.flip(2, 3), lying.flip(3)])
        features = self.copies.features_of_normalised(turns)
        vectors = functional.normalize(self.copies.project(features)).chunk(4)
        mean = torch.stack(vectors).mean(0)
        kind = self.likeness.features_of_normalised(plain)
        return mean, self.layout(upright), self.palette(upright), kind


class Shipped(nn.Module):
    """The graph of the shipped file: bytes to one unit vector of four parts."""

    def __init__(self, described: Described, parts: list[Part]) -> None:
        super().__init__()
        self.described, self.parts = described, nn.ModuleList(parts)

    def forward(self, image: Tensor) -> Tensor:
        """Return unit vectors [N, 256] of bytes [N, S, S, 3]."""
        numbers = self.described(image)
        vector = torch.cat([p(n) for p, n in zip(self.parts, numbers, strict=True)], 1)
        return functional.normalize(vector)


@torch.no_grad()
def settle(
    network: Network | LikenessNetwork, packed: Packed, size: int, kinds: Iterable[Strength]
) -> None:
    """Measure anew what batch normalisation subtracts and divides by.

    The averaged weights need other numbers than the averages of the numbers in training.
    """
    for module in network.modules():
        if isinstance(module, nn.BatchNorm1d | nn.BatchNorm2d):
            module.reset_running_stats()
            module.momentum = None  # a plain mean over all batches
    textures = torch.from_numpy(bank()).permute(0, 3, 1, 2).float() / 255
    make_views = ViewMaker(textures)
    pixels = torch.from_numpy(np.asarray(packed.pixels))
    network.train()
    for photos in _samples(packed, SETTLING_BATCHES, 64):
        canvases = canvases_of(pixels, photos, size)
        half = torch.from_numpy(packed.half_sizes[photos])
        views = [make_views(canvases, half, size, kind) for kind in kinds]
        network(torch.cat(views))
    network.eval()


def _samples(packed: Packed, batches: int, count: int) -> list[NDArray[np.int64]]:
    order = np.random.default_rng(8).permutation(packed.indices(Split.TRAIN))
    return [np.sort(order[n * count : (n + 1) * count]) for n in range(batches)]


def fit_palette(packed: Packed) -> Palette:
    """Return the colours typical of training photos."""
    photos = np.concatenate(_samples(packed, WHITENING_BATCHES, 64))
    pixels = [
        np.asarray(image).reshape(-1, 3)[::PALETTE_STRIDE] for image in _pictures(packed, photos)
    ]
    return Palette(typical_colours(np.concatenate(pixels) / np.float32(255)))


@torch.no_grad()
def fit_parts(described: Described, packed: Packed, size: int) -> list[Part]:
    """Fit the parts of the vector to training photos."""
    rows = []
    for photos in _samples(packed, WHITENING_BATCHES, 64):
        boxed = [letterbox(image, size, (PAD_GREY,) * 3) for image in _pictures(packed, photos)]
        rows.append(described(torch.from_numpy(np.stack(boxed))))
    samples = [torch.cat(parts) for parts in zip(*rows, strict=True)]
    return [Part(sample, spec) for sample, spec in zip(samples, PARTS, strict=True)]


def averaged_network(checkpoint: Path) -> Network:
    """Return the averaged network of a checkpoint, for inference."""
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)
    network = Network(Shape(**state["shape"]))
    network.load_state_dict(state["average"])
    return network.eval().requires_grad_(requires_grad=False)


def averaged_likeness(checkpoint: Path) -> LikenessNetwork:
    """Return the averaged likeness network of a checkpoint, for inference."""
    state = torch.load(checkpoint, map_location="cpu", weights_only=True)
    network = LikenessNetwork()
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


def write_onnx(shipped: Shipped, size: int, output: Path) -> None:
    """Write the graph; the number of pictures is free."""
    fold(shipped)
    graph = Graph()
    graph.save(size, EMBEDDING_SIZE, deploy.write(shipped, graph, size), output)


@torch.no_grad()
def compare(path: Path, shipped: Shipped, packed: Packed) -> float:
    """Return the lowest cosine between what the file and what the networks make of a photo.

    Raises:
        ValueError: They are not the same but for rounding.
    """
    embedder = Embedder(path)
    (photos,) = _samples(packed, 1, COMPARED)
    prepared = np.stack([embedder.prepare(image) for image in _pictures(packed, photos)])
    wanted = shipped(torch.from_numpy(prepared)).numpy()
    lowest = float((wanted * embedder.run(prepared)).sum(1).min())
    if lowest < SAME_VECTOR:
        raise ValueError(f"the graph is not that of the networks: cosine {lowest:.6f}")
    return lowest


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

    Copies: the level above which `PROPOSE_RECALL` of the copies of the edit list lie, as the first
    numbers alone see them.
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
        pairs = (
            first_part(copies, COPIES_DIMENSION),
            first_part(originals[chosen], COPIES_DIMENSION),
        )
        cosines += (pairs[0] * pairs[1]).sum(1).tolist()
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


def assemble(copies: Path, likeness: Path, packed: Packed, size: int) -> Shipped:
    """Return the graph made of the networks of two checkpoints, fitted to training photos."""
    torch.manual_seed(0)
    networks = averaged_network(copies), averaged_likeness(likeness)
    settle(networks[0], packed, size, (REFERENCE, EDITED))
    settle(networks[1], packed, size, (LIKENESS,))
    described = Described(*networks, fit_palette(packed)).eval()
    return Shipped(described, fit_parts(described, packed, size)).eval()


def main() -> None:
    """Export as the command line says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--checkpoint", type=Path, required=True, help="of the network for copies")
    add("--likeness", type=Path, required=True, help="of the network by train_likeness.py")
    add("--packed", type=Path, required=True, help="folder by pack.py: to settle and calibrate on")
    add("--size", type=int, default=64, help="pixels a side; best where training ended")
    add("--version", default="1")
    add("--lead", default="0.2", help="what tests/benchmarks/fit_lead.py weighs; see there")
    add("--output", type=Path, required=True)
    arguments = parser.parse_args()
    packed = load(arguments.packed)
    shipped = assemble(arguments.checkpoint, arguments.likeness, packed, arguments.size)
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "model.onnx"
        write_onnx(shipped, arguments.size, draft)
        facts = {
            "photofind.fit": "letterbox",
            "photofind.pad": ",".join([str(PAD_GREY)] * 3),
            "photofind.size": str(arguments.size),
            "photofind.name": NAME,
            "photofind.version": arguments.version,
            "photofind.dimension": str(EMBEDDING_SIZE),
            "photofind.copies_dimension": str(COPIES_DIMENSION),
            "photofind.propose_lead": arguments.lead,
        }
        describe(draft, facts)
        lowest = compare(draft, shipped, packed)
        describe(draft, calibrate(draft, packed))
        content = draft.read_bytes()
    arguments.output.write_bytes(content)
    print(
        f"{arguments.output}: {len(content)} bytes, SHA-256 {hashlib.sha256(content).hexdigest()}"
    )
    print(f"  lowest cosine with the networks {lowest:.7f}")
    for name, value in sorted(Embedder(arguments.output).metadata.items()):
        print(f"  {name} = {value}")


if __name__ == "__main__":
    main()
