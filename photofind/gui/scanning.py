"""The scan that runs, seen from the window: start, pause, stop, and what it says on the way."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from photofind.core.domain import ScanSummary
from photofind.core.task import Progress, Task
from photofind.gui.jobs import Job, JobRunner

Scan = Callable[[Sequence[Path], Task], ScanSummary]


class Scanning(QObject):
    """At most one scan at a time; what is asked for meanwhile is scanned after it.

    Signals:
        changed: A scan started, was paused, resumed, or ended.
        progressed: A `Progress`, at most ten times a second.
        ended: The `ScanSummary`.
        failed: The exception that ended it.
    """

    changed = Signal()
    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(self, scan: Scan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scan = scan
        self._lane = JobRunner(self)
        self._job: Job | None = None
        self._waiting: list[Sequence[Path]] = []

    @property
    def is_running(self) -> bool:
        """Whether a scan is under way, paused or not."""
        return self._job is not None

    @property
    def is_paused(self) -> bool:
        """Whether the scan waits."""
        return self._job is not None and self._job.is_paused

    def start(self, folders: Sequence[Path] = ()) -> None:
        """Scan these folders, or all; after the scan that runs, if one does."""
        if self._job is not None:
            if folders not in self._waiting:
                self._waiting.append(folders)
            return
        job = Job(lambda task: self._scan(folders, task))
        self._job = job
        job.progressed.connect(self.progressed)
        job.succeeded.connect(self.ended)
        job.failed.connect(self.failed)
        job.finished.connect(self._on_finished)
        self._lane.start(job)
        self.changed.emit()

    def toggle_pause(self) -> None:
        """Pause the scan, or let it go on."""
        if self._job is None:
            return
        if self._job.is_paused:
            self._job.resume()
        else:
            self._job.pause()
        self.changed.emit()

    def stop(self) -> None:
        """End the scan; what is finished is kept."""
        self._waiting.clear()
        if self._job is not None:
            self._job.cancel()
            self._job.resume()

    def close(self) -> None:
        """Stop and wait for the thread."""
        self.stop()
        self._lane.close()

    def _on_finished(self) -> None:
        self._job = None
        if self._waiting:
            self.start(self._waiting.pop(0))
        else:
            self.changed.emit()


def is_open_ended(progress: Progress) -> bool:
    """Whether nobody knows yet how much there is to do."""
    return progress.total is None or progress.total == 0
