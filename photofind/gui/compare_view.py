"""Two to four pictures seen together: zoom and pan in step, one on the other, or their difference.

What is drawn comes ready from outside: pictures in several sizes, the difference, points that
match. So no turn of the event loop has to think about millions of pixels.
"""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from photofind.gui.compare_painter import Canvas, ComparePainter
from photofind.gui.compare_pictures import Difference, Picture, Tile
from photofind.gui.compare_stage import Stage
from photofind.gui.look import Look, Space

ZOOM_STEP = 1.25
PAN_SHARE = 0.1  # of what is seen, at one press of an arrow key
SPLIT_STEP = 0.02

PointPairs = Sequence[tuple[QPointF, QPointF]]


class Mode(Enum):
    """How the pictures are put together."""

    BESIDE = "beside"
    FLIP = "flip"
    SPLIT = "split"
    DIFFERENCE = "difference"
    MATCHES = "matches"


OF_TWO = (Mode.SPLIT, Mode.DIFFERENCE, Mode.MATCHES)


class CompareView(QWidget):
    """The pictures, painted by hand.

    Signals:
        zoomed: Zoom or place is another.
        flipped: The picture in front, or the one that the first is compared with, is another.
        difference_wanted: The difference is to be shown and is not there.
    """

    zoomed = Signal()
    flipped = Signal(int)
    difference_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._canvas = Canvas(Stage())
        self._painter = ComparePainter(look)
        self._mode = Mode.BESIDE
        self._grip: QPointF | None = None
        self._holds_split = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(240, 200))
        self.setAccessibleName(self.tr("Pictures compared"))
        look.changed.connect(self.update)

    # What is shown

    def show_pictures(self, pictures: Sequence[Picture], names: Sequence[str] = ()) -> None:
        """Show these pictures; zoom and place stay if there are as many as before."""
        canvas, is_other = self._canvas, len(pictures) != len(self._canvas.pictures)
        maps = canvas.stage.maps
        canvas.stage.show([picture.size for picture in pictures])
        if is_other:
            canvas.front, canvas.points = 0, ()
        else:
            canvas.stage.maps = maps
        canvas.pictures, canvas.names = list(pictures), list(names)
        canvas.tiles, canvas.difference = {}, None
        self.setAccessibleDescription(", ".join(names))
        self._want_difference()
        self.update()

    def show_ways(self, ways: Sequence[QTransform]) -> None:
        """Learn how each picture lies on the first."""
        self._canvas.stage.maps = list(ways)
        self._canvas.difference = None
        self._want_difference()
        self.update()

    def show_points(self, points: PointPairs) -> None:
        """Learn which points of the first are which of the other, in shares of each."""
        self._canvas.points = points
        self.update()

    def show_difference(self, difference: Difference) -> None:
        """Show a difference that was worked out."""
        self._canvas.difference = difference
        self.update()

    def show_tile(self, number: int, tile: Tile) -> None:
        """Draw a part of a picture with all its pixels."""
        self._canvas.tiles[number] = tile
        self.update()

    def set_mode(self, mode: Mode) -> None:
        """Put the pictures together in another way."""
        self._mode = mode
        self._want_difference()
        self.flipped.emit(self.other if mode in OF_TWO else self.front)
        self.update()

    def _want_difference(self) -> None:
        if self._mode is Mode.DIFFERENCE and self._canvas.difference is None:
            self.difference_wanted.emit()

    @property
    def mode(self) -> Mode:
        """How the pictures are put together."""
        return self._mode

    @property
    def stage(self) -> Stage:
        """Where things are drawn."""
        return self._canvas.stage

    @property
    def zoom(self) -> float:
        """How much larger than the whole picture in its pane."""
        return self.stage.zoom

    @property
    def pictures(self) -> Sequence[Picture]:
        """The pictures; not to be changed."""
        return self._canvas.pictures

    @property
    def percent(self) -> int:
        """How large the first photo's pixels are on the screen; 100 is one for one."""
        return round(100 * self._enlargement())

    def _enlargement(self) -> float:
        if not self.pictures or not self.pictures[0].width_px:
            return 1.0
        width = self.stage.place(0, self.panes()[0]).width() * self.devicePixelRatioF()
        return width / self.pictures[0].width_px

    @property
    def front(self) -> int:
        """The picture in front when they are flipped."""
        return self._canvas.front

    @property
    def other(self) -> int:
        """The picture that the first is compared with."""
        return self._canvas.other

    def flip(self) -> None:
        """Show the next picture in the same place, or compare the first with the next."""
        if self.pictures:
            self._canvas.front = (self.front + 1) % len(self.pictures)
            if self._mode in OF_TWO and not self.front:
                self._canvas.front = 1 % len(self.pictures)
            self._canvas.difference = None
            self._want_difference()
            self.flipped.emit(self.front)
            self.update()

    # Zoom and place

    def panes(self) -> list[QRectF]:
        """Return the frames in which pictures are drawn."""
        count = {Mode.BESIDE: len(self.pictures), Mode.MATCHES: min(2, len(self.pictures))}
        return self.stage.panes(count.get(self._mode, 1))

    def shown_in(self, pane: int) -> int:
        """Return which picture a pane holds."""
        if self._mode is Mode.MATCHES and pane:
            return self.other
        return pane if self._mode is Mode.BESIDE else 0

    def seen(self, number: int) -> QRectF:
        """Return which part of a picture is in sight, in shares of it; empty if none is."""
        for pane, at in enumerate(self.panes()):
            if self._mode in (Mode.BESIDE, Mode.MATCHES):
                if self.shown_in(pane) == number:
                    return self.stage.seen(number, self.panes()[pane])
            elif number in (0, self.other, self.front):
                back, is_known = self.stage.laid(number, at).inverted()
                part = back.mapRect(at) if is_known else QRectF()
                return part.intersected(QRectF(0, 0, 1, 1))
        return QRectF()

    def _pane_at(self, point: QPointF) -> tuple[QRectF, int]:
        panes = self.panes()
        number = next((n for n, pane in enumerate(panes) if pane.contains(point)), 0)
        return panes[number], self.shown_in(number)

    def share_at(self, point: QPointF) -> QPointF:
        """Return which place of the first picture is at a point, in shares of its sides."""
        return self.stage.share_at(point, *self._pane_at(point))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom in or out, keeping what is at a point of the widget where it is."""
        point = self.panes()[0].center() if at is None else at
        self.stage.zoom_by(factor, point, *self._pane_at(point))
        self._tell_zoom()

    def show_all(self) -> None:
        """Show whole pictures."""
        self.stage.show_all()
        self._tell_zoom()

    def show_pixels(self) -> None:
        """Show the first picture's pixels as they are, one for one."""
        self.zoom_by(1 / max(1e-3, self._enlargement()))

    def _tell_zoom(self) -> None:
        self.zoomed.emit()
        self.update()

    def _move_by(self, shares: QPointF) -> None:
        self.stage.move_by(shares)
        self._tell_zoom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt to the new room (Qt override)."""
        super().resizeEvent(event)
        self.stage.room = QRectF(self.rect())
        self.zoomed.emit()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pictures (Qt override)."""
        draw = {
            Mode.BESIDE: self._painter.beside,
            Mode.FLIP: self._painter.flip,
            Mode.SPLIT: self._painter.split,
            Mode.DIFFERENCE: self._painter.difference,
            Mode.MATCHES: self._painter.matches,
        }
        self._painter.paint(self, self._canvas, draw[self._mode], has_focus=self.hasFocus())

    # Mouse and keyboard

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer (Qt override)."""
        if event.angleDelta().y():
            factor = ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP
            self.zoom_by(factor, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the pictures, or of the split (Qt override)."""
        self._grip = event.position()
        at = self._canvas.split * self.width()
        self._holds_split = self._mode is Mode.SPLIT and abs(event.position().x() - at) < Space.L

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held (Qt override)."""
        if self._grip is None:
            return
        if self._holds_split:
            self._move_split(event.position().x() / max(1, self.width()))
            return
        pane, number = self._pane_at(self._grip)
        before = self.stage.share_at(self._grip, pane, number)
        self._move_by(before - self.stage.share_at(event.position(), pane, number))
        self._grip = event.position()

    def _move_split(self, share: float) -> None:
        self._canvas.split = max(0.0, min(1.0, share))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go (Qt override)."""
        self.mouseMoveEvent(event)
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in, or show all again (Qt override)."""
        if self.zoom > 1:
            self.show_all()
        else:
            self.zoom_by(4, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan with arrows, zoom with plus and minus, flip with space (Qt override)."""
        key, step = Qt.Key(event.key()), PAN_SHARE / self.zoom
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        moves = {Qt.Key.Key_Up: QPointF(0, -step), Qt.Key.Key_Down: QPointF(0, step)}
        moves |= {each: QPointF(way * step, 0) for each, way in sideways.items()}
        acts = {
            Qt.Key.Key_Plus: lambda: self.zoom_by(ZOOM_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom_by(ZOOM_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom_by(1 / ZOOM_STEP),
            Qt.Key.Key_0: self.show_all,
            Qt.Key.Key_1: self.show_pixels,
            Qt.Key.Key_Space: self.flip,
        }
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._mode is Mode.SPLIT and is_shifted and key in sideways:
            self._move_split(self._canvas.split + sideways[key] * SPLIT_STEP)
        elif key in moves:
            self._move_by(moves[key])
        elif key in acts:
            acts[key]()
        else:
            super().keyPressEvent(event)
