"""Python's search for garbage, done by the window's own thread, a little at a time.

Objects that only hold each other are found by a search through all objects there are. Python
begins one on whatever thread makes the object too many, and every other thread waits until it is
over: 50 ms where ten thousand groups are in memory, in the middle of a scroll. Here the searches
go through what is new only. What has stayed is set aside (`gc.freeze`), where no search looks; it
still goes away when nobody holds it any more. All of it is looked through while the user is in
another window.

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


class Tidying(QObject):
    """Takes the search for garbage over from Python, until it is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._has_set_aside = False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tidy)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state_changed)
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
        if state != Qt.ApplicationState.ApplicationActive and self._timer.isActive():
            self.tidy_all()
