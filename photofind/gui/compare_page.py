"""Compare: two to four photos side by side, flipped, split or subtracted, and what else differs."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTransform
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSplitter, QWidget

from photofind.core.domain import Grade, Photo, PhotoId
from photofind.core.matching.explain import Explanation
from photofind.gui import wording
from photofind.gui.compare_facts import FactRow, fact_rows
from photofind.gui.compare_loader import CompareLoader, Loaded
from photofind.gui.compare_stage import transform_of
from photofind.gui.compare_view import OF_TWO, ZOOM_STEP, CompareView, Mode
from photofind.gui.histogram_view import HistogramView
from photofind.gui.look import Space
from photofind.gui.page import Desk, Page, YieldingLabel, button, column, icon_button, label, row
from photofind.gui.tables import RowsModel, make_table

MAX_PHOTOS = 4
TILE_PAUSE_MS = 250  # after this long without a move, what is seen is loaded with all its pixels
MODE_KEYS = {
    Qt.Key.Key_B: Mode.BESIDE,
    Qt.Key.Key_F: Mode.FLIP,
    Qt.Key.Key_S: Mode.SPLIT,
    Qt.Key.Key_D: Mode.DIFFERENCE,
    Qt.Key.Key_M: Mode.MATCHES,
}


class ComparePage(Page):
    """The pictures above, the table of facts and the histograms below.

    Signals:
        back_wanted: The page that was in front before is wanted again.
    """

    back_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._photos: Sequence[Photo] = ()
        self._explanations: Sequence[Explanation] = ()
        self._loader = CompareLoader(desk, self)
        self.view = CompareView(desk.look)
        self.facts = RowsModel((), self)
        self.histograms = HistogramView(desk.look)
        self._verdict = YieldingLabel()
        self._zoom = label("", "muted")
        self._modes = QButtonGroup(self)
        self._mode_buttons: dict[Mode, QPushButton] = {}
        self._split = QSplitter(Qt.Orientation.Vertical)
        self.table = make_table(self.facts, self.tr("What differs"), wide=0)
        self._tile_pause = QTimer(self, singleShot=True, interval=TILE_PAUSE_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        below = QSplitter(Qt.Orientation.Horizontal)
        below.addWidget(self.table)
        below.addWidget(self.histograms)
        below.setStretchFactor(0, 1)
        below.setHandleWidth(Space.S)
        self._split.addWidget(self.view)
        self._split.addWidget(below)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([520, 200])
        self._split.setHandleWidth(Space.S)
        self._split.setChildrenCollapsible(False)
        layout = column(self, (0, 0, 0, Space.M))
        layout.addWidget(self._make_head())
        body = QWidget()
        column(body, (Space.L, 0, Space.L, 0)).addWidget(self._split)
        layout.addWidget(body, 1)

    def _make_head(self) -> QWidget:
        head = QWidget()
        back = icon_button(self.desk.look, "arrow-left", self.tr("Back (Escape)"), "")
        back.clicked.connect(self.back_wanted)
        tools = row(back, label(self.tr("Compare"), "heading"), spacing=Space.S)
        tools.addWidget(self._verdict, 1)
        tools.addLayout(row(*self._make_modes(), spacing=Space.XS))
        tools.addLayout(self._make_zoom())
        column(head, (Space.L, Space.M, Space.L, Space.M)).addLayout(tools)
        return head

    def _make_modes(self) -> list[QPushButton]:
        names = {
            Mode.BESIDE: (self.tr("Beside"), "B"),
            Mode.FLIP: (self.tr("Flip"), "F"),
            Mode.SPLIT: (self.tr("Split"), "S"),
            Mode.DIFFERENCE: (self.tr("Difference"), "D"),
            Mode.MATCHES: (self.tr("Matches"), "M"),
        }
        for mode, (name, key) in names.items():
            each = button(self.desk.look, name)
            each.setCheckable(True)
            each.setChecked(mode is Mode.BESIDE)
            each.setToolTip(f"{name} ({key})")
            each.clicked.connect(self._choosing(mode))
            self._modes.addButton(each)
            self._mode_buttons[mode] = each
        return list(self._mode_buttons.values())

    def _choosing(self, mode: Mode) -> Callable[[], None]:
        return lambda: self.set_mode(mode)

    def _make_zoom(self) -> QHBoxLayout:
        look = self.desk.look
        tools = (
            ("zoom-out", self.tr("Zoom out (−)"), lambda: self.view.zoom_by(1 / ZOOM_STEP)),
            ("zoom-in", self.tr("Zoom in (+)"), lambda: self.view.zoom_by(ZOOM_STEP)),
        )
        made: list[QWidget] = []
        for icon, name, act in tools:
            each = icon_button(look, icon, name)
            each.clicked.connect(act)
            made.append(each)
        self._zoom.setMinimumWidth(self.fontMetrics().horizontalAdvance("4000 %"))
        self._zoom.setToolTip(self.tr("100 %: the photo's own pixels (1). All of it: 0"))
        return row(made[0], self._zoom, made[1], spacing=Space.XS)

    def _connect(self) -> None:
        self._loader.loaded.connect(self._on_loaded)
        self._loader.explained.connect(self._on_explained)
        self._loader.subtracted.connect(self.view.show_difference)
        self._loader.tile_loaded.connect(self.view.show_tile)
        self.view.zoomed.connect(self._on_zoomed)
        self.view.flipped.connect(self._on_flipped)
        self.view.difference_wanted.connect(self._subtract)
        self._tile_pause.timeout.connect(self._load_part)

    # What the window asks

    def compare(self, ids: Sequence[PhotoId], mode: Mode | None = None) -> None:
        """Load some photos, four at most, and show them, in another way if that is wanted."""
        self._photos, self._explanations = (), ()
        self.view.show_ways([QTransform() for _ in self.view.pictures])
        self.view.show_points(())
        self._verdict.setText("")
        self._loader.load(ids[:MAX_PHOTOS])
        if mode is not None:
            self.set_mode(mode)

    def set_mode(self, mode: Mode) -> None:
        """Put the pictures together in another way."""
        self._mode_buttons[mode].setChecked(True)
        self.view.set_mode(mode)
        self.view.setFocus()

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
        """Escape leads back, letters choose how to compare (Qt override)."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        elif key in MODE_KEYS and not event.modifiers():
            self.set_mode(MODE_KEYS[key])
        else:
            super().keyPressEvent(event)

    # What comes in

    def _on_loaded(self, loaded: Loaded) -> None:
        self._photos = loaded.photos
        names = [photo.path.name for photo in loaded.photos]
        only_preview = self.tr("{0} · preview only: the file cannot be read now")
        shown = [
            only_preview.format(name) if number in loaded.absent else name
            for number, name in enumerate(names)
        ]
        self.view.show_pictures(loaded.pictures, shown)
        self.histograms.show_histograms(names, loaded.histograms)
        self._show_facts()
        self._say_verdict()
        self._on_zoomed()
        self.chosen_changed.emit()

    def _on_explained(self, explanations: Sequence[Explanation]) -> None:
        self._explanations = explanations
        if len(explanations) == len(self._photos):
            self.view.show_ways([_way(each) for each in explanations])
            self._on_flipped()

    def _on_flipped(self) -> None:
        number = self.view.other
        if number < len(self._explanations):
            self.view.show_points(_points(self._explanations[number]))
        self._say_verdict()
        self._tile_pause.start()

    def _subtract(self) -> None:
        pictures, maps = self.view.pictures, self.view.stage.maps
        if len(pictures) > 1:
            other = self.view.other
            self._loader.subtract(pictures[0], pictures[other], maps[other])

    def _on_zoomed(self) -> None:
        self._zoom.setText(f"{self.view.percent} %")
        self._tile_pause.start()

    def _load_part(self) -> None:
        """Load all pixels of what is seen, where more are wanted than there are."""
        scale = self.devicePixelRatioF()
        for number, picture in enumerate(self.view.pictures):
            seen = self.view.seen(number)
            if picture.is_whole or seen.isEmpty() or number >= len(self._photos):
                continue
            wanted = self.view.width() * scale / max(1e-6, seen.width())
            if picture.levels and wanted > picture.levels[0].width():
                self._loader.load_part(number, self._photos[number], seen)

    # Words

    def _show_facts(self) -> None:
        names = [photo.path.name for photo in self._photos]
        columns: list[tuple[str, Callable[[object], str]]] = [
            ("", _name),
            *((name, _value_of(number)) for number, name in enumerate(names)),
        ]
        self.facts.show_columns(tuple(columns), fact_rows(self._photos))

    def _say_verdict(self) -> None:
        """Say how the photo in question matches the first, and what a key does here."""
        parts = []
        number = self.view.other
        if number < len(self._explanations):
            parts.append(verdict(self._explanations[number]))
        if self.view.mode is Mode.FLIP or (self.view.mode in OF_TWO and len(self._photos) > 2):
            parts.append(self.tr("Space: the next photo"))
        self._verdict.setText(" · ".join(parts))


