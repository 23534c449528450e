"""What kind of place a file lies in: a trash, a protected, synced or managed folder.

One folder can be reached by many spellings: through links, bind mounts, other letter cases. A
protected folder is protected under all of them, so folders are compared by what they are on the
disk, not by how they are written.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

from photofind.core.intake.skip import (
    is_copy_for_a_while,
    manager,
    path_skipped,
    sync_client,
    sync_folder,
)
from photofind.core.intake.volumes import Place, Volumes

Names: TypeAlias = Callable[[Path], Sequence[str]]


def is_in_trash(path: Path) -> bool:
    """Whether a path leads into a trash, a recycle bin, a quarantine, or a system's own copies.

    A copy that lies there is gone when the user, or the system, empties it: it can never be the
    one that stays.
    """
    return is_copy_for_a_while(Path(os.path.realpath(path.parent)))


def is_left_alone(path: Path) -> str:
    """Return what kind of place it is if photofind never touches files there, else empty.

    Trashes, quarantines, other programs' libraries, a system's own copies, our own data.
    """
    skipped = path_skipped(Path(os.path.realpath(path.parent)))
    return skipped.value if skipped else ""


def names_in(folder: Path) -> Sequence[str]:
    """Return the names of what a folder holds; none if it cannot be listed."""
    try:
        return [entry.name for entry in folder.iterdir()]
    except OSError:
        return []


def synced_by(folder: Path, names: Names = names_in) -> str:
    """Return the sync client that carries removals here to other devices, or empty.

    Args:
        folder: The folder of a file.
        names: Lists a folder; one that remembers saves listing those above again and again.
    """
    for above in (folder, *folder.parents):
        client = sync_folder(above.name) or sync_client(names(above))
        if client:
            return client
    return ""


def managed_by(folder: Path, names: Names = names_in) -> str:
    """Return the program whose catalog lies in this folder or above it, or empty."""
    for above in (folder, *folder.parents):
        program = manager(names(above))
        if program:
            return program
    return ""


class ProtectedFolders:
    """Folders that never lose a file, under whatever name they are reached."""

    def __init__(self, folders: Iterable[Path], volumes: Volumes) -> None:
        self._folders = tuple(folders)
        self._volumes = volumes
        self._places = tuple(place_of(folder, volumes) for folder in self._folders)

    def holds(self, path: Path) -> bool:
        """Whether a file lies in a protected folder."""
        if not self._folders:
            return False
        if any(path.is_relative_to(folder) for folder in self._folders):
            return True
        place = place_of(path, self._volumes)
        if any(_is_within(place, protected) for protected in self._places):
            return True
        return self._is_below_by_identity(path)

    def _is_below_by_identity(self, path: Path) -> bool:
        """Compare folders by inode: on some volumes ``Photos`` and ``photos`` are one."""
        statuses = [status for folder in self._folders if (status := _status(folder))]
        above = [status for folder in path.parents if (status := _status(folder))]
        return any(os.path.samestat(own, other) for own in statuses for other in above)


def place_of(path: Path, volumes: Volumes) -> Place:
    """Return where a file really is, links in its folders followed and bind mounts undone."""
    return volumes.place(Path(os.path.realpath(path.parent)) / path.name)


def _is_within(place: Place, folder: Place) -> bool:
    if place.volume != folder.volume:
        return False
    return not folder.path or place.path.startswith(folder.path + b"/")


def _status(folder: Path) -> os.stat_result | None:
    try:
        return folder.stat()
    except OSError:
        return None
