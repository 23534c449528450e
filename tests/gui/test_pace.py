"""Readings that are paced."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from photofind.gui.pace import Pace


def test_wishes_during_a_reading_become_one_after_a_rest(qtbot: QtBot) -> None:
    owner = QObject()
    begun: list[int] = []
    pace = Pace(lambda: begun.append(1), owner)
    for _ in range(5):
        pace.want()
    assert len(begun) == 1
    pace.ended()
    assert len(begun) == 1  # it rests
    qtbot.waitUntil(lambda: len(begun) == 2)


def test_what_the_user_waits_for_does_not_wait(qtbot: QtBot) -> None:
    del qtbot
    owner = QObject()
    begun: list[int] = []
    pace = Pace(lambda: begun.append(1), owner)
    pace.want()
    pace.want(now=True)
    pace.ended()
    assert len(begun) == 2
    pace.ended()
    pace.want(now=True)
    assert len(begun) == 3


def test_without_a_wish_nothing_is_read_again(qtbot: QtBot) -> None:
    owner = QObject()
    begun: list[int] = []
    pace = Pace(lambda: begun.append(1), owner)
    pace.want()
    pace.ended()
    pace.ended()
    qtbot.wait(300)
    assert len(begun) == 1
