"""Tell whoever shows a library that it changed, but not more often than eyes can follow."""

import logging
import threading
import time
from collections.abc import Callable

from photofind.core.domain import Changed

NOTICE_INTERVAL_S = 0.5  # a grid that grows twice a second looks alive

logger = logging.getLogger(__name__)

Listener = Callable[[Changed], None]


class Listeners:
    """Callbacks for changes. Safe to use from several threads; called on the changing thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._listeners: list[Listener] = []
        self._pending = Changed()
        self._told = 0.0

    def add(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` at every change; return what ends that."""
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._remove(listener)

    def tell(self, changed: Changed, *, now: bool = False) -> None:
        """Announce a change; a later one within half a second is told with the next.

        Args:
            changed: What changed.
            now: The last one of a run: tell it, and all that was held back, at once.
        """
        with self._lock:
            self._pending = _both(self._pending, changed)
            is_due = now or time.monotonic() - self._told >= NOTICE_INTERVAL_S
            if not is_due or self._pending == Changed():
                return
            notice, self._pending = self._pending, Changed()
            self._told = time.monotonic()
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener(notice)

    def _remove(self, listener: Listener) -> None:
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)


def _both(one: Changed, other: Changed) -> Changed:
    return Changed(
        photos=one.photos or other.photos,
        groups=one.groups or other.groups,
        folders=one.folders or other.folders,
    )
