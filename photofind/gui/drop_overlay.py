"""What lies over the window while something is dragged across it: what dropping it would do."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from photofind.gui.look import Look, Space, TypeSize

ICON_PX = 56


class DropOverlay(QWidget):
    """A veil with a dashed frame and one sentence; it lets the drag through to the window."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._window = look, parent
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        parent.installEventFilter(self)

    def show_text(self, text: str) -> None:
        """Cover the window and say what dropping does."""
        self._text = text
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window (Qt override)."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw veil, frame, sign and sentence (Qt override)."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._look.colour("window", 0.9))
        frame = QRectF(self.rect()).adjusted(Space.XL, Space.XL, -Space.XL, -Space.XL)
        painter.setPen(QPen(self._look.colour("accent"), 3, Qt.PenStyle.DashLine))
        painter.setBrush(self._look.colour("accent_soft", 0.5))
        painter.drawRoundedRect(frame, 20, 20)
        scale = self.devicePixelRatioF()
        middle = self.rect().center()
        icon = self._look.icons.pixmap("image", ICON_PX, "accent_text", scale)
        painter.drawPixmap(middle.x() - ICON_PX // 2, middle.y() - ICON_PX - Space.S, icon)
        painter.setPen(self._look.colour("accent_text"))
        painter.setFont(self._look.font(TypeSize.TITLE, is_bold=True))
        words = self.rect().adjusted(0, middle.y() + Space.L, 0, 0)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, flags, self._text)
