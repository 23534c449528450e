"""The first-run tour: a strip above the pages that says in five steps what there is.

It takes neither keyboard nor window away and covers nothing: one can go on working, and close it
at any time. The button of the navigation that a step speaks of has a frame meanwhile.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame

from photofind.gui.kept_geometry import window_file
from photofind.gui.look import Look, Space
from photofind.gui.page import button, column, icon_button, label, row
from photofind.gui.side_bar import SideBar

KEY = "tour-seen"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: of which button of the navigation it speaks, and what it says."""

    page: str
    title: str
    text: str


_T = QT_TRANSLATE_NOOP
_STEPS = (
    (
        "library",
        _T("Tour", "Your photos, where they are"),
        _T(
            "Tour",
            "Add folders, also on other drives. photofind looks at them and copies, changes or "
            "sends nothing.",
        ),
    ),
    (
        "find",
        _T("Tour", "Drop a picture anywhere"),
        _T(
            "Tour",
            "It says whether the picture is in your library, and shows what looks like it. "
            "Pasting works too, and so does a part of a picture.",
        ),
    ),
    (
        "duplicates",
        _T("Tour", "See why, then decide"),
        _T(
            "Tour",
            "Every group says why it is one. The keeper has a star; what is marked goes to the "
            "trash only after a plan that you read first.",
        ),
    ),
    (
        "map",
        _T("Tour", "Wander through all of it"),
        _T(
            "Tour",
            "The map lays photos out by likeness: what looks alike lies together. Zoom in until "
            "every point is a picture.",
        ),
    ),
    (
        "activity",
        _T("Tour", "Everything has a way back"),
        _T(
            "Tour",
            "What was done is listed here, each with Restore. The keys of all actions are under "
            "Help, and this tour too.",
        ),
    ),
)


class Tour(QFrame):
    """The strip. It shows itself once for each library, and whenever it is asked for.

    Signals:
        ended: It was gone through or closed.
    """

    ended = Signal()

    def __init__(self, look: Look, side_bar: SideBar, root: Path) -> None:
        super().__init__()
        self._side_bar, self._root = side_bar, root
        self._steps = [Step(page, _said(title), _said(text)) for page, title, text in _STEPS]
        self._at = 0
        self.setProperty("kind", "tour")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Tour"))
        self._title = label("", "heading", wraps=True)
        self._text = label("", wraps=True)
        self._count = label("", "muted")
        self.close_button = icon_button(look, "close", self.tr("Close the tour"))
        self.back = button(look, self.tr("Back"))
        self.next = button(look, self.tr("Next"), "", "primary")
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self.close_button.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self._go(self._at - 1))
        self.next.clicked.connect(lambda: self._go(self._at + 1))
        layout = column(self, (Space.L, Space.M, Space.M, Space.M), Space.XS)
        head = row(spacing=Space.M)
        head.addWidget(self._title, 1)
        for part in (self._count, self.back, self.next, self.close_button):
            head.addWidget(part)
        layout.addLayout(head)
        layout.addWidget(self._text)

    def begin_once(self) -> None:
        """Begin unless this library's user has seen it."""
        if window_file(self._root).value(KEY) is None:
            self.begin()

    def begin(self) -> None:
        """Begin with the first step."""
        self.show()
        self._go(0)

    def end(self) -> None:
        """Close it for good; the menu has it again."""
        window_file(self._root).setValue(KEY, "yes")
        self.hide()
        self._side_bar.point_at("")
        self.ended.emit()

    @property
    def step(self) -> int:
        """Which step is shown, from 0."""
        return self._at

    def _go(self, number: int) -> None:
        if number >= len(self._steps):
            self.end()
            return
        self._at = max(0, number)
        step = self._steps[self._at]
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._count.setText(self.tr("{0} of {1}").format(str(self._at + 1), str(len(self._steps))))
        self.back.setVisible(self._at > 0)
        is_last = self._at == len(self._steps) - 1
        self.next.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.next.setAccessibleName(self.next.text())
        self.setAccessibleDescription(f"{step.title}. {step.text}")
        self._side_bar.point_at(step.page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape (Qt override)."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)


def _said(text: object) -> str:
    """Return a text of the table above in the user's language."""
    return QCoreApplication.translate("Tour", str(text))
