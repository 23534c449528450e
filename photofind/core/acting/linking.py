"""A hard link of the keeper in the place of the file that went, for those who want both names.

Deduplicators have emptied libraries by removing a file and *then* failing to make the link. Here
the link is made first, under a name of ours beside the file, and seen to be the keeper; only then
the file goes, and the link is renamed into its place without replacing anything.
"""

import os
from pathlib import Path

from photofind.core.acting import rename
from photofind.core.acting.bins import open_folder
from photofind.core.acting.held import HeldFile
from photofind.core.acting.refusals import FileRefusedError, Reason


def make(going: HeldFile, keeper: HeldFile, waiting: Path) -> None:
    """Make a second name of the keeper beside the file that is to go.

    Raises:
        FileRefusedError: The volume cannot do that, or the name led to another file.
    """
    try:
        os.link(
            keeper.path.name,
            waiting.name,
            src_dir_fd=keeper.folder,
            dst_dir_fd=going.folder,
            follow_symlinks=False,
        )
        made = os.stat(waiting.name, dir_fd=going.folder, follow_symlinks=False)
    except OSError as error:
        raise FileRefusedError(going.path, Reason.NO_HARD_LINK) from error
    if not keeper.is_same_file(made):
        raise FileRefusedError(going.path, Reason.KEEPER_CHANGED, keeper.path.name)


def put_in_place(folder: int, waiting: Path, name: str) -> None:
    """Rename the waiting link to where the file was, in the same open folder.

    Raises:
        OSError: Somebody made another file there; the link still waits.
    """
    rename.to_anywhere(folder, waiting.name, folder, name)


def take_away(
    path: Path,
    waiting: Path,
    digest: bytes,
    *,
    has_left: bool,
    keeper: os.stat_result | None = None,
) -> None:
    """Remove the link, waiting or in place, and nothing that is not a spare name.

    A link is a spare name if the file has at least one other, and is the keeper that is still
    held open, or has the very bytes of the file that comes back. What is in place is renamed to a
    name of ours first: nobody can put another file under a name that nobody knows.

    Args:
        path: Where the link was to be.
        waiting: Where it was made.
        digest: Of the file that it took the place of.
        has_left: The file itself is away, so that what is at its path can be the link. Without
            that it is the file, which may be a hard link of the keeper for reasons of its own.
        keeper: The keeper as it is held open; None when that was long ago.
    """
    with open_folder(path.parent) as folder:
        was_in_place = not rename.exists(folder, waiting.name)
        if was_in_place:
            if not has_left or not _is_spare(path, digest, keeper):
                return  # never came so far, or the user put another file there
            rename.into_own_folder(folder, path.name, folder, waiting.name)
        if _is_spare(waiting, digest, keeper):
            os.unlink(waiting.name, dir_fd=folder)  # the file has another name, and its bytes stay
        elif was_in_place:
            rename.to_anywhere(folder, waiting.name, folder, path.name)


def _is_spare(path: Path, digest: bytes, keeper: os.stat_result | None) -> bool:
    try:
        with HeldFile(path) as held:
            is_keeper = keeper is not None and held.is_same_file(keeper)
            return held.status.st_nlink > 1 and (is_keeper or held.digest() == digest)
    except FileRefusedError:
        return False
