"""The row of choices that narrows a list of photos: time, kind, size, camera, folder.

A choice that narrows is drawn in the accent, so that nobody wonders where the other photos are.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QWidget

from photofind.core.domain import Folder, PhotoFilter, Timeline
from photofind.gui.flow_layout import FlowLayout
from photofind.gui.look import Look, Space
from photofind.gui.page import button, label
from photofind.gui.plurals import in_english

KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("JPEG", ("JPEG", "MPO")),
    ("HEIC, AVIF", ("HEIF", "AVIF", "HEIC")),
    ("RAW", ("RAW",)),
    ("PNG", ("PNG",)),
    ("WebP", ("WEBP",)),
    ("TIFF", ("TIFF",)),
    ("GIF", ("GIF",)),
)
RECENT_DAYS = (30, 365)
BETWEEN = "between"
MB = 1_000_000
SIZES_MB = (1, 5, 20)  # "larger than"
SMALL_BYTES = 300_000  # what messengers leave of a photo

Span = tuple[datetime | None, datetime | None]


class PhotoFilterBar(QWidget):
    """Combo boxes, two dates that appear when they are wanted, and a way back to everything.

    Attributes:
        all: The way back; the page puts it where it says how many photos there are.

    Signals:
        changed: Another filter is chosen.
    """

    changed = Signal()

    def __init__(self, look: Look, *, with_folders: bool) -> None:
        """Make a bar that narrows nothing.

        Args:
            look: Theme.
            with_folders: Offer the folders too; the library page has a panel for them.
        """
        super().__init__()
        self._with_folders = with_folders
        self.time, self.kind, self.file_size = QComboBox(), QComboBox(), QComboBox()
        self.camera, self.folder = QComboBox(), QComboBox()
        self.first_day, self.last_day = QDateEdit(), QDateEdit()
        self._until = label(self.tr("to"), "muted")
        self.all = button(look, self.tr("Show all"), "", "link")
        self._boxes = (self.time, self.kind, self.file_size, self.camera, self.folder)
        self._shown: tuple[object, ...] = ()
        self._fill()
        self._lay_out()
        self._connect()
        self._on_chosen()

    def chosen(self) -> PhotoFilter:
        """Return what is chosen."""
        since, until = self._span()
        least, most = self.file_size.currentData() or (0, 0)
        folder = self.folder.currentData()
        return PhotoFilter(
            folder=folder if isinstance(folder, Path) else None,
            taken_from=since,
            taken_until=until,
            formats=tuple(self.kind.currentData() or ()),
            camera=str(self.camera.currentData() or ""),
            min_bytes=least,
            max_bytes=most,
        )

    def clear(self) -> None:
        """Narrow nothing any more."""
        for box in self._boxes:
            box.setCurrentIndex(0)

    def show_choices(self, timeline: Timeline, cameras: Sequence[str]) -> None:
        """Offer the years and cameras of a library; what is chosen stays chosen."""
        years = sorted({month.year for month in timeline.months}, reverse=True)
        if (years, tuple(cameras)) == self._shown:
            return
        self._shown = (years, tuple(cameras))
        recent = [(in_english(self.tr("Last %n day(s)", "", n), n), n) for n in RECENT_DAYS]
        spans = [(str(year), _year(year)) for year in years]
        between: list[tuple[str, object]] = [(self.tr("Between two days…"), BETWEEN)]
        self._offer(self.time, self.tr("Any time"), [*recent, *spans, *between])
        self._offer(self.camera, self.tr("All cameras"), [(name, name) for name in cameras])
        self.camera.setVisible(bool(cameras))
        if years:
            self.first_day.setDate(QDate(years[-1], 1, 1))
            self.last_day.setDate(QDate(years[0], 12, 31))

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Offer the folders of a library."""
        entries = [(each.path.name or str(each.path), each.path) for each in folders]
        self._offer(self.folder, self.tr("All folders"), entries)
        self.folder.setVisible(self._with_folders and len(folders) > 1)

    # Building

    def _fill(self) -> None:
        self._offer(self.time, self.tr("Any time"), ())
        self._offer(self.kind, self.tr("All kinds"), KINDS)
        larger = [(self.tr("Over {0} MB").format(size), (size * MB, 0)) for size in SIZES_MB]
        small = (self.tr("Under 300 KB"), (0, SMALL_BYTES))
        self._offer(self.file_size, self.tr("Any size"), [*larger, small])
        self._offer(self.camera, self.tr("All cameras"), ())
        self._offer(self.folder, self.tr("All folders"), ())
        names = (
            (self.time, self.tr("Time taken")),
            (self.kind, self.tr("Kind")),
            (self.file_size, self.tr("Size of the file")),
            (self.camera, self.tr("Camera")),
            (self.folder, self.tr("Folder")),
            (self.first_day, self.tr("First day")),
            (self.last_day, self.tr("Last day")),
        )
        for field, name in names:
            field.setAccessibleName(name)
            field.setToolTip(name)
        short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        whole_year = short if "yyyy" in short else short.replace("yy", "yyyy")
        for day in (self.first_day, self.last_day):
            day.setCalendarPopup(True)
            day.setDisplayFormat(whole_year)  # 1/1/20 may be any day
            day.setDate(QDate.currentDate())

    def _lay_out(self) -> None:
        layout = FlowLayout(self, Space.S)
        layout.addWidget(self.time)
        for part in (self.first_day, self._until, self.last_day):
            layout.addWidget(part)
        for box in self._boxes[1:]:
            layout.addWidget(box)
        self.folder.hide()
        self.camera.hide()

    def _connect(self) -> None:
        for box in self._boxes:
            box.currentIndexChanged.connect(self._on_chosen)
        for day in (self.first_day, self.last_day):
            day.dateChanged.connect(self._on_chosen)
        self.all.clicked.connect(self.clear)

    def _offer(
        self, box: QComboBox, everything: str, entries: Sequence[tuple[str, object]]
    ) -> None:
        """Fill a box anew without telling anyone, unless what was chosen is gone."""
        chosen = box.currentData()
        box.blockSignals(True)  # noqa: FBT003 - Qt's signature
        box.clear()
        box.addItem(everything, None)
        for name, value in entries:
            box.addItem(name, value)
        values = [None, *(value for _, value in entries)]
        box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
        box.blockSignals(False)  # noqa: FBT003 - Qt's signature
        if chosen not in values:
            self._on_chosen()

    # What is chosen

    def _span(self) -> Span:
        """Return from when (inclusive) to when (exclusive), in local time."""
        chosen = self.time.currentData()
        if chosen == BETWEEN:
            first, last = sorted((_day(self.first_day), _day(self.last_day)))
            return first, last + timedelta(days=1)
        if isinstance(chosen, int):
            return datetime.now() - timedelta(days=chosen), None  # noqa: DTZ005 - local
        return chosen if isinstance(chosen, tuple) else (None, None)

    def _on_chosen(self) -> None:
        is_between = self.time.currentData() == BETWEEN
        for part in (self.first_day, self._until, self.last_day):
            part.setVisible(is_between)
        for box in self._boxes:
            if box.property("narrows") != (box.currentIndex() > 0):
                box.setProperty("narrows", box.currentIndex() > 0)
                box.style().unpolish(box)
                box.style().polish(box)
        self.all.setVisible(any(box.currentIndex() > 0 for box in self._boxes))
        self.changed.emit()


def _year(year: int) -> Span:
    return datetime(year, 1, 1), datetime(year + 1, 1, 1)  # noqa: DTZ001 - local


def _day(field: QDateEdit) -> datetime:
    day = field.date()
    return datetime(day.year(), day.month(), day.day())  # noqa: DTZ001 - local
