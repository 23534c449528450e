"""What lies over the window while something is dragged across it: what dropping it would do."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from photofind.core.paths import is_folder
from photofind.gui.incoming import may_be_wanted
from photofind.gui.look import Look, Space, TypeSize

ICON_PX = 56


class DropOverlay(QWidget):
    """A veil with a dashed frame and one sentence; it lets the drag through to the window.

    Signals:
        dropped: The `QMimeData` of what was let fall on the window.
    """

    dropped = Signal(object)

    def __init__(self, look: Look, window: QWidget) -> None:
        """Make the window accept drops.

        Args:
            look: Theme.
            window: What drops fall on.
        """
        super().__init__(window)
        self._look, self._window = look, window
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def show_text(self, text: str) -> None:
        """Cover the window and say what dropping does."""
        self._text = text
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size and what is dragged over it (Qt override)."""
        kind = event.type()
        if kind == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        elif kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            return self._on_entered(event)
        elif kind == QEvent.Type.DragLeave:
            self.hide()
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.hide()
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData())
            return True
        return super().eventFilter(watched, event)

    def _on_entered(self, event: QDragEnterEvent) -> bool:
        """Light up for what can be used; what is dragged out of our own grids cannot."""
        if event.source() is not None or not may_be_wanted(event.mimeData()):
            return False
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        first = urls[0] if urls and urls[0].isLocalFile() else None
        brings_folder = first is not None and is_folder(Path(first.toLocalFile()))
        self.show_text(
            self.tr("Drop to add this folder")
            if brings_folder
            else self.tr("Drop to find this picture")
        )
        return True

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
