"""The list of groups: keyboard, live replacement, painting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photofind.core.domain import Grade, Group, Photo, PhotoId
from photofind.gui.group_model import GroupModel, differs, headline
from photofind.gui.group_view import GroupView
from photofind.gui.look import Look
from photofind.gui.marks import Marks
from photofind.gui.strip import Strip
from photofind.gui.thumbnail_loader import ThumbnailLoader
from tests.builders import draw_picture
from tests.gui.fake_library import a_group, a_photo, jpeg_of

PICTURE = jpeg_of(draw_picture(1, (320, 240)))


class Groups:
    """A shown list of groups with its parts."""

    def __init__(self, look: Look, qtbot: QtBot, groups: list[Group]) -> None:
        self.read: set[PhotoId] = set()
        self.tiles = ThumbnailLoader(self._read)
        self.model = GroupModel(self.tiles)
        QAbstractItemModelTester(
            self.model, QAbstractItemModelTester.FailureReportingMode.Fatal, self.model
        )
        self.marks = Marks()
        self.view = GroupView(look, self.tiles, self.model, self.marks)
        qtbot.addWidget(self.view, before_close_func=lambda _view: self.tiles.close())
        self.model.show_groups(groups)
        self.view.resize(800, 600)
        self.view.show()
        qtbot.waitExposed(self.view)

    def _read(self, photo_id: PhotoId) -> tuple[Photo | None, bytes | None]:
        self.read.add(photo_id)
        return a_photo(photo_id), PICTURE


def some_groups(count: int, size: int = 3) -> list[Group]:
    """Return groups with photos of their own."""
    return [a_group(number, 1 + number * 100, size) for number in range(count)]


def test_up_and_down_go_through_groups_left_and_right_through_photos(
    look: Look, qtbot: QtBot
) -> None:
    groups = Groups(look, qtbot, some_groups(5))
    assert groups.view.current_photo() == PhotoId(1)
    QTest.keyClick(groups.view, Qt.Key.Key_Right)
    QTest.keyClick(groups.view, Qt.Key.Key_Right)
    QTest.keyClick(groups.view, Qt.Key.Key_Right)
    assert groups.view.current_photo() == PhotoId(3)
    QTest.keyClick(groups.view, Qt.Key.Key_Down)
    assert groups.view.current_photo() == PhotoId(101)
    QTest.keyClick(groups.view, Qt.Key.Key_Up)
    assert groups.view.current_photo() == PhotoId(1)


def test_ten_thousand_groups_read_only_what_is_seen(look: Look, qtbot: QtBot) -> None:
    groups = Groups(look, qtbot, some_groups(10_000))
    qtbot.waitUntil(lambda: len(groups.read) >= 6)
    QTest.keyClick(groups.view, Qt.Key.Key_End)
    assert groups.view.current_photo() == PhotoId(999_901)
    qtbot.waitUntil(lambda: PhotoId(999_901) in groups.read)
    assert len(groups.read) < 60


def test_a_click_chooses_a_photo_and_a_double_click_opens_it(look: Look, qtbot: QtBot) -> None:
    groups = Groups(look, qtbot, some_groups(3))
    card = groups.view.card_of(1)
    point = QPoint(card.left() + 16 + 176 + 50, card.top() + 120)
    QTest.mouseClick(groups.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert groups.view.current_photo() == PhotoId(102)
    with qtbot.waitSignal(groups.view.opened) as opened:
        QTest.mouseDClick(groups.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert opened.args == [PhotoId(102)]


def test_a_new_list_keeps_group_and_photo_that_are_reviewed(look: Look, qtbot: QtBot) -> None:
    groups = Groups(look, qtbot, some_groups(5))
    groups.view.setCurrentIndex(groups.model.index(3, 0))
    groups.view.step_photo(1)
    groups.model.show_groups([a_group(99, 9000, 4), *some_groups(5)])
    assert groups.view.current_photo() == PhotoId(302)
    assert groups.view.currentIndex().row() == 4


def test_a_list_without_the_reviewed_group_begins_at_the_first(look: Look, qtbot: QtBot) -> None:
    groups = Groups(look, qtbot, some_groups(5))
    groups.view.setCurrentIndex(groups.model.index(3, 0))
    groups.model.show_groups(some_groups(2))
    assert groups.view.current_photo() == PhotoId(1)
    groups.model.show_groups([])
    assert groups.view.current_photo() is None


def test_long_groups_scroll_sideways_with_the_current_photo(look: Look, qtbot: QtBot) -> None:
    groups = Groups(look, qtbot, some_groups(1, size=40))
    for _ in range(39):
        QTest.keyClick(groups.view, Qt.Key.Key_Right)
    assert groups.view.current_photo() == PhotoId(40)
    qtbot.waitUntil(lambda: PhotoId(40) in groups.read)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_grade_can_be_painted(theme: str, look: Look, qtbot: QtBot) -> None:
    look.set_theme(theme)
    mixed = [a_group(number, 1 + number * 10, 3, grade) for number, grade in enumerate(Grade)]
    groups = Groups(look, qtbot, mixed)
    qtbot.waitUntil(lambda: len(groups.read) >= 6)
    picture = groups.view.grab().toImage()
    assert len({picture.pixel(60, y) for y in range(0, picture.height(), 5)}) > 3


def test_a_screen_reader_hears_grade_gain_and_reason(look: Look, qtbot: QtBot) -> None:
    groups = Groups(look, qtbot, some_groups(1))
    qtbot.waitUntil(lambda: groups.tiles.find(PhotoId(2)) is not None)
    keeper, copy = (
        str(groups.model.index(0, number).data(Qt.ItemDataRole.AccessibleTextRole))
        for number in range(2)
    )
    for part in ("Same picture", "3 photos", "800 KB", "most pixels", "stays", "photo 1 of 3"):
        assert part in keeper
    assert "goes: resized to 50 %" in copy
    assert "picture-0002.jpg" in copy


def test_a_screen_reader_finds_every_photo_in_its_place(look: Look, qtbot: QtBot) -> None:
    groups = Groups(look, qtbot, some_groups(3))
    spoken = QAccessible.queryAccessibleInterface(groups.view)
    assert spoken.role() == QAccessible.Role.Table
    names = [spoken.child(n).text(QAccessible.Text.Name) for n in range(spoken.childCount())]
    assert sum("photo 2 of 3" in name for name in names) == 3
    assert sum("photo 1 of 3" in name for name in names) == 3
    QTest.keyClick(groups.view, Qt.Key.Key_Right)
    assert groups.view.currentIndex().column() == 1
    first, second = (groups.view.visualRect(groups.model.index(0, n)) for n in range(2))
    assert first.right() < second.left()


def test_groups_that_appear_above_do_not_move_what_is_reviewed(look: Look, qtbot: QtBot) -> None:
    groups = Groups(look, qtbot, some_groups(40))
    for _ in range(10):
        QTest.keyClick(groups.view, Qt.Key.Key_Down)
    top = groups.view.card_of(10).top()
    groups.model.show_groups([a_group(99, 9000, 4), *some_groups(40)])
    assert groups.view.currentIndex().row() == 11
    assert groups.view.card_of(11).top() == top


def test_when_the_reviewed_group_goes_the_next_one_takes_its_place(
    look: Look, qtbot: QtBot
) -> None:
    groups = Groups(look, qtbot, some_groups(40))
    for _ in range(10):
        QTest.keyClick(groups.view, Qt.Key.Key_Down)
    top = groups.view.card_of(10).top()
    groups.model.show_groups([group for group in some_groups(40) if group.id != 10])
    QApplication.processEvents()
    assert groups.view.current_group() == some_groups(40)[11]
    assert groups.view.card_of(10).top() == top


def test_a_photo_that_was_read_is_painted_whole(look: Look, qtbot: QtBot) -> None:
    groups = Groups(look, qtbot, some_groups(2))
    qtbot.waitUntil(lambda: len(groups.read) >= 6)
    qtbot.waitUntil(lambda: groups.tiles.find(PhotoId(102)) is not None)
    QApplication.processEvents()
    shown = groups.view.viewport().grab().toImage()
    groups.view.viewport().repaint()
    assert shown == groups.view.viewport().grab().toImage()


def test_who_only_looks_on_sees_the_largest_gain_first(look: Look, qtbot: QtBot) -> None:
    groups = Groups(look, qtbot, some_groups(3))
    groups.model.show_groups([a_group(99, 9000, 4), *some_groups(3)])
    assert groups.view.current_photo() == PhotoId(9000)


def test_a_group_that_gained_a_copy_stays_the_one_under_review(look: Look, qtbot: QtBot) -> None:
    groups = Groups(look, qtbot, some_groups(5))
    QTest.keyClick(groups.view, Qt.Key.Key_Down)
    QTest.keyClick(groups.view, Qt.Key.Key_Right)
    grown = a_group(77, 101, 4)
    groups.model.show_groups([group for group in some_groups(5) if group.id != 1] + [grown])
    assert groups.view.current_photo() == PhotoId(102)


def test_words_say_how_a_copy_differs(look: Look) -> None:
    del look  # installs the plurals
    group = a_group(1, 1, 2)
    assert differs(group, PhotoId(1)) == "keeper"
    assert differs(group, PhotoId(2)) == "resized to 50 %, saved again"
    assert headline(group) == "2 photos · 400 KB to gain"


@given(
    width=st.integers(200, 3000),
    side=st.integers(80, 260),
    count=st.integers(1, 60),
    current=st.integers(0, 59),
)
def test_the_current_photo_is_always_in_sight(
    width: int, side: int, count: int, current: int
) -> None:
    strip = Strip(width, side, 30, 50)
    current = min(current, count - 1)
    first = strip.first_shown(count, current)
    shown = [number for number, _ in strip.photos(0, count, first)]
    assert current in shown
