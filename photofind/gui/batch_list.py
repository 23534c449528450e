"""Several pictures that were looked for at once: which are in the library, and which are not.

"Are these 200 photos already here?" is answered in one sentence; the missing ones can be shown
alone, selected, copied as paths, or saved as a list.
"""

from collections import Counter
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QFileDialog, QListWidget, QListWidgetItem, QWidget

from photofind.core.finding.values import Findings, Query
from photofind.gui import wording
from photofind.gui.error_box import copy_to_clipboard
from photofind.gui.look import Look, Space
from photofind.gui.page import button, column, label, row
from photofind.gui.plurals import in_english
from photofind.gui.verdicts import is_there, short_verdict

NUMBER = Qt.ItemDataRole.UserRole


class Outcome(Enum):
    """What came of one of the pictures."""

    WAITING = "waiting"
    THERE = "there"
    MISSING = "missing"
    UNREADABLE = "unreadable"


ICONS = {
    Outcome.WAITING: ("more", "muted"),
    Outcome.THERE: ("check", "accent_text"),
    Outcome.MISSING: ("minus", "star_text"),
    Outcome.UNREADABLE: ("warning", "danger"),
}


class BatchList(QWidget):
    """A summary, a choice of what to list, the list, and what can be done with it.

    Signals:
        chosen: The number of the picture whose results are to be shown.
        told: A sentence for the banner, and its tone.
    """

    chosen = Signal(int)
    told = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._queries: list[Query] = []
        self._outcomes: list[Outcome] = []
        self.summary = label("", "heading", wraps=True)
        self.shown = QComboBox()
        self.list = QListWidget()
        self.copy = button(look, self.tr("Copy paths"), "copy")
        self.save = button(look, self.tr("Save list…"), "open")
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self.shown.setAccessibleName(self.tr("Which pictures to list"))
        self.list.setAccessibleName(self.tr("Pictures to look for"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setMinimumHeight(120)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the end of a name tells most
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.shown.currentIndexChanged.connect(self._show_rows)
        self.copy.setToolTip(self.tr("The selected ones, or all that are listed"))
        self.save.setToolTip(self.copy.toolTip())
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)
        layout = column(self, (0, 0, 0, 0), Space.S)
        layout.addWidget(self.summary)
        layout.addWidget(self.shown)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(self.copy, self.save, 1))

    def show_queries(self, queries: Sequence[Query]) -> None:
        """List pictures none of which was looked for yet; a single one needs no list."""
        self._queries = list(queries)
        self._outcomes = [Outcome.WAITING] * len(queries)
        self.setVisible(len(queries) > 1)
        with QSignalBlocker(self.list):
            self.list.clear()
            for number, query in enumerate(queries):
                item = QListWidgetItem(self._icon(Outcome.WAITING), query.name)
                item.setData(NUMBER, number)
                item.setToolTip(str(query.path or query.name))
                self.list.addItem(item)
            self.list.setCurrentRow(0)
        self.shown.setCurrentIndex(0)
        self._show_counts()

    def show_answer(self, number: int, answer: Findings | Exception) -> None:
        """Note what came of one picture."""
        outcome = outcome_of(answer)
        self._outcomes[number] = outcome
        item = self.list.item(number)
        item.setIcon(self._icon(outcome))
        item.setText(f"{self._queries[number].name}\n{short_verdict(answer)}")
        item.setHidden(not self._is_listed(number))
        self._show_counts()

    def listed(self) -> list[Query]:
        """Return the selected pictures, or all that are listed if at most one is selected."""
        chosen = [item for item in self.list.selectedItems() if not item.isHidden()]
        if len(chosen) > 1:
            return [self._queries[item.data(NUMBER)] for item in chosen]
        return [query for number, query in enumerate(self._queries) if self._is_listed(number)]

    def _icon(self, outcome: Outcome) -> QIcon:
        return self._look.icons.icon(*ICONS[outcome])

    def _is_listed(self, number: int) -> bool:
        wanted = self.shown.currentData()
        return wanted is None or self._outcomes[number] is wanted

    def _show_rows(self) -> None:
        for number in range(self.list.count()):
            self.list.item(number).setHidden(not self._is_listed(number))
        first = next((n for n in range(self.list.count()) if self._is_listed(n)), None)
        current = self.list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.list.setCurrentRow(first)

    def _show_counts(self) -> None:
        counts = Counter(self._outcomes)
        self.summary.setText(self._summary(counts))
        names = {
            None: self.tr("All {0}").format(wording.number(len(self._outcomes))),
            Outcome.MISSING: self.tr("Not in your library: {0}"),
            Outcome.THERE: self.tr("In your library: {0}"),
            Outcome.UNREADABLE: self.tr("Cannot be read: {0}"),
        }
        with QSignalBlocker(self.shown):
            if not self.shown.count():
                for outcome in names:
                    self.shown.addItem("", outcome)
            for at, (outcome, name) in enumerate(names.items()):
                count = counts[outcome] if outcome else 0
                self.shown.setItemText(at, name.format(wording.number(count)))

    def _summary(self, counts: Counter[Outcome]) -> str:
        done = len(self._outcomes) - counts[Outcome.WAITING]
        if counts[Outcome.WAITING]:
            return self.tr("Looking… {done} of {all}").format(
                done=wording.number(done), all=wording.number(len(self._outcomes))
            )
        there, missing = counts[Outcome.THERE], counts[Outcome.MISSING]
        if not missing and not counts[Outcome.UNREADABLE]:
            return in_english(self.tr("All %Ln are in your library", "", there), there)
        parts = [in_english(self.tr("%Ln (is/are) in your library", "", there), there)]
        parts += [in_english(self.tr("%Ln (is/are) not", "", missing), missing)] if missing else []
        unread = counts[Outcome.UNREADABLE]
        parts += [in_english(self.tr("%Ln cannot be read", "", unread), unread)] if unread else []
        return ", ".join(parts)

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(NUMBER))

    def _lines(self) -> list[str]:
        return [str(query.path or query.name) for query in self.listed()]

    def _on_copy(self) -> None:
        lines = self._lines()
        copy_to_clipboard("\n".join(lines))
        self.told.emit(
            in_english(self.tr("%Ln path(s) copied.", "", len(lines)), len(lines)), "info"
        )

    def _on_save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the list"), "photos.txt")
        if name:
            self.save_list(Path(name))

    def save_list(self, target: Path) -> None:
        """Write the paths into a text file, one a line."""
        text = "".join(f"{line}\n" for line in self._lines())
        try:
            target.write_text(text, encoding="utf-8", errors="surrogateescape")
        except OSError as error:
            reason = error.strerror or str(error)
            self.told.emit(self.tr("The list cannot be saved: {0}.").format(reason), "error")
            return
        self.told.emit(self.tr("The list is in {0}.").format(target), "info")


def outcome_of(answer: Findings | Exception) -> Outcome:
    """Return what an answer means for the question whether a picture is in the library."""
    if isinstance(answer, Exception):
        return Outcome.UNREADABLE
    return Outcome.THERE if is_there(answer) else Outcome.MISSING
