"""Starting and ending the application."""

import logging
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from photofind.core.errors import CatalogTooNewError
from photofind.core.library import Library
from photofind.gui import log_file
from photofind.gui.app import run
from photofind.gui.empty_state import EmptyState
from photofind.gui.find_page import FindPage
from photofind.gui.main_window import MainWindow
from tests.builders import draw_picture, save_jpeg
from tests.gui.running import Interrupt, click, run_watched, window_of


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_closes_an_idle_window(
    number: signal.Signals, qapp: QApplication, tmp_path: Path
) -> None:
    root = tmp_path / "library"
    interrupt = Interrupt(qapp, MainWindow, number)
    assert run_watched(qapp, lambda: run(lambda: Library.open(root), root), interrupt) == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_ends_what_is_said_before_there_is_a_window(
    number: signal.Signals, qapp: QApplication, tmp_path: Path
) -> None:
    def fail() -> Library:
        raise CatalogTooNewError("The catalog is newer.")

    interrupt = Interrupt(qapp, EmptyState, number)
    assert run_watched(qapp, lambda: run(fail, tmp_path), interrupt) == 1


def test_quitting_by_keyboard_ends_the_program(qapp: QApplication, tmp_path: Path) -> None:
    def look() -> None:
        window = window_of(qapp)
        if window is not None:
            QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

    root = tmp_path / "library"
    assert run_watched(qapp, lambda: run(lambda: Library.open(root), root), look) == 0


def test_an_interrupt_ends_the_program_while_a_folder_is_chosen(
    qapp: QApplication, tmp_path: Path
) -> None:
    interrupt = Interrupt(qapp, QFileDialog)
    asked: list[MainWindow] = []

    def look() -> None:
        window = window_of(qapp)
        if window is not None and not asked:
            asked.append(window)
            QTimer.singleShot(0, window.scans.add_folder)  # it returns when one is chosen
        interrupt()

    root = tmp_path / "library"
    assert run_watched(qapp, lambda: run(lambda: Library.open(root), root), look) == 0


def test_a_picture_on_the_command_line_is_looked_for(qapp: QApplication, tmp_path: Path) -> None:
    picture = save_jpeg(tmp_path / "query.jpg", draw_picture(1))
    found: list[str] = []

    def look() -> None:
        window = window_of(qapp)
        page = None if window is None else window.page_in_front()
        if window and isinstance(page, FindPage) and "…" not in page.verdict.text():
            found.append(page.verdict.text())
            window.close()

    root = tmp_path / "library"
    assert run_watched(qapp, lambda: run(lambda: Library.open(root), root, picture), look) == 0
    assert found == ["Not in your library"]


def test_a_library_that_cannot_be_opened_is_explained(qapp: QApplication, tmp_path: Path) -> None:
    def fail() -> Library:
        raise CatalogTooNewError("The catalog is newer.")

    assert run_watched(qapp, lambda: run(fail, tmp_path), lambda: click(qapp, "Quit")) == 1


def test_the_log_is_written_beside_the_library_and_its_end_can_be_had(tmp_path: Path) -> None:
    path = tmp_path / "library" / "photofind.log"
    handler = log_file.start(path)
    logging.getLogger("photofind.test").info("a line")
    log_file.stop(handler)
    assert "a line" in log_file.tail(path)
    assert log_file.tail(tmp_path / "none.log") == ""
