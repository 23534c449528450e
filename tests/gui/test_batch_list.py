"""Several pictures at once: the sentence above them, and getting at the missing ones."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from photofind.core.domain import Grade, PhotoId, SearchResult
from photofind.core.errors import UnreadablePhotoError
from photofind.core.finding.values import Findings, Query
from photofind.gui.batch_list import BatchList, Outcome
from photofind.gui.look import Look

THERE = Findings("a", (SearchResult(PhotoId(1), Grade.SAME, 0.9),), {Grade.SAME: 1}, 10)
MISSING = Findings("b", (SearchResult(PhotoId(1), Grade.SIMILAR, 0.4),), {Grade.SIMILAR: 1}, 10)
BROKEN = UnreadablePhotoError(Path("/in/d.jpg"), "empty")


@pytest.fixture
def batch(look: Look, qtbot: QtBot) -> BatchList:
    """Return a list of four pictures, nothing known of them yet."""
    batch = BatchList(look)
    qtbot.addWidget(batch)
    batch.show_queries([Query.of_file(Path(f"/in/{name}.jpg")) for name in "abcd"])
    return batch


def answer_all(batch: BatchList) -> None:
    """Answer for all four."""
    answers: tuple[Findings | Exception, ...] = (THERE, MISSING, MISSING, BROKEN)
    for number, answer in enumerate(answers):
        batch.show_answer(number, answer)


def names(batch: BatchList) -> list[str]:
    """Return the names of what is listed or selected."""
    return [query.name for query in batch.listed()]


def choose(batch: BatchList, outcome: Outcome) -> None:
    """List only pictures of which this came."""
    batch.shown.setCurrentIndex(batch.shown.findData(outcome))


def test_a_single_picture_needs_no_list(batch: BatchList) -> None:
    batch.show()
    batch.show_queries([Query.of_file(Path("/in/a.jpg"))])
    assert not batch.isVisible()


def test_the_summary_counts_while_it_works_and_then_says_how_it_is(batch: BatchList) -> None:
    batch.show_answer(0, THERE)
    assert batch.summary.text() == "Looking… 1 of 4"
    answer_all(batch)
    assert batch.summary.text() == "1 is in your library, 2 are not, 1 cannot be read"
    for number in range(4):
        batch.show_answer(number, THERE)
    assert batch.summary.text() == "All 4 are in your library"


def test_the_missing_ones_can_be_shown_alone_and_copied(batch: BatchList) -> None:
    answer_all(batch)
    choose(batch, Outcome.MISSING)
    assert names(batch) == ["b.jpg", "c.jpg"]
    assert batch.shown.currentText() == "Not in your library: 2"
    batch.copy.click()
    assert QGuiApplication.clipboard().text() == "/in/b.jpg\n/in/c.jpg"


def test_what_is_selected_goes_before_what_is_listed(batch: BatchList) -> None:
    answer_all(batch)
    for number in (0, 3):
        batch.list.item(number).setSelected(True)
    assert names(batch) == ["a.jpg", "d.jpg"]
    choose(batch, Outcome.MISSING)  # what is selected and hidden does not count
    assert names(batch) == ["b.jpg", "c.jpg"]


def test_a_saved_list_has_one_path_a_line(batch: BatchList, tmp_path: Path, qtbot: QtBot) -> None:
    answer_all(batch)
    choose(batch, Outcome.UNREADABLE)
    with qtbot.waitSignal(batch.told):
        batch.save_list(tmp_path / "list.txt")
    assert (tmp_path / "list.txt").read_text() == "/in/d.jpg\n"
    with qtbot.waitSignal(batch.told) as told:
        batch.save_list(tmp_path / "no folder" / "list.txt")
    assert told.args[1] == "error"
