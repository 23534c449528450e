"""The settings page changes what the user changes, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photofind.core.library import Library
from photofind.core.settings import MOST_THREADS, Settings
from photofind.gui.look import Look
from photofind.gui.main_window import MainWindow
from photofind.gui.settings_page import SettingsPage

STORED = Settings(threads=MOST_THREADS, thumbnail_bytes_per_photo=312_345, exclusions=("*.tmp",))


@pytest.fixture
def page(look: Look, tmp_path: Path, qtbot: QtBot) -> Iterator[SettingsPage]:
    """Return the page of a library with unusual settings, some beyond what the page suggests."""
    with Library.open(tmp_path / "library") as library:
        library.save_settings(STORED)
        window = MainWindow(library, look)
        qtbot.addWidget(window)
        yield window.settings_page
        window.close()


def test_one_change_leaves_all_else_as_it_was(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.stored) as stored:
        page.tells.setChecked(False)
    assert stored.args == [replace(STORED, tell_when_done=False)]


def test_what_the_page_offers_can_be_stored_and_read_again(
    page: SettingsPage, qtbot: QtBot
) -> None:
    for field in (page.threads, page.cache):
        for value in (field.minimum(), field.maximum()):
            field.setValue(value)
    qtbot.waitUntil(lambda: not page.desk.acts.is_busy)
    settings = page.desk.library.settings
    assert (settings.threads, settings.thumbnail_bytes_per_photo) == (MOST_THREADS, 312_345)
    assert Settings.load(page.desk.library.paths.settings) == settings
