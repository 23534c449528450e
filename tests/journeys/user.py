"""A user who has not read the manual: sees what is on the screen, presses what it says there.

Widgets are found by the words that they show, never by the names of our code: a way that only a
programmer would find does not count.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photofind.gui.main_window import MainWindow

WAIT_MS = 60_000
MOST_STEPS = 6


class User:
    """Does one step after another, and says each."""

    def __init__(
        self, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, goal: str
    ) -> None:
        """Sit down before the window.

        Args:
            window: Shown.
            qtbot: Waits.
            monkeypatch: Answers the system's file dialog, which no test can press.
            goal: What the user wants.
        """
        self._window, self._qtbot, self._monkeypatch = window, qtbot, monkeypatch
        self.steps: list[str] = []
        print(f"\n{goal}:")  # noqa: T201 - the way is what these tests are to show

    def press(self, words: str) -> None:
        """Press the button that shows some words, as soon as it can be pressed."""
        self._say(f"press “{words}”")
        self._wait(lambda: self._button(words) is not None, f"a button “{words}”")
        button = self._button(words)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press_and_choose_folder(self, words: str, folder: Path) -> None:
        """Press a button that opens the system's dialog, and choose a folder there."""
        self._monkeypatch.setattr(
            QFileDialog, "getExistingDirectory", lambda *_args, **_keys: str(folder)
        )
        self.press(words)
        self._say(f"choose the folder “{folder.name}”")

    def drop(self, *paths: Path) -> None:
        """Drag files from the file manager onto the window."""
        self._say(f"drop {', '.join(f'“{path.name}”' for path in paths)} on the window")
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        keys = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(300, 300), copy, mime, left, keys)
        QApplication.sendEvent(self._window, enter)
        assert enter.isAccepted()
        falls = QDropEvent(QPointF(300, 300), copy, mime, left, keys)
        QApplication.sendEvent(self._window, falls)

    def choose_row(self, words: str) -> None:
        """Click the row of a table that shows some words."""
        self._say(f"click the row “{words}”")
        self._wait(lambda: self._row(words) is not None, f"a row “{words}”")
        found = self._row(words)
        assert found is not None
        table, index = found
        table.scrollTo(index)
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center()
        )
        assert table.selectionModel().isSelected(index)

    def sees(self, words: str) -> None:
        """Wait until some words are on the screen."""
        self._wait(lambda: any(words in text for text in self._texts()), f"the words “{words}”")
        print(f"     → “{next(text for text in self._texts() if words in text)}”")  # noqa: T201

    def sees_photos(self, count: int) -> None:
        """Wait until a grid in sight has this many photos."""
        self._wait(lambda: count in self._grids(), f"a grid of {count} photos")
        print(f"     → {count} photos")  # noqa: T201

    def is_content(self) -> None:
        """Be done, without having needed too many steps."""
        print(f"  {len(self.steps)} steps")  # noqa: T201
        assert len(self.steps) <= MOST_STEPS, self.steps

    # What is on the screen

    def _say(self, step: str) -> None:
        self.steps.append(step)
        print(f"  {len(self.steps)}. {step}")  # noqa: T201

    def _wait(self, is_so: Callable[[], bool], wanted: str) -> None:
        try:
            self._qtbot.waitUntil(is_so, timeout=WAIT_MS)
        except Exception as error:
            seen = sorted({text for text in self._texts() if text})
            raise AssertionError(f"there is not {wanted}; one sees {seen}") from error

    def _visible(self, kind: type[QWidget]) -> list[QWidget]:
        return [each for each in self._window.findChildren(kind) if each.isVisible()]

    def _button(self, words: str) -> QAbstractButton | None:
        for each in self._visible(QAbstractButton):
            assert isinstance(each, QAbstractButton)
            if each.isEnabled() and words in (each.text().strip(), each.toolTip()):
                return each
        return None

    def _row(self, words: str) -> tuple[QTableView, QModelIndex] | None:
        for table in self._visible(QTableView):
            assert isinstance(table, QTableView)
            model = table.model()
            for row in range(model.rowCount()):
                for column in range(model.columnCount()):
                    if words in str(model.index(row, column).data()):
                        return table, model.index(row, column)
        return None

    def _texts(self) -> list[str]:
        labels = [each.text() for each in self._visible(QLabel) if isinstance(each, QLabel)]
        buttons = self._visible(QAbstractButton)
        return labels + [each.text() for each in buttons if isinstance(each, QAbstractButton)]

    def _grids(self) -> list[int]:
        views = self._visible(QAbstractItemView)
        models = [each.model() for each in views if isinstance(each, QAbstractItemView)]
        return [model.rowCount() for model in models if model is not None]
