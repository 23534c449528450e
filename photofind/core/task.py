"""Progress, pause and stop for long work, without any knowledge of windows or threads.

A function that can take long has a last parameter ``task: Task | None = None``. It calls `begin`
once per stage and `advance` once per unit; both raise `Cancelled` when the user asked to stop.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from photofind.core.errors import Cancelled

REPORT_INTERVAL_S = 0.1  # ten a second: a progress bar needs no more
PAUSE_POLL_S = 0.2  # how soon a paused task notices that it was cancelled meanwhile


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a task has come.

    Attributes:
        stage: What is being done, a stable identifier: ``"walk"``, ``"read"``, ``"verify"``.
        done: Units finished in this stage.
        total: Units in this stage, or None while it is unknown.
        skipped: Units that could not be done, files that could not be read for example.
        seconds: Time since the stage began, pauses left out.
    """

    stage: str
    done: int
    total: int | None
    skipped: int
    seconds: float

    @property
    def rate(self) -> float:
        """Units a second in this stage."""
        return self.done / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Seconds this stage will still take, or None while nobody can know."""
        if self.total is None or self.rate == 0:
            return None
        return max(0, self.total - self.done) / self.rate


def _ignore(_progress: Progress) -> None:
    """Report to nobody."""


class Pause:
    """A switch that the shell flips and the work waits at. Safe to use from any thread."""

    def __init__(self) -> None:
        self._running = threading.Event()
        self._running.set()

    @property
    def is_paused(self) -> bool:
        """Whether work waits."""
        return not self._running.is_set()

    def pause(self) -> None:
        """Make work wait at its next unit."""
        self._running.clear()

    def resume(self) -> None:
        """Let work go on."""
        self._running.set()

    def wait(self, timeout_s: float) -> bool:
        """Wait until running, at most ``timeout_s``; return whether it runs."""
        return self._running.wait(timeout_s)


class Task:
    """The line between long work and whoever watches it. Safe to use from several threads."""

    def __init__(
        self,
        report: Callable[[Progress], None] = _ignore,
        is_cancelled: Callable[[], bool] = lambda: False,
        pause: Pause | None = None,
    ) -> None:
        self._report = report
        self._is_cancelled = is_cancelled
        self._pause = pause or Pause()
        self._lock = threading.Lock()
        self._stage, self._total = "", None  # type: str, int | None
        self._done = self._skipped = 0
        self._began = self._reported = time.monotonic()
        self._paused_s = 0.0
        self._resumed = self._began

    @property
    def is_paused(self) -> bool:
        """Whether the work should wait: for work that is done elsewhere."""
        return self._pause.is_paused

    @property
    def is_cancelled(self) -> bool:
        """Whether the work should stop: for work that is done elsewhere."""
        return self._is_cancelled()

    def relay(self, progress: Progress) -> None:
        """Report how far work has come that is done elsewhere."""
        self._report(progress)

    def silent(self) -> "Task":
        """Return a task that stops and waits with this one but reports nothing.

        For work inside a stage whose progress is already being counted.
        """
        return Task(is_cancelled=self._is_cancelled, pause=self._pause)

    def begin(self, stage: str, total: int | None = None) -> None:
        """Start a stage; the counters start again at zero."""
        self.check()
        with self._lock:
            self._stage, self._total = stage, total
            self._done = self._skipped = 0
            self._began, self._paused_s = time.monotonic(), 0.0
            self._tell(force=True)

    def expect(self, total: int) -> None:
        """Learn how many units the stage will have after all."""
        with self._lock:
            self._total = total

    def advance(self, units: int = 1, *, skipped: int = 0) -> None:
        """Count finished units and stop or wait here if that was asked for."""
        self.count(units, skipped=skipped)
        self.check()

    def count(self, units: int = 1, *, skipped: int = 0) -> None:
        """Count finished units without stopping: for a thread that others wait for."""
        with self._lock:
            self._done += units
            self._skipped += skipped
            self._tell(force=self._done == self._total)

    def check(self) -> None:
        """Wait while paused; raise `Cancelled` if the user asked to stop.

        Raises:
            Cancelled: The task was cancelled.
        """
        if self._pause.is_paused:
            self._wait_for_resume()
        if self._is_cancelled():
            raise Cancelled

    def _wait_for_resume(self) -> None:
        since = time.monotonic()
        while not self._pause.wait(PAUSE_POLL_S):
            if self._is_cancelled():
                break
        with self._lock:
            # Several threads may have waited through the same pause: it counts once.
            now = time.monotonic()
            self._paused_s += max(0.0, now - max(since, self._resumed))
            self._resumed = now

    def _tell(self, *, force: bool) -> None:
        now = time.monotonic()
        if not force and now - self._reported < REPORT_INTERVAL_S:
            return
        self._reported = now
        seconds = max(0.0, now - self._began - self._paused_s)
        self._report(Progress(self._stage, self._done, self._total, self._skipped, seconds))
