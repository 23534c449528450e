"""What lies outside the part that two pictures share: a plain frame, a neighbour's tile, or more.

A crop leaves content outside on one side only. Two shots taken side by side have content outside on
both. A tile of a collage ends at a seam: a straight edge all along its border. Between two frames
of a burst the camera moves by a hair's breadth: whole frames that nearly coincide were not cropped.
"""

import numpy as np
from numpy.typing import NDArray

from photofind.core.matching import opencv
from photofind.core.matching.align import Matrix, Pixels, inverse, quadrangle

RICH_SLOPE = 1.2  # mean change of lightness per pixel around a place: less is a plain frame
SLACK = 0.02  # of the other's long side: the edge of a picture rings into its frame
BOX = 3
FRAME_SPREAD = 9.0  # of Lab: how far the colours of one frame lie apart
SEAM_RATIO = 2.2  # how much steeper than beside it a tile's border is
SEAM_STEEP = 3.0
SEAM_PX = 6  # how far beside the border one looks
# In shares of the frame. Edits crop by 4 % of a side at least, or tilt, or bend.
STILL = 0.006  # corners of one frame lie nearer to each other than this
SHAKEN, ZOOMED = 0.035, 0.02  # how far a hand moves, and zooms, between two frames
BENT = 0.005  # what shift and zoom leave unexplained


def unseen_content(first: Pixels, second: Pixels, matrix: Matrix) -> tuple[float, float]:
    """Return the share of each picture that has content and lies outside the other."""
    return (
        _unseen(first, second, matrix),
        _unseen(second, first, inverse(matrix)),
    )


def _unseen(pixels: Pixels, other: Pixels, matrix: Matrix) -> float:
    height, width = pixels.shape[:2]
    x, y = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    points = matrix @ np.stack([x.ravel(), y.ravel(), np.ones(x.size)])
    u, v = points[0] / points[2], points[1] / points[2]
    slack = SLACK * max(other.shape[:2])
    is_in = (
        (u > -slack) & (u < other.shape[1] + slack) & (v > -slack) & (v < other.shape[0] + slack)
    )
    outside = ~is_in.reshape(height, width)
    if not outside.any():
        return 0.0
    has_content = opencv.box_mean(_steepness(pixels), BOX) > RICH_SLOPE
    # A frame is of one colour; a clear sky, smooth as it is, is not.
    lab = opencv.to_lab(pixels)
    usual = np.median(lab[outside], axis=0)
    has_content |= np.abs(lab - usual).max(axis=2) > FRAME_SPREAD
    return float((has_content & outside).mean())


def is_next_frame(first: tuple[int, int], second: tuple[int, int], matrix: Matrix) -> bool:
    """Tell whether the camera moved a little between two whole frames of these sizes."""
    unit = np.diag([1 / second[0], 1 / second[1], 1.0]) @ matrix
    corners = quadrangle(unit, first) - UNIT_CORNERS
    shift = corners.mean(axis=0)
    zoom = float(((corners - shift) * (UNIT_CORNERS - 0.5)).sum()) / 2
    bent = corners - shift - zoom * (UNIT_CORNERS - 0.5)
    is_moved = float(np.abs(corners).max()) > STILL
    is_small = float(np.abs(shift).max()) < SHAKEN and abs(zoom) < ZOOMED
    return is_moved and is_small and float(np.abs(bent).max()) < BENT


UNIT_CORNERS = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]])


def is_tile(first: Pixels, second: Pixels, matrix: Matrix) -> bool:
    """Tell whether one picture is a tile of the other one, which goes on behind a seam."""
    return _has_seam(second, first, matrix) or _has_seam(first, second, inverse(matrix))


def _has_seam(big: Pixels, small: Pixels, matrix: Matrix) -> bool:
    """Look along the borders of ``small`` in ``big``; ``matrix`` maps small's pixels there."""
    if _unseen(big, small, inverse(matrix)) < 0.2:
        return False
    height, width = big.shape[:2]
    corners = quadrangle(matrix, (small.shape[1], small.shape[0]))
    middle = corners.mean(axis=0)
    steepness = _steepness(big)
    seams = 0
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        along = start + (end - start) * np.linspace(0.08, 0.92, 60)[:, None]
        outward = along.mean(axis=0) - middle
        outward = outward / max(float(np.linalg.norm(outward)), 1e-6)
        reach = SEAM_PX + 2
        beyond = along + outward * reach
        is_inside = (beyond[:, 0] > 0) & (beyond[:, 0] < width) & (beyond[:, 1] > 0) & (
            beyond[:, 1] < height)  # fmt: skip
        if is_inside.mean() < 0.9:
            continue
        at_border = max(_mean_at(steepness, along + outward * step) for step in (-2, -1, 0, 1, 2))
        beside = 0.5 * (
            _mean_at(steepness, along + outward * SEAM_PX)
            + _mean_at(steepness, along - outward * SEAM_PX)
        )
        if at_border > SEAM_STEEP and at_border > SEAM_RATIO * (beside + 0.5):
            seams += 1
        else:
            return False
    return seams > 0


def _mean_at(steepness: NDArray[np.float32], points: NDArray[np.float64]) -> float:
    height, width = steepness.shape
    column = np.clip(points[:, 0].astype(int), 0, width - 1)
    row = np.clip(points[:, 1].astype(int), 0, height - 1)
    return float(steepness[row, column].mean())


def _steepness(pixels: Pixels) -> NDArray[np.float32]:
    x, y = opencv.gradients(opencv.to_grey(pixels).astype(np.float32) / 2.55)
    return np.asarray(np.hypot(x, y), np.float32)
