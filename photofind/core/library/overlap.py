"""How much of one folder is in another: every file accounted for, the unique ones first.

A person asks this before letting go of an old backup, so what is not proven counts as unique. Of
the first folder every file is listed, photos or not. A photo is in the second folder if something
there has its bytes or its pixels, or is verified to be the same picture; anything else only by its
bytes. A crop, a likeness or a file that cannot be read is no copy. Photos that were not scanned
since they changed are compared by their bytes alone.
"""

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from photofind.core.acting.held import digest_of
from photofind.core.acting.refusals import FileRefusedError, words
from photofind.core.domain import FileStamp, Grade, Photo, PhotoId, PhotoState, UnreadableFile
from photofind.core.errors import FolderError
from photofind.core.intake.formats import may_be_photo
from photofind.core.library.folder_check import refuse_unless_listed
from photofind.core.paths import is_file
from photofind.core.store.catalog import Catalog
from photofind.core.task import Task

LEVELS = (Grade.PIXELS, Grade.SAME)  # of groups whose members stand for each other

VIDEO_SUFFIXES = frozenset((
    ".3g2", ".3gp", ".avi", ".flv", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg",
    ".mts", ".ogv", ".webm", ".wmv",
))  # fmt: skip
DOCUMENT_SUFFIXES = frozenset((
    ".csv", ".doc", ".docx", ".epub", ".html", ".md", ".odp", ".ods", ".odt", ".pdf", ".ppt",
    ".pptx", ".rtf", ".txt", ".xls", ".xlsx",
))  # fmt: skip


class FileKind(Enum):
    """What a file is, by its name; only for counting."""

    PHOTO = "photo"
    VIDEO = "video"
    DOCUMENT = "document"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class OverlapFile:
    """One file of the first folder.

    Attributes:
        grade: How surely it is in the second folder; None if it is unique.
        copy: The file in the second folder that stands for it; None if there is none.
        reason: Why it could not be compared, or empty.
    """

    path: Path
    kind: FileKind
    size_bytes: int
    grade: Grade | None = None
    copy: Path | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Overlap:
    """How much of the first folder is in the second.

    Attributes:
        files: Every file of the first folder, the unique ones first.
        unlisted: Folders whose files nobody could list: nothing is known of them.
        unscanned: Photos of both folders that the library does not know as they are now; they
            were compared by their bytes alone.
    """

    first: Path
    second: Path
    files: tuple[OverlapFile, ...]
    unlisted: tuple[UnreadableFile, ...] = ()
    unscanned: int = 0

    @property
    def unique(self) -> tuple[OverlapFile, ...]:
        """The files that are nowhere in the second folder."""
        return tuple(file for file in self.files if file.grade is None)

    @property
    def is_safe_to_let_go(self) -> bool:
        """Whether everything in the first folder is in the second."""
        return not self.unique and not self.unlisted


@dataclass(slots=True)
class _Side:
    """One folder: its files, and what the library knows of them."""

    sizes: dict[Path, int] = field(default_factory=dict)
    odd: dict[Path, str] = field(default_factory=dict)
    unlisted: list[UnreadableFile] = field(default_factory=list)
    photos: dict[Path, Photo] = field(default_factory=dict)

    @property
    def unscanned(self) -> int:
        return sum(may_be_photo(path.name) and path not in self.photos for path in self.sizes)


def find_overlap(first: Path, second: Path, catalog: Catalog, task: Task) -> Overlap:
    """Account for every file of a folder.

    Raises:
        FolderError: One does not exist or cannot be listed, or one lies in the other.
        Cancelled: ``task`` was cancelled.
    """
    _refuse_nested(first, second)
    task.begin("walk")
    sides = [_side(folder, catalog, task) for folder in (first, second)]
    comparison = _Comparison(sides[1], _stand_ins(catalog, sides))
    task.begin("overlap", len(sides[0].sizes) + len(sides[0].odd))
    files = [_odd_file(path, reason) for path, reason in sides[0].odd.items()]
    for path, size_bytes in sides[0].sizes.items():
        files.append(comparison.look_for(path, size_bytes, sides[0].photos.get(path)))
        task.advance()
    return Overlap(
        first,
        second,
        tuple(sorted(files, key=lambda file: (file.grade is not None, file.path))),
        tuple(sides[0].unlisted),
        sides[0].unscanned + sides[1].unscanned,
    )


def _refuse_nested(first: Path, second: Path) -> None:
    for folder in (first, second):
        refuse_unless_listed(folder)
    one, other = first.resolve(), second.resolve()
    if one.is_relative_to(other) or other.is_relative_to(one):
        raise FolderError("One of the two folders lies in the other, so they cannot be compared.")


