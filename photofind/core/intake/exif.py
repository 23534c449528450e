"""EXIF tags, read without a library: a TIFF directory is simple, and this is on the hot path.

Everything here is tolerant: a tag that makes no sense is left out, the others are still read,
because metadata is written by hundreds of programs and a damaged tag must not cost the photo.
The format is that of TIFF 6.0 (Adobe, 1992) and EXIF 2.32 (CIPA DC-008, 2019).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

Value = int | float | str | bytes | tuple[float, ...]
Directory = dict[int, Value]

MAX_ENTRIES = 2000  # of one directory; real ones have under a hundred
MAX_VALUE_BYTES = 1 << 20  # XMP packets are the largest values of interest
MAX_DIRECTORIES = 10_000  # pages of a TIFF that are counted

EXIF_POINTER = 0x8769
GPS_POINTER = 0x8825

_ASCII, _UNDEFINED = 2, 7
_SCALARS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I"}
_SCALARS |= {16: "Q", 17: "q", 18: "Q"}  # BigTIFF
_RATIONALS = {5: "I", 10: "i"}


@dataclass(frozen=True, slots=True)
class Tags:
    """The directories of an EXIF block that photofind cares for; each may be empty."""

    image: Directory = field(default_factory=dict)
    exif: Directory = field(default_factory=dict)
    gps: Directory = field(default_factory=dict)

    @property
    def orientation(self) -> int:
        """EXIF orientation 1 to 8; 1 where it is absent or nonsense."""
        value = self.image.get(0x0112)
        return value if isinstance(value, int) and 1 <= value <= 8 else 1


class TiffReader:
    """Reads directories of a TIFF structure held in memory."""

    def __init__(self, content: bytes) -> None:
        """Find byte order and flavour.

        Raises:
            ValueError: This is no TIFF structure.
        """
        orders = {b"II": "<", b"MM": ">"}
        if content[:2] not in orders or len(content) < 8:
            raise ValueError("not a TIFF structure")
        self._content = content
        self._order = orders[content[:2]]
        self._is_big = self._number("H", 2) == 43
        if self._is_big and len(content) < 16:
            raise ValueError("a TIFF structure without a directory")
        self.first = self._number("Q", 8) if self._is_big else self._number("I", 4)

    def chain(self) -> Iterator[int]:
        """Yield the offsets of the main directories, one a page; a loop ends the chain."""
        offset, seen = self.first, set[int]()
        while offset and offset not in seen and len(seen) < MAX_DIRECTORIES:
            seen.add(offset)
            yield offset
            try:
                offset = self._next(offset)
            except struct.error:
                return

    def directory(self, offset: int) -> Directory:
        """Read one directory; what cannot be read is left out."""
        try:
            count = min(self._count(offset), MAX_ENTRIES)
        except struct.error:
            return {}
        found: Directory = {}
        for index in range(count):
            try:
                tag, value = self._entry(self._entry_at(offset, index))
            except (struct.error, ValueError):
                continue
            if value is not None:
                found.setdefault(tag, value)
        return found

    def _number(self, code: str, offset: int) -> int:
        number: int = self._unpack(code, offset)[0]
        return number

    def _unpack(self, codes: str, offset: int) -> tuple[int, ...]:
        """Unpack numbers; raise `struct.error` where the content has none."""
        if offset > len(self._content):
            raise struct.error("beyond the end")
        return struct.unpack_from(self._order + codes, self._content, offset)

    def _count(self, offset: int) -> int:
        return self._number("Q" if self._is_big else "H", offset)

    def _entry_at(self, offset: int, index: int) -> int:
        return offset + 8 + 20 * index if self._is_big else offset + 2 + 12 * index

    def _next(self, offset: int) -> int:
        count = self._count(offset)
        if count > MAX_ENTRIES:
            return 0
        return self._number("Q" if self._is_big else "I", self._entry_at(offset, count))

    def _entry(self, at: int) -> tuple[int, Value | None]:
        tag, kind = self._unpack("HH", at)
        count = self._number("Q" if self._is_big else "I", at + 4)
        inline, place = (8, at + 12) if self._is_big else (4, at + 8)
        size = count * _size_of(kind)
        if not 0 < size <= MAX_VALUE_BYTES:
            return tag, None
        if size > inline:
            place = self._number("Q" if self._is_big else "I", place)
        return tag, self._value(kind, count, place)

    def _value(self, kind: int, count: int, place: int) -> Value | None:
        if kind in (_ASCII, _UNDEFINED):
            piece = self._content[place : place + count]
            return as_text(piece) if kind == _ASCII else piece
        if kind in _RATIONALS:
            numbers = self._unpack(f"{2 * count}{_RATIONALS[kind]}", place)
            values = tuple(
                numbers[i] / numbers[i + 1] if numbers[i + 1] else 0.0
                for i in range(0, 2 * count, 2)
            )
            return values if count > 1 else values[0]
        if kind == 1 and count > 4:
            return self._content[place : place + count]
        numbers = self._unpack(f"{count}{_SCALARS[kind]}", place)
        return tuple(numbers) if count > 1 else numbers[0]


def parse_exif(block: bytes) -> Tags:
    """Read an EXIF block, with or without its ``Exif`` prefix; nonsense gives no tags."""
    try:
        reader = TiffReader(block.removeprefix(b"Exif\x00\x00"))
    except ValueError:
        return Tags()
    image = reader.directory(reader.first)
    return tags_of(reader, image)


def tags_of(reader: TiffReader, image: Directory) -> Tags:
    """Follow the pointers of a main directory to its EXIF and GPS directories."""
    pointers = (image.get(EXIF_POINTER), image.get(GPS_POINTER))
    exif, gps = (reader.directory(at) if isinstance(at, int) else {} for at in pointers)
    return Tags(image, exif, gps)


def as_text(piece: bytes) -> str:
    """Decode what programs write into ASCII tags: UTF-8 mostly, Latin-1 else."""
    piece = piece.split(b"\x00", 1)[0].strip()
    try:
        return piece.decode("utf-8")
    except UnicodeDecodeError:
        return piece.decode("latin-1")


def _size_of(kind: int) -> int:
    if kind in (_ASCII, _UNDEFINED):
        return 1
    if kind in _RATIONALS:
        return 8
    code = _SCALARS.get(kind)
    return struct.calcsize("=" + code) if code else 0
