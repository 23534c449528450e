"""The map: what is in sight, what stands for what, and how one moves, selects and finds."""

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPolygonF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photofind.core.domain import Changed, Photo, PhotoId
from photofind.core.errors import MissingModelError
from photofind.core.finding.photo_map import PhotoMap
from photofind.core.task import Task
from photofind.gui.jobs import Reader
from photofind.gui.look import Look
from photofind.gui.map_page import MapPage
from photofind.gui.map_scene import Camera, scene_of
from photofind.gui.map_view import MapView
from photofind.gui.page import Desk
from photofind.gui.thumbnail_loader import ThumbnailLoader
from tests.gui.fake_library import FakeLibrary, a_photo, filled_library

WAIT_MS = 30_000
CAMERAS = st.builds(
    Camera,
    x=st.floats(0, 1),
    y=st.floats(0, 1),
    zoom=st.floats(1, 500),
    width=st.integers(50, 2000),
    height=st.integers(50, 2000),
)


def map_of(count: int, seed: int = 1) -> PhotoMap:
    """Return a map of photos anywhere."""
    places = np.random.default_rng(seed).random((count, 2)).astype(np.float32)
    return PhotoMap(np.arange(1, count + 1), places, "m", count)


# Arithmetic


@given(camera=CAMERAS, x=st.floats(0, 1000), y=st.floats(0, 1000), factor=st.floats(0.2, 5))
def test_zooming_keeps_what_is_under_the_pointer(
    camera: Camera, x: float, y: float, factor: float
) -> None:
    before = camera.to_map(x, y)
    after = camera.zoomed(factor, x, y)
    is_free = 0 < after.x < 1 and 0 < after.y < 1 and after.zoom > 1
    if is_free:
        assert after.to_map(x, y) == pytest.approx(before, abs=1e-6)


@given(camera=CAMERAS)
def test_thumbnails_never_cover_each_other_and_lie_in_sight(camera: Camera) -> None:
    photo_map = map_of(300)
    scene = scene_of(photo_map.places, np.arange(300), camera)
    assert set(scene.shown) <= set(range(len(scene.rows)))
    corners = scene.corners
    for number, corner in enumerate(corners):
        apart = np.abs(corners - corner).max(axis=1)
        apart[number] = np.inf
        assert apart.min() > scene.side - 0.6  # float32 at a zoom of 500


def test_who_stands_for_others_stays_while_one_zooms_in() -> None:
    places, priorities = map_of(2000).places, np.arange(2000)
    far = Camera(width=800, height=600)
    near = far.zoomed(2, 400, 300)
    shown_far = scene_of(places, priorities, far)
    shown_near = scene_of(places, priorities, near)
    seen = set(shown_near.rows)
    before = set(shown_far.rows[shown_far.shown]) & seen
    assert before <= set(shown_near.rows[shown_near.shown])


def test_a_click_beside_everything_hits_nothing() -> None:
    lonely = np.array([[0.5, 0.5]], dtype=np.float32)
    scene = scene_of(lonely, np.arange(1), Camera(width=400, height=400))
    assert scene.row_at(200, 200) == 0
    assert scene.row_at(20, 20) is None


# The view


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> Iterator[MapView]:
    """Return a shown map of 400 photos."""

    def read(photo_id: PhotoId) -> tuple[Photo | None, bytes | None]:
        return a_photo(photo_id), None

    tiles = ThumbnailLoader(read)
    view = MapView(look, tiles, lambda photo_id: f"photo {photo_id}")
    qtbot.addWidget(view, before_close_func=lambda _view: tiles.close())
    view.show_map(map_of(400))
    view.resize(800, 600)
    view.show()
    qtbot.waitExposed(view)
    yield view
    tiles.close()


def drag(view: MapView, points: list[QPoint], keys: Qt.KeyboardModifier) -> None:
    """Press, move along points, release."""
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, keys, points[0])
    for point in points[1:]:
        QTest.mouseMove(view, point)
    QTest.mouseRelease(view, left, keys, points[-1])


def test_a_click_on_a_thumbnail_finds_what_is_like_it(view: MapView, qtbot: QtBot) -> None:
    scene = view.scene()
    middle = QPointF(*(scene.corners[0] + scene.side / 2).tolist()).toPoint()
    with qtbot.waitSignal(view.opened) as opened:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle)
    assert opened.args == [int(scene.rows[scene.shown[0]]) + 1]


def test_dragging_moves_the_map_and_opens_nothing(view: MapView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_Plus)
    before = view.camera.x
    with qtbot.assertNotEmitted(view.opened):
        drag(view, [QPoint(400, 300), QPoint(450, 300)], Qt.KeyboardModifier.NoModifier)
    assert view.camera.x < before


def test_keys_do_all_that_the_mouse_does(view: MapView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_Plus)
    zoomed = view.camera
    assert zoomed.zoom > 1
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.camera.x > zoomed.x
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [view.middle_photo()]
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert 0 < view.chosen_count() < 400
    assert "in the middle" in view.accessibleDescription()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.chosen() == []
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.camera.zoom == 1


