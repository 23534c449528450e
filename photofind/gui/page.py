"""What the pages of the window have in common: what they work with, and their small parts."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from photofind.core.domain import Changed, PhotoId
from photofind.core.library import Library
from photofind.gui.grid_view import GridView
from photofind.gui.jobs import Reader
from photofind.gui.look import Look, Space
from photofind.gui.photo_model import PhotoGridModel
from photofind.gui.photo_reader import paths_of, tile_reader
from photofind.gui.thumbnail_loader import ThumbnailLoader


@dataclass(frozen=True, slots=True)
class Desk:
    """What every page works with.

    Attributes:
        reader: For questions; they never wait for a scan or for each other's kind.
        acts: For changes (folders, groups, settings), one after another.
    """

    library: Library
    look: Look
    reader: Reader
    acts: Reader


class Page(QWidget):
    """One page of the window. It reads the library only through the desk's reader.

    Signals:
        chosen_changed: Other photos are selected.
        opened: A photo is to be opened: its id.
        menu_wanted: The photo menu is wanted at this global position.
        told: A sentence for the banner and its tone: ``"info"``, ``"warning"``, ``"error"``.
    """

    chosen_changed = Signal()
    opened = Signal(object)
    menu_wanted = Signal(QPoint)
    told = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def chosen(self) -> list[PhotoId]:
        """Return the photos that an action would apply to."""
        return []

    def chosen_count(self) -> int:
        """Return how many photos are chosen."""
        return len(self.chosen())

    def on_library_changed(self, changed: Changed) -> None:
        """Bring up to date what is shown."""

    def zoom_by(self, steps: int) -> None:
        """Show larger or smaller thumbnails."""

    def select_section(self, *, adds: bool) -> None:
        """Select the photos under the heading that one stands under, where there are headings."""

    def focus_first(self) -> None:
        """Give the keyboard to what one wants to use first on this page."""

    def close_page(self) -> None:
        """Stop threads before the window goes."""


class PhotoGrid:
    """A grid with its model and its loader, wired to a library."""

    def __init__(self, desk: Desk, page: Page, *, fills: bool, caption_lines: int = 0) -> None:
        self.tiles = ThumbnailLoader(tile_reader(desk.library), page)
        self.model = PhotoGridModel(self.tiles, paths_of(desk.library), page)
        self.view = GridView(desk.look, self.tiles, fills=fills, caption_lines=caption_lines)
        self.view.show_model(self.model)
        self.view.opened.connect(page.opened)
        self.view.menu_wanted.connect(page.menu_wanted)
        self.view.chosen_changed.connect(page.chosen_changed)

    def close(self) -> None:
        """Stop the loader's threads."""
        self.tiles.close()


def label(text: str = "", kind: str = "", *, wraps: bool = False) -> QLabel:
    """Make a text of one of the style sheet's kinds: title, heading, section, muted, small."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        made.setProperty("kind", kind)
    made.setWordWrap(wraps)
    return made


class YieldingLabel(QLabel):
    """A line that gives way rather than keep the window wide; its tool tip says all of it."""

    def __init__(self, text: str = "", kind: str = "muted") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def shown(self) -> str:
        """Return as much of the text as there is room for."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, shortened where it must be (Qt override)."""
        shown = self.shown()
        self.setToolTip("" if shown == self.text() else self.text())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()), shown)


def button(look: Look, text: str, icon: str = "", kind: str = "") -> QPushButton:
    """Make a push button; ``kind`` is empty, ``"primary"``, ``"link"`` or ``"danger"``."""
    made = QPushButton(f" {text}" if icon and text else text)  # the style leaves too little room
    made.setAccessibleName(text)
    made.setAutoDefault(True)  # Enter presses it, too, when it has the focus: not only Space
    if kind:
        made.setProperty("kind", kind)
    if icon:
        meaning = {"primary": "on_accent", "link": "accent_text", "danger": "danger"}
        look.icons.give(made, icon, meaning.get(kind, "text"))
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def icon_button(look: Look, icon: str, name: str, kind: str = "flat") -> QToolButton:
    """Make a button with an icon only; ``name`` is its tool tip and what a screen reader says."""
    made = QToolButton()
    made.setProperty("kind", kind)
    made.setToolTip(name)
    made.setAccessibleName(name)
    look.icons.give(made, icon, "muted" if kind == "flat" else "text")
    return made


def line() -> QFrame:
    """Make a hairline between parts."""
    made = QFrame()
    made.setProperty("kind", "line")
    made.setFixedHeight(1)
    return made


def row(*parts: QWidget | int, spacing: int = Space.S) -> QHBoxLayout:
    """Put widgets side by side; a number is a stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        else:
            layout.addWidget(part)
    return layout


def column(parent: QWidget, margins: tuple[int, int, int, int], spacing: int = 0) -> QVBoxLayout:
    """Give a widget a vertical layout."""
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(*margins)
    layout.setSpacing(spacing)
    return layout
