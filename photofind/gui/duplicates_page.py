"""Duplicates: groups by grade, the largest gain first, each with its keeper and the reason.

A tab shows the groups that exist at its level because of its grade: "Same picture" holds groups
with at least one member that is no closer than that, so no group is on two tabs of one reading.
Marks of the groups become a plan, which takes the place of the groups until it is done with.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from photofind.core.domain import Changed, PhotoId
from photofind.core.library.selecting import Selection
from photofind.core.library.sifting import Where
from photofind.core.task import Progress, Task
from photofind.gui import wording
from photofind.gui.acted_bar import ActedBar
from photofind.gui.empty_state import EmptyState
from photofind.gui.group_filter_bar import GroupFilterBar
from photofind.gui.group_model import GroupModel
from photofind.gui.group_source import Reading, Shown, read_groups, sift
from photofind.gui.group_tabs import GroupTabs
from photofind.gui.group_view import GroupView
from photofind.gui.kept_review import KeptReview
from photofind.gui.look import Space
from photofind.gui.mark_bar import MarkBar
from photofind.gui.marks import Marks
from photofind.gui.pace import Pace
from photofind.gui.page import Desk, Page, YieldingLabel, button, column, label, row
from photofind.gui.photo_reader import paths_of, tile_reader
from photofind.gui.plan_panel import PlanPanel
from photofind.gui.review import Review
from photofind.gui.review_memory import View
from photofind.gui.scanning import is_open_ended
from photofind.gui.select_panel import SelectPanel
from photofind.gui.thumbnail_loader import ThumbnailLoader


class DuplicatesPage(Page):
    """Tabs of grades over a list of groups; the plan in their place when it is wanted.

    Signals:
        find_wanted: The library is to be compared now.
        overlap_wanted: Two folders are to be compared.
    """

    find_wanted = Signal()
    overlap_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._shown = Shown(Reading(), {})
        self._must_read = self._is_working = False
        self._pace = Pace(self._read_groups, self)
        self.tiles = ThumbnailLoader(tile_reader(desk.library), self)
        self.model = GroupModel(self.tiles, paths_of(desk.library), self)
        self.marks = Marks(self)
        self.view = GroupView(desk.look, self.tiles, self.model, self.marks)
        self.mark_bar = MarkBar(desk.look, self.model, self.marks)
        self.plan_panel = PlanPanel(desk.look)
        self.review = Review(desk, self.view, self.marks, self.plan_panel)
        self.tabs = GroupTabs()
        self.filters = GroupFilterBar(desk.look)
        self.select_panel = SelectPanel(desk, lambda: self.model.groups)
        self.acted_bar = ActedBar(desk.look)
        self._summary, self._meaning = label("", "muted"), YieldingLabel()
        self.find_button = button(desk.look, self.tr("Find duplicates"), "duplicates")
        self._progress = QProgressBar(textVisible=False)
        self._empty, self._no_match = (
            EmptyState(desk.look, icon, "", "") for icon in ("duplicates", "filter")
        )
        self._stack, self._outer = QStackedWidget(), QStackedWidget()
        self._kept = KeptReview(desk, self.marks, self._view)
        self._lay_out()
        self._remember_view()
        self._connect()
        self._show_state()

    def _lay_out(self) -> None:
        self._find_first = self._empty.add_button(
            self.tr("Find duplicates"), "duplicates", "primary"
        )
        self._no_match.say(
            self.tr("No group passes these filters"),
            self.tr("Other words, folders, kinds or sizes may."),
        )
        self._no_match.add_button(self.tr("Show all groups")).clicked.connect(self.filters.clear)
        for each in (self.view, self._empty, self._no_match):
            self._stack.addWidget(each)
        groups = QWidget()
        layout = column(groups, (0, 0, 0, 0))
        layout.addWidget(self._make_head())
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.mark_bar)
        self._outer.addWidget(groups)
        self._outer.addWidget(self.plan_panel)
        column(self, (0, 0, 0, 0)).addWidget(self._outer)

    def _make_head(self) -> QWidget:
        self._progress.setFixedWidth(180)
        self._progress.setAccessibleName(self.tr("Progress of the comparison"))
        self._progress.hide()
        top = QWidget()
        head = column(top, (Space.L, Space.M, Space.L, 0), Space.XS)
        title = label(self.tr("Duplicates"), "title")
        words = row(title, self._summary, spacing=Space.M)
        words.addWidget(self._meaning, 1)
        words.addWidget(self._progress)
        folders = button(self.desk.look, self.tr("Compare two folders…"), "folder")
        folders.clicked.connect(self.overlap_wanted)
        words.addWidget(folders)
        words.addWidget(self.find_button)
        head.addLayout(words)
        head.addWidget(self.tabs)
        head.addSpacing(Space.XS)
        for part in (self.filters, self.select_panel, self.acted_bar):
            head.addWidget(part)
        return top

    def _connect(self) -> None:
        self.view.opened.connect(self.opened)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.chosen_changed.connect(self.chosen_changed)
        self.review.told.connect(self.told)
        self.plan_panel.told.connect(self.told)
        self.review.plan_shown.connect(lambda: self._outer.setCurrentWidget(self.plan_panel))
        self.review.groups_shown.connect(self._show_groups)
        self.review.acted.connect(self.acted_bar.show_report)
        self.review.undone.connect(self.acted_bar.hide)
        self.acted_bar.undo_wanted.connect(self.review.undo_last_act)
        self.mark_bar.plan_wanted.connect(self.review_plan)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self.filters.changed.connect(self._on_filter_changed)
        self.filters.select.toggled.connect(self._on_select_toggled)
        self.select_panel.previewed.connect(self._on_previewed)
        self.select_panel.marked.connect(self._on_selected)
        self.select_panel.closed.connect(lambda: self.filters.select.setChecked(False))
        self.model.modelReset.connect(self.select_panel.ask_soon)
        self.find_button.clicked.connect(self.find_wanted)
        self._find_first.clicked.connect(self.find_wanted)
        self._kept.photo_known.connect(self.view.show_photo)

    # What the window asks

    def chosen(self) -> list[PhotoId]:
        """Return the photo that the keys act on."""
        photo = self.view.current_photo() if self.model.rowCount() else None
        return [] if photo is None else [photo]

    def zoom_by(self, steps: int) -> None:
        """Show larger or smaller photos."""
        self.view.zoom_by(steps)

    def focus_first(self) -> None:
        """Give the keyboard to the groups, or to the plan while one is shown."""
        if self._outer.currentWidget() is not self.plan_panel:
            self.view.setFocus()
        elif self.plan_panel.is_done:
            self._show_groups()
        else:
            self.plan_panel.focus_first()

    def close_page(self) -> None:
        """Stop loading thumbnails and write down how the review stands."""
        self.tiles.close()
        self._kept.close()

    def review_plan(self) -> None:
        """Make and show the plan: of the accepted groups of this tab, or of all if none is."""
        if self.mark_bar.marked:
            self.review.make_plan(self.mark_bar.planned_groups())

    def on_library_changed(self, changed: Changed) -> None:
        """Read the groups again: at once what the user waits to see, all else in its time.

        A scan in a terminal tells of changes as long as it lasts, as one of our own does.
        """
        if changed.groups or changed.folders:
            self.refresh(now=not (self._is_working or changed.is_elsewhere))

    def set_working(self, is_working: bool) -> None:  # noqa: FBT001 - a slot
        """Know whether groups are being found now, by a scan or by a comparison."""
        self._is_working = is_working
        self.find_button.setEnabled(not is_working)
        if not is_working:
            self._progress.hide()
        self._show_state()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the comparison is."""
        self._progress.setVisible(self._is_working)
        if is_open_ended(progress):
            self._progress.setRange(0, 0)
        else:
            self._progress.setRange(0, progress.total or 1)
            self._progress.setValue(progress.done)

    # Reading

    def refresh(self, *, now: bool = True) -> None:
        """Read all groups again, at once or when there was a rest."""
        self._pace.want(now=now)

    def _read_groups(self) -> None:
        self._must_read = True
        self._ask_for_groups()

    def _ask_for_groups(self) -> None:
        """Sift the groups that are known, after reading them again where that is due."""
        library, wanted = self.desk.library, self.filters.wanted
        before, must_read = self._shown.reading, self._must_read

        def read(_task: Task) -> Shown:
            return sift(library, read_groups(library, before) if must_read else before, wanted)

        self.desk.reader.ask("groups", read, self._on_read, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self.desk.reader.failed.emit(error)
        self._pace.ended()

    def _on_read(self, shown: Shown) -> None:
        was_read, self._must_read = self._must_read, False
        self._shown = shown
        if was_read:
            self.marks.follow(shown.reading.all)
        self.filters.show_folders(list(shown.reading.folders))
        self.select_panel.show_folders(shown.reading.folders)
        self.tabs.show_counts(shown.groups)
        total = sum(len(each) for each in shown.groups.values())
        self._summary.setText(wording.group_count(total) if total else "")
        self._show_tab()
        self._pace.ended()
        self._kept.take_up(shown.reading.all)

    def _show_tab(self) -> None:
        self.model.show_groups(self._shown.groups.get(self.tabs.grade, []))
        self._meaning.setText(wording.grade_meaning(self.tabs.grade))
        self._show_state()

    def _on_tab_changed(self) -> None:
        self._show_tab()
        self._kept.note()

    def _show_groups(self) -> None:
        self._outer.setCurrentIndex(0)
        self.view.setFocus()
        self.refresh()

    def _show_state(self) -> None:
        """Choose between the groups and the reason why there are none."""
        has_groups, has_any = self.model.rowCount() > 0, bool(self._shown.reading.all)
        self.tabs.setVisible(has_any)
        self.filters.setVisible(has_any)
        self._meaning.setVisible(has_groups)
        self.mark_bar.setVisible(has_groups)
        self._find_first.setVisible(not self._is_working)
        if has_groups:
            self._stack.setCurrentWidget(self.view)
        elif has_any and not self.filters.wanted.is_open:
            self._stack.setCurrentWidget(self._no_match)
        else:
            self._say_why_empty()
            self._stack.setCurrentWidget(self._empty)

    def _say_why_empty(self) -> None:
        if self._is_working:
            self._empty.say(
                self.tr("Comparing photos…"),
                self.tr("Groups appear here while the work goes on, the largest gain first."),
            )
        else:
            self._empty.say(
                self.tr("No duplicates here"),
                self.tr("When photos of your library are alike, they stand here in groups."),
            )

    # Filters and rules

    def _on_filter_changed(self) -> None:
        self.view.begin_anew()
        self._ask_for_groups()
        self._kept.note()
        wanted = self.filters.wanted
        if wanted.where is Where.WINS:
            self.filters.select.setChecked(True)
            self.select_panel.open_with(wanted.folder)

    def _on_select_toggled(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        if is_open:
            self.select_panel.open_with()
        else:
            self.select_panel.close_panel()
            self.view.setFocus()

    def _on_previewed(self, chosen: Selection) -> None:
        self.marks.try_out(chosen.marks, chosen.keepers)

    def _on_selected(self, chosen: Selection) -> None:
        self.marks.mark_all(self.model.groups, chosen.marks, chosen.keepers)
        words = wording.say("%Ln photo(s) marked to go", chosen.photos)
        self.told.emit(f"{words}. {self.tr('Undo takes all of these marks back.')}", "info")

    # As it was before a restart

    def _view(self) -> View:
        photo = self.chosen()
        return View(
            self.tabs.grade, self.filters.wanted, photo[0] if photo else None, self.view.zoom
        )

    def _remember_view(self) -> None:
        """Show tab, filters and size as they were; photos are looked up with the groups."""
        view = self._kept.view()
        self.tabs.wish(view.grade)
        self.filters.show_wanted(view.wanted)
        self.view.zoom_by(view.zoom - self.view.zoom)
