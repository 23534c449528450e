"""Multi-picture files: further JPEGs behind the first, and which of them show something.

Stereo cameras, bursts and panoramas keep their pictures that way; so do phones with previews and
gain maps, which are no pictures of their own. The format is CIPA DC-007, which leaves the type of
many entries undefined: of those, one of the main picture's size that is no gain map counts.
"""

from collections.abc import Iterator
from typing import Literal

from photofind.core.intake.exif import TiffReader
from photofind.core.intake.jpeg_header import JpegHeader, parse_header
from photofind.core.intake.picture import BadContentError

_ENTRIES = 0xB002
_OWN_KINDS = frozenset((0x020001, 0x020002, 0x020003))  # panorama, disparity, multi-angle
_UNDEFINED = 0
_GAIN_MAP_WORDS = (b"hdrgm:", b"HDRGainMap", b"hdrgainmap")
_ENTRY_BYTES = 16


def further_pictures(content: bytes, header: JpegHeader) -> Iterator[bytes]:
    """Yield the content of every further picture that shows something of its own."""
    for kind, size, offset in _entries(header.mpf):
        start = header.mpf_offset + offset
        further = content[start : start + size]
        if kind in _OWN_KINDS or (kind == _UNDEFINED and _shows_as_much(further, header)):
            yield further


def count_pages(content: bytes, header: JpegHeader) -> int:
    """Count the pictures of a JPEG that show something of their own; 1 for an ordinary one."""
    return 1 + sum(1 for _ in further_pictures(content, header)) if header.mpf else 1


def _entries(mpf: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield kind, size and offset, counted from the block, of all entries but the first."""
    try:
        reader = TiffReader(mpf)
    except ValueError:
        return
    entries = reader.directory(reader.first).get(_ENTRIES, b"")
    if not isinstance(entries, bytes):
        return
    order: Literal["little", "big"] = "little" if mpf[:2] == b"II" else "big"
    for at in range(_ENTRY_BYTES, len(entries) - _ENTRY_BYTES + 1, _ENTRY_BYTES):
        kind, size, offset = (
            int.from_bytes(entries[at + i : at + i + 4], order) for i in (0, 4, 8)
        )
        if offset:
            yield kind & 0xFFFFFF, size, offset


def _shows_as_much(further: bytes, header: JpegHeader) -> bool:
    try:
        other = parse_header(further)
    except BadContentError:
        return False
    is_gain_map = any(word in other.xmp for word in _GAIN_MAP_WORDS)
    return not is_gain_map and (other.width_px, other.height_px) == (
        header.width_px,
        header.height_px,
    )
