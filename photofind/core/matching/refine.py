"""Settle a rough alignment by the pixels themselves, to a fraction of a pixel.

Gauss-Newton on brightness (B. Lucas, T. Kanade, 1981; S. Baker, I. Matthews, "Lucas-Kanade 20
Years On", 2004), with gain and offset of the brightness as further unknowns and weights that let
covered parts fall out. It also answers whether two whole frames really coincide: if not, the
corners move.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching import opencv
from photofind.core.matching.align import inverse, scale_of

Matrix = NDArray[np.float64]
Plane = NDArray[np.float32]

SETTLED_PX = 0.02
FORGIVING_STEPS = 4
LEAST_SHARE = 0.1  # of the first frame that must lie on the second


@dataclass(frozen=True, slots=True, eq=False)
class Refined:
    """A settled map, and the residual brightness difference as a share of the contrast."""

    matrix: Matrix
    residual: float


def refine(
    first: Plane, second: Plane, matrix: Matrix, *, steps: int, unknowns: int, still_px: float = 0.0
) -> Refined:
    """Improve ``matrix`` (first's to second's pixels) of two grey pictures.

    Args:
        first: Shape ``(h, w)``, 64 to 160 px on the long side.
        matrix: Where to start.
        second: About as many pixels per detail as the first.
        steps: Gauss-Newton steps at most.
        unknowns: 6 for an affine map, 8 for a projective one.
        still_px: A step that moves the corners less than this ends the search even before covered
            parts fall out.
    """
    height, width = first.shape
    slopes = _Slopes(width, height, unknowns)
    residual = 1.0
    for number in range(steps):
        is_strict = number >= FORGIVING_STEPS
        step = slopes.step(first, second, matrix, is_strict=is_strict)
        if step is None:
            break
        update, residual = step
        matrix = matrix @ update
        matrix = matrix / matrix[2, 2]
        if slopes.reach(update) < (max(SETTLED_PX, still_px) if is_strict else still_px):
            break
    return Refined(matrix, residual)


class _Slopes:
    """How brightness changes with each unknown of the map, on a frame of one size."""

    def __init__(self, width: int, height: int, unknowns: int) -> None:
        self._size = (width, height)
        self._half = max(width, height) / 2
        self._unknowns = unknowns
        x, y = np.meshgrid(
            (np.arange(width, dtype=np.float32) + 0.5 - width / 2) / self._half,
            (np.arange(height, dtype=np.float32) + 0.5 - height / 2) / self._half,
        )
        self._x, self._y = x.ravel(), y.ravel()
        self._centre = np.array(
            [[self._half, 0, width / 2], [0, self._half, height / 2], [0, 0, 1.0]]
        )

    def step(
        self, first: Plane, second: Plane, matrix: Matrix, *, is_strict: bool
    ) -> tuple[Matrix, float] | None:
        """Return the next small map in the first's frame, and the residual before it."""
        back = pixel_centred(inverse(matrix))
        there = opencv.warp(second, back, self._size)
        cover = opencv.warp(np.ones_like(second), back, self._size)
        inside = np.flatnonzero(cover.ravel() > 0.999)
        if len(inside) < LEAST_SHARE * cover.size:
            return None
        slopes = [slope.ravel()[inside] for slope in opencv.gradients(there)]
        there, here = there.ravel()[inside], first.ravel()[inside]
        gain, offset = _tone(there, here)
        difference: Plane = here - np.float32(gain) * there - np.float32(offset)
        weights = _weights(difference, is_strict=is_strict)
        design = self._design(inside, slopes, gain)
        design[-2], design[-1] = there, 1
        found = _solved(design, weights, difference)
        if found is None:
            return None
        unknowns = np.zeros(8)
        unknowns[: self._unknowns] = found[: self._unknowns]
        local = np.append(unknowns, 0).reshape(3, 3) + np.eye(3)
        local = np.clip(local, -3, 3)
        residual = float(np.sqrt((weights * difference**2).sum() / weights.sum()))
        residual /= max(float(here.std()), 1e-3)
        return self._centre @ local @ np.linalg.inv(self._centre), residual

    def _design(self, inside: NDArray[np.int64], slopes: list[Plane], gain: float) -> Plane:
        """Return how brightness changes with each unknown; the last two rows are left free."""
        x, y = self._x[inside], self._y[inside]
        rows = np.empty((self._unknowns + 2, len(inside)), np.float32)
        for axis, slope in enumerate(slopes):
            along = np.multiply(slope, np.float32(gain * self._half), out=rows[3 * axis + 2])
            np.multiply(x, along, out=rows[3 * axis])
            np.multiply(y, along, out=rows[3 * axis + 1])
        if self._unknowns == 8:
            outward = rows[0] + rows[4]
            np.multiply(-x, outward, out=rows[6])
            np.multiply(-y, outward, out=rows[7])
        return rows

    def reach(self, update: Matrix) -> float:
        """Return how far a small map moves the corners, in pixels."""
        width, height = self._size
        corners = np.array([[0, width, width, 0], [0, 0, height, height], [1, 1, 1, 1.0]])
        moved = update @ corners
        return float(np.abs(moved[:2] / moved[2] - corners[:2]).max())


