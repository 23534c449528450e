"""What the window does by itself: looks for new photos, watches folders, tells when it is done.

It begins when the window is up, not when it is made: a test or a benchmark of the window decides
for itself what runs.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from photofind.core.domain import Folder, ScanSummary
from photofind.core.settings import Settings
from photofind.gui.notices import is_worth_telling, notify, scan_words
from photofind.gui.scanning import Scanning
from photofind.gui.watching import Watching

FIRST_LOOK_MS = 4_000  # the first page of photos is there long before


class Upkeep(QObject):
    """Keeps a library up to date while its window is open."""

    def __init__(self, scanning: Scanning, is_active: Callable[[], bool], parent: QObject) -> None:
        """Do nothing yet.

        Args:
            scanning: What scans.
            is_active: Tells whether the user is looking at the window.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._scanning, self._is_active = scanning, is_active
        self._has_begun = False
        self._folders: list[Path] = []
        self._settings = Settings()
        self.watching = Watching(self)
        self.watching.changed.connect(self._on_folder_changed)
        scanning.ended.connect(self._on_scan_ended)

    def begin(self, settings: Settings) -> None:
        """Look for what is new since the last time, and watch from now on, if that is wanted."""
        self._has_begun = True
        self.obey(settings)
        QTimer.singleShot(FIRST_LOOK_MS, self, self._look_around)

    def obey(self, settings: Settings) -> None:
        """Follow other settings from now on."""
        self._settings = settings
        if self._has_begun:
            self.watching.switch(on=settings.watch_folders)

    def follow(self, folders: Sequence[Folder]) -> None:
        """Watch these folders from now on."""
        self._folders = [folder.path for folder in folders]
        self.watching.follow(folders)

    def close(self) -> None:
        """Stop watching."""
        self._has_begun = False
        self.watching.switch(on=False)

    def _look_around(self) -> None:
        is_wanted = self._has_begun and bool(self._folders) and self._settings.watch_folders
        if is_wanted and not self._scanning.is_running:
            self._scanning.start([])

    def _on_folder_changed(self, folder: Path) -> None:
        """Scan a folder, unless it left the library meanwhile: a scan would add it again."""
        if folder in self._folders:
            self._scanning.start([folder])

    def _on_scan_ended(self, summary: ScanSummary) -> None:
        if self._settings.tell_when_done and is_worth_telling(summary, is_active=self._is_active()):
            notify(self.tr("The scan is done"), scan_words(summary))
