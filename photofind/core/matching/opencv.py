"""The one place where OpenCV is called: local features, robust geometry, warping and filters.

OpenCV is imported on the first call, because ``photofind --help`` must not wait for it. Its own
threads are switched off: verification runs many pairs at once in threads of ours, and OpenCV
releases the GIL.
"""

from functools import cache
from types import ModuleType

import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
Plane = NDArray[np.float32]
Matrix = NDArray[np.float64]

RANSAC_TURNS = 2000


@cache
def _cv2() -> ModuleType:
    import cv2

    cv2.setNumThreads(1)
    return cv2


def sift(grey: Grey, most: int, contrast: float) -> tuple[Plane, Plane]:
    """Find scale-invariant keypoints.

    Args:
        grey: Shape ``(h, w)``.
        most: Keep at most this many, strongest first.
        contrast: Least contrast of a keypoint; 0.04 is D. Lowe's.

    Returns:
        Places ``(n, 2)`` in pixels, and descriptors ``(n, 128)``.
    """
    cv2 = _cv2()
    finder = cv2.SIFT_create(nfeatures=most, contrastThreshold=contrast)
    points, descriptors = finder.detectAndCompute(grey, None)
    if descriptors is None or not len(points):
        return np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32)
    places = np.array([point.pt for point in points], dtype=np.float32)
    return places[:most], np.asarray(descriptors[:most], dtype=np.float32)


def homography(source: Plane, target: Plane, reach_px: float) -> tuple[Matrix | None, Plane]:
    """Fit a projective map robustly; return it and which points agree, float 0 or 1."""
    cv2 = _cv2()
    nothing = np.zeros(len(source), np.float32)
    if len(source) < 4:
        return None, nothing
    matrix, agree = cv2.findHomography(
        source, target, cv2.USAC_MAGSAC, reach_px, maxIters=RANSAC_TURNS, confidence=0.999
    )
    if matrix is None or agree is None:
        return None, nothing
    return np.asarray(matrix, np.float64), np.asarray(agree.ravel(), np.float32)


def similarity(source: Plane, target: Plane, reach_px: float) -> tuple[Matrix | None, Plane]:
    """Fit shift, turn and one scale robustly; return a 3 x 3 matrix and which points agree."""
    cv2 = _cv2()
    nothing = np.zeros(len(source), np.float32)
    if len(source) < 2:
        return None, nothing
    matrix, agree = cv2.estimateAffinePartial2D(
        source, target, method=cv2.RANSAC, ransacReprojThreshold=reach_px,
        maxIters=RANSAC_TURNS, confidence=0.999,
    )  # fmt: skip
    if matrix is None or agree is None:
        return None, nothing
    return np.vstack([matrix, [0, 0, 1]]), np.asarray(agree.ravel(), np.float32)


def warp(picture: Plane, matrix: Matrix, size: tuple[int, int]) -> Plane:
    """Bring a picture into another frame; ``matrix`` maps its pixels there, size is (w, h)."""
    cv2 = _cv2()
    return np.asarray(
        cv2.warpPerspective(picture, matrix, size, flags=cv2.INTER_LINEAR), dtype=np.float32
    )


def shrink(picture: NDArray[np.float32] | NDArray[np.uint8], size: tuple[int, int]) -> Plane:
    """Shrink by averaging areas; size is (w, h)."""
    cv2 = _cv2()
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), dtype=np.float32)


def enlarge(picture: Plane, size: tuple[int, int]) -> Plane:
    """Enlarge smoothly; size is (w, h)."""
    cv2 = _cv2()
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_LINEAR), dtype=np.float32)


def blur(picture: Plane, sigma_px: float) -> Plane:
    """Blur with a Gaussian."""
    cv2 = _cv2()
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), sigma_px), dtype=np.float32)


def box_mean(picture: Plane, side_px: int) -> Plane:
    """Return the mean of the square around each pixel."""
    cv2 = _cv2()
    return np.asarray(
        cv2.blur(picture, (side_px, side_px), borderType=cv2.BORDER_REFLECT), dtype=np.float32
    )


