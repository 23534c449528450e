"""What a library tells of itself: its folders, scans and lists, and what changed in it."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from photofind.core.domain.files import VolumeId
from photofind.core.domain.groups import Grade, Transformation
from photofind.core.domain.photos import PhotoId


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
