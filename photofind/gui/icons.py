"""Icons drawn as strokes in our SVG files and coloured to fit the theme.

A file says ``currentColor`` where the colour goes. Widgets that show an icon are remembered, so
that a change of theme repaints them all.
"""

import weakref
from typing import Protocol

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from photofind.core.resources import resource

SIZES_PX = (16, 24)  # buttons and menus; the navigation
SCALES = (1, 2)  # device pixels per logical one; 1.5 is drawn from 2
DISABLED_ALPHA = 0.38


class Palette(Protocol):
    """Where colours come from: the `Look`, or a stand-in of a test."""

    def colour(self, meaning: str, alpha: float = 1.0) -> QColor:
        """Return a colour by meaning."""
        ...


class ShowsIcon(Protocol):
    """Anything with ``setIcon``: an action, a button, a tab."""

    def setIcon(self, icon: QIcon | QPixmap) -> None:
        """Show the icon."""
        ...


class Icons:
    """Paints icons in the colours of a palette and keeps those on the screen up to date."""

    def __init__(self, palette: Palette) -> None:
        self._palette = palette
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._users: weakref.WeakKeyDictionary[ShowsIcon, tuple[str, str]] = (
            weakref.WeakKeyDictionary()
        )

    def give(self, user: ShowsIcon, name: str, meaning: str = "text") -> None:
        """Show the icon ``name`` on ``user``, now and after every change of theme."""
        self._users[user] = (name, meaning)
        user.setIcon(self.icon(name, meaning))

    def recolour(self, user: ShowsIcon, meaning: str) -> None:
        """Show the icon that ``user`` has in another colour."""
        name, old_meaning = self._users.get(user, ("", meaning))
        if old_meaning != meaning:
            self.give(user, name, meaning)

    def icon(self, name: str, meaning: str = "text") -> QIcon:
        """Return an icon for one colour, with a faint form for what is disabled."""
        if (name, meaning) not in self._icons:
            self._icons[name, meaning] = self._made(name, meaning)
        return self._icons[name, meaning]

    def _made(self, name: str, meaning: str) -> QIcon:
        icon = QIcon()
        for size_px in SIZES_PX:
            for scale in SCALES:
                normal = self.pixmap(name, size_px, meaning, scale)
                icon.addPixmap(normal, QIcon.Mode.Normal)
                faint = _faint(normal)
                if meaning == "on_accent":  # a disabled button has no accent for it to be seen on
                    faint = self.pixmap(name, size_px, "muted", scale)
                icon.addPixmap(faint, QIcon.Mode.Disabled)
        return icon

    def pixmap(self, name: str, size_px: int, meaning: str = "text", scale: float = 1) -> QPixmap:
        """Return a square pixmap of ``size_px`` logical pixels.

        Raises:
            FileNotFoundError: No such icon ships.
        """
        key = (name, meaning, size_px, scale)
        if key not in self._pixmaps:
            colour = self._palette.colour(meaning)
            self._pixmaps[key] = _paint(self._source(name), colour, size_px, scale)
        return self._pixmaps[key]

    def repaint(self) -> None:
        """Colours changed: give every user its icon anew."""
        self._pixmaps.clear()
        self._icons.clear()
        for user, (name, meaning) in list(self._users.items()):
            try:
                user.setIcon(self.icon(name, meaning))
            except RuntimeError:  # Qt destroyed the widget before Python forgot it
                del self._users[user]

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]


def application_icon() -> QIcon:
    """Return photofind's own icon, in all sizes that a desktop asks for."""
    source = resource("icons/photofind.svg").read_text(encoding="utf-8")
    icon = QIcon()
    for size_px in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(_paint(source, QColor(), size_px, 1))
    return icon


def _paint(source: str, colour: QColor, size_px: int, scale: float) -> QPixmap:
    svg = QSvgRenderer(QByteArray(source.replace("currentColor", colour.name()).encode()))
    side = round(size_px * scale)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg.render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def _faint(pixmap: QPixmap) -> QPixmap:
    faint = QPixmap(pixmap.size())
    faint.setDevicePixelRatio(pixmap.devicePixelRatio())
    faint.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faint)
    painter.setOpacity(DISABLED_ALPHA)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return faint
