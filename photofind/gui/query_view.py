"""The query picture: shown large, with a rectangle to search for a part of it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from photofind.core.finding.values import MIN_REGION, Region
from photofind.gui.look import Look, Space

VEIL = 0.55  # how far what lies outside the rectangle is dimmed
HANDLE_PX = 9


class QueryView(QWidget):
    """A picture in which one can draw a rectangle with the mouse; Escape takes it away.

    Signals:
        region_drawn: A `Region`, or None when it was taken away.
    """

    region_drawn = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self._region: QRectF | None = None  # in shares of the picture
        self._from: QPointF | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(QSize(180, 160))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Query picture"))
        self.setToolTip(self.tr("Draw a rectangle to search for a part of the picture"))
        self.setCursor(Qt.CursorShape.CrossCursor)
        look.changed.connect(self.update)

    def show_image(self, image: QImage) -> None:
        """Show a picture, without a rectangle; a null image shows an empty frame."""
        self._image = image
        self._region = None
        self.updateGeometry()
        self.update()

    def show_region(self, region: Region | None) -> None:
        """Show a rectangle that was chosen elsewhere."""
        self._region = QRectF(region.x, region.y, region.width, region.height) if region else None
        self.update()

    def picture_rect(self) -> QRectF:
        """Return where the picture is."""
        if self._image.isNull():
            return QRectF(self.rect()).adjusted(0, 0, -1, -1)
        room = QRectF(self.rect())
        share = min(room.width() / self._image.width(), room.height() / self._image.height())
        share = min(share, 2.0)  # a thumbnail blown up further shows nothing more
        place = QRectF(0, 0, self._image.width() * share, self._image.height() * share)
        place.moveCenter(room.center())
        return place

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture and the rectangle (Qt override)."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self.picture_rect()
        if self._image.isNull():
            painter.setPen(QPen(self._look.colour("border"), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(self._look.colour("canvas"))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 12, 12)
            icon = self._look.icons.pixmap("image", 48, "border", self.devicePixelRatioF())
            painter.drawPixmap(place.center() - QPointF(24, 24), icon)
            return
        painter.drawImage(place, self._image)
        if self._region is not None:
            self._paint_region(painter, place)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRect(place.adjusted(1, 1, -1, -1))

    def _paint_region(self, painter: QPainter, place: QRectF) -> None:
        box = self._on_screen(place)
        painter.setClipRect(place)
        veil = self._look.colour("window", VEIL)
        painter.fillRect(
            QRectF(place.left(), place.top(), place.width(), box.top() - place.top()), veil
        )
        painter.fillRect(
            QRectF(place.left(), box.bottom(), place.width(), place.bottom() - box.bottom()), veil
        )
        painter.fillRect(
            QRectF(place.left(), box.top(), box.left() - place.left(), box.height()), veil
        )
        painter.fillRect(
            QRectF(box.right(), box.top(), place.right() - box.right(), box.height()), veil
        )
        painter.setPen(QPen(self._look.colour("canvas"), 4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.setPen(QPen(self._look.colour("accent"), 2))
        painter.drawRect(box)
        painter.setBrush(self._look.colour("accent"))
        painter.setPen(QPen(self._look.colour("canvas"), 1.5))
        for corner in (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()):
            painter.drawEllipse(corner, HANDLE_PX / 2, HANDLE_PX / 2)
        painter.setClipping(False)

    def _on_screen(self, place: QRectF) -> QRectF:
        region = self._region or QRectF(0, 0, 1, 1)
        return QRectF(
            place.left() + region.left() * place.width(),
            place.top() + region.top() * place.height(),
            region.width() * place.width(),
            region.height() * place.height(),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a rectangle (Qt override)."""
        if event.button() == Qt.MouseButton.LeftButton and not self._image.isNull():
            self._from = self._share_at(event.position())
            self._region = None
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch the rectangle (Qt override)."""
        if self._from is not None:
            self._region = QRectF(self._from, self._share_at(event.position())).normalized()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Search for what is inside; a mere click means the whole picture (Qt override)."""
        if self._from is None:
            return
        self.mouseMoveEvent(event)
        self._from = None
        drawn = self._region
        if drawn is None or min(drawn.width(), drawn.height()) < MIN_REGION:
            self._region = None
            self.update()
            self.region_drawn.emit(None)
            return
        self.region_drawn.emit(Region(drawn.x(), drawn.y(), drawn.width(), drawn.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the rectangle away with Escape (Qt override)."""
        if event.key() == Qt.Key.Key_Escape and self._region is not None:
            self._region = None
            self.update()
            self.region_drawn.emit(None)
        else:
            super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:
        """Stand as high as the picture needs, at most a tall one (Qt override)."""
        if self._image.isNull():
            return round(width * 0.75)
        return min(round(width * self._image.height() / self._image.width()), round(width * 1.4))

    def sizeHint(self) -> QSize:
        """A comfortable square (Qt override)."""
        return QSize(300, 300 - Space.L)

    def _share_at(self, point: QPointF) -> QPointF:
        place = self.picture_rect()
        x = (point.x() - place.left()) / place.width()
        y = (point.y() - place.top()) / place.height()
        return QPointF(max(0.0, min(1.0, x)), max(0.0, min(1.0, y)))
