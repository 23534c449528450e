"""What a page shows when there is nothing to show: why, and the one thing to do about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from photofind.gui.icons import application_icon
from photofind.gui.look import Look, Space
from photofind.gui.page import button, column, label, row

PICTURE_PX = 72
WIDTH_PX = 560


class EmptyState(QWidget):
    """A picture, a sentence, an explanation and buttons in the middle of the page."""

    def __init__(
        self, look: Look, icon: str, title: str, text: str, *, drops: bool = False
    ) -> None:
        """Make an empty state.

        Args:
            look: Theme.
            icon: One of our icons, or empty for the application's own.
            title: What is the case, or what to do.
            text: Why, in a sentence or two.
            drops: Draw a dashed frame, because something may be dropped here.
        """
        super().__init__()
        self._look, self._icon = look, icon
        self._picture = label()
        self._title = label(title, "heading", wraps=True)
        self._text = label(text, "muted", wraps=True)
        self._buttons = row(1, 1)
        outer = column(self, (Space.XL, Space.XL, Space.XL, Space.XL))
        outer.addStretch(2)
        across = row(1)
        across.addWidget(self._make_frame(drops=drops), 100)  # as wide as allowed, then air
        across.addStretch(1)
        outer.addLayout(across)
        outer.addStretch(3)
        look.changed.connect(self._paint_picture)
        self._paint_picture()

    def _make_frame(self, *, drops: bool) -> QFrame:
        frame = QFrame()
        frame.setMaximumWidth(WIDTH_PX)
        if drops:
            frame.setProperty("kind", "drop")
        margin = Space.XXL if drops else Space.L
        inner = column(frame, (margin, margin, margin, margin), Space.M)
        for part in (self._picture, self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inner.addWidget(part)
        inner.addSpacing(Space.S)
        inner.addLayout(self._buttons)
        return frame

    def add_button(self, text: str, icon: str = "", kind: str = "") -> QPushButton:
        """Add a button below the text."""
        made = button(self._look, text, icon, kind)
        self._buttons.insertWidget(self._buttons.count() - 1, made)
        return made

    def say(self, title: str, text: str) -> None:
        """Change the words."""
        self._title.setText(title)
        self._text.setText(text)

    def _paint_picture(self) -> None:
        if not self._icon:
            self._picture.setPixmap(application_icon().pixmap(PICTURE_PX + 24))
            return
        scale = self.devicePixelRatioF()
        pixmap = self._look.icons.pixmap(self._icon, PICTURE_PX, "border", scale)
        self._picture.setPixmap(pixmap)
