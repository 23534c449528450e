"""Read a list again when the library changes, but not all the time.

A scan announces changes twice a second. Reading 10 000 groups may take longer than that, and would
then never stop; so between two readings there is a rest of several times what the last one took.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

REST_FACTOR = 4  # at most a fifth of the time is spent on reading
LEAST_REST_MS = 200


class Pace(QObject):
    """Starts one reading at a time; wishes that come meanwhile become one."""

    def __init__(self, read: Callable[[], None], parent: QObject) -> None:
        """Pace a reading.

        Args:
            read: Starts it; `ended` must be called when it is done, however it ended.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._read = read
        self._began: float | None = None
        self._is_wanted = self._is_urgent = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._on_rested)

    def want(self, *, now: bool = False) -> None:
        """Wish for a reading: soon, or at once because the user waits for it."""
        if self._began is None and (now or not self._rest.isActive()):
            self._start()
        else:
            self._is_wanted = True
            self._is_urgent = self._is_urgent or now

    def ended(self) -> None:
        """Learn that the reading is done; rest, then do the next if one is wanted."""
        if self._began is None:
            return
        taken_ms = 1000 * (time.monotonic() - self._began)
        self._began = None
        if self._is_urgent:
            self._start()
        else:
            self._rest.start(max(LEAST_REST_MS, round(REST_FACTOR * taken_ms)))

    def _start(self) -> None:
        self._rest.stop()
        self._is_wanted = self._is_urgent = False
        self._began = time.monotonic()
        self._read()

    def _on_rested(self) -> None:
        if self._is_wanted:
            self._start()
