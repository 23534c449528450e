"""Comparing photos: in step, on each other, subtracted; facts with the differences first."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photofind.core.domain import PhotoMetadata
from photofind.gui.compare_facts import fact_rows
from photofind.gui.compare_view import CompareView, Mode, difference
from photofind.gui.look import Look
from tests.gui.fake_library import a_photo


def plain_image(colour: str, width: int = 400, height: int = 300) -> QImage:
    """Return an image of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> CompareView:
    """Return a shown view of a red and a blue picture."""
    view = CompareView(look)
    qtbot.addWidget(view)
    view.resize(800, 300)
    view.show()
    view.show_images([plain_image("red"), plain_image("blue", 200, 150)])
    return view


def colour_at(view: CompareView, x: int, y: int = 150) -> str:
    """Return what is drawn at a point."""
    return view.grab().toImage().pixelColor(x, y).name()


RED, BLUE = QColor("red").name(), QColor("blue").name()


def test_pictures_stand_side_by_side(view: CompareView) -> None:
    assert (colour_at(view, 200), colour_at(view, 600)) == (RED, BLUE)


def test_flipping_shows_the_other_in_the_same_place(view: CompareView, qtbot: QtBot) -> None:
    view.set_mode(Mode.FLIP)
    assert colour_at(view, 400) == RED
    with qtbot.waitSignal(view.flipped):
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert colour_at(view, 400) == BLUE


def test_the_split_can_be_dragged(view: CompareView) -> None:
    view.set_mode(Mode.SPLIT)
    assert (colour_at(view, 300), colour_at(view, 500)) == (RED, BLUE)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 150))
    QTest.mouseMove(view, QPoint(250, 150))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(250, 150))
    assert colour_at(view, 300) == BLUE


def test_the_difference_of_equal_pictures_is_black_whatever_their_size() -> None:
    made = difference(plain_image("teal"), plain_image("teal", 200, 150))
    assert made.pixelColor(100, 100) == QColor("black")


def test_a_small_difference_is_made_visible() -> None:
    made = difference(plain_image("#202020"), plain_image("#303030"))
    assert made.pixelColor(10, 10).red() == 64


def test_zooming_keeps_what_is_under_the_pointer(view: CompareView) -> None:
    at = QPointF(100, 80)
    pane = view.pane_at(at)
    before = view.share_at(at, pane)
    view.zoom_by(4, at)
    after = view.share_at(at, pane)
    assert view.zoom == 4
    assert after.x() == pytest.approx(before.x(), abs=0.01)
    assert after.y() == pytest.approx(before.y(), abs=0.01)


def test_keys_zoom_and_show_all(view: CompareView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > 1
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == 1


def test_one_for_one_means_one_pixel_of_the_picture_for_one_of_the_screen(
    view: CompareView,
) -> None:
    view.show_images([plain_image("red", 4000, 3000), plain_image("blue")])
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view.zoom == pytest.approx(4000 / 396, rel=0.05)


def test_facts_that_differ_come_first_and_unknown_ones_are_left_out() -> None:
    first = a_photo(1, "a.jpg", metadata=PhotoMetadata(datetime(2024, 5, 1, 9, 30), camera="X"))  # noqa: DTZ001 - local
    second = a_photo(2, "b.jpg", metadata=PhotoMetadata(camera="X"))
    rows = fact_rows([first, second])
    names = [row.name for row in rows]
    assert [row.name for row in rows if row.differs] == names[:2] == ["Name", "Taken"]
    assert "Camera" in names
    assert "Lens" not in names
