"""Every page in every language: no word is cut off, and no button is too small for its text."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photofind.core.library import Library
from photofind.gui import languages
from photofind.gui.look import Look
from photofind.gui.main_window import MainWindow
from photofind.gui.page import YieldingLabel
from tests.gui.test_every_widget import VIEWS, scanned, settle, widgets

__all__ = ["scanned"]  # a fixture

pytestmark = pytest.mark.slow
LANGUAGES = tuple(languages.NAMES)
SMALLEST = (800, 600)  # it grows by itself where words need more


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Let the window speak a language for one test."""
    chosen: str = request.param
    languages.speak(qapp, chosen)
    yield chosen
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def window(
    language: str, scanned: Path, tmp_path: Path, look: Look, qtbot: QtBot
) -> Iterator[MainWindow]:
    shutil.copytree(scanned / "library", tmp_path / "library")
    with Library.open(tmp_path / "library") as library:
        window = MainWindow(library, look)
        qtbot.addWidget(window)
        window.resize(*SMALLEST)
        window.show()
        qtbot.waitExposed(window)
        settle(window, qtbot)
        yield window
        window.close()


def test_nothing_is_cut_off(window: MainWindow, language: str, qtbot: QtBot) -> None:
    found = []
    for name, show in VIEWS.items():
        show(window)
        settle(window, qtbot)
        QTest.qWait(350)  # fields that wait until nobody types any more
        settle(window, qtbot)
        for widget in (*widgets(window.page_in_front()), *widgets(window.side_bar)):
            lack = lacks(widget)
            if lack:
                found.append(f"{name}: {type(widget).__name__} {lack}")
    assert found == []


def test_every_menu_has_words_in_the_language(window: MainWindow, language: str) -> None:
    menus = window.menuBar().findChildren(QMenu)
    words = [action.text() for menu in menus for action in menu.actions() if action.text()]
    assert len(words) > 20
    if language != languages.ENGLISH:
        assert "Find duplicates" not in words


def lacks(widget: QWidget) -> str:
    """Say what does not fit into a widget; empty if all does."""
    if not widget.isVisible() or widget.visibleRegion().isEmpty():
        return ""
    if isinstance(widget, QLabel):
        return _lacks_label(widget)
    if isinstance(widget, QTabBar):
        return _lacks_tab(widget)
    if isinstance(widget, QAbstractButton | QComboBox):
        text = widget.text() if isinstance(widget, QAbstractButton) else widget.currentText()
        wanted, given = widget.minimumSizeHint(), widget.size()
        if text and (given.width() < wanted.width() or given.height() < wanted.height()):
            return f"{text!r} has {given.toTuple()} of {wanted.toTuple()}"
    return ""


def _lacks_label(shown: QLabel) -> str:
    text = shown.shown() if isinstance(shown, YieldingLabel) else shown.text()
    if not text or shown.textFormat() is Qt.TextFormat.RichText:
        return ""
    room = shown.contentsRect()
    if shown.wordWrap():
        wanted = shown.heightForWidth(shown.width())
        return f"{text!r} has {shown.height()} of {wanted} lines' pixels" * (
            shown.height() < wanted
        )
    wanted = max(shown.fontMetrics().horizontalAdvance(line) for line in text.splitlines())
    return f"{text!r} has {room.width()} of {wanted} pixels" * (room.width() < wanted)


def _lacks_tab(tabs: QTabBar) -> str:
    for at in range(tabs.count()):
        wanted = tabs.fontMetrics().horizontalAdvance(tabs.tabText(at))
        if tabs.isTabVisible(at) and tabs.tabRect(at).width() < wanted:
            return f"tab {tabs.tabText(at)!r} has {tabs.tabRect(at).width()} of {wanted}"
    return ""
