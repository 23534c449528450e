"""Every page and frame of a file at the depth it is stored in: what `exact` compares.

Nothing here may lose or invent a bit: a file whose native samples cannot be had is refused, and so
is one that does not decode to its end.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile

from photofind.core.intake import (
    avif,
    heif,
    isobmff,
    jpeg,
    jpeg_header,
    jxl,
    mpf,
    png,
    raw,
    stills,
    tiff,
)
from photofind.core.intake.exif import TiffReader, parse_exif, tags_of
from photofind.core.intake.jxl_header import codestream, parse_header
from photofind.core.intake.picture import BadContentError

if TYPE_CHECKING:
    from pi_heif import HeifImage

Samples = NDArray[np.generic]

_PPM_HEADER = re.compile(rb"P6(?:\s|#[^\n]*\n)+(\d+)(?:\s|#[^\n]*\n)+(\d+)(?:\s|#[^\n]*\n)+(\d+)\s")


@dataclass(frozen=True, slots=True)
class NativePage:
    """One page as it is stored.

    Attributes:
        samples: Shape (h, w, channels): grey, grey and alpha, RGB, RGBA; or CMYK.
        orientation: EXIF orientation still to be applied.
        is_cmyk: Four channels are ink, 255 for full, not RGBA.
    """

    samples: Samples
    icc: bytes = b""
    orientation: int = 1
    is_cmyk: bool = False


def native_pages(format_name: str, content: bytes, max_bytes: int) -> Iterator[NativePage]:
    """Decode all pages of a file, one after the other.

    Raises:
        BadContentError: A page cannot be decoded in full at its own depth.
    """
    if format_name == "TIFF" and raw.holds_raw(content):
        format_name = "RAW"
    if format_name in _DECODERS:
        yield from _DECODERS[format_name](content)
        return
    yield from _still_pages(format_name, content, max_bytes)


def _jpeg_pages(content: bytes) -> Iterator[NativePage]:
    header = jpeg_header.parse_header(content)
    yield _jpeg_page(content, header)
    for further in mpf.further_pictures(content, header):
        yield _jpeg_page(further, jpeg_header.parse_header(further))


def _jpeg_page(content: bytes, header: jpeg_header.JpegHeader) -> NativePage:
    whole = max(header.width_px, header.height_px)
    pixels, is_intact = jpeg.decode_scaled(content, header, whole)
    if not is_intact:
        raise BadContentError("the JPEG is cut off or damaged")
    orientation = parse_exif(header.exif).orientation
    return NativePage(pixels, header.icc, orientation, is_cmyk=header.components == 4)


def _png_pages(content: bytes) -> Iterator[NativePage]:
    import imagecodecs

    parts = png.take_apart(content)
    if not parts.is_sound:
        raise BadContentError("the PNG is cut off or damaged")
    decoded = _by_codec(partial(imagecodecs.png_decode, parts.picture))
    orientation = parse_exif(parts.blocks.exif).orientation
    yield NativePage(_with_channels(decoded), parts.blocks.icc, orientation)
    if parts.frames > 1:
        for frame in _by_codec(partial(imagecodecs.apng_decode, content)):
            yield NativePage(_with_channels(frame), parts.blocks.icc, orientation)


def _ppm_pages(content: bytes) -> Iterator[NativePage]:
    """Decode, with two bytes a sample where the file has them: Pillow would drop one."""
    found = _PPM_HEADER.match(content)
    if not found or int(found[3]) <= 255:
        yield from _still_pages("PPM", content, len(content) * 64)
        return
    width, height, most = (int(part) for part in found.groups())
    samples = np.frombuffer(content, ">u2", count=width * height * 3, offset=found.end())
    native = samples.astype(np.uint16).reshape(height, width, 3)
    if most != 65535:
        raise BadContentError(f"a PPM whose samples end at {most} cannot be compared exactly")
    yield NativePage(native)


def _tiff_pages(content: bytes) -> Iterator[NativePage]:
    reader = TiffReader(content)
    image = stills.open_still("TIFF", content)
    for number, offset in enumerate(reader.chain()):
        directory = reader.directory(offset)
        bits = tiff.bits_per_sample(directory)
        orientation = tags_of(reader, directory).orientation
        icc = tiff.profile_of(directory)
        if bits > 8:
            samples = _deep_tiff_page(content, number, tiff.photometric(directory))
            yield NativePage(_with_channels(samples), icc, orientation)
        else:
            _seek(image, number)
            yield NativePage(_samples_of(image), icc, is_cmyk=image.mode == "CMYK")


def _deep_tiff_page(content: bytes, number: int, photometric: int) -> Samples:
    if photometric not in (1, 2):  # black is zero, RGB
        raise BadContentError("a deep TIFF of this colour model cannot be compared exactly")
    return tiff.decode_page(content, number)


def _heif_pages(content: bytes) -> Iterator[NativePage]:
    if isobmff.is_cut_off(content):
        raise BadContentError("the HEIF is cut off")
    file = heif.open_heif(content, is_deep=True)
    first: list[HeifImage] = [file[file.primary_index]]
    others = [image for number, image in enumerate(file) if number != file.primary_index]
    for image in first + others:
        yield NativePage(heif.native_samples(image), image.info.get("icc_profile") or b"")


def _avif_pages(content: bytes) -> Iterator[NativePage]:
    """Decode 8 bits with Pillow; deeper ones with libavif itself, which does not turn them."""
    content = avif.openable(content)
    if isobmff.bit_depth(content) == 8:
        yield from _still_pages("AVIF", content, 1 << 31)
        return
    import imagecodecs

    image = stills.open_still("AVIF", content)
    frames = int(getattr(image, "n_frames", 1))
    orientation = parse_exif(stills.blocks_of(image).exif).orientation
    icc = stills.blocks_of(image).icc
    for number in range(frames):
        samples = _by_codec(partial(imagecodecs.avif_decode, content, index=number, numthreads=1))
        yield NativePage(_with_channels(samples), icc, orientation)


def _jxl_pages(content: bytes) -> Iterator[NativePage]:
    header = parse_header(codestream(content))
    if not header.is_animated:
        yield NativePage(_with_channels(jxl.decode_frame(content, 0)))
        return
    for frame in jxl.decode_all(content):
        yield NativePage(_with_channels(frame))


def _jpeg2000_pages(content: bytes) -> Iterator[NativePage]:
    import imagecodecs

    image = stills.open_still("JPEG2000", content)
    samples = _by_codec(partial(imagecodecs.jpeg2k_decode, content, numthreads=1))
    yield NativePage(_with_channels(samples), stills.blocks_of(image).icc)


def _raw_pages(content: bytes) -> Iterator[NativePage]:
    """Yield the sensor's values: a preview is never a photo's pixels."""
    yield NativePage(_with_channels(raw.sensor_values(content)))


def _still_pages(format_name: str, content: bytes, max_bytes: int) -> Iterator[NativePage]:
    image = stills.open_still(format_name, content)
    stills.refuse_if_huge(image, max_bytes)
    blocks = stills.blocks_of(image)
    orientation = parse_exif(blocks.exif).orientation
    for number in range(stills.count_frames(image, content)):
        _seek(image, number)
        yield NativePage(_samples_of(image), blocks.icc, orientation, image.mode == "CMYK")


def _seek(image: ImageFile.ImageFile, number: int) -> None:
    """Go to a frame and decode it.

    Raises:
        BadContentError: It is damaged or cut off.
    """
    try:
        image.seek(number)
        image.load()
    except MemoryError:
        raise
    except Exception as error:  # Pillow raises almost anything on damaged files
        raise BadContentError(f"the {image.format} is damaged or cut off") from error


def _samples_of(image: Image.Image) -> Samples:
    """Return what a frame shows, losing nothing: palettes become colours."""
    if image.mode in ("I;16", "I;16B", "F"):
        return np.array(image)[:, :, None]
    if image.mode == "I":
        return np.array(image).astype(np.uint16 if image.format == "PPM" else np.int32)[:, :, None]
    if stills.has_alpha(image):
        return np.array(image.convert("RGBA"))
    if image.mode in ("1", "L"):
        return np.array(image.convert("L"))[:, :, None]
    return np.array(image if image.mode in ("RGB", "CMYK") else image.convert("RGB"))


def _by_codec(decode: Callable[[], Samples]) -> Samples:
    """Decode with a library whose errors come as several types.

    Raises:
        BadContentError: It is damaged or cut off.
    """
    try:
        return decode()
    except MemoryError:
        raise
    except Exception as error:
        raise BadContentError("it is damaged or cut off") from error


def _with_channels(samples: Samples) -> Samples:
    if samples.ndim not in (2, 3):
        raise BadContentError("its layout is not known")
    return samples[:, :, None] if samples.ndim == 2 else samples


_DECODERS: dict[str, Callable[[bytes], Iterator[NativePage]]] = {
    "JPEG": _jpeg_pages,
    "PNG": _png_pages,
    "PPM": _ppm_pages,
    "TIFF": _tiff_pages,
    "HEIF": _heif_pages,
    "AVIF": _avif_pages,
    "JXL": _jxl_pages,
    "JPEG2000": _jpeg2000_pages,
    "RAW": _raw_pages,
}
