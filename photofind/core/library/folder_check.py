"""Whether a folder that the user named can be looked into, said before anything begins."""

from pathlib import Path

from photofind.core.errors import FolderError
from photofind.core.paths import is_folder, is_there


def refuse_unless_listed(folder: Path) -> None:
    """See that a folder is there and can be listed.

    Raises:
        FolderError: It does not exist, is no folder, or cannot be listed.
    """
    if not is_there(folder):
        raise FolderError(f"The folder {folder} does not exist.")
    if not is_folder(folder):
        raise FolderError(f"{folder} is not a folder.")
    try:
        next(folder.iterdir(), None)
    except OSError as error:
        reason = error.strerror or error
        raise FolderError(f"The folder {folder} cannot be listed: {reason}.") from error
