"""JPEG XL through libjxl (imagecodecs, BSD licence). Runs in a child process only."""

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import PictureFacts
from photofind.core.intake import isobmff
from photofind.core.intake.jxl_header import codestream, parse_header
from photofind.core.intake.metadata import MetadataBlocks
from photofind.core.intake.picture import BadContentError, Pixels, on_white
from photofind.core.intake.raster import Raster

MAX_METADATA_BYTES = 4 << 20
_CONTAINER = b"\x00\x00\x00\x0cJXL "


def read_jxl(content: bytes, *, max_bytes: int) -> Raster:
    """Decode the first frame.

    Raises:
        BadContentError: libjxl cannot decode it, or it would take more than ``max_bytes``.
    """
    header = parse_header(codestream(content))
    if header.width_px * header.height_px * 4 > max_bytes:
        raise BadContentError(f"{header.width_px} x {header.height_px} pixels need too much memory")
    stored = decode_frame(content, 0)
    facts = PictureFacts(
        format="JXL",
        width_px=stored.shape[1],
        height_px=stored.shape[0],
        pages=len(decode_all(content)) if header.is_animated else 1,
        bit_depth=8 * stored.dtype.itemsize,
        has_alpha=stored.ndim == 3 and stored.shape[2] in (2, 4),
    )
    return Raster(to_eight_bits(stored), facts, _blocks(content), is_upright=True)


def decode_frame(content: bytes, index: int) -> NDArray[np.generic]:
    """Decode one frame at its own depth: shape (h, w) or (h, w, channels), turned upright.

    Raises:
        BadContentError: libjxl cannot decode it, or there is no such frame.
    """
    import imagecodecs

    try:
        frame: NDArray[np.generic] = imagecodecs.jpegxl_decode(content, index=index, numthreads=1)
    except MemoryError:
        raise
    except Exception as error:  # libjxl's errors come as several types
        raise BadContentError("the JPEG XL is damaged or cut off") from error
    return frame


def to_eight_bits(stored: NDArray[np.generic]) -> Pixels:
    """Bring whatever depth to grey (h, w, 1) or RGB (h, w, 3) on white."""
    if stored.ndim == 2:
        stored = stored[:, :, None]
    if stored.dtype.kind == "f":
        stored = np.clip(np.nan_to_num(stored) * 255 + 0.5, 0, 255).astype(np.uint8)
    elif stored.dtype.itemsize == 2:
        stored = (stored.astype(np.uint16, copy=False) >> 8).astype(np.uint8)
    pixels: Pixels = stored.astype(np.uint8, copy=False)
    if pixels.shape[2] == 2:
        pixels = pixels[:, :, [0, 0, 0, 1]]
    return on_white(pixels) if pixels.shape[2] == 4 else pixels


def decode_all(content: bytes) -> NDArray[np.generic]:
    """Decode every frame of an animation at its own depth; frames are the first axis.

    Raises:
        BadContentError: libjxl cannot decode it.
    """
    import imagecodecs

    try:
        frames: NDArray[np.generic] = imagecodecs.jpegxl_decode(content, numthreads=1)
    except MemoryError:
        raise
    except Exception as error:  # libjxl's errors come as several types
        raise BadContentError("the JPEG XL is damaged or cut off") from error
    return frames


def _blocks(content: bytes) -> MetadataBlocks:
    if not content.startswith(_CONTAINER):
        return MetadataBlocks()
    exif = xmp = b""
    for box in isobmff.boxes(content):
        kind, body = box.kind, content[box.start : box.end]
        if kind == b"brob":
            kind, body = body[:4], _unpack(body[4:])
        if kind == b"Exif":
            exif = exif or body[4:]  # four bytes of offset come first
        elif kind == b"xml ":
            xmp = xmp or body
    return MetadataBlocks(exif=exif, xmp=xmp)


def _unpack(packed: bytes) -> bytes:
    """Decompress a Brotli box; a bomb or nonsense gives nothing."""
    import imagecodecs

    try:
        plain = imagecodecs.brotli_decode(packed, out=bytearray(MAX_METADATA_BYTES))
    except Exception:  # noqa: BLE001 - metadata must not cost the photo
        return b""
    return bytes(plain)
