"""The library's news, brought from whatever thread they are told on into the window's."""

from PySide6.QtCore import QObject, Signal

from photofind.core.library import Library


class LibraryNews(QObject):
    """Brings the library's news, told on any thread, into the GUI thread.

    Signals:
        came: A `Changed`.
    """

    came = Signal(object)

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self.stop = library.on_change(self.came.emit)
