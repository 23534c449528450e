"""Put pictures on the canvas that a model looks at: the only place where that is done.

What training saw and what the product shows must agree to the pixel, so that `packaging/model`
imports this module for its evaluation. The stored thumbnail is what everything starts from: an
embedding made while scanning and one made years later from the thumbnail differ only by the
thumbnail's JPEG compression.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from photofind.core.fingerprints.model_spec import Fit, Layout, ModelSpec

BROKEN_RATIO = 3  # the linear step shrinks by less than 1.5, which it does without aliasing


def canvases(pictures: Sequence[NDArray[np.uint8]], spec: ModelSpec) -> NDArray[np.uint8]:
    """Fit pictures on square canvases.

    Args:
        pictures: RGB, each of shape ``(height, width, 3)``, of any size.
        spec: Says the side, the fit and the padding colour.

    Returns:
        RGB, shape ``(n, side, side, 3)``.
    """
    side = spec.size_px
    result = np.empty((len(pictures), side, side, 3), dtype=np.uint8)
    for canvas, picture in zip(result, pictures, strict=True):
        _fit(canvas, picture, spec)
    return result


def model_input(
    pictures: NDArray[np.uint8], spec: ModelSpec
) -> NDArray[np.uint8] | NDArray[np.float32]:
    """Turn canvases into what the graph takes: type, normalisation, colour order, layout.

    Args:
        pictures: RGB canvases, shape ``(n, side, side, 3)``.
        spec: Says what the graph takes.

    Returns:
        Shape ``(n, side, side, 3)`` or ``(n, 3, side, side)``.
    """
    pixels = pictures[..., ::-1] if spec.is_bgr else pictures
    if spec.layout is Layout.NCHW:
        pixels = pixels.transpose(0, 3, 1, 2)
    return np.ascontiguousarray(pixels) if spec.is_uint8 else _normalised(pixels, spec)


def _fit(canvas: NDArray[np.uint8], picture: NDArray[np.uint8], spec: ModelSpec) -> None:
    side = len(canvas)
    match spec.fit:
        case Fit.LETTERBOX:
            _letterbox(canvas, picture, spec.pad)
        case Fit.CROP:
            height, width = picture.shape[:2]
            crop = min(height, width)
            top, left = (height - crop) // 2, (width - crop) // 2
            square = picture[top : top + crop, left : left + crop]
            canvas[:] = _resized(square, side, side)
        case Fit.STRETCH:
            canvas[:] = _resized(picture, side, side)


def _letterbox(
    canvas: NDArray[np.uint8], picture: NDArray[np.uint8], pad: tuple[int, int, int]
) -> None:
    """Scale the long side to the canvas and centre the picture; the rest is padding."""
    side = len(canvas)
    height, width = picture.shape[:2]
    scale = side / max(height, width)
    new_height, new_width = max(1, round(height * scale)), max(1, round(width * scale))
    top, left = (side - new_height) // 2, (side - new_width) // 2
    canvas[:] = pad
    canvas[top : top + new_height, left : left + new_width] = _resized(
        picture, new_width, new_height
    )


def _resized(picture: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """Resize by areas when shrinking and linearly when enlarging, so that nothing aliases.

    OpenCV's area filter is slow at broken ratios. Up to `BROKEN_RATIO` it is preceded by a linear
    step to twice the wanted size: nearly the same pixels in less than half of the time.
    """
    import cv2  # heavy, and only needed once a scan runs

    if picture.shape[:2] == (height, width):
        return picture
    if width >= picture.shape[1]:
        return _as_bytes(cv2.resize(picture, (width, height), interpolation=cv2.INTER_LINEAR))
    if 2 * width != picture.shape[1] and BROKEN_RATIO * width >= picture.shape[1]:
        doubled = (2 * width, 2 * height)
        picture = _as_bytes(cv2.resize(picture, doubled, interpolation=cv2.INTER_LINEAR))
    return _as_bytes(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA))


def _as_bytes(values: NDArray[np.generic]) -> NDArray[np.uint8]:
    return np.asarray(values, dtype=np.uint8)


def _normalised(pixels: NDArray[np.uint8], spec: ModelSpec) -> NDArray[np.float32]:
    """Bring bytes to the range the network was trained with: ``(p / 255 - mean) / deviation``."""
    order = slice(None, None, -1) if spec.is_bgr else slice(None)
    shape = (3, 1, 1) if spec.layout is Layout.NCHW else (3,)
    mean = np.array(spec.mean[order], dtype=np.float32).reshape(shape)
    deviation = np.array(spec.deviation[order], dtype=np.float32).reshape(shape)
    return np.ascontiguousarray(pixels * (1 / (255 * deviation)) - mean / deviation)
