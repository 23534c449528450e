"""Activity: decisions are listed as they were made, and can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photofind.core.acting.decisions import Content, Decision, DecisionId, DecisionKind
from photofind.core.domain import Grade
from photofind.core.library import Library
from photofind.gui.activity_page import ActivityPage, Tab
from photofind.gui.decision_list import batches
from photofind.gui.jobs import Reader
from photofind.gui.look import Look
from photofind.gui.page import Desk
from tests.builders import draw_picture, save_jpeg

WAIT_MS = 30_000


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return a library with two pairs of equal files."""
    for seed in range(2):
        for folder in ("a", "b"):
            save_jpeg(tmp_path / "photos" / folder / f"{seed}.jpg", draw_picture(seed))
    with Library.open(tmp_path / "library") as library:
        library.scan([tmp_path / "photos"])
        yield library


@pytest.fixture
def page(library: Library, look: Look, qtbot: QtBot) -> Iterator[ActivityPage]:
    """Return the shown page."""
    reader, acts = Reader(), Reader(width=1)
    page = ActivityPage(Desk(library, look, reader, acts))
    qtbot.addWidget(page)
    page.show()
    yield page
    reader.close()
    acts.close()


def decided(number: int, at_ns: int, kind: DecisionKind = DecisionKind.KEEP_BOTH) -> Decision:
    """Return a decision about two contents."""
    return Decision(DecisionId(number), kind, at_ns, Content(b"a"), Content(b"b"))


def test_what_was_decided_at_once_is_one_line() -> None:
    made = batches([
        decided(5, 9_000_000_100), decided(4, 9_000_000_000), decided(3, 1_000_000_000),
        decided(2, 900_000_000, DecisionKind.NOT_DUPLICATES),
    ])  # fmt: skip
    assert [[one.id for one in batch] for batch in made] == [[5, 4], [3], [2]]
    assert batches([]) == []


def test_a_decision_is_listed_with_its_photos_and_taken_back(
    page: ActivityPage, library: Library, qtbot: QtBot
) -> None:
    first, second = library.groups(Grade.IDENTICAL)
    library.removal.keep_both(first.photos)
    library.removal.not_duplicates(second.photos)  # equal bytes: the core has nothing to remember
    page.refresh()
    qtbot.waitUntil(lambda: page.decided.rowCount() == 1, timeout=WAIT_MS)
    page.tabs.setCurrentIndex(Tab.DECIDED)
    page.focus_first()
    assert page.decided_table.isVisible()
    assert page.decided.index(0, 1).data() == "All of them stay"
    name = library.photos(first.photos)[0].path.name
    assert page.decided.index(0, 0).data() == f"a/{name}, b/{name}"
    assert not page.take_back.isEnabled()
    page.decided_table.selectRow(0)
    page.take_back.click()
    qtbot.waitUntil(lambda: page.decided.rowCount() == 0, timeout=WAIT_MS)
    assert library.removal.decisions() == []


def test_the_trash_is_offered_only_when_something_is_in_it(
    page: ActivityPage, qtbot: QtBot
) -> None:
    page.refresh()
    qtbot.waitUntil(lambda: not page.desk.reader.is_asking("activity"), timeout=WAIT_MS)
    assert not page.trash.isEnabled()
    assert not page.restore_all.isEnabled()
