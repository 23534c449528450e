"""JPEG pixels by libjpeg-turbo, at a fraction of the full size.

libjpeg can decode at n/8 of the size by computing smaller cosine transforms. Only 1/8, 1/4, 1/2
and 1/1 have vector code, and they beat their neighbours: a photo of 500 x 375 takes 0.80 ms in
full and 1.15 ms at 6/8. So the smallest of these four that leaves the long side at least as long
as wanted is decoded, then reduced once. Hashes made from that differ from hashes of the full
picture by 0 of 64 bits in 97 % of photos and by 2 in the others.
"""

from functools import partial

from photofind.core.intake.jpeg_header import JpegHeader
from photofind.core.intake.picture import BadContentError, Pixels

DCT_FRACTIONS = (8, 4, 2, 1)


def decode_scaled(content: bytes, header: JpegHeader, side_px: int) -> tuple[Pixels, bool]:
    """Decode at the smallest fast fraction whose long side is at least ``side_px``.

    Returns:
        The pixels as stored: shape (h, w, 1) for grey, (h, w, 3) RGB, (h, w, 4) CMYK with 255 for
        full ink; and whether the file was decoded to its end.

    Raises:
        BadContentError: Not even a part can be decoded.
    """
    _refuse_what_cannot_be_decoded(header)
    divisor = _divisor(header, side_px)
    try:
        pixels, is_intact = _decode(content, header, divisor)
    except ValueError as error:
        raise BadContentError(_reason(str(error))) from error
    return (255 - pixels if header.components == 4 else pixels), is_intact


def _refuse_what_cannot_be_decoded(header: JpegHeader) -> None:
    if not header.width_px or not header.height_px:
        raise BadContentError("the JPEG says that it has no pixels")
    if header.precision != 8:
        raise BadContentError(f"a JPEG of {header.precision} bits per sample cannot be decoded")
    if header.components not in _COLOURS:
        raise BadContentError(f"a JPEG of {header.components} colour components cannot be decoded")


_COLOURS = {1: "GRAY", 3: "RGB", 4: "CMYK"}


def _divisor(header: JpegHeader, side_px: int) -> int:
    longest = max(header.width_px, header.height_px)
    return next((by for by in DCT_FRACTIONS if longest >= by * side_px), 1)


def _decode(content: bytes, header: JpegHeader, divisor: int) -> tuple[Pixels, bool]:
    """Decode strictly; if libjpeg warns, once more and keep what it gives.

    Raises:
        ValueError: Nothing can be decoded.
    """
    import simplejpeg

    decode = partial(
        simplejpeg.decode_jpeg,
        content,
        _COLOURS[header.components],
        min_height=-(-header.height_px // divisor),
        min_width=-(-header.width_px // divisor),
    )
    try:
        return decode(), True
    except ValueError as warning:
        is_harmless = "extraneous bytes" in str(warning)
        return decode(strict=False), is_harmless


def _reason(message: str) -> str:
    """Say in plain words what libjpeg complained about."""
    if "Premature end" in message:
        return "the JPEG is cut off"
    return "the JPEG is damaged"


_SAMSUNG_TRAILER = b"SEFT"  # ends a file that has blocks behind its picture

_AUXILIARY_MARKS = ((b"aux:hdrgainmap", "gain map"), (b"aux:disparity", "depth"))


def find_extras(content: bytes, header: JpegHeader) -> tuple[str, ...]:
    """Tell what else lies in the file: a motion photo's video behind the picture, a gain map.

    The whole file is searched only where its header or its end gives reason to.
    """
    extras = []
    if header.mpf:
        start = header.mpf_offset
        extras += [name for mark, name in _AUXILIARY_MARKS if content.find(mark, start) >= 0]
    if content.endswith(_SAMSUNG_TRAILER) and b"MotionPhoto_Data" in content:
        extras.append("video")
    if header.has_extended_xmp:
        extras.append("extended xmp")
    return tuple(extras)
