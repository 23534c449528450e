"""Activity: what was done, with Restore on each; and what could not be read, with the reason."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTableView, QTabWidget, QWidget

from photofind.core.acting.journal import Entry, State
from photofind.core.acting.restore import RestoreReport
from photofind.core.domain import Changed, UnreadableFile
from photofind.core.task import Task
from photofind.gui import wording
from photofind.gui.desktop import show_in_folder
from photofind.gui.empty_state import EmptyState
from photofind.gui.error_box import copy_to_clipboard
from photofind.gui.look import Space
from photofind.gui.page import Desk, Page, button, column, label, row
from photofind.gui.review import restored_words
from photofind.gui.tables import RowsModel, make_table

NANOSECONDS = 10**9


@dataclass(frozen=True, slots=True)
class ActivityNews:
    """What the page reads at once."""

    entries: list[Entry]
    unreadable: list[UnreadableFile]


class ActivityPage(Page):
    """Two lists: acts, and files that could not be read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.done = RowsModel(self._done_columns(), self)
        self.unreadable = RowsModel(self._unreadable_columns(), self)
        self.done_table = make_table(self.done, self.tr("What was done"), wide=2)
        self.unreadable_table = make_table(
            self.unreadable, self.tr("Files that could not be read"), wide=3
        )
        self.restore = button(desk.look, self.tr("Restore"), "undo", "primary")
        self.restore_all = button(desk.look, self.tr("Restore all"), "undo")
        self.copy = button(desk.look, self.tr("Copy the list"), "copy")
        self.tabs = QTabWidget()
        self._stacks: list[QStackedWidget] = []
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Activity"))
        nothing_done = EmptyState(
            self.desk.look,
            "activity",
            self.tr("Nothing was done yet"),
            self.tr("Every photo that goes to the trash is noted here, with a way back."),
        )
        all_read = EmptyState(
            self.desk.look,
            "check",
            self.tr("Every photo could be read"),
            self.tr("Files that cannot be read are listed here, each with the reason."),
        )
        restoring = row(1, self.restore_all, self.restore)
        self._add_tab(self.done_table, nothing_done, restoring, self.tr("What was done"))
        self._add_tab(self.unreadable_table, all_read, row(1, self.copy), self.tr("Unreadable"))
        layout = column(self, (Space.L, Space.M, Space.L, Space.M), Space.S)
        layout.addWidget(label(self.tr("Activity"), "title"))
        layout.addWidget(self.tabs, 1)

    def _add_tab(
        self, table: QTableView, empty: EmptyState, buttons: QHBoxLayout, name: str
    ) -> None:
        filled = QWidget()
        inner = column(filled, (0, Space.M, 0, 0), Space.M)
        inner.addWidget(table, 1)
        inner.addLayout(buttons)
        stack = QStackedWidget()
        stack.addWidget(empty)
        stack.addWidget(filled)
        self._stacks.append(stack)
        self.tabs.addTab(stack, name)

    def _connect(self) -> None:
        self.restore.clicked.connect(self._on_restore)
        self.restore_all.clicked.connect(self._on_restore_all)
        self.copy.clicked.connect(self._on_copy)
        self.done_table.selectionModel().selectionChanged.connect(self._update_buttons)
        self.unreadable_table.doubleClicked.connect(self._on_row_opened)

    def _done_columns(self) -> tuple[tuple[str, Callable[[object], str]], ...]:
        return (
            (self.tr("Photo"), lambda value: _place(cast("Entry", value))),
            (self.tr("Stayed for it"), lambda value: _stays(cast("Entry", value))),
            (self.tr("When"), lambda value: _when(cast("Entry", value))),
            (self.tr("Size"), lambda value: wording.size(_size(cast("Entry", value)))),
            (self.tr("Where it is"), lambda value: self._state(cast("Entry", value))),
        )

    def _unreadable_columns(self) -> tuple[tuple[str, Callable[[object], str]], ...]:
        return (
            (self.tr("File"), lambda value: cast("UnreadableFile", value).path.name),
            (self.tr("Why it cannot be read"), lambda value: cast("UnreadableFile", value).reason),
            (self.tr("Folder"), lambda value: str(cast("UnreadableFile", value).path.parent)),
        )

    def _state(self, entry: Entry) -> str:
        words = {
            State.INTENDED: self.tr("being moved"),
            State.AWAY: self.tr("in the trash"),
            State.STAYED: self.tr("stayed"),
            State.RESTORED: self.tr("restored"),
            State.GONE: self.tr("not in the trash any more"),
        }[entry.state]
        return f"{words}: {entry.note}" if entry.note else words

    # What the window asks

    def focus_first(self) -> None:
        """Give the keyboard to the list in front."""
        tables = (self.done_table, self.unreadable_table)
        tables[self.tabs.currentIndex()].setFocus()

    def show_unreadable(self) -> None:
        """Show the files that could not be read."""
        self.tabs.setCurrentIndex(1)

    def on_library_changed(self, changed: Changed) -> None:
        """Read the lists again."""
        if changed.photos:
            self.refresh()

    def refresh(self) -> None:
        """Read what was done and what could not be read."""
        library = self.desk.library
        self.desk.reader.ask(
            "activity",
            lambda _task: ActivityNews(library.journal(), library.unreadable()),
            self._on_read,
        )

    def _on_read(self, news: ActivityNews) -> None:
        lists: tuple[tuple[RowsModel, list[object], int], ...] = (
            (self.done, list(news.entries), 0),
            (self.unreadable, list(news.unreadable), 1),
        )
        for model, rows, number in lists:
            if rows != list(model.rows):
                model.show_rows(rows)
            self._stacks[number].setCurrentIndex(1 if rows else 0)
        count = wording.number(len(news.unreadable))
        unreadable = self.tr("Unreadable")
        self.tabs.setTabText(1, f"{unreadable}  {count}" if news.unreadable else unreadable)
        self._update_buttons()

    # Restoring

    def _away(self, *, only_chosen: bool) -> list[Entry]:
        """Return the acts whose files can be brought back."""
        chosen = {index.row() for index in self.done_table.selectionModel().selectedRows()}
        entries = [cast("Entry", value) for value in self.done.rows]
        return [
            entry
            for number, entry in enumerate(entries)
            if entry.state is State.AWAY and (number in chosen or not only_chosen)
        ]

    def _update_buttons(self) -> None:
        self.restore.setEnabled(bool(self._away(only_chosen=True)))
        self.restore_all.setEnabled(bool(self._away(only_chosen=False)))

    def _on_restore(self) -> None:
        self._bring_back(self._away(only_chosen=True))

    def _on_restore_all(self) -> None:
        self._bring_back(self._away(only_chosen=False))

    def _bring_back(self, entries: list[Entry]) -> None:
        acts = [entry.id for entry in entries]

        def undo(task: Task) -> RestoreReport:
            return self.desk.library.undo(acts, task=task)

        self.restore.setEnabled(False)
        self.restore_all.setEnabled(False)
        self.desk.acts.ask("restore", undo, self._on_restored)

    def _on_restored(self, report: RestoreReport) -> None:
        self.told.emit(restored_words(report), "warning" if report.failed else "info")
        self.refresh()

    def _on_copy(self) -> None:
        files = [cast("UnreadableFile", value) for value in self.unreadable.rows]
        copy_to_clipboard("\n".join(f"{file.path}\t{file.reason}" for file in files))
        self.told.emit(self.tr("The list is on the clipboard."), "info")

    def _on_row_opened(self, index: QModelIndex) -> None:
        show_in_folder(cast("UnreadableFile", self.unreadable.rows[index.row()]).path)


def _place(entry: Entry) -> str:
    return str(entry.moved[0].path) if entry.moved else ""


def _stays(entry: Entry) -> str:
    return str(entry.moved[0].stays) if entry.moved else ""


def _size(entry: Entry) -> int:
    return sum(file.size_bytes for file in entry.moved)


def _when(entry: Entry) -> str:
    local = datetime.fromtimestamp(entry.at_ns / NANOSECONDS, tz=UTC).astimezone()
    return wording.when(local)
