"""Everything Pillow decodes: PNG, WebP, GIF, BMP, PPM, and in the child TIFF, AVIF, JPEG 2000.

The class of the format is called directly, never ``Image.open``: so no other plugin is even tried,
and nothing in a file can choose its decoder. Pillow's own limit on pixels is replaced by ours,
which counts bytes.
"""

import io
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    Jpeg2KImagePlugin,
    JpegImagePlugin,
    PngImagePlugin,
    PpmImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from photofind.core.intake import gif
from photofind.core.intake.metadata import MetadataBlocks
from photofind.core.intake.picture import BadContentError, Pixels

_OPENERS: dict[str, Callable[[io.BytesIO], ImageFile.ImageFile]] = {
    "AVIF": AvifImagePlugin.AvifImageFile,
    "BMP": BmpImagePlugin.BmpImageFile,
    "GIF": GifImagePlugin.GifImageFile,
    "JPEG": JpegImagePlugin.JpegImageFile,
    "JPEG2000": Jpeg2KImagePlugin.Jpeg2KImageFile,
    "PNG": PngImagePlugin.PngImageFile,
    "PPM": PpmImagePlugin.PpmImageFile,
    "TIFF": TiffImagePlugin.TiffImageFile,
    "WEBP": WebPImagePlugin.WebPImageFile,
}

STRIP_PIXELS = 4_000_000
TOO_MUCH_MEMORY = "it needs more memory than a photo may take"
_BYTES_PER_PIXEL = {"1": 1, "L": 1, "P": 1, "LA": 4, "PA": 4, "I;16": 2, "I": 4, "F": 4}


def prepare_child() -> None:
    """Set Pillow up for a child process.

    Its limit on pixels is switched off, since ours, on bytes, is `refuse_if_huge`; and AVIF takes
    one thread, since the pipeline has a worker for each core already.
    """
    Image.MAX_IMAGE_PIXELS = None
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1


def open_still(format_name: str, content: bytes) -> ImageFile.ImageFile:
    """Read the header of a picture; its pixels stay undecoded.

    Raises:
        BadContentError: This is not such a picture, or its header is damaged.
    """
    try:
        return _OPENERS[format_name](io.BytesIO(content))
    except MemoryError as error:
        raise BadContentError(TOO_MUCH_MEMORY) from error
    except Image.DecompressionBombError as error:
        raise BadContentError(TOO_MUCH_MEMORY) from error
    except Exception as error:  # Pillow raises almost anything on damaged headers
        raise BadContentError(f"the {format_name} is damaged") from error


def decode_still(image: ImageFile.ImageFile, side_px: int, max_bytes: int) -> tuple[Pixels, bool]:
    """Decode the first picture of a file, already reduced where it is much larger than wanted.

    Returns:
        8-bit pixels on white, long side at least ``side_px`` where the picture has that many:
        shape (h, w, 1) grey, (h, w, 3) RGB, (h, w, 4) CMYK; and whether all of the picture came.

    Raises:
        BadContentError: Nothing can be decoded, or it would take more than ``max_bytes``.
    """
    refuse_if_huge(image, max_bytes)
    is_intact = load(image)
    return reduce_to(image, side_px), is_intact


