"""TIFF through Pillow, and through libtiff itself for layouts Pillow does not know.

Runs in a child process only: libtiff's many codecs are the ones most often found at fault.
"""

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import PictureFacts
from photofind.core.intake import stills
from photofind.core.intake.exif import Directory, TiffReader, Value, tags_of
from photofind.core.intake.metadata import MetadataBlocks
from photofind.core.intake.picture import (
    BadContentError,
    Pixels,
    on_white,
    swaps_sides,
    turn_upright,
)
from photofind.core.intake.raster import Raster

_SUBFILE, _WIDTH, _HEIGHT, _BITS, _EXTRA_SAMPLES = 0x00FE, 0x0100, 0x0101, 0x0102, 0x0152
_PHOTOMETRIC = 0x0106
_XMP, _IPTC, _ICC, _PHOTOSHOP = 0x02BC, 0x83BB, 0x8773, 0x8649
_REDUCED = 1  # flag of the subfile type: a smaller copy of another page


def read_tiff(content: bytes, *, side_px: int, max_bytes: int) -> Raster:
    """Decode the first page.

    Raises:
        BadContentError: It cannot be decoded.
    """
    try:
        reader = TiffReader(content)
    except ValueError as error:
        raise BadContentError("the TIFF is damaged") from error
    first = reader.directory(reader.first)
    tags = tags_of(reader, first)
    pixels, is_intact = _decode(content, side_px, max_bytes, tags.orientation)
    return Raster(
        pixels=pixels,
        facts=_facts(first, count_pages(reader), tags.orientation),
        blocks=blocks_of(first),
        tags=tags,
        is_upright=True,
        is_intact=is_intact,
    )


def count_pages(reader: TiffReader) -> int:
    """Count the pages, leaving out those that are reduced copies of others."""
    pages = sum(
        1 for at in reader.chain() if not _int(reader.directory(at).get(_SUBFILE), 0) & _REDUCED
    )
    return max(1, pages)


def _decode(content: bytes, side_px: int, max_bytes: int, orientation: int) -> tuple[Pixels, bool]:
    """Decode upright; Pillow turns TIFF by itself, libtiff does not."""
    try:
        image = stills.open_still("TIFF", content)
        return stills.decode_still(image, side_px, max_bytes)
    except BadContentError:
        return turn_upright(flatten(decode_page(content, 0)), orientation), True


def decode_page(content: bytes, page: int) -> NDArray[np.generic]:
    """Decode one page by libtiff at its own depth: shape (h, w) or (h, w, samples), not turned.

    Raises:
        BadContentError: It cannot be decoded.
    """
    import imagecodecs

    try:
        decoded: NDArray[np.generic] = imagecodecs.tiff_decode(content, index=page)
    except MemoryError:
        raise
    except Exception as error:  # libtiff's errors come as several types
        raise BadContentError("the TIFF is damaged, or of a kind that is not known") from error
    if decoded.ndim not in (2, 3):
        raise BadContentError("the TIFF has a layout that is not known")
    return decoded


def flatten(decoded: NDArray[np.generic]) -> Pixels:
    """Bring any depth and number of samples to 8-bit grey or RGB on white."""
    if decoded.ndim == 2:
        decoded = decoded[:, :, None]
    pixels = decoded.astype(np.uint8) if decoded.dtype == np.uint8 else stills.narrow(decoded)
    samples = pixels.shape[2]
    if samples == 2:
        pixels = pixels[:, :, [0, 0, 0, 1]]
    return on_white(pixels) if samples in (2, 4) else pixels[:, :, : 3 if samples > 3 else samples]


def _facts(first: Directory, pages: int, orientation: int) -> PictureFacts:
    width, height = _int(first.get(_WIDTH), 0), _int(first.get(_HEIGHT), 0)
    if swaps_sides(orientation):
        width, height = height, width
    return PictureFacts(
        format="TIFF",
        width_px=width,
        height_px=height,
        pages=pages,
        bit_depth=max(8, bits_per_sample(first)),
        has_alpha=_has_alpha(first.get(_EXTRA_SAMPLES)),
        is_lossless=first.get(0x0103) not in (6, 7),  # JPEG inside
    )


def bits_per_sample(directory: Directory) -> int:
    """Return the bits of the deepest channel of a page."""
    bits = directory.get(_BITS, 1)
    return max(int(b) for b in bits) if isinstance(bits, tuple) else _int(bits, 8)


def photometric(directory: Directory) -> int:
    """Return the colour model of a page: 1 grey, 2 RGB, 3 palette, 5 CMYK, ..."""
    return _int(directory.get(_PHOTOMETRIC), -1)


def profile_of(directory: Directory) -> bytes:
    """Return the colour profile of a page, empty where there is none."""
    return _bytes(directory.get(_ICC))


def _has_alpha(extra: Value | None) -> bool:
    """Tell whether the first extra sample is alpha, premultiplied (1) or not (2)."""
    kind = extra[0] if isinstance(extra, tuple | bytes) and extra else extra
    return kind in (1, 2)


def blocks_of(first: Directory) -> MetadataBlocks:
    """Return the metadata blocks that a main directory holds."""
    return MetadataBlocks(
        xmp=_bytes(first.get(_XMP)),
        icc=_bytes(first.get(_ICC)),
        iptc=_bytes(first.get(_IPTC)) or _bytes(first.get(_PHOTOSHOP)),
    )


def _bytes(value: Value | None) -> bytes:
    if isinstance(value, str):
        return value.encode("utf-8")
    return value if isinstance(value, bytes) else b""


def _int(value: Value | None, default: int) -> int:
    return value if isinstance(value, int) else default
