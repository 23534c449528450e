"""The search for garbage: little at a time, by the window's thread, and nothing is forgotten."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photofind.gui.tidying import AWAY_TICKS, FEW, PILE, Tidying


class Ring:
    """Something that holds itself: only a search finds out that nobody else does."""

    def __init__(self) -> None:
        self.me = self


def a_lost_ring() -> weakref.ref[Ring]:
    """Return a reference to a ring that nobody holds."""
    return weakref.ref(Ring())


def many(count: int) -> list[list[int]]:
    """Return objects that a search has to look at."""
    return [[number] for number in range(count)]


@pytest.fixture
def tidying(qtbot: QtBot) -> Iterator[Tidying]:
    """Return the window's tidying, and let Python do it by itself again."""
    del qtbot  # there is an application
    made = Tidying()
    yield made
    made.close()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_python_begins_no_search_by_itself(tidying: Tidying) -> None:
    assert not gc.isenabled()
    gc.enable()  # as whoever had paused it before the window came
    tidying.tidy()
    assert not gc.isenabled()


def test_new_garbage_is_found(tidying: Tidying) -> None:
    lost, kept = a_lost_ring(), many(2 * FEW)
    tidying.tidy()
    assert lost() is None
    assert kept


def test_a_few_new_objects_are_not_worth_a_search(tidying: Tidying) -> None:
    gc.collect()
    lost = a_lost_ring()
    tidying.tidy()
    assert lost() is not None


def test_what_was_read_is_set_aside_and_goes_when_nobody_holds_it(tidying: Tidying) -> None:
    before = gc.get_freeze_count()
    ring = Ring()
    seen, pile = weakref.ref(ring), [ring, many(2 * PILE)]
    tidying.tidy()
    assert gc.get_freeze_count() > before + PILE
    ring.me = None  # type: ignore[assignment]  # no ring any more
    del ring, pile
    assert seen() is None


def test_what_became_garbage_after_it_was_set_aside_is_found_while_the_user_is_away(
    tidying: Tidying, qapp: QApplication
) -> None:
    lost, pile = a_lost_ring(), many(2 * PILE)
    tidying.tidy()
    del pile
    assert lost() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert lost() is None


def test_garbage_of_a_long_scan_is_found_while_the_user_stays_away(
    tidying: Tidying, qapp: QApplication
) -> None:
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    lost, pile = a_lost_ring(), many(2 * PILE)
    tidying.tidy()
    del pile
    assert lost() is not None
    for _tick in range(AWAY_TICKS):
        tidying.tidy()
    assert lost() is None


def test_nothing_is_looked_through_behind_the_back_of_who_scrolls(
    tidying: Tidying, qapp: QApplication
) -> None:
    # It takes longer than a frame of the screen.
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    lost, pile = a_lost_ring(), many(2 * PILE)
    tidying.tidy()
    for _tick in range(2 * AWAY_TICKS):
        tidying.tidy()
    assert lost() is not None
    assert pile
