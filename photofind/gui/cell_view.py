"""An item view whose rows lie in cells: where they are, what keys and rectangles mean.

What is in the cells is the business of the views that stand on this one.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QWidget

from photofind.gui.band import Band
from photofind.gui.cells import Cells, cursor_steps
from photofind.gui.look import Space

AnyIndex = QModelIndex | QPersistentModelIndex


class CellView(QAbstractItemView):
    """The geometry of a grid, as Qt asks for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = Cells()
        self._band = Band(self.viewport())

    def visible_rows(self) -> range:
        """Return the rows that are at least partly in sight."""
        return self._cells.rows_between(
            self.verticalOffset(), self.verticalOffset() + self.viewport().height()
        )

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell a screen reader which photo one stands on (Qt override).

        Qt knows how to tell the rows of its own lists, not of this one.
        """
        super().currentChanged(current, previous)
        self._tell_current()

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = (), /) -> None:
        """Tell it again once what is in its cell was read (Qt override)."""
        super().dataChanged(first, last, roles)
        if first.row() <= self.currentIndex().row() <= last.row():
            self._tell_current()

    def _tell_current(self) -> None:
        spoken = self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        if str(spoken or "") != self.accessibleDescription():
            self.setAccessibleDescription(str(spoken or ""))

    def visualRect(self, index: AnyIndex) -> QRect:
        """Return where a cell is in the viewport (Qt override)."""
        if not index.isValid():
            return QRect()
        return self._cells.rect(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the photo at a point of the viewport (Qt override)."""
        row = self._cells.row_at(point + QPoint(0, self.verticalOffset()))
        return QModelIndex() if row is None else self.model().index(row, 0)

    def scrollTo(
        self,
        index: AnyIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a photo into sight (Qt override)."""
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        height = self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif hint == QAbstractItemView.ScrollHint.PositionAtTop or rect.top() < Space.S:
            bar.setValue(bar.value() + rect.top() - Space.S)
        elif rect.bottom() > height - Space.S:
            bar.setValue(bar.value() + rect.bottom() - height + Space.S)

    def horizontalOffset(self) -> int:
        """Return 0: there is no sideways scrolling (Qt override)."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far down the view is scrolled (Qt override)."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: AnyIndex) -> bool:
        """No photo is hidden (Qt override)."""
        return False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads from the current photo (Qt override)."""
        count = self.model().rowCount() if self.model() else 0
        if not count:
            return QModelIndex()
        current = self.currentIndex().row()
        if current < 0:
            return self.model().index(self.visible_rows().start, 0)
        page = max(1, self.viewport().height() // self._cells.pitch_y)
        move = QAbstractItemView.CursorAction
        lines = {
            move.MoveUp: -1,
            move.MoveDown: 1,
            move.MovePageUp: -page,
            move.MovePageDown: page,
        }
        if action in lines:
            row = self._cells.row_in_line(current, lines[action])
        else:
            row = current + cursor_steps(count)[action]
        return self.model().index(max(0, min(count - 1, row)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a rubber band touches, or all photos from one corner to the other.

        With Shift, Qt gives the rectangle from the first to the last photo: it means all that
        lie between them as one reads, not the columns that the rectangle spans (Qt override).
        """
        model, selection = self.model(), QItemSelection()
        down = QPoint(0, self.verticalOffset())
        corners = [
            self._cells.row_at(corner + down) for corner in (rect.topLeft(), rect.bottomRight())
        ]
        ends = sorted(row for row in corners if row is not None)
        is_band = self._band.is_drawn or len(ends) < 2
        area = rect.normalized().translated(down)
        for first, last in self._cells.runs_in(area) if is_band else [(ends[0], ends[1])]:
            selection.select(model.index(first, 0), model.index(last, 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """Repaint all that is in sight: it is cheap (Qt override)."""
        return QRegion(self.viewport().rect())

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: names of photos out of sight are not known here (Qt override)."""
