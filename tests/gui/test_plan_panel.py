"""The plan on the screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from photofind.core.acting.act import ActReport
from photofind.core.acting.bins import Way
from photofind.core.acting.plan import Act, Plan, VolumeShare
from photofind.core.acting.refusals import Reason, Refusal
from photofind.core.domain import Grade, VolumeId
from photofind.core.task import Progress
from photofind.gui.acted_bar import ActedBar
from photofind.gui.look import Look
from photofind.gui.plan_panel import PlanPanel, common_folder

DISK = VolumeId("disk")


def an_act(goes: str, stays: str, **changes: object) -> Act:
    """Return an act on one photo."""
    values: dict[str, object] = {
        "path": Path(goes), "keeper": Path(stays), "grade": Grade.SAME, "reason": "smaller",
        "bytes": 2_000_000, "files": (), "volume": DISK, "way": Way.TRASH,
    }  # fmt: skip
    return Act(**{**values, **changes})  # type: ignore[arg-type]  # fields by name


PLAN = Plan(
    (
        an_act("/home/ana/Downloads/a.jpg", "/home/ana/Pictures/a.jpg"),
        an_act("/home/ana/USB/b.jpg", "/home/ana/Pictures/b.jpg", loses=("GPS position",)),
    ),
    (Refusal(Path("/home/ana/Pictures/c.jpg"), Reason.PROTECTED),),
    (VolumeShare(DISK, "Disk", Way.QUARANTINE, 2, 4_000_000, ("Dropbox",)),),
)


@pytest.fixture
def panel(look: Look) -> PlanPanel:
    """Return a panel that shows the plan."""
    panel = PlanPanel(look)
    panel.show_plan(PLAN)
    return panel


def test_every_act_says_what_goes_what_stays_and_what_would_be_lost(panel: PlanPanel) -> None:
    def cell(row: int, column: int) -> str:
        return str(panel.acts.index(row, column).data())

    assert (cell(0, 0), cell(0, 1)) == ("Downloads/a.jpg", "Pictures/a.jpg")
    assert cell(0, 3) == "2.0 MB"
    assert cell(1, 2) == "Same picture · would be lost: GPS position"
    assert panel.refused.index(0, 1).data() == "it is in a protected folder"


def test_a_re_saved_copy_says_how_it_differs(panel: PlanPanel) -> None:
    act = an_act("/a/small.jpg", "/a/a.jpg", reason="same to a.jpg, resized to 50 %")
    panel.show_plan(Plan((act,)))
    assert panel.acts.index(0, 2).data() == "Same picture · resized to 50 %"


def test_the_button_says_what_it_does(panel: PlanPanel) -> None:
    assert panel.go.accessibleName() == "Move 2 photos to the trash"
    assert panel.go.isEnabled()


def test_escape_leads_back_but_not_while_photos_go(panel: PlanPanel, qtbot: QtBot) -> None:
    qtbot.addWidget(panel)
    panel.show()
    for place in (panel.go, panel.findChild(QTableView)):
        assert place is not None
        with qtbot.waitSignal(panel.back_wanted):
            QTest.keyClick(place, Qt.Key.Key_Escape)
    panel.show_acting()
    with qtbot.assertNotEmitted(panel.back_wanted):
        QTest.keyClick(panel.stop, Qt.Key.Key_Escape)


def test_one_enter_too_many_lets_go_of_nothing(panel: PlanPanel, qtbot: QtBot) -> None:
    qtbot.addWidget(panel)
    panel.show()
    with qtbot.assertNotEmitted(panel.confirmed):
        QTest.keyClick(panel.go, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.confirmed):
        QTest.keyClick(panel.go, Qt.Key.Key_Space)


def test_a_drive_without_trash_and_a_sync_client_are_announced(panel: PlanPanel) -> None:
    words = panel.volume_words
    assert "quarantine" in words
    assert "Dropbox" in words


def test_an_empty_plan_cannot_be_carried_out(panel: PlanPanel) -> None:
    panel.show_plan(Plan(()))
    assert not panel.go.isEnabled()


def test_the_report_offers_to_undo_only_what_went(panel: PlanPanel) -> None:
    panel.show_report(ActReport(None, (), PLAN.refused))
    assert panel.undo.isHidden()
    panel.show_report(ActReport(None, PLAN.acts, ()))
    assert not panel.undo.isHidden()
    assert panel.go.isHidden()


def test_paths_without_a_common_folder_are_shown_whole() -> None:
    plan = Plan((an_act("/media/stick/a.jpg", "/home/ana/a.jpg"),))
    assert common_folder(plan) == Path("/")
    assert common_folder(Plan(())) == Path()


def test_what_runs_can_be_paused_and_stopped(panel: PlanPanel, qtbot: QtBot) -> None:
    qtbot.addWidget(panel)
    panel.show()
    panel.show_acting()
    panel.show_progress(Progress("act", 3, 12, 0, 1.0))
    assert panel.stop.isVisible()
    with qtbot.waitSignal(panel.pause_wanted) as paused:
        panel.pause.click()
    assert paused.args == [True]
    assert panel.pause.accessibleName() == "Resume"
    with qtbot.waitSignal(panel.stop_wanted):
        panel.stop.click()
    panel.show_report(ActReport(None, PLAN.acts, (), was_stopped=True))
    assert panel.pause.isHidden()
    assert panel.is_done
    assert panel.open_trash.isVisible()


def test_the_way_back_stays_over_the_groups(look: Look, qtbot: QtBot) -> None:
    bar = ActedBar(look)
    qtbot.addWidget(bar)
    bar.show_report(ActReport(None, (), ()))
    assert bar.isHidden()
    bar.show_report(ActReport(None, PLAN.acts, ()))
    assert not bar.isHidden()
    with qtbot.waitSignal(bar.undo_wanted):
        bar.undo.click()
