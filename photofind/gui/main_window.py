"""The window: navigation, pages, banners, the scan at the bottom, drops from outside.

It owns what runs in the background (the scan, the acts, the questions) and brings the library's
news to the pages. What the pages show is their own business.
"""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photofind.core.domain import Changed, PhotoId
from photofind.core.finding.values import Query
from photofind.core.library import Library, LibraryStatus
from photofind.gui import log_file, wording
from photofind.gui.actions import (
    KEYS_OF_VIEWS,
    PHOTO_MENU,
    REVIEW_IDS,
    Actions,
    Area,
    Need,
    area_title,
)
from photofind.gui.activity_page import ActivityPage
from photofind.gui.banners import BannerStack
from photofind.gui.compare_page import MAX_PHOTOS, ComparePage
from photofind.gui.drop_overlay import DropOverlay
from photofind.gui.duplicates_page import DuplicatesPage
from photofind.gui.error_box import copy_to_clipboard
from photofind.gui.find_page import FindPage
from photofind.gui.jobs import Reader
from photofind.gui.kept_geometry import keep_geometry, restore_geometry
from photofind.gui.library_news import LibraryNews
from photofind.gui.library_page import LibraryPage
from photofind.gui.look import Look
from photofind.gui.map_page import MapPage
from photofind.gui.overlap_page import OverlapPage
from photofind.gui.page import Desk, Page
from photofind.gui.photo_commands import PhotoCommands
from photofind.gui.plurals import in_english
from photofind.gui.scan_bar import ScanBar
from photofind.gui.scan_commands import ScanCommands
from photofind.gui.scanning import Scanning
from photofind.gui.settings_page import SettingsPage
from photofind.gui.side_bar import SideBar
from photofind.gui.single_instance import Wish
from photofind.gui.tidying import Tidying
from photofind.gui.tour import Tour
from photofind.gui.upkeep import Upkeep
from photofind.gui.view_commands import ViewCommands

FIRST_SIZE = QSize(1180, 780)


