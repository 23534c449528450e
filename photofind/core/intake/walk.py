"""Find every file that may be a photo below some folders, without opening any.

Links are never followed, so nothing leads out of a folder or round in circles. What can be reached
in several ways (hard links, bind mounts, two spellings on a disk that ignores case, a folder inside
another) is found once, under the path that comes first. What promise 8 names is left alone, see
`skip`. A folder that cannot be listed is reported and costs no other.

The order is that of names, so that the same disk gives the same list.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from photofind.core.domain import (
    FileIdentity,
    FileStamp,
    FoundFile,
    UnreadableFile,
    VolumeId,
)
from photofind.core.intake import skip
from photofind.core.intake.collector import collector_paused
from photofind.core.intake.formats import PHOTO_SUFFIXES
from photofind.core.intake.skip import Exclusions, Skipped
from photofind.core.intake.volumes import Mount, Volumes
from photofind.core.task import Task

_KERNEL_FOLDERS = frozenset({"/proc", "/sys", "/dev"})  # files that are none, without end

# A folder that is yet to be walked: its path, device and inode, and the mount it lies in.
_Folder: TypeAlias = tuple[str, tuple[int, int], Mount]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the files of one folder lie."""

    folder: Path
    mount: Mount


class RootState(Enum):
    """How a root was found."""

    WALKED = "walked"
    UNPLUGGED = "unplugged"  # its volume is not mounted
    MISSING = "missing"  # its volume is, but there is no such folder, or it cannot be listed
    SKIPPED = "skipped"  # it lies in a trash, a package or the like


@dataclass(frozen=True, slots=True)
class Root:
    """Where to start.

    Attributes:
        volume: The volume the folder is known to lie on: another volume at the same path is not
            it. None if any volume will do.
    """

    path: Path
    volume: VolumeId | None = None


@dataclass(frozen=True, slots=True)
class WalkedRoot:
    """What became of a root.

    Attributes:
        excluded: How many files and folders the user's patterns kept out below it.
    """

    root: Root
    state: RootState
    excluded: int = 0


@dataclass(frozen=True, slots=True)
class Alias:
    """Another name of a file that was found already: a hard link, another spelling."""

    path: Path
    same_as: Path


@dataclass(slots=True)
class WalkReport:
    """What a walk came across.

    Attributes:
        found: Files that may be photos, each physical file once.
        unreadable_folders: Folders, or single files, that could not be looked at: nothing is
            known of what lies there.
        placeholders: Files that exist but whose content is in a cloud.
        skipped: How many files or folders were left alone, and why.
        managed: Folders in which another program keeps its catalog, and its name.
        synced: Folders in which a sync client keeps its marks, and its name.
        other_files: How many files were seen that cannot be photos.
    """

    roots: list[WalkedRoot] = field(default_factory=list)
    found: list[FoundFile] = field(default_factory=list)
    unreadable_folders: list[UnreadableFile] = field(default_factory=list)
    placeholders: list[Path] = field(default_factory=list)
    aliases: list[Alias] = field(default_factory=list)
    skipped: Counter[Skipped] = field(default_factory=Counter)
    managed: dict[Path, str] = field(default_factory=dict)
    synced: dict[Path, str] = field(default_factory=dict)
    other_files: int = 0


def find_files(
    roots: Iterable[Root],
    volumes: Volumes,
    exclusions: Sequence[str] = (),
    task: Task | None = None,
) -> WalkReport:
    """List every file below some folders that may be a photo.

    Args:
        roots: Absolute paths without links; they may lie in each other.
        volumes: What is mounted.
        exclusions: Patterns on names, or on whole paths if they have a slash.
        task: Its stage is ``"walk"``; counts files.

    Raises:
        Cancelled: ``task`` was cancelled.
    """
    task = task or Task()
    task.begin("walk")
    walk = _Walk(volumes, Exclusions(exclusions), task)
    # A root inside another one is met on the way; walked first it would hide nothing, but the
    # outer one's count of excluded files would miss it.
    with collector_paused():
        for root in sorted(roots, key=lambda root: root.path.parts):
            walk.start(root)
    return walk.report


