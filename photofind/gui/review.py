"""Reviewing groups: mark, keep, accept, say "not duplicates", and at last make the plan and act.

Marks and decisions can be undone and redone one by one; an act is undone as a whole, from the
journal. Whatever changes the library runs in the lane of acts, so that reviewing goes on while a
scan runs.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from photofind.core.acting.act import ActReport
from photofind.core.acting.decisions import DecisionId
from photofind.core.acting.plan import Plan, Rules
from photofind.core.acting.reconcile import Reconciled
from photofind.core.acting.restore import RestoreReport
from photofind.core.domain import Grade, Group, PhotoId
from photofind.core.task import Task
from photofind.gui import wording
from photofind.gui.core_words import in_users_words
from photofind.gui.group_view import GroupView
from photofind.gui.marks import Marks
from photofind.gui.page import Desk
from photofind.gui.plan_panel import PlanPanel
from photofind.gui.plurals import in_english

Result = TypeVar("Result")
Decide = Callable[[Sequence[PhotoId]], None]


class Review(QObject):
    """What one can do with the group and the photo that are current.

    Signals:
        told: A sentence for the banner, and its tone.
        plan_shown: The plan panel is to be in front.
        groups_shown: The groups are to be in front again.
        acted: A plan was carried out: its `ActReport`.
        undone: The last act was taken back.
    """

    told = Signal(str, str)
    plan_shown = Signal()
    groups_shown = Signal()
    acted = Signal(object)
    undone = Signal()

    def __init__(self, desk: Desk, view: GroupView, marks: Marks, panel: PlanPanel) -> None:
        super().__init__(view)
        self._desk, self._view, self._marks, self._panel = desk, view, marks, panel
        panel.confirmed.connect(self._on_confirmed)
        panel.undo_wanted.connect(self.undo_last_act)
        panel.back_wanted.connect(self.groups_shown)
        panel.pause_wanted.connect(self._on_pause_wanted)
        panel.stop_wanted.connect(self._on_stop_wanted)
        self._running = ""

    # The current group

    def toggle_mark(self) -> None:
        """Keep the current photo, or let it go."""
        group, photo = self._view.current_group(), self._view.current_photo()
        if group is None or photo is None:
            return
        if not self._marks.toggle(group, photo):
            self.told.emit(self.tr("One photo of every group stays."), "info")

    def make_keeper(self) -> None:
        """Let the current photo be the one that stays."""
        group, photo = self._view.current_group(), self._view.current_photo()
        if group is not None and photo is not None:
            self._marks.make_keeper(group, photo)

    def accept_group(self) -> None:
        """Agree with the marks of the current group and go to the next."""
        group = self._view.current_group()
        if group is not None:
            self._marks.accept(group)
            self._view.go_to_next()

    def not_duplicates(self) -> None:
        """Remember that the photos of the current group are not one picture."""
        group = self._view.current_group()
        if group is None:
            return
        if group.grade is Grade.IDENTICAL:
            self.keep_all()
            self.told.emit(
                self.tr("These files are the same, byte for byte: now all of them stay."), "info"
            )
        else:
            self._decide(group, self._desk.library.removal.not_duplicates, "not duplicates")

    def keep_all(self) -> None:
        """Remember that the photos of the current group are one picture, and all of them stay."""
        group = self._view.current_group()
        if group is not None:
            self._marks.clear(group)
            self._decide(group, self._desk.library.removal.keep_both, "keep all")

    def _decide(self, group: Group, decide: Decide, text: str) -> None:
        self._marks.undo_stack.push(_Decision(self._desk, group, decide, text))

    def undo(self) -> None:
        """Take the last mark or decision back."""
        self._marks.undo_stack.undo()

    def redo(self) -> None:
        """Make it again."""
        self._marks.undo_stack.redo()

    def compared(self) -> list[PhotoId]:
        """Return what C compares: the keeper and the current photo, or the first of the others."""
        group, photo = self._view.current_group(), self._view.current_photo()
        if group is None or photo is None:
            return []
        keeper = self._marks.keeper_of(group)
        if photo != keeper:
            return [keeper, photo]
        return list(group.photos[:4]) if keeper == group.keeper else [keeper, group.keeper]

    # Plan and act

    def make_plan(self, groups: Sequence[Group]) -> None:
        """Make a plan of the marks of some groups and show it."""
        marks = frozenset[PhotoId]().union(*(self._marks.of(group) for group in groups))
        weakest = min((group.grade for group in groups), default=Grade.SAME)
        rules = Rules(level=weakest)
        self._panel.show_making()
        self.plan_shown.emit()

        def plan(task: Task) -> Plan:
            return self._desk.library.removal.plan(rules, marks, task=task)

        self._run("plan", plan, self._panel.show_plan)

    def _run(
        self, key: str, work: Callable[[Task], Result], then: Callable[[Result], object]
    ) -> None:
        """Do what the panel shows; it can pause and stop it."""
        self._running = key
        panel = self._panel
        self._desk.acts.ask(key, work, then, self._on_failed, progress=panel.show_progress)

    def _on_pause_wanted(self, is_paused: bool) -> None:  # noqa: FBT001 - a slot
        if is_paused:
            self._desk.acts.pause(self._running)
        else:
            self._desk.acts.resume(self._running)

    def _on_stop_wanted(self) -> None:
        """End what runs: a plan is dropped, an act says what it did until now."""
        if self._running == "plan":
            self._desk.acts.resume("plan")
            self._desk.acts.drop("plan")
            self.groups_shown.emit()
        else:
            self._desk.acts.stop(self._running)

    def undo_last_act(self) -> None:
        """Bring back what the last act let go of."""
        self._desk.acts.ask(
            "undo", lambda task: self._desk.library.removal.undo_last(task=task), self._on_undone
        )

    def settle_crash(self) -> None:
        """Settle what a crash in the middle of an act left open, and say so."""
        self._desk.acts.ask(
            "settle", lambda _task: self._desk.library.removal.settle_crash(), self._on_settled
        )

    def _on_settled(self, settled: list[Reconciled]) -> None:
        if settled:
            text = in_english(self.tr(
                "photofind was interrupted while moving %Ln photo(s); nothing is lost. "
                "The activity page says where each is.", "", len(settled),
            ), len(settled))  # fmt: skip
            self.told.emit(text, "warning")

    def _on_confirmed(self, plan: Plan) -> None:
        self._panel.show_acting()

        def trash(task: Task) -> ActReport:
            return self._desk.library.removal.trash(plan, task=task)

        self._run("trash", trash, self._on_acted)

    def _on_acted(self, report: ActReport) -> None:
        self._marks.undo_stack.clear()  # marks of groups that are no more cannot be taken back
        self._panel.show_report(report)
        self.acted.emit(report)

    def _on_undone(self, report: RestoreReport) -> None:
        self.groups_shown.emit()
        self.undone.emit()
        self.told.emit(restored_words(report), "warning" if report.failed else "info")

    def _on_failed(self, error: Exception) -> None:
        self.groups_shown.emit()
        self._desk.acts.failed.emit(error)


class _Decision(QUndoCommand):
    """One decision about a group, kept by the core by content."""

    def __init__(self, desk: Desk, group: Group, decide: Decide, text: str) -> None:
        super().__init__(text)
        self._desk, self._group, self._decide = desk, group, decide
        self._made: list[DecisionId] = []

    def redo(self) -> None:
        """Decide (Qt override)."""
        library, photos = self._desk.library, self._group.photos

        def decide(_task: Task) -> list[DecisionId]:
            before = {decision.id for decision in library.removal.decisions()}
            self._decide(photos)
            return [each.id for each in library.removal.decisions() if each.id not in before]

        self._desk.acts.ask(f"decide {self._group.id}", decide, self._made.extend)

    def undo(self) -> None:
        """Take the decision back (Qt override)."""
        library, made = self._desk.library, self._made

        def take_back(_task: Task) -> None:
            while made:
                library.removal.take_back(made.pop())

        self._desk.acts.ask(f"take back {self._group.id}", take_back, lambda _none: None)


def restored_words(report: RestoreReport) -> str:
    """Say what an undo brought back."""
    words = wording.say("%Ln file(s) (is/are) back in place.", len(report.restored))
    if report.failed:
        first = report.failed[0]
        words += " " + wording.say("%Ln could not be brought back", len(report.failed))
        words += f": {first.path.name}, {in_users_words(first.reason)}."
    return words
