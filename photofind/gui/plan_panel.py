"""The plan: what would go, who stays for it, why, how much, what was refused; then the act.

What is on the screen is what is carried out: the plan is made once, shown, and handed to the core
as it is. Afterwards the panel says what happened, with a way back.
"""

import os
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QTabWidget, QWidget

from photofind.core.acting.act import ActReport
from photofind.core.acting.bins import Way
from photofind.core.acting.plan import Act, Plan, VolumeShare
from photofind.core.acting.refusals import Refusal
from photofind.core.task import Progress
from photofind.gui import wording
from photofind.gui.core_words import in_users_words
from photofind.gui.desktop import open_trash
from photofind.gui.look import Look, Space
from photofind.gui.page import button, column, label, row
from photofind.gui.plurals import in_english
from photofind.gui.tables import Columns, RowsModel, make_table


class PlanPanel(QWidget):
    """One plan, and what became of it.

    Signals:
        confirmed: The plan on the screen is to be carried out.
        back_wanted: The groups are to be shown again.
        undo_wanted: What was just done is to be taken back.
        pause_wanted: What runs is to wait, or to go on.
        stop_wanted: What runs is to end.
        told: A sentence for the banner, and its tone.
    """

    confirmed = Signal(object)
    back_wanted = Signal()
    undo_wanted = Signal()
    pause_wanted = Signal(bool)
    stop_wanted = Signal()
    told = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._plan = Plan(())
        self.is_done = False  # the plan was carried out
        self._root = Path()
        self._title = label("", "verdict", wraps=True)
        self._volumes = label("", "muted", wraps=True)
        self.acts = RowsModel(self._act_columns(), self)
        self.refused = RowsModel(self._refusal_columns(), self)
        self._tabs = QTabWidget()
        self._progress = QProgressBar(textVisible=False)
        self._done = label("", "muted")
        self.pause = button(look, self.tr("Pause"), "pause")
        self.stop = button(look, self.tr("Stop"), "stop")
        self.open_trash = button(look, self.tr("Open the trash"), "trash")
        self.go = button(look, self.tr("Move to the trash"), "trash", "primary")
        self.back = button(look, self.tr("Back to the groups"), "arrow-left")
        self.undo = button(look, self.tr("Undo"), "undo")
        self._lay_out()

    def _lay_out(self) -> None:
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("The plan in detail"))
        self._tabs.addTab(make_table(self.acts, self.tr("What goes"), wide=3), "")
        self._tabs.addTab(make_table(self.refused, self.tr("What stays after all"), wide=2), "")
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.setMaximumWidth(220)
        self._progress.setMinimumWidth(60)
        # Whoever accepts groups with Enter may press it once too often, and has read no plan yet.
        self.go.setAutoDefault(False)
        self.go.clicked.connect(lambda: self.confirmed.emit(self._plan))
        self.back.clicked.connect(self.back_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self._on_pause_toggled)
        self.stop.clicked.connect(self.stop_wanted)
        self.open_trash.clicked.connect(self._on_open_trash)
        layout = column(self, (Space.L, Space.L, Space.L, Space.L), Space.S)
        layout.addWidget(self._title)
        layout.addWidget(self._volumes)
        layout.addWidget(self._tabs, 1)
        working = (self._progress, self._done, self.pause, self.stop)
        done = (self.open_trash, self.undo, self.go)
        layout.addLayout(row(self.back, 1, *working, *done, spacing=Space.M))
        for part in (*working, *done):  # shown when it is their turn, and no wider before
            part.hide()

    def _act_columns(self) -> Columns:
        return (
            (self.tr("Goes"), lambda act: self._short(_act(act).path)),
            (self.tr("Stays for it"), lambda act: self._short(_act(act).keeper)),
            (self.tr("Why"), lambda act: _why(_act(act))),
            (self.tr("Size"), lambda act: wording.size(_act(act).bytes)),
            (self.tr("Drives left"), lambda act: wording.number(_act(act).volumes_left)),
        )

    def _refusal_columns(self) -> Columns:
        return (
            (self.tr("Stays"), lambda refusal: self._short(_refusal(refusal).path)),
            (self.tr("Because"), lambda refusal: in_users_words(_refusal(refusal).words)),
        )

    def _short(self, path: Path) -> str:
        """Return a path without what all paths of the plan begin with."""
        return str(path.relative_to(self._root)) if path.is_relative_to(self._root) else str(path)

    # What is shown

    def focus_first(self) -> None:
        """Give the keyboard to what one wants to press next."""
        shown = [each for each in (self.go, self.stop, self.back) if each.isVisible()]
        (shown or [self.back])[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back, unless the plan is being carried out (Qt override)."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.click()
        else:
            super().keyPressEvent(event)

    @property
    def volume_words(self) -> str:
        """What the panel says about drives."""
        return self._volumes.text()

    def show_making(self) -> None:
        """A plan is being made."""
        self._fill(Plan(()))
        self._title.setText(self.tr("Making the plan…"))
        self._busy(is_busy=True)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan to be confirmed."""
        self._fill(plan)
        self._title.setText(
            in_english(
                self.tr("%Ln photo(s) would go to the trash", "", len(plan.acts)), len(plan.acts)
            )
            + " · "
            + self.tr("{0} to gain").format(wording.size(plan.bytes))
            if plan.acts
            else self.tr("Nothing would go")
        )
        words = in_english(
            self.tr("Move %Ln photo(s) to the trash", "", len(plan.acts)), len(plan.acts)
        )
        self.go.setText(f" {words}")
        self.go.setAccessibleName(words)
        self.go.setEnabled(bool(plan.acts))
        self._busy(is_busy=False)
        (self.go if plan.acts else self.back).setFocus()

    def show_progress(self, progress: Progress) -> None:
        """Show how far making or carrying out is."""
        self._progress.setRange(0, progress.total or 0)
        self._progress.setValue(progress.done)
        if progress.total:
            done, total = wording.number(progress.done), wording.number(progress.total)
            self._done.setText(self.tr("{0} of {1}").format(done, total))

    def show_acting(self) -> None:
        """The plan is being carried out."""
        self._title.setText(self.tr("Moving photos to the trash…"))
        self._busy(is_busy=True)

    def show_report(self, report: ActReport) -> None:
        """Say what became of the plan."""
        self._busy(is_busy=False)
        self.go.hide()
        self.undo.setVisible(bool(report.gone))
        self.open_trash.setVisible(any(act.way is Way.TRASH for act in report.gone))
        gain = wording.size(report.bytes)
        self._title.setText(
            self.tr("In the trash: {0}").format(wording.photo_count(len(report.gone)))
            + " · "
            + self.tr("{0} return when it is emptied").format(gain)
            + (" · " + self.tr("you stopped the rest") if report.was_stopped else "")
        )
        self.acts.show_rows(report.gone)
        self.refused.show_rows(report.refused)
        self._name_tabs(len(report.gone), len(report.refused))
        self._tabs.setTabText(0, self.tr("What went: {0}").format(len(report.gone)))
        self.is_done = True
        self.back.setFocus()

    def _fill(self, plan: Plan) -> None:
        self._plan = plan
        self.is_done = False
        self._root = common_folder(plan)
        self.go.show()
        self.undo.hide()
        self.open_trash.hide()
        self.acts.show_rows(plan.acts)
        self.refused.show_rows(plan.refused)
        self._name_tabs(len(plan.acts), len(plan.refused))
        self._volumes.setText("\n".join(self._say_volume(share) for share in plan.volumes))

    def _name_tabs(self, goes: int, stays: int) -> None:
        self._tabs.setTabText(0, self.tr("What goes: {0}").format(wording.number(goes)))
        self._tabs.setTabText(1, self.tr("What stays after all: {0}").format(wording.number(stays)))
        self._tabs.setTabEnabled(1, stays > 0)

    def _busy(self, *, is_busy: bool) -> None:
        for part in (self._progress, self._done, self.pause, self.stop):
            part.setVisible(is_busy)
        self._progress.setRange(0, 0)
        self._done.setText("")
        self.pause.setChecked(False)
        self.go.setVisible(not is_busy)
        self.back.setEnabled(not is_busy)

    def _on_pause_toggled(self, is_paused: bool) -> None:  # noqa: FBT001 - a slot
        name = self.tr("Resume") if is_paused else self.tr("Pause")
        self.pause.setText(f" {name}")
        self.pause.setAccessibleName(name)
        self._look.icons.give(self.pause, "play" if is_paused else "pause")
        self.pause_wanted.emit(is_paused)

    def _on_open_trash(self) -> None:
        if not open_trash():
            self.told.emit(self.tr("No program here can show the trash."), "warning")

    def _say_volume(self, share: VolumeShare) -> str:
        """Say what happens on one drive."""
        name = self.tr("This computer") if share.name in ("", "/") else share.name
        places = {
            Way.TRASH: self.tr("to the trash"),
            Way.QUARANTINE: self.tr("to a quarantine folder, for this drive has no trash"),
            Way.FOLDER: self.tr("to the folder you chose"),
        }
        words = [
            self.tr("{drive}: {files} {place}").format(
                drive=name, files=wording.file_count(share.files), place=places[share.way]
            )
        ]
        if share.synced_by:
            clients = ", ".join(share.synced_by)
            words.append(self.tr("{0} carries this to your other devices").format(clients))
        return " · ".join(words)


def common_folder(plan: Plan) -> Path:
    """Return the deepest folder that holds all that a plan speaks of; the root if none does."""
    paths = [place.parent for act in plan.acts for place in (act.path, act.keeper)]
    paths += [refusal.path.parent for refusal in plan.refused]
    try:
        return Path(os.path.commonpath(paths)) if paths else Path()
    except ValueError:  # on several Windows drives
        return Path()


def _act(value: object) -> Act:
    assert isinstance(value, Act)  # noqa: S101 - the table holds nothing else
    return value


def _refusal(value: object) -> Refusal:
    assert isinstance(value, Refusal)  # noqa: S101 - the table holds nothing else
    return value


def _why(act: Act) -> str:
    words = [wording.grade_name(act.grade)]
    how = act.reason.partition(f" to {act.keeper.name}, ")[2]  # what was done to the keeper
    if how:
        words.append(in_users_words(how))
    if act.loses:
        words.append(wording.say("would be lost: {0}").format(in_users_words(", ".join(act.loses))))
    if len(act.files) > 1:
        words.append(wording.file_count(len(act.files)))
    return " · ".join(words)
