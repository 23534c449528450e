"""JPEG segments: what stands before the first scan.

Headers are parsed here rather than by a library, because it takes 20 microseconds and every photo
is asked: size, orientation, profile, metadata, further pictures, and an estimate of the quality it
was saved with. The segments are those of ISO/IEC 10918-1 and of CIPA DC-007 (multi-picture).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from photofind.core.intake.picture import BadContentError

_STANDALONE = frozenset((0x00, 0x01, *range(0xD0, 0xD9)))  # markers without a length
_METADATA = frozenset((*range(0xE1, 0xEE), 0xEF, 0xFE))
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = frozenset((0xC2, 0xC6, 0xCA, 0xCE))
_EXIF, _XMP = b"Exif\x00\x00", b"http://ns.adobe.com/xap/1.0/\x00"
_XMP_MORE = b"http://ns.adobe.com/xmp/extension/\x00"
_ICC, _MPF, _PHOTOSHOP = b"ICC_PROFILE\x00", b"MPF\x00", b"Photoshop 3.0\x00"
MAX_STEPS = 10_000  # from marker to marker; real headers have dozens, a trap has millions

# Luminance quantisation of the JPEG standard, annex K: what quality 50 means, summed up.
_STANDARD_SUM = 3688


@dataclass(frozen=True, slots=True)
class Segment:
    """A segment by its place in the file, marker included."""

    marker: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class JpegHeader:
    """What stands before the first scan.

    Attributes:
        components: 1 grey, 3 colour, 4 CMYK or YCCK.
        precision: Bits per sample.
        quality: Estimated from the quantisation tables, 1 to 100; None without a table.
        mpf_offset: Where the block ``mpf`` begins in the file; its offsets count from there.
        is_adobe: Adobe's marker is there: CMYK is stored inverted.
        comments: Texts of comment segments.
    """

    width_px: int = 0
    height_px: int = 0
    components: int = 0
    precision: int = 8
    is_progressive: bool = False
    quality: int | None = None
    is_adobe: bool = False
    exif: bytes = b""
    xmp: bytes = b""
    icc: bytes = b""
    iptc: bytes = b""
    mpf: bytes = b""
    mpf_offset: int = 0
    comments: tuple[bytes, ...] = ()
    has_extended_xmp: bool = False


@dataclass(slots=True)
class _Parts:
    """Segments as they are collected, before they are put together."""

    frame: tuple[int, bytes] | None = None
    exif: bytes = b""
    xmp: bytes = b""
    iptc: bytes = b""
    mpf: bytes = b""
    mpf_offset: int = 0
    icc: dict[int, bytes] = field(default_factory=dict)
    tables: dict[int, int] = field(default_factory=dict)
    comments: list[bytes] = field(default_factory=list)
    is_adobe: bool = False
    has_extended_xmp: bool = False


def parse_header(content: bytes) -> JpegHeader:
    """Read everything before the first scan.

    Raises:
        BadContentError: No frame was found, so nothing can be decoded.
    """
    parts = _Parts()
    for segment in segments(content):
        body = content[segment.start + 4 : segment.end]
        if segment.marker == 0xE2 and body.startswith(_MPF) and not parts.mpf:
            parts.mpf, parts.mpf_offset = body[len(_MPF) :], segment.start + 4 + len(_MPF)
        else:
            _collect(parts, segment.marker, body)
    return _put_together(parts)


def segments(content: bytes) -> Iterator[Segment]:
    """Yield the segments before the first scan; junk between them is skipped."""
    at = 2
    for _ in range(MAX_STEPS):
        if not 0 <= at <= len(content) - 4:
            return
        marker = content[at + 1]
        if content[at] != 0xFF:
            at = content.find(b"\xff", at)
        elif marker == 0xDA:
            return
        elif marker == 0xFF:
            at += 1
        elif marker in _STANDALONE:
            at += 2
        else:
            size = int.from_bytes(content[at + 2 : at + 4], "big")
            yield Segment(marker, at, at + 2 + max(size, 2))
            at += 2 + max(size, 2)


def without_metadata(content: bytes) -> bytes:
    """Return the same JPEG without EXIF, XMP, comments and the like.

    Adobe's marker stays, because it tells how colours are stored.
    """
    kept, at = [content[:2]], 2
    for segment in segments(content):
        if segment.marker in _METADATA:
            kept.append(content[at : segment.start])
            at = segment.end
    return b"".join([*kept, content[at:]])


def _collect(parts: _Parts, marker: int, body: bytes) -> None:
    if marker in _FRAMES:
        parts.frame = parts.frame or (marker, body)
    elif marker == 0xDB:
        _collect_tables(parts.tables, body)
    elif marker == 0xE1:
        _collect_app1(parts, body)
    elif marker == 0xE2:
        _collect_icc(parts.icc, body)
    elif marker == 0xED and body.startswith(_PHOTOSHOP):
        parts.iptc += body[len(_PHOTOSHOP) :]
    elif marker == 0xEE and body.startswith(b"Adobe"):
        parts.is_adobe = True
    elif marker == 0xFE:
        parts.comments.append(body)


def _collect_app1(parts: _Parts, body: bytes) -> None:
    if body.startswith(_EXIF):
        parts.exif = parts.exif or body[len(_EXIF) :]
    elif body.startswith(_XMP):
        parts.xmp = parts.xmp or body[len(_XMP) :]
    elif body.startswith(_XMP_MORE):
        parts.has_extended_xmp = True


def _collect_icc(parts: dict[int, bytes], body: bytes) -> None:
    if body.startswith(_ICC) and len(body) > 14:
        parts.setdefault(body[12], body[14:])


def _collect_tables(tables: dict[int, int], body: bytes) -> None:
    """Remember the sum of each quantisation table: that is all the quality estimate needs."""
    at = 0
    while at < len(body):
        is_wide, number = body[at] >> 4, body[at] & 15
        size = 128 if is_wide else 64
        table = body[at + 1 : at + 1 + size]
        if len(table) < size:
            return
        tables[number] = int(np.frombuffer(table, ">u2").sum()) if is_wide else sum(table)
        at += 1 + size


def _put_together(parts: _Parts) -> JpegHeader:
    if parts.frame is None or len(parts.frame[1]) < 6:
        raise BadContentError("the JPEG is cut off before its picture begins")
    marker, frame = parts.frame
    return JpegHeader(
        width_px=int.from_bytes(frame[3:5], "big"),
        height_px=int.from_bytes(frame[1:3], "big"),
        components=frame[5],
        precision=frame[0],
        is_progressive=marker in _PROGRESSIVE,
        quality=_estimate_quality(parts.tables),
        is_adobe=parts.is_adobe,
        exif=parts.exif,
        xmp=parts.xmp,
        icc=b"".join(part for _, part in sorted(parts.icc.items())),
        iptc=parts.iptc,
        mpf=parts.mpf,
        mpf_offset=parts.mpf_offset,
        comments=tuple(parts.comments),
        has_extended_xmp=parts.has_extended_xmp,
    )


def _estimate_quality(tables: dict[int, int]) -> int | None:
    """Invert libjpeg's rule that scales the standard table, from the sum of the first table."""
    if 0 not in tables:
        return None
    scale = 100 * tables[0] / _STANDARD_SUM
    quality = (200 - scale) / 2 if scale <= 100 else 5000 / scale
    return max(1, min(100, round(quality)))
