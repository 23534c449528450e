"""A damaged library is made good: what can be made again is, what cannot stays."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from photofind.core.errors import CatalogBusyError, DiskFullError
from photofind.core.library import Library
from photofind.core.library.repairing import Damage, find_damage, repair
from photofind.core.paths import LibraryPaths
from photofind.core.store.catalog import Catalog
from photofind.core.store.lock import WriteLock
from tests.builders import draw_picture, save_jpeg


@pytest.fixture(autouse=True)
def _own_trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    """Return a library of two folders, of which the first in order is protected."""
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        save_jpeg(folder / "a.jpg", draw_picture(1))
    with Library.open(tmp_path / "library") as library:
        library.scan([second, first])
        library.rank_folders([first, second])
        library.protect_folder(first, is_protected=True)
        library.removal.trash(library.removal.plan())
        library.removal.keep_both(library.photo_ids())
    return LibraryPaths(tmp_path / "library")


def damage_photos(catalog: Path) -> None:
    """Overwrite a part of a catalog in which its photos are, and no folder."""
    with contextlib.closing(sqlite3.connect(catalog)) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = 'photo'"
        ).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with catalog.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


def test_nothing_is_damaged_in_a_sound_library_or_in_none(
    paths: LibraryPaths, tmp_path: Path
) -> None:
    assert find_damage(paths) == Damage()
    assert find_damage(LibraryPaths(tmp_path / "none")) == Damage()
    assert not (tmp_path / "none").exists()


def test_folders_keep_their_order_and_protection(paths: LibraryPaths, tmp_path: Path) -> None:
    # A protected folder that is none any more could lose photos.
    damage_photos(paths.catalog)
    journal = paths.journal.read_bytes()
    damage = find_damage(paths)
    assert damage == Damage((paths.catalog,))
    done = repair(paths, damage, wait_s=1)
    assert (done.folders, done.lost_folders) == ((tmp_path / "first", tmp_path / "second"), ())
    assert done.are_all_folders_known
    assert paths.journal.read_bytes() == journal
    assert (done.aside / "catalog.sqlite").exists()
    with Library.open(paths.root) as library:
        folders = [(folder.path.name, folder.is_protected) for folder in library.folders()]
        assert folders == [("first", True), ("second", False)]
        assert len(library.removal.journal()) == 1
        assert len(library.removal.undo_last().restored) == 1
        library.scan()
        assert library.count() == 2


def test_a_folder_that_is_not_here_is_named(paths: LibraryPaths, tmp_path: Path) -> None:
    (tmp_path / "first").rename(tmp_path / "elsewhere")
    damage_photos(paths.catalog)
    done = repair(paths, find_damage(paths), wait_s=1)
    assert (done.folders, done.lost_folders) == ((tmp_path / "second",), (tmp_path / "first",))


def test_where_no_new_catalog_can_be_written_every_folder_is_named(
    paths: LibraryPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_arguments: object, **_named: object) -> Catalog:
        raise DiskFullError("There is no room left.")

    damage_photos(paths.catalog)
    damage = find_damage(paths)
    monkeypatch.setattr(Catalog, "open", no_room)
    done = repair(paths, damage, wait_s=1)
    assert (done.folders, done.lost_folders) == ((), (tmp_path / "first", tmp_path / "second"))


def test_other_damage_leaves_the_catalog_as_it_is(paths: LibraryPaths) -> None:
    paths.thumbnails.write_bytes(b"no database" * 1000)
    paths.settings.write_text("no JSON")
    damage = find_damage(paths)
    assert damage == Damage((paths.thumbnails, paths.settings))
    done = repair(paths, damage, wait_s=1)
    assert done.are_settings_new
    assert find_damage(paths) == Damage()
    with Library.open(paths.root) as library:
        assert library.count() == 1
        assert len(library.folders()) == 2
        # What is never scanned was in the settings.
        assert not library.settings.watch_folders


def test_a_damaged_journal_is_told_and_never_moved(paths: LibraryPaths) -> None:
    paths.journal.write_bytes(b"no database" * 1000)
    assert find_damage(paths) == Damage(is_journal_damaged=True)


def test_nothing_is_set_aside_while_another_writes(paths: LibraryPaths) -> None:
    damage_photos(paths.catalog)
    with WriteLock(paths.write_lock).held(1), pytest.raises(CatalogBusyError):
        repair(paths, find_damage(paths), wait_s=0)
    assert paths.catalog.exists()
