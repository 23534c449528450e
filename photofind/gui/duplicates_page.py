"""Duplicates: groups by grade, the largest gain first, each with its keeper and the reason.

A tab shows the groups that exist at its level because of its grade: "Same picture" holds groups
with at least one member that is no closer than that, so no group is on two tabs of one reading.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QTabBar, QWidget

from photofind.core.domain import Changed, Grade, Group, PhotoId
from photofind.core.task import Progress
from photofind.gui import wording
from photofind.gui.empty_state import EmptyState
from photofind.gui.group_model import GroupModel
from photofind.gui.group_view import GroupView
from photofind.gui.look import Space
from photofind.gui.page import Desk, Page, button, column, label, row
from photofind.gui.photo_reader import paths_of, tile_reader
from photofind.gui.scanning import is_open_ended
from photofind.gui.thumbnail_loader import ThumbnailLoader

TABS = (Grade.IDENTICAL, Grade.PIXELS, Grade.SAME, Grade.EDITED, Grade.MOMENT, Grade.SIMILAR)
GroupsByGrade = dict[Grade, list[Group]]


class DuplicatesPage(Page):
    """Tabs of grades over a list of groups.

    Signals:
        find_wanted: The library is to be compared now.
    """

    find_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._groups: GroupsByGrade = {}
        self._is_read = False
        self._is_stale = False
        self._is_working = False
        self.tiles = ThumbnailLoader(tile_reader(desk.library), self)
        self.model = GroupModel(self.tiles, paths_of(desk.library), self)
        self.view = GroupView(desk.look, self.tiles, self.model)
        self.view.opened.connect(self.opened)
        self.view.menu_wanted.connect(self.menu_wanted)
        self.view.chosen_changed.connect(self.chosen_changed)
        self.tabs = QTabBar()
        self._summary = label("", "muted")
        self._meaning = label("", "muted")
        self._progress = QProgressBar(textVisible=False)
        self.find_button = button(desk.look, self.tr("Find duplicates"), "duplicates")
        self._stack = QStackedWidget()
        self._empty = EmptyState(desk.look, "duplicates", "", "")
        self._find_first = self._empty.add_button(
            self.tr("Find duplicates"), "duplicates", "primary"
        )
        self._lay_out()
        self._show_state()

    def _lay_out(self) -> None:
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._progress.setFixedWidth(180)
        self._progress.setAccessibleName(self.tr("Progress of the comparison"))
        self._progress.hide()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setAccessibleName(self.tr("Grades"))
        for grade in TABS:
            self.tabs.addTab(wording.grade_name(grade))
            self.tabs.setTabToolTip(self.tabs.count() - 1, wording.grade_meaning(grade))
        self.tabs.currentChanged.connect(self._show_tab)
        self.find_button.clicked.connect(self.find_wanted)
        self._find_first.clicked.connect(self.find_wanted)
        top = QWidget()
        head = column(top, (Space.L, Space.M, Space.L, 0), Space.XS)
        title = label(self.tr("Duplicates"), "title")
        head.addLayout(
            row(
                title,
                self._summary,
                self._meaning,
                1,
                self._progress,
                self.find_button,
                spacing=Space.M,
            )
        )
        head.addWidget(self.tabs)
        layout = column(self, (0, 0, 0, 0))
        layout.addWidget(top)
        layout.addWidget(self._stack, 1)

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

    def on_library_changed(self, changed: Changed) -> None:
        """Read the groups again."""
        if changed.groups:
            self.refresh()

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

    def refresh(self) -> None:
        """Read all groups; if that is under way, once more after it."""
        if self.desk.reader.is_asking("groups"):
            self._is_stale = True
            return
        library = self.desk.library

        def read(_task: object) -> GroupsByGrade:
            return {
                grade: [group for group in library.groups(grade) if group.grade == grade]
                for grade in TABS
            }

        self.desk.reader.ask("groups", read, self._on_read)

    def _on_read(self, groups: GroupsByGrade) -> None:
        is_first = not self._is_read
        self._groups, self._is_read = groups, True
        for number, grade in enumerate(TABS):
            self._name_tab(number, grade)
        if is_first or not self.tabs.isTabEnabled(self.tabs.currentIndex()):
            self._go_to_first_tab()
        self._say_summary()
        self._show_tab()
        if self._is_stale:
            self._is_stale = False
            self.refresh()

    def _name_tab(self, number: int, grade: Grade) -> None:
        groups = self._groups.get(grade, [])
        name = wording.grade_name(grade)
        if groups:
            gain = wording.size(sum(group.bytes_to_free for group in groups))
            name = f"{name}  {wording.number(len(groups))} · {gain}"
        self.tabs.setTabText(number, name)
        self.tabs.setTabEnabled(number, bool(groups))

    def _go_to_first_tab(self) -> None:
        filled = [number for number, grade in enumerate(TABS) if self._groups.get(grade)]
        if filled:
            self.tabs.setCurrentIndex(filled[0])

    def _say_summary(self) -> None:
        total = sum(len(groups) for groups in self._groups.values())
        self._summary.setText(wording.group_count(total) if total else "")

    def _show_tab(self) -> None:
        grade = TABS[max(0, self.tabs.currentIndex())]
        self.model.show_groups(self._groups.get(grade, []))
        self._meaning.setText(wording.grade_meaning(grade))
        self._show_state()

    def _show_state(self) -> None:
        has_groups = self.model.rowCount() > 0
        self.tabs.setVisible(any(self._groups.values()))
        self._meaning.setVisible(has_groups)
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
