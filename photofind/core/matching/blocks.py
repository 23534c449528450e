"""Two pictures in blocks of 8 x 8 pixels and their cosine transforms, as JPEG sees them.

The larger picture is first scaled down to the size of the smaller one by a usual filter, and only
the rows of blocks that are looked at are made: what is done to a whole picture is seen in a part.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching.align import Pixels

Plane = NDArray[np.float32]
Mask = NDArray[np.bool_]
Whole = NDArray[np.uint8] | NDArray[np.float32]  # whole numbers, 0 to 255
Kind = TypeVar("Kind", bound=np.generic)

BLOCK_PX = 8
MOST_BLOCKS = 2000  # enough to count changes of one coefficient in a hundred
FILTERS = ("lanczos", "bicubic", "box")  # what programs use to make pictures smaller
BAND_ROWS = 16  # a filter reaches few rows only: so many are made by one product
LUMA = np.array([0.299, 0.587, 0.114], np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """Blocks of a copy and of what it may be a copy of, each shape ``(n, 64)``.

    Attributes:
        copy, source: Brightness, 0 to 255.
        low, high: Where a channel of the copy is 0 or 255: it may hide what lies beyond.
        clipped: How many pixels of either picture are at such an end, shape ``(n,)``.
    """

    copy: Plane
    source: Plane
    low: Mask
    high: Mask
    clipped: NDArray[np.int64]

    @classmethod
    def of(
        cls,
        copy: Pixels,
        source: Pixels,
        corner: tuple[int, int],
        scaling: str,
        most: int = MOST_BLOCKS,
    ) -> "Blocks":
        """Cut two pictures.

        Args:
            copy: RGB.
            source: RGB, as large or larger; it is scaled to the size of the copy.
            corner: Row and column of the first block.
            scaling: One of `FILTERS`.
            most: How many blocks are looked at.
        """
        height, width = copy.shape[:2]
        rows = block_rows(height, width, corner, most)
        part, other = copy[rows], scaled_rows(source, (height, width), rows, scaling)
        low, high = (_cut(mask, corner[1]) for mask in _ends(part))
        clipped = low | high
        for mask in _ends(other):
            clipped = clipped | _cut(mask, corner[1])
        greys = [_cut(pixels.astype(np.float32) @ LUMA, corner[1]) for pixels in (part, other)]
        return cls(greys[0], greys[1], low, high, clipped.sum(axis=1))


def block_rows(
    height: int, width: int, corner: tuple[int, int], most: int = MOST_BLOCKS
) -> NDArray[np.int64]:
    """Return the rows of pixels that make up evenly chosen rows of blocks."""
    down, across = (height - corner[0]) // BLOCK_PX, (width - corner[1]) // BLOCK_PX
    step = max(1, -(-down * across // most))
    first = corner[0] + BLOCK_PX * np.arange(step // 2, down, step)
    return np.asarray((first[:, None] + np.arange(BLOCK_PX)).ravel(), np.int64)


def _ends(pixels: Whole) -> tuple[Mask, Mask]:
    red, green, blue = pixels[..., 0], pixels[..., 1], pixels[..., 2]
    low = (red <= 0) | (green <= 0) | (blue <= 0)
    return low, (red >= 255) | (green >= 255) | (blue >= 255)


def _cut(plane: NDArray[Kind], left: int) -> NDArray[Kind]:
    down, across = plane.shape[0] // BLOCK_PX, (plane.shape[1] - left) // BLOCK_PX
    inner = plane[:, left : left + across * BLOCK_PX]
    parted = inner.reshape(down, BLOCK_PX, across, BLOCK_PX).swapaxes(1, 2)
    return parted.reshape(-1, BLOCK_PX * BLOCK_PX)


@cache
def _cosines() -> Plane:
    """Return the transform of a block as a matrix, ``(64, 64)``; its transpose is the way back."""
    at, wave = np.arange(BLOCK_PX), np.arange(BLOCK_PX)[:, None]
    norm = np.where(wave == 0, 1 / np.sqrt(BLOCK_PX), np.sqrt(2 / BLOCK_PX))
    one = norm * np.cos(np.pi * (2 * at + 1) * wave / (2 * BLOCK_PX))
    return np.asarray(np.kron(one, one), np.float32)


def transformed(blocks: Plane) -> Plane:
    """Return the cosine transforms of blocks, ``(n, 64)``, down before across."""
    return blocks @ _cosines().T


def untransformed(coefficients: Plane) -> Plane:
    """Return blocks from their cosine transforms."""
    return coefficients @ _cosines()


def scaled_rows(
    pixels: Pixels, size: tuple[int, int], rows: NDArray[np.int64], scaling: str
) -> Whole:
    """Scale a picture down and return some rows of it, in whole numbers as a file would hold them.

    Args:
        pixels: RGB.
        size: Height and width that are wanted.
        rows: Which rows of the smaller picture.
        scaling: One of `FILTERS`.
    """
    height, width = pixels.shape[:2]
    if (height, width) == size:
        return pixels[rows]
    flat = pixels.reshape(height, -1).astype(np.float32)
    made = _whole(_banded(_weights(height, size[0], scaling)[rows], flat))
    turned = made.reshape(len(rows), width, 3).transpose(1, 0, 2).reshape(width, -1)
    made = _whole(_banded(_weights(width, size[1], scaling), turned))
    return made.reshape(size[1], len(rows), 3).transpose(1, 0, 2)


def _whole(values: Plane) -> Plane:
    return np.clip(np.rint(values), 0, 255)


def _banded(weights: Plane, values: Plane) -> Plane:
    """Multiply by a matrix whose rows reach a few neighbouring columns only."""
    made = np.empty((len(weights), values.shape[1]), np.float32)
    for start in range(0, len(weights), BAND_ROWS):
        part = weights[start : start + BAND_ROWS]
        reached = np.flatnonzero(part.any(axis=0))
        band = slice(int(reached[0]), int(reached[-1]) + 1)
        made[start : start + BAND_ROWS] = part[:, band] @ values[band]
    return made


@lru_cache(maxsize=8)  # of up to 4 MB; a pair asks for the same two again and again
def _weights(source_px: int, copy_px: int, scaling: str) -> Plane:
    """Return how much each source pixel counts in each pixel of a copy, ``(copy, source)``."""
    share = source_px / copy_px
    if scaling == "box":
        weights = _areas(source_px, copy_px)
    else:
        centres = (np.arange(copy_px)[:, None] + 0.5) * share
        weights = _KERNELS[scaling]((np.arange(source_px) + 0.5 - centres) / share)
    return np.asarray(weights / weights.sum(axis=1, keepdims=True), np.float32)


def _areas(source_px: int, copy_px: int) -> NDArray[np.float64]:
    edges = np.arange(copy_px + 1)[:, None] * (source_px / copy_px)
    at = np.arange(source_px)
    shared = np.minimum(edges[1:], at + 1) - np.maximum(edges[:-1], at)
    return np.asarray(np.clip(shared, 0, None), np.float64)


def _lanczos(x: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(np.abs(x) < 3, np.sinc(x) * np.sinc(x / 3), 0.0)


def _bicubic(x: NDArray[np.float64]) -> NDArray[np.float64]:
    """R. Keys, 1981, with a = -1/2."""
    x = np.abs(x)
    near, far = (1.5 * x - 2.5) * x * x + 1, ((-0.5 * x + 2.5) * x - 4) * x + 2
    return np.where(x < 1, near, np.where(x < 2, far, 0.0))


_KERNELS: dict[str, Callable[[NDArray[np.float64]], NDArray[np.float64]]] = {
    "lanczos": _lanczos,
    "bicubic": _bicubic,
}
