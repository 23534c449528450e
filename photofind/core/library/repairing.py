"""What of a library is damaged, and how it is made good without losing what nobody can make again.

A catalog can be made again by a scan. What the user said about folders cannot: a folder that was
protected and is not any more could lose photos. So the folders are read from the damaged catalog
as far as that goes, and it is said which are known again. The journal is never touched.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photofind.core.acting.journal_schema import JOURNAL
from photofind.core.domain import Folder
from photofind.core.errors import (
    CatalogDamagedError,
    CatalogError,
    CatalogReadOnlyError,
    DiskFullError,
    FolderError,
    SettingsError,
)
from photofind.core.intake.volumes import Volumes
from photofind.core.paths import LibraryPaths
from photofind.core.settings import Settings
from photofind.core.store.catalog import Catalog
from photofind.core.store.database import Database, Schema
from photofind.core.store.folders import FolderTable
from photofind.core.store.lock import WriteLock
from photofind.core.store.migrations import CATALOG, THUMBNAILS, VECTORS
from photofind.core.store.places import PlaceBook
from photofind.core.store.repair import set_aside

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Damage:
    """Which files of a library are damaged.

    Attributes:
        rebuildable: Those that are made again: by a scan, or from the defaults.
        is_journal_damaged: The journal is; what was done and decided can be made again by nobody.
    """

    rebuildable: tuple[Path, ...] = ()
    is_journal_damaged: bool = False


@dataclass(frozen=True, slots=True)
class Repair:
    """What was done to a damaged library.

    Attributes:
        aside: Where the damaged files are now.
        folders: Those that the new catalog has from the old one, with order and protection.
        lost_folders: Those that could be read and not be added again: unplugged drives, as a rule,
            or all where a new catalog cannot be written.
        are_all_folders_known: Whether the damaged catalog still told which folders there were.
        are_settings_new: Whether the settings begin anew, with nothing kept out of scans.
    """

    aside: Path
    folders: tuple[Path, ...] = ()
    lost_folders: tuple[Path, ...] = ()
    are_all_folders_known: bool = True
    are_settings_new: bool = False


def find_damage(paths: LibraryPaths) -> Damage:
    """Read the databases of a library from end to end; takes seconds where it is large."""
    rebuildable = (
        (paths.catalog, CATALOG), (paths.vectors, VECTORS), (paths.thumbnails, THUMBNAILS),
    )  # fmt: skip
    damaged = [path for path, schema in rebuildable if _is_damaged(path, schema)]
    if _are_settings_damaged(paths.settings):
        damaged.append(paths.settings)
    return Damage(tuple(damaged), is_journal_damaged=_is_damaged(paths.journal, JOURNAL))


def repair(paths: LibraryPaths, damage: Damage, wait_s: float) -> Repair:
    """Set aside what is damaged and can be made again; a new catalog gets the folders of the old.

    Nothing is deleted, and the journal stays as it is. No other photofind may have it open. What is
    never scanned stood in the settings: with new ones no window scans by itself.

    Raises:
        CatalogBusyError: Another photofind is writing.
        CatalogReadOnlyError: The library's folder cannot be written to.
        SettingsError: New settings cannot be written.
    """
    is_new = paths.settings in damage.rebuildable
    with WriteLock(paths.write_lock).held(wait_s):
        if paths.catalog not in damage.rebuildable:
            aside = set_aside(paths, damage.rebuildable)
            _be_careful(paths, is_new=is_new)
            return Repair(aside, are_settings_new=is_new)
        folders = _folders_of(paths)
        with_it = (paths.vectors, paths.thumbnails, paths.index)  # they belong to their catalog
        aside = set_aside(paths, [*damage.rebuildable, *with_it])
        _be_careful(paths, is_new=is_new)
    logger.warning("the damaged catalog is set aside in %s", aside)
    known = _added(folders or (), paths, wait_s)
    return Repair(
        aside, known, tuple(one.path for one in folders or () if one.path not in known),
        are_all_folders_known=folders is not None, are_settings_new=is_new,
    )  # fmt: skip


def _be_careful(paths: LibraryPaths, *, is_new: bool) -> None:
    if is_new:
        Settings(watch_folders=False).save(paths.settings)


def _is_damaged(path: Path, schema: Schema) -> bool:
    if not path.exists():
        return False
    try:
        database = Database(path, schema, is_writable=False)
    except CatalogDamagedError:
        return True
    except CatalogReadOnlyError:  # of an older version: brought up to date when it is opened
        return False
    try:
        return not database.check()
    finally:
        database.close()


def _are_settings_damaged(path: Path) -> bool:
    try:
        Settings.load(path)
    except SettingsError:
        return True
    return False


def _folders_of(paths: LibraryPaths) -> list[Folder] | None:
    """Return the folders that a damaged catalog still tells, best first; None if it does not."""
    try:
        database = Database(paths.catalog, CATALOG, is_writable=False)
    except CatalogError:
        return None
    try:
        return FolderTable(database, PlaceBook(database, Volumes())).uncounted()
    except (CatalogError, TypeError, ValueError):  # rows of a damaged file may hold anything
        return None
    finally:
        database.close()


def _added(folders: Sequence[Folder], paths: LibraryPaths, wait_s: float) -> tuple[Path, ...]:
    """Return the folders that a new catalog took; whatever fails, the others are to be told of."""
    known: list[Path] = []
    try:
        with Catalog.open(paths, wait_s=wait_s) as catalog:
            known.extend(folder.path for folder in folders if _is_added(folder, catalog))
    except (CatalogError, DiskFullError):
        logger.warning("not all folders are known again", exc_info=True)
    return tuple(known)


def _is_added(folder: Folder, catalog: Catalog) -> bool:
    try:
        with catalog.transaction():
            catalog.folders.add(folder.path)
            catalog.folders.protect(folder.path, is_protected=folder.is_protected)
    except FolderError:
        return False
    return True
