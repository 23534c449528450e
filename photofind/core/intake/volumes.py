"""Which drive a file lies on, known by an identity that survives replugging.

A path says where a file is *now*; mount points, device numbers and inodes change when a drive is
plugged in again. So the catalog keeps the id of the volume and the path on it. A `VolumeTable`
tells what is mounted: the operating system's own, or a made-up one in a test.

A part of a volume can be mounted on its own (a bind mount, a btrfs subvolume): `Mount.root` says
which part, so that one file has one place on its volume however it was reached.
"""

import os
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from photofind.core.domain import Volume, VolumeId, VolumeKind

MOST_PLACED = 10_000  # folders whose places are remembered
TABLE_AGE_S = 2.0  # a drive may have been plugged in: how old a list of mounts may be


@dataclass(frozen=True, slots=True)
class Mount:
    """One place where a volume, or a part of it, can be reached.

    Attributes:
        point: Where it is mounted.
        root: Which part of the volume is mounted there, ``b"/"`` for all of it.
    """

    volume: VolumeId
    point: Path
    root: bytes = b"/"
    name: str = ""
    kind: VolumeKind = VolumeKind.UNKNOWN
    filesystem: str = ""
    coarse_times: bool = False
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a file is on its volume: ``path`` has slashes, starts with none, and may be empty."""

    volume: VolumeId
    path: bytes


class VolumeTable(Protocol):
    """Tells what is mounted."""

    def mounts(self) -> tuple[Mount, ...]:
        """Return every mount, in the order in which they were made: later ones cover earlier."""
        ...


def system_table() -> VolumeTable:
    """Return the table of this operating system."""
    if sys.platform == "win32":
        from photofind.core.intake.volumes_windows import WindowsTable

        return WindowsTable()
    if sys.platform == "darwin":
        from photofind.core.intake.volumes_macos import MacTable

        return MacTable()
    from photofind.core.intake.volumes_linux import LinuxTable

    return LinuxTable()


class Volumes:
    """The volumes that are mounted now. Safe to use from several threads."""

    def __init__(self, table: VolumeTable | None = None) -> None:
        self._table = table or system_table()
        self._lock = threading.Lock()
        self._mounts: tuple[Mount, ...] = ()
        self._by_point: dict[Path, Mount] = {}
        self._read_at = -TABLE_AGE_S
        # Where folders are: a scan asks for each of their files.
        self._placed: dict[str, Place] = {}
        self._placed_with: tuple[Mount, ...] | None = None
        self._points: set[str] = set()

    def refresh(self) -> None:
        """Look at once what is mounted, instead of within two seconds."""
        with self._lock:
            self._read()

    def mounts(self) -> tuple[Mount, ...]:
        """Return what is mounted, known for at most two seconds."""
        with self._lock:
            if time.monotonic() - self._read_at >= TABLE_AGE_S:
                self._read()
            return self._mounts

    def _read(self) -> None:
        mounts = self._table.mounts()
        by_point = {mount.point: mount for mount in mounts}
        if tuple(by_point.values()) != self._mounts:
            self._by_point = by_point
            self._mounts = tuple(by_point.values())
        self._read_at = time.monotonic()

    def mounted(self) -> dict[VolumeId, Volume]:
        """Return every volume that can be reached now."""
        volumes: dict[VolumeId, Volume] = {}
        for mount in sorted(self.mounts(), key=_most_complete_first):
            volumes.setdefault(mount.volume, _volume(mount))
        return volumes

    def of(self, path: Path) -> Volume:
        """Return the volume that an absolute path without links lies on."""
        return _volume(self.mount_of(path))

    def place(self, path: Path) -> Place:
        """Return where an absolute path without links lies on its volume."""
        mounts = self.mounts()  # is looked at again if it is old
        folder, name = os.path.split(path)
        with self._lock:
            if self._placed_with is not mounts or len(self._placed) > MOST_PLACED:
                self._placed_with, self._placed = mounts, {}
                self._points = {os.fspath(mount.point) for mount in mounts}
            around = self._placed.get(folder)
            is_point = os.fspath(path) in self._points
        if not name or is_point:
            return self._place(path)
        if around is None:
            around = self._place(Path(folder))
            with self._lock:
                if self._placed_with is mounts:
                    self._placed[folder] = around
        return Place(around.volume, _join(around.path, os.fsencode(name)))

    def _place(self, path: Path) -> Place:
        mount = self.mount_of(path)
        return Place(mount.volume, _join(mount.root, _below(path, mount.point)))

    def locate(self, place: Place) -> Path | None:
        """Return where a place can be reached now; None while its volume is unplugged.

        A mount that is covered there by another volume does not count: what lies at that path is
        another file.
        """
        for mount in sorted(self.mounts(), key=_most_complete_first):
            if mount.volume != place.volume:
                continue
            rest = _rest(place.path, mount.root)
            if rest is None:
                continue
            path = mount.point / os.fsdecode(rest) if rest else mount.point
            if self.mount_of(path) == mount:
                return path
        return None

    def is_usable(self, volume: VolumeId, root: Path) -> bool:
        """Whether ``root`` is a folder of that very volume which can be listed now.

        The empty folder that an unplugged drive leaves at its mount point lies on another volume.
        """
        if self.of(root).id != volume:
            return False
        try:
            with os.scandir(root):
                return True
        except OSError:
            return False

    def mount_of(self, path: Path) -> Mount:
        """Return the mount that an absolute path without links lies in."""
        self.mounts()  # is looked at again if it is old
        by_point = self._by_point
        for folder in (path, *path.parents):
            mount = by_point.get(folder)
            if mount is not None:
                return mount
        return Mount(VolumeId("root"), Path(path.anchor or "/"))


def _volume(mount: Mount) -> Volume:
    return Volume(
        mount.volume,
        mount.name,
        mount.point,
        mount.kind,
        mount.filesystem,
        mount.coarse_times,
        mount.read_only,
    )


def _most_complete_first(mount: Mount) -> tuple[int, int, str]:
    return len(mount.root), len(mount.point.parts), str(mount.point)


def _below(path: Path, point: Path) -> bytes:
    below = path.relative_to(point)
    return os.fsencode(below.as_posix()) if below.parts else b""


def _join(root: bytes, below: bytes) -> bytes:
    return b"/".join(part for part in (root.strip(b"/"), below) if part)


def _rest(path: bytes, root: bytes) -> bytes | None:
    """Return what of a path on the volume lies below the mounted part; None if it is outside."""
    root = root.strip(b"/")
    if not root or path == root:
        return path if not root else b""
    return path[len(root) + 1 :] if path.startswith(root + b"/") else None
