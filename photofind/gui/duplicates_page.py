"""Duplicates: groups by grade, the largest gain first, each with its keeper and the reason.

A tab shows the groups that exist at its level because of its grade: "Same picture" holds groups
with at least one member that is no closer than that, so no group is on two tabs of one reading.
Marks of the groups become a plan, which takes the place of the groups until it is done with.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QWidget

from photofind.core.domain import Changed, Grade, Group, PhotoId
from photofind.core.task import Progress
from photofind.gui import wording
from photofind.gui.empty_state import EmptyState
from photofind.gui.group_model import GroupModel
from photofind.gui.group_tabs import TABS, GroupTabs
from photofind.gui.group_view import GroupView
from photofind.gui.look import Space
from photofind.gui.mark_bar import MarkBar
from photofind.gui.marks import Marks
from photofind.gui.pace import Pace
from photofind.gui.page import Desk, Page, button, column, label, row, yielding
from photofind.gui.photo_reader import paths_of, tile_reader
from photofind.gui.plan_panel import PlanPanel
from photofind.gui.review import Review
from photofind.gui.scanning import is_open_ended
from photofind.gui.thumbnail_loader import ThumbnailLoader


class DuplicatesPage(Page):
    """Tabs of grades over a list of groups; the plan in their place when it is wanted.

    Signals:
        find_wanted: The library is to be compared now.
    """

    find_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._groups: dict[Grade, list[Group]] = {}
        self._is_read = False
        self._pace = Pace(self._read_groups, self)
        self._is_working = False
        self.tiles = ThumbnailLoader(tile_reader(desk.library), self)
        self.model = GroupModel(self.tiles, paths_of(desk.library), self)
        self.marks = Marks(self)
        self.view = GroupView(desk.look, self.tiles, self.model, self.marks)
        self.mark_bar = MarkBar(desk.look, self.model, self.marks)
        self.plan_panel = PlanPanel(desk.look)
        self.review = Review(desk, self.view, self.marks, self.plan_panel)
        self.tabs = GroupTabs()
        self._summary, self._meaning = label("", "muted"), label("", "muted")
        self._progress = QProgressBar(textVisible=False)
        self.find_button = button(desk.look, self.tr("Find duplicates"), "duplicates")
        self._empty = EmptyState(desk.look, "duplicates", "", "")
        self._stack, self._outer = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_state()

    def _lay_out(self) -> None:
        self._find_first = self._empty.add_button(
            self.tr("Find duplicates"), "duplicates", "primary"
        )
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
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
        words.addWidget(yielding(self._meaning), 1)
        words.addWidget(self._progress)
        words.addWidget(self.find_button)
        head.addLayout(words)
        head.addWidget(self.tabs)
        return top

    def _connect(self) -> None:
        self.view.opened.connect(self.opened)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.chosen_changed.connect(self.chosen_changed)
        self.review.told.connect(self.told)
        self.review.plan_shown.connect(lambda: self._outer.setCurrentWidget(self.plan_panel))
        self.review.groups_shown.connect(self._show_groups)
        self.mark_bar.plan_wanted.connect(self.review_plan)
        self.tabs.currentChanged.connect(self._show_tab)
        self.find_button.clicked.connect(self.find_wanted)
        self._find_first.clicked.connect(self.find_wanted)

    # What the window asks

    def chosen(self) -> list[PhotoId]:
        """Return the photo that the keys act on."""
        photo = self.view.current_photo() if self.model.rowCount() else None
        return [] if photo is None else [photo]

    def zoom_by(self, steps: int) -> None:
        """Show larger or smaller photos."""
        self.view.zoom_by(steps)

    def focus_first(self) -> None:
        """Give the keyboard to the groups."""
        self.view.setFocus()

    def close_page(self) -> None:
        """Stop loading thumbnails."""
        self.tiles.close()

    def review_plan(self) -> None:
        """Make and show the plan: of the accepted groups of this tab, or of all if none is."""
        if self.mark_bar.marked:
            self.review.make_plan(self.mark_bar.planned_groups())

    def on_library_changed(self, changed: Changed) -> None:
        """Read the groups again."""
        if changed.groups:
            self.refresh(now=not self._is_working)

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
        library = self.desk.library

        def read(_task: object) -> dict[Grade, list[Group]]:
            return {
                grade: [group for group in library.groups(grade) if group.grade == grade]
                for grade in TABS
            }

        self.desk.reader.ask("groups", read, self._on_read, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self.desk.reader.failed.emit(error)
        self._pace.ended()

    def _on_read(self, groups: dict[Grade, list[Group]]) -> None:
        is_first, self._is_read = not self._is_read, bool(any(groups.values()))
        self._groups = groups
        self.tabs.show_counts(groups, goes_to_first=is_first)
        total = sum(len(each) for each in groups.values())
        self._summary.setText(wording.group_count(total) if total else "")
        self._show_tab()
        self._pace.ended()

    def _show_tab(self) -> None:
        self.model.show_groups(self._groups.get(self.tabs.grade, []))
        self._meaning.setText(wording.grade_meaning(self.tabs.grade))
        self._show_state()

    def _show_groups(self) -> None:
        self._outer.setCurrentIndex(0)
        self.view.setFocus()
        self.refresh()

    def _show_state(self) -> None:
        """Choose between the groups and the reason why there are none."""
        has_groups = self.model.rowCount() > 0
        self.tabs.setVisible(any(self._groups.values()))
        self._meaning.setVisible(has_groups)
        self.mark_bar.setVisible(has_groups)
        self._find_first.setVisible(not self._is_working)
        if has_groups:
            self._stack.setCurrentWidget(self.view)
            return
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
        self._stack.setCurrentWidget(self._empty)
