"""The model of a grid: ids only, growing in place, repainting single rows."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from photofind.core.domain import Grade, Photo, PhotoId, PhotoState
from photofind.gui.look import Look
from photofind.gui.photo_model import (
    MAX_RUNS,
    Note,
    PhotoGridModel,
    PhotoRole,
    insertions,
    state_words,
)
from photofind.gui.thumbnail_loader import Shape, Tile
from tests.gui.fake_library import a_photo


class FakeTiles(QObject):
    """Tiles that are there at once, or when a test says so."""

    loaded = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.photos: dict[PhotoId, Photo] = {}

    def find(self, photo_id: PhotoId) -> Tile | None:
        """Return what the test put there."""
        photo = self.photos.get(photo_id)
        return Tile(photo, None, Shape(100, fills=True), 0) if photo else None


def a_model(ids: Sequence[int], tiles: FakeTiles | None = None) -> PhotoGridModel:
    """Return a checked model that shows these ids."""
    model = PhotoGridModel(tiles or FakeTiles(), lambda ids: [Path(f"/p/{i}.jpg") for i in ids])  # type: ignore[arg-type]  # a stand-in for the loader
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_photos([PhotoId(each) for each in ids])
    return model


def test_an_arriving_thumbnail_repaints_only_its_row(qtbot: QtBot) -> None:
    tiles = FakeTiles()
    model = a_model([7, 9], tiles)
    model.index(1).data(PhotoRole.TILE)
    with qtbot.waitSignal(model.dataChanged) as changed:
        tiles.loaded.emit(PhotoId(9))
    first, last, roles = changed.args
    assert (first.row(), last.row()) == (1, 1)
    assert PhotoRole.TILE in list(roles)


def test_a_thumbnail_that_arrives_after_the_rows_changed_repaints_nothing(qtbot: QtBot) -> None:
    tiles = FakeTiles()
    model = a_model([7, 9], tiles)
    model.index(1).data(PhotoRole.TILE)
    model.show_photos([PhotoId(1), PhotoId(2)])
    with qtbot.assertNotEmitted(model.dataChanged):
        tiles.loaded.emit(PhotoId(9))


def test_new_photos_are_inserted_so_that_the_others_stay(qtbot: QtBot) -> None:
    model = a_model([10, 8, 6])
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_photos([PhotoId(each) for each in (11, 10, 9, 8, 6, 1)])
    assert list(model.ids) == [11, 10, 9, 8, 6, 1]


def test_the_same_list_changes_nothing(qtbot: QtBot) -> None:
    model = a_model([3, 2])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.rowsInserted):
        model.show_photos([PhotoId(3), PhotoId(2)])


def test_a_list_that_lost_photos_replaces_the_old_one(qtbot: QtBot) -> None:
    model = a_model([3, 2, 1])
    with qtbot.waitSignal(model.modelReset):
        model.show_photos([PhotoId(3), PhotoId(1)])
    assert list(model.ids) == [3, 1]


def test_very_scattered_insertions_replace_the_list(qtbot: QtBot) -> None:
    model = a_model(range(0, 4 * MAX_RUNS, 2))
    with qtbot.waitSignal(model.modelReset):
        model.show_photos([PhotoId(each) for each in range(4 * MAX_RUNS)])


@given(old=st.sets(st.integers(0, 60)), added=st.sets(st.integers(0, 60)))
def test_inserting_the_runs_gives_the_new_list(old: set[int], added: set[int]) -> None:
    before = [PhotoId(each) for each in sorted(old)]
    after = [PhotoId(each) for each in sorted(old | added)]
    runs = insertions(before, after)
    assert runs is not None
    for start, stop in runs:
        before[start:start] = after[start:stop]
    assert before == after


def test_what_is_no_insertion_is_recognised() -> None:
    assert insertions([PhotoId(1), PhotoId(2)], [PhotoId(2), PhotoId(3)]) is None
    assert insertions([PhotoId(1), PhotoId(2)], [PhotoId(2), PhotoId(1)]) is None


def test_a_screen_reader_hears_name_grade_and_state(look: Look) -> None:
    del look  # installs the plurals
    tiles = FakeTiles()
    tiles.photos[PhotoId(4)] = a_photo(4, "cat.jpg", is_plugged=False)
    model = a_model([], tiles)
    model.show_photos([PhotoId(4)], {PhotoId(4): Note(Grade.SAME, "90 % alike", is_kept=True)})
    spoken = str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    for part in ("cat.jpg", "Same picture", "90 % alike", "to keep", "not plugged in"):
        assert part in spoken


def test_a_photo_that_is_still_loading_says_so(qtbot: QtBot) -> None:
    del qtbot
    spoken = a_model([4]).index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Photo, loading"


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"state": PhotoState.UNREADABLE, "reason": "truncated"}, "truncated"),
        ({"is_plugged": False}, "plugged"),
        ({"is_plain": True}, "plain"),
    ],
)
def test_every_special_state_has_words(changes: dict[str, object], word: str) -> None:
    assert word in " ".join(state_words(a_photo(1, **changes)))  # type: ignore[arg-type]  # fields by name


def test_dragged_photos_are_file_addresses(qtbot: QtBot) -> None:
    del qtbot
    model = a_model([4, 5])
    mime = model.mimeData([model.index(0), model.index(1)])
    assert [url.toLocalFile() for url in mime.urls()] == ["/p/4.jpg", "/p/5.jpg"]
