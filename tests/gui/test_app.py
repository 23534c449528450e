"""Starting and ending the application."""

import logging
import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from photofind.core.errors import CatalogTooNewError
from photofind.core.library import Library
from photofind.gui import log_file
from photofind.gui.app import run
from photofind.gui.find_page import FindPage
from photofind.gui.main_window import MainWindow
from tests.builders import draw_picture, save_jpeg


def window_of(application: QApplication) -> MainWindow:
    """Return the window that `run` opened."""
    windows = [each for each in application.topLevelWidgets() if isinstance(each, MainWindow)]
    return next(each for each in windows if each.isVisible())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_closes_an_idle_window(
    number: signal.Signals, qapp: QApplication, tmp_path: Path
) -> None:
    del qapp
    QTimer.singleShot(300, lambda: os.kill(os.getpid(), number))
    assert run(lambda: Library.open(tmp_path / "library"), tmp_path / "library") == 0


def test_a_picture_on_the_command_line_is_looked_for(
    qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    del qtbot
    picture = save_jpeg(tmp_path / "query.jpg", draw_picture(1))
    found: list[str] = []

    def look() -> None:
        page = window_of(qapp).page_in_front()
        if isinstance(page, FindPage) and "…" not in page.verdict.text():
            found.append(page.verdict.text())
            window_of(qapp).close()

    timer = QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    assert run(lambda: Library.open(tmp_path / "library"), tmp_path / "library", picture) == 0
    timer.stop()
    assert found == ["Not in your library"]


def test_a_library_that_cannot_be_opened_is_explained(qapp: QApplication, tmp_path: Path) -> None:
    def fail() -> Library:
        raise CatalogTooNewError("The catalog is newer.")

    QTimer.singleShot(100, lambda: _press_quit(qapp))
    assert run(fail, tmp_path) == 1


def _press_quit(application: QApplication) -> None:
    buttons = [each for each in application.allWidgets() if isinstance(each, QPushButton)]
    next(each for each in buttons if each.isVisible() and each.accessibleName() == "Quit").click()


def test_the_log_is_written_beside_the_library_and_its_end_can_be_had(tmp_path: Path) -> None:
    path = tmp_path / "library" / "photofind.log"
    handler = log_file.start(path)
    logging.getLogger("photofind.test").info("a line")
    log_file.stop(handler)
    assert "a line" in log_file.tail(path)
    assert log_file.tail(tmp_path / "none.log") == ""
