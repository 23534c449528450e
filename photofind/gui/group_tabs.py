"""The grades as tabs, each with the number of its groups and what they would give back."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from photofind.core.domain import Grade, Group
from photofind.gui import wording

TABS = (Grade.IDENTICAL, Grade.PIXELS, Grade.SAME, Grade.EDITED, Grade.MOMENT, Grade.SIMILAR)
GroupsByGrade = Mapping[Grade, Sequence[Group]]


class GroupTabs(QTabBar):
    """One tab for each grade, strongest first; those without groups are disabled."""

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)  # a narrow window shortens the names instead
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Grades"))
        self._wished: Grade | None = None  # where the user wants to be, when there is something
        self._is_naming = False
        for grade in TABS:
            self.addTab(wording.grade_name(grade))
            self.setTabToolTip(self.count() - 1, wording.grade_meaning(grade))
        self.currentChanged.connect(self._on_current_changed)

    @property
    def grade(self) -> Grade:
        """The grade of the tab in front."""
        return TABS[max(0, self.currentIndex())]

    def wish(self, grade: Grade | None) -> None:
        """Go to a grade as soon as it has groups."""
        self._wished = grade

    def show_counts(self, groups: GroupsByGrade) -> None:
        """Name the tabs by what they hold; go where the user wants to be, if that is not empty."""
        self._is_naming = True
        for number, grade in enumerate(TABS):
            self._name(number, grade, groups.get(grade, ()))
        filled = [number for number, grade in enumerate(TABS) if groups.get(grade)]
        wished = TABS.index(self._wished) if self._wished in TABS else -1
        if wished in filled:
            self.setCurrentIndex(wished)
        elif filled and (self._wished is None or self.currentIndex() not in filled):
            self.setCurrentIndex(filled[0])
        if filled and self._wished is None:
            self._wished = self.grade
        self._is_naming = False

    def _on_current_changed(self) -> None:
        if not self._is_naming:
            self._wished = self.grade

    def _name(self, number: int, grade: Grade, groups: Sequence[Group]) -> None:
        name = wording.grade_name(grade)
        if groups:
            gain = wording.size(sum(group.bytes_to_free for group in groups))
            name = f"{name}  {wording.number(len(groups))} · {gain}"
        self.setTabText(number, name)
        self.setTabEnabled(number, bool(groups))
