"""What changed since the last scan: told from names, sizes and times, without opening a file.

A file is known by its volume, its path there, its size and its time. Inodes and device numbers mean
nothing here: all of them change when a drive is plugged in again. A file that is new where another
of its size and time vanished was probably moved: reading its digest proves it.

A row is given up only if its file is certainly gone (promise 10): its volume is mounted, its root
was listed and is not suddenly empty, and so was every folder on the way. All other rows that were
not met keep their place, as unplugged.
"""

import os
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TypeAlias, cast

from photofind.core.domain import FileStamp, FoundFile, PhotoId
from photofind.core.intake.collector import collector_paused
from photofind.core.intake.walk import RootState, WalkedRoot, WalkReport
from photofind.core.store.database import Database, whole
from photofind.core.store.in_hand import Left
from photofind.core.store.places import Key, PlaceBook
from photofind.core.store.rows import Presence

STEP_NS = 100  # Windows file systems and shares cut times to this
COARSE_NS = 2_000_000_000  # FAT keeps times in steps of two seconds,
HOUR_NS = 3_600_000_000_000  # as local time: they shift with the time zone and summer time,
MAX_SHIFT_HOURS = 26  # from -12 to +14 at the most


@dataclass(frozen=True, slots=True)
class ScanDiff:
    """What a scan has to do, and what it need not.

    Attributes:
        new: Files that the catalog never met.
        changed: Files with another size or time than their rows.
        moved: Files that look like a vanished one: their digest will tell.
        again: Files that could not be read to the end last time.
        suspects: Files that were in hand when the program died: to be read one at a time.
        killers: Suspects with which the program died again; they are unreadable from now on.
        unchanged: How many files are as they were.
        unplugged: How many photos of these roots cannot be reached.
        vanished: Photos whose files are gone; those not found elsewhere leave at the end.
    """

    new: tuple[FoundFile, ...] = ()
    changed: tuple[FoundFile, ...] = ()
    moved: tuple[FoundFile, ...] = ()
    again: tuple[FoundFile, ...] = ()
    suspects: tuple[FoundFile, ...] = ()
    killers: tuple[FoundFile, ...] = ()
    unchanged: int = 0
    unplugged: int = 0
    vanished: tuple[PhotoId, ...] = ()

    @property
    def to_read(self) -> tuple[FoundFile, ...]:
        """All files to be read, but for the suspects: what was moved first, it is soon done."""
        return self.moved + self.changed + self.new + self.again


@dataclass(frozen=True, slots=True)
class RowNotes:
    """What a comparison found out about rows, to be written down.

    Attributes:
        touched: Rows whose files are the same but bear another time or were absent.
        absent: Rows whose files cannot be reached though their volume is mounted.
        vanished: Rows whose files are gone.
    """

    touched: list[tuple[PhotoId, FileStamp]] = field(default_factory=list)
    absent: list[PhotoId] = field(default_factory=list)
    vanished: list[PhotoId] = field(default_factory=list)
    missing_roots: list[Path] = field(default_factory=list)
    suspects: dict[Key, Left] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.touched or self.absent or self.vanished or self.suspects)


# A row: path, photo, size, time, presence, whether it is settled. There may be a hundred thousand
# and more of them, so they stay as SQLite returns them.
_Row: TypeAlias = tuple[bytes, PhotoId, int, int, int, int]


def same_stamp(one: FileStamp, other: FileStamp, *, coarse: bool) -> bool:
    """Whether two stamps may be one file's.

    Args:
        one: A stamp.
        other: Another one.
        coarse: One of the volumes keeps times as FAT does: two seconds or whole hours apart is
            the same.
    """
    if one.size_bytes != other.size_bytes:
        return False
    apart = abs(one.mtime_ns - other.mtime_ns)
    if apart < STEP_NS:
        return True
    if not coarse:
        return False
    hours = round(apart / HOUR_NS)
    return hours <= MAX_SHIFT_HOURS and abs(apart - hours * HOUR_NS) <= COARSE_NS


