"""A field that holds a folder: one of the library, or any other; folders can be dropped on it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QFileDialog

from photofind.core.paths import is_folder

LEAST_LETTERS = 10  # a narrow window shortens the words


class FolderBox(QComboBox):
    """Folders by their names.

    Signals:
        chosen: Another folder is chosen, by hand or by a drop.
    """

    chosen = Signal()

    def __init__(self, name: str) -> None:
        """Make an empty field; ``name`` is what a screen reader says."""
        super().__init__()
        self._folders: list[Path] = []
        self._last = -1
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAcceptDrops(True)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMinimumContentsLength(LEAST_LETTERS)
        self.addItem(self.tr("Choose a folder…"))
        self.setCurrentIndex(-1)
        self.setPlaceholderText(self.tr("Choose a folder"))
        self.activated.connect(self._on_activated)

    @property
    def folder(self) -> Path | None:
        """The folder, or None while none is chosen."""
        number = self.currentIndex()
        return self._folders[number] if 0 <= number < len(self._folders) else None

    def offer(self, folders: Sequence[Path]) -> None:
        """Add folders to choose from."""
        for folder in folders:
            if folder not in self._folders:
                self._folders.append(folder)
                number = len(self._folders) - 1
                self.insertItem(number, folder.name or str(folder))
                self.setItemData(number, str(folder), Qt.ItemDataRole.ToolTipRole)

    def show_folder(self, folder: Path) -> None:
        """Choose a folder, and tell nobody."""
        self.offer([folder])
        self._last = self._folders.index(folder)
        self.setCurrentIndex(self._last)
        self.setToolTip(str(folder))

    def _on_activated(self, number: int) -> None:
        if number < len(self._folders):
            self.show_folder(self._folders[number])
            self.chosen.emit()
            return
        start = str(self._folders[self._last]) if self._last >= 0 else ""
        folder = QFileDialog.getExistingDirectory(self, self.accessibleName(), start)
        if folder:
            self.show_folder(Path(folder))
            self.chosen.emit()
        else:
            self.setCurrentIndex(self._last)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up for a folder (Qt override)."""
        if dropped_folders(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the folder (Qt override)."""
        for folder in dropped_folders(event.mimeData())[:1]:
            event.acceptProposedAction()
            self.show_folder(folder)
            self.chosen.emit()


def dropped_folders(mime: QMimeData) -> list[Path]:
    """Return the folders of a drop."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if is_folder(path)]
