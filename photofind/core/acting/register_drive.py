"""Who stayed for whom, written down on the drive of the photo that stayed.

The user's own register stays behind when a drive is carried to another machine, and no other user
reads it. So the drive itself says of each photo that it stays for others: a line for each, in a
folder as high on the drive as the user may write and no sync client looks. The user's home needs
none: there the user's own register is.

One JSON object a line, on the disk before anything is touched, only ever appended to. Paths are
relative to the file, because the drive may be mounted elsewhere when it is read. Thumbnails stay at
home: without one only equal bytes count, which refuses more and loses nothing.
"""

import base64
import json
import logging
import os
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from photofind.core.acting.bins import highest_writable
from photofind.core.acting.manifest import decoded_path, encoded_path, relative_to_file
from photofind.core.acting.places import place_of
from photofind.core.acting.surroundings import Standing
from photofind.core.intake.skip import REGISTER_NAME
from photofind.core.intake.volumes import Mount, Volumes

logger = logging.getLogger(__name__)

SCHEMA = 1
FOR_ALL = 0o1777  # every user of the drive writes a file of their own, and nobody another's


@dataclass
class _Read:
    """What was read of one register so far: it only grows."""

    inode: int = 0
    offset: int = 0
    standings: list[Standing] = field(default_factory=list)
    back: set[tuple[Path, bytes]] = field(default_factory=set)


class DriveRegisters:
    """The registers of all drives that are plugged in. Safe to use from several threads."""

    def __init__(self, volumes: Volumes, home: Path) -> None:
        """Read and write nothing yet.

        Args:
            volumes: Tells where volumes end.
            home: Where the user's own register is: what lies beside it needs no other.
        """
        self._volumes = volumes
        self._home = Path(os.path.realpath(home))
        self._lock = threading.Lock()
        self._read: dict[Path, _Read] = {}
        self._mounts: tuple[Mount, ...] = ()
        self._places: dict[Path, Path | None] = {}  # by folder, as long as nothing is mounted
        self._searched: dict[Path, tuple[Path, ...]] = {}

    def write(self, standings: Iterable[Standing]) -> list[Standing]:
        """Write down who stays for whom, and have it on the disk before returning.

        Returns:
            Those that could not be written although their drive can be: it is full, or fails.
        """
        failed: list[Standing] = []
        for register, own in self._by_register(standings).items():
            try:
                _append(register, [_line(one, register) for one in own])
            except PermissionError:
                logger.info("%s is another user's", register)
            except OSError:
                logger.warning("%s cannot be written", register, exc_info=True)
                failed += own
        return failed

    def returned(self, gone: Iterable[Standing]) -> None:
        """Write down that photos are back and depend on nobody."""
        for register, own in self._by_register(gone).items():
            with suppress(OSError):  # then a photo stays that could go
                if register.exists():
                    _append(register, [_line(one, register, is_back=True) for one in own])

    def stood_for(self, path: Path, digest: bytes) -> list[Standing]:
        """Return the photos that went because this file, or one of its bytes, stayed."""
        with self._lock:
            names = {path, self._seen_whole(path)}
            return [
                one
                for folder in self._folders_above(path)
                for one in self._standings_in(folder / REGISTER_NAME)
                if one.stays_digest == digest or one.stays in names
            ]

    def _by_register(self, standings: Iterable[Standing]) -> dict[Path, list[Standing]]:
        found: dict[Path, list[Standing]] = defaultdict(list)
        with self._lock:
            for one in standings:
                place = self._place(one.stays)
                if place is not None:
                    found[place / REGISTER_NAME / f"kept-{_user()}.jsonl"].append(one)
        return found

    def _place(self, path: Path) -> Path | None:
        """Return where the register of a file's drive belongs, None if it needs or takes none."""
        self._forget_if_mounted()
        if path.parent not in self._places:
            place = None
            with suppress(OSError):
                place = highest_writable(self._seen_whole(path).parent, self._volumes)
            is_at_home = place is None or self._home.is_relative_to(place)
            self._places[path.parent] = None if is_at_home else place
        return self._places[path.parent]

    def _folders_above(self, path: Path) -> tuple[Path, ...]:
        """Return the folders in which a register can lie that speaks of a file."""
        self._forget_if_mounted()
        if path.parent not in self._searched:
            above = (*self._seen_whole(path).parents, *_above(path), *self._mounts_of(path))
            self._searched[path.parent] = tuple(dict.fromkeys(above))
        return self._searched[path.parent]

    def _forget_if_mounted(self) -> None:
        mounts = self._volumes.mounts()
        if mounts != self._mounts:
            self._mounts = mounts
            self._places.clear()
            self._searched.clear()

    def _seen_whole(self, path: Path) -> Path:
        """Return where a file is seen through the mount that shows most of its volume.

        A part of a drive may be mounted a second time: what is written at the top of one mount
        lies above the other.
        """
        whole = self._volumes.locate(place_of(path, self._volumes))
        return whole if whole is not None and whole.parent.is_dir() else path

    def _mounts_of(self, path: Path) -> Iterator[Path]:
        """Yield where the file system of a file is mounted, also where it has no id to be known by.

        Only mounts of its kind are looked at: a network share that does not answer would hang us.
        """
        device = _device(path.parent)
        kind = self._volumes.mount_of(Path(os.path.realpath(path))).filesystem
        for mount in self._volumes.mounts():
            if mount.filesystem == kind and device == _device(mount.point) != 0:
                yield mount.point

    def _standings_in(self, folder: Path) -> Iterator[Standing]:
        try:
            names = [entry.name for entry in os.scandir(folder) if entry.name.endswith(".jsonl")]
        except OSError:
            return
        for name in names:
            known = self._up_to_date(folder / name)
            for one in known.standings:
                if (one.path, one.digest) not in known.back:
                    yield one

    def _up_to_date(self, register: Path) -> _Read:
        known = self._read.setdefault(register, _Read())
        try:
            with register.open("rb") as file:
                status = os.fstat(file.fileno())
                if status.st_ino != known.inode or status.st_size < known.offset:
                    known = self._read[register] = _Read(status.st_ino)
                file.seek(known.offset)
                fresh = file.read()
        except OSError:
            return known
        whole = fresh.rfind(b"\n") + 1  # the rest is being written at this moment
        known.offset += whole
        for line in fresh[:whole].splitlines():
            _take_in(known, line, register)
        return known


