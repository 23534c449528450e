"""Where compared pictures are drawn: panes, zoom and place, and how one lies on the other.

Places are told in shares of the first picture's width and height. Where the core knows how another
picture lies on the first, the same eye is in the middle of every pane, and a crop lies where it
was cut; elsewhere whole frames are taken to coincide.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QTransform

from photofind.gui.look import Space

MAX_ZOOM = 100.0
MIDDLE = QPointF(0.5, 0.5)


@dataclass(slots=True)
class Stage:
    """Geometry of one comparison.

    Attributes:
        room: Of the widget.
        sizes: Of the pictures; empty ones while they load.
        maps: From the first's unit square to that of each picture; the first's is the identity.
        zoom: 1 is the whole first picture in its pane.
        centre: What is in the middle of the first pane, in shares of the first picture.
    """

    room: QRectF = field(default_factory=QRectF)
    sizes: list[QSizeF] = field(default_factory=list)
    maps: list[QTransform] = field(default_factory=list)
    zoom: float = 1.0
    centre: QPointF = field(default_factory=lambda: QPointF(MIDDLE))

    def show(self, sizes: Sequence[QSizeF]) -> None:
        """Show pictures of these sizes; zoom and place stay if there are as many as before."""
        if len(sizes) != len(self.sizes):
            self.zoom, self.centre = 1.0, QPointF(MIDDLE)
        self.sizes = list(sizes)
        self.maps = [QTransform() for _ in sizes]

    def panes(self, count: int) -> list[QRectF]:
        """Return the frames of some pictures side by side."""
        if count <= 1:
            return [QRectF(self.room)]
        columns = 2 if count == 4 else count
        lines = -(-count // columns)
        width = (self.room.width() - (columns - 1) * Space.S) / columns
        height = (self.room.height() - (lines - 1) * Space.S) / lines
        return [
            QRectF(
                (number % columns) * (width + Space.S),
                (number // columns) * (height + Space.S),
                width,
                height,
            )
            for number in range(count)
        ]

    def _fitted(self, number: int, pane: QRectF) -> QSizeF:
        return self.sizes[number].scaled(pane.size(), Qt.AspectRatioMode.KeepAspectRatio)

    def place(self, number: int, pane: QRectF) -> QRectF:
        """Return where a picture lies beside others, most of it perhaps outside of its pane."""
        fitted = self._fitted(number, pane)
        centre = self.maps[number].map(self.centre)
        zoom = self._own_zoom(number, pane)
        width, height = fitted.width() * zoom, fitted.height() * zoom
        if number:
            centre = held(centre, zoom)
        return QRectF(
            pane.center().x() - centre.x() * width,
            pane.center().y() - centre.y() * height,
            width,
            height,
        )

    def _own_zoom(self, number: int, pane: QRectF) -> float:
        """Return the zoom that shows things as large as in the first picture, or all of it."""
        if not number:
            return self.zoom
        first, own = self._fitted(0, pane), self._fitted(number, pane)
        area = own.width() * own.height() * growth(self.maps[number], self.centre)
        if area <= 0:
            return self.zoom
        return max(1.0, self.zoom * float(np.sqrt(first.width() * first.height() / area)))

    def laid(self, number: int, pane: QRectF) -> QTransform:
        """Return the way from a picture's unit square to the pane, laid on the first picture."""
        place = self.place(0, pane)
        back, is_known = self.maps[number].inverted()
        to_pane = QTransform.fromScale(place.width(), place.height())
        to_pane *= QTransform.fromTranslate(place.x(), place.y())
        return (back if is_known else QTransform()) * to_pane

    def share_at(self, point: QPointF, pane: QRectF, number: int = 0) -> QPointF:
        """Return which place of the first picture is at a point of a picture's pane."""
        if not self.sizes:
            return QPointF(MIDDLE)
        place = self.place(number, pane)
        share = QPointF(
            (point.x() - place.left()) / max(1.0, place.width()),
            (point.y() - place.top()) / max(1.0, place.height()),
        )
        back, is_known = self.maps[number].inverted()
        return back.map(share) if is_known else share

    def move_by(self, shares: QPointF) -> None:
        """Bring another place into the middle."""
        self.centre = held(self.centre + shares, self.zoom)

    def zoom_by(self, factor: float, point: QPointF, pane: QRectF, number: int = 0) -> None:
        """Zoom in or out, keeping what is at a point where it is."""
        before = self.share_at(point, pane, number)
        self.zoom = max(1.0, min(MAX_ZOOM, self.zoom * factor))
        self.move_by(before - self.share_at(point, pane, number))

    def show_all(self) -> None:
        """Show whole pictures."""
        self.zoom, self.centre = 1.0, QPointF(MIDDLE)

    def seen(self, number: int, pane: QRectF) -> QRectF:
        """Return which part of a picture is in sight, in shares of it; empty if none is."""
        place = self.place(number, pane)
        if place.width() <= 0 or place.height() <= 0:
            return QRectF()
        part = QRectF(
            (pane.left() - place.left()) / place.width(),
            (pane.top() - place.top()) / place.height(),
            pane.width() / place.width(),
            pane.height() / place.height(),
        )
        return part.intersected(QRectF(0, 0, 1, 1))


def held(centre: QPointF, zoom: float) -> QPointF:
    """Keep a picture in its pane: its edge never comes further in than it must."""
    half = 0.5 / zoom
    return QPointF(
        min(1 - half, max(half, centre.x())), min(1 - half, max(half, centre.y()))
    )  # fmt: skip


def growth(way: QTransform, at: QPointF) -> float:
    """Return how much larger an area becomes near a place."""
    step = 0.01
    corner, right, down = (
        way.map(at + move) for move in (QPointF(0, 0), QPointF(step, 0), QPointF(0, step))
    )
    one, other = right - corner, down - corner
    return abs(one.x() * other.y() - one.y() * other.x()) / step**2


def transform_of(matrix: NDArray[np.float64]) -> QTransform:
    """Return a map of columns, as the core has it, as Qt's, which is of rows."""
    return QTransform(*(float(value) for value in np.asarray(matrix).T.ravel()))
