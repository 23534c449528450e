"""Filters and order of the duplicates page: what to look for, where, of which kind, how large."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget

from photofind.core.library.sifting import GroupFilter, Order, Where
from photofind.gui import wording
from photofind.gui.look import Look, Space
from photofind.gui.page import button, column, row
from photofind.gui.photo_filter_bar import KINDS

TYPING_PAUSE_MS = 250
SIZES_MB = (1, 5, 20, 100)
MEGABYTE = 1_000_000
LEAST_LETTERS = 5
CHOOSE = "choose"  # in the place of a folder: ask for one

Place = tuple[Where, str]
EVERYWHERE: Place = (Where.ANYWHERE, "")


class GroupFilterBar(QWidget):
    """One line of fields.

    Signals:
        changed: `wanted` is another filter now.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._folders: list[str] = []
        self._place: Place = EVERYWHERE
        self._places: list[Place] = []  # of the entries of `where`
        self.search = QLineEdit(placeholderText=self.tr("Search names and folders"))
        self.where, self.kind, self.least, self.order = (QComboBox() for _ in range(4))
        self.select: QPushButton = button(look, self.tr("Mark by rule…"), "check")
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.changed)
        self._set_up()
        line = row(spacing=Space.S)
        line.addWidget(self.search, 1)
        for part in (self.where, self.kind, self.least, self.order, self.select):
            line.addWidget(part)
        column(self, (0, 0, 0, 0)).addLayout(line)

    def _set_up(self) -> None:
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(110)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.setAccessibleName(self.tr("Search names and folders"))
        self.select.setCheckable(True)
        self.kind.addItem(self.tr("All kinds"), ())
        for name, formats in KINDS:
            self.kind.addItem(name, formats)
        self.least.addItem(self.tr("Any size"), 0)
        for megabytes in SIZES_MB:
            size = wording.size(megabytes * MEGABYTE)
            self.least.addItem(self.tr("From {0}").format(size), megabytes * MEGABYTE)
        for order, name in self._orders().items():
            self.order.addItem(name, order)
        self._fill_where()
        names = {
            self.where: self.tr("Where the photos lie"),
            self.kind: self.tr("Kind"),
            self.least: self.tr("Size of the largest file"),
            self.order: self.tr("Order"),
        }
        for box, name in names.items():
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMinimumContentsLength(LEAST_LETTERS)  # narrower windows shorten the words
        for box in (self.kind, self.least, self.order):
            box.currentIndexChanged.connect(self.changed)
        self.where.activated.connect(self._on_where_activated)

    def _orders(self) -> dict[Order, str]:
        return {
            Order.GAIN: self.tr("Largest gain first"),
            Order.NEWEST: self.tr("Newest first"),
            Order.OLDEST: self.tr("Oldest first"),
            Order.MOST: self.tr("Most photos first"),
            Order.NAME: self.tr("By name"),
        }

    @property
    def wanted(self) -> GroupFilter:
        """What is chosen."""
        where, folder = self._place
        return GroupFilter(
            text=self.search.text().strip(),
            where=where,
            folder=folder,
            formats=tuple(self.kind.currentData() or ()),
            min_bytes=int(self.least.currentData() or 0),
            order=Order(self.order.currentData() or Order.GAIN),
        )

    def show_wanted(self, wanted: GroupFilter) -> None:
        """Show a filter, and tell nobody."""
        was_blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.search.setText(wanted.text)
        self._typing.stop()
        self._place = (wanted.where, wanted.folder)
        self._fill_where()
        for box, value in (
            (self.kind, wanted.formats),
            (self.least, wanted.min_bytes),
            (self.order, wanted.order),
        ):
            values = [_value(box.itemData(number)) for number in range(box.count())]
            box.setCurrentIndex(values.index(value) if value in values else 0)
        self.blockSignals(was_blocked)

    def clear(self) -> None:
        """Let every group pass; the order stays."""
        self.show_wanted(GroupFilter(order=self.wanted.order))
        self.changed.emit()

    def show_folders(self, folders: list[str]) -> None:
        """Offer the folders of the library."""
        if folders != self._folders:
            self._folders = folders
            self._fill_where()

    def _fill_where(self) -> None:
        self.where.clear()
        self._places = []
        self._add_place(EVERYWHERE, self.tr("In all folders"))
        self._add_place((Where.ACROSS, ""), self.tr("Only across folders"))
        self._add_place((Where.WITHIN, ""), self.tr("Only within a folder"))
        for where, text, other in (
            (Where.WITHIN, self.tr("Only within {0}"), self.tr("Only within another folder…")),
            (Where.WINS, self.tr("{0} wins over others"), self.tr("Another folder wins…")),
        ):
            self.where.insertSeparator(self.where.count())
            self._places.append(EVERYWHERE)
            for folder in self._offered(where):
                self._add_place((where, folder), text.format(Path(folder).name or folder))
            self._add_place((where, CHOOSE), other)
        self._show_place()

    def _add_place(self, place: Place, name: str) -> None:
        self.where.addItem(name)
        self.where.setItemData(self.where.count() - 1, place[1], Qt.ItemDataRole.ToolTipRole)
        self._places.append(place)

    def _offered(self, where: Where) -> list[str]:
        own = [self._place[1]] if self._place[0] is where and self._place[1] else []
        return list(dict.fromkeys((*self._folders, *own)))

    def _show_place(self) -> None:
        is_known = self._place in self._places
        self.where.setCurrentIndex(self._places.index(self._place) if is_known else 0)

    def _on_where_activated(self, number: int) -> None:
        where, folder = self._places[number]
        if folder == CHOOSE:
            title = self.tr("Choose a folder")
            folder = QFileDialog.getExistingDirectory(self, title, self._place[1])
            if not folder:
                self._show_place()
                return
        self._place = (where, folder)
        self._fill_where()
        self.changed.emit()


def _value(stored: object) -> object:
    """Return what was put into a box: Qt makes lists of tuples."""
    return tuple(stored) if isinstance(stored, list) else stored
