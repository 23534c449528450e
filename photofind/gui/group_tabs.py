"""The grades as tabs, each with the number of its groups and what they would give back."""

from collections.abc import Mapping, Sequence

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
        self.setUsesScrollButtons(True)
        self.setAccessibleName(self.tr("Grades"))
        for grade in TABS:
            self.addTab(wording.grade_name(grade))
            self.setTabToolTip(self.count() - 1, wording.grade_meaning(grade))

    @property
    def grade(self) -> Grade:
        """The grade of the tab in front."""
        return TABS[max(0, self.currentIndex())]

    def show_counts(self, groups: GroupsByGrade, *, goes_to_first: bool) -> None:
        """Name the tabs by what they hold; leave a tab that became empty."""
        for number, grade in enumerate(TABS):
            self._name(number, grade, groups.get(grade, ()))
        if goes_to_first or not self.isTabEnabled(self.currentIndex()):
            filled = [number for number, grade in enumerate(TABS) if groups.get(grade)]
            if filled:
                self.setCurrentIndex(filled[0])

    def _name(self, number: int, grade: Grade, groups: Sequence[Group]) -> None:
        name = wording.grade_name(grade)
        if groups:
            gain = wording.size(sum(group.bytes_to_free for group in groups))
            name = f"{name}  {wording.number(len(groups))} · {gain}"
        self.setTabText(number, name)
        self.setTabEnabled(number, bool(groups))
