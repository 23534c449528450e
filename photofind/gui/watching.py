"""The library kept up to date by itself: what changes in a folder is scanned soon after."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photofind.core.domain import Folder

if TYPE_CHECKING:
    from photofind.core.intake.watch import FolderWatch


class Watching(QObject):
    """Watches the folders of the library while it is switched on.

    Signals:
        changed: A folder in which something changed.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folders: list[Path] = []
        self._watch: FolderWatch | None = None

    @property
    def is_on(self) -> bool:
        """Whether folders are watched."""
        return self._watch is not None

    def switch(self, *, on: bool) -> None:
        """Begin or end watching."""
        if on and self._watch is None:
            # watchdog takes a tenth of a second to import: the window stands before that.
            from photofind.core.intake.watch import FolderWatch

            self._watch = FolderWatch(self.changed.emit)
            self._watch.watch(self._folders)
        elif not on and self._watch is not None:
            self._watch.close()
            self._watch = None

    def follow(self, folders: Sequence[Folder]) -> None:
        """Watch these folders from now on."""
        self._folders = [folder.path for folder in folders]
        if self._watch is not None:
            self._watch.watch(self._folders)
