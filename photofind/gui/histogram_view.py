"""How bright and how coloured photos are: one small histogram each, one above the other."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from photofind.gui import wording
from photofind.gui.look import Look, Space, TypeSize

CHANNELS = (QColor(230, 60, 60), QColor(60, 180, 75), QColor(70, 110, 240))
GROUND = 0.85  # of a name
INK = 0.42  # the three lie on each other, and each is seen
TALLEST = 0.995  # quantile that reaches the top: one flat colour shall not flatten the rest


class HistogramView(QWidget):
    """The histograms of the photos that are compared."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: list[tuple[str, NDArray[np.float64]]] = []
        self.setMinimumWidth(160)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Histograms"))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the usual size (Qt override)."""
        return QSize(260, 180)

    def show_histograms(
        self, names: Sequence[str], histograms: Sequence[NDArray[np.float64]]
    ) -> None:
        """Show these, each of shape ``(3, bins)``."""
        self._shown = list(zip(names, histograms, strict=True))
        words = [f"{name}: {brightness(counts)}" for name, counts in self._shown]
        self.setAccessibleDescription(". ".join(words))
        self.setToolTip("\n".join(words))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them (Qt override)."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._shown:
            return
        height = (self.height() + Space.S) / len(self._shown)
        for number, (name, counts) in enumerate(self._shown):
            box = QRectF(0, number * height, self.width(), height - Space.S)
            self._paint(painter, box, name, counts)

    def _paint(
        self, painter: QPainter, box: QRectF, name: str, counts: NDArray[np.float64]
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("canvas"))
        painter.drawRoundedRect(box, 6, 6)
        tallest = max(float(np.quantile(counts, TALLEST)), 1e-9)
        for channel, colour in zip(counts, CHANNELS, strict=True):
            ink = QColor(colour)
            ink.setAlphaF(INK)
            painter.setBrush(ink)
            painter.drawPolygon(_outline(box, channel / tallest))
        self._paint_name(painter, box.adjusted(Space.S, 2, -Space.S, -2), name)

    def _paint_name(self, painter: QPainter, room: QRectF, name: str) -> None:
        """Draw a name on a ground of its own: a peak may stand behind it."""
        painter.setFont(self._look.font(TypeSize.SMALL))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, int(room.width()))
        place = QRectF(room.topLeft(), QSizeF(metrics.horizontalAdvance(shown), metrics.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("canvas", GROUND))
        painter.drawRoundedRect(place.adjusted(-Space.XS, 0, Space.XS, 0), 4, 4)
        painter.setPen(self._look.colour("text"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignTop), shown)


def _outline(box: QRectF, heights: NDArray[np.float64]) -> QPolygonF:
    step = box.width() / max(1, len(heights) - 1)
    points = [
        QPointF(box.left() + number * step, box.bottom() - min(1.0, float(share)) * box.height())
        for number, share in enumerate(heights)
    ]
    return QPolygonF([box.bottomLeft(), *points, box.bottomRight()])


def brightness(counts: NDArray[np.float64]) -> str:
    """Say in words how bright a photo is, from 0 to 100, and how much of it is clipped."""
    total = counts.sum(axis=1, keepdims=True)
    shares = counts / np.maximum(total, 1e-9)
    levels = np.linspace(0, 100, counts.shape[1])
    mean = float((shares * levels).sum(axis=1).mean())
    black, white = (float(shares[:, edge].min()) for edge in (0, -1))
    words = wording.say("brightness {0} of 100").format(round(mean))
    if black > 0.02:
        words += ", " + wording.say("{0} % black").format(round(100 * black))
    if white > 0.02:
        words += ", " + wording.say("{0} % white").format(round(100 * white))
    return words
