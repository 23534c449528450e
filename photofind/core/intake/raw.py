"""Camera RAW through LibRaw (rawpy). Runs in a child process only.

A camera stores a JPEG of its own making in almost every RAW file. That is the provisional picture;
the full one is developed here with the camera's white balance, at half size where that is enough.
"""

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import PictureFacts
from photofind.core.intake import isobmff, jpeg, jpeg_header, tiff
from photofind.core.intake.exif import Directory, Tags, TiffReader, parse_exif, tags_of
from photofind.core.intake.heif import PREVIEW_SIDE_PX, has_aspect_of
from photofind.core.intake.metadata import MetadataBlocks
from photofind.core.intake.picture import BadContentError, Pixels, as_rgb, swaps_sides, turn_upright
from photofind.core.intake.raster import Raster

if TYPE_CHECKING:
    import rawpy

# LibRaw's flip as an EXIF orientation: upright, upside down, quarter turns.
_ORIENTATION_OF_FLIP = {0: 1, 3: 3, 5: 8, 6: 6}

# TIFF tags that only raw files have, and values of tags that both have.
_SUBFILE = 0x00FE
_DNG_VERSION, _SUB_DIRECTORIES, _PHOTOMETRIC, _COMPRESSION = 0xC612, 0x014A, 0x0106, 0x0103
_RAW_PHOTOMETRICS = frozenset((32803, 34892))  # colour filter array, linear raw
_RAW_COMPRESSIONS = frozenset((32767, 32769, 32770, 34713, 65535))  # Sony, Samsung, Nikon, Pentax


@dataclass(frozen=True, slots=True)
class _Preview:
    """The camera's own JPEG, upright."""

    pixels: Pixels
    tags: Tags


def holds_raw(content: bytes) -> bool:
    """Tell whether a file that begins like a TIFF is a camera raw file."""
    try:
        reader = TiffReader(content)
    except ValueError:
        return False
    offsets = list(reader.chain())[:8]
    for offset in offsets:
        directory = reader.directory(offset)
        if _DNG_VERSION in directory or _is_raw(directory):
            return True
        below = directory.get(_SUB_DIRECTORIES, ())
        for sub in below if isinstance(below, tuple) else (below,):
            if isinstance(sub, int) and _is_raw(reader.directory(sub)):
                return True
    return False


def _is_raw(directory: Directory) -> bool:
    is_preview_of_another = _is_reduced(directory) and _SUB_DIRECTORIES in directory
    return (
        is_preview_of_another
        or directory.get(_PHOTOMETRIC) in _RAW_PHOTOMETRICS
        or directory.get(_COMPRESSION) in _RAW_COMPRESSIONS
    )


def _is_reduced(directory: Directory) -> bool:
    kind = directory.get(_SUBFILE)
    return isinstance(kind, int) and bool(kind & 1)


def read_raw(content: bytes, *, side_px: int, is_full: bool) -> Raster:
    """Take the embedded preview, or develop the picture.

    Raises:
        BadContentError: LibRaw cannot read it.
    """
    with _open(content) as raw:
        size = _upright_size(raw)
        preview = _preview(raw, size)
        pixels = None if is_full or preview is None else preview.pixels
        is_provisional = pixels is not None
        if pixels is None:
            pixels = _develop(raw, is_half=max(size) >= 2 * side_px)
    tags = _tags(content) or (preview.tags if preview else Tags())
    facts = PictureFacts("RAW", size[0], size[1], bit_depth=16, is_lossless=True)
    blocks = MetadataBlocks(xmp=tiff.blocks_of(tags.image).xmp)
    return Raster(pixels, facts, blocks, tags, is_upright=True, is_provisional=is_provisional)


def sensor_values(content: bytes) -> NDArray[np.generic]:
    """Return what the sensor saw, turned upright; a linear raw file is developed instead.

    Raises:
        BadContentError: LibRaw cannot read it.
    """
    import rawpy

    with _open(content) as raw:
        try:
            if raw.raw_type == rawpy.RawType.Flat:
                return np.asarray(turn_upright(raw.raw_image_visible.copy(), _orientation(raw)))
            linear: NDArray[np.generic] = raw.postprocess(
                output_bps=16, gamma=(1, 1), no_auto_bright=True, use_camera_wb=True
            )
        except rawpy.LibRawUnsufficientMemoryError as error:
            raise MemoryError from error
        except rawpy.LibRawError as error:
            raise BadContentError("the RAW file is damaged") from error
    return linear


