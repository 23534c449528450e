"""HEIC and HEIF through libheif (pi-heif). Runs in a child process only.

Decoding 12 megapixels takes near a second, the embedded thumbnail 10 ms: phone libraries stand or
fall by it. It is trusted for a provisional picture when it is large enough and has the shape of
the picture; what libheif decodes is already turned and mirrored as the file says.
"""

import io
import math
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import PictureFacts
from photofind.core.intake import isobmff
from photofind.core.intake.metadata import MetadataBlocks
from photofind.core.intake.picture import BadContentError, Pixels, on_white
from photofind.core.intake.raster import Raster

if TYPE_CHECKING:
    from pi_heif import HeifFile, HeifImage

PREVIEW_SIDE_PX = 256  # shorter ones give other hashes than the picture would
MAX_ASPECT_ERROR = 0.02


def has_aspect_of(size: tuple[int, int], other: tuple[int, int]) -> bool:
    """Tell whether two sizes, width first, have the same shape but for rounding."""
    if 0 in (*size, *other):
        return False
    ratio = (size[0] / size[1]) / (other[0] / other[1])
    return abs(math.log(ratio)) <= MAX_ASPECT_ERROR


def read_heif(content: bytes, *, is_full: bool, max_bytes: int) -> Raster:
    """Decode the primary picture, or its thumbnail where that will do.

    Raises:
        BadContentError: libheif cannot decode it.
    """
    file = open_heif(content)
    main: HeifImage = file[file.primary_index]
    if main.size[0] * main.size[1] * 4 > max_bytes:
        raise BadContentError(f"{main.size[0]} x {main.size[1]} pixels need too much memory")
    preview = None if is_full else _preview(content, main)
    return Raster(
        pixels=_pixels(main) if preview is None else preview,
        facts=_facts(file, main, content),
        blocks=_blocks(main, content),
        is_upright=True,
        is_provisional=preview is not None,
        is_intact=not isobmff.is_cut_off(content),
    )


def open_heif(content: bytes, *, is_deep: bool = False) -> "HeifFile":
    """Read the headers of a file; pictures are decoded when their pixels are asked for.

    Args:
        content: A whole file.
        is_deep: Decode more than 8 bits a channel to 16 bits, else to 8.

    Raises:
        BadContentError: It is damaged, cut off or without a picture.
    """
    import pi_heif

    pi_heif.options.DECODE_THREADS = 1  # the pipeline has a worker for each core already
    try:
        file = pi_heif.open_heif(io.BytesIO(content), convert_hdr_to_8bit=not is_deep)
    except Exception as error:  # libheif's errors come as several types
        raise BadContentError("the HEIF is damaged or cut off") from error
    if not len(file):
        raise BadContentError("the HEIF has no picture")
    return file


def _preview(content: bytes, main: "HeifImage") -> Pixels | None:
    promoted = isobmff.promote_thumbnail(content)
    if promoted is None:
        return None
    try:
        file = open_heif(promoted)
        thumbnail: HeifImage = file[file.primary_index]
        is_good = max(thumbnail.size) >= PREVIEW_SIDE_PX and thumbnail.size != main.size
        if not is_good or not has_aspect_of(thumbnail.size, main.size):
            return None
        return _pixels(thumbnail)
    except BadContentError:  # then the picture itself is decoded
        return None


def native_samples(image: "HeifImage") -> NDArray[np.generic]:
    """Decode one picture at the depth its file was opened for: shape (h, w, channels).

    Raises:
        BadContentError: It is damaged or cut off.
    """
    try:
        samples: NDArray[np.generic] = np.array(image, copy=True)  # its memory goes with the file
    except MemoryError:
        raise
    except Exception as error:  # libheif's errors come as several types
        raise BadContentError("the HEIF is damaged or cut off") from error
    width, height = image.size
    samples = samples[:height, :width]
    return samples[:, :, None] if samples.ndim == 2 else samples


def _pixels(image: "HeifImage") -> Pixels:
    """Decode one picture to 8 bits on white."""
    pixels: Pixels = native_samples(image).astype(np.uint8, copy=False)
    if pixels.shape[2] == 2:
        pixels = pixels[:, :, [0, 0, 0, 1]]
    return on_white(pixels) if pixels.shape[2] == 4 else pixels


def _facts(file: "HeifFile", main: "HeifImage", content: bytes) -> PictureFacts:
    depth = int(main.info.get("bit_depth", 8))
    return PictureFacts(
        format="HEIF",
        width_px=main.size[0],
        height_px=main.size[1],
        pages=len(file),
        bit_depth=max(depth, isobmff.bit_depth(content)),
        has_alpha=main.has_alpha,
    )


def _blocks(main: "HeifImage", content: bytes) -> MetadataBlocks:
    extras = list(isobmff.auxiliary_pictures(content))
    if main.info.get("depth_images"):
        extras.append("depth")
    iptc = next((m["data"] for m in main.info.get("metadata", ()) if m["type"] == "iptc"), b"")
    return MetadataBlocks(
        exif=main.info.get("exif") or b"",
        xmp=main.info.get("xmp") or b"",
        icc=main.info.get("icc_profile") or b"",
        iptc=iptc,
        extras=tuple(extras),
    )
