"""Tables of values: plans, journals, files that could not be read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableView

from photofind.gui.look import Space

AnyIndex = QModelIndex | QPersistentModelIndex
Columns = tuple[tuple[str, Callable[[object], str]], ...]


class RowsModel(QAbstractTableModel):
    """A table of values, each column made by a function."""

    def __init__(self, columns: Columns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows: Sequence[object] = ()

    @property
    def rows(self) -> Sequence[object]:
        """All values; not to be changed."""
        return self._rows

    def show_rows(self, rows: Sequence[object]) -> None:
        """Show these values."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def show_columns(self, columns: Columns, rows: Sequence[object]) -> None:
        """Show these values in other columns."""
        self.beginResetModel()
        self._columns, self._rows = columns, rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of values (Qt override)."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of columns (Qt override)."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Name the columns (Qt override)."""
        is_name = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._columns[section][0] if is_name else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text (Qt override)."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._columns[index.column()][1](self._rows[index.row()])
        return None


def make_table(model: RowsModel, name: str, *, wide: int) -> QTableView:
    """Make a table of whole rows; the first ``wide`` columns share the room there is."""
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # both ends of a path tell something
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + Space.M)
    header = table.horizontalHeader()
    font = header.font()
    font.setWeight(QFont.Weight.DemiBold)  # the style draws so; names are shortened by the font
    header.setFont(font)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    header.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # of a file's name, the end tells most
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    for narrow in range(wide, model.columnCount()):
        header.setSectionResizeMode(narrow, QHeaderView.ResizeMode.ResizeToContents)
    return table
