"""The recycle bin of Windows and the trash of macOS, by send2trash; not used on Linux.

These systems move the file themselves, and where a volume has no bin they delete it for good: on
network shares, on many removable drives, when the bin is switched off or the file is over its
quota. So only volumes that are known to have a bin are used, and even there nothing is left to
trust: before the call the file gets a second name in a folder of ours on the same volume. Whatever
the system then does, the bytes are held by that name. It is given up only when the act has been
proven again and the file was seen in the bin, under whatever name, as the very same file.
"""

import contextlib
import errno
import logging
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from photofind.core.acting import rename
from photofind.core.acting.bin_rules import StateOf, bin_state, has_bin_for_certain
from photofind.core.acting.bins import Departure, Destination, Way, open_folder, top_of_volume
from photofind.core.acting.held import HeldFile, digest_of
from photofind.core.acting.refusals import FileRefusedError
from photofind.core.intake.skip import QUARANTINE_NAME
from photofind.core.intake.volumes import Volumes

logger = logging.getLogger(__name__)

HOLD_NAME = "hold"

Send: TypeAlias = Callable[[Path], None]
# The folders of the bin on the volume whose top is given, most likely first.
BinFolders: TypeAlias = Callable[[Path], list[Path]]


def _send(path: Path) -> None:
    from send2trash import send2trash

    send2trash(path)


def bin_folders(top: Path) -> list[Path]:
    """Return where this system keeps what was thrown away on a volume."""
    if sys.platform == "win32":
        return [folder for folder in (top / "$Recycle.Bin").glob("S-1-*") if folder.is_dir()]
    home = Path.home() / ".Trash"
    return [home, *(folder for folder in (top / ".Trashes").glob("*") if folder.is_dir())]


class SystemTrash:
    """The bin of the operating system, on fixed drives only."""

    is_foreign = True

    def __init__(
        self,
        volumes: Volumes,
        send: Send = _send,
        folders: BinFolders = bin_folders,
        state: StateOf = bin_state,
    ) -> None:
        """Use the system's bins.

        Args:
            volumes: Which volumes are fixed, and their file systems.
            send: Throws a file away as the system does.
            folders: Where the bins of a volume keep what was thrown away.
            state: Whether the bin of a volume is on, and what fits into it.
        """
        self._volumes = volumes
        self._send = send
        self._folders = folders
        self._state = state

    def destination(self, path: Path, token: str) -> Destination | None:
        """Say where the file is held meanwhile; None unless the volume has a bin for certain."""
        try:
            top = top_of_volume(path.parent, self._volumes)
        except OSError:
            return None
        if not self._is_certain(path, top, _size(path)) or not self._folders(top):
            return None
        return Destination(Way.TRASH, top / QUARANTINE_NAME / HOLD_NAME / f"{token}-{path.name}")

    def announce(self, departure: Departure, destination: Destination) -> None:
        """Make the folder that holds it; the system writes its own record.

        Raises:
            OSError: What was sent there meanwhile has filled the bin, or it was switched off.
        """
        top = destination.path.parent.parent.parent
        if not self._is_certain(departure.path, top, departure.size_bytes):
            raise OSError(errno.ENOSPC, "the bin of this volume would not keep it", departure.path)
        destination.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)

    def _is_certain(self, path: Path, top: Path, size_bytes: int) -> bool:
        return has_bin_for_certain(self._volumes.of(path), size_bytes, self._state(top))

    def take(self, held: HeldFile, destination: Destination) -> None:
        """Hold the file under a second name, and send it to the bin."""
        os.link(held.path, destination.path, follow_symlinks=False)
        self._send(held.path)
        if held.is_at_its_path():
            with open_folder(destination.path.parent) as folder:
                rename.drop_second_name(folder, destination.path.name, held.folder, held.path.name)
            raise OSError(errno.EBUSY, "the system left the file where it was")

    def release(self, destination: Destination) -> None:
        """Give the second name up, if the file lies in the bin; else keep it for good.

        Then the system has deleted the file, and what is held is what an undo brings back.
        """
        in_bin = self._twin(destination)
        if in_bin is None:
            logger.warning("not in the bin; kept at %s", destination.path)
            return
        with open_folder(destination.path.parent) as folder, open_folder(in_bin.parent) as beside:
            rename.drop_second_name(folder, destination.path.name, beside, in_bin.name)

    def withdraw(self, destination: Destination) -> None:
        """Give the second name up of a file that was brought back out of it: there is none."""

    def find(self, destination: Destination, size_bytes: int, digest: bytes) -> Path | None:
        """Return where a file lies now: held, or in the bin under a name of the system's."""
        if os.path.lexists(destination.path):
            return destination.path
        for path in self._in_bins(destination):
            with contextlib.suppress(OSError, FileRefusedError):
                if path.lstat().st_size == size_bytes and digest_of(path) == digest:
                    return path
        return None

    def _twin(self, destination: Destination) -> Path | None:
        """Return the name in the bin of the file that is held."""
        with contextlib.suppress(OSError):
            held = destination.path.lstat()
            for path in self._in_bins(destination):
                if os.path.samestat(held, path.lstat()):
                    return path
        return None

    def _in_bins(self, destination: Destination) -> Iterator[Path]:
        """Yield the files in the bins of the volume."""
        top = destination.path.parent.parent.parent  # of .photofind-quarantine/hold/name
        for folder in self._folders(top):
            with contextlib.suppress(OSError):
                yield from (entry for entry in folder.iterdir() if not entry.is_symlink())


def _size(path: Path) -> int:
    """Return a file's size; 0 for one that is still to be made."""
    try:
        return path.lstat().st_size
    except OSError:
        return 0
