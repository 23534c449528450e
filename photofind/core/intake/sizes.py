"""How large a picture says it is, read from its first bytes: to decide where to decode it."""

import re
from collections.abc import Callable
from typing import Literal

from photofind.core.intake import gif

_PPM_HEADER = re.compile(rb"P[1-6](?:\s|#[^\n]*\n)+(\d{1,10})(?:\s|#[^\n]*\n)+(\d{1,10})\s")


def peek_pixels(format_name: str, content: bytes) -> int | None:
    """Return width times height that a header claims, or None where it cannot be told cheaply.

    Args:
        format_name: ``"PNG"``, ``"GIF"``, ``"BMP"``, ``"PPM"`` or ``"WEBP"``.
        content: The file, or at least its first kilobyte.
    """
    if len(content) < 32 or format_name not in _PEEKERS:
        return None
    return _PEEKERS[format_name](content)


def _number(content: bytes, at: int, size: int, order: Literal["little", "big"] = "little") -> int:
    return int.from_bytes(content[at : at + size], order)


def _peek_bmp(content: bytes) -> int:
    if _number(content, 14, 4) == 12:
        return _number(content, 18, 2) * _number(content, 20, 2)
    height = _number(content, 22, 4)
    return _number(content, 18, 4) * min(height, (1 << 32) - height)  # negative: top row first


def _peek_webp(content: bytes) -> int | None:
    match content[12:16]:
        case b"VP8X":
            return (_number(content, 24, 3) + 1) * (_number(content, 27, 3) + 1)
        case b"VP8L":
            bits = _number(content, 21, 4)
            return ((bits & 0x3FFF) + 1) * ((bits >> 14 & 0x3FFF) + 1)
        case b"VP8 ":
            return (_number(content, 26, 2) & 0x3FFF) * (_number(content, 28, 2) & 0x3FFF)
    return None


def _peek_png(content: bytes) -> int:
    return _number(content, 16, 4, "big") * _number(content, 20, 4, "big")


def _peek_ppm(content: bytes) -> int | None:
    found = _PPM_HEADER.match(content[:1024])
    return int(found[1]) * int(found[2]) if found else None


_PEEKERS: dict[str, Callable[[bytes], int | None]] = {
    "PNG": _peek_png,
    "GIF": gif.peek_pixels,
    "BMP": _peek_bmp,
    "PPM": _peek_ppm,
    "WEBP": _peek_webp,
}
