"""The map: the whole library laid out by likeness, to be wandered through.

The map as it was last made is there at once; meanwhile it is brought up to date in the background,
which takes minutes only the first time.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QSplitter, QStackedWidget, QWidget

from photofind.core.domain import Changed, PhotoId
from photofind.core.finding.photo_map import PhotoMap
from photofind.core.task import Progress
from photofind.gui import wording
from photofind.gui.empty_state import EmptyState
from photofind.gui.error_box import sentence
from photofind.gui.jobs import Reader
from photofind.gui.look import Space
from photofind.gui.map_view import MapView
from photofind.gui.page import Desk, Page, PhotoGrid, button, column, icon_button, label, row
from photofind.gui.photo_reader import tile_reader
from photofind.gui.plurals import in_english
from photofind.gui.thumbnail_loader import ThumbnailLoader

MAKING = "map"
PARTS = 1000  # of the progress bar
CHOSEN_WIDTH_PX = 300


class MapPage(Page):
    """The map, what is selected on it, and how far it is made.

    Signals:
        similar_wanted: Photos like this one are to be found: its id.
    """

    similar_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._maker = Reader(self, width=1)
        self._is_stale = self._is_first = True
        self._is_stopped = False
        self.tiles = ThumbnailLoader(tile_reader(desk.library), self)
        self.view = MapView(desk.look, self.tiles, self._name_of)
        self.grid = PhotoGrid(desk, self, fills=True)
        self.grid.view.set_zoom(0)
        self._count = label("", "muted")
        self.lasso = icon_button(desk.look, "lasso", self.tr("Select with a lasso"))
        self.anew = button(desk.look, self.tr("Lay out anew"), "refresh", "link")
        self.progress = QProgressBar(maximum=PARTS, textVisible=False)
        self.stop = button(desk.look, self.tr("Stop"), "stop")
        self._state = label("", "muted")
        self._busy = QFrame()
        self._chosen_words = label("", "heading")
        self._stack = QStackedWidget()
        self._nothing = EmptyState(desk.look, "map", "", "")
        self._again = self._nothing.add_button(self.tr("Lay out the map"), "map", "primary")
        self._lay_out()
        self._connect()
        self._show_state()

    # Building

    def _lay_out(self) -> None:
        head = QWidget()
        bar = column(head, (Space.L, Space.M, Space.L, Space.M))
        title = label(self.tr("Map"), "title")
        line = row(title, self._count, 1, self.anew, self.lasso, spacing=Space.M)
        self._zooms = self._make_zoom_buttons()
        for part in self._zooms:
            line.addWidget(part)
        bar.addLayout(line)
        self.lasso.setCheckable(True)
        split = QSplitter()
        split.addWidget(self.view)
        split.addWidget(self._make_chosen_panel())
        split.setStretchFactor(0, 1)
        split.setSizes([900, CHOSEN_WIDTH_PX])
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        self._stack.addWidget(split)
        self._stack.addWidget(self._nothing)
        layout = column(self, (0, 0, 0, 0))
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._make_busy())

    def _make_zoom_buttons(self) -> list[QWidget]:
        look = self.desk.look
        made: list[QWidget] = []
        for icon, name, act in (
            ("zoom-out", self.tr("Zoom out"), lambda: self.view.zoom_by(-1)),
            ("zoom-in", self.tr("Zoom in"), lambda: self.view.zoom_by(1)),
            ("library", self.tr("Show everything"), self.view.show_all),
        ):
            each = icon_button(look, icon, name)
            each.clicked.connect(act)
            made.append(each)
        return made

    def _make_chosen_panel(self) -> QWidget:
        self._panel = QWidget()
        self._panel.setMinimumWidth(200)
        layout = column(self._panel, (Space.M, Space.S, 0, 0), Space.S)
        self.let_go = icon_button(self.desk.look, "close", self.tr("Select nothing"))
        head = row()
        head.addWidget(self._chosen_words, 1)
        head.addWidget(self.let_go)
        layout.addLayout(head)
        layout.addWidget(self.grid.view, 1)
        self._panel.hide()
        return self._panel

    def _make_busy(self) -> QFrame:
        self._busy.setProperty("kind", "bar")
        self.progress.setAccessibleName(self.tr("How far the map is laid out"))
        self.progress.setFixedWidth(220)
        line = row(self._state, self.progress, 1, self.stop, spacing=Space.M)
        line.setContentsMargins(Space.L, Space.S, Space.M, Space.S)
        self._busy.setLayout(line)
        self._busy.hide()
        return self._busy

    def _connect(self) -> None:
        self.view.opened.connect(self.similar_wanted)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.chosen_changed.connect(self._on_chosen_changed)
        self.view.lasso_ended.connect(lambda: self.lasso.setChecked(False))
        self.lasso.toggled.connect(self._on_lasso_toggled)
        self.let_go.clicked.connect(self.view.choose_none)
        self.anew.clicked.connect(lambda: self._make(anew=True))
        self.stop.clicked.connect(self._on_stop)
        self._again.clicked.connect(lambda: self._make(anew=False))
        self._maker.failed.connect(self._on_failed)

    # What the window asks

    @property
    def is_busy(self) -> bool:
        """Whether the map is being laid out."""
        return self._maker.is_asking(MAKING)

    def chosen(self) -> list[PhotoId]:
        """Return the photos selected in the list beside the map, or else on the map."""
        return self.grid.view.chosen() or self.view.chosen()

    def chosen_count(self) -> int:
        """Return how many photos are selected."""
        return self.grid.view.chosen_count() or self.view.chosen_count()

    def zoom_by(self, steps: int) -> None:
        """Show more or less of the map."""
        self.view.zoom_by(steps)

    def focus_first(self) -> None:
        """Give the keyboard to the map."""
        self.view.setFocus()

    def close_page(self) -> None:
        """Stop threads, and the process that lays out."""
        self._maker.close()
        self.tiles.close()
        self.grid.close()

    def on_library_changed(self, changed: Changed) -> None:
        """Remember that the map is no longer what it should be."""
        self._is_stale = self._is_stale or changed.photos

    def refresh(self) -> None:
        """Bring the map up to date if it is looked at: others need not wait for it.

        One that is being laid out is finished first: minutes of work would begin again.
        """
        is_wanted = self._is_stale and not self._is_stopped
        if self.isVisible() and is_wanted and not self._maker.is_asking(MAKING):
            self._make(anew=False)

    # Making

    def _make(self, *, anew: bool) -> None:
        library = self.desk.library
        self._is_stale = self._is_stopped = False
        if self._is_first:
            self._is_first = False
            self.desk.reader.ask("kept-map", lambda _task: library.map.kept(), self._on_kept)
        self._maker.ask(
            MAKING,
            lambda task: library.map.current(task, anew=anew),
            self._on_made,
            progress=self._on_progressed,
        )
        self._state.setText(self.tr("Looking at what is new…"))
        self.progress.setRange(0, 0)
        self._show_state()

    def _on_kept(self, kept: PhotoMap) -> None:
        if self._maker.is_asking(MAKING) and len(kept.ids):
            self._show_map(kept)

    def _on_made(self, made: PhotoMap) -> None:
        self._show_map(made)
        self.refresh()

    def _show_map(self, photo_map: PhotoMap) -> None:
        self.view.show_map(photo_map)
        count = len(photo_map.ids)
        self._count.setText(wording.photo_count(count) if count else "")
        self._show_state()

    def _on_progressed(self, progress: Progress) -> None:
        words = [self.tr("Laying out by likeness")]
        if progress.seconds_left is not None and progress.seconds > 1:
            left = wording.duration(progress.seconds_left)
            words.append(self.tr("{0} left").format(left))
        self._state.setText(" · ".join(words))
        total = progress.total or 1
        self.progress.setRange(0, PARTS if progress.done else 0)
        self.progress.setValue(progress.done * PARTS // total)

    def _on_stop(self) -> None:
        self._is_stopped = self._is_stale = True
        self._maker.drop(MAKING)
        self._show_state()

    def _on_failed(self, error: Exception) -> None:
        self._is_stopped = self._is_stale = True
        self.told.emit(sentence(error), "error")
        self._show_state()

    def _show_state(self) -> None:
        """Choose between the map and the reason why there is none."""
        is_busy, has_map = self._maker.is_asking(MAKING), self.view.photos > 0
        self._busy.setVisible(is_busy)
        for part in (self.lasso, self.anew, *self._zooms):
            part.setVisible(has_map)
        self._again.setVisible(self._is_stopped)
        if has_map:
            self._stack.setCurrentIndex(0)
            return
        if is_busy:
            title = self.tr("The map is being laid out")
            text = self.tr(
                "Photos that look alike will lie together. This takes minutes the first time; "
                "everything else works meanwhile."
            )
        elif self._is_stopped:
            title, text = self.tr("There is no map yet"), self.tr("It was stopped before its end.")
        else:
            title = self.tr("No photos to lay out")
            text = self.tr("Add a folder to the library; its photos appear here by likeness.")
        self._nothing.say(title, text)
        self._stack.setCurrentIndex(1)

    # Selection

    def _on_lasso_toggled(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self.view.draws_lasso = is_on
        shape = Qt.CursorShape.CrossCursor if is_on else Qt.CursorShape.ArrowCursor
        self.view.setCursor(shape)

    def _on_chosen_changed(self) -> None:
        chosen = self.view.chosen()
        self._panel.setVisible(bool(chosen))
        count = len(chosen)
        self._chosen_words.setText(in_english(self.tr("%Ln selected", "", count), count))
        self.grid.model.show_photos(chosen, {})
        self.chosen_changed.emit()

    def _name_of(self, photo_id: PhotoId) -> str:
        tile = self.tiles.find(photo_id)
        return tile.photo.path.name if tile and tile.photo else ""

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        """Make the map when it is first looked at (Qt override)."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop drawing lassos (Qt override)."""
        super().hideEvent(event)
        self.lasso.setChecked(False)
