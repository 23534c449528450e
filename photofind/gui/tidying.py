"""Python's search for garbage, done by the window's own thread, a little at a time.

Objects that only hold each other are found by a search through all objects there are. Python
begins one on whatever thread makes the object too many, and every other thread waits until it is
over: 50 ms where ten thousand groups are in memory, in the middle of a scroll. Here a search goes
through what is new only. What has stayed is old, and looked through in a quiet moment, if the
window has one and the search is short enough for it. What is too much for that is set aside
(`gc.freeze`), where no search looks; it still goes away when nobody holds it any more. So are the
modules, from the beginning. All of it is looked through when the user goes to another window, and
once a minute while they are there: a scan may go on for hours.

There is a second gain: a Qt object that is found as garbage dies on the thread of Qt's objects.
"""

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

TICK_MS = 250
MINUTE_TICKS = 60_000 // TICK_MS
FEW = 1_000  # new objects that are not worth a search, about as many as Python itself thinks
# So many at once are what a thread reads: groups, photos, rows. A search through them takes longer
# than a frame of the screen, and waits for a quiet moment.
PILE = 20_000
HUGE = 60_000  # too many for any moment
LONGEST_S = 0.03  # of a search in a quiet moment: nobody sees it
# The window is quiet when its thread had little to do for a while. Whoever scrolls, types or draws
# keeps it busy; the bar of a scan does not.
QUIET_TICKS = 8
QUIET_S = 0.05  # of work in one tick


class Tidying(QObject):
    """Takes the search for garbage over from Python, until it is closed."""

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.thread_time
    ) -> None:
        """Take over.

        Args:
            parent: Qt parent.
            clock: Tells how long this thread has worked, in seconds.
        """
        super().__init__(parent)
        self._clock, self._worked_s = clock, clock()
        self._quiet_ticks = self._piled_ticks = self._ticks = 0
        self._old_s = 0.0  # what a search through the old takes, about
        self._is_away = self._is_searched = False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tidy)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state_changed)
            self._is_away = application.applicationState() != Qt.ApplicationState.ApplicationActive
        gc.freeze()  # modules: they stay
        gc.disable()
        self._timer.start()

    def close(self) -> None:
        """Let Python search by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def tidy(self) -> None:
        """Search through what is new, and once a minute through more; called every tick."""
        gc.disable()  # whoever paused it before we did has let it go on
        self._ticks += 1
        is_due, is_quiet = self._ticks >= MINUTE_TICKS, self._is_quiet()
        if is_due and self._is_away:
            self.tidy_all()
        elif gc.get_count()[0] > FEW:
            self._tidy_new(is_quiet=is_quiet)
        elif is_due and is_quiet:
            self._tidy_old()
        self._worked_s = self._clock()  # our own work does not count

    def tidy_all(self) -> None:
        """Search through everything, unless nothing came since the last time."""
        self._ticks = 0
        if not self._is_searched:
            gc.unfreeze()
            gc.collect()
            self._set_aside()
            self._is_searched = True

    def _is_quiet(self) -> bool:
        """Whether there was little to do for some ticks."""
        is_busy = self._clock() - self._worked_s > QUIET_S
        self._quiet_ticks = 0 if is_busy else self._quiet_ticks + 1
        return self._quiet_ticks >= QUIET_TICKS

    def _tidy_new(self, *, is_quiet: bool) -> None:
        """Search through what is new; a pile waits for a quiet moment, but not for ever."""
        new = gc.get_count()[0]
        self._is_searched = False
        if new > PILE and not is_quiet and self._piled_ticks < MINUTE_TICKS:
            self._piled_ticks += 1
            return
        is_too_much = new > (HUGE if is_quiet else PILE)
        self._piled_ticks = 0
        if is_too_much:
            self._set_aside()
        else:
            self._old_s += self._timed(1)  # what stays is old from now on

    def _tidy_old(self) -> None:
        """Search through what is old, or set it aside where that would take too long."""
        self._ticks = 0
        if self._old_s <= LONGEST_S:
            self._old_s = self._timed(2)
        if self._old_s > LONGEST_S:
            self._set_aside()

    def _timed(self, generation: int) -> float:
        """Search through a generation and the younger ones; return the seconds it took."""
        began = self._clock()
        gc.collect(generation)
        return self._clock() - began

    def _set_aside(self) -> None:
        gc.freeze()
        self._old_s = 0.0

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        self._is_away = state != Qt.ApplicationState.ApplicationActive
        if self._is_away and self._timer.isActive():
            self.tidy_all()
