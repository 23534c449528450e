"""The grid of photos: a view with fixed cells that paints only what is seen.

A QListView lays all its rows out again whenever one is added; here the place of a row is a
division, so that a library of any size opens at once and grows for nothing. It stays a
QAbstractItemView, so that keyboard, selection and screen readers work as everywhere.
"""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
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
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from photofind.core.domain import PhotoId
from photofind.gui.cell_view import CellView
from photofind.gui.cells import Cells
from photofind.gui.kept_place import KeptPlace
from photofind.gui.look import Look, Space
from photofind.gui.photo_delegate import PhotoDelegate
from photofind.gui.photo_model import MAX_DRAGGED, PhotoGridModel, PhotoRole, Section
from photofind.gui.section_heading import heading_height, paint_heading
from photofind.gui.thumbnail_loader import Shape, ThumbnailLoader, Tile

AnyIndex = QModelIndex | QPersistentModelIndex

ZOOM_LEVELS_PX = (96, 128, 168, 216, 280)
USUAL_ZOOM = 2
RESIZE_PAUSE_MS = 150  # after this long without a resize, thumbnails are made in the new size


class GridView(CellView):
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
        self._kept: KeptPlace | None = None
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
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
        model.about_to_grow.connect(self._on_about_to_grow)
        model.grew.connect(self._on_grew)
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

    def section_in_sight(self) -> Section | None:
        """Return the section of the first photo in sight, or None if there are no sections."""
        sections, rows = self._sections(), self.visible_rows()
        return sections[self._cells.section_of(rows.start)] if sections and len(rows) else None

    def _sections(self) -> Sequence[Section]:
        return self._photos().sections if self.model() is not None else ()

    def _photos(self) -> PhotoGridModel:
        model = self.model()
        assert isinstance(model, PhotoGridModel)  # noqa: S101 - `show_model` is the only door
        return model

    # Geometry

    def updateGeometries(self) -> None:
        """Adapt cells and scroll bar (Qt override)."""
        super().updateGeometries()
        self._lay_out()

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
            sections=[section.photos for section in self._sections()],
            heading=heading_height(self._look),
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
        # Cells go from left to right in every language; so do the words in them.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(self.viewport().rect(), self._look.colour("canvas"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        self._paint_headings(painter)
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

    def _paint_headings(self, painter: QPainter) -> None:
        top = self.verticalOffset()
        for number in self._cells.headings_between(top, top + self.viewport().height()):
            place = self._cells.heading_rect(number).translated(0, -top)
            paint_heading(painter, self._look, place, self._sections()[number])

    # Keyboard and mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a section by its heading; begin a rubber band on empty ground (Qt override)."""
        point = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not self.indexAt(point).isValid():
            section = self._cells.heading_at(point + QPoint(0, self.verticalOffset()))
            if section is not None:
                adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self._select_section(section, adds=adds)
                return
            self._band.begin(point + QPoint(0, self.verticalOffset()))
        super().mousePressEvent(event)

    def select_section(self, *, adds: bool) -> None:
        """Select the section of the current photo; of the first in sight, if that is not."""
        current, rows = self.currentIndex().row(), self.visible_rows()
        row = current if current in rows else rows.start
        if self._sections():
            self._select_section(self._cells.section_of(row), adds=adds)

    def _select_section(self, section: int, *, adds: bool) -> None:
        rows, model = self._cells.section_rows(section), self.model()
        chosen = QItemSelection(model.index(rows.start, 0), model.index(rows.stop - 1, 0))
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flag.Toggle if adds else flag.ClearAndSelect)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch the rubber band (Qt override)."""
        super().mouseMoveEvent(event)
        self._band.stretch(event.position().toPoint(), self.verticalOffset())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the rubber band away (Qt override)."""
        super().mouseReleaseEvent(event)
        self._band.end()

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

    # A list that grows or is replaced

    def _on_about_to_grow(self) -> None:
        """Remember what is in sight, lest it moves away from under the user's eyes."""
        rows = self.visible_rows()
        is_scrolled = self.verticalOffset() > 0 and len(rows) > 0
        index = self.model().index(rows.start, 0)
        self._anchor = (
            (QPersistentModelIndex(index), self.visualRect(index).top()) if is_scrolled else None
        )

    def _on_grew(self) -> None:
        self._lay_out()
        if self._anchor is not None:
            index, top = self._anchor
            self.verticalScrollBar().setValue(self._cells.rect(index.row()).top() - top)
            self._anchor = None
        self.viewport().update()

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
