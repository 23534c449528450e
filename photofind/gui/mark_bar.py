"""The bar below the groups: how many photos are marked, the keys, and the way to the plan."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from photofind.core.domain import Group
from photofind.gui import wording
from photofind.gui.group_model import GroupModel
from photofind.gui.look import Look, Space
from photofind.gui.marks import Marks
from photofind.gui.page import YieldingLabel, button, column, label, row


class MarkBar(QWidget):
    """Counts the marks of the groups that are shown, a group at a time as they change.

    Signals:
        plan_wanted: The plan is to be made of `planned_groups`.
    """

    plan_wanted = Signal()

    def __init__(self, look: Look, model: GroupModel, marks: Marks) -> None:
        super().__init__()
        self._model, self._marks = model, marks
        self._counts: dict[int, tuple[Group, int]] = {}
        self._text = label("")
        self.plan = button(look, self.tr("Review the plan…"), "trash", "primary")
        self.plan.clicked.connect(self.plan_wanted)
        hint = YieldingLabel(
            self.tr(
                "Space: keep or remove · K: keeper · C: compare · N: not duplicates · Enter: accept"
            )
        )
        bar = column(self, (Space.L, Space.S, Space.L, Space.S))
        line = row(self._text, spacing=Space.L)
        line.addWidget(hint, 1)
        line.addWidget(self.plan)
        bar.addLayout(line)
        marks.changed.connect(self._on_marks_changed)
        model.modelReset.connect(self._say)

    def planned_groups(self) -> Sequence[Group]:
        """Return the accepted groups of those that are shown; all of them if none is accepted."""
        accepted = [group for group in self._model.groups if self._marks.is_accepted(group)]
        return accepted or self._model.groups

    @property
    def marked(self) -> int:
        """How many photos of the planned groups are marked."""
        return self._count(self.planned_groups())

    def _count(self, groups: Sequence[Group]) -> int:
        return sum(self._counted(group)[1] for group in groups)

    def _counted(self, group: Group) -> tuple[Group, int]:
        """Return how many marks a group has; counted once while the same object is shown."""
        known = self._counts.get(group.id)
        if known is None or known[0] is not group:
            known = self._counts[group.id] = (group, len(self._marks.of(group)))
        return known

    def _on_marks_changed(self, group_id: int | None) -> None:
        if group_id is None:
            self._counts.clear()
        else:
            self._counts.pop(group_id, None)
        self._say()

    def _say(self) -> None:
        groups = self.planned_groups()
        marked = self._count(groups)
        words = wording.say("%Ln photo(s) marked to go", marked)
        if groups and self._marks.is_accepted(groups[0]):
            words += " " + wording.say("in %Ln accepted group(s)", len(groups))
        self._text.setText(words)
        self.plan.setEnabled(marked > 0)
