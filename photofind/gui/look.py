"""The visual language: colours, spacing, type sizes, icons; light and dark.

Every widget gets the one `Look` and asks it by meaning (`muted`, `accent`), never by number, so
that a switch of theme reaches everything. Two accents: a lagoon green for what one can do and for
the selection, an amber for what is worth keeping. Backgrounds are near neutral: photos bring the
colour.
"""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from photofind.core.domain import Grade
from photofind.gui.icons import Icons
from photofind.gui.style_sheet import style_sheet

THEMES = ("system", "light", "dark")


class Space:
    """Distances in logical pixels; nothing lies between them."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 40


class TypeSize:
    """Text sizes as multiples of the system's own, so that they follow it."""

    SMALL = 0.88
    BODY = 1.0
    HEADING = 1.22
    TITLE = 1.65


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours by meaning; every text colour has a contrast of 4.5 or more on its ground.

    Attributes:
        canvas: Ground of grids and fields.
        window: Ground of pages and panels.
        side: Ground of the navigation.
        raised: Cards, buttons, menus.
        well: What a photo lies in while it loads.
        accent: What one can press; `on_accent` is text upon it.
        accent_soft: Ground of what is chosen.
        accent_text: The accent where it is text on a window.
        star: The amber of keepers and gains.
        star_text: The same as text.
    """

    canvas: str
    window: str
    side: str
    raised: str
    well: str
    border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    accent_text: str
    star: str
    star_text: str
    star_soft: str
    danger: str
    danger_soft: str


LIGHT = Colours(
    canvas="#FFFFFF",
    window="#F6F7F8",
    side="#ECEFF1",
    raised="#FFFFFF",
    well="#EEF1F3",
    border="#D7DDE1",
    text="#17212B",
    muted="#55636F",
    accent="#0B7771",
    accent_hover="#09655F",
    on_accent="#FFFFFF",
    accent_soft="#D3EBE8",
    accent_text="#0A6862",
    star="#E8930C",
    star_text="#8A5200",
    star_soft="#FCEFD6",
    danger="#B3261E",
    danger_soft="#FBE4E2",
)
DARK = Colours(
    canvas="#14181C",
    window="#1A1F24",
    side="#12161A",
    raised="#252C33",
    well="#20262C",
    border="#343D46",
    text="#E8EDF1",
    muted="#A0ADB8",
    accent="#2FB5A9",
    accent_hover="#4AC7BC",
    on_accent="#04211F",
    accent_soft="#1B3F3D",
    accent_text="#5FD0C5",
    star="#F5B042",
    star_text="#F5C069",
    star_soft="#40331A",
    danger="#FF9B93",
    danger_soft="#482523",
)

# Strong evidence is drawn in the accent, edits in amber, mere likeness without colour.
GRADE_COLOURS: dict[Grade, tuple[str, str]] = {
    Grade.IDENTICAL: ("on_accent", "accent"),
    Grade.PIXELS: ("on_accent", "accent"),
    Grade.SAME: ("accent_text", "accent_soft"),
    Grade.EDITED: ("star_text", "star_soft"),
    Grade.MOMENT: ("text", "well"),
    Grade.SIMILAR: ("muted", "well"),
}


class Look(QObject):
    """The chosen theme and everything drawn from it.

    Signals:
        changed: Colours are others now; whoever keeps painted pixmaps must throw them away.
    """

    changed = Signal()

    def __init__(self, application: QApplication, theme: str = "system") -> None:
        super().__init__()
        self._application = application
        self._theme = ""
        self.colours = LIGHT
        self.icons = Icons(self)
        application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self.follow_system)
        self.set_theme(theme)

    @property
    def theme(self) -> str:
        """What the user chose: one of `THEMES`."""
        return self._theme

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are shown now."""
        return self.colours is DARK

    def set_theme(self, theme: str) -> None:
        """Choose ``"system"``, ``"light"`` or ``"dark"``; anything else means system."""
        self._theme = theme if theme in THEMES else "system"
        self._apply()

    def colour(self, meaning: str, alpha: float = 1.0) -> QColor:
        """Return a colour by the name of a `Colours` attribute."""
        colour = QColor(str(getattr(self.colours, meaning)))
        colour.setAlphaF(alpha)
        return colour

    def grade_colours(self, grade: Grade) -> tuple[QColor, QColor]:
        """Return text and ground of a grade's badge."""
        text, ground = GRADE_COLOURS[grade]
        return self.colour(text), self.colour(ground)

    def font(self, size: float = TypeSize.BODY, *, is_bold: bool = False) -> QFont:
        """Return the system's font at one of the sizes of `TypeSize`."""
        font = QFont(self._application.font())
        font.setPointSizeF(font.pointSizeF() * size)
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        return font

    def follow_system(self) -> None:
        """Take over the system's choice of light or dark, if the user wants that."""
        if self._theme == "system":
            self._apply()

    def _apply(self) -> None:
        scheme = self._application.styleHints().colorScheme()
        is_dark = (
            scheme == Qt.ColorScheme.Dark if self._theme == "system" else self._theme == "dark"
        )
        self.colours = DARK if is_dark else LIGHT
        self._application.setPalette(self._palette())
        self._application.setStyleSheet(style_sheet(self.colours, self._application.font()))
        self.icons.repaint()
        self.changed.emit()

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for meaning, roles in (
            ("window", (role.Window, role.AlternateBase)),
            ("canvas", (role.Base,)),
            ("raised", (role.Button, role.ToolTipBase)),
            ("text", (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)),
            ("muted", (role.PlaceholderText,)),
            ("accent", (role.Highlight, role.Accent)),
            ("on_accent", (role.HighlightedText,)),
            ("accent_text", (role.Link, role.LinkVisited)),
            ("border", (role.Mid, role.Midlight)),
        ):
            for each in roles:
                palette.setColor(each, self.colour(meaning))
        for each in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, self.colour("muted", 0.55))
        return palette