def _above(path: Path) -> tuple[Path, ...]:
    folder = Path(os.path.realpath(path.parent))
    return folder, *folder.parents


def _device(folder: Path) -> int:
    """Return the device a folder is on, 0 if it cannot be looked at."""
    try:
        return folder.stat().st_dev
    except OSError:
        return 0


def _take_in(known: _Read, line: bytes, register: Path) -> None:
    try:
        stored = json.loads(line)
        standing = Standing(
            path=decoded_path(stored["gone_b64"], register),
            digest=bytes.fromhex(stored["gone"]),
            stays=decoded_path(stored["kept_b64"], register),
            stays_digest=bytes.fromhex(stored["kept"]),
        )
        is_back = bool(stored.get("back"))
    except (ValueError, KeyError, TypeError, AttributeError):
        return  # a line that a power cut tore off
    if is_back:
        known.back.add((standing.path, standing.digest))
    else:
        known.back.discard((standing.path, standing.digest))
        known.standings.append(standing)


def _line(standing: Standing, register: Path, *, is_back: bool = False) -> bytes:
    stored: dict[str, object] = {
        "schema": SCHEMA,
        "gone": standing.digest.hex(),
        "gone_b64": encoded_path(relative_to_file(standing.path, register)),
        "kept": standing.stays_digest.hex(),
        "kept_b64": encoded_path(relative_to_file(standing.stays, register)),
    }
    return json.dumps(stored | ({"back": True} if is_back else {})).encode("ascii")


def _append(register: Path, lines: Sequence[bytes]) -> None:
    with suppress(FileExistsError):
        register.parent.mkdir()
        register.parent.chmod(FOR_ALL)  # mkdir's mode obeys the umask
    if register.parent.is_symlink():
        raise NotADirectoryError(f"{register.parent} is a link")
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
    flags |= getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(register, flags, 0o644), "ab") as file:
        # A line that a power cut tore off must not swallow ours: begin on a line of our own.
        file.write(b"\n" + b"\n".join(lines) + b"\n")
        file.flush()
        os.fsync(file.fileno())


def _user() -> str:
    return (
        str(os.getuid())
        if hasattr(os, "getuid")
        else base64.b32encode(os.environ.get("USERNAME", "user").encode())
        .decode("ascii")
        .rstrip("=")
    )
