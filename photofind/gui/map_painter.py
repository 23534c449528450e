"""Paints the map: fifty thousand points as one image, thumbnails on top, rings for what is chosen.

A call to Qt for each point would take a tenth of a second; numpy sets as many pixels in a few
milliseconds.
"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPolygonF

from photofind.core.domain import PhotoId
from photofind.gui.look import Look
from photofind.gui.map_scene import Scene
from photofind.gui.thumbnail_loader import CORNER_SHARE, ThumbnailLoader

POINT_PX = 3
POINT_ALPHA, CHOSEN_ALPHA = 0.55, 1.0
RING_PX = 3
UNPLUGGED_OPACITY = 0.4

Ids = NDArray[np.int64]
Flags = NDArray[np.bool_]


class MapPainter:
    """Draws a `Scene`."""

    def __init__(self, look: Look, tiles: ThumbnailLoader) -> None:
        self._look, self._tiles = look, tiles
        self._points: list[QImage] = []
        self._points_of: Scene | None = None
        look.changed.connect(self.forget)

    def paint(
        self, painter: QPainter, size: QSize, scene: Scene, ids: Ids, is_chosen: Flags
    ) -> None:
        """Draw everything but the lasso.

        Args:
            painter: Of the view.
            size: Of the view.
            scene: What is in sight.
            ids: Of all photos of the map.
            is_chosen: Of all photos of the map.
        """
        painter.fillRect(0, 0, size.width(), size.height(), self._look.colour("canvas"))
        if self._points_of is not scene:  # it is painted again for every thumbnail that comes
            self._points, self._points_of = self._draw_points(size, scene, is_chosen), scene
        for points in self._points:
            painter.drawImage(0, 0, points)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place, row in zip(
            scene.corners.tolist(), scene.rows[scene.shown].tolist(), strict=True
        ):
            box = QRectF(place[0], place[1], scene.side, scene.side)
            self._paint_thumbnail(painter, box, PhotoId(int(ids[row])))
            if is_chosen[row]:
                self._paint_ring(painter, box, self._look.colour("accent"), RING_PX)

    def _draw_points(self, size: QSize, scene: Scene, is_chosen: Flags) -> list[QImage]:
        chosen = is_chosen[scene.rows]
        kinds = (("muted", POINT_ALPHA, ~chosen), ("accent", CHOSEN_ALPHA, chosen))
        return [
            points_image(scene.points[which], size, self._look.colour(colour, alpha))
            for colour, alpha, which in kinds
            if which.any()
        ]

    def forget(self) -> None:
        """Draw the points again: what is chosen, or a colour, is another."""
        self._points_of = None

    def _paint_thumbnail(self, painter: QPainter, box: QRectF, photo_id: PhotoId) -> None:
        tile = self._tiles.find(photo_id)
        if tile is None or tile.pixmap is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("well"))
            radius = box.width() * CORNER_SHARE
            painter.drawRoundedRect(box, radius, radius)
            return
        is_plugged = tile.photo is None or tile.photo.is_plugged
        painter.setOpacity(1.0 if is_plugged else UNPLUGGED_OPACITY)
        painter.drawPixmap(box, tile.pixmap, QRectF(tile.pixmap.rect()))
        painter.setOpacity(1.0)

    def paint_middle(
        self, painter: QPainter, scene: Scene, ids: Ids, middle: PhotoId | None
    ) -> None:
        """Mark the photo that Enter means."""
        shown = ids[scene.rows[scene.shown]]
        found = [] if middle is None else np.flatnonzero(shown == middle).tolist()
        if found:
            x, y = scene.corners[found[0]].tolist()
            box = QRectF(x, y, scene.side, scene.side)
            self._paint_ring(painter, box.adjusted(-2, -2, 2, 2), self._look.colour("canvas"), 3)
            self._paint_ring(painter, box.adjusted(-2, -2, 2, 2), self._look.colour("text"), 1.5)

    def paint_lasso(self, painter: QPainter, lasso: QPolygonF) -> None:
        """Draw the line that is being drawn, and what it encloses."""
        painter.setPen(QPen(self._look.colour("accent"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QBrush(self._look.colour("accent", 0.15)))
        painter.drawPolygon(lasso)
        painter.setBrush(self._look.colour("accent"))
        painter.drawEllipse(QPointF(lasso.first()), 4, 4)

    def _paint_ring(self, painter: QPainter, box: QRectF, colour: QColor, width_px: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, width_px))
        radius = box.width() * CORNER_SHARE
        painter.drawRoundedRect(box, radius, radius)


def points_image(points: NDArray[np.float32], size: QSize, colour: QColor) -> QImage:
    """Return an image with a small square for each point.

    Args:
        points: Pixels, shape ``(n, 2)``.
        size: Of the image; points outside of it are left out.
        colour: Of the squares, with its transparency.
    """
    width, height = max(1, size.width()), max(1, size.height())
    pixels = np.zeros((height, width), dtype=np.uint32)
    reach = POINT_PX // 2
    whole = np.round(points).astype(np.int32)
    low, high = whole >= reach, whole < (width - reach, height - reach)
    whole = whole[np.logical_and(low, high).all(axis=1)]
    at = whole[:, 1] * width + whole[:, 0]
    alpha = colour.alphaF()
    red, green, blue = (
        round(part * alpha) for part in (colour.red(), colour.green(), colour.blue())
    )
    value = np.uint32(colour.alpha() << 24 | red << 16 | green << 8 | blue)
    flat = pixels.reshape(-1)
    for right in range(-reach, reach + 1):
        for down in range(-reach, reach + 1):
            if abs(right) + abs(down) <= reach:  # a small diamond looks round
                flat[at + (down * width + right)] = value
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()  # the array's memory goes when we return
