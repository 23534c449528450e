"""Qt's application object, to which macOS hands the files that are opened with photofind.

There they come as events to the application, one for each file, not as arguments; also while it
runs, and before its window stands.
"""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

GATHER_MS = 50  # files that are opened together come one by one

Take = Callable[[list[QUrl]], object]


class Application(QApplication):
    """Gathers the files that the system opens with photofind and gives them to the window."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._files: list[QUrl] = []
        self._take: Take | None = None
        self._soon = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._soon.timeout.connect(self._hand_over)

    def give_files_to(self, take: Take | None) -> None:
        """Call ``take`` with files that came and come; with None keep them for later."""
        self._take = take
        self._soon.start()

    def event(self, event: QEvent) -> bool:
        """Note a file that is to be opened (Qt override)."""
        if event.type() == QEvent.Type.FileOpen:
            self._files.append(cast("QFileOpenEvent", event).url())
            self._soon.start()
            return True
        return super().event(event)

    def _hand_over(self) -> None:
        if self._take is not None and self._files:
            files, self._files = self._files, []
            self._take(files)
