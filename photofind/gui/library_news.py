"""The library's news, whoever makes them, brought into the window's thread.

What the window does itself, and the scan that it started, is told by the library. What another
program does, `photofind folders remove` in a terminal for one, shows in the catalog's files only:
they are looked at every two seconds, which costs nothing.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from photofind.core.domain import Changed, Folder
from photofind.core.library import Library
from photofind.gui.jobs import Reader

LOOK_MS = 2_000

Traces = tuple[tuple[int, int], ...]
EVERYTHING = Changed(photos=True, groups=True, folders=True, is_elsewhere=True)


class LibraryNews(QObject):
    """Tells what changed in the library, from whatever thread or program it came.

    Signals:
        came: A `Changed`.
    """

    came = Signal(object)
    _told = Signal(object)

    def __init__(self, library: Library, reader: Reader, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._reader = library, reader
        self._catalog = library.paths.catalog
        self._traces = _traces(self._catalog)
        self._folders: list[tuple[Path, bool]] | None = None
        self._has_heard = False
        self._told.connect(self._on_told)
        self._end = library.on_change(self._told.emit)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """Tell nothing any more."""
        self._timer.stop()
        self._end()

    def know(self, folders: Sequence[Folder]) -> None:
        """Learn which folders the window shows."""
        self._folders = _named(folders)

    def look(self) -> None:
        """Tell of a change that nobody told of.

        While a scan tells of photos all the time, only the folders show that another program
        changed something.
        """
        traces, has_heard = _traces(self._catalog), self._has_heard
        self._has_heard = False
        if traces == self._traces:
            return
        self._traces = traces
        if has_heard:
            self._reader.ask(
                "folders-elsewhere", lambda _task: self._library.folders(), self._on_folders_read
            )
        else:
            self.came.emit(EVERYTHING)

    def _on_told(self, changed: Changed) -> None:
        self._has_heard = True
        self.came.emit(changed)

    def _on_folders_read(self, folders: list[Folder]) -> None:
        if self._folders is not None and _named(folders) != self._folders:
            self.came.emit(EVERYTHING)


def _named(folders: Sequence[Folder]) -> list[tuple[Path, bool]]:
    return [(folder.path, folder.is_protected) for folder in folders]


def _traces(catalog: Path) -> Traces:
    """Return size and time of the catalog and of its log: every write changes one of them."""
    found = []
    for path in (catalog, catalog.with_name(f"{catalog.name}-wal")):
        try:
            status = path.stat()
        except OSError:
            continue
        found.append((status.st_size, status.st_mtime_ns))
    return tuple(found)
