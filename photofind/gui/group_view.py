"""The list of groups: a card for each, its photos in a strip; 10 000 scroll like 10.

Up and down walk through the groups, left and right through the photos of one. Like the grid it is
a view of our own with rows of one height, so that only what is seen costs anything. To Qt it is a
table with a column for each photo, all of it drawn by us: only of tables, lists and trees does Qt
tell screen readers the cells.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QTableView

from photofind.core.domain import Group, PhotoId
from photofind.gui.group_model import GroupModel
from photofind.gui.group_painter import GroupPainter, fate
from photofind.gui.kept_group import MOST_ANCHORS, KeptGroup
from photofind.gui.look import Look, Space
from photofind.gui.marks import Marks
from photofind.gui.strip import Strip
from photofind.gui.thumbnail_loader import Shape, ThumbnailLoader

AnyIndex = QModelIndex | QPersistentModelIndex

SIDES_PX = (120, 164, 212, 264)
USUAL_SIDE = 1


class GroupView(QTableView):
    """Groups as cards, one of them current, and one of its photos current.

    Signals:
        opened: A photo was double-clicked: its id.
        menu_wanted: The photo menu is wanted at this global position.
        chosen_changed: Another photo is current.
    """

    opened = Signal(object)
    menu_wanted = Signal(QPoint)
    chosen_changed = Signal()

    def __init__(self, look: Look, tiles: ThumbnailLoader, model: GroupModel, marks: Marks) -> None:
        super().__init__()
        self._look, self._tiles, self._groups = look, tiles, model
        self._painter = GroupPainter(look, model, marks)
        self._level = USUAL_SIDE
        self._kept = KeptGroup()
        self._is_touched = False  # the user went somewhere in this list
        self._pressed_at: QPoint | None = None
        self._strip = self._measure()
        self._set_up()
        self.setModel(model)
        model.say_fate = partial(fate, marks)
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        look.changed.connect(self.viewport().update)
        marks.changed.connect(lambda _group: self.viewport().update())
        marks.tried.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setProperty("kind", "cards")
        for part in (self.horizontalHeader(), self.verticalHeader(), *self._corners()):
            part.hide()
        self.setTabKeyNavigation(False)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Groups of duplicates"))

    def _corners(self) -> list[QAbstractButton]:
        """Return the button that a table has where its headers meet."""
        return self.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly)

    # What is chosen

    def current_group(self) -> Group | None:
        """Return the group that the keys act on."""
        row = self.currentIndex().row()
        return self._groups.group_at(row) if 0 <= row < self._groups.rowCount() else None

    def current_photo(self) -> PhotoId | None:
        """Return the photo that the keys act on."""
        group = self.current_group()
        if group is None:
            return None
        return group.photos[min(self._photo, len(group.photos) - 1)]

    @property
    def _photo(self) -> int:
        """Which photo of the current group."""
        return max(0, self.currentIndex().column())

    @property
    def zoom(self) -> int:
        """How large photos are shown: a level from 0 up."""
        return self._level

    def show_photo(self, photo: PhotoId) -> None:
        """Go to a photo, if it is here."""
        row = self._groups.row_with(photo)
        if row is not None:
            column = self._groups.group_at(row).photos.index(photo)
            self._is_touched = True
            self.setCurrentIndex(self._groups.index(row, column))

    def go_to_next(self) -> None:
        """Go to the next group."""
        row = min(self.currentIndex().row() + 1, self._groups.rowCount() - 1)
        self.setCurrentIndex(self._groups.index(row, 0))

    def step_photo(self, steps: int) -> None:
        """Go to another photo of the current group."""
        group = self.current_group()
        if group is not None:
            self._is_touched = True
            photo = max(0, min(len(group.photos) - 1, self._photo + steps))
            self.setCurrentIndex(self._groups.index(self.currentIndex().row(), photo))

    def zoom_by(self, steps: int) -> None:
        """Show larger or smaller photos."""
        self._level = max(0, min(len(SIDES_PX) - 1, self._level + steps))
        self.updateGeometries()
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell that another photo is current (Qt override)."""
        super().currentChanged(current, previous)
        self._tell_choice()

    def _tell_choice(self) -> None:
        self.viewport().update()
        self.chosen_changed.emit()

    # Geometry (Qt overrides)

    def _measure(self) -> Strip:
        line = self.fontMetrics().height()
        return Strip(
            self.viewport().width(), SIDES_PX[self._level], line + Space.S, 4 * line + Space.S
        )

    def visualRect(self, index: AnyIndex) -> QRect:
        """Return where a photo is; of one that is not in sight its group's card (Qt override)."""
        if not index.isValid():
            return QRect()
        row, top = index.row(), self._top(index.row())
        count = len(self._groups.group_at(row).photos)
        boxes = dict(self._strip.photos(top, count, self._first_shown(row, count)))
        return boxes.get(index.column()) or self._strip.card(top)

    def card_of(self, row: int) -> QRect:
        """Return where a group's card is."""
        return self._strip.card(self._top(row))

    def _top(self, row: int) -> int:
        return row * self._strip.pitch - self.verticalOffset()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the group at a point (Qt override)."""
        row = (point.y() + self.verticalOffset()) // self._strip.pitch
        inside = 0 <= row < self._groups.rowCount()
        if not inside or not self._strip.card(self._top(row)).contains(point):
            return QModelIndex()
        photo = self._photo_in(row, point)
        return self._groups.index(row, 0 if photo is None else photo)

    def photo_at(self, point: QPoint) -> int | None:
        """Return which photo of the group at a point is there, or None."""
        index = self.indexAt(point)
        return self._photo_in(index.row(), point) if index.isValid() else None

    def _photo_in(self, row: int, point: QPoint) -> int | None:
        count = len(self._groups.group_at(row).photos)
        first = self._first_shown(row, count)
        return self._strip.photo_at(self._top(row), point, count, first)

    def _first_shown(self, row: int, count: int) -> int:
        current = self._photo if row == self.currentIndex().row() else 0
        return self._strip.first_shown(count, current)

    def scrollTo(
        self,
        index: AnyIndex,
        _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a group into sight (Qt override)."""
        if not index.isValid():
            return
        rect, bar = self.card_of(index.row()), self.verticalScrollBar()
        if rect.top() < Space.M:
            bar.setValue(bar.value() + rect.top() - Space.M)
        elif rect.bottom() > self.viewport().height() - Space.M:
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + Space.M)

    def dataChanged(self, first: AnyIndex, last: AnyIndex, roles: Sequence[int] = (), /) -> None:
        """Repaint the cards whose photos were read: a table would look elsewhere (Qt override)."""
        super().dataChanged(first, last, roles)
        for row in range(first.row(), last.row() + 1):
            self.viewport().update(self.card_of(row))

    def horizontalOffset(self) -> int:
        """Return 0 (Qt override)."""
        return 0

    def verticalOffset(self) -> int:
        """Return how far down the view is scrolled (Qt override)."""
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: AnyIndex) -> bool:
        """No group is hidden (Qt override)."""
        return False

    def updateGeometries(self) -> None:
        """Adapt rows and scroll bar (Qt override)."""
        QAbstractItemView.updateGeometries(self)  # a table would set the scroll bars its own way
        self._strip = self._measure()
        scale = self.devicePixelRatioF()
        self._tiles.set_shape(Shape(round(self._strip.side * scale), fills=False, scale=scale))
        bar, height = self.verticalScrollBar(), self.viewport().height()
        content = self._groups.rowCount() * self._strip.pitch + Space.L
        bar.setSingleStep(self._strip.pitch // 4)
        bar.setPageStep(max(1, height - self._strip.pitch // 2))
        bar.setRange(0, max(0, content - height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt to the new width (Qt override)."""
        super().resizeEvent(event)
        self.updateGeometries()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the groups in sight (Qt override)."""
        painter = QPainter(self.viewport())
        # Cells go from left to right in every language; so do the words in them.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.fillRect(self.viewport().rect(), self._look.colour("window"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        first = self.verticalOffset() // self._strip.pitch
        last = (self.verticalOffset() + self.viewport().height()) // self._strip.pitch
        for row in range(first, min(last + 1, self._groups.rowCount())):
            count = len(self._groups.group_at(row).photos)
            is_current = row == self.currentIndex().row()
            self._painter.paint(
                painter,
                self._strip,
                (row, self._top(row), self._first_shown(row, count)),
                current=self._photo if is_current else None,
                has_focus=self.hasFocus(),
            )

    # Keyboard and mouse

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads from the current group (Qt override)."""
        count = self._groups.rowCount()
        page = max(1, self.viewport().height() // self._strip.pitch)
        move = QAbstractItemView.CursorAction
        steps = {
            move.MoveUp: -1,
            move.MovePrevious: -1,
            move.MoveDown: 1,
            move.MoveNext: 1,
            move.MovePageUp: -page,
            move.MovePageDown: page,
            move.MoveHome: -count,
            move.MoveEnd: count,
        }
        row = max(0, self.currentIndex().row()) + steps.get(action, 0)
        return self._groups.index(max(0, min(count - 1, row)), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go through the photos of a group (Qt override)."""
        self._is_touched = True
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if steps is not None and not event.modifiers():
            self.step_photo(steps)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll (Qt override)."""
        self._is_touched = True
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a group and a photo (Qt override)."""
        self._is_touched = True
        point = event.position().toPoint()
        photo = self.photo_at(point)
        super().mousePressEvent(event)
        self._pressed_at = point if photo is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a photo out of the window (Qt override)."""
        photo_id = self.current_photo()
        if self._pressed_at is None or photo_id is None:
            return
        moved = event.position().toPoint() - self._pressed_at
        if moved.manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            drag = QDrag(self)
            drag.setMimeData(self._groups.mime_of(photo_id))
            drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Forget the press (Qt override)."""
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the photo (Qt override)."""
        if self.photo_at(event.position().toPoint()) is not None:
            self.opened.emit(self.current_photo())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the photo menu (Qt override)."""
        if self.current_photo() is not None:
            self.menu_wanted.emit(event.globalPos())

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Choose the group under the pointer (Qt override)."""
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        """Repaint all that is in sight (Qt override)."""
        return QRegion(self.viewport().rect())

    # A list that is replaced

    def begin_anew(self) -> None:
        """Show the next list from its top: another was asked for."""
        self._is_touched = False

    def _on_about_to_reset(self) -> None:
        """Note where the user is; who only looks on sees the top of the list."""
        if not self._is_touched:
            self._kept = KeptGroup()
            return
        row = self.currentIndex().row()
        if row < 0 or not self.viewport().rect().intersects(self.card_of(row)):
            row = self.verticalOffset() // self._strip.pitch
        last = min(row + MOST_ANCHORS, self._groups.rowCount())
        seen = tuple((self._groups.group_at(each), self._top(each)) for each in range(row, last))
        self._kept = KeptGroup(self.current_group(), self.current_photo(), seen)

    def _on_reset(self) -> None:
        """Go back to the group and the photo that were current, and let nothing jump."""
        self.updateGeometries()
        place = self._kept.place(self._groups)
        if place is not None:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.setAutoScroll(False)
            self.selectionModel().setCurrentIndex(self._groups.index(*place), flag)
            self.setAutoScroll(True)
        for row, top in self._kept.anchors(self._groups):
            self.verticalScrollBar().setValue(row * self._strip.pitch - top)
            break
        else:
            self.scrollTo(self.currentIndex())
        self._tell_choice()
