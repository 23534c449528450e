"""PNG too large to decode at once: strip by strip, each reduced before the next is touched.

A PNG's rows refer to the row above, undone. So a strip becomes a small PNG of its own: its first
row is the last row of the strip before, as plain bytes, followed by the strip's rows as they are
in the file. Pillow decodes that; memory stays that of one strip whatever the picture's height.
"""

import zlib
from collections.abc import Iterator

import numpy as np
from PIL import Image

from photofind.core.intake import png, stills
from photofind.core.intake.picture import BadContentError, Pixels

STRIP_BYTES = 16 << 20  # of samples as stored
STRIP_PIXELS = 32 << 20  # of samples as decoded: one byte each for palettes, up to four for others
# Of a square that becomes one pixel, so many samples a side are averaged: 144 of thousands tell
# its colour as well, and spare most of the time.
SAMPLES_A_SIDE = 12

_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
# What Pillow gives back unchanged, so that the last row can be written into the next strip.
_DEPTHS = {0: (1, 8), 2: (8,), 3: (1, 2, 4, 8), 4: (8,), 6: (8,)}


def can_strip(parts: png.PngParts) -> bool:
    """Tell whether this PNG can be decoded in strips."""
    return not parts.is_interlaced and parts.bit_depth in _DEPTHS.get(parts.colour_type, ())


def reduce_in_strips(parts: png.PngParts, side_px: int) -> tuple[Pixels, bool]:
    """Decode a PNG for which `can_strip` holds, reduced so that its long side is near ``side_px``.

    Returns:
        8-bit pixels on white, shape (h, w, 1) or (h, w, 3), long side at least ``side_px``; and
        whether all of the picture came. The missing part of a cut-off file is black.

    Raises:
        BadContentError: Not even the first strip can be decoded.
    """
    factor = max(1, max(parts.width_px, parts.height_px) // (2 * side_px))
    step = max(1, factor // SAMPLES_A_SIDE)
    factor -= factor % step
    rows = factor * max(1, _rows_a_strip(parts) // factor)
    reduced = [
        stills.reduce_image(_take_every(step, strip), factor // step)
        for strip in _strips(parts, rows)
    ]
    if not reduced:
        raise BadContentError("the PNG is damaged")
    pixels = np.concatenate(reduced)
    missing = -(-parts.height_px // factor) - len(pixels)
    if missing <= 0:
        return pixels, True
    return np.pad(pixels, ((0, missing), (0, 0), (0, 0))), False


def _take_every(step: int, strip: Image.Image) -> Image.Image:
    """Keep one pixel of ``step`` by ``step``."""
    size = (-(-strip.width // step), -(-strip.height // step))
    return strip.resize(size, Image.Resampling.NEAREST) if step > 1 else strip


def _rows_a_strip(parts: png.PngParts) -> int:
    return max(1, min(STRIP_BYTES // _row_bytes(parts), STRIP_PIXELS // parts.width_px))


def _row_bytes(parts: png.PngParts) -> int:
    """Return the bytes of a row as compressed: its filter's number and its samples."""
    return 1 + -(-parts.width_px * _CHANNELS[parts.colour_type] * parts.bit_depth // 8)


def _strips(parts: png.PngParts, rows: int) -> Iterator[Image.Image]:
    """Decode strips until the picture ends or is found to be damaged."""
    above = b"\x00" * _row_bytes(parts)  # the first row refers to zeros
    left = parts.height_px
    for packed in _inflate(parts.picture, rows * _row_bytes(parts)):
        count = min(left, len(packed) // _row_bytes(parts))
        if count == 0:
            return
        try:
            strip = _decode(parts, above + packed[: count * _row_bytes(parts)], count + 1)
        except BadContentError:
            return
        above = b"\x00" + _last_row(strip, parts)
        left -= count
        yield strip.crop((0, 1, strip.width, strip.height))


def _inflate(picture: bytes, piece_bytes: int) -> Iterator[bytes]:
    """Decompress the picture's data in pieces; the last may be shorter, damage ends it."""
    inflater = zlib.decompressobj()
    piece = bytearray()
    for packed in png.bodies(picture, b"IDAT"):
        rest = packed
        while rest:
            try:
                piece += inflater.decompress(rest, piece_bytes - len(piece))
            except zlib.error:
                yield bytes(piece)
                return
            rest = inflater.unconsumed_tail
            if len(piece) == piece_bytes:
                yield bytes(piece)
                piece.clear()
    yield bytes(piece)


def _decode(parts: png.PngParts, rows: bytes, count: int) -> Image.Image:
    """Decode rows with their filters as a PNG of their own.

    Raises:
        BadContentError: They are damaged.
    """
    header = bytearray(next(png.bodies(parts.picture, b"IHDR")))
    header[4:8] = count.to_bytes(4, "big")
    chunks = [(b"IHDR", bytes(header))]
    for kind in (b"PLTE", b"tRNS"):
        chunks += [(kind, body) for body in png.bodies(parts.picture, kind)]
    chunks += [(b"IDAT", zlib.compress(rows, 0)), (b"IEND", b"")]
    image = stills.open_still("PNG", png.build(chunks))
    if not stills.load(image):
        raise BadContentError("the PNG is damaged")
    return image


def _last_row(strip: Image.Image, parts: png.PngParts) -> bytes:
    """Return the samples of the last row as a PNG stores them."""
    row = strip.crop((0, strip.height - 1, strip.width, strip.height)).tobytes()
    if parts.colour_type != 3 or parts.bit_depth == 8:
        return row
    indices = np.frombuffer(row, np.uint8)
    bits = np.unpackbits(indices[:, None], axis=1)[:, 8 - parts.bit_depth :]
    return np.packbits(bits.reshape(-1)).tobytes()
