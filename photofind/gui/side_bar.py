"""The navigation on the left: one button for each page."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from photofind.gui.look import Look, Space
from photofind.gui.page import column

WIDTH_PX = 92
ICON_PX = 24


class SideBar(QWidget):
    """Buttons with icon and name; the one of the page that is shown is marked."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("kind", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._layout = column(self, (Space.S, Space.M, Space.S, Space.M), Space.XS)
        self._layout.addStrut(WIDTH_PX - 2 * Space.S)  # wider where a language has longer words
        self._layout.addStretch(1)

    def add(self, name: str, action: QAction, icon: str, *, at_bottom: bool = False) -> None:
        """Add a button for a page; pressing it triggers ``action``."""
        made = QToolButton()
        made.setProperty("kind", "nav")
        made.setText(action.text())
        made.setToolTip(action.toolTip())
        action.changed.connect(lambda: made.setToolTip(action.toolTip()))  # its keys may change
        made.setAccessibleName(action.text())
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        made.setIconSize(QSize(ICON_PX, ICON_PX))
        made.setCheckable(True)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.clicked.connect(action.trigger)
        self._look.icons.give(made, icon, "muted")
        self._group.addButton(made)
        self._buttons[name] = made
        place = self._layout.count() if at_bottom else self._layout.count() - 1
        self._layout.insertWidget(place, made)

    def mark(self, name: str) -> None:
        """Show which page is in front."""
        for each, made in self._buttons.items():
            made.setChecked(each == name)
            icon_meaning = "accent_text" if each == name else "muted"
            self._look.icons.recolour(made, icon_meaning)

    def point_at(self, name: str) -> None:
        """Frame the button of a page; an unknown one means none."""
        for each, made in self._buttons.items():
            if made.property("is_meant") != (each == name):
                made.setProperty("is_meant", each == name)
                made.style().unpolish(made)
                made.style().polish(made)

    def badge(self, name: str, text: str) -> None:
        """Say more about a page to those who hover or listen: ``"3 groups"``."""
        made = self._buttons[name]
        made.setAccessibleDescription(text)