def _solved(design: Plane, weights: Plane, difference: Plane) -> NDArray[np.float64] | None:
    """Return what explains a difference best by weighted least squares, or None."""
    weighted = design * weights
    normal = (weighted @ design.T).astype(np.float64)
    ridge = 1e-4 * np.diag(np.diag(normal) + 1e-6)
    try:
        found = np.linalg.solve(normal + ridge, weighted @ difference)
    except np.linalg.LinAlgError:
        return None
    return np.asarray(found, np.float64)


def pixel_centred(matrix: Matrix) -> Matrix:
    """Turn a map of frames (0 to w) into one of pixel numbers, as OpenCV wants it."""
    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1.0]])
    return np.asarray(inverse(half) @ matrix @ half, np.float64)


def _tone(there: Plane, here: Plane) -> tuple[float, float]:
    """Fit ``here = gain * there + offset``, outliers left out once."""
    gain, offset = _line(there, here)
    off = np.abs(here - gain * there - offset)
    kept = off <= 2.5 * _median(off) + 1
    return _line(there[kept], here[kept])


def _line(x: Plane, y: Plane) -> tuple[float, float]:
    mean_x, mean_y = float(x.mean()), float(y.mean())
    centred = x - np.float32(mean_x)
    spread = float(centred @ centred)
    gain = float(centred @ y) / spread if spread > 1e-3 * len(x) else 1.0
    gain = min(4.0, max(0.2, gain))
    return gain, mean_y - gain * mean_x


def _median(values: Plane) -> float:
    """Return the upper median, without the care that NumPy takes of numbers that are none."""
    middle = len(values) // 2
    return float(np.partition(values, middle)[middle])


def _weights(difference: Plane, *, is_strict: bool) -> Plane:
    """Trust small differences more than large ones.

    At first no edge is forgotten that still has to move (J. Geman, D. McClure); in the end what is
    covered falls out altogether (J. Tukey's biweight).
    """
    spread = 1.48 * _median(np.abs(difference)) + 1.0
    if is_strict:
        inside = np.clip(1 - (difference / (4.7 * spread)) ** 2, 0, None)
        return np.asarray(inside**2, np.float32)
    return np.asarray(1 / (1 + (difference / (6 * spread)) ** 2) ** 2, np.float32)


SETTLE_SIDE_PX = 108
SETTLE_STEPS = 11


def settled(
    first: NDArray[np.uint8],
    second: NDArray[np.uint8],
    matrix: Matrix,
    *,
    unknowns: int,
    still_px: float = 0.0,
) -> Refined:
    """Improve the map between two RGB thumbnails, working on small grey copies of them.

    Args:
        first: One thumbnail.
        second: The other one.
        matrix: From the first's pixels to the second's.
        unknowns: 6 for an affine map, 8 for a projective one.
        still_px: Of the small copies: a step that moves less than this ends the search.
    """
    scale = scale_of(matrix, (first.shape[1], first.shape[0]))
    share_first = min(1.0, SETTLE_SIDE_PX / max(first.shape))
    share_second = min(1.0, share_first / max(scale, 1e-3))
    grey_first, to_first = _small(first, share_first)
    grey_second, to_second = _small(second, share_second)
    start = to_second @ matrix @ np.linalg.inv(to_first)
    found = refine(
        grey_first, grey_second, start,
        steps=SETTLE_STEPS, unknowns=unknowns, still_px=still_px,
    )  # fmt: skip
    return Refined(np.linalg.inv(to_second) @ found.matrix @ to_first, found.residual)


def _small(pixels: NDArray[np.uint8], share: float) -> tuple[Plane, Matrix]:
    height, width = pixels.shape[:2]
    size = (max(8, round(width * share)), max(8, round(height * share)))
    small = opencv.shrink(opencv.to_grey(pixels).astype(np.float32), size)
    return small, np.diag([size[0] / width, size[1] / height, 1.0])
