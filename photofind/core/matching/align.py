"""Find how one picture lies on another: in one of eight orientations, or by local features.

Every map here is a 3 x 3 matrix from pixels of the first thumbnail to pixels of the second, pixel
centres at whole numbers plus one half left out: a frame of width w reaches from 0 to w.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching import opencv
from photofind.core.matching.features import Features, mirrored, pairs

Matrix = NDArray[np.float64]
Pixels = NDArray[np.uint8]

TINY_SIDE = 24  # pixels a side at which orientations are compared
ASPECT_TOLERANCE = 0.035  # a 96 px copy is rounded to whole pixels
RATIO = 0.84
LEAST_INLIERS = 8
LEAST_COARSE_INLIERS = 5  # 99 of 100 strangers have fewer, and one of 90 edited copies
REACH_SHARE = 0.01  # of the long side: how far a matched point may lie from where it should


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """How the second picture lies on the first.

    Attributes:
        matrix: From the first's pixels to the second's.
        turn_degrees: Clockwise quarter turns that bring the first to the second.
        is_mirrored: Mirrored left to right, before turning.
        inliers: Matched points that agree; 0 for a whole-frame orientation.
        likeness: Correlation of the whole frames, for a whole-frame orientation.
    """

    matrix: Matrix
    turn_degrees: int = 0
    is_mirrored: bool = False
    inliers: int = 0
    likeness: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Tiny:
    """A picture so small that its eight orientations are compared at once.

    Attributes:
        turned: Each orientation's brightness, of mean 0 and length 1, shape ``(8, pixels)``.
        shape: Of the picture itself.
    """

    turned: NDArray[np.float32]
    shape: tuple[int, ...]

    @classmethod
    def of(cls, pixels: Pixels) -> "Tiny":
        """Make it of a thumbnail."""
        tiny = _tiny(pixels)
        sides = (tiny, tiny[:, ::-1])
        turned = [np.rot90(side, -turn).ravel() for side in sides for turn in range(4)]
        return cls(np.stack(turned), pixels.shape)


def by_orientation(first: Pixels, second: Pixels) -> Alignment | None:
    """Lay whole frames on each other in the best of eight orientations that fits their shapes."""
    return best_orientation(Tiny.of(first), Tiny.of(second))


def best_orientation(first: Tiny, second: Tiny) -> Alignment | None:
    """Do the same with pictures that are compared with many others."""
    likeness = (first.turned * second.turned[0]).sum(axis=1)
    fitting = [number for number in range(8) if _shapes_fit(first.shape, second.shape, number)]
    if not fitting:
        return None
    best = max(fitting, key=lambda number: float(likeness[number]))  # of equals the first
    return Alignment(
        frame_matrix(first.shape, second.shape, best),
        90 * (best % 4), best >= 4, likeness=float(likeness[best]),
    )  # fmt: skip


def frame_matrix(first: tuple[int, ...], second: tuple[int, ...], orientation: int) -> Matrix:
    """Return the map between whole frames in one of eight orientations."""
    unit = np.array([[1.0, 0, -0.5], [0, 1.0, -0.5], [0, 0, 1.0]])
    mirror = np.diag([-1.0 if orientation >= 4 else 1.0, 1.0, 1.0])
    sine, cosine = [(0, 1), (1, 0), (0, -1), (-1, 0)][orientation % 4]
    turn = np.array([[cosine, -sine, 0.5], [sine, cosine, 0.5], [0, 0, 1.0]])
    to_unit = np.diag([1 / first[1], 1 / first[0], 1.0])
    to_second = np.diag([float(second[1]), float(second[0]), 1.0])
    return np.asarray(to_second @ turn @ mirror @ unit @ to_unit, np.float64)


def by_features(
    first: Features, second: Features, first_size: tuple[int, int], second_size: tuple[int, int]
) -> Alignment | None:
    """Lay pictures on each other by their local features, mirrored or not; sizes are (w, h)."""
    found: Alignment | None = None
    for is_mirrored in (False, True):
        shown = mirrored(first) if is_mirrored else first
        aligned = _by_points(shown, second, first_size, second_size)
        if aligned is None or (found is not None and aligned.inliers <= found.inliers):
            continue
        matrix = aligned.matrix
        if is_mirrored:
            matrix = matrix @ np.array([[-1.0, 0, first_size[0]], [0, 1, 0], [0, 0, 1]])
        found = Alignment(matrix, quarter_turn(aligned.matrix), is_mirrored, aligned.inliers)
    return found


def may_fit(
    first: Features, second: Features, first_size: tuple[int, int], second_size: tuple[int, int]
) -> bool:
    """Tell by coarse features whether pictures may lie on each other; sizes are (w, h)."""
    for shown in (first, mirrored(first)):
        source, target = _matched(shown, second, first_size, second_size)
        if len(source) < LEAST_COARSE_INLIERS:
            continue
        _matrix, agree = opencv.similarity(source, target, REACH_SHARE * max(second_size))
        if agree.sum() >= LEAST_COARSE_INLIERS:
            return True
    return False


def _matched(
    first: Features, second: Features, first_size: tuple[int, int], second_size: tuple[int, int]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return where matching points lie in each picture, pixels, ``(n, 2)`` each."""
    matched = pairs(first, second, RATIO)
    source = first.places[matched[:, 0]] * np.array(first_size, np.float32)
    target = second.places[matched[:, 1]] * np.array(second_size, np.float32)
    return source, target


