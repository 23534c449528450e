"""The same four ways with the keyboard alone: no click, no drop, and the focus is always seen."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from photofind.core.library import Library
from photofind.gui.look import Look
from photofind.gui.main_window import MainWindow
from tests.journeys.test_journeys import (
    PHOTOS,
    Sit,
    library,
    pictures,
    test_adding_a_folder,
    test_freeing_space_from_duplicates,
    test_restoring_one,
)
from tests.journeys.user import WAIT_MS, User

__all__ = [
    "library",
    "pictures",
    "test_adding_a_folder",
    "test_freeing_space_from_duplicates",
    "test_restoring_one",
]
MOST_TABS, MOST_ROWS = 80, 20


class KeyboardUser(User):
    """A user without a mouse: goes to everything by Tab and arrow keys."""

    def press(self, words: str) -> None:
        """Go to the button that shows some words, and press the space bar."""
        self._say(f"Tab to “{words}”, Space")
        self._wait(lambda: self._button(words) is not None, f"a button “{words}”")
        button = self._button(words)
        assert button is not None
        group = button.group()  # of which one is chosen: Tab comes to that, arrows to the others
        self._tab_to(lambda each: each in (group.buttons() if group else [button]), words)
        for _ in range(len(group.buttons()) if group else 0):
            if QApplication.focusWidget() is not button:
                self.type("Down")
        assert QApplication.focusWidget() is button
        self.type("Space")

    def choose_row(self, words: str) -> None:
        """Go to the table that shows some words, and down to their row."""
        self._say(f"Tab to the table, Down to “{words}”")
        self._wait(lambda: self._row(words) is not None, f"a row “{words}”")
        self._tab_to(lambda each: isinstance(each, QTableView), "the table")
        for _ in range(MOST_ROWS):
            found = self._row(words)
            assert found is not None
            table, index = found
            if table.selectionModel().isSelected(index):
                return
            # The row that Tab comes to is not chosen yet.
            self.type("Space" if table.currentIndex().row() == index.row() else "Down")
        raise AssertionError(f"no arrow key leads to {words}")

    def type(self, keys: str) -> None:
        """Press a key, or several at once: ``"Ctrl+V"``."""
        focus = QApplication.focusWidget() or self._window
        QTest.keySequence(focus, QKeySequence(keys))

    def _tab_to(self, is_there: object, words: str) -> None:
        assert callable(is_there)
        for _ in range(MOST_TABS):
            focus = QApplication.focusWidget()
            if focus is not None and is_there(focus):
                assert not focus.visibleRegion().isEmpty(), f"the focus on {words} is not seen"
                return
            QTest.keyClick(focus or self._window, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {words}")


@pytest.fixture
def sit(
    library: Library,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
) -> Sit:
    """Return what opens the window before a user who has only a keyboard."""
    look = Look(qapp, "light")

    def open_window(goal: str) -> User:
        window = MainWindow(library, look)
        qtbot.addWidget(window)
        window.resize(1180, 780)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        return KeyboardUser(window, qtbot, monkeypatch, f"{goal} (by keyboard)")

    return open_window


def test_finding_a_picture_by_pasting_it(
    sit: Sit,
    library: Library,
    pictures: Path,
    tmp_path: Path,
) -> None:
    library.scan([pictures])
    copied = Path(shutil.copy(pictures / "picture-0005.jpg", tmp_path / "IMG-WA0007.jpg"))
    user = sit("Is this picture in my library?")
    assert isinstance(user, KeyboardUser)
    user.sees_photos(PHOTOS + 2)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(copied))])
    QApplication.clipboard().setMimeData(files)
    user.type("Ctrl+V")
    user.sees("In your library: 1 identical copy")
    QApplication.clipboard().clear()  # held to the end, Python and Qt both take it away


def test_pages_are_changed_by_keys(sit: Sit, library: Library) -> None:
    user = sit("Look around")
    assert isinstance(user, KeyboardUser)
    for keys, title in (("Alt+3", "Duplicates"), ("Ctrl+,", "Settings"), ("Alt+1", "Library")):
        user.type(keys)
        user.sees(title)
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget | QTableView)