class _Walk:
    """One walk over all roots, and what it has seen."""

    def __init__(self, volumes: Volumes, exclusions: Exclusions, task: Task) -> None:
        self.report = WalkReport()
        self._volumes = volumes
        self._exclusions = exclusions
        self._task = task
        self._mounts = {str(mount.point): mount for mount in volumes.mounts()}
        self._folders: set[tuple[int, int]] = set()
        # Some network file systems number files badly, or all of them 0: one file under two
        # names also has one size and one time.
        self._files: dict[tuple[FileIdentity, FileStamp], Path] = {}

    def start(self, root: Root) -> None:
        """Walk one root and note what became of it."""
        before = self.report.skipped[Skipped.EXCLUDED]
        state = self._state(root)
        if state is RootState.WALKED and not self._walk(root.path):
            state = RootState.MISSING
        excluded = self.report.skipped[Skipped.EXCLUDED] - before
        self.report.roots.append(WalkedRoot(root, state, excluded))

    def _state(self, root: Root) -> RootState:
        if root.volume is not None:
            if root.volume not in self._volumes.mounted():
                return RootState.UNPLUGGED
            if self._volumes.of(root.path).id != root.volume:
                return RootState.UNPLUGGED
        reason = skip.path_skipped(root.path)
        if reason is not None:
            self.report.skipped[reason] += 1
            return RootState.SKIPPED
        try:
            return RootState.WALKED if root.path.is_dir() else RootState.MISSING
        except OSError:  # forbidden, or a drive fails: the walk says so, and nothing is gone
            return RootState.WALKED

    def _walk(self, root: Path) -> bool:
        """Walk the tree below a folder; return whether the folder itself could be listed."""
        try:
            status = root.stat()
        except OSError as error:
            self._cannot(str(root), error)
            return False
        waiting = [(str(root), _identity(status), self._volumes.mount_of(root))]
        unreadable = len(self.report.unreadable_folders)
        while waiting:
            path, identity, mount = waiting.pop()
            if identity in self._folders and identity[1]:
                continue
            self._folders.add(identity)
            folders = self._list(path, mount)
            waiting += reversed(folders)
        cannot = self.report.unreadable_folders[unreadable:]
        return not any(file.path == root for file in cannot)

    def _list(self, path: str, mount: Mount) -> list[_Folder]:
        """Look at what lies in one folder; return the folders in it."""
        try:
            with os.scandir(path) as listing:
                entries = sorted(listing, key=_name)
        except OSError as error:
            self._cannot(path, error)
            return []
        if self._is_left_alone(path, [entry.name for entry in entries]):
            return []
        place = _Place(Path(path), mount)
        found = len(self.report.found)
        folders: list[_Folder] = []
        for entry in entries:
            if self._exclusions and self._exclusions.match(entry.name, _slashed(entry.path)):
                self.report.skipped[Skipped.EXCLUDED] += 1
                continue
            try:
                self._look_at(entry, place, folders)
            except FileNotFoundError:
                continue  # deleted since it was listed
            except OSError as error:
                self._cannot(entry.path, error)
        self._task.advance(len(self.report.found) - found)
        return folders

    def _is_left_alone(self, path: str, names: list[str]) -> bool:
        name = os.path.basename(path)  # noqa: PTH119 - a hundred thousand times
        reason = skip.content_skipped(names)
        if reason is None and skip.is_freedesktop_trash(name, names):
            reason = Skipped.TRASH
        if reason is not None:
            self.report.skipped[reason] += 1
            return True
        if manager := skip.manager(names):
            self.report.managed[Path(path)] = manager
        if client := skip.sync_client(names):
            self.report.synced[Path(path)] = client
        return False

    def _look_at(self, entry: os.DirEntry[str], place: _Place, folders: list[_Folder]) -> None:
        """Take in a file, or add a folder to those that are to be walked."""
        if entry.is_file(follow_symlinks=False):  # a pipe named a.jpg would hang its reader
            dot = entry.name.rfind(".")
            if dot > 0 and entry.name[dot:].lower() in PHOTO_SUFFIXES:
                self._take(entry, place)
            else:
                self._pass_by(entry)
        elif entry.is_dir(follow_symlinks=False):
            self._enter(entry, place, folders)
        elif entry.is_symlink():
            self.report.skipped[Skipped.LINK] += 1

    def _enter(self, entry: os.DirEntry[str], place: _Place, folders: list[_Folder]) -> None:
        reason = skip.folder_skipped(entry.name)
        if reason is None and entry.path in _KERNEL_FOLDERS:
            reason = Skipped.SYSTEM
        status = _status(entry)
        if reason is None and skip.is_reparse_link(status):
            reason = Skipped.LINK
        if reason is not None:
            self.report.skipped[reason] += 1
        else:
            folders.append(
                (entry.path, _identity(status), self._mounts.get(entry.path, place.mount))
            )

    def _take(self, entry: os.DirEntry[str], place: _Place) -> None:
        status = _status(entry)
        path = place.folder / entry.name
        if skip.is_placeholder(status, place.mount.filesystem):
            self.report.skipped[Skipped.PLACEHOLDER] += 1
            self.report.placeholders.append(path)
            return
        identity = FileIdentity(*_identity(status))
        stamp = FileStamp(status.st_size, status.st_mtime_ns)
        first = self._files.setdefault((identity, stamp), path) if identity.inode else path
        if first is not path:
            self.report.aliases.append(Alias(path, first))
        else:
            self.report.found.append(FoundFile(path, stamp, place.mount.volume, identity))

    def _pass_by(self, entry: os.DirEntry[str]) -> None:
        real = skip.placeholder_of(entry.name)
        if real is None:
            self.report.other_files += 1
        elif Path(real).suffix.lower() in PHOTO_SUFFIXES:
            self.report.skipped[Skipped.PLACEHOLDER] += 1
            self.report.placeholders.append(Path(entry.path).with_name(real))

    def _cannot(self, path: str, error: OSError) -> None:
        reason = (error.strerror or "cannot be read").lower()
        self.report.unreadable_folders.append(UnreadableFile(Path(path), reason))


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


if sys.platform == "win32":

    def _status(entry: os.DirEntry[str]) -> os.stat_result:
        """Return the status with device and inode, which a Windows listing does not have."""
        return os.lstat(entry.path)

    def _slashed(path: str) -> str:
        return path.replace("\\", "/")

else:

    def _status(entry: os.DirEntry[str]) -> os.stat_result:
        return entry.stat(follow_symlinks=False)

    def _slashed(path: str) -> str:
        return path


def _identity(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino
