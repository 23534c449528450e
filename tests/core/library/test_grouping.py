"""Stored groups are believed as long as nothing changed, and not a moment longer."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from photofind.core.domain import Grade
from photofind.core.errors import Cancelled
from photofind.core.fingerprints.embedding import Embedder
from photofind.core.library import Library
from photofind.core.library.engines import Engines
from photofind.core.library.grouping import Grouper
from photofind.core.library.neighbours import NeighbourKeeper
from photofind.core.paths import LibraryPaths
from photofind.core.settings import Settings
from photofind.core.store.catalog import Catalog
from photofind.core.task import Task
from tests.builders import draw_library, draw_picture, save_jpeg


class Loaded(Exception):  # noqa: N818 - an event, not an error
    """Something heavy was asked for."""


class LightEngines(Engines):
    """Engines that must not be started."""

    @property
    def embedder(self) -> Embedder:
        """Tell that the model was asked for."""
        raise Loaded


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with six pictures, two of them again in a folder of their own."""
    photos = tmp_path / "photos"
    draw_library(photos, 6)
    (photos / "copies").mkdir()
    shutil.copy(photos / "picture-0000.jpg", photos / "copies" / "again.jpg")
    save_jpeg(photos / "copies" / "small.jpg", draw_picture(1).resize((320, 240)), quality=70)
    return photos


@pytest.fixture
def looked_at(tmp_path: Path, folder: Path) -> Path:
    """Return a library in which everything was compared."""
    root = tmp_path / "library"
    with Library.open(root) as library:
        library.scan([folder])
        library.update_groups()
    return root


def look(root: Path, *, is_quick: bool = False) -> None:
    """Update groups with nothing heavy at hand."""
    paths, settings = LibraryPaths(root), Settings()
    with Catalog.open(paths) as catalog:
        engines = LightEngines(paths, settings)
        grouper = Grouper(catalog, engines, NeighbourKeeper(catalog), settings)
        grouper.update(Task(), is_quick=is_quick)


def test_where_nothing_changed_groups_are_told_without_model_or_index(looked_at: Path) -> None:
    look(looked_at)
    look(looked_at, is_quick=True)


def test_after_a_quick_look_a_thorough_one_compares_the_rest(tmp_path: Path, folder: Path) -> None:
    root = tmp_path / "library"
    with Library.open(root) as library:
        library.scan([folder])
    look(root, is_quick=True)
    with pytest.raises(Loaded):
        look(root)


def test_a_new_photo_is_compared(looked_at: Path, folder: Path) -> None:
    shutil.copy(folder / "picture-0003.jpg", folder / "copies" / "third.jpg")
    with Library.open(looked_at) as library:
        library.scan()
        assert len(library.groups(Grade.SAME)) == 3
    with pytest.raises(Loaded):
        look(looked_at)


def test_a_look_that_was_stopped_is_taken_again(looked_at: Path, folder: Path) -> None:
    shutil.copy(folder / "picture-0003.jpg", folder / "copies" / "third.jpg")
    save_jpeg(folder / "copies" / "fourth.jpg", draw_picture(4).resize((320, 240)), quality=70)
    with Library.open(looked_at) as library:
        library.scan()
        with pytest.raises(Cancelled):
            library.update_groups(Task(is_cancelled=lambda: True))
        library.update_groups()
        assert len(library.groups(Grade.SAME)) == 4
    look(looked_at)


def test_other_rules_choose_the_keeper_anew(looked_at: Path) -> None:
    with Library.open(looked_at) as library:
        library.save_settings(replace(library.settings, keeper_rules=("name",)))
        library.update_groups()
    with pytest.raises(Loaded):  # by the rules of old again: these groups are others
        look(looked_at)


def test_a_ranking_is_obeyed_at_once_and_compares_nothing(looked_at: Path, folder: Path) -> None:
    with Library.open(looked_at) as library:
        library.add_folder(folder / "copies")
        library.rank_folders([folder / "copies", folder])
        keepers = {library.photos([group.keeper])[0].path.name for group in library.groups()}
        assert "again.jpg" in keepers
    look(looked_at)
