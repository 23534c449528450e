"""Bringing the files of one act back, whoever asks: an undo, or the start after a crash.

A file returns to its own path by a rename that replaces nothing. If another file has that path
now, it returns beside it, under a name that says so, and its sidecars with it.
"""

import contextlib
import errno
import logging
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from photofind.core.acting import linking, rename
from photofind.core.acting.bins import Bin, Destination, Way, open_folder
from photofind.core.acting.held import HeldFile, digest_of
from photofind.core.acting.journal import Entry, FileRecord, Intent, Role, standing_of
from photofind.core.acting.moving import names_beside, write_copy
from photofind.core.acting.quarantine import ChosenFolder
from photofind.core.acting.refusals import FileRefusedError
from photofind.core.acting.register import Register
from photofind.core.acting.unit_move import destination_of, take_sidecar_away
from photofind.core.errors import PhotofindError, RestoreError
from photofind.core.intake.volumes import Volumes

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Returned:
    """One file that is back.

    Attributes:
        path: Where it was.
        now_at: Where it is; another name if its own was taken.
        moved: False if it was found at its place already.
    """

    path: Path
    now_at: Path
    moved: bool


class Returner:
    """Brings units back."""

    def __init__(self, bins: Mapping[Way, Bin], volumes: Volumes, register: Register) -> None:
        self._bins = bins
        self._volumes = volumes
        self._register = register

    def give_back(self, entry: Entry, *, trusts_names: bool = False) -> list[Returned]:
        """Bring every file of an act back, and take away what was made for it.

        Args:
            entry: The act.
            trusts_names: Bring back whatever lies at the destination, even if its bytes are not
                those that were to go: after a crash in the very moment of the move.

        Raises:
            RestoreError: A file cannot be brought back; those that could are.
        """
        problems: list[str] = []
        returned: list[Returned] = []
        name = self._free_name(entry)
        linked = {file.path for file in entry.files if file.role is Role.LINK}
        # A link in a file's place would be in its way.
        backwards = list(entry.files[::-1])
        backwards.sort(key=lambda one: one.role is not Role.LINK)
        for file in backwards:
            try:
                if file.role is Role.MOVED:
                    is_found = trusts_names and self._is_back(file, is_linked=file.path in linked)
                    if is_found:  # what a trash keeps is a copy of it
                        self._withdraw(file)
                        returned.append(Returned(file.path, self.home(file), moved=False))
                    else:
                        returned.append(self._bring(file, name, trusts_names=trusts_names))
                else:
                    self._unmake(file, entry)
            except (OSError, FileRefusedError, RestoreError) as error:
                problems.append(f"{file.path}: {error}")
        if problems:
            raise RestoreError("; ".join(problems))
        self._tell_register(entry)
        returned.reverse()
        return returned

    def _tell_register(self, entry: Entry) -> None:
        """Say that nobody stays for these photos any more; untold, others stay for nothing."""
        try:
            self._register.returned(standing_of(file) for file in entry.moved)
        except (OSError, PhotofindError):
            logger.warning("the register could not be told of a return", exc_info=True)

    def source(self, file: FileRecord) -> Path | None:
        """Return where a file lies now, None if it is not where it was put."""
        destination = destination_of(file)
        found = self._bin(destination).find(destination, file.size_bytes, file.digest)
        if found is not None:
            return found
        elsewhere = self._volumes.locate(file.destination_place)
        return elsewhere if elsewhere and os.path.lexists(elsewhere) else None

    def is_unplugged(self, file: FileRecord) -> bool:
        """Whether the drive that a file went on is not there, so that nobody can say."""
        volume = file.destination_place.volume
        return bool(volume) and volume not in self._volumes.mounted()

    def is_gone(self, file: FileRecord) -> bool:
        """Whether a file is certainly not where it was put: somebody emptied the trash."""
        return self.source(file) is None and not self.is_unplugged(file)

    def home(self, file: FileRecord) -> Path:
        """Return where a file belongs now: its drive may be mounted elsewhere."""
        place = self._volumes.locate(file.destination_place)
        is_elsewhere = place is not None and self.source(file) == place
        if not is_elsewhere or place == destination_of(file).path:
            return file.path
        return self._volumes.locate(file.place) or file.path

    def _bring(self, file: FileRecord, choice: "_Choice", *, trusts_names: bool) -> Returned:
        source, home = self.source(file), self.home(file)
        if source is None:
            self._withdraw(file)
            if _is_there(home, file):
                return Returned(file.path, home, moved=False)
            if self.is_unplugged(file):
                raise RestoreError("its drive is not plugged in")
            raise RestoreError("it is not in the trash any more")
        with HeldFile(source) as held:
            if not trusts_names and held.digest() != file.digest:
                raise RestoreError(f"another file lies at {source}")
            home.parent.mkdir(parents=True, exist_ok=True)
            now_at = self._rename_or_copy(held, home, choice, file)
        self._withdraw(file)
        return Returned(file.path, now_at, moved=True)

    def _is_back(self, file: FileRecord, *, is_linked: bool) -> bool:
        """Whether a file is at its place, and not a link of its keeper with the same bytes."""
        is_link = is_linked and self.source(file) is not None
        return not is_link and _is_there(self.home(file), file)

    def _rename_or_copy(
        self, held: HeldFile, home: Path, choice: "_Choice", file: FileRecord
    ) -> Path:
        with open_folder(home.parent) as folder:
            for name in choice.names(home.name):
                with contextlib.suppress(FileExistsError):
                    try:
                        rename.to_anywhere(held.folder, held.path.name, folder, name)
                    except OSError as error:
                        if error.errno != errno.EXDEV:
                            raise
                        self._copy(held, folder, name, file)
                    return home.with_name(name)
        raise RestoreError("a thousand files of its name are there")

    def _copy(self, held: HeldFile, folder: int, name: str, file: FileRecord) -> None:
        """Copy where a rename cannot reach: the mounts changed. The original stays in the trash."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
        handle = os.open(name, flags, 0o600, dir_fd=folder)
        write_copy(held, handle, mode=file.mode, mtime_ns=file.mtime_ns)

    def _unmake(self, file: FileRecord, entry: Entry) -> None:
        destination = destination_of(file)
        if file.role is Role.LINK:
            own = [one for one in entry.moved if one.path == file.path]
            has_left = any(self.source(one) for one in own)
            linking.take_away(file.path, destination.path, file.digest, has_left=has_left)
        else:
            intent = Intent(entry.grade, entry.reason, entry.files)
            take_sidecar_away(file, self._bins, intent)

    def _withdraw(self, file: FileRecord) -> None:
        destination = destination_of(file)
        self._bin(destination).withdraw(destination)

    def _bin(self, destination: Destination) -> Bin:
        """Return the bin that a file went to; a folder the user chose is none of the usual."""
        if destination.way is Way.FOLDER:
            return ChosenFolder(destination.path.parent, self._volumes)
        return self._bins[destination.way]

    def _free_name(self, entry: Entry) -> "_Choice":
        """Choose one ending for all files of the unit, so that they stay together."""
        coming = [file for file in entry.moved if self.source(file) is not None]
        stem = entry.moved[0].path.stem if entry.moved else ""
        made = {file.path for file in entry.files if file.role is not Role.MOVED}
        homes = [home for file in coming if (home := self.home(file)) not in made]
        return _Choice(stem, _first_free(stem, homes))


@dataclass(frozen=True, slots=True)
class _Choice:
    """The ending that a unit's files get when they return: none, ``(restored)``, and so on."""

    stem: str
    place: int

    def names(self, name: str) -> Iterator[str]:
        """Yield the names to try for one file."""
        return islice(names_beside(name, self.stem), self.place, None)


def _first_free(stem: str, homes: Sequence[Path]) -> int:
    """Return the place of the first ending under which every name is free."""
    variants = zip(*(names_beside(home.name, stem) for home in homes), strict=False)
    for place, names in enumerate(variants):
        taken = (
            os.path.lexists(home.with_name(name)) for home, name in zip(homes, names, strict=True)
        )
        if not any(taken):
            return place
    return 0


def _is_there(home: Path, file: FileRecord) -> bool:
    """Whether the file is at its place with its bytes: somebody restored it in the desktop."""
    try:
        return stat.S_ISREG(home.lstat().st_mode) and digest_of(home) == file.digest
    except (OSError, FileRefusedError):
        return False