def test_a_lasso_selects_what_it_holds(view: MapView) -> None:
    corners = [QPoint(300, 200), QPoint(500, 200), QPoint(500, 400), QPoint(300, 400)]
    drag(view, corners, Qt.KeyboardModifier.ShiftModifier)
    points = view.camera.to_screen(map_of(400).places)
    inside = ((points > (301, 201)) & (points < (499, 399))).all(axis=1)
    around = ((points > (298, 198)) & (points < (502, 402))).all(axis=1)
    chosen = set(view.chosen())
    assert {number + 1 for number in np.flatnonzero(inside)} <= chosen
    assert chosen <= {number + 1 for number in np.flatnonzero(around)}


def test_a_new_map_keeps_side_and_selection(view: MapView) -> None:
    view.choose_inside(QPolygonF([QPointF(0, 0), QPointF(400, 0), QPointF(400, 600)]))
    chosen, camera = view.chosen(), view.camera
    assert chosen
    view.show_map(map_of(500, seed=2))
    assert view.chosen() == chosen
    assert view.camera == camera


# The page


class MappedLibrary(FakeLibrary):
    """A library with a map."""

    error: Exception | None = None
    made = 0

    @property
    def map(self) -> "MappedLibrary":
        """Return what makes the map."""
        return self

    def kept(self) -> PhotoMap:
        """Return no map."""
        return PhotoMap.empty()

    def current(self, task: Task, *, anew: bool) -> PhotoMap:
        """Return one, unless it fails or waits."""
        del anew
        self.made += 1
        task.begin("map", 10)
        while self.step is not None and not self.step.wait(0.01):
            task.check()
        if self.error is not None:
            raise self.error
        return map_of(len(self.photos_by_id)) if self.photos_by_id else PhotoMap.empty()


@pytest.fixture
def library(tmp_path: Path) -> MappedLibrary:
    """Return a library of thirty photos."""
    return MappedLibrary(photos_by_id=filled_library(30).photos_by_id, root=tmp_path)


@pytest.fixture
def page(library: MappedLibrary, look: Look, qtbot: QtBot) -> Iterator[MapPage]:
    """Return the page, not shown yet."""
    desk = Desk(library, look, Reader(), Reader(width=1))  # type: ignore[arg-type]  # a stand-in
    page = MapPage(desk)
    qtbot.addWidget(page)
    page.resize(900, 600)
    yield page
    page.close_page()
    desk.reader.close()
    desk.acts.close()


def test_the_map_is_made_when_it_is_looked_at_and_not_again(
    page: MapPage, library: MappedLibrary, qtbot: QtBot
) -> None:
    page.refresh()
    assert library.made == 0
    page.show()
    qtbot.waitUntil(lambda: page.view.photos == 30, timeout=WAIT_MS)
    page.refresh()
    assert library.made == 1
    page.on_library_changed(Changed(photos=True))
    page.refresh()
    qtbot.waitUntil(lambda: library.made == 2, timeout=WAIT_MS)


def test_it_can_be_stopped_and_begun_again(
    page: MapPage, library: MappedLibrary, qtbot: QtBot
) -> None:
    library.step = threading.Event()
    page.show()
    qtbot.waitUntil(page.stop.isVisible, timeout=WAIT_MS)
    page.stop.click()
    assert not page.stop.isVisible()
    assert page._again.isVisible()
    library.step.set()
    page._again.click()
    qtbot.waitUntil(lambda: page.view.photos == 30, timeout=WAIT_MS)


def test_what_goes_wrong_is_told(page: MapPage, library: MappedLibrary, qtbot: QtBot) -> None:
    library.error = MissingModelError("no model")
    with qtbot.waitSignal(page.told, timeout=WAIT_MS) as told:
        page.show()
    assert told.args[1] == "error"
    assert page._again.isVisible()


def test_an_empty_library_says_so(page: MapPage, library: MappedLibrary, qtbot: QtBot) -> None:
    library.photos_by_id = {}
    page.show()
    qtbot.waitUntil(lambda: not page._maker.is_asking("map"), timeout=WAIT_MS)
    assert page._nothing.isVisible()
    assert not page.lasso.isVisible()


def test_selected_photos_are_listed_beside_the_map(page: MapPage, qtbot: QtBot) -> None:
    page.show()
    qtbot.waitUntil(lambda: page.view.photos == 30, timeout=WAIT_MS)
    page.view.choose_in_sight()
    assert page.chosen_count() == 30
    assert list(page.grid.model.ids) == page.view.chosen()
    page.grid.view.setCurrentIndex(page.grid.model.index(2))
    assert page.chosen() == [page.grid.model.id_at(2)]
    page.let_go.click()
    assert page.chosen() == []
    assert not page.grid.view.isVisible()


def test_what_changes_while_it_is_laid_out_is_added_afterwards(
    page: MapPage, library: MappedLibrary, qtbot: QtBot
) -> None:
    library.step = threading.Event()
    page.show()
    qtbot.waitUntil(lambda: library.made == 1, timeout=WAIT_MS)
    page.on_library_changed(Changed(photos=True))
    page.refresh()  # minutes of work must not begin again
    assert library.made == 1
    library.step.set()
    qtbot.waitUntil(lambda: library.made == 2, timeout=WAIT_MS)
