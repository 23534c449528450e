"""The grid of photos: a view with fixed cells that paints only what is seen.

A QListView lays all its rows out again whenever one is added; here the place of a row is a
division, so that a library of any size opens at once and grows for nothing. It stays a
QAbstractItemView, so that keyboard, selection and screen readers work as everywhere.
"""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QRubberBand,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from photofind.core.domain import PhotoId
from photofind.gui.cells import Cells, cursor_steps
from photofind.gui.kept_place import KeptPlace
from photofind.gui.look import Look, Space
from photofind.gui.photo_delegate import PhotoDelegate
from photofind.gui.photo_model import MAX_DRAGGED, PhotoGridModel, PhotoRole
from photofind.gui.thumbnail_loader import Shape, ThumbnailLoader, Tile

AnyIndex = QModelIndex | QPersistentModelIndex

ZOOM_LEVELS_PX = (96, 128, 168, 216, 280)
USUAL_ZOOM = 2
RESIZE_PAUSE_MS = 150  # after this long without a resize, thumbnails are made in the new size


class GridView(QAbstractItemView):
    """Photos in rows and columns.

    Signals:
        opened: A photo was double-clicked or Enter was pressed on it: its id.
        menu_wanted: A context menu is wanted at this global position.
        chosen_changed: Other photos are selected now.
        zoomed: The zoom level is another.
    """

    opened = Signal(object)
    menu_wanted = Signal(QPoint)
    chosen_changed = Signal()
    zoomed = Signal(int)

    def __init__(
        self,
        look: Look,
        tiles: ThumbnailLoader,
        *,
        fills: bool,
        caption_lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty grid.

        Args:
            look: Theme.
            tiles: The loader that the model asks; the view tells it the size of its cells.
            fills: Photos are cut to squares; else they are shown whole.
            caption_lines: Lines of text below each photo.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._look, self._tiles, self._fills = look, tiles, fills
        self._zoom = USUAL_ZOOM
        self._caption_lines = caption_lines
        self._cells = Cells()
        self._kept: KeptPlace | None = None
        self._band: QRubberBand | None = None
        self._band_from = QPoint()
        self._reshape = QTimer(self, singleShot=True, interval=RESIZE_PAUSE_MS)
        self._reshape.timeout.connect(self._on_resized)
        self.setItemDelegate(PhotoDelegate(look, caption_lines, self))
        self._set_up()
        look.changed.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(False)
        self.setAccessibleName(self.tr("Photos"))

    # What is shown

    def show_model(self, model: PhotoGridModel) -> None:
        """Show the photos of a model; selection and place survive when its list is replaced."""
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)

    def chosen_rows(self) -> list[tuple[int, int]]:
        """Return the selected rows as runs of first and last row, in order."""
        if self.model() is None:
            return []
        selection = self.selectionModel().selection()
        parts = (selection.at(number) for number in range(selection.count()))
        return sorted((part.top(), part.bottom()) for part in parts)

    def chosen(self) -> list[PhotoId]:
        """Return the ids of the selected photos, in the order of the rows."""
        ids = self._photos().ids if self.model() is not None else []
        runs = self.chosen_rows()
        return [photo_id for first, last in runs for photo_id in ids[first : last + 1]]

    def chosen_count(self) -> int:
        """Return how many photos are selected, without listing them."""
        return sum(last - first + 1 for first, last in self.chosen_rows())

    @property
    def zoom(self) -> int:
        """The zoom level, an index of `ZOOM_LEVELS_PX`."""
        return self._zoom

    def set_zoom(self, level: int) -> None:
        """Show larger or smaller cells, keeping the photo in the middle in sight."""
        level = max(0, min(len(ZOOM_LEVELS_PX) - 1, level))
        if level == self._zoom:
            return
        rows, current = self.visible_rows(), self.currentIndex().row()
        anchor = current if current in rows else rows.start + len(rows) // 2
        self._zoom = level
        self._lay_out()
        self._on_resized()
        if len(rows):
            index = self.model().index(anchor, 0)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.zoomed.emit(level)

    def visible_rows(self) -> range:
        """Return the rows that are at least partly in sight."""
        return self._cells.rows_between(
            self.verticalOffset(), self.verticalOffset() + self.viewport().height()
        )

    def _photos(self) -> PhotoGridModel:
        model = self.model()
        assert isinstance(model, PhotoGridModel)  # noqa: S101 - `show_model` is the only door
        return model

    # Geometry (Qt overrides)

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

    def updateGeometries(self) -> None:
        """Adapt cells and scroll bar (Qt override)."""
        super().updateGeometries()
        self._lay_out()

    def rowsInserted(self, parent: AnyIndex, start: int, end: int) -> None:
        """Make room for new photos without moving what is in sight (Qt override)."""
        bar = self.verticalScrollBar()
        top_row = self.visible_rows().start
        line_before = self._cells.line_of(top_row)
        super().rowsInserted(parent, start, end)
        self._lay_out()
        if bar.value() > 0 and start <= top_row:
            moved = self._cells.line_of(top_row + end - start + 1) - line_before
            bar.setValue(bar.value() + moved * self._cells.pitch_y)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width; thumbnails follow when the resizing pauses (Qt override)."""
        top_row = self.visible_rows().start
        super().resizeEvent(event)
        self._lay_out()
        if self.verticalOffset() > 0:
            self.verticalScrollBar().setValue(self._cells.rect(top_row).top() - Space.S)
        self._reshape.start()

    def _lay_out(self) -> None:
        model = self.model()
        caption_px = self._caption_lines * (self.fontMetrics().height() + 2)
        self._cells = Cells(
            count=model.rowCount() if model else 0,
            width=self.viewport().width(),
            least_side=ZOOM_LEVELS_PX[self._zoom],
            caption=caption_px + (Space.S if caption_px else 0),
        )
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(max(16, self._cells.pitch_y // 4))
        bar.setPageStep(max(1, height - self._cells.pitch_y // 2))
        bar.setRange(0, max(0, self._cells.height - height))

    def _on_resized(self) -> None:
        scale = self.devicePixelRatioF()
        self._tiles.set_shape(Shape(round(self._cells.side * scale), self._fills, scale))
        self.viewport().update()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cells in sight (Qt override)."""
        scale = self.devicePixelRatioF()
        if self._tiles.shape.scale != scale or self._tiles.shape.fills != self._fills:
            self._on_resized()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self._look.colour("canvas"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        model, selection, current = self.model(), self.selectionModel(), self.currentIndex()
        for row in self.visible_rows():
            index = model.index(row, 0)
            option.rect = self.visualRect(index)
            option.state = QStyle.StateFlag.State_Enabled
            if selection.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == current.row() and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)

    # Keyboard and mouse

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
        columns = self._cells.columns
        page = columns * max(1, self.viewport().height() // self._cells.pitch_y)
        row = current + cursor_steps(columns, page, count)[action]
        if action == QAbstractItemView.CursorAction.MoveUp and row < 0:
            row = current
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
        is_band = self._band is not None or len(ends) < 2
        area = rect.normalized().translated(down)
        for first, last in self._cells.runs_in(area) if is_band else [(ends[0], ends[1])]:
            selection.select(model.index(first, 0), model.index(last, 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """Repaint all that is in sight: it is cheap (Qt override)."""
        return QRegion(self.viewport().rect())

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: names of photos out of sight are not known here (Qt override)."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a rubber band on empty ground (Qt override)."""
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not self.indexAt(point).isValid():
            self._band_from = point + QPoint(0, self.verticalOffset())
            self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch the rubber band (Qt override)."""
        super().mouseMoveEvent(event)
        if self._band is not None:
            start = self._band_from - QPoint(0, self.verticalOffset())
            self._band.setGeometry(QRect(start, event.position().toPoint()).normalized())
            self._band.show()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the rubber band away (Qt override)."""
        super().mouseReleaseEvent(event)
        if self._band is not None:
            self._band.deleteLater()
            self._band = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the photo (Qt override)."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(index.data(PhotoRole.ID))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll (Qt override)."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom + (1 if event.angleDelta().y() > 0 else -1))
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu, by mouse or by key (Qt override)."""
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            centre = self.visualRect(self.currentIndex()).center()
            place = self.viewport().mapToGlobal(centre)
        self.menu_wanted.emit(place)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the selected files out of the window (Qt override)."""
        runs = self.chosen_rows()
        rows = [row for first, last in runs for row in range(first, last + 1)][:MAX_DRAGGED]
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData([self.model().index(row, 0) for row in rows]))
        tile = self.currentIndex().data(PhotoRole.TILE)
        if isinstance(tile, Tile) and tile.pixmap:
            drag.setPixmap(_small(tile.pixmap))
        drag.exec(actions & Qt.DropAction.CopyAction)

    # A list that is replaced

    def _on_about_to_reset(self) -> None:
        current = self.currentIndex()
        self._kept = KeptPlace(
            self.chosen(), current.data(PhotoRole.ID) if current.isValid() else None
        )

    def _on_reset(self) -> None:
        self._lay_out()
        if self._kept is not None:
            self._kept.restore(self._photos(), self.selectionModel())
            self._kept = None
        self.viewport().update()
        self.chosen_changed.emit()


def _small(pixmap: QPixmap) -> QPixmap:
    """Shrink a tile to what hangs on the pointer."""
    side = QSize(96, 96) * pixmap.devicePixelRatio()
    mode = Qt.AspectRatioMode.KeepAspectRatio
    return pixmap.scaled(side, mode, Qt.TransformationMode.SmoothTransformation)