def reduce_to(image: Image.Image, side_px: int) -> Pixels:
    """Bring a decoded picture to 8 bits, its long side between one and four times ``side_px``."""
    return reduce_image(image, max(1, max(image.size) // (2 * side_px)))


def reduce_image(image: Image.Image, factor: int) -> Pixels:
    """Bring a decoded picture to 8-bit grey, RGB or CMYK and average squares of pixels.

    What must be converted is converted strip by strip: no second copy of a huge picture.
    """
    if image.mode.startswith(("I", "F")) or factor == 1:  # deep ones are narrowed as a whole
        return _as_pixels(_plain(image).reduce(factor))
    if image.mode in ("L", "RGB", "CMYK") and not has_alpha(image):
        return _as_pixels(image.reduce(factor))
    rows = factor * max(1, STRIP_PIXELS // (factor * image.width))
    strips = []
    for top in range(0, image.height, rows):
        strip = image.crop((0, top, image.width, min(top + rows, image.height)))
        strips.append(_as_pixels(_plain(strip).reduce(factor)))
    return np.concatenate(strips)


def _as_pixels(plain: Image.Image) -> Pixels:
    return np.asarray(plain).reshape(plain.height, plain.width, -1)


def refuse_if_huge(image: Image.Image, max_bytes: int) -> None:
    """Raise `BadContentError` if the decoded picture would take more than ``max_bytes``."""
    needed = image.width * image.height * _BYTES_PER_PIXEL.get(image.mode, 4)
    if needed > max_bytes:
        raise BadContentError(
            f"{image.width} x {image.height} pixels need more memory than a photo may take"
        )


def load(image: ImageFile.ImageFile) -> bool:
    """Decode; return whether all of the picture came. What came of a truncated one is kept.

    Raises:
        BadContentError: Nothing came.
    """
    try:
        image.load()
    except MemoryError as error:
        raise BadContentError(TOO_MUCH_MEMORY) from error
    except Exception as error:  # Pillow raises almost anything on damaged pixels
        if not _has_partial_pixels(image):
            raise BadContentError(f"the {image.format} is damaged") from error
        return False
    return True


def _has_partial_pixels(image: ImageFile.ImageFile) -> bool:
    """Accept what was decoded before the error, if anything was.

    Pillow decodes into its buffer as it goes; without tiles left it takes that for finished.
    """
    if getattr(image, "_im", None) is None or image.format not in ("PNG", "BMP", "JPEG", "TIFF"):
        return False
    image.tile = []
    try:
        extrema = image.getextrema()
    except Exception:  # noqa: BLE001 - as above
        return False
    bands = extrema if isinstance(extrema[0], tuple) else (extrema,)
    return any(low != high for low, high in bands)


def has_alpha(image: Image.Image) -> bool:
    """Tell whether a picture may be transparent somewhere."""
    return image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info


def _plain(image: Image.Image) -> Image.Image:
    """Bring any mode to 8-bit grey, RGB or CMYK on white."""
    if image.mode.startswith(("I", "F")):
        return Image.fromarray(narrow(np.asarray(image)))
    if has_alpha(image):
        return _on_white(image.convert("RGBA"))
    if image.mode in ("1", "L"):
        return image.convert("L")
    return image if image.mode in ("RGB", "CMYK") else image.convert("RGB")


def _on_white(image: Image.Image) -> Image.Image:
    page = Image.new("RGB", image.size, (255, 255, 255))
    page.paste(image, mask=image.getchannel("A"))
    return page


def narrow(values: NDArray[np.generic]) -> Pixels:
    """Bring grey values of 16 or 32 bits, or floating point, to 8 bits.

    Integers up to 65535 keep their high byte; anything else is stretched from 0, or its lowest
    value below that, to its highest.
    """
    if values.dtype.kind in "ui" and values.min() >= 0 and 255 < values.max() <= 65535:
        return (values.astype(np.uint16, copy=False) >> 8).astype(np.uint8)
    finite = np.nan_to_num(values.astype(np.float32))
    low, high = min(0.0, float(finite.min())), float(finite.max())
    scale = 255 / (high - low) if high > low else 0.0
    pixels: Pixels = np.clip((finite - low) * scale, 0, 255).astype(np.uint8)
    return pixels


def bit_depth(image: Image.Image) -> int:
    """Return the bits per sample that a picture has by its mode: 8, 16 or 32."""
    if image.mode.startswith("I;16"):
        return 16
    if image.mode == "I" and image.format == "PPM":
        return 16
    return 32 if image.mode in ("I", "F") else 8


def blocks_of(image: Image.Image) -> MetadataBlocks:
    """Return the metadata blocks that Pillow found."""
    return MetadataBlocks(
        exif=_block(image, "exif"),
        xmp=_block(image, "xmp"),
        icc=_block(image, "icc_profile"),
        description=_block(image, "comment").decode("utf-8", "replace"),
    )


def _block(image: Image.Image, name: str) -> bytes:
    value = image.info.get(name)
    return value if isinstance(value, bytes) else b""


def count_frames(image: ImageFile.ImageFile, content: bytes) -> int:
    """Count the frames without decoding any."""
    if image.format == "GIF":
        return gif.count_frames(content)
    return int(getattr(image, "n_frames", 1))
