"""The duplicates page on a real library: filters, rules, decisions, and a restart in between."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photofind.core.domain import Changed, Grade
from photofind.core.library import Library
from photofind.core.library.selecting import Keep
from photofind.core.library.sifting import GroupFilter, Order, Where
from photofind.gui.duplicates_page import DuplicatesPage
from photofind.gui.jobs import Reader
from photofind.gui.look import Look
from photofind.gui.page import Desk
from tests.builders import draw_picture, save_jpeg

WAIT_MS = 30_000


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with photos and the library of them, for copying.

    Four pictures lie in ``Pictures``, two of them also in ``Phone``, one twice in ``Phone``.
    """
    root = tmp_path_factory.mktemp("review")
    for seed in range(4):
        save_jpeg(root / "Pictures" / f"holiday {seed}.jpg", draw_picture(seed))
    (root / "Phone").mkdir()
    for seed in range(2):
        shutil.copy(root / "Pictures" / f"holiday {seed}.jpg", root / "Phone" / f"{seed}.jpg")
    save_jpeg(root / "Phone" / "party.jpg", draw_picture(9))
    shutil.copy(root / "Phone" / "party.jpg", root / "Phone" / "party again.jpg")
    return root


@pytest.fixture
def library(scanned: Path, tmp_path: Path) -> Iterator[Library]:
    """Return a library of copies of these photos."""
    photos = shutil.copytree(scanned, tmp_path / "photos")
    with Library.open(tmp_path / "library") as library:
        library.scan([photos / "Pictures", photos / "Phone"])
        yield library


class Opened:
    """A page of its own, with what a window would give it."""

    def __init__(self, library: Library, look: Look, qtbot: QtBot) -> None:
        self.library = library
        self.reader, self.acts = Reader(), Reader(width=1)
        self.page = DuplicatesPage(Desk(library, look, self.reader, self.acts))
        self.stop = library.on_change(lambda _changed: None)
        qtbot.addWidget(self.page, before_close_func=lambda _page: self.close())
        self.page.resize(1100, 700)
        self.page.show()
        self.page.refresh()
        self._is_open = True
        self.qtbot = qtbot
        qtbot.waitUntil(lambda: self.names() != [], timeout=WAIT_MS)
        self.wait()

    def close(self) -> None:
        """Close the page as a window does."""
        if self._is_open:
            self._is_open = False
            self.page.close_page()
            self.reader.close()
            self.acts.close()

    def wait(self) -> None:
        """Wait for all answers."""
        keys = ("groups", "review", "select")
        self.qtbot.waitUntil(
            lambda: not any(self.reader.is_asking(key) for key in keys), timeout=WAIT_MS
        )

    def names(self) -> list[str]:
        """Return the keepers' names in the order shown."""
        keepers = [group.keeper for group in self.page.model.groups]
        return [photo.path.name for photo in self.library.photos(keepers)]

    def filter(self, wanted: GroupFilter) -> None:
        """Set the fields as a user would."""
        self.page.filters.show_wanted(wanted)
        self.page.filters.changed.emit()
        self.wait()

    @property
    def phone(self) -> str:
        """The folder of copies."""
        return next(str(one.path) for one in self.library.folders() if one.path.name == "Phone")


@pytest.fixture
def opened(library: Library, look: Look, qtbot: QtBot) -> Iterator[Opened]:
    """Return the open page."""
    opened = Opened(library, look, qtbot)
    yield opened
    opened.close()


def test_filters_narrow_the_list_and_the_counts(opened: Opened) -> None:
    assert len(opened.names()) == 3
    opened.filter(GroupFilter(where=Where.ACROSS))
    assert len(opened.names()) == 2
    assert "2" in opened.page.tabs.tabText(0)
    opened.filter(GroupFilter(where=Where.WITHIN, folder=opened.phone))
    assert len(opened.names()) == 1
    opened.filter(GroupFilter(text="party"))
    assert len(opened.names()) == 1


def test_typing_searches_names_and_folders(opened: Opened, qtbot: QtBot) -> None:
    QTest.keyClicks(opened.page.filters.search, "HOLIDAY 1")
    qtbot.waitUntil(lambda: len(opened.names()) == 1, timeout=WAIT_MS)


