"""The tour: short, once, never in the way."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from photofind.gui.look import Look
from photofind.gui.side_bar import SideBar
from photofind.gui.tour import Tour

STEPS = ("library", "find", "duplicates", "map", "activity")


def meant(window: QMainWindow) -> set[str]:
    """Return which buttons of the navigation are framed."""
    buttons = window.findChildren(QToolButton)
    return {each.text() for each in buttons if each.property("is_meant")}


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> QMainWindow:
    """Return a window with the navigation."""
    window = QMainWindow()
    side_bar = SideBar(look)
    for name in STEPS:
        side_bar.add(name, QAction(name, window), name)
    window.setCentralWidget(side_bar)
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    qtbot.waitExposed(window)
    return window


def tour_of(window: QMainWindow, look: Look, root: Path) -> Tour:
    """Return a tour through the window."""
    side_bar = window.centralWidget()
    assert isinstance(side_bar, SideBar)
    tour = Tour(look, side_bar, root)
    tour.setParent(window)
    return tour


def test_it_goes_forth_and_back_and_ends(window: QMainWindow, look: Look, tmp_path: Path) -> None:
    tour = tour_of(window, look, tmp_path)
    tour.begin_once()
    said = []
    while tour.isVisible():
        said.append(tour.accessibleDescription())
        assert meant(window) == {STEPS[len(said) - 1]}
        tour.next.click()
    assert len(set(said)) == len(said) == 5
    assert meant(window) == set()
    tour.begin()
    tour.next.click()
    tour.back.click()
    assert tour.step == 0


def test_it_shows_itself_only_once(window: QMainWindow, look: Look, tmp_path: Path) -> None:
    tour = tour_of(window, look, tmp_path)
    tour.begin_once()
    tour.close_button.click()
    again = tour_of(window, look, tmp_path)
    again.begin_once()
    assert not again.isVisible()
    again.begin()  # but whenever it is asked for
    assert again.isVisible()


def test_it_is_never_modal_and_takes_no_keyboard(
    window: QMainWindow, look: Look, tmp_path: Path
) -> None:
    tour = tour_of(window, look, tmp_path)
    before = QApplication.focusWidget()
    tour.begin_once()
    assert QApplication.focusWidget() is before
    assert not tour.isModal()
    QTest.keyClick(tour, Qt.Key.Key_Escape)
    assert not tour.isVisible()
