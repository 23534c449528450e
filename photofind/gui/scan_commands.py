"""What one can do with the whole library: add folders, scan, pause, stop, compare."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from photofind.core.library import Library
from photofind.gui.jobs import Job, JobRunner
from photofind.gui.scanning import Scanning


class ScanCommands(QObject):
    """Starts and ends the long work.

    Signals:
        folders_added: Folders are being scanned: show the library.
        comparing_started: A comparison begins: show the duplicates.
        changed: Long work began or ended.
        progressed: A `Progress` of a comparison.
        failed: The exception that ended a comparison.
    """

    folders_added = Signal()
    comparing_started = Signal()
    changed = Signal()
    progressed = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, scanning: Scanning, window: QWidget) -> None:
        super().__init__(window)
        self._library, self._scanning, self._window = library, scanning, window
        self._lane = JobRunner(self)
        self._job: Job | None = None
        self._is_comparing_wanted = False
        scanning.changed.connect(self._on_scanning_changed)

    @property
    def is_working(self) -> bool:
        """Whether a scan or a comparison runs."""
        return self._scanning.is_running or self._job is not None

    def add_folder(self) -> None:
        """Choose a folder and add it."""
        title = self.tr("Add a folder of photos")
        chosen = QFileDialog.getExistingDirectory(self._window, title)
        if chosen:
            self.add_folders([Path(chosen)])

    def add_folders(self, folders: Sequence[Path]) -> None:
        """Add folders and scan them."""
        self.folders_added.emit()
        self._scanning.start(list(folders))

    def scan(self) -> None:
        """Look for new and changed photos in all folders."""
        self._scanning.start([])

    def toggle_pause(self) -> None:
        """Pause the scan, or let it go on."""
        self._scanning.toggle_pause()

    def stop_scan(self) -> None:
        """End the scan; what is finished is kept."""
        self._is_comparing_wanted = False
        self._scanning.stop()

    def find_duplicates(self) -> None:
        """Compare what was not compared yet, thoroughly; after a scan that runs.

        The scan itself compares at a glance: it finds groups, but marks no re-encodings.
        """
        self.comparing_started.emit()
        self._is_comparing_wanted = self._scanning.is_running
        if not self.is_working:
            self._compare()

    def close(self) -> None:
        """Stop and wait."""
        self._is_comparing_wanted = False
        self._scanning.close()
        self._lane.close()

    def _compare(self) -> None:
        self._job = Job(self._library.update_groups)
        self._job.progressed.connect(self.progressed)
        self._job.failed.connect(self.failed)
        self._job.finished.connect(self._on_finished)
        self._lane.start(self._job)
        self.changed.emit()

    def _on_scanning_changed(self) -> None:
        if self._is_comparing_wanted and not self.is_working:
            self._is_comparing_wanted = False
            self._compare()

    def _on_finished(self) -> None:
        self._job = None
        self.changed.emit()