def test_a_filter_that_nothing_passes_offers_a_way_back(opened: Opened) -> None:
    opened.filter(GroupFilter(text="nothing is called so", order=Order.NAME))
    assert opened.names() == []
    assert opened.page.filters.isVisible()
    opened.page.filters.clear()
    opened.wait()
    assert len(opened.names()) == 3
    assert opened.page.filters.wanted.order is Order.NAME


def test_groups_can_be_ordered_by_name(opened: Opened) -> None:
    opened.filter(GroupFilter(order=Order.NAME))
    assert opened.names() == sorted(opened.names())


def test_a_rule_shows_what_it_would_mark_before_it_marks(opened: Opened, qtbot: QtBot) -> None:
    page, panel = opened.page, opened.page.select_panel
    page.filters.select.click()
    panel.open_with(opened.phone)
    qtbot.waitUntil(
        lambda: panel.selection.groups == 3 or panel.selection.photos > 0, timeout=WAIT_MS
    )
    qtbot.waitUntil(lambda: page.marks.is_trying, timeout=WAIT_MS)
    groups = list(page.model.groups)
    proposed = [page.marks.of(group) for group in groups]
    assert panel.chosen.keep is Keep.FOLDER
    shown = [page.marks.shown(group) for group in groups]
    panel.mark.click()
    assert [page.marks.of(group) for group in groups] == shown
    assert panel.isHidden()
    assert not page.marks.is_trying
    page.review.undo()
    assert [page.marks.of(group) for group in groups] == proposed


def test_a_folder_that_wins_opens_its_rule(opened: Opened, qtbot: QtBot) -> None:
    opened.filter(GroupFilter(where=Where.WINS, folder=opened.phone))
    panel = opened.page.select_panel
    qtbot.waitUntil(lambda: panel.selection.photos == 2, timeout=WAIT_MS)
    gone = {photo for marked in panel.selection.marks.values() for photo in marked}
    assert all("Pictures" in str(photo.path) for photo in opened.library.photos(sorted(gone)))
    QTest.keyClick(panel.rule, Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert not opened.page.marks.is_trying


def test_everything_is_as_it_was_after_a_restart(opened: Opened, look: Look, qtbot: QtBot) -> None:
    page = opened.page
    opened.filter(GroupFilter(order=Order.NAME))
    group = page.model.group_at(1)
    page.view.show_photo(group.members[0].photo)
    page.review.toggle_mark()
    page.marks.accept(page.model.group_at(2))
    page.view.zoom_by(1)
    opened.close()
    again = Opened(opened.library, look, qtbot)
    assert again.page.filters.wanted == GroupFilter(order=Order.NAME)
    qtbot.waitUntil(
        lambda: again.page.view.current_photo() == group.members[0].photo, timeout=WAIT_MS
    )
    assert again.page.marks.of(again.page.model.group_at(1)) == frozenset()
    assert again.page.marks.is_accepted(again.page.model.group_at(2))
    assert again.page.view.zoom == page.view.zoom
    again.close()


def test_groups_are_not_read_without_rest_while_another_program_scans(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes: list[bool] = []
    monkeypatch.setattr(opened.page, "refresh", lambda *, now: wishes.append(now))
    opened.page.on_library_changed(Changed(groups=True))
    opened.page.on_library_changed(Changed(groups=True, is_elsewhere=True))
    opened.page.set_working(True)
    opened.page.on_library_changed(Changed(groups=True))
    assert wishes == [True, False, False]


def test_all_of_a_group_can_be_kept_for_good_and_taken_back(opened: Opened, qtbot: QtBot) -> None:
    page = opened.page
    stop = opened.library.on_change(lambda _changed: None)
    page.review.keep_all()
    qtbot.waitUntil(lambda: not opened.acts.is_asking(f"decide {page.model.group_at(0).id}"))
    qtbot.waitUntil(lambda: len(opened.library.removal.decisions()) == 1, timeout=WAIT_MS)
    page.on_library_changed(Changed(groups=True))
    qtbot.waitUntil(lambda: len(opened.names()) == 2, timeout=WAIT_MS)
    page.review.undo()
    qtbot.waitUntil(lambda: not opened.library.removal.decisions(), timeout=WAIT_MS)
    page.on_library_changed(Changed(groups=True))
    qtbot.waitUntil(lambda: len(opened.names()) == 3, timeout=WAIT_MS)
    assert page.model.group_at(0).grade is Grade.IDENTICAL
    stop()
