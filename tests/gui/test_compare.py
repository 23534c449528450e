"""Comparing photos: in step, on each other, subtracted; facts with the differences first."""

from datetime import datetime

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photofind.core.domain import Grade, PhotoMetadata
from photofind.core.matching.explain import Explanation
from photofind.gui.compare_facts import fact_rows
from photofind.gui.compare_loader import tile_of
from photofind.gui.compare_page import verdict
from photofind.gui.compare_pictures import Difference, Picture, difference, histogram
from photofind.gui.compare_stage import growth, transform_of
from photofind.gui.compare_view import CompareView, Mode
from photofind.gui.histogram_view import HistogramView
from photofind.gui.look import Look
from tests.gui.fake_library import a_photo

SAME_FRAME = QTransform()
LEFT_HALF = QTransform.fromScale(2, 1)  # the second shows the first's left half


def plain_image(colour: str, width: int = 400, height: int = 300) -> QImage:
    """Return an image of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def plain(colour: str, width: int = 400, height: int = 300) -> Picture:
    """Return a picture of one colour."""
    return Picture.of(plain_image(colour, width, height))


def two_halves() -> Picture:
    """Return a picture that is red on the left and blue on the right."""
    image = plain_image("red")
    painter = QPainter(image)
    painter.fillRect(200, 0, 200, 300, QColor("blue"))
    painter.end()
    return Picture.of(image)


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> CompareView:
    """Return a shown view of a red and a blue picture."""
    view = CompareView(look)
    qtbot.addWidget(view)
    view.resize(800, 300)
    view.show()
    view.show_pictures([plain("red"), plain("blue", 200, 150)])
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


def test_a_crop_is_laid_where_it_was_cut(view: CompareView) -> None:
    view.show_pictures([two_halves(), plain("red", 200, 300)])
    view.show_ways([SAME_FRAME, LEFT_HALF])
    view.set_mode(Mode.FLIP)
    view.flip()
    assert colour_at(view, 300) == RED
    assert colour_at(view, 500) not in (RED, BLUE)  # the crop does not reach there


def test_the_same_place_is_in_the_middle_of_every_pane(view: CompareView) -> None:
    view.show_pictures([two_halves(), plain("red", 200, 300)])
    view.show_ways([SAME_FRAME, LEFT_HALF])
    view.zoom_by(8, QPointF(200 - 75, 150))  # a quarter from the left: the middle of the crop
    first, second = view.panes()
    assert view.stage.share_at(first.center(), first).x() == pytest.approx(0.25, abs=0.1)
    there = view.stage.share_at(second.center(), second, 1)
    assert there.x() == pytest.approx(view.stage.centre.x(), abs=0.02)
    wide, other = view.stage.place(0, first).width(), view.stage.place(1, second).width()
    assert other == pytest.approx(wide / 2, rel=0.02)  # things are as large as in the first


def test_the_split_can_be_dragged_and_moved_by_keys(view: CompareView) -> None:
    view.set_mode(Mode.SPLIT)
    assert (colour_at(view, 300), colour_at(view, 500)) == (RED, BLUE)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 150))
    QTest.mouseMove(view, QPoint(250, 150))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(250, 150))
    assert colour_at(view, 300) == BLUE
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert colour_at(view, 300) == RED


def test_the_difference_of_equal_pictures_is_black_whatever_their_size() -> None:
    made = difference(plain("teal"), plain("teal", 200, 150), SAME_FRAME)
    assert made.image.pixelColor(100, 100) == QColor("black")
    assert not made.is_same  # pixels of another size are other pixels


def test_detail_that_a_smaller_picture_cannot_have_is_no_difference() -> None:
    fine = plain_image("black")
    for x in range(0, 400, 2):
        for y in range(x // 2 % 2, 300, 2):
            fine.setPixelColor(x, y, QColor("white"))
    small = fine.scaled(200, 150, mode=Qt.TransformationMode.SmoothTransformation)
    for pair in ((fine, small), (small, fine)):
        made = difference(Picture.of(pair[0]), Picture.of(pair[1]), SAME_FRAME)
        assert made.image.pixelColor(100, 70) == QColor("black")


def test_only_equal_pixels_are_called_the_same() -> None:
    assert difference(plain("teal"), plain("teal"), SAME_FRAME).is_same
    other = plain_image("teal")
    other.setPixelColor(3, 3, QColor("#018080"))
    assert not difference(plain("teal"), Picture.of(other), SAME_FRAME).is_same
    shrunk = Picture.of(plain_image("teal"), 8000)
    assert not difference(shrunk, shrunk, SAME_FRAME).is_same


def test_a_small_difference_is_made_visible() -> None:
    made = difference(plain("#202020"), plain("#303030"), SAME_FRAME)
    assert made.image.pixelColor(10, 10).red() == 64


def test_a_crop_is_subtracted_where_it_was_cut() -> None:
    made = difference(two_halves(), plain("red", 200, 300), LEFT_HALF).image
    assert made.pixelColor(100, 150) == QColor("black")
    assert made.pixelColor(300, 150).alpha() == 0  # nothing to compare with


def test_a_difference_is_asked_for_and_shown(view: CompareView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.difference_wanted):
        view.set_mode(Mode.DIFFERENCE)
    view.show_difference(Difference(plain_image("black"), is_same=False))
    assert colour_at(view, 400) == QColor("black").name()


def test_matches_are_joined_by_lines(view: CompareView) -> None:
    view.set_mode(Mode.MATCHES)
    before = view.grab().toImage()
    view.show_points([(QPointF(0.5, 0.5), QPointF(0.5, 0.5))])
    after = view.grab().toImage()
    assert before.pixelColor(300, 150) != after.pixelColor(300, 150)


def test_zooming_keeps_what_is_under_the_pointer(view: CompareView) -> None:
    at = QPointF(100, 80)
    before = view.share_at(at)
    view.zoom_by(4, at)
    after = view.share_at(at)
    assert view.zoom == 4
    assert after.x() == pytest.approx(before.x(), abs=0.01)
    assert after.y() == pytest.approx(before.y(), abs=0.01)


def test_keys_zoom_and_show_all(view: CompareView) -> None:
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom > 1
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == 1


def test_one_for_one_means_one_pixel_of_the_photo_for_one_of_the_screen(view: CompareView) -> None:
    view.show_pictures([Picture.of(plain_image("red", 1000, 750), 4000), plain("blue")])
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view.percent == 100
    assert view.stage.place(0, view.panes()[0]).width() == pytest.approx(4000, rel=0.01)


def test_a_picture_has_smaller_copies_and_the_fitting_one_is_drawn() -> None:
    picture = plain("red", 4000, 3000)
    assert [image.width() for image in picture.levels] == [4000, 2000, 1000, 500]
    assert picture.level(900).width() == 1000
    assert picture.level(9000).width() == 4000
    assert picture.level(10).width() == 500


def test_what_is_seen_is_loaded_with_all_its_pixels(view: CompareView) -> None:
    pixels = np.zeros((600, 800, 3), np.uint8)
    pixels[300:, 400:] = (0, 255, 0)
    tile = tile_of(pixels, QRectF(0.6, 0.6, 0.2, 0.2))
    assert tile.part.left() == pytest.approx(0.5, abs=0.01)
    assert tile.image.width() == pytest.approx(320, abs=2)
    view.show_tile(0, tile)
    assert colour_at(view, 200 + 80, 150 + 60) == QColor(0, 255, 0).name()
    assert colour_at(view, 100) == RED


def test_a_map_of_columns_becomes_one_of_rows() -> None:
    matrix = np.array([[2.0, 0, -0.5], [0, 1.0, 0.25], [0.0, 0, 1]])
    assert transform_of(matrix).map(QPointF(0.5, 0.5)) == QPointF(0.5, 0.75)
    assert growth(transform_of(matrix), QPointF(0.3, 0.3)) == pytest.approx(2)


def test_histograms_are_drawn_and_told_in_words(look: Look, qtbot: QtBot) -> None:
    made = HistogramView(look)
    qtbot.addWidget(made)
    counts = [histogram(plain("white")), histogram(plain("#404040"))]
    assert counts[0].sum() == pytest.approx(3)
    made.show_histograms(["a.jpg", "b.jpg"], counts)
    words = made.accessibleDescription()
    assert "a.jpg: brightness 100 of 100, 100 % white" in words
    assert "b.jpg: brightness 25" in words
    assert not made.grab().isNull()


def test_the_verdict_says_grade_and_points() -> None:
    points = np.zeros((12, 2), np.float32)
    assert verdict(Explanation(Grade.MOMENT, first=points)) == "Same moment · 12 points match"
    assert verdict(Explanation()) == "No match"


def test_facts_that_differ_come_first_and_unknown_ones_are_left_out() -> None:
    first = a_photo(1, "a.jpg", metadata=PhotoMetadata(datetime(2024, 5, 1, 9, 30), camera="X"))  # noqa: DTZ001 - local
    second = a_photo(2, "b.jpg", metadata=PhotoMetadata(camera="X"))
    rows = fact_rows([first, second])
    names = [row.name for row in rows]
    assert [row.name for row in rows if row.differs] == names[:2] == ["Name", "Taken"]
    assert "Camera" in names
    assert "Lens" not in names
