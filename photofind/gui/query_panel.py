"""The left of the find page: what is looked for, and what one can do with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from photofind.core.finding.values import Query
from photofind.gui.batch_list import BatchList
from photofind.gui.look import Look, Space
from photofind.gui.page import button, column, icon_button, label, row
from photofind.gui.query_view import QueryView
from photofind.gui.recent_queries import RecentQueries
from photofind.gui.verdicts import is_words

LEAST_WIDTH_PX = 236
LOW_PREVIEW_PX = 170  # beside a list of several, which needs the room
QWIDGETSIZE_MAX = 16_777_215  # Qt's way to say "any"

Change = Callable[[Query], Query]


class QueryPanel(QWidget):
    """The query picture with its tools, several pictures as a list, and ways to the next one.

    Signals:
        open_wanted: A file is to be chosen as query.
        paste_wanted: The clipboard is to be the query.
        changed: A function that makes another query of the one that is shown.
        again: A `Query` that was looked for before.
        worded: Words to find photos by.
    """

    open_wanted = Signal()
    paste_wanted = Signal()
    changed = Signal(object)
    again = Signal(object)
    worded = Signal(str)

    def __init__(self, look: Look, recent: RecentQueries) -> None:
        super().__init__()
        self._look, self._recent = look, recent
        self.preview = QueryView(look)
        self.preview.region_drawn.connect(
            lambda region: self.changed.emit(lambda query: query.within(region))
        )
        self._name = label("", "muted")
        self.words = QLineEdit()
        self.batch = BatchList(look)
        layout = column(self, (Space.L, Space.L, Space.L, Space.L), Space.S)
        layout.addStrut(LEAST_WIDTH_PX)  # no minimum of the panel's own: words may need more
        layout.addLayout(row(label(self.tr("LOOKING FOR"), "section"), 1))
        layout.addWidget(self.preview)
        layout.addWidget(self._name)
        layout.addLayout(self._make_tools())
        layout.addWidget(self._make_words())
        layout.addWidget(self.batch, 100)
        layout.addStretch(1)
        layout.addLayout(self._make_ways())

    def _make_tools(self) -> QHBoxLayout:
        tools: tuple[tuple[str, str, Change], ...] = (
            ("turn-left", self.tr("Turn left"), lambda query: query.turned(270)),
            ("turn-right", self.tr("Turn right"), lambda query: query.turned(90)),
            ("mirror", self.tr("Mirror"), Query.mirrored),
            ("region", self.tr("Search for the whole picture"), lambda query: query.within(None)),
        )
        self.tools = [icon_button(self._look, icon, name) for icon, name, _ in tools]
        for made, (_, _, change) in zip(self.tools, tools, strict=True):
            made.clicked.connect(lambda _checked, change=change: self.changed.emit(change))
        self.tools[-1].setEnabled(False)
        return row(*self.tools, 1, spacing=Space.XS)

    def _make_words(self) -> QLineEdit:
        """Make the field for words; it shows only when the model in use understands them."""
        self.words.setPlaceholderText(self.tr("Or describe it in words"))
        self.words.setAccessibleName(self.tr("Words to find photos by"))
        self.words.setClearButtonEnabled(True)
        self.words.returnPressed.connect(lambda: self.worded.emit(self.words.text().strip()))
        self.words.hide()
        return self.words

    def _make_ways(self) -> QHBoxLayout:
        another = button(self._look, self.tr("Open…"), "image")
        another.clicked.connect(self.open_wanted)
        paste = button(self._look, self.tr("Paste"), "paste")
        paste.clicked.connect(self.paste_wanted)
        self.recent = icon_button(self._look, "activity", self.tr("Recent"), "")
        self.recent.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        give_recent(self.recent, self._recent, self.again.emit)
        return row(another, paste, self.recent, 1)

    def show_query(self, query: Query) -> None:
        """Show the name of a query; its picture comes later."""
        self._name.setText(query.name)
        for tool in self.tools:
            tool.setEnabled(not is_words(query))
        self.tools[-1].setEnabled(query.region is not None)
        self.preview.show_image(QImage())

    def show_picture(self, image: QImage, query: Query) -> None:
        """Show the picture of a query, with the rectangle that is looked for."""
        self.preview.show_image(image)
        self.show_region(query)

    def show_region(self, query: Query) -> None:
        """Show the rectangle of a query, or none."""
        self.preview.show_region(query.region)
        self.tools[-1].setEnabled(query.region is not None)

    def show_queries(self, queries: Sequence[Query]) -> None:
        """List pictures that came in together."""
        self.batch.show_queries(queries)
        self.preview.setMaximumHeight(LOW_PREVIEW_PX if len(queries) > 1 else QWIDGETSIZE_MAX)


def give_recent(
    made: QPushButton | QToolButton, recent: RecentQueries, chosen: Callable[[Query], object]
) -> None:
    """Give a button a menu of the last queries; without any it cannot be pressed."""
    menu = QMenu(made)

    def fill() -> None:
        menu.clear()
        for query in recent.all():
            entry = menu.addAction(query.name.replace("&", "&&"))
            entry.setToolTip(str(query.path or query.name))
            entry.triggered.connect(lambda _checked, query=query: chosen(query))
        if menu.isEmpty():
            menu.addAction(made.tr("Nothing was looked for yet")).setEnabled(False)

    menu.setToolTipsVisible(True)
    menu.aboutToShow.connect(fill)
    made.setMenu(menu)