class MainWindow(QMainWindow):
    """photofind's one window."""

    def __init__(self, library: Library, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tidying = Tidying(self)  # before the first groups are read
        self.reader = Reader(self)
        self.acts = Reader(self, width=1)
        self.desk = Desk(library, look, self.reader, self.acts)
        self.scanning = Scanning(lambda folders, task: library.scan_apart(folders, task=task), self)
        self.scans = ScanCommands(library, self.scanning, self)
        self.upkeep = Upkeep(self.scanning, self.isActiveWindow, self)
        self._news = LibraryNews(library, self.reader, self)
        self._make_parts(library, look)
        self._make_pages()
        self._lay_out()
        self._connect_pages()
        self._connect_work()
        self.resize(FIRST_SIZE)
        restore_geometry(self, library.paths.root)
        self.show_library()
        self._read_everything()
        self.duplicates_page.review.settle_crash()

    # Building

    def _make_parts(self, library: Library, look: Look) -> None:
        self._pages = QStackedWidget()
        self.commands = PhotoCommands(self.desk, self.page_in_front, self)
        self.scan_bar = ScanBar(look, self.scanning)
        self.side_bar = SideBar(look)
        self.tour = Tour(look, self.side_bar, library.paths.root)
        self.banner_stack = BannerStack(look, library.paths.log)
        self._overlay = DropOverlay(look, self)
        self.views = ViewCommands(self.page_in_front, self)
        self._has_folders = False

    def _make_pages(self) -> None:
        self.library_page = LibraryPage(self.desk)
        self._before_comparing: Page = self.library_page
        self.duplicates_page = DuplicatesPage(self.desk)
        review = self.duplicates_page.review
        doers = (self.commands, self.scans, review, self.duplicates_page, self.views, self)
        self.actions_table = Actions(self, self._look.icons, doers)
        self.find_page = FindPage(self.desk)
        self.map_page = MapPage(self.desk)
        self.activity_page = ActivityPage(self.desk)
        self.compare_page = ComparePage(self.desk)
        self.overlap_page = OverlapPage(self.desk)
        self.settings_page = SettingsPage(self.desk, self.actions_table)

    def _lay_out(self) -> None:
        self.setWindowTitle("photofind")
        for page in self._all_pages():
            self._pages.addWidget(page)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.tour)
        right.addWidget(self.banner_stack)
        right.addWidget(self._pages, 1)
        right.addWidget(self.scan_bar)
        central = QWidget()
        across = QHBoxLayout(central)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.side_bar)
        across.addLayout(right, 1)
        self.setCentralWidget(central)
        self._fill_side_bar()
        self._fill_menus()

    def _fill_side_bar(self) -> None:
        table = self.actions_table
        for name in ("library", "find", "duplicates", "map", "activity"):
            self.side_bar.add(name, table[f"page-{name}"], name)
        self.side_bar.add("settings", table["settings"], "settings", at_bottom=True)

    def _fill_menus(self) -> None:
        for area in Area:
            menu = self.menuBar().addMenu(area_title(area))
            menu.addActions(self.actions_table.of_area(area))

        for name in KEYS_OF_VIEWS:
            self.duplicates_page.view.addAction(self.actions_table[name])
        for page in (self.library_page, self.find_page):
            page.grid.view.addAction(self.actions_table["compare"])

    def _all_pages(self) -> tuple[Page, ...]:
        return (
            self.library_page,
            self.find_page,
            self.duplicates_page,
            self.map_page,
            self.activity_page,
            self.compare_page,
            self.overlap_page,
            self.settings_page,
        )

    def _connect_pages(self) -> None:
        for page in self._all_pages():
            page.told.connect(self.banner_stack.tell)
            page.chosen_changed.connect(self._update_actions)
            page.menu_wanted.connect(self._on_menu_wanted)
            page.opened.connect(lambda photo_id: self.commands.open_photos([photo_id]))
        self.library_page.add_folder_wanted.connect(self.scans.add_folder)
        self.library_page.folder_given.connect(lambda path: self.scans.add_folders([path]))
        self.library_page.scan_wanted.connect(self.scanning.start)
        for learn in (self.upkeep.follow, self._news.know):
            self.library_page.folders_read.connect(learn)
        self.settings_page.stored.connect(self.upkeep.obey)
        self.library_page.exclusions_wanted.connect(self._show_exclusions)
        self.find_page.open_wanted.connect(self.commands.open_query)
        self.find_page.paste_wanted.connect(self.commands.paste)
        self.map_page.similar_wanted.connect(self.commands.find_like)
        self.duplicates_page.marks.undo_stack.indexChanged.connect(self._update_actions)
        self.duplicates_page.find_wanted.connect(self.scans.find_duplicates)
        self.compare_page.back_wanted.connect(self._on_compared_enough)
        self.duplicates_page.overlap_wanted.connect(self.show_overlap)
        self.overlap_page.back_wanted.connect(self.show_duplicates)
        self.overlap_page.scan_wanted.connect(self.scans.add_folders)

    def _connect_work(self) -> None:
        self._news.came.connect(self._on_library_changed)
        self._overlay.dropped.connect(
            lambda mime: self.commands.take(mime, self.tr("Dropped picture"))
        )
        self.banner_stack.repair_wanted.connect(self.close)
        for asked in (self.reader, self.acts):
            asked.failed.connect(self.banner_stack.show_error)
        self.scanning.changed.connect(self._on_scanning_changed)
        self.scanning.failed.connect(self.banner_stack.show_error)
        self.scanning.progressed.connect(self.duplicates_page.show_progress)
        self.scans.folders_added.connect(self.show_library)
        self.scans.comparing_started.connect(self.show_duplicates)
        self.scans.changed.connect(self._on_scanning_changed)
        self.scans.failed.connect(self.banner_stack.show_error)
        self.scans.progressed.connect(self.duplicates_page.show_progress)
        self.scan_bar.unreadable_wanted.connect(self._show_unreadable)
        self.commands.searched.connect(self._on_searched)
        self.commands.folders_given.connect(self.scans.add_folders)
        self.commands.told.connect(self.banner_stack.tell)

    def _read_everything(self) -> None:
        self.library_page.refresh_folders()
        self.library_page.refresh()
        self.duplicates_page.refresh()
        self.activity_page.refresh()
        self.map_page.refresh()
        self.find_page.refresh()
        self._read_status()

    # Pages

    def page_in_front(self) -> Page:
        """Return the page that is shown."""
        page = self._pages.currentWidget()
        return page if isinstance(page, Page) else self.library_page

    def grant(self, wish: Wish) -> None:
        """Do what a later start of photofind wants; come to the front in any case."""
        self.views.bring_to_front(wish.token)
        if wish.image is not None:
            self.commands.searched.emit([Query.of_file(wish.image)])

    def show_library(self) -> None:
        """Show all photos."""
        self._show(self.library_page, "library")

    def show_find(self) -> None:
        """Show the query and its results."""
        self._show(self.find_page, "find")

    def show_duplicates(self) -> None:
        """Show groups of duplicates."""
        self._show(self.duplicates_page, "duplicates")

    def show_overlap(self) -> None:
        """Show how much of one folder is in another."""
        self.overlap_page.refresh()
        self._show(self.overlap_page, "duplicates")

    def show_map(self) -> None:
        """Show the photos laid out by likeness."""
        self._show(self.map_page, "map")

    def show_activity(self) -> None:
        """Show what happened and what could not be read."""
        self._show(self.activity_page, "activity")

    def _show_unreadable(self) -> None:
        self.activity_page.show_unreadable()
        self.show_activity()

    def show_settings(self) -> None:
        """Show the settings."""
        self._show_settings_tab(0)

    def show_shortcuts(self) -> None:
        """Show the keys."""
        self._show_settings_tab(1)

    def show_about(self) -> None:
        """Show version and licence."""
        self._show_settings_tab(2)

    def show_tour(self) -> None:
        """Say once more what there is."""
        self.tour.begin()

    def _show_settings_tab(self, number: int) -> None:
        self._read_status()
        self.settings_page.show_tab(number)
        self._show(self.settings_page, "settings")

    def _show_exclusions(self) -> None:
        self.show_settings()
        self.settings_page.focus_exclusions()

    def _show(self, page: Page, name: str) -> None:
        self._pages.setCurrentWidget(page)
        self.side_bar.mark(name)
        page.focus_first()
        self._update_actions()

    # What the actions do

    def compare(self) -> None:
        """Compare the chosen photos, or those of the current group."""
        ids = self._compared()
        if len(ids) > 1:
            self._before_comparing = self.page_in_front()
            self._pages.setCurrentWidget(self.compare_page)
            self.compare_page.compare(ids)
            self.compare_page.focus_first()

    def _compared(self) -> list[PhotoId]:
        page = self.page_in_front()
        if page is self.duplicates_page:
            return page.review.compared()
        return page.chosen() if 1 < page.chosen_count() <= MAX_PHOTOS else []

    def _on_compared_enough(self) -> None:
        self._pages.setCurrentWidget(self._before_comparing)
        self._before_comparing.focus_first()
        self._update_actions()

    def focus_filter(self) -> None:
        """Go to the field that filters the library."""
        self.show_library()
        self.library_page.search.setFocus()
        self.library_page.search.selectAll()

    def copy_log(self) -> None:
        """Put the end of the log on the clipboard."""
        copy_to_clipboard(log_file.tail(self.desk.library.paths.log))
        self.banner_stack.tell(
            self.tr("The log is on the clipboard. Nothing was sent anywhere."), "info"
        )

    # News

    def _on_library_changed(self, changed: Changed) -> None:
        for page in self._all_pages():
            page.on_library_changed(changed)
        if not self.scanning.is_running or changed.folders:
            self._read_status()

    def _on_scanning_changed(self) -> None:
        runs = self.scanning.is_running
        self.library_page.set_scanning(runs)
        self.duplicates_page.set_working(self.scans.is_working)
        self._update_actions()
        if not runs:
            self._read_everything()

    def _read_status(self) -> None:
        self.reader.ask("status", lambda _task: self.desk.library.status(), self._on_status)

    def _on_status(self, status: LibraryStatus) -> None:
        words = [wording.photo_count(status.photos)] if status.folders else []
        if status.unplugged:
            words.append(
                in_english(
                    self.tr("%Ln on unplugged drives", "", status.unplugged), status.unplugged
                )
            )
        self.scan_bar.show_summary(" · ".join(words), status.unreadable)
        self.settings_page.show_status(status)
        self._has_folders = status.folders > 0
        self._update_actions()

    def _update_actions(self) -> None:
        page, runs = self.page_in_front(), self.scanning.is_running
        count = page.chosen_count()
        met = {
            Need.PHOTO: count > 0,
            Need.ONE_PHOTO: count == 1,
            Need.SEVERAL: len(self._compared()) > 1,
            Need.FOLDERS: self._has_folders,
            Need.IDLE: self._has_folders and not runs,
            Need.SCANNING: runs,
            Need.MONTHS: page is self.library_page and bool(page.grid.model.sections),
            Need.GROUP: count > 0 and page is self.duplicates_page,
            Need.UNDO: self.duplicates_page.marks.undo_stack.canUndo(),
            Need.REDO: self.duplicates_page.marks.undo_stack.canRedo(),
        }
        self.actions_table.enable(need for need, is_met in met.items() if is_met)

    def _on_menu_wanted(self, place: QPoint) -> None:
        self._update_actions()
        menu = QMenu(self)
        if self.page_in_front() is self.duplicates_page:
            self.actions_table.fill(menu, (*REVIEW_IDS[:5], ""))
        self.actions_table.fill(menu, PHOTO_MENU)
        menu.exec(place)
        menu.deleteLater()

    def _on_searched(self, queries: list[object]) -> None:
        self.show_find()
        self.find_page.search(queries)  # type: ignore[arg-type]  # a signal carries objects

    # The end (Qt override)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop all work and remember the geometry (Qt override)."""
        self._news.stop()
        keep_geometry(self, self.desk.library.paths.root)
        for page in self._all_pages():
            page.close_page()
        self.upkeep.close()
        self.scans.close()
        for lane in (self.reader, self.acts):
            lane.close()
        self._tidying.close()
        super().closeEvent(event)
