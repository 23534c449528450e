"""Activity: what could not be read and why. What was done and can be undone stands here too."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTableView, QWidget

from photofind.core.domain import Changed, UnreadableFile
from photofind.gui import wording
from photofind.gui.desktop import show_in_folder
from photofind.gui.empty_state import EmptyState
from photofind.gui.error_box import copy_to_clipboard
from photofind.gui.look import Space
from photofind.gui.page import Desk, Page, button, column, label, row

AnyIndex = QModelIndex | QPersistentModelIndex


class UnreadableModel(QAbstractTableModel):
    """File name, reason, folder."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: list[UnreadableFile] = []

    @property
    def files(self) -> Sequence[UnreadableFile]:
        """All rows; not to be changed."""
        return self._files

    def show_files(self, files: Sequence[UnreadableFile]) -> None:
        """Show these files."""
        self.beginResetModel()
        self._files = list(files)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of files (Qt override)."""
        return 0 if parent is not None and parent.isValid() else len(self._files)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return three (Qt override)."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Name the columns (Qt override)."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("File"), self.tr("Why it cannot be read"), self.tr("Folder"))[section]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text (Qt override)."""
        if not index.isValid() or index.row() >= len(self._files):
            return None
        file = self._files[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (file.path.name, file.reason, str(file.path.parent))[index.column()]
        return str(file.path) if role == Qt.ItemDataRole.ToolTipRole else None


class ActivityPage(Page):
    """The list of files that could not be read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.model = UnreadableModel(self)
        self.table = QTableView()
        self._count = label("", "muted")
        self._copy = button(desk.look, self.tr("Copy the list"), "copy")
        self._copy.clicked.connect(self._on_copy)
        self._stack = QStackedWidget()
        self._empty = EmptyState(
            desk.look,
            "check",
            self.tr("Every photo could be read"),
            self.tr("Files that cannot be read are listed here, each with the reason."),
        )
        self._set_up_table()
        self._lay_out()

    def _set_up_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Files that could not be read"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + Space.M)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.table.setColumnWidth(0, 280)
        self.table.setColumnWidth(1, 360)
        self.table.doubleClicked.connect(self._on_row_opened)

    def _lay_out(self) -> None:
        framed = QWidget()
        column(framed, (Space.L, 0, Space.L, Space.L)).addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(framed)
        layout = column(self, (0, 0, 0, 0))
        top = QWidget()
        head = column(top, (Space.L, Space.M, Space.L, Space.M))
        title = label(self.tr("Activity"), "title")
        head.addLayout(row(title, self._count, 1, self._copy, spacing=Space.M))
        layout.addWidget(top)
        layout.addWidget(self._stack, 1)
        self._copy.hide()

    def focus_first(self) -> None:
        """Give the keyboard to the list."""
        self.table.setFocus()

    def on_library_changed(self, changed: Changed) -> None:
        """Read the list again."""
        if changed.photos:
            self.refresh()

    def refresh(self) -> None:
        """Read the list of files that could not be read."""
        self.desk.reader.ask(
            "unreadable", lambda _task: self.desk.library.unreadable(), self._on_read
        )

    def _on_read(self, files: list[UnreadableFile]) -> None:
        if files != list(self.model.files):
            self.model.show_files(files)
        count = wording.say("%Ln file(s) could not be read", len(files))
        self._count.setText(count if files else "")
        self._copy.setVisible(bool(files))
        self._stack.setCurrentIndex(1 if files else 0)

    def _on_copy(self) -> None:
        lines = [f"{file.path}\t{file.reason}" for file in self.model.files]
        copy_to_clipboard("\n".join(lines))
        self.told.emit(self.tr("The list is on the clipboard."), "info")

    def _on_row_opened(self, index: QModelIndex) -> None:
        path: Path = self.model.files[index.row()].path
        show_in_folder(path)
