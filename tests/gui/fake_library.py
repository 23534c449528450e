"""A library in memory with pictures drawn or read from a folder, for tests of single widgets."""

import io
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photofind.core.domain import (
    Change,
    Changed,
    FileStamp,
    Folder,
    Grade,
    Group,
    GroupMember,
    MonthRun,
    Photo,
    PhotoFilter,
    PhotoId,
    PhotoState,
    PictureFacts,
    ScanSummary,
    SearchResult,
    Timeline,
    Transformation,
    UnreadableFile,
    VolumeId,
)
from photofind.core.errors import UnreadablePhotoError
from photofind.core.finding.values import Findings, Query
from photofind.core.library.values import GroupCount, LibraryStatus
from photofind.core.paths import LibraryPaths
from photofind.core.settings import Settings
from photofind.core.task import Task
from tests.builders import draw_picture

VOLUME = VolumeId("disk")


def a_photo(number: int, name: str = "", **changes: object) -> Photo:
    """Return a photo with plausible facts."""
    photo = Photo(
        PhotoId(number),
        Path("/photos") / (name or f"picture-{number:04}.jpg"),
        FileStamp(1_234_567, 0),
        VOLUME,
        PhotoState.READY,
        facts=PictureFacts("JPEG", 4000, 3000),
    )
    return replace(photo, **changes)  # type: ignore[arg-type]  # fields of Photo, by name


def jpeg_of(picture: Image.Image, side_px: int = 320) -> bytes:
    """Encode a thumbnail."""
    picture.thumbnail((side_px, side_px))
    buffer = io.BytesIO()
    picture.convert("RGB").save(buffer, "JPEG", quality=80)
    return buffer.getvalue()


@dataclass
class FakeLibrary:
    """The façade's methods that the window calls, answered from memory."""

    pictures: list[Path] = field(default_factory=list)
    settings: Settings = field(default_factory=Settings)
    photos_by_id: dict[PhotoId, Photo] = field(default_factory=dict)
    known_folders: list[Folder] = field(default_factory=list)
    found_groups: list[Group] = field(default_factory=list)
    bad_files: list[UnreadableFile] = field(default_factory=list)
    step: threading.Event | None = None
    root: Path = Path("/no/such/library")
    listeners: list[Callable[[Changed], None]] = field(default_factory=list)

    @property
    def paths(self) -> LibraryPaths:
        """Where it would lie."""
        return LibraryPaths(self.root)

    def folders(self) -> list[Folder]:
        """Return the folders."""
        return list(self.known_folders)

    def add_folder(self, path: Path) -> Folder:
        """Add one."""
        folder = Folder(path, VOLUME, photos=0)
        self.known_folders.append(folder)
        return folder

    def remove_folder(self, path: Path) -> None:
        """Take one out."""
        self.known_folders = [folder for folder in self.known_folders if folder.path != path]

    def protect_folder(self, path: Path, *, is_protected: bool) -> None:
        """Protect one."""
        self.known_folders = [
            replace(folder, is_protected=is_protected) if folder.path == path else folder
            for folder in self.known_folders
        ]

    def save_settings(self, settings: Settings) -> None:
        """Remember them."""
        self.settings = settings

    def on_change(self, callback: Callable[[Changed], None]) -> Callable[[], None]:
        """Call back on every change."""
        self.listeners.append(callback)
        return lambda: self.listeners.remove(callback)

    def scan(
        self, folders: Sequence[Path] = (), *, wait_s: float = 10, task: Task | None = None
    ) -> ScanSummary:
        """Add the pictures one by one, waiting for ``step`` where there is one."""
        del folders, wait_s
        task = task or Task()
        task.begin("read", len(self.pictures))
        for number, path in enumerate(self.pictures, start=1):
            if self.step is not None:
                self.step.wait(10)
            self.photos_by_id[PhotoId(number)] = replace(a_photo(number), path=path)
            task.advance()
            for listener in self.listeners:
                listener(Changed(photos=True))
        return ScanSummary(found=len(self.pictures), new=len(self.pictures))

    def photo_ids(self, wanted: PhotoFilter | None = None) -> list[PhotoId]:
        """Return ids, newest first."""
        text = wanted.text.lower() if wanted else ""
        photos = [photo for photo in self.photos_by_id.values() if text in photo.path.name.lower()]
        return sorted((photo.id for photo in photos), reverse=True)

    def timeline(self, wanted: PhotoFilter | None = None) -> Timeline:
        """Return ids, newest first, all of one month."""
        ids = self.photo_ids(wanted)
        return Timeline(ids, (MonthRun(2024, 6, len(ids)),) if ids else ())

    def cameras(self) -> list[str]:
        """Return one."""
        return ["Camera"]

    def photo(self, photo_id: PhotoId) -> Photo:
        """Return one photo."""
        return self.photos_by_id[photo_id]

    def photos(self, ids: Sequence[PhotoId]) -> list[Photo]:
        """Return some photos."""
        return [self.photos_by_id[photo_id] for photo_id in ids]

    def count(self) -> int:
        """Return how many."""
        return len(self.photos_by_id)

    def thumbnail(self, photo_id: PhotoId) -> bytes | None:
        """Return the picture from disk, or draw one."""
        photo = self.photos_by_id[photo_id]
        if photo.state is PhotoState.UNREADABLE:
            return None
        if photo.path.exists():
            return jpeg_of(Image.open(photo.path))
        return jpeg_of(draw_picture(photo_id, (320, 240)))

    def full_picture(self, path: Path, max_side_px: int) -> NDArray[np.uint8]:
        """Refuse: these photos are not on the disk."""
        raise UnreadablePhotoError(path, f"not here, not even within {max_side_px} px")

    def unreadable(self) -> list[UnreadableFile]:
        """Return what could not be read."""
        return list(self.bad_files)

    def status(self) -> LibraryStatus:
        """Return numbers."""
        return LibraryStatus(
            root=Path("/library"),
            version="0.1.0",
            photos=len(self.photos_by_id),
            unreadable=len(self.bad_files),
            unplugged=0,
            provisional=0,
            plain=0,
            folders=len(self.known_folders),
            photo_bytes=10_000_000,
            bytes_on_disk={"catalog": 40_000, "thumbnails": 90_000},
            model="photofind-mobilenet",
            embedded=len(self.photos_by_id),
            index="exact",
            groups={},
        )

    def groups(self, level: Grade = Grade.EDITED) -> list[Group]:
        """Return groups of this grade or stronger."""
        return [group for group in self.found_groups if group.grade >= level]

    def group_counts(self) -> dict[Grade, GroupCount]:
        """Count groups of each grade."""
        counts = {}
        for grade in Grade:
            groups = [group for group in self.found_groups if group.grade == grade]
            counts[grade] = GroupCount(len(groups), sum(group.bytes_to_free for group in groups))
        return counts

    def update_groups(self, task: Task | None = None) -> None:
        """Do nothing: groups are given."""

    def find(
        self,
        query: Query,
        *,
        k: int = 20,
        within: PhotoFilter | None = None,
        task: Task | None = None,
    ) -> Findings:
        """Return the first photos with grades that fall."""
        del task
        grades = [Grade.IDENTICAL, Grade.SAME, Grade.SAME, Grade.EDITED, *[Grade.SIMILAR] * k]
        results = tuple(
            SearchResult(photo_id, grade, max(0.3, 1 - number * 0.04))
            for number, (photo_id, grade) in enumerate(
                zip(self.photo_ids()[:k], grades, strict=False)
            )
        )
        counts: dict[Grade, int] = {}
        for result in results:
            counts[result.grade] = counts.get(result.grade, 0) + 1
        return Findings(query.name, results, counts, len(self.photos_by_id))

    def close(self) -> None:
        """Nothing to close."""


def filled_library(count: int, pictures: Sequence[Path] = ()) -> FakeLibrary:
    """Return a library with photos, a folder and some groups."""
    library = FakeLibrary()
    for number in range(1, count + 1):
        photo = a_photo(number)
        if pictures:
            photo = replace(photo, path=pictures[number % len(pictures)])
        library.photos_by_id[PhotoId(number)] = photo
    library.known_folders = [Folder(Path("/photos"), VOLUME, photos=count)]
    return library


def a_group(number: int, first: int, size: int, grade: Grade = Grade.SAME) -> Group:
    """Return a group of photos with ids that follow each other."""
    how = Transformation((Change.RESIZED, Change.RECOMPRESSED), scale=0.5)
    members = tuple(
        GroupMember(PhotoId(first + step), grade, how, is_auto=grade >= Grade.SAME)
        for step in range(1, size)
    )
    reason = "most pixels, earliest"
    return Group(number, grade, PhotoId(first), reason, members, 400_000 * (size - 1))
