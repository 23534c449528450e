"""Photos: what a file says, what its picture is, and how much of it is known."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import NewType

from photofind.core.domain.files import FileStamp, VolumeId

PhotoId = NewType("PhotoId", int)

DIGEST_BYTES = 32  # BLAKE3
HASH_BYTES = 32  # 256-bit DCT hash, packed


@dataclass(frozen=True, slots=True)
class Position:
    """Where a photo was taken, WGS 84 degrees; north and east are positive."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class PhotoMetadata:
    """What a file says about its photo, beside the pixels. Everything may be absent.

    Attributes:
        taken_at: Capture time; aware if the file tells the offset, else naive local time,
            microseconds included where the file has sub-seconds.
        rating: 0 to 5, or None.
        software: The EXIF Software or XMP CreatorTool tag.
        editor_traces: Hints that an editor wrote the file: ``("xmp history",)``.
        extras: Kinds of content beside the pixels that a copy may lack: ``"depth"``,
            ``"gain map"``, ``"video"``, ``"audio"``, ``"icc"``, ``"xmp"``, ``"iptc"``.
    """

    taken_at: datetime | None = None
    camera: str = ""
    lens: str = ""
    position: Position | None = None
    rating: int | None = None
    keywords: tuple[str, ...] = ()
    description: str = ""
    software: str = ""
    editor_traces: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What is known of a picture once it was decoded.

    Attributes:
        format: Pillow's name of the format found by content: ``"JPEG"``, ``"HEIF"``, ``"RAW"``.
        width_px: Upright width of the full picture, not of the decoded reduction.
        pages: Pages or frames; 1 for a still.
        is_lossless: The container keeps pixels exactly (PNG, TIFF, lossless WebP, ...).
        quality: Estimated JPEG quality 1 to 100, or None.
    """

    format: str
    width_px: int
    height_px: int
    pages: int = 1
    bit_depth: int = 8
    has_alpha: bool = False
    is_lossless: bool = False
    quality: int | None = None

    @property
    def pixels(self) -> int:
        """Number of pixels of the full picture."""
        return self.width_px * self.height_px


class PhotoState(Enum):
    """How much of a photo is known."""

    READY = "ready"  # fingerprinted from its own pixels
    PROVISIONAL = "provisional"  # fingerprinted from an embedded preview; full decode to come
    UNREADABLE = "unreadable"  # tried and failed; tried again only when the file changes


@dataclass(frozen=True, slots=True)
class Photo:
    """One image file in the catalog.

    Attributes:
        path: Absolute, ``os.fsdecode`` with surrogates: names need not be UTF-8.
        digest: BLAKE3 of the whole file; empty while unknown.
        is_plugged: Its volume is mounted now, so the file can be opened.
        is_plain: Too plain to compare: gets no grade below `Grade.PIXELS`.
        is_intact: Decoded to the end; a truncated file may be shown but is never a keeper.
        reason: Why it is unreadable, in words, or empty.
    """

    id: PhotoId
    path: Path
    stamp: FileStamp
    volume: VolumeId
    state: PhotoState
    digest: bytes = b""
    facts: PictureFacts | None = None
    metadata: PhotoMetadata = field(default_factory=PhotoMetadata)
    is_plugged: bool = True
    is_plain: bool = False
    is_intact: bool = True
    reason: str = ""
