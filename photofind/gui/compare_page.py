"""Compare: two to four photos side by side, flipped, split or subtracted, and what else differs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSplitter, QWidget

from photofind.core.domain import Photo, PhotoId
from photofind.core.errors import PhotofindError
from photofind.core.task import Task
from photofind.gui.compare_facts import FactRow, fact_rows
from photofind.gui.compare_view import ZOOM_STEP, CompareView, Mode
from photofind.gui.look import Space
from photofind.gui.page import Desk, Page, button, column, icon_button, label, row, yielding
from photofind.gui.pixels import image_of
from photofind.gui.tables import RowsModel, make_table

MAX_PHOTOS = 4
MAX_SIDE_PX = 6000  # a camera's whole picture; more is shrunk, for memory's sake

Pictures = list[tuple[Photo, QImage]]


class ComparePage(Page):
    """The pictures above, the table of facts below.

    Signals:
        back_wanted: The page that was in front before is wanted again.
    """

    back_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._photos: list[Photo] = []
        self.view = CompareView(desk.look)
        self.facts = RowsModel((), self)
        self._names = label("", "muted")
        self._zoom = label("", "muted")
        self._modes = QButtonGroup(self)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self.table = make_table(self.facts, self.tr("What differs"), wide=0)
        self._lay_out()
        self.view.zoomed.connect(self._say_zoom)
        self.view.flipped.connect(self._say_names)

    def _lay_out(self) -> None:
        head = QWidget()
        inner = column(head, (Space.L, Space.M, Space.L, Space.M))
        back = icon_button(self.desk.look, "arrow-left", self.tr("Back (Escape)"), "")
        back.clicked.connect(self.back_wanted)
        tools = row(back, label(self.tr("Compare"), "title"), spacing=Space.M)
        tools.addWidget(yielding(self._names), 1)
        for part in self._make_modes():
            tools.addWidget(part)
        tools.addLayout(self._make_zoom())
        inner.addLayout(tools)
        self._split.addWidget(self.view)
        self._split.addWidget(self.table)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([520, 200])
        self._split.setHandleWidth(Space.S)
        layout = column(self, (0, 0, 0, Space.M))
        layout.addWidget(head)
        body = QWidget()
        column(body, (Space.L, 0, Space.L, 0)).addWidget(self._split)
        layout.addWidget(body, 1)

    def _make_modes(self) -> list[QPushButton]:
        names = {
            Mode.BESIDE: self.tr("Side by side"),
            Mode.FLIP: self.tr("Flip"),
            Mode.SPLIT: self.tr("Split"),
            Mode.DIFFERENCE: self.tr("Difference"),
        }
        made = []
        for mode, name in names.items():
            each = button(self.desk.look, name)
            each.setCheckable(True)
            each.setChecked(mode is Mode.BESIDE)
            each.clicked.connect(self._choosing(mode))
            self._modes.addButton(each)
            made.append(each)
        return made

    def _choosing(self, mode: Mode) -> Callable[[], None]:
        def choose() -> None:
            self.view.set_mode(mode)
            self.view.setFocus()
            self._say_names()

        return choose

    def _make_zoom(self) -> QHBoxLayout:
        look = self.desk.look
        tools = (
            ("zoom-out", self.tr("Zoom out"), lambda: self.view.zoom_by(1 / ZOOM_STEP)),
            ("zoom-in", self.tr("Zoom in"), lambda: self.view.zoom_by(ZOOM_STEP)),
        )
        made: list[QWidget] = []
        for icon, name, act in tools:
            each = icon_button(look, icon, name)
            each.clicked.connect(act)
            made.append(each)
        self._zoom.setMinimumWidth(self.fontMetrics().horizontalAdvance("4000 %"))
        return row(made[0], self._zoom, made[1], spacing=Space.XS)

    # What the window asks

    def compare(self, ids: Sequence[PhotoId]) -> None:
        """Load some photos, four at most, and show them."""
        wanted = list(ids[:MAX_PHOTOS])
        library = self.desk.library
        self.view.show_images([QImage() for _ in wanted])

        def thumbnails(_task: Task) -> Pictures:
            return [
                (photo, QImage.fromData(library.thumbnail(photo.id) or b""))
                for photo in library.photos(wanted)
            ]

        def then_all(pictures: Pictures) -> None:
            self._on_loaded(pictures)
            self.desk.reader.ask("compare", self._loading(wanted), self._on_loaded)

        self.desk.reader.ask("compare", thumbnails, then_all)

    def _loading(self, ids: Sequence[PhotoId]) -> Callable[[Task], Pictures]:
        library = self.desk.library

        def load(task: Task) -> Pictures:
            pictures: Pictures = []
            for photo in library.photos(ids):
                task.check()
                try:
                    image = image_of(library.full_picture(photo.path, MAX_SIDE_PX))
                except PhotofindError:  # unplugged or gone: its thumbnail must do
                    image = QImage.fromData(library.thumbnail(photo.id) or b"")
                pictures.append((photo, image))
            return pictures

        return load

    def chosen(self) -> list[PhotoId]:
        """Return the photos that are compared."""
        return [photo.id for photo in self._photos]

    def focus_first(self) -> None:
        """Give the keyboard to the pictures."""
        self.view.setFocus()

    def zoom_by(self, steps: int) -> None:
        """Zoom the pictures."""
        self.view.zoom_by(ZOOM_STEP**steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back (Qt override)."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _on_loaded(self, pictures: Pictures) -> None:
        self._photos = [photo for photo, _ in pictures]
        self.view.show_images([image for _, image in pictures])
        self._show_facts()
        self._say_names()
        self._say_zoom(self.view.zoom)
        self.chosen_changed.emit()

    def _show_facts(self) -> None:
        names = [photo.path.name for photo in self._photos]
        columns: list[tuple[str, Callable[[object], str]]] = [
            ("", _name),
            *((name, _value_of(number)) for number, name in enumerate(names)),
        ]
        self.facts.show_columns(tuple(columns), fact_rows(self._photos))

    def _say_names(self) -> None:
        names = [photo.path.name for photo in self._photos]
        if names and self.view.mode is Mode.FLIP:
            names = [names[self.view.front], self.tr("Space flips")]
        self._names.setText(" · ".join(names))

    def _say_zoom(self, zoom: float) -> None:
        self._zoom.setText(f"{round(zoom * 100)} %")


def _name(value: object) -> str:
    assert isinstance(value, FactRow)  # noqa: S101 - the table holds nothing else
    return f"≠  {value.name}" if value.differs else f"     {value.name}"


def _value_of(number: int) -> Callable[[object], str]:
    def value(fact: object) -> str:
        assert isinstance(fact, FactRow)  # noqa: S101 - the table holds nothing else
        return fact.values[number]

    return value
