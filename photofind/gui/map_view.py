"""The map on the screen: points that become thumbnails as one zooms in.

Mouse: drag to move, wheel to zoom, click to find similar photos, Shift and drag to draw a lasso.
Keys: arrows move, plus and minus zoom, 0 shows everything, Enter finds what is like the photo in
the middle, Ctrl+A selects all that is in sight, Escape lets go.
"""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from photofind.core.domain import PhotoId
from photofind.core.finding.photo_map import PhotoMap
from photofind.gui.look import Look
from photofind.gui.map_painter import MapPainter
from photofind.gui.map_scene import Camera, Scene, scene_of
from photofind.gui.thumbnail_loader import Shape, ThumbnailLoader

TILE_PX = 128
ZOOM_STEP = 1.25
PAN_STEP_PX = 90
WHEEL_NOTCH = 120.0


class MapView(QWidget):
    """Shows a `PhotoMap`.

    Signals:
        opened: A photo was clicked, or Enter was pressed with it in the middle: its id.
        chosen_changed: Other photos are selected.
        menu_wanted: A context menu is wanted at this global position.
        lasso_ended: The lasso was drawn or given up.
    """

    opened = Signal(object)
    chosen_changed = Signal()
    menu_wanted = Signal(QPoint)
    lasso_ended = Signal()

    def __init__(
        self, look: Look, tiles: ThumbnailLoader, name_of: Callable[[PhotoId], str]
    ) -> None:
        """Make a view of nothing.

        Args:
            look: Theme.
            tiles: Loads the thumbnails.
            name_of: Says a photo for a screen reader; empty while it is not loaded.
        """
        super().__init__()
        self._tiles, self._name_of = tiles, name_of
        self._painter = MapPainter(look, tiles)
        self._map = PhotoMap.empty()
        self._priorities = np.empty(0, dtype=np.int64)
        self._is_chosen = np.empty(0, dtype=np.bool_)
        self._camera = Camera()
        self._scene: Scene | None = None
        self._lasso: QPolygonF | None = None
        self._pressed: QPointF | None = None
        self._dragged = QPointF()
        self.draws_lasso = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of the photos"))
        self.setMinimumSize(200, 200)
        tiles.loaded.connect(lambda _photo: self.update())
        look.changed.connect(self.update)

    # What is shown

    def show_map(self, photo_map: PhotoMap) -> None:
        """Show another map from the same side; selected photos stay selected."""
        chosen = set(self.chosen())
        self._map = photo_map
        count = len(photo_map.ids)
        # By id, not by place: a photo stands for its neighbours whatever else comes and goes.
        mixed = (photo_map.ids * 2_654_435_761) % 2**32
        self._priorities = np.argsort(mixed, kind="stable").astype(np.int64)
        self._is_chosen = np.zeros(count, dtype=np.bool_)
        if chosen:
            self._is_chosen = np.isin(photo_map.ids, np.array(sorted(chosen), dtype=np.int64))
        self._changed()

    def show_all(self) -> None:
        """Zoom out until everything is in sight."""
        self._see(Camera(width=self._camera.width, height=self._camera.height))

    def zoom_by(self, steps: int) -> None:
        """Zoom in (positive) or out around the middle."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        self._zoom(ZOOM_STEP ** (2 * steps), middle)

    @property
    def camera(self) -> Camera:
        """Which part of the map is in sight."""
        return self._camera

    def scene(self) -> Scene:
        """Return what is in sight."""
        if self._scene is None:
            self._scene = scene_of(self._map.places, self._priorities, self._camera)
        return self._scene

    def middle_photo(self) -> PhotoId | None:
        """Return the photo with a thumbnail that is nearest to the middle, or None."""
        scene = self.scene()
        if not len(scene.shown):
            return None
        centres = scene.corners + scene.side / 2
        away = np.abs(centres - (self.width() / 2, self.height() / 2)).max(axis=1)
        return PhotoId(int(self._map.ids[scene.rows[scene.shown[away.argmin()]]]))

    @property
    def photos(self) -> int:
        """How many photos the map has."""
        return len(self._map.ids)

    # Selection

    def chosen(self) -> list[PhotoId]:
        """Return the selected photos."""
        return [PhotoId(key) for key in self._map.ids[self._is_chosen].tolist()]

    def chosen_count(self) -> int:
        """Return how many photos are selected."""
        return int(self._is_chosen.sum())

    def choose_in_sight(self) -> None:
        """Select every photo in sight: the lasso of those who use no mouse."""
        scene = self.scene()
        size = (self.width(), self.height())
        self._choose(scene.rows[((scene.points >= 0) & (scene.points < size)).all(axis=1)])

    def choose_none(self) -> None:
        """Let go of the selection."""
        self._choose(np.empty(0, dtype=np.int64))

    def choose_inside(self, lasso: QPolygonF) -> None:
        """Select the photos inside of a line on the screen."""
        mask = _filled(lasso, self.width(), self.height())
        scene = self.scene()
        whole = scene.points.astype(np.int64)
        columns, lines = whole[:, 0], whole[:, 1]
        is_in = (columns >= 0) & (lines >= 0) & (columns < mask.shape[1]) & (lines < mask.shape[0])
        inside = np.zeros(len(scene.rows), dtype=np.bool_)
        inside[is_in] = mask[lines[is_in], columns[is_in]] > 0
        self._choose(scene.rows[inside])

    def _choose(self, rows: np.ndarray[tuple[int], np.dtype[np.int64]]) -> None:
        self._is_chosen[:] = False
        self._is_chosen[rows] = True
        self._painter.forget()
        self.update()
        self.chosen_changed.emit()

    # Moving

    def _see(self, camera: Camera) -> None:
        self._camera = camera
        self._changed()

    def _zoom(self, factor: float, at: QPointF) -> None:
        self._see(self._camera.zoomed(factor, at.x(), at.y()))

    def _changed(self) -> None:
        self._scene = None
        self.update()

    def _describe(self) -> None:
        """Say for a screen reader where one is."""
        middle = self.middle_photo()
        name = self._name_of(middle) if middle is not None else ""
        text = self.tr("{0} photos in sight").format(len(self.scene().rows))
        self.setAccessibleDescription(
            self.tr("{0}, {1} in the middle").format(text, name) if name else text
        )

    # Qt overrides

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint points, thumbnails and lasso (Qt override)."""
        scale = self.devicePixelRatioF()
        shape = Shape(round(TILE_PX * scale), fills=True, scale=scale)
        if self._tiles.shape != shape:
            self._tiles.set_shape(shape)
        painter = QPainter(self)
        scene = self.scene()
        self._painter.paint(painter, self.size(), scene, self._map.ids, self._is_chosen)
        if self.hasFocus():
            self._painter.paint_middle(painter, scene, self._map.ids, self.middle_photo())
        if self._lasso is not None:
            self._painter.paint_lasso(painter, self._lasso)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle in the middle (Qt override)."""
        self._see(self._camera.resized(event.size().width(), event.size().height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the map or to draw a lasso (Qt override)."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = self._dragged = event.position()
        if self.draws_lasso or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._lasso = QPolygonF([event.position()])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map, or stretch the lasso (Qt override)."""
        if self._pressed is None:
            return
        if self._lasso is not None:
            self._lasso.append(event.position())
            self.update()
            return
        moved = event.position() - self._dragged
        self._dragged = event.position()
        if self._is_drag(event.position()):
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._see(self._camera.panned(moved.x(), moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select what the lasso holds, or find what is like the photo (Qt override)."""
        pressed, lasso = self._pressed, self._lasso
        self._pressed = self._lasso = None
        self.unsetCursor()
        if pressed is None:
            return
        if lasso is not None:
            self.choose_inside(lasso)
            self.lasso_ended.emit()
        elif not (event.position() - pressed).manhattanLength() >= QApplication.startDragDistance():
            row = self.scene().row_at(event.position().x(), event.position().y())
            if row is not None:
                self.opened.emit(PhotoId(int(self._map.ids[row])))
        self._describe()

    def _is_drag(self, at: QPointF) -> bool:
        far = QApplication.startDragDistance()
        return self._pressed is not None and (at - self._pressed).manhattanLength() >= far

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer (Qt override)."""
        notches = event.angleDelta().y() / WHEEL_NOTCH
        self._zoom(ZOOM_STEP**notches, event.position())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, zoom, select and find (Qt override)."""
        key, camera = event.key(), self._camera
        steps = {
            Qt.Key.Key_Left: (1, 0),
            Qt.Key.Key_Right: (-1, 0),
            Qt.Key.Key_Up: (0, 1),
            Qt.Key.Key_Down: (0, -1),
        }
        if key in steps:
            x, y = steps[Qt.Key(key)]
            self._see(camera.panned(x * PAN_STEP_PX, y * PAN_STEP_PX))
        elif not self._press(Qt.Key(key), event.modifiers()):
            super().keyPressEvent(event)
            return
        self._describe()

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what other keys mean; return whether they mean anything."""
        middle = self.middle_photo()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom_by(1 if key == Qt.Key.Key_Plus else -1)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.show_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and middle is not None:
            self.opened.emit(middle)
        elif key == Qt.Key.Key_A and modifiers & Qt.KeyboardModifier.ControlModifier:
            self.choose_in_sight()
        elif key == Qt.Key.Key_Escape and self._is_chosen.any():
            self.choose_none()
        else:
            return False
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is selected, or of the photo under the pointer (Qt override)."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            row = self.scene().row_at(event.pos().x(), event.pos().y())
            if row is not None and not self._is_chosen[row]:
                self._choose(np.array([row], dtype=np.int64))
        self.menu_wanted.emit(event.globalPos())


def _filled(
    lasso: QPolygonF, width: int, height: int
) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    """Return which pixels a line encloses, shape ``(height, width)``, 0 outside."""
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawPolygon(lasso)
    painter.end()
    lines = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(height, image.bytesPerLine())
    return lines[:, :width]
