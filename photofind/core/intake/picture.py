"""What decoding gives: upright sRGB pixels of a photo, and what is known about it.

Pixels are numpy arrays of shape (height, width, 3), uint8, red first. Transparent pictures are
shown on white, as browsers and photo viewers do. The thumbnail of a photo is made here and only
here, with one filter, because perceptual hash, embedding and comparison are all computed from it.
"""

from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import PhotoMetadata, PictureFacts

Pixels = NDArray[np.uint8]
Depth = TypeVar("Depth", bound=np.generic)

THUMBNAIL_SIDE_PX = 320  # long side: enough for SIFT and for a 224 px network, 20 KB as JPEG
THUMBNAIL_QUALITY = 80


class BadContentError(ValueError):
    """The content of a file cannot be decoded; the message is the reason in plain words.

    Readers do not know the path: `Decoder` turns this into an `UnreadablePhotoError`.
    """


@dataclass(frozen=True, slots=True)
class Picture:
    """One decoded photo.

    Attributes:
        pixels: Upright, sRGB, shape (h, w, 3), reduced to the side that was asked for.
        facts: Of the full picture, whatever was decoded.
        is_provisional: The pixels are those of an embedded preview: good to be shown and
            fingerprinted at once, never good enough for a grade.
        is_intact: The file was decoded to its end without an error.
    """

    pixels: Pixels
    facts: PictureFacts
    metadata: PhotoMetadata = field(default_factory=PhotoMetadata)
    is_provisional: bool = False
    is_intact: bool = True


def fit(width_px: int, height_px: int, side_px: int) -> tuple[int, int]:
    """Return the size, width first, at which the long side is ``side_px``; never enlarge."""
    longest = max(width_px, height_px)
    if longest <= side_px:
        return width_px, height_px
    scale = side_px / longest
    return max(1, round(width_px * scale)), max(1, round(height_px * scale))


def shrink(pixels: Pixels, side_px: int) -> Pixels:
    """Reduce a picture so that its long side is ``side_px``; a smaller one is returned as it is.

    Every source pixel counts, so fine patterns turn grey instead of into new patterns. Between 1
    and 2 times, OpenCV's area filter takes 1.1 ms for a small photo; enlarging to exactly twice
    the wanted size and averaging squares of four does the same in 0.45 ms.

    Args:
        pixels: Shape (h, w) or (h, w, channels).
        side_px: At least 1.
    """
    import cv2

    height, width = pixels.shape[:2]
    size = fit(width, height, side_px)
    if size == (width, height):
        return pixels
    source = pixels
    if max(width, height) < 2 * side_px:
        doubled = (2 * size[0], 2 * size[1])
        source = _as_bytes(cv2.resize(source, doubled, interpolation=cv2.INTER_LINEAR))
    small = _as_bytes(cv2.resize(source, size, interpolation=cv2.INTER_AREA))
    return small.reshape(*small.shape[:2], *pixels.shape[2:])  # OpenCV drops a single channel


def _as_bytes(pixels: NDArray[np.generic]) -> Pixels:
    """Tell the type checker what OpenCV's stubs leave open."""
    return pixels.astype(np.uint8, copy=False)


def turn_upright(pixels: NDArray[Depth], orientation: int) -> NDArray[Depth]:
    """Apply an EXIF orientation.

    Args:
        pixels: Shape (h, w, ...).
        orientation: 1 to 8 as EXIF defines it; anything else leaves the picture as it is.

    Returns:
        A contiguous array.
    """
    if orientation in (5, 6, 7, 8):
        pixels = np.swapaxes(pixels, 0, 1)
    if orientation in (3, 4, 7, 8):
        pixels = pixels[::-1]
    if orientation in (2, 3, 6, 7):
        pixels = pixels[:, ::-1]
    return np.ascontiguousarray(pixels)


def swaps_sides(orientation: int) -> bool:
    """Tell whether an EXIF orientation exchanges width and height."""
    return orientation in (5, 6, 7, 8)


def as_rgb(pixels: Pixels) -> Pixels:
    """Give grey pixels of shape (h, w) or (h, w, 1) three equal channels; RGB passes through."""
    if pixels.ndim == 2:
        pixels = pixels[:, :, None]
    if pixels.shape[2] == 1:
        return np.repeat(pixels, 3, axis=2)
    return pixels


def on_white(pixels: Pixels) -> Pixels:
    """Put an RGBA picture of shape (h, w, 4) on white and return RGB."""
    alpha = pixels[:, :, 3:].astype(np.uint16)
    mixed = pixels[:, :, :3] * alpha + 255 * (255 - alpha) + 127
    return (mixed // 255).astype(np.uint8)


def encode_thumbnail(pixels: Pixels) -> bytes:
    """Encode upright RGB pixels as a JPEG for the thumbnail store."""
    import simplejpeg

    encoded: bytes = simplejpeg.encode_jpeg(
        np.ascontiguousarray(pixels),
        quality=THUMBNAIL_QUALITY,
        colorspace="RGB",
        colorsubsampling="420",  # a quarter faster and a seventh smaller than full colour
    )
    return encoded


def decode_thumbnail(encoded: bytes) -> Pixels:
    """Decode what `encode_thumbnail` made.

    Raises:
        ValueError: The bytes are not a JPEG.
    """
    import simplejpeg

    pixels: Pixels = simplejpeg.decode_jpeg(encoded, "RGB")
    return pixels
