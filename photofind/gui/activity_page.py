"""Activity: what was done, with Restore on each; what was decided; what could not be read."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import IntEnum
from typing import cast

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTableView, QTabWidget, QWidget

from photofind.core.acting.bins import Way
from photofind.core.acting.journal import Entry, State
from photofind.core.acting.restore import RestoreReport
from photofind.core.domain import Changed, UnreadableFile
from photofind.core.library import Library
from photofind.core.task import Task
from photofind.gui import wording
from photofind.gui.core_words import in_users_words
from photofind.gui.decision_list import Decided, read_decisions
from photofind.gui.desktop import open_trash, show_in_folder
from photofind.gui.empty_state import EmptyState
from photofind.gui.error_box import copy_to_clipboard
from photofind.gui.look import Space
from photofind.gui.page import Desk, Page, button, column, label, row
from photofind.gui.review import restored_words
from photofind.gui.tables import Columns, RowsModel, make_table

NANOSECONDS = 10**9


class Tab(IntEnum):
    """The lists, in their order."""

    DONE = 0
    DECIDED = 1
    UNREADABLE = 2


@dataclass(frozen=True, slots=True)
class ActivityNews:
    """What the page reads at once."""

    entries: list[Entry]
    decided: list[Decided]
    unreadable: list[UnreadableFile]


class ActivityPage(Page):
    """Three lists: acts, decisions, and files that could not be read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.done = RowsModel(self._done_columns(), self)
        self.decided = RowsModel(self._decided_columns(), self)
        self.unreadable = RowsModel(self._unreadable_columns(), self)
        self.done_table = make_table(self.done, self.tr("What was done"), wide=2)
        self.decided_table = make_table(self.decided, self.tr("What you decided"), wide=1)
        self.unreadable_table = make_table(
            self.unreadable, self.tr("Files that could not be read"), wide=3
        )
        self.restore = button(desk.look, self.tr("Restore"), "undo", "primary")
        self.restore_all = button(desk.look, self.tr("Restore all"), "undo")
        self.trash = button(desk.look, self.tr("Open the trash"), "trash")
        self.take_back = button(desk.look, self.tr("Take back"), "undo", "primary")
        self.copy = button(desk.look, self.tr("Copy the list"), "copy")
        self.show_file = button(desk.look, self.tr("Show in folder"), "folder-open")
        self.tabs = QTabWidget()
        self._stacks: list[QStackedWidget] = []
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Activity"))
        self.tabs.tabBar().setAccessibleName(self.tr("Activity"))
        empty = self._empty_states()
        restoring = row(self.trash, 1, self.restore_all, self.restore)
        self._add_tab(self.done_table, empty[Tab.DONE], restoring, self.tr("What was done"))
        taking_back = row(1, self.take_back)
        self._add_tab(self.decided_table, empty[Tab.DECIDED], taking_back, self.tr("Decisions"))
        unreadable = row(self.show_file, 1, self.copy)
        self._add_tab(
            self.unreadable_table, empty[Tab.UNREADABLE], unreadable, self.tr("Unreadable")
        )
        layout = column(self, (Space.L, Space.M, Space.L, Space.M), Space.S)
        layout.addWidget(label(self.tr("Activity"), "title"))
        layout.addWidget(self.tabs, 1)

    def _empty_states(self) -> dict[Tab, EmptyState]:
        texts = {
            Tab.DONE: (
                "activity",
                self.tr("Nothing was done yet"),
                self.tr("Every photo that goes to the trash is noted here, with a way back."),
            ),
            Tab.DECIDED: (
                "not-equal",
                self.tr("Nothing was decided yet"),
                self.tr(
                    "Groups that are no duplicates (N), or that you keep whole (Shift+K), are "
                    "noted here. You can take each decision back."
                ),
            ),
            Tab.UNREADABLE: (
                "check",
                self.tr("Every photo could be read"),
                self.tr("Files that cannot be read are listed here, each with the reason."),
            ),
        }
        return {tab: EmptyState(self.desk.look, *words) for tab, words in texts.items()}

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
        self.restore.clicked.connect(lambda: self._bring_back(self._away(only_chosen=True)))
        self.restore_all.clicked.connect(lambda: self._bring_back(self._away(only_chosen=False)))
        self.trash.clicked.connect(self._on_open_trash)
        self.take_back.clicked.connect(self._on_take_back)
        self.copy.clicked.connect(self._on_copy)
        self.show_file.clicked.connect(self._on_show_file)
        for table in (self.done_table, self.decided_table, self.unreadable_table):
            table.selectionModel().selectionChanged.connect(self._update_buttons)
        self.unreadable_table.doubleClicked.connect(self._on_row_opened)

    def _done_columns(self) -> Columns:
        return (
            (self.tr("Photo"), lambda value: _place(cast("Entry", value))),
            (self.tr("Stayed for it"), lambda value: _stays(cast("Entry", value))),
            (self.tr("When"), lambda value: _when(cast("Entry", value).at_ns)),
            (self.tr("Size"), lambda value: wording.size(_size(cast("Entry", value)))),
            (self.tr("Where it is"), lambda value: self._state(cast("Entry", value))),
        )

    def _decided_columns(self) -> Columns:
        return (
            (self.tr("Photos"), lambda value: cast("Decided", value).names),
            (self.tr("What you said"), lambda value: cast("Decided", value).words),
            (self.tr("When"), lambda value: _when(cast("Decided", value).at_ns)),
        )

    def _unreadable_columns(self) -> tuple[tuple[str, Callable[[object], str]], ...]:
        return (
            (self.tr("File"), lambda value: cast("UnreadableFile", value).path.name),
            (
                self.tr("Why it cannot be read"),
                lambda value: in_users_words(cast("UnreadableFile", value).reason),
            ),
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
        if entry.state is State.AWAY and _is_in_quarantine(entry):
            words = self.tr("in the drive's quarantine folder")
        return f"{words}: {entry.note}" if entry.note else words

    # What the window asks

    def focus_first(self) -> None:
        """Give the keyboard to the list in front."""
        tables = (self.done_table, self.decided_table, self.unreadable_table)
        table = tables[self.tabs.currentIndex()]
        (table if table.isVisible() else self.tabs.tabBar()).setFocus()

    def show_unreadable(self) -> None:
        """Show the files that could not be read."""
        self.tabs.setCurrentIndex(Tab.UNREADABLE)

    def on_library_changed(self, changed: Changed) -> None:
        """Read the lists again."""
        if changed.photos or changed.groups:
            self.refresh()

    def refresh(self) -> None:
        """Read what was done and what could not be read."""
        library = self.desk.library
        self.desk.reader.ask("activity", lambda _task: _read(library), self._on_read)

    def _on_read(self, news: ActivityNews) -> None:
        lists: tuple[tuple[RowsModel, list[object]], ...] = (
            (self.done, list(news.entries)),
            (self.decided, list(news.decided)),
            (self.unreadable, list(news.unreadable)),
        )
        for number, (model, rows) in enumerate(lists):
            if rows != list(model.rows):
                model.show_rows(rows)
            self._stacks[number].setCurrentIndex(1 if rows else 0)
        count = wording.number(len(news.unreadable))
        unreadable = self.tr("Unreadable")
        self.tabs.setTabText(
            Tab.UNREADABLE, f"{unreadable}  {count}" if news.unreadable else unreadable
        )
        self._update_buttons()

    # Restoring and taking back

    def _away(self, *, only_chosen: bool) -> list[Entry]:
        """Return the acts whose files can be brought back."""
        entries = self._chosen(self.done, self.done_table) if only_chosen else self.done.rows
        return [one for one in cast("list[Entry]", entries) if one.state is State.AWAY]

    def _chosen(self, model: RowsModel, table: QTableView) -> list[object]:
        return [model.rows[index.row()] for index in table.selectionModel().selectedRows()]

    def _update_buttons(self) -> None:
        self.restore.setEnabled(bool(self._away(only_chosen=True)))
        away = self._away(only_chosen=False)
        self.restore_all.setEnabled(bool(away))
        self.trash.setEnabled(any(not _is_in_quarantine(entry) for entry in away))
        self.take_back.setEnabled(bool(self._chosen(self.decided, self.decided_table)))
        self.show_file.setEnabled(bool(self._chosen(self.unreadable, self.unreadable_table)))

    def _bring_back(self, entries: list[Entry]) -> None:
        acts = [entry.id for entry in entries]

        def undo(task: Task) -> RestoreReport:
            return self.desk.library.removal.undo(acts, task=task)

        self.restore.setEnabled(False)
        self.restore_all.setEnabled(False)
        self.desk.acts.ask("restore", undo, self._on_restored)

    def _on_restored(self, report: RestoreReport) -> None:
        self.told.emit(restored_words(report), "warning" if report.failed else "info")
        self.refresh()

    def _on_open_trash(self) -> None:
        if not open_trash():
            self.told.emit(self.tr("No program here can show the trash."), "warning")

    def _on_take_back(self) -> None:
        chosen = self._chosen(self.decided, self.decided_table)
        ids = [each for one in cast("list[Decided]", chosen) for each in one.ids]
        library = self.desk.library

        def take_back(_task: Task) -> None:
            for each in ids:
                library.removal.take_back(each)

        self.take_back.setEnabled(False)
        self.desk.acts.ask("take back", take_back, lambda _none: self._on_taken_back(len(chosen)))

    def _on_taken_back(self, count: int) -> None:
        self.told.emit(wording.say("%Ln decision(s) taken back", count) + ".", "info")
        self.refresh()

    def _on_copy(self) -> None:
        files = [cast("UnreadableFile", value) for value in self.unreadable.rows]
        copy_to_clipboard("\n".join(f"{file.path}\t{file.reason}" for file in files))
        self.told.emit(self.tr("The list is on the clipboard."), "info")

    def _on_show_file(self) -> None:
        for file in self._chosen(self.unreadable, self.unreadable_table)[:1]:
            show_in_folder(cast("UnreadableFile", file).path)

    def _on_row_opened(self, index: QModelIndex) -> None:
        show_in_folder(cast("UnreadableFile", self.unreadable.rows[index.row()]).path)


def _read(library: Library) -> ActivityNews:
    return ActivityNews(library.removal.journal(), read_decisions(library), library.unreadable())


def _place(entry: Entry) -> str:
    return str(entry.moved[0].path) if entry.moved else ""


def _stays(entry: Entry) -> str:
    return str(entry.moved[0].stays) if entry.moved else ""


def _size(entry: Entry) -> int:
    return sum(file.size_bytes for file in entry.moved)


def _is_in_quarantine(entry: Entry) -> bool:
    return any(
        file.destination is not None and file.destination.way is Way.QUARANTINE
        for file in entry.moved
    )


def _when(at_ns: int) -> str:
    local = datetime.fromtimestamp(at_ns / NANOSECONDS, tz=UTC).astimezone()
    return wording.when(local)
