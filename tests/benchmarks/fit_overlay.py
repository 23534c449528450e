"""Fit the network that tells overlays from changes of the scene, on the tuning half only.

    python -m tests.benchmarks.fit_overlay ../shared/data

Examples are drawn from the base photos of the tuning half: captions, watermarks, stickers and boxes
on one side; bursts, time-lapses, passers-by, second viewpoints, products, pages and screenshots on
the other. Prints what five-fold validation by base photo says, then writes the weights.
"""

import io
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from photofind.core.matching import align, compare, differences, features, overlay, refine
from tests.benchmarks import negatives
from tests.benchmarks.corpus import CorpusMaker, Half, Size
from tests.benchmarks.edits import ALTERATIONS, EDITS
from tests.benchmarks.sheet import Sheet, jpeg

TARGET = Path("photofind/core/matching/overlay_weights.py")
HIDDEN = 16
ROUNDS, RATE, DECAY = 500, 0.03, 2e-3
FOLDS = 5
LEAST_SHARE = 0.003  # of the frame: less is no difference to judge
OVERLAYS = [e for e in ALTERATIONS if e.row in ("caption", "watermark", "emoji", "occlusion")]
LIGHT_EDITS = [
    e for e in EDITS if e.row in ("resize", "recompress", "brightness", "colour", "blur")
]
Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Example:
    """Traits of one pair, whether the difference is an overlay, and its base photo."""

    kind: str
    base: int
    is_overlay: bool
    traits: NDArray[np.float64]


def thumbnail(content: bytes) -> Pixels:
    """Make the thumbnail that the library would keep."""
    image = ImageOps.exif_transpose(Image.open(io.BytesIO(content))).convert("RGB")
    image.thumbnail((320, 320), Image.Resampling.LANCZOS)
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=80)
    return np.asarray(Image.open(stream).convert("RGB"))


def pair_traits(first: Pixels, second: Pixels) -> NDArray[np.float64] | None:
    """Register two pictures as verification does; None if they differ nowhere or do not align."""
    matrix = matrix_of(first, second)
    if matrix is None:
        return None
    pair = compare.register(first, second, matrix)
    found = differences.find_differences(pair)
    if found.share < LEAST_SHARE:
        return None
    return overlay.traits(pair, found, compare.motion(pair))


def matrix_of(first: Pixels, second: Pixels) -> NDArray[np.float64] | None:
    """Lay the second on the first as verification does; None if that is not possible."""
    size_first, size_second = first.shape[1::-1], second.shape[1::-1]
    whole = align.by_orientation(first, second)
    if whole is not None and whole.likeness > 0.5:
        moved = refine.settled(first, second, whole.matrix, unknowns=6).matrix
        corners = align.quadrangle(moved, size_first) - align.quadrangle(whole.matrix, size_first)
        if np.abs(corners).max() < 0.006 * max(size_second):
            return whole.matrix
    found = align.by_features(
        features.extract(first), features.extract(second), size_first, size_second
    )
    if found is None:
        return None
    matrix = refine.settled(first, second, found.matrix, unknowns=8).matrix
    return matrix if align.is_sane(matrix, size_first) else None


def copies(content: bytes, random: Random) -> Iterator[tuple[str, bytes]]:
    """Draw overlays on a photo, some with another edit on top."""
    sheet = Sheet.of(Image.open(io.BytesIO(content)))
    for edit in OVERLAYS:
        yield edit.row, edit.draw(sheet, random).encoded()
    for _ in range(3):
        edit, light = random.choice(OVERLAYS), random.choice(LIGHT_EDITS)
        yield edit.row + "+", light.draw(edit.draw(sheet, random), random).encoded()


def scenes(content: bytes, other: bytes, random: Random) -> Iterator[tuple[str, bytes]]:
    """Draw other shots of the scene of a photo."""
    photo = Image.open(io.BytesIO(content)).convert("RGB")
    passer_by = Image.open(io.BytesIO(other))
    drawn = [
        ("burst", negatives.next_frame(photo, random)),
        *(("tripod", negatives.next_frame(photo, random, on_tripod=True)) for _ in range(2)),
        *(("time-lapse", image) for image in negatives.time_lapse(photo, random, 2)),
        *(("passer-by", negatives.someone_walks_in(passer_by, photo, random)) for _ in range(2)),
        ("viewpoint", negatives.second_viewpoint(photo, random)),
    ]
    for kind, image in drawn:
        yield kind, replace(Sheet.of(image), saving=jpeg(92)).encoded()


def _of_base(number: int, contents: list[bytes]) -> list[Example]:
    random = Random(1000 + number)
    content, other = contents[number], contents[(number * 7 + 3) % len(contents)]
    first, found = thumbnail(content), []
    for is_overlay, made in (
        (True, copies(content, random)), (False, scenes(content, other, random))
    ):  # fmt: skip
        for kind, second in made:
            measured = pair_traits(first, thumbnail(second))
            if measured is not None:
                found.append(Example(kind, number, is_overlay, measured))
    return found


