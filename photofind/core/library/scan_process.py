"""A scan in a process of its own, so that a window is never in its way and it in the window's.

Python runs one thread at a time in each process: a window that shares its process with a scan
waits for the scan's threads again and again, now and then for longer than eyes forgive. Here the
scan is a child that opens the same library. It may have a low priority without holding up anybody,
and a decoder that takes it down does not take the window down.

Through one pipe the child is told to wait, go on or stop, and tells how far it is, what changed,
what it has to log, and how it ended. When either side dies, the other sees the pipe close.
"""

import logging
import multiprocessing
import signal
import threading
import time
from dataclasses import dataclass
from enum import Enum
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Self

from photofind.core.domain import Changed, ScanSummary
from photofind.core.errors import Cancelled, PhotofindError, ScanBrokenError
from photofind.core.fingerprints.priority import lower_thread_priority
from photofind.core.library.listeners import Listeners
from photofind.core.task import Pause, Progress, Task

POLL_S = 0.1  # how soon the child is told that it should wait or stop
STOP_S = 60.0  # after which a child that was told to stop is ended: its longest file takes less
EXIT_S = 5.0

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ScanOrder:
    """What to scan: folders of a library, or all of it."""

    library: Path
    folders: tuple[Path, ...]
    wait_s: float


class _Wish(Enum):
    """What the child is told."""

    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class _Ended:
    """The last word of a child: what it found, or why it did not."""

    summary: ScanSummary | None = None
    error: Exception | None = None


def scan_apart(order: ScanOrder, task: Task, listeners: Listeners) -> ScanSummary:
    """Scan in a child process; `task` and ``listeners`` work as if it were done here.

    Raises:
        ScanBrokenError: The child died.
        Cancelled: ``task`` was cancelled; what was finished is kept.
        PhotofindError: Whatever the scan itself raises.
    """
    with _Child(order) as child:
        return child.follow(task, listeners)


class _Child:
    """The process, the pipe to it, and what it was told last."""

    def __init__(self, order: ScanOrder) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        # No daemon: those may not have children, and the decoders are.
        self._process = context.Process(
            target=_serve, args=(theirs, order), name="photofind-scan", daemon=False
        )
        self._process.start()
        theirs.close()
        self._is_paused = False
        self._stop_by: float | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the child, which stops as soon as it can when the pipe closes."""
        self._connection.close()
        self._process.join(EXIT_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()

    def follow(self, task: Task, listeners: Listeners) -> ScanSummary:
        """Pass on what comes, both ways, until the scan has ended."""
        while True:
            try:
                self._tell_wishes(task)
                message = self._connection.recv() if self._connection.poll(POLL_S) else None
            except (EOFError, OSError) as broken:
                raise self._broken(task) from broken
            match message:
                case Progress():
                    task.relay(message)
                case Changed():
                    listeners.tell(message, now=True)
                case logging.LogRecord():
                    logging.getLogger(message.name).handle(message)
                case _Ended(summary=ScanSummary() as summary):
                    return summary
                case _Ended(error=Exception() as error):
                    raise error from None

    def _tell_wishes(self, task: Task) -> None:
        if task.is_cancelled and self._stop_by is None:
            self._stop_by = time.monotonic() + STOP_S
            self._connection.send(_Wish.STOP)
        if self._stop_by is not None and time.monotonic() > self._stop_by:
            self._process.kill()
        if task.is_paused != self._is_paused:
            self._is_paused = task.is_paused
            self._connection.send(_Wish.PAUSE if self._is_paused else _Wish.RESUME)

    def _broken(self, task: Task) -> Exception:
        self._process.join(EXIT_S)
        logger.error("the scan's process ended with %s", self._process.exitcode)
        if task.is_cancelled:
            return Cancelled()
        return ScanBrokenError(
            "The scan broke off; scan again: what was read is kept, and the file that was being"
            " read is tried alone."
        )


def _serve(connection: Connection, order: ScanOrder) -> None:
    """Scan and report; the child's main function."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which then stops us
    lower_thread_priority()  # threads and processes made from here on inherit it
    line = _Line(connection)
    package = logging.getLogger("photofind")
    package.setLevel(logging.INFO)
    package.addHandler(line)
    threading.Thread(target=line.listen, name="photofind-wishes", daemon=True).start()
    line.send(_outcome(order, line))


def _outcome(order: ScanOrder, line: "_Line") -> _Ended:
    from photofind.core.library.facade import Library  # it imports this module

    task = Task(report=line.send, is_cancelled=line.is_stopped, pause=line.pause)
    try:
        with Library.open(order.library, wait_s=order.wait_s) as library:
            library.on_change(line.send)
            return _Ended(summary=library.scan(order.folders, task=task))
    except (PhotofindError, Cancelled) as error:
        return _Ended(error=error)
    except Exception as error:
        logger.exception("the scan failed")
        return _Ended(error=RuntimeError(f"the scan failed: {error!r}"))


class _Line(logging.Handler):
    """The child's end of the pipe. Safe to use from several threads."""

    def __init__(self, connection: Connection) -> None:
        super().__init__()
        self._connection = connection
        self._sending = threading.Lock()
        self._stop = threading.Event()
        self.pause = Pause()

    def is_stopped(self) -> bool:
        """Whether the scan should end."""
        return self._stop.is_set()

    def send(self, message: object) -> None:
        """Tell the parent something; if it is gone, stop."""
        try:
            with self._sending:
                self._connection.send(message)
        except OSError:
            self._stop.set()

    def listen(self) -> None:
        """Do as the parent says until it is gone."""
        while True:
            try:
                wish: object = self._connection.recv()
            except (EOFError, OSError):
                wish = _Wish.STOP
            if wish is _Wish.PAUSE:
                self.pause.pause()
            else:
                self.pause.resume()
            if wish is _Wish.STOP:
                self._stop.set()
                return

    def emit(self, record: logging.LogRecord) -> None:
        """Send a record in words: what it was made of may not fit through a pipe."""
        record.msg, record.args = record.getMessage(), None
        if record.exc_info:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
            record.exc_info = None
        self.send(record)
