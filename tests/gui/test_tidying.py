"""The search for garbage: little at a time, by the window's thread, and nothing is forgotten."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photofind.gui.tidying import (
    FEW,
    HUGE,
    LONGEST_S,
    MINUTE_TICKS,
    PILE,
    QUIET_S,
    QUIET_TICKS,
    Tidying,
)


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


class Clock:
    """How long the window's thread has worked: as the test says."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self.step_s = 0.0  # that go by at every look

    def __call__(self) -> float:
        """Return seconds."""
        self.now_s += self.step_s
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    """Return a clock that stands."""
    return Clock()


def tidy(tidying: Tidying, clock: Clock, ticks: int, work_s: float = 0.0) -> None:
    """Let some ticks go by, in each of which the window works."""
    for _tick in range(ticks):
        clock.now_s += work_s
        tidying.tidy()


@pytest.fixture
def tidying(clock: Clock, qtbot: QtBot) -> Iterator[Tidying]:
    """Return the window's tidying, and let Python do it by itself again."""
    del qtbot  # there is an application
    made = Tidying(clock=clock)
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


def old_garbage(tidying: Tidying, clock: Clock) -> weakref.ref[Ring]:
    """Return what was held until a search had found that it stays."""
    ring, pile = Ring(), many(2 * FEW)
    tidy(tidying, clock, 1)
    seen = weakref.ref(ring)
    del ring, pile
    return seen


def test_a_pile_waits_for_a_quiet_moment(tidying: Tidying, clock: Clock) -> None:
    # A search through it takes longer than a frame of the screen.
    lost, pile = a_lost_ring(), many(2 * PILE)
    tidy(tidying, clock, QUIET_TICKS, work_s=2 * QUIET_S)
    assert lost() is not None
    tidy(tidying, clock, QUIET_TICKS)
    assert lost() is None
    assert pile


def test_a_pile_does_not_wait_for_ever(tidying: Tidying, clock: Clock) -> None:
    before = gc.get_freeze_count()
    pile = many(2 * PILE)
    tidy(tidying, clock, MINUTE_TICKS + 1, work_s=2 * QUIET_S)
    assert gc.get_freeze_count() > before + PILE
    assert pile


def test_what_is_too_much_for_any_moment_is_set_aside_and_goes_when_nobody_holds_it(
    tidying: Tidying, clock: Clock
) -> None:
    before = gc.get_freeze_count()
    ring = Ring()
    seen, pile = weakref.ref(ring), [ring, many(2 * HUGE)]
    tidy(tidying, clock, QUIET_TICKS)
    assert gc.get_freeze_count() > before + HUGE
    ring.me = None  # type: ignore[assignment]  # no ring any more
    del ring, pile
    assert seen() is None


def test_what_became_garbage_later_is_found_in_a_quiet_moment(
    tidying: Tidying, clock: Clock, qapp: QApplication
) -> None:
    # The window may be in front for days.
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    lost = old_garbage(tidying, clock)
    tidy(tidying, clock, 2 * MINUTE_TICKS, work_s=2 * QUIET_S)
    assert lost() is not None
    tidy(tidying, clock, QUIET_TICKS)
    assert lost() is None


def test_what_takes_too_long_for_a_quiet_moment_is_set_aside(
    tidying: Tidying, clock: Clock, qapp: QApplication
) -> None:
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    before = gc.get_freeze_count()
    clock.step_s = 2 * LONGEST_S / 3  # a search lasts two looks at the clock: its end is too late
    lost, kept = old_garbage(tidying, clock), many(2 * FEW)
    tidy(tidying, clock, 1)
    tidy(tidying, clock, MINUTE_TICKS)
    assert lost() is not None
    assert gc.get_freeze_count() > before + FEW
    assert kept


def test_what_was_set_aside_is_searched_while_the_user_is_away(
    tidying: Tidying, clock: Clock, qapp: QApplication
) -> None:
    ring, pile = Ring(), many(2 * HUGE)
    tidy(tidying, clock, QUIET_TICKS)
    lost = weakref.ref(ring)
    del ring, pile
    assert lost() is not None
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert lost() is None


def test_garbage_of_a_long_scan_is_found_while_the_user_stays_away(
    tidying: Tidying, clock: Clock, qapp: QApplication
) -> None:
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    lost = old_garbage(tidying, clock)
    assert lost() is not None
    tidy(tidying, clock, MINUTE_TICKS, work_s=2 * QUIET_S)
    assert lost() is None
