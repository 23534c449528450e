"""Whether two files hold the same pixels: every page and frame, upright, at native depth.

Two files are the same picture in this sense when nothing that can be seen differs: another
container, other metadata, another profile for the same colours are allowed; another bit depth,
an alpha channel, a further page or frame are not. A RAW file is compared by its sensor's values,
a HEIC by its full decode, never by the preview either contains.

`pixel_digest` says the same of one file, so that a group of n files costs n decodes.
"""

import hashlib
from pathlib import Path

import numpy as np

from photofind.core.errors import UnreadablePhotoError
from photofind.core.intake.colour import ColourConverter
from photofind.core.intake.decode import Decoder, read_content
from photofind.core.intake.native import NativePage, Samples, native_pages
from photofind.core.intake.picture import BadContentError, turn_upright
from photofind.core.intake.readers import PictureReader

DIGEST_BYTES = 32
_STRIP_BYTES = 8 << 20  # grey is spread to RGB strip by strip: no second copy of a large picture


def same_pixels(first: Path, second: Path, decoder: Decoder | None = None) -> bool:
    """Tell whether two files hold the same pixels; False if either cannot be decoded in full.

    Args:
        first: A file.
        second: Another one.
        decoder: To be used; without it one is made and closed again, which costs the start of a
            child process for some formats.
    """
    if decoder is None:
        with Decoder() as own:
            return same_pixels(first, second, own)
    try:
        return pixel_digest(first, decoder) == pixel_digest(second, decoder)
    except UnreadablePhotoError:
        return False


def pixel_digest(path: Path, decoder: Decoder | None = None) -> bytes:
    """Return 32 bytes that are equal for two files exactly when `same_pixels` holds.

    Raises:
        UnreadablePhotoError: The file cannot be read, or not be decoded in full at its own depth.
    """
    if decoder is None:
        with Decoder() as own:
            return pixel_digest(path, own)
    return decoder.run(path, read_content(path), digest_content)


def digest_content(reader: PictureReader, content: bytes, format_name: str) -> bytes:
    """Digest the content of a file; runs in a child process where the format demands it.

    Raises:
        BadContentError: A page cannot be decoded in full.
    """
    hasher = hashlib.blake2b(digest_size=DIGEST_BYTES)
    pages = 0
    for page in native_pages(format_name, content, reader.max_bytes):
        _add_page(hasher, page, reader.colours)
        pages += 1
    if not pages:
        raise BadContentError("it has no picture")
    hasher.update(b"pages %d" % pages)
    return hasher.digest()


def _add_page(hasher: hashlib.blake2b, page: NativePage, colours: ColourConverter) -> None:
    samples = turn_upright(_to_srgb(page, colours), page.orientation)
    height, width, channels = samples.shape
    has_alpha = channels in (2, 4)
    is_grey = channels < 3
    hasher.update(f"{width} {height} {samples.dtype} {has_alpha} ".encode())
    rows = max(1, _STRIP_BYTES // (width * 4 * samples.dtype.itemsize))
    for top in range(0, height, rows):
        strip = samples[top : top + rows]
        hasher.update(np.ascontiguousarray(_spread(strip) if is_grey else strip).data)


def _spread(samples: Samples) -> Samples:
    """Give grey, or grey and alpha, three equal colours: the same is seen."""
    return samples[:, :, [0, 0, 0, 1] if samples.shape[2] == 2 else [0, 0, 0]]


def _to_srgb(page: NativePage, colours: ColourConverter) -> Samples:
    samples = page.samples
    if page.is_cmyk:
        return colours.to_srgb(samples.astype(np.uint8, copy=False), page.icc)
    channels = samples.shape[2] - (samples.shape[2] in (2, 4))
    if not colours.changes(page.icc, "L" if channels == 1 else "RGB"):
        return samples
    colour, alpha = samples[:, :, :channels], samples[:, :, channels:]
    converted = colours.deep_to_srgb(np.ascontiguousarray(colour), page.icc)
    return np.concatenate([converted, alpha], axis=2) if alpha.size else converted
