"""The strip at the bottom: what the library holds, or how far the scan is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar

from photofind.core.task import Progress
from photofind.gui import wording
from photofind.gui.look import Look, Space
from photofind.gui.page import button, label
from photofind.gui.plurals import in_english
from photofind.gui.scanning import Scanning, is_open_ended

PARTS = 1000  # of the progress bar


class ScanBar(QFrame):
    """Progress with Pause and Stop while a scan runs; a summary otherwise.

    Signals:
        unreadable_wanted: The list of files that could not be read is wanted.
    """

    unreadable_wanted = Signal()

    def __init__(self, look: Look, scanning: Scanning) -> None:
        super().__init__()
        self._look, self._scanning = look, scanning
        self.setProperty("kind", "bar")
        self._state = label("", "muted")
        self._detail = QLabel()
        self.progress = QProgressBar(maximum=PARTS, textVisible=False)
        self.progress.setFixedWidth(220)
        self.progress.setAccessibleName(self.tr("Progress of the scan"))
        self.unreadable = button(look, "", "warning", "link")
        self.unreadable.clicked.connect(self.unreadable_wanted)
        self.unreadable.hide()  # until it is known that there are any
        self.pause = button(look, self.tr("Pause"), "pause")
        self.pause.clicked.connect(scanning.toggle_pause)
        self.stop = button(look, self.tr("Stop"), "stop")
        self.stop.clicked.connect(scanning.stop)
        self._summary = ""
        self._counts: tuple[int, int] = (0, 0)
        self._lay_out()
        scanning.changed.connect(self._on_changed)
        scanning.progressed.connect(self._on_progressed)
        self._on_changed()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.S, Space.M, Space.S)
        layout.setSpacing(Space.M)
        layout.addWidget(self._state)
        layout.addWidget(self.progress)
        layout.addWidget(self._detail)
        layout.addStretch(1)
        for part in (self.unreadable, self.pause, self.stop):
            layout.addWidget(part)
        self.setMinimumHeight(46)

    def show_summary(self, text: str, unreadable: int) -> None:
        """Say what the library holds, shown when no scan runs."""
        self._summary = text
        self._show_unreadable(unreadable)
        if not self._scanning.is_running:
            self._state.setText(text)

    def _show_unreadable(self, count: int) -> None:
        self.unreadable.setVisible(count > 0)
        self.unreadable.setText(
            in_english(self.tr("%Ln file(s) could not be read", "", count), count)
        )
        self.unreadable.setToolTip(self.tr("Show the list with the reasons"))

    def _on_changed(self) -> None:
        runs, waits = self._scanning.is_running, self._scanning.is_paused
        for part in (self.progress, self._detail, self.pause, self.stop):
            part.setVisible(runs)
        self.pause.setText(self.tr("Resume") if waits else self.tr("Pause"))
        self._look.icons.give(self.pause, "play" if waits else "pause")
        if not runs:
            self._state.setText(self._summary)
        elif waits:
            self._state.setText(self.tr("Paused"))
        else:
            self._state.setText(self.tr("Starting…"))
            self._detail.clear()

    def _on_progressed(self, progress: Progress) -> None:
        if not self._scanning.is_running or self._scanning.is_paused:
            return
        self._state.setText(self._stage_name(progress.stage))
        self._detail.setText(self._how_far(progress))
        if is_open_ended(progress):
            self.progress.setRange(0, 0)
        else:
            self.progress.setRange(0, PARTS)
            total = progress.total or 1
            self.progress.setValue(min(PARTS, progress.done * PARTS // total))
        if progress.skipped:
            self._show_unreadable(progress.skipped)

    def _how_far(self, progress: Progress) -> str:
        """Say count, rate and time left, as far as they are known."""
        if progress.total == 0:
            return ""
        if progress.total is None:
            return in_english(self.tr("%Ln file(s)", "", progress.done), progress.done)
        words = [
            self.tr("{done} of {total}").format(
                done=wording.number(progress.done), total=wording.number(progress.total)
            )
        ]
        if progress.rate >= 1 and progress.stage == "read":
            words.append(self.tr("{0} a second").format(wording.number(round(progress.rate))))
        left = progress.seconds_left
        if left is not None and progress.seconds > 1:
            words.append(self.tr("{0} left").format(wording.duration(left)))
        return " · ".join(words)

    def _stage_name(self, stage: str) -> str:
        return {
            "walk": self.tr("Looking for photos"),
            "read": self.tr("Reading photos"),
            "full": self.tr("Reading previews' originals"),
            "embed": self.tr("Judging likeness"),
            "match": self.tr("Comparing photos"),
            "verify": self.tr("Comparing photos"),
        }.get(stage, self.tr("Working"))
