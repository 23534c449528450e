"""The row of filters: what it says is chosen, and what it looks like then."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from photofind.core.domain import Folder, MonthRun, PhotoFilter, Timeline, VolumeId
from photofind.gui.look import Look
from photofind.gui.photo_filter_bar import MB, PhotoFilterBar

LIBRARY = Timeline([], (MonthRun(2024, 6, 2), MonthRun(2024, 5, 1), MonthRun(2019, 1, 7)))


@pytest.fixture
def bar(look: Look, qtbot: QtBot) -> PhotoFilterBar:
    """Return the bar of a library with photos of two years."""
    bar = PhotoFilterBar(look, with_folders=True)
    qtbot.addWidget(bar)
    bar.show_choices(LIBRARY, ["Canon", "Pixel"])
    bar.show()
    return bar


def choose(box: QComboBox, text: str) -> None:
    """Choose an entry by its text."""
    assert box.findText(text) >= 0
    box.setCurrentIndex(box.findText(text))


def test_at_first_nothing_is_narrowed(bar: PhotoFilterBar) -> None:
    assert bar.chosen() == PhotoFilter()
    assert not bar.all.isVisible()
    assert not bar.first_day.isVisible()


def test_a_year_of_the_library_can_be_chosen(bar: PhotoFilterBar) -> None:
    choose(bar.time, "2019")
    chosen = bar.chosen()
    assert (chosen.taken_from, chosen.taken_until) == (datetime(2019, 1, 1), datetime(2020, 1, 1))  # noqa: DTZ001 - local


def test_between_two_days_means_both_of_them(bar: PhotoFilterBar) -> None:
    choose(bar.time, "Between two days…")
    assert bar.first_day.isVisible()
    bar.first_day.setDate(QDate(2024, 6, 9))
    bar.last_day.setDate(QDate(2024, 6, 3))  # the other way round is meant the same
    chosen = bar.chosen()
    assert (chosen.taken_from, chosen.taken_until) == (datetime(2024, 6, 3), datetime(2024, 6, 10))  # noqa: DTZ001 - local


def test_filters_combine_and_one_button_ends_them_all(bar: PhotoFilterBar, qtbot: QtBot) -> None:
    choose(bar.camera, "Pixel")
    choose(bar.kind, "PNG")
    with qtbot.waitSignal(bar.changed):
        choose(bar.file_size, "Over 5 MB")
    assert bar.chosen() == PhotoFilter(camera="Pixel", formats=("PNG",), min_bytes=5 * MB)
    assert bar.camera.property("narrows") is True
    bar.all.click()
    assert bar.chosen() == PhotoFilter()
    assert bar.camera.property("narrows") is False


def test_what_is_chosen_stays_when_the_library_grows(bar: PhotoFilterBar) -> None:
    choose(bar.camera, "Pixel")
    bar.show_choices(LIBRARY, ["Apple", "Canon", "Pixel"])
    assert bar.chosen().camera == "Pixel"
    bar.show_choices(LIBRARY, ["Apple"])
    assert bar.chosen().camera == ""


def test_folders_are_offered_where_there_are_several(bar: PhotoFilterBar) -> None:
    folders = [Folder(Path("/a/One"), VolumeId("v")), Folder(Path("/a/Two"), VolumeId("v"))]
    bar.show_folders(folders[:1])
    assert not bar.folder.isVisible()
    bar.show_folders(folders)
    choose(bar.folder, "Two")
    assert bar.chosen().folder == Path("/a/Two")
