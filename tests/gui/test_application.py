"""Files that the system opens with photofind reach the window, as they do on macOS."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photofind.core.library import Library
from photofind.gui.app import run
from photofind.gui.application import Application
from tests.builders import draw_library, draw_picture, save_jpeg
from tests.gui.running import run_watched, window_of


@pytest.fixture
def application(qapp: QApplication) -> Iterator[Application]:
    """Return the application object, which gives files to nobody yet."""
    assert isinstance(qapp, Application)
    yield qapp
    qapp.give_files_to(None)


def open_with(application: QApplication, *paths: Path) -> None:
    """Do as the system does when files are opened with the application: one event for each."""
    for path in paths:
        event = QFileOpenEvent(QUrl.fromLocalFile(str(path)))
        assert QApplication.sendEvent(application, event)


def test_files_that_are_opened_together_come_together(
    application: Application, qtbot: QtBot
) -> None:
    taken: list[list[str]] = []
    application.give_files_to(lambda urls: taken.append([url.toLocalFile() for url in urls]))
    open_with(application, Path("/a.jpg"), Path("/b.jpg"))
    qtbot.waitUntil(lambda: bool(taken))
    assert taken == [["/a.jpg", "/b.jpg"]]


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_what_is_opened_before_the_window_stands_is_looked_for_and_added(
    application: Application, tmp_path: Path
) -> None:
    picture = save_jpeg(tmp_path / "query.jpg", draw_picture(1))
    draw_library(tmp_path / "photos", 2)
    open_with(application, picture, tmp_path / "photos")
    seen: list[tuple[str, list[Path]]] = []

    def look() -> None:
        window = window_of(application)
        if window is None or "…" in (said := window.find_page.verdict.text()) or not said:
            return
        folders = [folder.path for folder in window.desk.library.folders()]
        if folders and not window.scanning.is_running:
            seen.append((said, folders))
            window.close()

    root = tmp_path / "library"
    assert run_watched(application, lambda: run(partial(Library.open, root), root), look) == 0
    assert seen
    assert seen[0][0].startswith(("In your library", "Not in your library"))
    assert seen[0][1] == [tmp_path / "photos"]
