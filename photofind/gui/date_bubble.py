"""The month one has scrolled to, shown beside the scroll bar while a long grid moves."""

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QLabel

from photofind.core.domain import Photo
from photofind.gui import wording
from photofind.gui.grid_view import GridView
from photofind.gui.look import Space
from photofind.gui.photo_model import PhotoRole
from photofind.gui.thumbnail_loader import Tile

LINGERS_MS = 900  # long enough to be read after the scrolling stops
SCREENS = 3  # a grid of fewer needs no help to find one's way


class DateBubble(QLabel):
    """Appears when a grid is scrolled and goes by itself."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view)
        self._view = view
        self.setProperty("kind", "bubble")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._going = QTimer(self, singleShot=True, interval=LINGERS_MS)
        self._going.timeout.connect(self.hide)
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.hide()

    def _on_scrolled(self) -> None:
        bar = self._view.verticalScrollBar()
        if bar.maximum() < SCREENS * bar.pageStep():
            return
        words = self._words()
        if not words:
            self.hide()
            return
        self.setText(words)
        self.adjustSize()
        share = bar.value() / max(1, bar.maximum())
        top = round(share * (self._view.height() - self.height() - 2 * Space.S)) + Space.S
        self.move(bar.x() - self.width() - Space.S, top)
        self.show()
        self.raise_()
        self._going.start()

    def _words(self) -> str:
        """Return the title of the section in sight; without sections, the first photo's month."""
        section = self._view.section_in_sight()
        if section is not None:
            return section.title
        photo = self._first_photo()
        return month_of(photo) if photo else ""

    def _first_photo(self) -> Photo | None:
        """Return the first photo in sight that is loaded."""
        model = self._view.model()
        tiles = (model.index(row, 0).data(PhotoRole.TILE) for row in self._view.visible_rows())
        return next((t.photo for t in tiles if isinstance(t, Tile) and t.photo), None)


def month_of(photo: Photo) -> str:
    """Return month and year of a photo in the user's language; empty if unknown."""
    taken = photo.metadata.taken_at
    if taken is None:
        return ""
    return month_name(taken.year, taken.month)


def month_name(year: int, month: int) -> str:
    """Name a month in the user's language: ``"June 2024"``."""
    return wording.say("{month} {year}").format(
        month=QLocale().standaloneMonthName(month), year=year
    )
