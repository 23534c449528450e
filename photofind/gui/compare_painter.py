"""Draws a comparison: side by side, in one place, split, subtracted, or with matched points."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QTransform
from PySide6.QtWidgets import QWidget

from photofind.gui.compare_pictures import Difference, Picture, Tile
from photofind.gui.compare_stage import Stage
from photofind.gui.look import Look, Space, TypeSize

MAGNIFIED = 3.0  # screen pixels for each of the photo from which single pixels are shown as such
HUE_STEP = 137.5  # degrees, the golden angle: neighbours in the list differ most


@dataclass(slots=True)
class Canvas:
    """What is to be drawn.

    Attributes:
        stage: Where.
        tiles: Parts with all their pixels, by picture.
        difference: Of the first and the other; None while it is worked out.
        points: Points of the first and where they are on the other, in shares of each.
        front: The picture in front; 0 stands for the second where the first is compared.
        split: Where the split is, as a share of the width.
    """

    stage: Stage
    pictures: list[Picture] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    tiles: dict[int, Tile] = field(default_factory=dict)
    difference: Difference | None = None
    points: Sequence[tuple[QPointF, QPointF]] = ()
    front: int = 0
    split: float = 0.5

    @property
    def other(self) -> int:
        """The picture that the first is compared with."""
        return min(self.front or 1, max(0, len(self.pictures) - 1))

    def name(self, number: int) -> str:
        """Return what a picture is called, or nothing."""
        return self.names[number] if number < len(self.names) else ""


Draw = Callable[[QPainter, Canvas], None]


class ComparePainter(QObject):
    """Draws canvases in the colours of a theme."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paint(self, widget: QWidget, canvas: Canvas, draw: Draw, *, has_focus: bool) -> None:
        """Draw a canvas on a widget in one of the ways below."""
        painter = QPainter(widget)
        painter.fillRect(widget.rect(), self._look.colour("well"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if canvas.pictures:
            draw(painter, canvas)
        if has_focus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1))

    # The ways

    def beside(self, painter: QPainter, canvas: Canvas) -> None:
        """Draw all pictures side by side."""
        for number, pane in enumerate(canvas.stage.panes(len(canvas.pictures))):
            self._beside(painter, canvas, number, pane)

    def flip(self, painter: QPainter, canvas: Canvas) -> None:
        """Draw the picture in front where the first would be."""
        (pane,) = canvas.stage.panes(1)
        self._laid(painter, canvas, canvas.front, pane)
        self._label(painter, pane, canvas.name(canvas.front))

    def split(self, painter: QPainter, canvas: Canvas) -> None:
        """Draw the first picture on the left, the other one on the right of a line."""
        (pane,) = canvas.stage.panes(1)
        at = pane.left() + canvas.split * pane.width()
        left = QRectF(pane.left(), pane.top(), at - pane.left(), pane.height())
        right = QRectF(at, pane.top(), pane.right() - at, pane.height())
        for number, part in ((0, left), (canvas.other, right)):
            painter.save()
            painter.setClipRect(part)
            self._laid(painter, canvas, number, pane)
            self._label(painter, part, canvas.name(number))
            painter.restore()
        painter.setPen(QPen(self._look.colour("canvas"), 3))
        painter.drawLine(QPointF(at, pane.top()), QPointF(at, pane.bottom()))
        painter.setBrush(self._look.colour("accent"))
        painter.drawEllipse(QPointF(at, pane.center().y()), 12, 12)

    def difference(self, painter: QPainter, canvas: Canvas) -> None:
        """Draw how far the other picture differs from the first."""
        (pane,) = canvas.stage.panes(1)
        found, place = canvas.difference, canvas.stage.place(0, pane)
        if found is None or found.image.isNull():
            self._words(painter, pane, self.tr("Comparing…"), "muted")
            return
        painter.save()
        painter.setClipRect(pane)
        # Where the other picture is not, there is nothing to compare with.
        painter.fillRect(place, QBrush(self._look.colour("border"), Qt.BrushStyle.BDiagPattern))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, found.image)
        painter.restore()
        if found.is_same:
            painter.setPen(Qt.GlobalColor.white)  # on black, in every theme
            painter.setFont(self._look.font(TypeSize.HEADING))
            painter.drawText(pane, Qt.AlignmentFlag.AlignCenter, self.tr("Not one pixel differs"))
        self._label(painter, pane, f"{canvas.name(0)} − {canvas.name(canvas.other)}")

    def matches(self, painter: QPainter, canvas: Canvas) -> None:
        """Draw two pictures and lines between the points they share."""
        numbers = (0, canvas.other)
        panes = canvas.stage.panes(min(2, len(canvas.pictures)))
        for number, pane in zip(numbers, panes, strict=False):
            self._beside(painter, canvas, number, pane)
        if len(panes) < 2:
            return
        places = [
            canvas.stage.place(number, pane) for number, pane in zip(numbers, panes, strict=True)
        ]
        for number, (one, other) in enumerate(canvas.points):
            ends = [_at(place, share) for place, share in zip(places, (one, other), strict=True)]
            if all(pane.contains(end) for pane, end in zip(panes, ends, strict=True)):
                self._line(painter, ends[0], ends[1], number)
        for number, pane in zip(numbers, panes, strict=True):
            self._label(painter, pane, canvas.name(number))

    # Parts

    def _line(self, painter: QPainter, one: QPointF, other: QPointF, number: int) -> None:
        colour = QColor.fromHsvF((number * HUE_STEP % 360) / 360, 0.75, 1.0)
        for width, ink in ((3.0, QColor(0, 0, 0, 110)), (1.4, colour)):  # seen on light and dark
            painter.setPen(QPen(ink, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawLine(one, other)
            painter.drawEllipse(one, 4, 4)
            painter.drawEllipse(other, 4, 4)

    def _beside(self, painter: QPainter, canvas: Canvas, number: int, pane: QRectF) -> None:
        picture, place = canvas.pictures[number], canvas.stage.place(number, pane)
        painter.save()
        painter.setClipRect(pane)
        if not picture.levels:
            self._words(painter, pane, self.tr("Loading…"), "muted")
        else:
            scale = painter.device().devicePixelRatioF()
            self._choose_smoothing(painter, place.width() * scale, picture)
            painter.drawImage(place, picture.level(place.width() * scale))
            tile = canvas.tiles.get(number)
            if tile is not None:
                painter.drawImage(_part(place, tile.part), tile.image)
        self._label(painter, pane, canvas.name(number))
        painter.restore()

    def _laid(self, painter: QPainter, canvas: Canvas, number: int, pane: QRectF) -> None:
        """Draw a picture as it lies on the first."""
        picture = canvas.pictures[number]
        if not picture.levels:
            self._words(painter, pane, self.tr("Loading…"), "muted")
            return
        scale = painter.device().devicePixelRatioF()
        width = canvas.stage.place(0, pane).width() * scale
        painter.save()
        painter.setClipRect(pane, Qt.ClipOperation.IntersectClip)
        self._choose_smoothing(painter, width, picture)
        tile = canvas.tiles.get(number)
        drawn = [(picture.level(width), QRectF(0, 0, 1, 1))]
        drawn += [(tile.image, tile.part)] if tile is not None else []
        for image, part in drawn:
            to_unit = QTransform.fromScale(
                part.width() / image.width(), part.height() / image.height()
            ) * QTransform.fromTranslate(part.x(), part.y())
            painter.setTransform(to_unit * canvas.stage.laid(number, pane))
            painter.drawImage(0, 0, image)
        painter.restore()

    def _choose_smoothing(self, painter: QPainter, width: float, picture: Picture) -> None:
        is_magnified = width > MAGNIFIED * max(1, picture.width_px)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_magnified)

    def _words(self, painter: QPainter, pane: QRectF, words: str, meaning: str) -> None:
        painter.setPen(self._look.colour(meaning))
        painter.setFont(self._look.font(TypeSize.HEADING))
        painter.drawText(pane, Qt.AlignmentFlag.AlignCenter, words)

    def _label(self, painter: QPainter, pane: QRectF, name: str) -> None:
        """Name a picture in the corner of its pane."""
        font = self._look.font(TypeSize.SMALL)
        metrics = QFontMetricsF(font)
        room = pane.width() - 4 * Space.M
        if not name or room < metrics.averageCharWidth() * 4:
            return
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        box = QRectF(0, 0, metrics.horizontalAdvance(shown) + 2 * Space.S, metrics.height() + 6)
        box.moveBottomLeft(pane.bottomLeft() + QPointF(Space.S, -Space.S))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("canvas", 0.86))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(self._look.colour("text"))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


def _at(place: QRectF, share: QPointF) -> QPointF:
    return QPointF(place.x() + share.x() * place.width(), place.y() + share.y() * place.height())


def _part(place: QRectF, part: QRectF) -> QRectF:
    return QRectF(
        _at(place, part.topLeft()), _at(place, part.bottomRight())
    )  # fmt: skip
