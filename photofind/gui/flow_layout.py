"""A layout that breaks lines like words do: what does not fit goes below."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays its parts out from left to right, in as many lines as are needed."""

    def __init__(self, parent: QWidget, spacing_px: int) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing_px)
        self._parts: list[QLayoutItem] = []

    def addItem(self, part: QLayoutItem) -> None:
        """Add a part at the end (Qt override)."""
        self._parts.append(part)

    def count(self) -> int:
        """Return how many parts there are (Qt override)."""
        return len(self._parts)

    def itemAt(self, number: int) -> QLayoutItem | None:
        """Return a part, or None (Qt override)."""
        return self._parts[number] if 0 <= number < len(self._parts) else None

    def takeAt(self, number: int) -> QLayoutItem | None:
        """Remove a part and return it, or None (Qt override)."""
        return self._parts.pop(number) if 0 <= number < len(self._parts) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than is needed (Qt override)."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The fewer fit side by side, the higher (Qt override)."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high all lines are together (Qt override)."""
        return self._place(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place every part (Qt override)."""
        super().setGeometry(rect)
        self._place(rect, moves=True)

    def sizeHint(self) -> QSize:
        """All parts in one line (Qt override)."""
        hints = [part.sizeHint() for part in self._parts if not part.isEmpty()]
        across = sum(hint.width() + self.spacing() for hint in hints)
        return QSize(across, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest part (Qt override)."""
        hints = [part.minimumSize() for part in self._parts if not part.isEmpty()]
        return QSize(
            max((hint.width() for hint in hints), default=0),
            max((hint.height() for hint in hints), default=0),
        )

    def _place(self, rect: QRect, *, moves: bool) -> int:
        """Go through the lines; return the height that they take."""
        y = rect.y()
        for line in self._lines(rect.width()):
            hints = [part.sizeHint() for part in line]
            height, x = max(hint.height() for hint in hints), rect.x()
            for part, hint in zip(line, hints, strict=True):
                if moves:
                    middle = y + (height - hint.height()) // 2
                    part.setGeometry(QRect(QPoint(x, middle), hint))
                x += hint.width() + self.spacing()
            y += height + self.spacing()
        return max(0, y - self.spacing() - rect.y())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """Divide what is visible into lines that fit; a part that is too wide stands alone."""
        lines: list[list[QLayoutItem]] = []
        x = 0
        for part in self._parts:
            if part.isEmpty():
                continue
            needed = part.sizeHint().width()
            if not lines or x + needed > width:
                lines.append([])
                x = 0
            lines[-1].append(part)
            x += needed + self.spacing()
        return lines
