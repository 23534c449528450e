"""Keeps a review over a restart: written down when it rests, taken up with the first groups."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from photofind.core.domain import Group, PhotoId
from photofind.core.task import Task
from photofind.gui.marks import Choice, Marks, heirs
from photofind.gui.page import Desk
from photofind.gui.review_memory import ReviewMemory, View

PAUSE_MS = 2000  # after this long without another mark, marks are written down


class KeptReview(QObject):
    """The memory of one page.

    Signals:
        photo_known: The photo that was current is this one.
    """

    photo_known = Signal(object)

    def __init__(self, desk: Desk, marks: Marks, view: Callable[[], View]) -> None:
        """Begin without writing anything: what was kept must be read first.

        Args:
            desk: The library is asked here.
            marks: Those of the page.
            view: Says what the page looks like now.
        """
        super().__init__(marks)
        self._desk, self._marks, self._view = desk, marks, view
        self._memory = ReviewMemory(desk.library)
        self._is_taken_up = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._write)
        marks.changed.connect(lambda _group: self.note())

    def view(self) -> View:
        """Return what the page looked like, the current photo left out."""
        return self._memory.view()

    def note(self) -> None:
        """Learn that something is to be written down soon."""
        self._pause.start()

    def take_up(self, groups: Sequence[Group]) -> None:
        """Look up what was marked, the first time that there are groups."""
        if self._is_taken_up or not groups:
            return

        def look_up(_task: Task) -> tuple[dict[int, Choice], PhotoId | None]:
            kept = dict(enumerate(self._memory.choices()))
            return {key: one for _n, key, one in heirs(kept, groups)}, self._memory.photo()

        def then(found: tuple[dict[int, Choice], PhotoId | None]) -> None:
            self._is_taken_up = True
            self._marks.restore(found[0])
            if found[1] is not None:
                self.photo_known.emit(found[1])

        self._desk.reader.ask("review", look_up, then)

    def close(self) -> None:
        """Write down how the review stands, now."""
        self._pause.stop()
        if self._is_taken_up:
            self._memory.write(self._marks.choices.values(), self._view())

    def _write(self) -> None:
        if not self._is_taken_up:
            return
        choices, view, memory = list(self._marks.choices.values()), self._view(), self._memory
        self._desk.reader.ask(
            "keep review", lambda _task: memory.write(choices, view), lambda _none: None
        )
