"""Two to four pictures seen together: zoom and pan in step, one on the other, or their difference.

A place is told in shares of a picture's own width and height, so that copies of other sizes stay
in step: the same eye is in the middle of every pane.
"""

from collections.abc import Sequence
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from photofind.gui.look import Look, Space, TypeSize

MAX_ZOOM = 40.0
ZOOM_STEP = 1.25
PAN_SHARE = 0.1  # of what is seen, at one press of an arrow key
DIFFERENCE_GAIN = 4  # a change of 1/4 of the range is drawn white: the eye sees no less


class Mode(Enum):
    """How the pictures are put together."""

    BESIDE = "beside"
    FLIP = "flip"
    SPLIT = "split"
    DIFFERENCE = "difference"


class CompareView(QWidget):
    """The pictures, painted by hand.

    Signals:
        zoomed: The zoom is another: 1 is the whole picture.
        flipped: The picture in front is another: its number.
    """

    zoomed = Signal(float)
    flipped = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._images: list[QImage] = []
        self._difference = QImage()
        self._is_same = False
        self._mode = Mode.BESIDE
        self._zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._front = 0
        self._split = 0.5
        self._grip: QPointF | None = None
        self._holds_split = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(240, 200))
        self.setAccessibleName(self.tr("Pictures compared"))
        look.changed.connect(self.update)

    # What is shown

    def show_images(self, images: Sequence[QImage]) -> None:
        """Show these pictures; zoom and place stay if there are as many as before."""
        if len(images) != len(self._images):
            self._zoom, self._centre, self._front = 1.0, QPointF(0.5, 0.5), 0
        self._images = list(images)
        self._difference, self._is_same = QImage(), False
        self.update()

    def set_mode(self, mode: Mode) -> None:
        """Put the pictures together in another way."""
        self._mode = mode
        self.update()

    @property
    def mode(self) -> Mode:
        """How the pictures are put together."""
        return self._mode

    @property
    def zoom(self) -> float:
        """How much larger than the whole picture in its pane."""
        return self._zoom

    @property
    def front(self) -> int:
        """The picture in front when they are flipped."""
        return self._front

    def flip(self) -> None:
        """Show the next picture in the same place."""
        if self._images:
            self._front = (self._front + 1) % len(self._images)
            self.flipped.emit(self._front)
            self.update()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom in or out, keeping what is at a point of the widget where it is."""
        pane = self.pane_at(at) if at else self._panes()[0]
        point = at or pane.center()
        before = self.share_at(point, pane)
        self._zoom = max(1.0, min(MAX_ZOOM, self._zoom * factor))
        after = self.share_at(point, pane)
        self._move_by(before - after)
        self.zoomed.emit(self._zoom)

    def show_all(self) -> None:
        """Show whole pictures."""
        self._zoom, self._centre = 1.0, QPointF(0.5, 0.5)
        self.zoomed.emit(1.0)
        self.update()

    def show_pixels(self) -> None:
        """Show the first picture's pixels as they are, one for one."""
        if self._images:
            fitted = self._fitted(self._images[0], self._panes()[0]).width()
            scale = self.devicePixelRatioF()
            self.zoom_by(self._images[0].width() / scale / (fitted * self._zoom) or 1.0)

    # Geometry

    def _panes(self) -> list[QRectF]:
        """Return the frames in which pictures are drawn."""
        room = QRectF(self.rect())
        count = len(self._images) if self._mode is Mode.BESIDE else 1
        if count <= 1:
            return [room]
        columns = 2 if count == 4 else count
        lines = -(-count // columns)
        width = (room.width() - (columns - 1) * Space.S) / columns
        height = (room.height() - (lines - 1) * Space.S) / lines
        return [
            QRectF(
                (number % columns) * (width + Space.S),
                (number // columns) * (height + Space.S),
                width,
                height,
            )
            for number in range(count)
        ]

    def pane_at(self, point: QPointF) -> QRectF:
        """Return the frame at a point, or the first one."""
        panes = self._panes()
        return next((pane for pane in panes if pane.contains(point)), panes[0])

    def _fitted(self, image: QImage, pane: QRectF) -> QSize:
        size = image.size()
        return size.scaled(pane.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)

    def _place(self, image: QImage, pane: QRectF) -> QRectF:
        """Return where a picture lies, most of it perhaps outside of its pane."""
        fitted = self._fitted(image, pane)
        width, height = fitted.width() * self._zoom, fitted.height() * self._zoom
        left = pane.center().x() - self._centre.x() * width
        top = pane.center().y() - self._centre.y() * height
        return QRectF(left, top, width, height)

    def share_at(self, point: QPointF, pane: QRectF) -> QPointF:
        """Return which place of the first picture is at a point, in shares of its sides."""
        if not self._images:
            return QPointF(0.5, 0.5)
        place = self._place(self._images[0], pane)
        return QPointF(
            (point.x() - place.left()) / max(1.0, place.width()),
            (point.y() - place.top()) / max(1.0, place.height()),
        )

    def _move_by(self, shares: QPointF) -> None:
        half = 0.5 / self._zoom
        x = min(1 - half, max(half, self._centre.x() + shares.x()))
        y = min(1 - half, max(half, self._centre.y() + shares.y()))
        self._centre = QPointF(x, y)
        self.update()

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pictures (Qt override)."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("well"))
        if not self._images:
            return
        magnified = self._zoom > 6  # single pixels shall be seen as such
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not magnified)
        panes = self._panes()
        match self._mode:
            case Mode.BESIDE:
                for image, pane in zip(self._images, panes, strict=True):
                    self._paint_image(painter, image, pane)
            case Mode.FLIP:
                self._paint_image(painter, self._images[self._front], panes[0])
            case Mode.SPLIT:
                self._paint_split(painter, panes[0])
            case Mode.DIFFERENCE:
                self._paint_difference(painter, panes[0])
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_image(self, painter: QPainter, image: QImage, pane: QRectF) -> None:
        painter.save()
        painter.setClipRect(pane)
        if image.isNull():
            painter.setPen(self._look.colour("muted"))
            painter.setFont(self._look.font(TypeSize.HEADING))
            painter.drawText(pane, Qt.AlignmentFlag.AlignCenter, self.tr("Loading…"))
        else:
            painter.drawImage(self._place(image, pane), image)
        painter.restore()

    def _paint_split(self, painter: QPainter, pane: QRectF) -> None:
        first, second = self._images[0], self._images[min(1, len(self._images) - 1)]
        place = self._place(first, pane)
        at = pane.left() + self._split * pane.width()
        painter.save()
        painter.setClipRect(QRectF(pane.left(), pane.top(), at - pane.left(), pane.height()))
        painter.drawImage(place, first)
        painter.setClipRect(QRectF(at, pane.top(), pane.right() - at, pane.height()))
        painter.drawImage(place, second)
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("canvas"), 3))
        painter.drawLine(QPointF(at, pane.top()), QPointF(at, pane.bottom()))
        painter.setBrush(self._look.colour("accent"))
        painter.drawEllipse(QPointF(at, pane.center().y()), 12, 12)

    def _paint_difference(self, painter: QPainter, pane: QRectF) -> None:
        if self._difference.isNull() and len(self._images) > 1:
            self._difference = difference(self._images[0], self._images[1])
            self._is_same = not self._difference.isNull() and not _pixels(self._difference).any()
        self._paint_image(painter, self._difference, pane)
        if self._is_same:
            painter.setPen(Qt.GlobalColor.white)  # on black, in every theme
            painter.setFont(self._look.font(TypeSize.HEADING))
            words = self.tr("Not one pixel differs")
            painter.drawText(pane, Qt.AlignmentFlag.AlignCenter, words)

    # Mouse and keyboard

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer (Qt override)."""
        if event.angleDelta().y():
            factor = ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP
            self.zoom_by(factor, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the pictures, or of the split (Qt override)."""
        self._grip = event.position()
        at = self._split * self.width()
        self._holds_split = self._mode is Mode.SPLIT and abs(event.position().x() - at) < Space.L

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held (Qt override)."""
        if self._grip is None:
            return
        if self._holds_split:
            self._split = max(0.0, min(1.0, event.position().x() / max(1, self.width())))
            self.update()
            return
        pane = self.pane_at(self._grip)
        self._move_by(self.share_at(self._grip, pane) - self.share_at(event.position(), pane))
        self._grip = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go (Qt override)."""
        self.mouseMoveEvent(event)
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom in, or show all again (Qt override)."""
        if self._zoom > 1:
            self.show_all()
        else:
            self.zoom_by(4, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan with arrows, zoom with plus and minus, flip with space (Qt override)."""
        step = PAN_SHARE / self._zoom
        moves = {
            Qt.Key.Key_Left: QPointF(-step, 0),
            Qt.Key.Key_Right: QPointF(step, 0),
            Qt.Key.Key_Up: QPointF(0, -step),
            Qt.Key.Key_Down: QPointF(0, step),
        }
        key = Qt.Key(event.key())
        acts = {
            Qt.Key.Key_Plus: lambda: self.zoom_by(ZOOM_STEP),
            Qt.Key.Key_Equal: lambda: self.zoom_by(ZOOM_STEP),
            Qt.Key.Key_Minus: lambda: self.zoom_by(1 / ZOOM_STEP),
            Qt.Key.Key_0: self.show_all,
            Qt.Key.Key_1: self.show_pixels,
            Qt.Key.Key_Space: self.flip,
        }
        if key in moves:
            self._move_by(moves[key])
        elif key in acts:
            acts[key]()
        else:
            super().keyPressEvent(event)


def difference(first: QImage, second: QImage) -> QImage:
    """Return how far two pictures differ, pixel by pixel, the second brought to the first's size.

    Black is the same; a change of a quarter of the range is white.
    """
    if first.isNull() or second.isNull():
        return QImage()
    mode = Qt.TransformationMode.SmoothTransformation
    fitted = second.scaled(first.size(), Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    far = np.abs(_pixels(first).astype(np.int16) - _pixels(fitted).astype(np.int16))
    shown = np.ascontiguousarray(np.minimum(far * DIFFERENCE_GAIN, 255).astype(np.uint8))
    height, width, _ = shown.shape
    made = QImage(shown.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return made.copy()


def _pixels(image: QImage) -> NDArray[np.uint8]:
    """Return an image's pixels, shape ``(height, width, 3)``."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), dtype=np.uint8)
    lines = flat.reshape(image.height(), image.bytesPerLine())
    return lines[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