def _side(folder: Path, catalog: Catalog, task: Task) -> _Side:
    side = _Side()
    for path in _files_below(folder, side):
        task.advance()
        try:
            status = path.lstat()
        except OSError as error:
            side.odd[path] = error.strerror or "it cannot be looked at"
            continue
        if path.is_symlink():
            side.odd[path] = "it is a link"
        elif not is_file(path):
            side.odd[path] = "it is no ordinary file"
        else:
            side.sizes[path] = status.st_size
    ids = [PhotoId(int(key)) for key in catalog.ids_below(folder)]
    side.photos = {
        photo.path: photo for photo in catalog.photos(ids) if _is_as_scanned(photo, side.sizes)
    }
    return side


def _files_below(folder: Path, side: _Side) -> Iterator[Path]:
    def note(error: OSError) -> None:
        where = Path(error.filename or folder)
        side.unlisted.append(UnreadableFile(where, error.strerror or "it cannot be listed"))

    for place, folders, names in os.walk(folder, onerror=note):
        folders.sort()
        linked = [name for name in folders if Path(place, name).is_symlink()]
        for name in sorted((*names, *linked)):
            yield Path(place, name)


def _is_as_scanned(photo: Photo, sizes: Mapping[Path, int]) -> bool:
    """Whether what the library knows of a photo is about the file that is there now."""
    if photo.path not in sizes or not photo.digest or photo.state is PhotoState.UNREADABLE:
        return False
    try:
        status = photo.path.stat()
    except OSError:
        return False
    return photo.stamp == FileStamp(status.st_size, status.st_mtime_ns)


def _stand_ins(catalog: Catalog, sides: Iterable[_Side]) -> dict[PhotoId, tuple[Grade, Path]]:
    """Return for each photo of the first side the photo of the second that stands for it."""
    first, second = ({photo.id: photo for photo in side.photos.values()} for side in sides)
    second = {key: photo for key, photo in second.items() if photo.is_intact}
    found: dict[PhotoId, tuple[Grade, Path]] = {}

    def note(one: PhotoId, other: PhotoId, grade: Grade) -> None:
        if one in first and other in second and grade > found.get(one, (0,))[0]:
            found[one] = (grade, second[other].path)

    for match in catalog.pairs.matches(Grade.SAME):
        note(match.first, match.second, match.grade)
        note(match.second, match.first, match.grade)
    for level in LEVELS:
        for group in catalog.groups.of_level(level):
            inside = [photo for photo in group.photos if photo in second]
            for photo in group.photos:
                for other in inside[:1]:
                    note(photo, other, min(level, group.grade))
    return found


class _Comparison:
    """The second folder, ready to be asked for files of the first."""

    def __init__(self, second: _Side, stand_ins: Mapping[PhotoId, tuple[Grade, Path]]) -> None:
        self._second = second
        self._stand_ins = stand_ins
        self._by_size: dict[int, list[Path]] = defaultdict(list)
        for path, size_bytes in second.sizes.items():
            self._by_size[size_bytes].append(path)
        self._digests: dict[Path, bytes] = {}

    def look_for(self, path: Path, size_bytes: int, photo: Photo | None) -> OverlapFile:
        kind = _kind(path)
        try:
            twin = self._twin(path, size_bytes, photo)
        except FileRefusedError as error:
            reason = words(error.reason, error.detail)
            return OverlapFile(path, kind, size_bytes, reason=reason)
        if twin is not None:
            return OverlapFile(path, kind, size_bytes, Grade.IDENTICAL, twin)
        if photo is not None and photo.id in self._stand_ins:
            grade, copy = self._stand_ins[photo.id]
            return OverlapFile(path, kind, size_bytes, grade, copy)
        return OverlapFile(path, kind, size_bytes)

    def _twin(self, path: Path, size_bytes: int, photo: Photo | None) -> Path | None:
        """Return a file of the same bytes.

        Raises:
            FileRefusedError: The file cannot be read.
        """
        candidates = [
            other for other in self._by_size.get(size_bytes, ()) if not _is_one_file(path, other)
        ]
        if not candidates:
            return None
        digest = photo.digest if photo else digest_of(path)
        return next((other for other in candidates if self._digest(other) == digest), None)

    def _digest(self, path: Path) -> bytes:
        """Return a digest of the second folder's; empty if the file cannot be read."""
        if path not in self._digests:
            known = self._second.photos.get(path)
            try:
                self._digests[path] = known.digest if known else digest_of(path)
            except FileRefusedError:
                self._digests[path] = b""
        return self._digests[path]


def _is_one_file(path: Path, other: Path) -> bool:
    """Whether two paths lead to one file that has only one name: a mount, no copy."""
    try:
        status = path.stat()
        return status.st_nlink == 1 and os.path.samestat(status, other.stat())
    except OSError:
        return True


def _odd_file(path: Path, reason: str) -> OverlapFile:
    return OverlapFile(path, _kind(path), 0, reason=reason)


def _kind(path: Path) -> FileKind:
    suffix = path.suffix.lower()
    if may_be_photo(path.name):
        return FileKind.PHOTO
    if suffix in VIDEO_SUFFIXES:
        return FileKind.VIDEO
    return FileKind.DOCUMENT if suffix in DOCUMENT_SUFFIXES else FileKind.OTHER