def _drawn() -> Iterator[Example]:
    random = Random(5)
    for kind, draw in (
        ("products", negatives.products), ("pages", negatives.pages),
        ("text", negatives.text_screens),
    ):  # fmt: skip
        drawn = [thumbnail(Sheet.of(image).encoded()) for image in draw(random, 40)]
        for number in range(100):
            first, second = random.sample(drawn, 2)
            measured = pair_traits(first, second)
            if measured is not None:
                yield Example(kind, -1 - number, is_overlay=False, traits=measured)


class Network:
    """Two layers, fitted by Adam on cross-entropy."""

    def __init__(
        self, examples: list[Example], seed: int, trust: Callable[[Example], float] = lambda _e: 1.0
    ) -> None:
        rows = np.stack([example.traits for example in examples])
        self.means = rows.reshape(-1, rows.shape[2]).mean(axis=0)
        self.spreads = rows.reshape(-1, rows.shape[2]).std(axis=0) + 1e-6
        random = np.random.default_rng(seed)
        width = rows.shape[2]
        self.parts = [
            random.normal(0, 0.3, (width, HIDDEN)), np.zeros(HIDDEN),
            random.normal(0, 0.3, HIDDEN), np.zeros(1),
        ]  # fmt: skip
        inputs, truth, weights = [], [], []
        for example in examples:
            # Of an overlay, the second picture is on top; of a changed scene, neither is.
            sides = example.traits[:1] if example.is_overlay else example.traits
            inputs.append(sides)
            truth += [float(example.is_overlay)] * len(sides)
            weights += [trust(example)] * len(sides)
        self._trust = np.array(weights) / sum(weights)
        self._fit(self._scaled(np.concatenate(inputs)), np.array(truth))

    def _scaled(self, traits: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(np.clip((traits - self.means) / self.spreads, -4, 4), np.float64)

    def logits(self, traits: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return one logit a row."""
        inner, inner_bias, outer, bias = self.parts
        hidden = np.tanh(self._scaled(traits) @ inner + inner_bias)
        return np.asarray(hidden @ outer + bias, np.float64)

    def _fit(self, inputs: NDArray[np.float64], truth: NDArray[np.float64]) -> None:
        first = [np.zeros_like(part) for part in self.parts]
        second = [np.zeros_like(part) for part in self.parts]
        for turn in range(1, ROUNDS + 1):
            for part, slope, one, two in zip(
                self.parts, self._slopes(inputs, truth), first, second, strict=True
            ):
                np.add(one, 0.1 * (slope - one), out=one)
                np.add(two, 0.001 * (slope**2 - two), out=two)
                step = (one / (1 - 0.9**turn)) / (np.sqrt(two / (1 - 0.999**turn)) + 1e-8)
                np.subtract(part, RATE * step, out=part)

    def _slopes(
        self, inputs: NDArray[np.float64], truth: NDArray[np.float64]
    ) -> list[NDArray[np.float64]]:
        inner, inner_bias, outer, bias = self.parts
        hidden = np.tanh(inputs @ inner + inner_bias)
        off = (1 / (1 + np.exp(-(hidden @ outer + bias))) - truth) * self._trust
        back = off[:, None] * outer * (1 - hidden**2)
        return [
            inputs.T @ back + DECAY * inner, back.sum(axis=0),
            hidden.T @ off + DECAY * outer, off.sum(keepdims=True),
        ]  # fmt: skip

    def text(self, lines: int = 40) -> str:
        """Return all numbers, as `overlay.Weights` reads them."""
        parts = [self.means, self.spreads, *(part.ravel() for part in self.parts)]
        return "\n".join(
            " ".join(f"{value:.4g}" for value in row)
            for row in np.array_split(np.concatenate(parts), lines)
        )


def validate(examples: list[Example]) -> None:
    """Print how well each kind is told, by five-fold validation over base photos."""
    told: dict[str, list[float]] = {}
    for fold in range(FOLDS):
        network = Network([e for e in examples if e.base % FOLDS != fold], fold)
        for example in examples:
            if example.base % FOLDS == fold:
                logit = float(network.logits(example.traits).max())
                told.setdefault(example.kind, []).append(logit)
    for kind, logits in sorted(told.items()):
        shares = [float((np.array(logits) > limit).mean()) for limit in (-1, 0, 1, 2)]
        print(f"{kind:12} {len(logits):5}", *(f"{share:.3f}" for share in shares))


def main() -> None:
    """Draw, validate, fit and write."""
    bases = CorpusMaker(Path(sys.argv[1]), Path(), Half.TUNE, Size()).bases()
    contents = [content for _name, content in bases]
    chosen = range(0, len(contents), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    with ThreadPoolExecutor(3) as pool:
        made = list(pool.map(lambda number: _of_base(number, contents), chosen))
    examples = [*(example for some in made for example in some), *_drawn()]
    validate(examples)
    TARGET.write_text(
        '"""Numbers of the network in `photofind.core.matching.overlay`; written by its fit."""\n\n'
        f'OVERLAY_WEIGHTS = """\n{Network(examples, 0).text()}\n"""\n'
    )


if __name__ == "__main__":
    main()
