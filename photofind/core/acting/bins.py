"""Where a file can go when it leaves its folder: what every trash has in common.

Whatever the bin, the file stays on its volume: it is renamed, never copied and deleted, so its
bytes, times and permissions cannot suffer and a crash leaves it in one place or the other. Where
it will lie is decided *before* the act and written into the journal, so that after a crash there
is one place to look.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from photofind.core.acting import rename
from photofind.core.acting.held import HeldFile
from photofind.core.acting.places import synced_by
from photofind.core.intake.volumes import Volumes

LONGEST_NAME_BYTES = 240  # ``.trashinfo`` is put behind it, and a name ends at 255
LONGEST_SUFFIX_BYTES = 20  # what is longer is no suffix but a name with a dot in it


class Way(Enum):
    """What becomes of a file that goes."""

    TRASH = "trash"
    QUARANTINE = "quarantine"
    FOLDER = "folder"


USUAL = (Way.TRASH, Way.QUARANTINE)  # where files go unless the user chose a folder


@dataclass(frozen=True, slots=True)
class Destination:
    """Where one file will lie.

    Attributes:
        record: The file that says where it came from: ``.trashinfo`` or a manifest; None if the
            bin needs none.
    """

    way: Way
    path: Path
    record: Path | None = None


@dataclass(frozen=True, slots=True)
class Departure:
    """What a bin writes down about a file before it takes it, enough to bring it back."""

    path: Path
    digest: bytes
    size_bytes: int
    mtime_ns: int
    mode: int
    keeper: Path
    grade: str


class Bin(Protocol):
    """A place that takes files and can give them back.

    Attributes:
        is_foreign: Another program moves the file, and may keep something else than it was given.
    """

    @property
    def is_foreign(self) -> bool:
        """Whether what it says has to be taken with care."""
        ...

    def destination(self, path: Path, token: str) -> Destination | None:
        """Say where a file would lie; None if this bin cannot take it for certain.

        Changes nothing: a rehearsal asks too.
        """
        ...

    def announce(self, departure: Departure, destination: Destination) -> None:
        """Make the place ready and write the record, before the file is touched.

        Raises:
            OSError: The record could not be written safely; the file must stay.
        """
        ...

    def take(self, held: HeldFile, destination: Destination) -> None:
        """Move the file.

        Raises:
            OSError: It is where it was.
        """
        ...

    def withdraw(self, destination: Destination) -> None:
        """Take the record back, of a file that never came or has left again."""
        ...

    def release(self, destination: Destination) -> None:
        """Let go of what was held for safety, now that the act has been proven again."""
        ...

    def find(self, destination: Destination, size_bytes: int, digest: bytes) -> Path | None:
        """Return where a file lies now, None if it is gone."""
        ...


def destination_among(
    bins: Mapping[Way, Bin], path: Path, token: str, ways: Sequence[Way]
) -> Destination | None:
    """Return where a file would lie in the first bin that takes it, None if none does."""
    for way in ways:
        found = bins[way].destination(path, token) if way in bins else None
        if found is not None:
            return found
    return None


def find_at(destination: Destination) -> Path | None:
    """Return the place that was intended, if something lies there."""
    return destination.path if os.path.lexists(destination.path) else None


def rename_into_bin(held: HeldFile, destination: Destination) -> None:
    """Rename a file to where it is to lie, replacing nothing.

    Raises:
        OSError: It is where it was.
    """
    with open_folder(destination.path.parent) as folder:
        rename.into_own_folder(held.folder, held.path.name, folder, destination.path.name)


@contextmanager
def open_folder(path: Path) -> Iterator[int]:
    """Open a folder for renames relative to it."""
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        yield handle
    finally:
        os.close(handle)


def unique_name(name: str, token: str) -> str:
    """Return a name for the trash: the old one with a token before the suffix."""
    stem, suffix = os.path.splitext(name)  # noqa: PTH122 - a name, not a path
    if len(os.fsencode(suffix)) > LONGEST_SUFFIX_BYTES:
        stem, suffix = name, ""
    while len(os.fsencode(f"{stem}.{token}{suffix}")) > LONGEST_NAME_BYTES:
        stem = stem[:-1]
    return f"{stem}.{token}{suffix}"


def is_writable(folder: Path) -> bool:
    """Whether files can be made in a folder, as far as can be told without trying."""
    return os.access(folder, os.W_OK | os.X_OK) and not is_read_only(folder)


def is_read_only(folder: Path) -> bool:
    """Whether a folder's volume is mounted read-only."""
    return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


def highest_writable(folder: Path, volumes: Volumes) -> Path | None:
    """Return the highest folder on the volume of a folder that may hold something of ours.

    None if the user may write nowhere above, or a sync client would carry it away.
    """
    folder = Path(os.path.realpath(folder))
    top = top_of_volume(folder, volumes)
    if is_read_only(top):
        return None
    candidates = [above for above in (folder, *folder.parents) if above.is_relative_to(top)]
    fitting = (above for above in reversed(candidates) if is_writable(above))
    return next((above for above in fitting if not synced_by(above)), None)


def top_of_volume(folder: Path, volumes: Volumes) -> Path:
    """Return the highest folder above, from which a rename to ``folder`` stays on its volume.

    A mount point ends it, bind mounts included, and so does another device number without one (a
    btrfs subvolume): renames across either fail.
    """
    folder = Path(os.path.realpath(folder))
    point = volumes.mount_of(folder).point
    device = folder.stat().st_dev
    while folder not in (point, folder.parent) and folder.parent.stat().st_dev == device:
        folder = folder.parent
    return folder