def _open(content: bytes) -> "rawpy.RawPy":
    import rawpy

    try:
        return rawpy.imread(io.BytesIO(content))
    except rawpy.LibRawUnsufficientMemoryError as error:
        raise MemoryError from error
    except rawpy.LibRawError as error:
        raise BadContentError("the RAW file is damaged, or its camera is not known") from error


def _upright_size(raw: "rawpy.RawPy") -> tuple[int, int]:
    sizes = raw.sizes
    if swaps_sides(_orientation(raw)):
        return sizes.iheight, sizes.iwidth
    return sizes.iwidth, sizes.iheight


def _orientation(raw: "rawpy.RawPy") -> int:
    return _ORIENTATION_OF_FLIP.get(raw.sizes.flip, 1)


def _preview(raw: "rawpy.RawPy", size: tuple[int, int]) -> _Preview | None:
    """Decode the largest embedded preview if it can stand for the picture."""
    import rawpy

    try:
        thumbnail = raw.extract_thumb()
    except rawpy.LibRawError:
        return None
    if thumbnail.format == rawpy.ThumbFormat.JPEG:
        preview = _decode_preview(bytes(thumbnail.data), _orientation(raw))
    else:
        bitmap = as_rgb(np.asarray(thumbnail.data, dtype=np.uint8))
        preview = _Preview(turn_upright(bitmap, _orientation(raw)), Tags())
    if preview is None or max(preview.pixels.shape[:2]) < PREVIEW_SIDE_PX:
        return None
    return preview if has_aspect_of(_size_of(preview.pixels), size) else None


def _decode_preview(content: bytes, orientation: int) -> _Preview | None:
    """Decode the camera's JPEG; where it does not tell its orientation, the RAW file's holds."""
    try:
        header = jpeg_header.parse_header(content)
        pixels, is_intact = jpeg.decode_scaled(content, header, 2 * PREVIEW_SIDE_PX)
    except BadContentError:
        return None
    if not is_intact or header.components == 4:
        return None
    tags = parse_exif(header.exif)
    own = tags.orientation if 0x0112 in tags.image else orientation
    return _Preview(turn_upright(as_rgb(pixels), own), tags)


def _size_of(pixels: Pixels) -> tuple[int, int]:
    return pixels.shape[1], pixels.shape[0]


def _develop(raw: "rawpy.RawPy", *, is_half: bool) -> Pixels:
    """Develop with the camera's white balance; LibRaw turns the picture upright itself."""
    import rawpy

    try:
        developed: Pixels = raw.postprocess(use_camera_wb=True, output_bps=8, half_size=is_half)
    except rawpy.LibRawUnsufficientMemoryError as error:
        raise MemoryError from error
    except rawpy.LibRawError as error:
        raise BadContentError("the RAW file cannot be developed") from error
    return as_rgb(developed)


def _tags(content: bytes) -> Tags | None:
    """Read the tags of a raw file built on TIFF or on boxes; orientation is left to LibRaw."""
    if content[4:8] == b"ftyp":
        return _tags_of_boxes(content)
    try:
        # Some makers write another number where TIFF has 42.
        reader = TiffReader(b"II*\x00" + content[4:] if content[:2] == b"II" else content)
    except ValueError:
        return None
    tags = tags_of(reader, reader.directory(reader.first))
    return tags if tags.image or tags.exif else None


_CANON_ID_BYTES = 16  # a ``uuid`` box begins with its identifier


def _tags_of_boxes(content: bytes) -> Tags | None:
    """Read a CR3, which keeps each directory in a box of its own."""
    outer = isobmff.find_box(content, b"moov", b"uuid")
    if outer is None:
        return None
    found = {}
    for box in isobmff.boxes(content, outer.start + _CANON_ID_BYTES, outer.end):
        if box.kind in (b"CMT1", b"CMT2", b"CMT4"):
            found[box.kind] = parse_exif(content[box.start : box.end]).image
    return Tags(found.get(b"CMT1", {}), found.get(b"CMT2", {}), found.get(b"CMT4", {}))
