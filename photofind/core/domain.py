"""The words photofind thinks in: photos, grades, matches, groups, volumes.

Only values live here: frozen, small, each with its invariant. Nothing here reads a file. Words and
numbers only: the shells turn grades and transformations into sentences of the user's language;
`describe` gives the English ones that the command line prints.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, IntEnum
from pathlib import Path
from typing import NewType

PhotoId = NewType("PhotoId", int)
VolumeId = NewType("VolumeId", str)

DIGEST_BYTES = 32  # BLAKE3
HASH_BYTES = 32  # 256-bit DCT hash, packed


class Grade(IntEnum):
    """How strong the evidence is that two photos are one; a larger value is stronger.

    ``--level X`` means "X or stronger", so grades compare like numbers.
    """

    SIMILAR = 1
    MOMENT = 2
    EDITED = 3
    SAME = 4
    PIXELS = 5
    IDENTICAL = 6

    @property
    def word(self) -> str:
        """The word of the command line and of JSON: ``"same"``."""
        return self.name.lower()

    @classmethod
    def of_word(cls, word: str) -> "Grade":
        """Return the grade a user typed.

        Raises:
            KeyError: No grade has this name.
        """
        return cls[word.upper()]


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What tells without opening a file whether it may have changed."""

    size_bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class FileIdentity:
    """Which physical file this is *now*. Never stored: inodes change when a drive is replugged."""

    device: int
    inode: int


class VolumeKind(Enum):
    """What a volume is, as far as keeper rules and trash care."""

    INTERNAL = "internal"
    REMOVABLE = "removable"
    NETWORK = "network"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Volume:
    """A drive or share, known by an identity that survives replugging.

    Attributes:
        id: File system UUID where there is one, else a stable description of the mount.
        mount: Where it is mounted now; None while it is unplugged.
        coarse_times: Times have a step of 2 s and may shift by whole hours (FAT, exFAT).
    """

    id: VolumeId
    name: str
    mount: Path | None
    kind: VolumeKind = VolumeKind.UNKNOWN
    filesystem: str = ""
    coarse_times: bool = False
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file the walk came across that may be a photo."""

    path: Path
    stamp: FileStamp
    volume: VolumeId
    identity: FileIdentity


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


class Change(Enum):
    """A way in which a copy differs from its original."""

    RESIZED = "resized"
    RECOMPRESSED = "recompressed"
    TURNED = "turned"
    MIRRORED = "mirrored"
    BRIGHTENED = "brightened"
    DARKENED = "darkened"
    RECOLOURED = "recoloured"
    GREYSCALE = "greyscale"
    BLURRED = "blurred"
    SHARPENED = "sharpened"
    NOISY = "noisy"
    DENOISED = "denoised"
    CROPPED = "cropped"
    FRAMED = "framed"
    TILTED = "tilted"
    WARPED = "warped"
    COVERED = "covered"  # a caption, a watermark, a sticker, an occlusion
    UPSCALED = "upscaled"
    UNENLARGED = "unenlarged"  # at its true size, of which the other is an enlargement
    UNCROPPED = "uncropped"  # shows more of the scene
    UNFRAMED = "unframed"
    UNCOVERED = "uncovered"
    METADATA = "metadata"
    CONTAINER = "container"


@dataclass(frozen=True, slots=True)
class Transformation:
    """How to get from the first photo of a match to the second.

    Attributes:
        changes: What was done, most telling first.
        turn_degrees: Clockwise quarter turns: 0, 90, 180 or 270.
        is_mirrored: Mirrored left to right, before turning.
        scale: Second's pixels per first's pixel along a side.
        visible: Share of the first's area that the second shows, 0 to 1.
        tilt_degrees: Rotation that is left after quarter turns, -45 to 45.
        matrix: Row-major 3 x 3 homography from the first's to the second's upright pixels, each
            normalised to the unit square (x right, y down); None if the frames coincide.
    """

    changes: tuple[Change, ...] = ()
    turn_degrees: int = 0
    is_mirrored: bool = False
    scale: float = 1.0
    visible: float = 1.0
    tilt_degrees: float = 0.0
    matrix: tuple[float, ...] | None = None

    def describe(self) -> str:
        """Say in English what was done: ``"turned 90°, cropped to 78 %"``; empty if nothing."""
        return ", ".join(self._say(change) for change in self.changes)

    def _say(self, change: Change) -> str:
        words = {
            Change.RESIZED: f"resized to {_percent(self.scale)}",
            Change.UPSCALED: f"enlarged to {_percent(self.scale)}",
            Change.TURNED: f"turned {self.turn_degrees}°",
            Change.CROPPED: f"cropped to {_percent(self.visible)}",
            Change.TILTED: f"tilted {self.tilt_degrees:.0f}°",
            Change.METADATA: "other metadata",
            Change.CONTAINER: "another lossless format",
            Change.COVERED: "with something on top",
            Change.UNENLARGED: f"resized to {_percent(self.scale)}, its true size",
            Change.UNCROPPED: "shows more around it",
            Change.UNFRAMED: "without the frame",
            Change.UNCOVERED: "without what lies on top",
        }
        return words.get(change, change.name.lower())


def _percent(share: float) -> str:
    return f"{round(share * 100)} %"


@dataclass(frozen=True, slots=True)
class Match:
    """An unordered pair of photos judged alike; ``first < second`` always.

    Attributes:
        confidence: Calibrated probability that the grade is deserved, 0 to 1.
        is_reencoding: The pair differs by re-encoding or scaling only, so that the weaker one may
            be marked automatically (PRODUCT.md, "Automatic marks").
    """

    first: PhotoId
    second: PhotoId
    grade: Grade
    transformation: Transformation = field(default_factory=Transformation)
    confidence: float = 1.0
    is_reencoding: bool = False

    def __post_init__(self) -> None:
        if self.first >= self.second:
            raise ValueError(f"a match needs first < second, got {self.first}, {self.second}")


@dataclass(frozen=True, slots=True)
class GroupMember:
    """One photo of a group, seen from the group's keeper.

    Attributes:
        grade: Grade of its match with the keeper.
        how: What was done to the keeper to get this photo, or the other way round.
        is_auto: May be marked for removal without being looked at.
        held_back: Why it is not marked automatically though its grade would allow it: what only
            this file has (``"GPS position"``), or empty.
    """

    photo: PhotoId
    grade: Grade
    how: Transformation = field(default_factory=Transformation)
    is_auto: bool = False
    held_back: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Photos that are one picture, its keeper chosen. The word of the code elsewhere: cluster.

    Attributes:
        id: Stable as long as the same photos are in the group: derived from its members.
        grade: The weakest member's grade.
        keeper_reason: Why the keeper is the one to keep, in English words.
        members: All but the keeper, strongest first.
        bytes_to_free: What the members take on the disk; hard links of the keeper count nothing.
    """

    id: int
    grade: Grade
    keeper: PhotoId
    keeper_reason: str
    members: tuple[GroupMember, ...]
    bytes_to_free: int

    @property
    def photos(self) -> tuple[PhotoId, ...]:
        """All photos, keeper first."""
        return (self.keeper, *(member.photo for member in self.members))