def farthest(first: NDArray[np.uint8], second: NDArray[np.uint8], side_px: int) -> int:
    """Return how far two pictures of one size are apart at most, in means of squares; bytes."""
    cv2 = _cv2()
    square = (side_px, side_px)
    return int(cv2.absdiff(cv2.blur(first, square), cv2.blur(second, square)).max())


def gradients(picture: Plane) -> tuple[Plane, Plane]:
    """Return the slopes along x and y, per pixel."""
    cv2 = _cv2()
    x = cv2.Scharr(picture, cv2.CV_32F, 1, 0, scale=1 / 32)
    y = cv2.Scharr(picture, cv2.CV_32F, 0, 1, scale=1 / 32)
    return np.asarray(x, np.float32), np.asarray(y, np.float32)


def to_lab(rgb: NDArray[np.uint8]) -> Plane:
    """Turn sRGB bytes into CIE Lab: lightness 0 to 100, colours about -100 to 100."""
    cv2 = _cv2()
    scaled = rgb.astype(np.float32) / 255
    return np.asarray(cv2.cvtColor(scaled, cv2.COLOR_RGB2LAB), dtype=np.float32)


def to_grey(rgb: NDArray[np.uint8]) -> Grey:
    """Return the brightness of a picture."""
    cv2 = _cv2()
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def regions(mask: NDArray[np.bool_]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Label connected regions; return labels (0 is outside) and the area of each label."""
    cv2 = _cv2()
    count, labels, stats, _centres = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    areas = stats[:count, cv2.CC_STAT_AREA]
    return np.asarray(labels, np.int32), np.asarray(areas, np.int32)


def widen(mask: NDArray[np.bool_], by_px: int) -> NDArray[np.bool_]:
    """Grow a mask by ``by_px`` on all sides; shrink it where negative."""
    cv2 = _cv2()
    kernel = np.ones((2 * abs(by_px) + 1,) * 2, np.uint8)
    change = cv2.dilate if by_px >= 0 else cv2.erode
    return np.asarray(change(mask.astype(np.uint8), kernel), np.uint8) > 0


def highest(picture: Plane, side_px: int) -> Plane:
    """Return the largest value in the square around each pixel."""
    cv2 = _cv2()
    kernel = np.ones((side_px, side_px), np.uint8)
    return np.asarray(cv2.dilate(picture, kernel), dtype=np.float32)


def track(first: Grey, second: Grey, points: Plane, window_px: int) -> tuple[Plane, Plane]:
    """Follow points from one picture to another and back.

    Returns:
        Where they went ``(n, 2)``, and how far from their start they came back, pixels, ``(n,)``;
        infinite where they were lost.
    """
    cv2 = _cv2()
    if not len(points):
        return points, np.zeros(0, np.float32)
    options = {"winSize": (window_px, window_px), "maxLevel": 2}
    there, found, _e = cv2.calcOpticalFlowPyrLK(first, second, points[:, None], None, **options)
    back, returned, _e = cv2.calcOpticalFlowPyrLK(second, first, there, None, **options)
    astray = np.linalg.norm(back[:, 0] - points, axis=1)
    is_lost = (found.ravel() == 0) | (returned.ravel() == 0)
    return np.asarray(there[:, 0], np.float32), np.where(is_lost, np.inf, astray).astype(np.float32)


def corners(grey: Grey, most: int, apart_px: float) -> Plane:
    """Return places that can be followed, ``(n, 2)``, strongest first."""
    cv2 = _cv2()
    found = cv2.goodFeaturesToTrack(grey, most, 0.01, apart_px)
    if found is None:
        return np.zeros((0, 2), np.float32)
    return np.asarray(found[:, 0], np.float32)


def enlarge_smoothly(picture: Plane, size: tuple[int, int]) -> Plane:
    """Enlarge by cubic interpolation, as programs do; size is (w, h)."""
    cv2 = _cv2()
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC), dtype=np.float32)
