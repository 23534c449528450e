"""One writer at a time, among the threads of this process and among processes.

The lock is advisory: a file that the writer holds locked for the length of one transaction and
lets go between batches, so that a mark or a plan in the window never waits for a scan to end. It
guards the three databases of a library together; SQLite's own locks guard each alone. The system
releases it when its holder dies, so nothing is ever left locked.
"""

import contextlib
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from photofind.core.errors import CatalogBusyError, CatalogReadOnlyError

POLL_S = 0.01  # a transaction takes some milliseconds
BUSY = "Another photofind is writing to this library; try again when it has finished."


class WriteLock:
    """A lock that one thread of one process holds; the same thread may take it again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._thread_lock = threading.RLock()
        self._depth = 0
        self._file = -1

    @contextlib.contextmanager
    def held(self, wait_s: float) -> Iterator[None]:
        """Hold the lock for a block of code.

        Raises:
            CatalogBusyError: Somebody else held it for longer than ``wait_s``.
            CatalogReadOnlyError: The lock file cannot be made.
        """
        until = time.monotonic() + wait_s
        if not self._thread_lock.acquire(timeout=max(0.0, wait_s)):
            raise CatalogBusyError(BUSY)
        try:
            if self._depth == 0:
                self._file = self._acquire(until)
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                if self._depth == 0:
                    os.close(self._file)  # closing releases it
        finally:
            self._thread_lock.release()

    def _acquire(self, until: float) -> int:
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o644)
        except OSError as error:
            raise CatalogReadOnlyError(f"{self._path.parent} cannot be written to.") from error
        while not _try_lock(file):
            if time.monotonic() >= until:
                os.close(file)
                raise CatalogBusyError(BUSY)
            time.sleep(POLL_S)
        return file


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: int) -> bool:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
