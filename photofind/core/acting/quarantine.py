"""Setting files aside where no trash is: a quarantine on the same volume, or a folder of choice.

A quarantine keeps the tree: ``DCIM/1.jpg`` becomes ``.photofind-quarantine/RUN/files/DCIM/1.jpg``,
with a manifest beside ``files``. It is made as high on the volume as the user may write, but never
inside a folder that a sync client manages, which would upload it.
"""

import os
from pathlib import Path

from photofind.core.acting import manifest
from photofind.core.acting.bins import (
    Departure,
    Destination,
    Way,
    find_at,
    highest_writable,
    is_writable,
    rename_into_bin,
    top_of_volume,
)
from photofind.core.acting.held import HeldFile
from photofind.core.intake.skip import QUARANTINE_NAME
from photofind.core.intake.volumes import Volumes

PRIVATE = 0o700


class Quarantine:
    """The quarantines of one run, one on each volume that needs it."""

    is_foreign = False

    def __init__(self, volumes: Volumes, run: str) -> None:
        """Make nothing yet.

        Args:
            volumes: Tells where volumes end.
            run: A fresh token: every run has a folder of its own, so that no two files meet.
        """
        self._volumes = volumes
        self._run = run

    def destination(self, path: Path, token: str) -> Destination | None:
        """Say where a file would lie; None if there is no place on its volume."""
        try:
            above = self._place(path.parent)
        except OSError:
            return None
        if above is None:
            return None
        run = above / QUARANTINE_NAME / self._run
        below = Path(os.path.realpath(path.parent)).relative_to(above)
        return Destination(
            Way.QUARANTINE, run / "files" / below / path.name, run / manifest.MANIFEST_NAME
        )

    def _place(self, folder: Path) -> Path | None:
        """Return the highest folder on the file's volume that may hold a quarantine."""
        return highest_writable(folder, self._volumes)

    def announce(self, departure: Departure, destination: Destination) -> None:
        """Make the folders and write the line of the manifest."""
        if destination.record is None:
            raise ValueError("a quarantine keeps a manifest")
        destination.record.parent.parent.mkdir(mode=PRIVATE, exist_ok=True)
        destination.path.parent.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
        manifest.append(destination.record, departure, destination.path)

    def take(self, held: HeldFile, destination: Destination) -> None:
        """Rename the file into the quarantine, replacing nothing."""
        rename_into_bin(held, destination)

    def withdraw(self, destination: Destination) -> None:
        """Leave the manifest as it is: a line whose file is not there restores nothing."""

    def release(self, destination: Destination) -> None:
        """Hold nothing: the rename was our own."""

    def find(self, destination: Destination, size_bytes: int, digest: bytes) -> Path | None:
        """Return where a file lies now: nowhere but where it was put."""
        del size_bytes, digest
        return find_at(destination)


class ChosenFolder:
    """A folder that the user wants files moved to, on their own volume.

    It keeps the tree too, so that two files of one name do not meet and a unit keeps its names.
    """

    is_foreign = False

    def __init__(self, folder: Path, volumes: Volumes) -> None:
        """Use a folder that exists."""
        self._folder = folder
        self._volumes = volumes

    def destination(self, path: Path, token: str) -> Destination | None:
        """Say where a file would lie; None if the folder is on another volume."""
        try:
            top = top_of_volume(path.parent, self._volumes)
            if top != top_of_volume(self._folder, self._volumes) or not is_writable(self._folder):
                return None
        except OSError:
            return None
        below = Path(os.path.realpath(path.parent)).relative_to(top)
        place = self._folder / below
        if os.path.lexists(place / path.name):  # an earlier run brought one of this name
            place = self._folder / token / below
        return Destination(Way.FOLDER, place / path.name, self._folder / manifest.MANIFEST_NAME)

    def announce(self, departure: Departure, destination: Destination) -> None:
        """Write the line of the manifest."""
        if destination.record is None:
            raise ValueError("a folder of moved files keeps a manifest")
        destination.path.parent.mkdir(parents=True, exist_ok=True)
        manifest.append(destination.record, departure, destination.path)

    def take(self, held: HeldFile, destination: Destination) -> None:
        """Rename the file into the folder, replacing nothing."""
        rename_into_bin(held, destination)

    def withdraw(self, destination: Destination) -> None:
        """Leave the manifest as it is: a line whose file is not there restores nothing."""

    def release(self, destination: Destination) -> None:
        """Hold nothing: the rename was our own."""

    def find(self, destination: Destination, size_bytes: int, digest: bytes) -> Path | None:
        """Return where a file lies now: nowhere but where it was put."""
        del size_bytes, digest
        return find_at(destination)
