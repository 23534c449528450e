"""Boxes of HEIF, AVIF and JPEG XL files, as far as the decoders leave them unread.

libheif decodes a file's primary picture but has no way to ask for its thumbnail alone. So
`promote_thumbnail` makes a copy of the file in which the thumbnail is the primary picture: two
numbers change, everything else stays. The box format is ISO/IEC 14496-12 and 23008-12.
"""

from collections.abc import Iterator
from dataclasses import dataclass

MAX_BOXES = 10_000  # of one level; a real file has dozens

_FULL_BOX_BYTES = 4  # version and flags
_AUXILIARY_KINDS = (
    (b"depth", "depth"),
    (b"auxid:2", "depth"),
    (b"hdrgainmap", "gain map"),
    (b"tmap", "gain map"),
    (b"matte", "matte"),
)


@dataclass(frozen=True, slots=True)
class Box:
    """A box by the place of its body in the file."""

    kind: bytes
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Reference:
    """A thumbnail's reference to its picture, and where the word ``thmb`` stands."""

    kind_at: int
    thumbnail: int
    picture: int


def boxes(content: bytes, start: int = 0, end: int | None = None) -> Iterator[Box]:
    """Yield the boxes between two places of a file; a cut-off box ends with the file."""
    end = len(content) if end is None else min(end, len(content))
    for _ in range(MAX_BOXES):
        if start + 8 > end:
            return
        size = _number(content, start, 4)
        body = start + 8
        if size == 1:
            size, body = _number(content, start + 8, 8), start + 16
        stop = end if size == 0 else min(start + size, end)
        if stop < body:
            return
        yield Box(content[start + 4 : start + 8], body, stop)
        start = stop


def find_box(content: bytes, *kinds: bytes) -> Box | None:
    """Return the first box on a path of nested boxes, such as ``meta``, ``iprp``, ``ipco``."""
    start, end = 0, len(content)
    found: Box | None = None
    for kind in kinds:
        found = next((box for box in boxes(content, start, end) if box.kind == kind), None)
        if found is None:
            return None
        start, end = found.start, found.end
        if kind in (b"meta", b"iref"):
            start += _FULL_BOX_BYTES
    return found


def bit_depth(content: bytes) -> int:
    """Return the bits per channel of the first picture that tells them, 8 by default."""
    properties = find_box(content, b"meta", b"iprp", b"ipco")
    for box in boxes(content, properties.start, properties.end) if properties else ():
        if box.kind == b"pixi" and box.end - box.start >= 6:
            return content[box.start + 5]
    return 8


def auxiliary_pictures(content: bytes) -> tuple[str, ...]:
    """Name the pictures beside the main one that make it more: depth, gain map, matte."""
    meta = find_box(content, b"meta")
    header = content[meta.start : meta.end].lower() if meta else b""
    return tuple(dict.fromkeys(name for mark, name in _AUXILIARY_KINDS if mark in header))


def is_cut_off(content: bytes) -> bool:
    """Tell whether the last box claims to be longer than the file."""
    start = 0
    for box in boxes(content):
        size = _number(content, start, 4)
        if size == 1:
            size = _number(content, start + 8, 8)
        if start + size > len(content):
            return True
        start = box.end
    return False


def tell_associations_apart(content: bytes) -> bytes | None:
    """Mend a file that has two association boxes with the same flags, or return None.

    Older encoders wrote such files and newer libraries refuse them. An unused flag on each
    further box makes the boxes differ as the standard demands, and changes nothing else.
    """
    properties = find_box(content, b"meta", b"iprp")
    if properties is None:
        return None
    inside = boxes(content, properties.start, properties.end)
    tables = [box for box in inside if box.kind == b"ipma"]
    if not 2 <= len(tables) <= 8:
        return None
    copy = bytearray(content)
    for number, table in enumerate(tables):
        copy[table.start + 3] |= number << 1
    return bytes(copy)


def promote_thumbnail(content: bytes) -> bytes | None:
    """Return a copy of a HEIF file whose primary picture is its thumbnail, or None without one.

    A thumbnail that is turned or mirrored otherwise than its picture is not trusted.
    """
    primary = find_box(content, b"meta", b"pitm")
    if primary is None:
        return None
    is_wide = content[primary.start] > 0
    at, size = primary.start + _FULL_BOX_BYTES, 4 if is_wide else 2
    picture = _number(content, at, size)
    reference = next((r for r in _thumbnails(content) if r.picture == picture), None)
    if reference is None or _turns(content, reference.thumbnail) != _turns(content, picture):
        return None
    copy = bytearray(content)
    copy[at : at + size] = reference.thumbnail.to_bytes(size, "big")
    copy[reference.kind_at : reference.kind_at + 4] = b"free"  # else it stays hidden
    return bytes(copy)


def _thumbnails(content: bytes) -> Iterator[_Reference]:
    references = find_box(content, b"meta", b"iref")
    if references is None:
        return
    size = 4 if content[references.start] > 0 else 2
    for box in boxes(content, references.start + _FULL_BOX_BYTES, references.end):
        if box.kind == b"thmb" and box.end - box.start >= 2 * size + 2:
            yield _Reference(
                kind_at=box.start - 4,
                thumbnail=_number(content, box.start, size),
                picture=_number(content, box.start + size + 2, size),
            )


def _turns(content: bytes, item: int) -> tuple[bytes, ...]:
    """Return the rotation and mirror properties of an item, in order."""
    container = find_box(content, b"meta", b"iprp", b"ipco")
    table = find_box(content, b"meta", b"iprp", b"ipma")
    if container is None or table is None:
        return ()
    known = list(boxes(content, container.start, container.end))
    chosen = [known[i - 1] for i in _associations(content, table, item) if 0 < i <= len(known)]
    return tuple(
        content[box.start - 4 : box.end] for box in chosen if box.kind in (b"irot", b"imir")
    )


def _associations(content: bytes, table: Box, item: int) -> list[int]:
    """Return the one-based indices of the properties of an item."""
    id_size = 4 if content[table.start] > 0 else 2
    index_size = 2 if content[table.start + 3] & 1 else 1
    mask = 0x7FFF if index_size == 2 else 0x7F
    entries = min(_number(content, table.start + 4, 4), MAX_BOXES)
    at = table.start + 8
    for _ in range(entries):
        if at + id_size >= table.end:
            break
        owner, count = _number(content, at, id_size), content[at + id_size]
        at += id_size + 1
        if owner == item:
            return [_number(content, at + i * index_size, index_size) & mask for i in range(count)]
        at += count * index_size
    return []


def _number(content: bytes, at: int, size: int) -> int:
    return int.from_bytes(content[at : at + size], "big")
