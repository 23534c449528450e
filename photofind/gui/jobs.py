"""Background work for the window: jobs in lanes, and quick questions that never wait for them.

Two lanes run long work in order, one for scanning and one for acting; a third place, `Reader`,
answers questions (ids, groups, searches) on threads of its own, so that a query never queues
behind a scan. Objects that carry signals are made in the GUI thread, always: only then do their
slots run there.
"""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from photofind.core.errors import Cancelled, PhotofindError
from photofind.core.task import Pause, Progress, Task

logger = logging.getLogger(__name__)

T = TypeVar("T")
R = TypeVar("R")
READERS = 2  # one long question (a search) must not hold up a short one


class Job(QObject):
    """One background run of a core function.

    Connect first, start after: a short job can end before the next line runs.

    Signals:
        progressed: A `Progress`, at most ten times a second.
        succeeded: What the work returned.
        failed: The exception; a `PhotofindError` is to be shown, anything else is a bug.
        cancelled: The work stopped because `cancel` was called.
        finished: Always last, after exactly one of the three above.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, work: Callable[[Task], object]) -> None:
        super().__init__()
        self._work = work
        self._stop = threading.Event()
        self._pause = Pause()

    @property
    def is_paused(self) -> bool:
        """Whether the work waits."""
        return self._pause.is_paused

    def pause(self) -> None:
        """Make the work wait at its next unit."""
        self._pause.pause()

    def resume(self) -> None:
        """Let the work go on."""
        self._pause.resume()

    def cancel(self) -> None:
        """Ask the work to stop at its next unit; returns at once."""
        self._stop.set()

    def run(self) -> None:
        """Do the work and announce how it ended. Called on the worker thread."""
        task = Task(report=self.progressed.emit, is_cancelled=self._stop.is_set, pause=self._pause)
        try:
            task.check()
            self.succeeded.emit(self._work(task))
        except Cancelled:
            self.cancelled.emit()
        except PhotofindError as error:
            self.failed.emit(error)
        except Exception as error:
            # The outermost frame of a thread: if we do not report the bug here, nobody will.
            logger.exception("job failed")
            self.failed.emit(error)
        finally:
            self.finished.emit()


class JobRunner(QObject):
    """A lane: runs its jobs in the order they were started, ``width`` at a time."""

    def __init__(self, parent: QObject | None = None, *, width: int = 1) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(width, thread_name_prefix="photofind-job")
        self._is_closed = False
        self._jobs: set[Job] = set()  # holds a reference to each job until it has finished

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._jobs)

    def start(self, job: Job) -> None:
        """Run ``job`` when those before it have finished; after `close`, never."""
        if self._is_closed:
            return
        self._jobs.add(job)
        job.finished.connect(lambda: self._forget(job))
        self._executor.submit(job.run)

    def close(self) -> None:
        """Cancel every job and wait until the work has stopped."""
        self._is_closed = True
        for job in self._jobs:
            job.cancel()
        self._executor.shutdown(wait=True)
        self._jobs.clear()

    def _forget(self, job: Job) -> None:
        """Let go of a job here, in the GUI thread, lest the garbage collector does it elsewhere."""
        self._jobs.discard(job)
        job.deleteLater()


class Reader(QObject):
    """Answers questions in the background; of questions with one key only the last counts.

    Signals:
        failed: A question ended with this exception and had no handler of its own.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None, *, width: int = READERS) -> None:
        super().__init__(parent)
        self._runner = JobRunner(self, width=width)
        self._latest: dict[str, Job] = {}

    def ask(
        self,
        key: str,
        work: Callable[[Task], T],
        then: Callable[[T], object],
        otherwise: Callable[[Exception], object] | None = None,
        *,
        progress: Callable[[Progress], object] | None = None,
    ) -> None:
        """Run ``work`` on a thread, then ``then`` with its result in the GUI thread.

        Args:
            key: What is asked. A later question with the same key cancels this one, and the
                answer to this one is dropped if it comes all the same.
            work: Runs on a thread; it must not touch a widget.
            then: Called with what the work returned.
            progress: Called while the work goes on.
            otherwise: Called with the exception instead of emitting `failed`.
        """
        job = Job(work)
        self.drop(key)
        self._latest[key] = job
        fail = otherwise or self.failed.emit
        job.succeeded.connect(lambda result: self._answer(key, job, then, result))
        job.failed.connect(lambda error: self._answer(key, job, fail, error))
        job.cancelled.connect(lambda: self._forget(key, job))
        if progress is not None:
            job.progressed.connect(progress)
        self._runner.start(job)

    def drop(self, key: str) -> None:
        """Cancel the question with this key, if one is open."""
        earlier = self._latest.pop(key, None)
        if earlier is not None:
            earlier.cancel()

    def stop(self, key: str) -> None:
        """Ask an open question to end early; what it then answers still counts."""
        if key in self._latest:
            self._latest[key].resume()
            self._latest[key].cancel()

    def pause(self, key: str) -> None:
        """Let an open question wait."""
        if key in self._latest:
            self._latest[key].pause()

    def resume(self, key: str) -> None:
        """Let an open question go on."""
        if key in self._latest:
            self._latest[key].resume()

    @property
    def is_busy(self) -> bool:
        """Whether a question is open."""
        return self._runner.is_busy

    def is_asking(self, key: str) -> bool:
        """Whether a question with this key is still open."""
        return key in self._latest

    def close(self) -> None:
        """Cancel everything and wait."""
        self._latest.clear()
        self._runner.close()

    def _answer(self, key: str, job: Job, then: Callable[[R], object], result: R) -> None:
        if self._forget(key, job):
            then(result)

    def _forget(self, key: str, job: Job) -> bool:
        """Close a question; return whether it was still the latest with its key."""
        is_latest = self._latest.get(key) is job
        if is_latest:
            del self._latest[key]
        return is_latest
