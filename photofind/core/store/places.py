"""Between paths, which say where a file is now, and the catalog's rows, which say where on a drive.

A row keeps the number of its volume and the path on it. `PlaceBook` turns both into each other,
with the mounts of this moment; for an unplugged volume with those it had last.
"""

import os
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from photofind.core.domain import VolumeId
from photofind.core.intake.volumes import Mount, Place, Volumes
from photofind.core.store.database import Database, blob, text, whole


@dataclass(frozen=True, slots=True)
class Key:
    """Where a row says that something is.

    Attributes:
        volume: Number of the volume in the catalog.
        path: On the volume, with slashes, no leading one; empty for all of it.
    """

    volume: int
    path: bytes


@dataclass(frozen=True, slots=True)
class Known:
    """A volume as the catalog remembers it.

    Attributes:
        mount: Where it was mounted last.
        root: Which part of it was mounted there.
    """

    number: int
    id: VolumeId
    name: str
    filesystem: str
    coarse_times: bool
    mount: Path
    root: bytes


class PlaceBook:
    """The volumes of a catalog. Safe to use from several threads."""

    def __init__(self, database: Database, volumes: Volumes) -> None:
        self._database = database
        self.volumes = volumes
        self._lock = threading.Lock()
        self._known: dict[int, Known] = {}
        self._mounts: tuple[Mount, ...] = ()
        self._folders: dict[tuple[int, bytes], tuple[Path, bool]] = {}

    def forget(self) -> None:
        """Read everything anew: what was remembered may have been rolled back."""
        with self._lock:
            self._known = {}
            self._folders = {}

    def volume_id(self, number: int) -> VolumeId:
        """Return the id of a volume that rows call by its number."""
        return self._volume(number).id

    def known(self) -> list[Known]:
        """Return every volume the catalog ever met."""
        self._load()
        return list(self._known.values())

    def is_plugged(self, number: int) -> bool:
        """Whether a volume is mounted now."""
        return self._volume(number).id in {mount.volume for mount in self.volumes.mounts()}

    def has_moved(self, volumes: Iterable[VolumeId]) -> bool:
        """Whether a volume is new to the catalog, or mounted elsewhere than it was last."""
        last = {known.id: known.mount for known in self.known()}
        mounted = self.volumes.mounted()
        return any(
            volume in mounted and mounted[volume].mount != last.get(volume) for volume in volumes
        )

    def number(self, volume: VolumeId) -> int:
        """Return the number of a volume, noting where it is mounted; inside a transaction."""
        mounted = self.volumes.mounted().get(volume)
        if mounted is None or mounted.mount is None:
            return self._number_of_unmounted(volume)
        mount = self.volumes.mount_of(mounted.mount)
        self._database.run(
            """
            INSERT INTO volume (key, name, kind, filesystem, coarse_times, mount, root)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET
                name = excluded.name, kind = excluded.kind, filesystem = excluded.filesystem,
                coarse_times = excluded.coarse_times, mount = excluded.mount, root = excluded.root
            """,
            (
                volume,
                mounted.name,
                mounted.kind.value,
                mounted.filesystem,
                int(mounted.coarse_times),
                os.fsencode(mounted.mount),
                mount.root,
            ),
        )
        self._load()
        return self._number_of_unmounted(volume)

    def _number_of_unmounted(self, volume: VolumeId) -> int:
        number = self._database.number("SELECT id FROM volume WHERE key = ?", (volume,))
        if not number:
            number = self._database.run(
                "INSERT INTO volume (key, name, kind, filesystem, coarse_times, mount, root)"
                " VALUES (?, '', 'unknown', '', 0, ?, ?)",
                (volume, b"/", b"/"),
            )
        return number

    def path(self, key: Key) -> tuple[Path, bool]:
        """Return where something is now, or was last, and whether it can be reached there."""
        self._forget_old_mounts()
        folder, slash, name = key.path.rpartition(b"/")
        found = self._folders.get((key.volume, folder))
        if found is None:
            found = self._locate(key.volume, folder)
            self._folders[key.volume, folder] = found
        if not key.path:
            return found
        place, is_plugged = found
        if not slash:  # directly on the volume; a mount may be just this
            return self._locate(key.volume, key.path)
        return place / os.fsdecode(name), is_plugged

    def key(self, path: Path) -> Key | None:
        """Return where an absolute path is on a volume; None if the catalog never met it."""
        place = self.volumes.place(path)
        for known in self.known():
            if known.id == place.volume:
                return Key(known.number, place.path)
        return None

    def key_in(self, place: Place) -> Key:
        """Return the key of a place, adding its volume if need be; inside a transaction."""
        for known in self._known.values():
            if known.id == place.volume:
                return Key(known.number, place.path)
        return Key(self.number(place.volume), place.path)

    def regions(self, path: Path) -> list[Key]:
        """Return everything the catalog may have below a folder, with what is mounted in it.

        A drive that is unplugged counts where it was mounted last.
        """
        own = self.key(path)
        regions = [own] if own is not None else []
        mounted = set()
        numbers = {known.id: known.number for known in self.known()}
        for mount in self.volumes.mounts():
            mounted.add(mount.volume)
            if mount.point != path and mount.point.is_relative_to(path) and mount.volume in numbers:
                regions.append(Key(numbers[mount.volume], mount.root.strip(b"/")))
        for known in self._known.values():
            if known.id not in mounted:
                regions += _last_region(known, path)
        return regions

    def _locate(self, number: int, path: bytes) -> tuple[Path, bool]:
        known = self._volume(number)
        now = self.volumes.locate(Place(known.id, path))
        if now is not None:
            return now, True
        root = known.root.strip(b"/")
        below = path[len(root) + 1 :] if root and path.startswith(root + b"/") else path
        return known.mount / os.fsdecode(below), False

    def _volume(self, number: int) -> Known:
        if number not in self._known:
            self._load()
        return self._known[number]

    def _load(self) -> None:
        rows = self._database.rows(
            "SELECT id, key, name, filesystem, coarse_times, mount, root FROM volume"
        )
        known = {
            whole(row[0]): Known(
                whole(row[0]),
                VolumeId(text(row[1])),
                text(row[2]),
                text(row[3]),
                bool(row[4]),
                Path(os.fsdecode(blob(row[5]))),
                blob(row[6]),
            )
            for row in rows
        }
        with self._lock:
            if known != self._known:
                self._known = known
                self._folders = {}

    def _forget_old_mounts(self) -> None:
        mounts = self.volumes.mounts()
        with self._lock:
            if mounts != self._mounts:
                self._mounts = mounts
                self._folders = {}


def _last_region(known: Known, path: Path) -> Iterable[Key]:
    root = known.root.strip(b"/")
    if known.mount.is_relative_to(path):
        yield Key(known.number, root)
    elif path.is_relative_to(known.mount):
        below = os.fsencode(path.relative_to(known.mount).as_posix())
        yield Key(known.number, b"/".join(part for part in (root, below) if part))
