"""The grid: keyboard, mouse, selection, and that only what is seen costs anything."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from photofind.core.domain import Grade, Photo, PhotoId, PhotoState
from photofind.gui.grid_view import GridView
from photofind.gui.look import Look
from photofind.gui.photo_model import Note, PhotoGridModel
from photofind.gui.thumbnail_loader import ThumbnailLoader
from tests.builders import draw_picture
from tests.gui.fake_library import a_photo, jpeg_of

PICTURE = jpeg_of(draw_picture(1, (320, 240)))


class Reads:
    """Counts what is read; every tenth photo is unreadable or unplugged."""

    def __init__(self) -> None:
        self.ids: set[PhotoId] = set()

    def __call__(self, photo_id: PhotoId) -> tuple[Photo | None, bytes | None]:
        """Return a photo."""
        self.ids.add(photo_id)
        if photo_id % 10 == 3:
            return a_photo(photo_id, state=PhotoState.UNREADABLE, reason="empty"), None
        return a_photo(photo_id, is_plugged=photo_id % 10 != 4), PICTURE


class Grid:
    """A shown grid with its parts."""

    def __init__(self, look: Look, qtbot: QtBot, count: int, **how: object) -> None:
        self.reads = Reads()
        self.tiles = ThumbnailLoader(self.reads)
        self.model = PhotoGridModel(self.tiles)
        self.view = GridView(look, self.tiles, fills=True, **how)  # type: ignore[arg-type]  # options by name
        qtbot.addWidget(self.view, before_close_func=lambda _view: self.tiles.close())
        self.view.show_model(self.model)
        self.model.show_photos([PhotoId(count - row) for row in range(count)])
        self.view.resize(800, 600)
        self.view.show()
        qtbot.waitExposed(self.view)

    def go(self, row: int) -> None:
        """Make a row current and the only one selected."""
        self.view.setCurrentIndex(self.model.index(row))

    @property
    def row(self) -> int:
        """The current row."""
        return self.view.currentIndex().row()

    @property
    def columns(self) -> int:
        """How many cells are side by side."""
        tops = [self.view.visualRect(self.model.index(row)).top() for row in range(30)]
        return tops.count(tops[0])

    def middle(self, row: int) -> QPoint:
        """Return the middle of a cell."""
        return self.view.visualRect(self.model.index(row)).center()


def test_a_hundred_thousand_photos_read_only_what_is_seen(look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 100_000)
    qtbot.waitUntil(lambda: len(grid.reads.ids) >= len(grid.view.visible_rows()))
    assert len(grid.reads.ids) < 100
    assert PhotoId(100_000) in grid.reads.ids


@pytest.mark.parametrize(
    ("key", "steps"),
    [
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Left, -1),
        (Qt.Key.Key_Home, -500),
        (Qt.Key.Key_End, 499),
    ],
)
def test_keys_lead_through_the_photos(key: Qt.Key, steps: int, look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 1000)
    grid.go(500)
    QTest.keyClick(grid.view, key)
    assert grid.row == 500 + steps


def test_up_and_down_go_by_whole_lines(look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 1000)
    grid.go(500)
    QTest.keyClick(grid.view, Qt.Key.Key_Down)
    assert grid.row == 500 + grid.columns
    QTest.keyClick(grid.view, Qt.Key.Key_Up)
    assert grid.row == 500
    QTest.keyClick(grid.view, Qt.Key.Key_PageDown)
    assert grid.row > 500 + grid.columns


def test_the_current_photo_is_brought_into_sight(look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 1000)
    grid.go(999)
    assert 999 in grid.view.visible_rows()
    assert grid.view.viewport().rect().contains(grid.middle(999))


def test_control_and_shift_extend_the_selection(look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 50)
    click, viewport = QTest.mouseClick, grid.view.viewport()
    click(viewport, Qt.MouseButton.LeftButton, pos=grid.middle(1))
    click(
        viewport,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        grid.middle(4),
    )
    assert grid.view.chosen() == [PhotoId(49), PhotoId(46)]
    click(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, grid.middle(6))
    assert grid.view.chosen() == [PhotoId(49), PhotoId(46), PhotoId(45), PhotoId(44)]


def test_shift_selects_all_between_as_one_reads(look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 50)
    first, last = 1, grid.columns + 2
    viewport = grid.view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=grid.middle(first))
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, shift, grid.middle(last))
    assert grid.view.chosen_rows() == [(first, last)]
    QTest.keyClick(grid.view, Qt.Key.Key_Right, shift)
    assert grid.view.chosen_rows() == [(first, last + 1)]


def test_select_all_is_one_range(look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 100_000)
    with qtbot.waitSignal(grid.view.chosen_changed):
        grid.view.selectAll()
    assert grid.view.chosen_count() == 100_000
    assert len(grid.view.chosen_rows()) == 1


def test_a_rubber_band_selects_what_it_touches(look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 50)
    viewport = grid.view.viewport()
    start = QPoint(2, 2)
    end = grid.middle(grid.columns + 1)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, end / 2)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    rows = {50 - photo_id for photo_id in grid.view.chosen()}
    assert rows == {0, 1, grid.columns, grid.columns + 1}


def test_double_click_opens(look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 50)
    with qtbot.waitSignal(grid.view.opened) as opened:
        QTest.mouseDClick(grid.view.viewport(), Qt.MouseButton.LeftButton, pos=grid.middle(2))
    assert opened.args == [PhotoId(48)]


def test_the_menu_key_asks_for_a_menu_at_the_photo(look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 50)
    grid.go(3)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(grid.view.menu_wanted) as wanted:
        QApplication.sendEvent(grid.view.viewport(), event)
    assert wanted.args == [grid.view.viewport().mapToGlobal(grid.middle(3))]


def test_photos_that_arrive_above_do_not_move_what_is_in_sight(look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 2000)
    columns = grid.columns
    grid.view.scrollTo(grid.model.index(1000), QAbstractItemView.ScrollHint.PositionAtTop)
    before = grid.middle(1000)
    ids = [PhotoId(5000 + row) for row in range(3 * columns)] + list(grid.model.ids)
    grid.model.show_photos(ids)
    after = grid.middle(1000 + 3 * columns)
    assert after == before


def test_selection_and_current_survive_a_replaced_list(look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 20)
    grid.go(5)
    grid.view.selectionModel().select(grid.model.index(7), QItemSelectionModel.SelectionFlag.Select)
    chosen = grid.view.chosen()
    grid.model.show_photos([photo_id for photo_id in grid.model.ids if photo_id != PhotoId(20)])
    assert grid.view.chosen() == chosen
    assert grid.model.id_at(grid.row) == PhotoId(15)


def test_zoom_keeps_the_middle_in_sight(look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 1000)
    grid.view.scrollTo(grid.model.index(500), QAbstractItemView.ScrollHint.PositionAtCenter)
    for level in (4, 0, 2):
        grid.view.set_zoom(level)
        assert 500 in grid.view.visible_rows()


def test_the_grid_survives_ten_thousand_paints(look: Look, qtbot: QtBot) -> None:
    # PySide6 6.12.0 dropped a reference to None at every call and aborted after some thousands.
    grid = Grid(look, qtbot, 5000)
    bar = grid.view.verticalScrollBar()
    image = QImage(200, 150, QImage.Format.Format_RGB32)
    for step in range(300):
        bar.setValue(step * 40 % bar.maximum())
        grid.view.viewport().render(image)
    assert grid.view.visible_rows()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_state_can_be_painted(theme: str, look: Look, qtbot: QtBot) -> None:
    look.set_theme(theme)
    grid = Grid(look, qtbot, 30, caption_lines=2)
    notes = {PhotoId(30 - row): Note(grade, "words") for row, grade in enumerate(Grade)}
    notes[PhotoId(20)] = Note(None, "kept", is_kept=True)
    grid.model.show_photos(list(grid.model.ids), notes)
    grid.go(2)
    qtbot.waitUntil(lambda: len(grid.reads.ids) >= 10)
    QApplication.processEvents()
    picture = grid.view.grab().toImage()
    colours = {picture.pixel(x, 300) for x in range(0, picture.width(), 7)}
    assert len(colours) > 5


def test_no_two_grids_share_a_selection(look: Look, qtbot: QtBot) -> None:
    first, second = Grid(look, qtbot, 10), Grid(look, qtbot, 10)
    first.go(1)
    assert second.view.chosen() == []


def test_a_screen_reader_is_told_the_photo_one_stands_on(look: Look, qtbot: QtBot) -> None:
    grid = Grid(look, qtbot, 20)
    grid.go(5)
    spoken = grid.model.index(5).data
    qtbot.waitUntil(lambda: "loading" not in spoken(Qt.ItemDataRole.AccessibleTextRole))
    assert grid.view.accessibleDescription() == spoken(Qt.ItemDataRole.AccessibleTextRole)