@dataclass(frozen=True, slots=True)
class UnreadableFile:
    """A file that could not be read, and why in words."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class ScanSummary:
    """What a scan found; the object that ``scan --json`` prints."""

    found: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0
    unplugged: int = 0
    unreadable: tuple[UnreadableFile, ...] = ()
    seconds: float = 0.0


class FolderState(Enum):
    """What is going on with a folder of the library."""

    WATCHED = "watched"
    UNPLUGGED = "unplugged"
    MISSING = "missing"  # its volume is there, the folder is not, or is suddenly empty


@dataclass(frozen=True, slots=True)
class Folder:
    """A place to scan.

    Attributes:
        rank: Smaller wins: "Library wins over Downloads".
        is_protected: No photo below it is ever removed.
        managed_by: Another program that keeps a catalog here (``"Lightroom"``), or empty.
        synced_by: A client that carries removals to other devices (``"Dropbox"``), or empty.
    """

    path: Path
    volume: VolumeId
    state: FolderState = FolderState.WATCHED
    is_protected: bool = False
    rank: int = 0
    photos: int = 0
    managed_by: str = ""
    synced_by: str = ""


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One photo that answers a query.

    Attributes:
        similarity: Cosine of the embeddings, -1 to 1; 1 for identical bytes.
        is_self: The query is this very file.
        transformation: From the query to the photo, when it was verified.
    """

    photo: PhotoId
    grade: Grade
    similarity: float
    is_self: bool = False
    transformation: Transformation | None = None


@dataclass(frozen=True, slots=True)
class PhotoFilter:
    """Which photos to list; every field that is set narrows the list.

    Attributes:
        folder: Only photos below this folder.
        text: Only names that contain this, whatever the case.
        taken_from: Only photos taken at or after this (naive local time).
        taken_until: Only photos taken before this (naive local time).
        formats: Only these formats: ``("HEIF", "RAW")``; empty means all.
        camera: Only this camera.
        min_bytes: Only files of at least this size.
        max_bytes: Only files of at most this size; 0 means any.
    """

    folder: Path | None = None
    text: str = ""
    taken_from: datetime | None = None
    taken_until: datetime | None = None
    formats: tuple[str, ...] = ()
    camera: str = ""
    min_bytes: int = 0
    max_bytes: int = 0


@dataclass(frozen=True, slots=True)
class MonthRun:
    """Photos of one month that follow each other in a list, newest first."""

    year: int
    month: int
    photos: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Photos newest first, and the months they fall into.

    Attributes:
        months: Newest first; their photos add up to the number of ids.
    """

    ids: list[PhotoId]
    months: tuple[MonthRun, ...]


@dataclass(frozen=True, slots=True)
class Changed:
    """What changed in a library, told to whoever shows it.

    Attributes:
        is_elsewhere: Another program changed it, so nobody here waits to see it.
    """

    photos: bool = False
    groups: bool = False
    folders: bool = False
    is_elsewhere: bool = False
