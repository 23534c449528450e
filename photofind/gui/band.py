"""The rubber band of a grid: begins on empty ground and follows the content when that scrolls."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QRubberBand, QWidget


class Band:
    """A rectangle that is stretched with the mouse."""

    def __init__(self, viewport: QWidget) -> None:
        self._viewport = viewport
        self._band: QRubberBand | None = None
        self._from = QPoint()

    @property
    def is_drawn(self) -> bool:
        """Whether the mouse is stretching it."""
        return self._band is not None

    def begin(self, point: QPoint) -> None:
        """Start at a point of the content."""
        self._from = point
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self._viewport)

    def stretch(self, point: QPoint, scrolled_px: int) -> None:
        """Reach to a point of the viewport, if it was begun."""
        if self._band is not None:
            start = self._from - QPoint(0, scrolled_px)
            self._band.setGeometry(QRect(start, point).normalized())
            self._band.show()

    def end(self) -> None:
        """Take it away."""
        if self._band is not None:
            self._band.deleteLater()
            self._band = None
