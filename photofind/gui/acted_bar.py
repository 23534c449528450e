"""The way back after photos went to the trash: it stays over the groups until it is closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from photofind.core.acting.act import ActReport
from photofind.gui import wording
from photofind.gui.look import Look, Space
from photofind.gui.page import button, column, icon_button, label, row


class ActedBar(QFrame):
    """Says what went, and brings it back.

    Signals:
        undo_wanted: What went is to come back.
    """

    undo_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self._words = label("", wraps=True)
        self.undo = button(look, self.tr("Undo"), "undo")
        close = icon_button(look, "close", self.tr("Close"))
        self.undo.clicked.connect(self.undo_wanted)
        close.clicked.connect(self.hide)
        line = row(spacing=Space.M)
        line.addWidget(self._words, 1)
        line.addWidget(self.undo)
        line.addWidget(close)
        column(self, (Space.M, Space.XS, Space.S, Space.XS)).addLayout(line)
        self.hide()

    def show_report(self, report: ActReport) -> None:
        """Say what an act did; nothing if nothing went."""
        if report.gone:
            words = wording.say("%Ln photo(s) went to the trash", len(report.gone))
            self._words.setText(f"{words} · {wording.size(report.bytes)}")
            self.show()