def verdict(explanation: Explanation) -> str:
    """Say in a few words how a photo matches the first."""
    if explanation.grade is None:
        return wording.say("No match")
    parts = [wording.grade_name(explanation.grade)]
    how = wording.changes(explanation.how)
    if how and explanation.grade is not Grade.IDENTICAL:
        parts[0] += f": {how}"
    if len(explanation.first):
        parts.append(wording.say("%Ln point(s) match", len(explanation.first)))
    return " · ".join(parts)


def _way(explanation: Explanation) -> QTransform:
    return QTransform() if explanation.matrix is None else transform_of(explanation.matrix)


def _points(explanation: Explanation) -> list[tuple[QPointF, QPointF]]:
    return [
        (QPointF(float(a), float(b)), QPointF(float(c), float(d)))
        for (a, b), (c, d) in zip(explanation.first, explanation.second, strict=True)
    ]


def _name(value: object) -> str:
    assert isinstance(value, FactRow)  # noqa: S101 - the table holds nothing else
    return f"≠  {value.name}" if value.differs else f"     {value.name}"


def _value_of(number: int) -> Callable[[object], str]:
    def value(fact: object) -> str:
        assert isinstance(fact, FactRow)  # noqa: S101 - the table holds nothing else
        return fact.values[number]

    return value