def _by_points(
    first: Features, second: Features, first_size: tuple[int, int], second_size: tuple[int, int]
) -> Alignment | None:
    source, target = _matched(first, second, first_size, second_size)
    if len(source) < LEAST_INLIERS:
        return None
    reach = REACH_SHARE * max(second_size)
    matrix, agree = opencv.similarity(source, target, reach)
    if matrix is None or agree.sum() < LEAST_INLIERS:
        return None
    wide, also = opencv.homography(source, target, reach)
    if wide is not None and also.sum() > agree.sum() + 3 and is_sane(wide, first_size):
        matrix, agree = wide, also
    return Alignment(matrix, inliers=int(agree.sum())) if is_sane(matrix, first_size) else None


def is_sane(matrix: Matrix, size: tuple[int, int]) -> bool:
    """Tell whether a map keeps a frame a convex quadrangle of a plausible size."""
    corners = quadrangle(matrix, size)
    sides = np.roll(corners, -1, axis=0) - corners
    turns = sides[:, 0] * np.roll(sides[:, 1], -1) - sides[:, 1] * np.roll(sides[:, 0], -1)
    lengths = np.linalg.norm(sides, axis=1)
    if not (np.all(turns > 0) or np.all(turns < 0)) or lengths.min() < 12:
        return False
    return bool(lengths[0] / lengths[2] < 1.6 and lengths[2] / lengths[0] < 1.6
                and lengths[1] / lengths[3] < 1.6 and lengths[3] / lengths[1] < 1.6)  # fmt: skip


def inverse(matrix: Matrix) -> Matrix:
    """Return the way back."""
    return np.asarray(np.linalg.inv(matrix), np.float64)


def quadrangle(matrix: Matrix, size: tuple[int, int]) -> NDArray[np.float64]:
    """Return where the corners of a frame (w, h) go, shape ``(4, 2)``."""
    w, h = size
    corners = matrix @ np.array([[0, w, w, 0], [0, 0, h, h], [1, 1, 1, 1]], np.float64)
    return np.asarray((corners[:2] / corners[2]).T, np.float64)


def quarter_turn(matrix: Matrix) -> int:
    """Return the clockwise quarter turns closest to a map, in degrees."""
    angle = np.rad2deg(np.arctan2(matrix[1, 0], matrix[0, 0]))
    return int(round(angle / 90) % 4) * 90


def scale_of(matrix: Matrix, size: tuple[int, int]) -> float:
    """Return second's pixels per pixel of the first along a side, over a frame (w, h)."""
    corners = quadrangle(matrix, size)
    x, y = corners[:, 0], corners[:, 1]
    area = abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2
    return float(np.sqrt(area / (size[0] * size[1])))


def _shapes_fit(first: tuple[int, ...], second: tuple[int, ...], orientation: int) -> bool:
    (h, w), (second_h, second_w) = first[:2], second[:2]
    if orientation % 2:
        w, h = h, w
    return bool(abs(np.log(w * second_h / (h * second_w))) < ASPECT_TOLERANCE)


def _tiny(pixels: Pixels) -> NDArray[np.float32]:
    grey = opencv.to_grey(pixels).astype(np.float32)
    tiny = opencv.shrink(grey, (TINY_SIDE, TINY_SIDE))
    tiny -= tiny.mean()
    return tiny / max(float(np.linalg.norm(tiny)), 1e-3)
