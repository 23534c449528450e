"""PNG chunks: what belongs to the picture, and what is metadata.

Only the chunks that make the picture are handed to the decoder. A text chunk may be a zip bomb,
and one flipped bit in a comment must not cost the photo. The format is ISO/IEC 15948.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from photofind.core.intake.metadata import MetadataBlocks
from photofind.core.intake.picture import BadContentError

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MAX_TEXT_BYTES = 2 << 20  # of one chunk, decompressed
MAX_PROFILE_BYTES = 4 << 20
MAX_CHUNKS = 300_000  # 2 GB in chunks of the usual 8 KB; empty ones would take all memory

_PICTURE_CHUNKS = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))
_XMP_KEYWORD = b"XML:com.adobe.xmp"


@dataclass(frozen=True, slots=True)
class PngParts:
    """A PNG taken apart.

    Attributes:
        picture: A PNG of the default image alone, without any metadata.
        colour_type: 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.
        frames: Of an animated PNG; 1 for a still.
        is_sound: The file ends as it should, and the checksums of its picture are right.
    """

    picture: bytes
    width_px: int
    height_px: int
    bit_depth: int
    colour_type: int
    is_interlaced: bool
    frames: int
    has_transparency: bool
    is_sound: bool
    blocks: MetadataBlocks


def take_apart(content: bytes) -> PngParts:
    """Sort the chunks of a PNG.

    Raises:
        BadContentError: There is no header.
    """
    chunks = list(_chunks(content))
    header = chunks[0][1] if chunks and chunks[0][0] == b"IHDR" else b""
    if len(header) != 13:
        raise BadContentError("the PNG is damaged: it has no header")
    kinds = {kind for kind, _ in chunks}
    animation = next((body for kind, body in chunks if kind == b"acTL"), b"")
    return PngParts(
        picture=build([chunk for chunk in chunks if chunk[0] in _PICTURE_CHUNKS]),
        width_px=int.from_bytes(header[:4], "big"),
        height_px=int.from_bytes(header[4:8], "big"),
        bit_depth=header[8],
        colour_type=header[9],
        is_interlaced=header[12] != 0,
        frames=max(1, int.from_bytes(animation[:4], "big")),
        has_transparency=header[9] in (4, 6) or b"tRNS" in kinds,
        is_sound=b"IEND" in kinds and _has_right_checksums(content),
        blocks=_metadata(chunks),
    )


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and body of each chunk; the last one may be cut off."""
    at = len(SIGNATURE)
    for _ in range(MAX_CHUNKS):
        if at + 8 > len(content):
            return
        size = int.from_bytes(content[at : at + 4], "big")
        kind = content[at + 4 : at + 8]
        yield kind, content[at + 8 : at + 8 + size]
        if kind == b"IEND":
            return
        at += 12 + size


def _has_right_checksums(content: bytes) -> bool:
    """Check the chunks of the picture; those of metadata may be wrong."""
    at = len(SIGNATURE)
    for kind, body in _chunks(content):
        end = at + 8 + len(body)
        stored = int.from_bytes(content[end : end + 4], "big")
        if kind in _PICTURE_CHUNKS and zlib.crc32(body, zlib.crc32(kind)) != stored:
            return False
        at = end + 4
    return True


def build(chunks: list[tuple[bytes, bytes]]) -> bytes:
    """Write a PNG from kinds and bodies of chunks."""
    pieces = [SIGNATURE]
    for kind, body in chunks:
        checksum = zlib.crc32(body, zlib.crc32(kind)).to_bytes(4, "big")
        pieces += [len(body).to_bytes(4, "big"), kind, body, checksum]
    return b"".join(pieces)


def bodies(content: bytes, kind: bytes) -> Iterator[bytes]:
    """Yield the bodies of all chunks of one kind."""
    return (body for found, body in _chunks(content) if found == kind)


def _metadata(chunks: list[tuple[bytes, bytes]]) -> MetadataBlocks:
    texts: dict[bytes, bytes] = {}
    exif = icc = b""
    for kind, body in chunks:
        if kind == b"eXIf":
            exif = exif or body
        elif kind == b"iCCP":
            icc = icc or _inflate(body.partition(b"\x00")[2][1:], MAX_PROFILE_BYTES)
        elif kind in (b"tEXt", b"zTXt", b"iTXt"):
            keyword, text = _text(kind, body)
            texts.setdefault(keyword, text)
    return MetadataBlocks(
        exif=exif or _exif_of_text(texts.get(b"Raw profile type exif", b"")),
        xmp=texts.get(_XMP_KEYWORD, b""),
        icc=icc,
        software=texts.get(b"Software", b"").decode("utf-8", "replace")[:200],
        description=texts.get(b"Description", b"").decode("utf-8", "replace"),
    )


def _text(kind: bytes, body: bytes) -> tuple[bytes, bytes]:
    """Return keyword and text of a text chunk; too much text counts as none."""
    keyword, _, rest = body.partition(b"\x00")
    if kind == b"zTXt":
        return keyword, _inflate(rest[1:], MAX_TEXT_BYTES)
    if kind == b"iTXt":
        is_compressed = rest[:1] == b"\x01"
        text = rest[2:].split(b"\x00", 2)[-1]
        return keyword, _inflate(text, MAX_TEXT_BYTES) if is_compressed else text
    return keyword, rest[:MAX_TEXT_BYTES]


def _inflate(packed: bytes, max_bytes: int) -> bytes:
    """Decompress at most ``max_bytes``; a bomb or nonsense gives nothing."""
    inflater = zlib.decompressobj()
    try:
        plain = inflater.decompress(packed, max_bytes)
    except zlib.error:
        return b""
    return b"" if inflater.unconsumed_tail else plain


def _exif_of_text(text: bytes) -> bytes:
    """Read ImageMagick's way of keeping EXIF in PNG: name, length and hexadecimal digits."""
    parts = text.split(maxsplit=2)
    if len(parts) < 3:
        return b""
    try:
        return bytes.fromhex(b"".join(parts[2].split()).decode("ascii"))
    except ValueError:
        return b""
