"""The trash of freedesktop systems, so that the desktop's own Restore brings files back.

The FreeDesktop.org Trash specification 1.0: a trash is a folder with ``files`` and ``info``; for
``files/NAME`` there is ``info/NAME.trashinfo`` with the original path. A file goes to the home
trash if that is on its volume, else to a trash at the top of its own volume: ``.Trash/UID`` where
an administrator made ``.Trash`` (it must be sticky and no link, or another user could plant one),
else ``.Trash-UID``. https://specifications.freedesktop.org/trash-spec/1.0/

A file is never copied to another volume's trash: a copy that fails half way, on a full disk, is
how files get lost.
"""

import contextlib
import os
import stat
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from photofind.core.acting.bins import (
    Departure,
    Destination,
    Way,
    find_at,
    is_read_only,
    is_writable,
    rename_into_bin,
    top_of_volume,
    unique_name,
)
from photofind.core.acting.held import HeldFile
from photofind.core.acting.new_file import write_new
from photofind.core.intake.volumes import Volumes

PRIVATE = 0o700  # nobody else looks into a trash
RECORD_MODE = 0o600


class FreedesktopTrash:
    """The user's trashes: the home trash, and one on each other volume."""

    is_foreign = False

    def __init__(self, volumes: Volumes, home: Path | None = None) -> None:
        """Use the home trash that XDG says, or another one.

        Args:
            volumes: Tells where volumes end.
            home: The folder of the home trash, which need not exist yet.
        """
        self._volumes = volumes
        self._home = home or _home_trash()
        self._user = os.getuid()

    def destination(self, path: Path, token: str) -> Destination | None:
        """Say where a file would lie; None if its volume has no trash for certain."""
        trash = self.trash_for(path)
        if trash is None:
            return None
        name = unique_name(path.name, token)
        return Destination(Way.TRASH, trash / "files" / name, trash / "info" / f"{name}.trashinfo")

    def trash_for(self, path: Path) -> Path | None:
        """Return the trash folder for a file, which may still have to be made; changes nothing."""
        try:
            top = top_of_volume(path.parent, self._volumes)
            if is_read_only(top):
                return None
            if self._is_home_on(top):
                return self._home
            if top != self._volumes.mount_of(top).point:
                return None  # no desktop looks for a trash inside a volume
            return self._shared(top) or self._own(top)
        except OSError:
            return None

    def _is_home_on(self, top: Path) -> bool:
        existing = self._home
        while not existing.exists() and existing != existing.parent:
            existing = existing.parent
        return is_writable(existing) and top_of_volume(existing, self._volumes) == top

    def _shared(self, top: Path) -> Path | None:
        """Return the user's part of the administrator's trash, if that is one to be trusted."""
        with contextlib.suppress(OSError):
            status = (top / ".Trash").lstat()
            if stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX:
                own = top / ".Trash" / str(self._user)
                return own if self._is_usable(own, is_writable(top / ".Trash")) else None
        return None

    def _own(self, top: Path) -> Path | None:
        own = top / f".Trash-{self._user}"
        return own if self._is_usable(own, is_writable(top)) else None

    def _is_usable(self, trash: Path, may_be_made: bool) -> bool:  # noqa: FBT001 - private
        try:
            status = trash.lstat()
        except FileNotFoundError:
            return may_be_made
        return stat.S_ISDIR(status.st_mode) and status.st_uid == self._user and is_writable(trash)

    def announce(self, departure: Departure, destination: Destination) -> None:
        """Make the trash ready and write the ``.trashinfo``, before the file is touched.

        Raises:
            OSError: The trash cannot be made, a link was put in its place, or the disk is full.
        """
        if destination.record is None:
            raise ValueError("a trash keeps a record of every file")
        trash = destination.path.parent.parent
        for folder in (trash, destination.path.parent, destination.record.parent):
            folder.mkdir(mode=PRIVATE, parents=folder is trash, exist_ok=True)
            if folder.is_symlink():
                raise NotADirectoryError(f"{folder} is a link")
        content = _trashinfo(self._named(departure.path, trash))
        write_new(destination.record, content, mode=RECORD_MODE)

    def _named(self, path: Path, trash: Path) -> Path:
        """Return the path to write down: below the volume's top, so that drives may move."""
        if trash == self._home:
            return path
        top = trash.parent if trash.name.startswith(".Trash-") else trash.parent.parent
        real = Path(os.path.realpath(path.parent)) / path.name
        return real.relative_to(top) if real.is_relative_to(top) else path

    def take(self, held: HeldFile, destination: Destination) -> None:
        """Rename the file into the trash, replacing nothing."""
        rename_into_bin(held, destination)

    def withdraw(self, destination: Destination) -> None:
        """Remove the ``.trashinfo`` of a file that is not in the trash."""
        if destination.record is not None and not os.path.lexists(destination.path):
            destination.record.unlink(missing_ok=True)  # our own record, never a photo

    def release(self, destination: Destination) -> None:
        """Hold nothing: the rename was our own."""

    def find(self, destination: Destination, size_bytes: int, digest: bytes) -> Path | None:
        """Return where a file lies now: nowhere but where it was put."""
        del size_bytes, digest
        return find_at(destination)


def _home_trash() -> Path:
    data = os.environ.get("XDG_DATA_HOME", "")
    return (Path(data) if data.startswith("/") else Path.home() / ".local/share") / "Trash"


def _trashinfo(path: Path) -> bytes:
    # Bytes, not characters, are quoted: a name need not be UTF-8.
    where = quote(os.fsencode(path), safe="/")
    when = datetime.now().astimezone().strftime("%Y-%m-%dT%H:%M:%S")
    return f"[Trash Info]\nPath={where}\nDeletionDate={when}\n".encode("ascii")
