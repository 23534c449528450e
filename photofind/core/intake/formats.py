"""Which files are photos: by suffix before they are opened, by content once they are.

A suffix only says which files are worth opening; the first bytes say what they are, because a
HEIC file from a phone often bears the suffix ``.JPG``. Only the formats listed here are ever
decoded. PostScript is not among them and never will be: opening it starts an interpreter.
"""

import re
from dataclasses import dataclass
from pathlib import PurePath

HEAD_BYTES = 64  # `sniff` needs no more

RAW_SUFFIXES = (
    ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".k25", ".kdc",
    ".mef", ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2",
    ".srf", ".srw", ".x3f",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PhotoFormat:
    """A kind of file photofind reads.

    Attributes:
        name: Pillow's name of it, ``"RAW"`` for camera raw files of every maker.
        suffixes: Lower case, with the dot.
        is_isolated: Decoded in a child process, because a fault of its native decoder, or a file
            that makes it eat memory, must cost one file and not the run.
    """

    name: str
    suffixes: tuple[str, ...]
    is_isolated: bool = False


PHOTO_FORMATS = (
    PhotoFormat("JPEG", (".jpg", ".jpeg", ".jpe", ".jfif", ".jif", ".mpo")),
    PhotoFormat("PNG", (".png", ".apng")),
    PhotoFormat("WEBP", (".webp",)),
    PhotoFormat("GIF", (".gif",)),
    PhotoFormat("BMP", (".bmp", ".dib")),
    PhotoFormat("PPM", (".ppm", ".pgm", ".pbm", ".pnm")),
    PhotoFormat("TIFF", (".tif", ".tiff"), is_isolated=True),
    PhotoFormat("HEIF", (".heic", ".heif", ".heics", ".heifs", ".hif"), is_isolated=True),
    PhotoFormat("AVIF", (".avif", ".avifs"), is_isolated=True),
    PhotoFormat("JXL", (".jxl",), is_isolated=True),
    PhotoFormat("JPEG2000", (".jp2", ".j2k", ".j2c", ".jpc", ".jpf", ".jpx"), is_isolated=True),
    PhotoFormat("RAW", RAW_SUFFIXES, is_isolated=True),
)

PHOTO_SUFFIXES = frozenset(suffix for known in PHOTO_FORMATS for suffix in known.suffixes)
ISOLATED_FORMATS = frozenset(known.name for known in PHOTO_FORMATS if known.is_isolated)

_SIGNATURES = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"\xff\x0a", "JXL"),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", "JXL"),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", "JPEG2000"),
    (b"\xff\x4f\xff\x51", "JPEG2000"),
    (b"FUJIFILMCCD-RAW", "RAW"),
    (b"IIRO", "RAW"),  # Olympus
    (b"IIRS", "RAW"),
    (b"MMOR", "RAW"),
    (b"IIU\x00", "RAW"),  # Panasonic, Leica
    (b"FOVb", "RAW"),  # Sigma
    (b"\x00MRM", "RAW"),  # Minolta
    (b"II\x1a\x00\x00\x00HEAPCCDR", "RAW"),  # Canon CRW
    (b"II*\x00\x10\x00\x00\x00CR", "RAW"),  # Canon CR2
    (b"II*\x00", "TIFF"),  # other raw files look like TIFF too: `raw.holds_raw` tells
    (b"MM\x00*", "TIFF"),
    (b"II+\x00", "TIFF"),  # BigTIFF
    (b"MM\x00+", "TIFF"),
)

_PPM_HEAD = re.compile(rb"P[1-6](#|\s+[#\d])")
_HEIF_BRANDS = frozenset(
    (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1",
     b"mif2", b"miaf")
)  # fmt: skip
_AVIF_BRANDS = frozenset((b"avif", b"avis"))
_BMP_HEADER_SIZES = frozenset((12, 16, 40, 52, 56, 64, 108, 124))


def may_be_photo(name: str) -> bool:
    """Tell by its suffix whether a file is worth opening; its content decides the rest."""
    return PurePath(name).suffix.lower() in PHOTO_SUFFIXES


def sniff(head: bytes) -> str | None:
    """Return the name of the format that starts with these bytes, or None.

    Args:
        head: The first `HEAD_BYTES` of a file, or more. Camera raw files built on TIFF (NEF, ARW,
            DNG, ...) are reported as ``"TIFF"``.
    """
    for signature, name in _SIGNATURES:
        if head.startswith(signature):
            return name
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[4:8] == b"ftyp":
        return _sniff_brands(head)
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADER_SIZES:
        return "BMP"
    return "PPM" if _PPM_HEAD.match(head) else None


def _sniff_brands(head: bytes) -> str | None:
    """Tell HEIF, AVIF and Canon's CR3 apart by the brands a file claims to be compatible with."""
    size = min(int.from_bytes(head[:4], "big"), HEAD_BYTES, len(head))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, size - 3, 4))]
    if b"crx " in brands[:1]:
        return "RAW"
    if not _AVIF_BRANDS.isdisjoint(brands):
        return "AVIF"
    return "HEIF" if not _HEIF_BRANDS.isdisjoint(brands) else None