class Comparison:
    """One walk held against the rows of the catalog."""

    def __init__(
        self,
        database: Database,
        places: PlaceBook,
        folders: Sequence[Path],
        left: dict[Key, Left],
    ) -> None:
        """Prepare to compare.

        Args:
            database: The catalog.
            places: Its volumes.
            folders: Of the library; a root may be one of them or lie in one.
            left: What was in hand when the program died.
        """
        self._database = database
        self._places = places
        self._library = folders
        self._left = left
        mounted = places.volumes.mounted()
        self._coarse = {
            known.number: mounted[known.id].coarse_times
            if known.id in mounted
            else known.coarse_times
            for known in places.known()
        }
        self._numbers = {known.id: known.number for known in places.known()}
        self._folders: dict[str, Key | None] = {}
        self._missing: dict[int, dict[bytes, _Row]] = {}  # rows that were not met yet
        self._unchanged = 0
        self._lists: dict[str, list[FoundFile]] = defaultdict(list)
        self.notes = RowNotes()

    def run(self, report: WalkReport) -> ScanDiff:
        """Compare, and say what is to be done; what is to be noted is in ``notes``."""
        with collector_paused():
            self._missing = self._read_rows()
            unknown = [found for found in report.found if not self._meet(found)]
            unplugged = self._judge_missing(report)
            self._sort_unknown(unknown)
        return ScanDiff(
            **{name: tuple(files) for name, files in self._lists.items()},
            unchanged=self._unchanged,
            unplugged=unplugged,
            vanished=tuple(self.notes.vanished),
        )

    def _read_rows(self) -> dict[int, dict[bytes, _Row]]:
        rows: dict[int, dict[bytes, _Row]] = {}
        for volume in self._coarse:
            found = self._database.rows(
                """
                SELECT path, id, size_bytes, mtime_ns, presence, is_settled
                FROM photo WHERE volume = ?
                """,
                (volume,),
            )
            rows[volume] = {row[0]: row for row in cast("list[_Row]", found)}
        return rows

    def _meet(self, found: FoundFile) -> bool:
        """Hold a file against its row; return whether that settles what it is."""
        key = self._key(found)
        if key is None:
            return True  # its drive was unplugged since the walk
        row = self._missing.get(key.volume, {}).pop(key.path, None)
        if self._left and key in self._left:
            self._suspect(found, key)
            return True
        if row is None:
            return False
        self._compare(found, row, key)
        return True

    def _suspect(self, found: FoundFile, key: Key) -> None:
        left = self._left[key]
        if left.is_killer:
            self._lists["killers"].append(found)
        else:
            self._lists["suspects"].append(found)
            self.notes.suspects[key] = left

    def _compare(self, found: FoundFile, row: _Row, key: Key) -> None:
        _path, photo, size, mtime, presence, is_settled = row
        stamp = FileStamp(size, mtime)
        is_same = stamp == found.stamp
        if not is_same and not same_stamp(found.stamp, stamp, coarse=self._coarse[key.volume]):
            self._lists["changed"].append(found)
        elif not is_settled:
            self._lists["again"].append(found)
        else:
            self._unchanged += 1
            if presence != Presence.PRESENT or not is_same:
                self.notes.touched.append((photo, found.stamp))

    def _key(self, found: FoundFile) -> Key | None:
        folder, _, name = os.fspath(found.path).rpartition(os.sep)
        if folder not in self._folders:
            self._folders[folder] = self._folder_key(found)
        above = self._folders[folder]
        if above is None:
            return None
        return Key(above.volume, above.path + os.fsencode(name))

    def _folder_key(self, found: FoundFile) -> Key | None:
        """Return the key of a file's folder, its path ending in a slash unless it is empty."""
        place = self._places.volumes.place(found.path.parent)
        if place.volume != found.volume:
            return None
        return Key(self._numbers.get(place.volume, 0), place.path + b"/" if place.path else b"")

    def _judge_missing(self, report: WalkReport) -> int:
        """Say what became of rows that were not met; return how many cannot be reached."""
        if not any(self._missing.values()):
            return 0
        unknown = self._unknown_places(report)
        unplugged = 0
        for root in report.roots:
            rows = self._take_missing(root)
            if not rows:
                continue
            is_told = self._is_told(root, report)
            if not is_told:
                self.notes.missing_roots.append(root.root.path)
            for key, (_path, photo, _size, _mtime, presence, _is_settled) in rows:
                is_gone = is_told and self._places.is_plugged(key.volume)
                if is_gone and not _is_below(key, unknown):
                    self.notes.vanished.append(photo)
                else:
                    unplugged += 1
                    if presence != Presence.ABSENT and self._places.is_plugged(key.volume):
                        self.notes.absent.append(photo)
        return unplugged

    def _is_told(self, root: WalkedRoot, report: WalkReport) -> bool:
        """Whether what the walk did not find below a root is not there."""
        path = root.root.path
        around = [
            folder for folder in self._library if path != folder and path.is_relative_to(folder)
        ]
        if not around:
            return root.state is RootState.WALKED and not _is_suddenly_empty(root, report)
        # A part of a folder may well be emptied or deleted, as long as the folder is itself.
        return root.state is RootState.WALKED or (
            root.state is RootState.MISSING and any(_holds_something(folder) for folder in around)
        )

    def _unknown_places(self, report: WalkReport) -> list[Key]:
        """Return files and folders that exist though the walk did not find them."""
        cannot = (file.path for file in report.unreadable_folders)
        return [
            key
            for path in chain(cannot, report.placeholders)
            if (key := self._places.key(path)) is not None
        ]

    def _take_missing(self, root: WalkedRoot) -> list[tuple[Key, _Row]]:
        """Take out the rows below a root that were not met."""
        if root.state is RootState.SKIPPED:
            return []
        taken = []
        for region in self._places.regions(root.root.path):
            rows = self._missing.get(region.volume, {})
            below = [path for path in rows if _lies_in(path, region.path)]
            taken += [(Key(region.volume, path), rows.pop(path)) for path in below]
        return taken

    def _sort_unknown(self, unknown: Sequence[FoundFile]) -> None:
        """Tell files that may have been moved from those that are new."""
        vanished = self._vanished_stamps() if unknown and self.notes.vanished else {}
        for found in unknown:
            coarse = self._coarse.get(self._numbers.get(found.volume, 0), False)
            is_moved = any(
                same_stamp(found.stamp, stamp, coarse=coarse or was_coarse)
                for stamp, was_coarse in vanished.get(found.stamp.size_bytes, ())
            )
            self._lists["moved" if is_moved else "new"].append(found)

    def _vanished_stamps(self) -> dict[int, list[tuple[FileStamp, bool]]]:
        rows = self._database.rows(
            """
            SELECT size_bytes, mtime_ns, volume FROM photo
            WHERE id IN (SELECT value FROM json_each(?))
            """,
            (str([int(photo) for photo in self.notes.vanished]),),
        )
        stamps: dict[int, list[tuple[FileStamp, bool]]] = defaultdict(list)
        for size, mtime, volume in rows:
            stamp = FileStamp(whole(size), whole(mtime))
            stamps[stamp.size_bytes].append((stamp, self._coarse[whole(volume)]))
        return stamps


def _lies_in(path: bytes, folder: bytes) -> bool:
    return not folder or path.startswith(folder + b"/")


def _is_below(key: Key, places: Sequence[Key]) -> bool:
    return any(
        key.volume == place.volume and (key.path == place.path or _lies_in(key.path, place.path))
        for place in places
    )


def _is_suddenly_empty(root: WalkedRoot, report: WalkReport) -> bool:
    """Whether a root that had photos shows none at all, and not because of an exclusion."""
    path = root.root.path
    seen = chain(
        (file.path for file in report.found),
        (alias.path for alias in report.aliases),
        report.placeholders,
    )
    return not root.excluded and not any(file.is_relative_to(path) for file in seen)


def _holds_something(folder: Path) -> bool:
    try:
        return next(folder.iterdir(), None) is not None
    except OSError:
        return False
