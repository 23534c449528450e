"""The library: every photo, newest first, with its folders and filters.

While a scan runs the grid grows in place. The list of ids is read in the background; while one
reading is under way, further changes only ask for one more.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QSlider, QSplitter, QStackedWidget, QWidget

from photofind.core.domain import Changed, Folder, PhotoFilter, PhotoId, Timeline
from photofind.core.task import Task
from photofind.gui import wording
from photofind.gui.date_bubble import DateBubble, month_name
from photofind.gui.desktop import pictures_folder, show_in_folder
from photofind.gui.empty_state import EmptyState
from photofind.gui.folder_panel import FolderPanel
from photofind.gui.grid_view import USUAL_ZOOM, ZOOM_LEVELS_PX
from photofind.gui.look import Space
from photofind.gui.pace import Pace
from photofind.gui.page import Desk, Page, PhotoGrid, column, label, row
from photofind.gui.photo_filter_bar import PhotoFilterBar
from photofind.gui.photo_model import Section
from photofind.gui.plurals import in_english

TYPING_PAUSE_MS = 250


@dataclass(frozen=True, slots=True)
class LibraryNews:
    """What the page reads at once.

    Attributes:
        shown: The photos that pass the filter.
        choices: All photos and cameras, to choose from; None when they were not asked for.
    """

    shown: Timeline
    choices: tuple[Timeline, list[str]] | None


class LibraryPage(Page):
    """Folders on the left, photos on the right.

    Signals:
        add_folder_wanted: Choose a folder to add.
        folder_given: This folder is to be added.
        scan_wanted: Folders to look through, none for all.
        exclusions_wanted: Open the settings where exclusions are.
        folders_read: The folders of the library, whenever they were read.
    """

    add_folder_wanted = Signal()
    folder_given = Signal(object)
    scan_wanted = Signal(object)
    exclusions_wanted = Signal()
    folders_read = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._filter = PhotoFilter()
        self._folders: list[Folder] = []
        self._pace = Pace(self._read_ids, self)
        self._is_other_list = False
        self._is_scanning = False
        self.grid = PhotoGrid(desk, self, fills=True)
        self.chosen_changed.connect(self._say_count)
        self._bubble = DateBubble(self.grid.view)
        self.panel = self._make_panel()
        self._title = label(self.tr("Library"), "title")
        self._count = label("", "muted")
        self.search = QLineEdit()
        self.filters = PhotoFilterBar(desk.look, with_folders=False)
        self._zoom = QSlider(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._first_run = self._make_first_run()
        self._waiting = EmptyState(desk.look, "image", "", "")
        self._no_match = self._make_no_match()
        for state in (self._first_run, self._waiting, self._no_match, self.grid.view):
            self._stack.addWidget(state)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._on_filter_changed)
        self._set_up_filters()
        self._lay_out()
        self._show_state()

    # Building

    def _make_panel(self) -> FolderPanel:
        panel = FolderPanel(self.desk.look)
        panel.folder_chosen.connect(self._on_folder_chosen)
        panel.add_wanted.connect(self.add_folder_wanted)
        panel.remove_wanted.connect(self._on_remove_wanted)
        panel.protect_wanted.connect(self._on_protect_wanted)
        panel.rank_wanted.connect(self._on_rank_wanted)
        panel.rescan_wanted.connect(lambda path: self.scan_wanted.emit([path]))
        panel.exclusions_wanted.connect(self.exclusions_wanted)
        panel.show_wanted.connect(show_in_folder)
        return panel

    def _make_first_run(self) -> EmptyState:
        state = EmptyState(
            self.desk.look,
            "",
            self.tr("Drop a folder here, or a picture to find it"),
            self.tr(
                "photofind looks at your photos where they are. Nothing is copied, changed or "
                "sent anywhere."
            ),
            drops=True,
        )
        pictures = pictures_folder()
        if pictures is not None:
            add = state.add_button(
                self.tr("Add {0}").format(pictures.name), "folder-add", "primary"
            )
            add.setToolTip(str(pictures))
            add.clicked.connect(lambda: self.folder_given.emit(pictures))
        choose = state.add_button(
            self.tr("Add folder…"), "folder-add", "" if pictures else "primary"
        )
        choose.clicked.connect(self.add_folder_wanted)
        return state

    def _make_no_match(self) -> EmptyState:
        state = EmptyState(
            self.desk.look,
            "filter",
            self.tr("No photo fits these filters"),
            self.tr("Other words, another kind or another time may."),
        )
        state.add_button(self.tr("Show all photos")).clicked.connect(self.clear_filters)
        return state

    def _set_up_filters(self) -> None:
        self.search.setPlaceholderText(self.tr("Filter by name"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(150)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.filters.changed.connect(self._on_filter_changed)
        self.search.setAccessibleName(self.tr("Filter by name"))
        self._zoom.setRange(0, len(ZOOM_LEVELS_PX) - 1)
        self._zoom.setValue(USUAL_ZOOM)
        self._zoom.setFixedWidth(90)
        self._zoom.setAccessibleName(self.tr("Size of thumbnails"))
        self._zoom.setToolTip(self.tr("Size of thumbnails"))
        self._zoom.valueChanged.connect(self.grid.view.set_zoom)
        self.grid.view.zoomed.connect(self._zoom.setValue)

    def _lay_out(self) -> None:
        right = QWidget()
        layout = column(right, (0, 0, 0, 0))
        self._bar = QWidget()
        bar = column(self._bar, (Space.L, Space.M, Space.L, Space.M))
        head = row(self._title, spacing=Space.M)
        head.addWidget(self._count)
        head.addWidget(self.filters.all)
        head.addStretch(1)
        head.addWidget(self.search, 1)
        head.addWidget(self._zoom)
        bar.addLayout(head)
        bar.addSpacing(Space.S)
        bar.addWidget(self.filters)
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, 1)
        self._split = QSplitter()
        self._split.addWidget(self.panel)
        self._split.addWidget(right)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([220, 900])
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        column(self, (0, 0, 0, 0)).addWidget(self._split)

    # What the window asks

    def chosen(self) -> list[PhotoId]:
        """Return the selected photos."""
        return self.grid.view.chosen()

    def chosen_count(self) -> int:
        """Return how many photos are selected."""
        return self.grid.view.chosen_count()

    def zoom_by(self, steps: int) -> None:
        """Show larger or smaller thumbnails."""
        self.grid.view.set_zoom(self.grid.view.zoom + steps)

    def select_section(self, *, adds: bool) -> None:
        """Select the month of the current photo."""
        self.grid.view.select_section(adds=adds)

    def focus_first(self) -> None:
        """Give the keyboard to the grid."""
        self.grid.view.setFocus()

    def close_page(self) -> None:
        """Stop loading thumbnails."""
        self.grid.close()

    def on_library_changed(self, changed: Changed) -> None:
        """Read folders or ids again, whichever changed."""
        if changed.folders or not self.desk.reader.is_asking("folders"):
            self.refresh_folders()  # their counts change with the photos
        if changed.photos or changed.folders:
            self.refresh(now=False)

    def set_scanning(self, is_scanning: bool) -> None:  # noqa: FBT001 - a slot
        """Know whether more photos are to come."""
        self._is_scanning = is_scanning
        if not is_scanning:
            self.grid.tiles.expire()
            self.grid.view.viewport().update()
        self._show_state()

    def clear_filters(self) -> None:
        """Show all photos again."""
        self.search.clear()
        self.filters.clear()
        self.panel.list.setCurrentRow(0)

    # Reading

    def refresh_folders(self) -> None:
        """Read the folders again."""
        self.desk.reader.ask(
            "folders", lambda _task: self.desk.library.folders(), self._on_folders_read
        )

    def refresh(self, *, now: bool = True) -> None:
        """Read the ids again, at once or when there was a rest."""
        self._pace.want(now=now)

    def _read_ids(self) -> None:
        wanted, library = self._filter, self.desk.library

        def read(_task: Task) -> LibraryNews:
            shown = library.timeline(wanted)
            everything = shown if wanted == PhotoFilter() else None
            return LibraryNews(shown, (everything, library.cameras()) if everything else None)

        self.desk.reader.ask("library-ids", read, self._on_ids_read, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self.desk.reader.failed.emit(error)
        self._pace.ended()

    def _on_folders_read(self, folders: list[Folder]) -> None:
        self._folders = folders
        self.panel.show_folders(folders)
        self.folders_read.emit(folders)
        self._show_state()

    def _on_ids_read(self, news: LibraryNews) -> None:
        sections = [
            Section(month_name(run.year, run.month), run.photos) for run in news.shown.months
        ]
        self.grid.model.show_photos(news.shown.ids, {} if self._is_other_list else None, sections)
        self._is_other_list = False
        if news.choices is not None:
            self.filters.show_choices(*news.choices)
        self._say_count()
        self._show_state()
        self._pace.ended()

    def _say_count(self) -> None:
        """Say how many photos are shown, and how many of them are selected."""
        chosen = self.chosen_count()
        words = [wording.photo_count(len(self.grid.model.ids))]
        words += [in_english(self.tr("%Ln selected", "", chosen), chosen)] if chosen else []
        self._count.setText(" · ".join(words))

    def _show_state(self) -> None:
        """Choose between the grid and the reason why there is none."""
        is_narrowed = self._filter != PhotoFilter()
        is_empty = not self.grid.model.ids
        is_first_run = not self._folders and is_empty
        self.panel.setVisible(not is_first_run)
        self._bar.setVisible(not is_first_run)
        if is_first_run:
            self._stack.setCurrentWidget(self._first_run)
        elif is_empty and is_narrowed:
            self._stack.setCurrentWidget(self._no_match)
        elif is_empty:
            self._say_why_empty()
            self._stack.setCurrentWidget(self._waiting)
        else:
            self._show_grid()

    def _show_grid(self) -> None:
        if self._stack.currentWidget() is not self.grid.view:
            self._stack.setCurrentWidget(self.grid.view)
            if self.isVisible() and not self.search.hasFocus():
                self.grid.view.setFocus()

    def _say_why_empty(self) -> None:
        if self._is_scanning:
            self._waiting.say(
                self.tr("Looking for photos…"), self.tr("The first ones appear in a moment.")
            )
        else:
            self._waiting.say(
                self.tr("No photos here"),
                self.tr("The folders of this library hold no photo that can be read."),
            )

    # Filters and folders

    def _on_filter_changed(self) -> None:
        chosen = self.filters.chosen()
        self._set_filter(replace(chosen, folder=self.panel.chosen, text=self.search.text().strip()))

    def _on_folder_chosen(self, path: Path | None) -> None:
        self._set_filter(replace(self._filter, folder=path))

    def _set_filter(self, wanted: PhotoFilter) -> None:
        if wanted != self._filter:
            self._filter = wanted
            self._is_other_list = True  # not worth asking what was inserted into the old one
            self.grid.view.clearSelection()
            self.grid.view.scrollToTop()
            self.refresh()

    def _on_remove_wanted(self, path: Path) -> None:
        self.desk.acts.ask(
            f"remove {path}", lambda _task: self.desk.library.remove_folder(path), self._on_removed
        )

    def _on_removed(self, photos: int) -> None:
        self.told.emit(
            in_english(
                self.tr(
                    "%Ln photo(s) left the library; the files are where they were.", "", photos
                ),
                photos,
            ),
            "info",
        )

    def _on_rank_wanted(self, paths: list[Path]) -> None:
        self.desk.acts.ask(
            "rank", lambda _task: self.desk.library.rank_folders(paths), lambda _none: None
        )

    def _on_protect_wanted(self, path: Path, is_protected: bool) -> None:  # noqa: FBT001 - a slot
        self.desk.acts.ask(
            f"protect {path}",
            lambda _task: self.desk.library.protect_folder(path, is_protected=is_protected),
            lambda _none: None,  # the library tells that folders changed
        )
