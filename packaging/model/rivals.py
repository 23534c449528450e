"""What the embedding is compared with: perceptual hashes, a colour histogram, shorter codes.

Every descriptor turns pictures into vectors whose inner products rank like its own distance: a hash
of n bits becomes n numbers of plus or minus 1 over the root of n, so the inner product is
1 - 2 x Hamming distance / n.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

import imagehash
import numpy as np
from embedder import Vectors
from numpy.typing import NDArray
from PIL import Image

Describe = Callable[[Iterable[Image.Image]], Vectors]
ITQ_ROUNDS = 30
HUES, SATURATIONS, VALUES = 16, 4, 4  # bins of the colour histogram


def _signs(bits: NDArray[np.bool_]) -> Vectors:
    signs = np.where(bits, 1, -1).astype(np.float32)
    result: Vectors = signs / np.sqrt(bits.shape[1], dtype=np.float32)
    return result


def hashed(function: Callable[..., imagehash.ImageHash], **options: int) -> Describe:
    """Return a descriptor that applies one of imagehash's functions."""

    def describe(images: Iterable[Image.Image]) -> Vectors:
        bits = [function(image, **options).hash.ravel() for image in images]
        return _signs(np.array(bits))

    return describe


def colour_histogram(images: Iterable[Image.Image]) -> Vectors:
    """Return roots of the shares of `HUES` x `SATURATIONS` x `VALUES` colours (Hellinger)."""
    rows = []
    for image in images:
        pixels = np.asarray(image.convert("HSV")).reshape(-1, 3).astype(np.int64)
        hue, saturation, value = pixels.T
        bins = hue * HUES // 256 * SATURATIONS + saturation * SATURATIONS // 256
        bins = bins * VALUES + value * VALUES // 256
        counts = np.bincount(bins, minlength=HUES * SATURATIONS * VALUES)
        rows.append(np.sqrt(counts / counts.sum()))
    return np.array(rows, np.float32)


RIVALS: dict[str, Describe] = {
    "phash": hashed(imagehash.phash),
    "phash 256 bit": hashed(imagehash.phash, hash_size=16),
    "dhash": hashed(imagehash.dhash),
    "ahash": hashed(imagehash.average_hash),
    "whash": hashed(imagehash.whash),
    "colour histogram": colour_histogram,
}


@dataclass(frozen=True, slots=True)
class Code:
    """A shorter form of the embedding."""

    name: str
    bytes_each: int
    shorten: Callable[[Vectors], Vectors]  # to vectors whose inner products rank


def _unit(vectors: NDArray[np.floating]) -> Vectors:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    result: Vectors = (vectors / np.maximum(lengths, 1e-12)).astype(np.float32)
    return result


def principal_axes(vectors: Vectors) -> tuple[Vectors, Vectors]:
    """Return the mean [D] and the axes [D, D] of vectors, the longest first."""
    mean = vectors.mean(0)
    _, axes = np.linalg.eigh(np.cov(vectors - mean, rowvar=False))
    return mean, np.ascontiguousarray(axes[:, ::-1]).astype(np.float32)


def rotation(projected: NDArray[np.floating], seed: int = 3) -> Vectors:
    """Return the rotation [K, K] that brings vectors closest to the corners of a cube.

    Gong and Lazebnik, "Iterative quantization" (2011).
    """
    size = projected.shape[1]
    turn, _ = np.linalg.qr(np.random.default_rng(seed).normal(size=(size, size)))
    for _ in range(ITQ_ROUNDS):
        corners = np.sign(projected @ turn)
        left, _, right = np.linalg.svd(corners.T @ projected)
        turn = (left @ right).T
    result: Vectors = turn.astype(np.float32)
    return result


def codes(sample: Vectors) -> list[Code]:
    """Return the shorter forms, fitted on a sample that is not measured."""
    mean, axes = principal_axes(sample)

    def pca(vectors: Vectors, count: int) -> Vectors:
        return _unit((vectors - mean) @ axes[:, :count])

    def itq(vectors: Vectors, count: int, turn: Vectors) -> Vectors:
        return _signs((vectors - mean) @ axes[:, :count] @ turn > 0)

    result = [
        Code("full vector, float16", 2 * sample.shape[1], lambda vectors: vectors),
        Code("full vector, int8", sample.shape[1], _as_int8),
    ]
    for count in (128, 64):
        result += [Code(f"PCA {count}, float16", 2 * count, partial(pca, count=count))]
    for count in (256, 128, 64):
        turn = rotation((sample - mean) @ axes[:, :count])
        result += [Code(f"ITQ {count} bit", count // 8, partial(itq, count=count, turn=turn))]
    result.append(Code("sign 256 bit", 32, lambda vectors: _signs(vectors > 0)))
    return result


def _as_int8(vectors: Vectors) -> Vectors:
    """Round to steps of 1/127 of the longest component of all."""
    step = float(np.abs(vectors).max()) / 127
    return _unit((vectors / step).round() * step)
