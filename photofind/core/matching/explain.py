"""Show why two photos match: the points they share, and how one lies on the other.

Everything is told in shares of each photo's upright width and height, so that whoever draws it may
use pictures of any size.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import Grade, Transformation
from photofind.core.matching.align import RATIO, by_features, frame_matrix
from photofind.core.matching.features import Features, mirrored, pairs
from photofind.core.matching.subject import Subject
from photofind.core.matching.verify import Verdict, verify

MOST_POINTS = 50
REACH_SHARE = 0.02  # of the second's long side: how far a point may lie from where the map says

Matrix = NDArray[np.float64]
Points = NDArray[np.float32]


def _no_points() -> Points:
    return np.zeros((0, 2), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """What two photos have in common.

    Attributes:
        grade: None if they are no match.
        how: From the first to the second.
        first: Matched points of the first, best first, shape ``(n, 2)``, x and y from 0 to 1.
        second: The same points on the second.
        matrix: From the first's unit square to the second's, shape ``(3, 3)``; None if nobody
            knows how one lies on the other.
    """

    grade: Grade | None = None
    how: Transformation = field(default_factory=Transformation)
    first: Points = field(default_factory=_no_points)
    second: Points = field(default_factory=_no_points)
    matrix: Matrix | None = None


def explain(first: Subject, second: Subject, most: int = MOST_POINTS) -> Explanation:
    """Judge a pair and say by which points; at most ``most`` of them.

    Points are those that agree with the map between the photos; where there is no such map, the
    points that look most alike.
    """
    verdict = verify(first, second)
    matrix, is_mirrored = _lies(first, second, verdict)
    shown = mirrored(first.features) if is_mirrored else first.features
    matched = pairs(shown, second.features, RATIO)
    here, there = _places(shown, matched[:, 0]), _places(second.features, matched[:, 1])
    if is_mirrored:
        here = np.stack([1 - here[:, 0], here[:, 1]], axis=1)
    if matrix is not None:
        kept = _agree(here, there, matrix, second.size)
        here, there = here[kept], there[kept]
    return Explanation(
        verdict.grade, verdict.transformation, here[:most], there[:most], matrix
    )  # fmt: skip


def _places(features: Features, rows: NDArray[np.int64]) -> Points:
    return np.asarray(features.places[rows], np.float32).reshape(-1, 2)


def _lies(first: Subject, second: Subject, verdict: Verdict) -> tuple[Matrix | None, bool]:
    """Return how the second lies on the first, and whether it is mirrored."""
    how = verdict.transformation
    if how.matrix is not None:
        return np.array(how.matrix, np.float64).reshape(3, 3), how.is_mirrored
    if verdict.grade is not None and verdict.grade >= Grade.SAME:
        orientation = how.turn_degrees // 90 + 4 * how.is_mirrored
        return frame_matrix((1, 1), (1, 1), orientation), how.is_mirrored
    aligned = by_features(first.features, second.features, first.size, second.size)
    if aligned is None:
        return None, False
    to_first = np.diag([float(first.size[0]), float(first.size[1]), 1.0])
    to_second = np.diag([1 / second.size[0], 1 / second.size[1], 1.0])
    unit = to_second @ aligned.matrix @ to_first
    return np.asarray(unit / unit[2, 2], np.float64), aligned.is_mirrored


def _agree(here: Points, there: Points, matrix: Matrix, size: tuple[int, int]) -> NDArray[np.bool_]:
    moved = matrix @ np.concatenate([here.T, np.ones((1, len(here)))])
    off_px = (moved[:2] / moved[2] - there.T) * np.array(size).reshape(2, 1)
    return np.asarray(np.hypot(off_px[0], off_px[1]) <= REACH_SHARE * max(size))
