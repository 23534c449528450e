"""What to do with a catalog that is damaged: set it aside, so that a scan can make it anew.

Photos are never concerned: a catalog holds only what can be learned from them again. What cannot,
the journal and the user's decisions, lies in a file of its own and stays.
"""

import logging
from collections.abc import Sequence
from pathlib import Path

from photofind.core.errors import CatalogDamagedError, CatalogReadOnlyError
from photofind.core.paths import LibraryPaths
from photofind.core.store.database import Database, Schema

PARTS = ("", "-wal", "-shm")  # a database in WAL mode is three files
ASIDE = "damaged"

logger = logging.getLogger(__name__)


def set_aside(paths: LibraryPaths, files: Sequence[Path] = ()) -> Path:
    """Move files of a library into a folder beside them; nobody may have them open.

    Args:
        paths: Of the library.
        files: What to move; the catalog and all that is made with it if left out.

    Returns:
        The folder they are in now.

    Raises:
        CatalogReadOnlyError: They cannot be moved.
    """
    try:
        folder = _new_folder(paths.root)
        for file in files or (paths.catalog, paths.vectors, paths.thumbnails, paths.index):
            _move(file, folder)
    except OSError as error:
        raise CatalogReadOnlyError(f"{paths.root} cannot be written to.") from error
    return folder


def open_rebuildable(path: Path, schema: Schema, *, is_writable: bool) -> Database:
    """Open a database whose content can be made anew; a damaged one is set aside.

    Raises:
        CatalogError: It cannot be used, for another reason than damage.
    """
    try:
        return Database(path, schema, is_writable=is_writable)
    except CatalogDamagedError:
        if not is_writable:
            raise
        folder = _new_folder(path.parent)
        _move(path, folder)
        logger.warning("%s was damaged and is made anew; the old one is in %s", path, folder)
        return Database(path, schema, is_writable=True)


def _new_folder(root: Path) -> Path:
    number = 1
    while (root / f"{ASIDE}-{number}").exists():
        number += 1
    folder = root / f"{ASIDE}-{number}"
    folder.mkdir()
    return folder


def _move(file: Path, folder: Path) -> None:
    for part in PARTS:
        whole = file.with_name(file.name + part)
        if whole.exists():
            whole.rename(folder / whole.name)
