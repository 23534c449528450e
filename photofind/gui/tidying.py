"""Python's search for garbage, done by the window's own thread, a little at a time.

Objects that only hold each other are found by a search through all objects there are. Python
begins one on whatever thread makes the object too many, and every other thread waits until it is
over: 50 ms where ten thousand groups are in memory, in the middle of a scroll. Here the searches
go through what is new only. What has stayed is set aside (`gc.freeze`), where no search looks; it
still goes away when nobody holds it any more. All of it is looked through when the user goes to
another window, and once a minute while they are there: a scan may go on for hours.

There is a second gain: a Qt object that is found as garbage dies on the thread of Qt's objects.
"""

import gc
import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

TICK_MS = 250
FEW = 1_000  # new objects that are not worth a search, about as many as Python itself thinks
# So many at once are what a thread reads: groups, photos, rows. There are no cycles in them, and
# a search through them would take longer than a frame of the screen.
PILE = 20_000
SLOW_S = 0.004  # a search that takes longer has found much that stays
AWAY_TICKS = 60_000 // TICK_MS  # between searches through everything, while nobody looks


class Tidying(QObject):
    """Takes the search for garbage over from Python, until it is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._has_set_aside, self._is_away, self._ticks_away = False, False, 0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tidy)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state_changed)
            self._is_away = application.applicationState() != Qt.ApplicationState.ApplicationActive
        self._set_aside()  # modules: they stay
        gc.disable()
        self._timer.start()

    def close(self) -> None:
        """Let Python search by itself again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def tidy(self) -> None:
        """Search through what is new, unless it is so much that it must be something read."""
        gc.disable()  # whoever paused it before we did has let it go on
        self._ticks_away = self._ticks_away + 1 if self._is_away else 0
        if self._ticks_away >= AWAY_TICKS:
            self._ticks_away = 0
            self.tidy_all()
            return
        new = gc.get_count()[0]
        if new > PILE:
            self._set_aside()
        elif new > FEW:
            began = time.perf_counter()
            gc.collect()
            if time.perf_counter() - began > SLOW_S:
                self._set_aside()

    def tidy_all(self) -> None:
        """Search through everything, if anything was set aside since the last time."""
        if self._has_set_aside:
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            self._has_set_aside = False

    def _set_aside(self) -> None:
        gc.freeze()
        self._has_set_aside = True

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        self._is_away = state != Qt.ApplicationState.ApplicationActive
        if self._is_away and self._timer.isActive():
            self.tidy_all()
