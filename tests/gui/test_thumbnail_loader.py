"""Thumbnails come when they are ready, the newest wish first, and never twice at once."""

import threading

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from photofind.core.domain import Photo, PhotoId
from photofind.gui.thumbnail_loader import Shape, ThumbnailLoader, shaped
from tests.builders import draw_picture
from tests.gui.fake_library import a_photo, jpeg_of

PICTURE = jpeg_of(draw_picture(1, (320, 240)))


class Shelf:
    """Gives photos out, and can be held shut."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.open.set()
        self.read: list[PhotoId] = []

    def __call__(self, photo_id: PhotoId) -> tuple[Photo | None, bytes | None]:
        """Return a photo when the shelf is open."""
        self.open.wait(5)
        self.read.append(photo_id)
        return a_photo(photo_id), PICTURE


def test_a_tile_is_there_after_loaded(qtbot: QtBot) -> None:
    loader = ThumbnailLoader(Shelf())
    with qtbot.waitSignal(loader.loaded) as loaded:
        assert loader.find(PhotoId(7)) is None
    assert loaded.args == [PhotoId(7)]
    tile = loader.find(PhotoId(7))
    assert tile is not None
    assert tile.photo is not None
    assert tile.pixmap is not None
    loader.close()


def test_a_photo_wished_twice_is_read_once(qtbot: QtBot) -> None:
    shelf = Shelf()
    loader = ThumbnailLoader(shelf)
    with qtbot.waitSignal(loader.loaded):
        for _ in range(5):
            loader.find(PhotoId(7))
    loader.close()
    assert shelf.read == [PhotoId(7)]


def test_the_newest_wish_is_served_first(qtbot: QtBot) -> None:
    shelf = Shelf()
    loader = ThumbnailLoader(shelf)
    shelf.open.clear()
    for number in range(1, 21):
        loader.find(PhotoId(number))
    shelf.open.set()
    qtbot.waitUntil(lambda: len(shelf.read) == 20)
    loader.close()
    # The two workers may have taken up early wishes before the later ones were made.
    assert shelf.read.index(PhotoId(20)) <= 4
    assert shelf.read.index(PhotoId(20)) < shelf.read.index(PhotoId(10))


def test_old_wishes_are_forgotten(qtbot: QtBot) -> None:
    shelf = Shelf()
    loader = ThumbnailLoader(shelf)
    shelf.open.clear()
    for number in range(1, 1001):
        loader.find(PhotoId(number))
    shelf.open.set()
    qtbot.waitUntil(lambda: PhotoId(1000) in shelf.read)
    loader.close()
    assert len(shelf.read) < 400


def test_the_cache_is_bounded(qtbot: QtBot) -> None:
    loader = ThumbnailLoader(Shelf(), cache_bytes=160 * 120 * 4 * 3)
    for number in range(1, 8):
        with qtbot.waitSignal(loader.loaded):
            loader.find(PhotoId(number))
    assert loader.find(PhotoId(7)) is not None
    assert loader.find(PhotoId(1)) is None
    loader.close()


def test_an_old_tile_is_shown_until_the_new_one_is_there(qtbot: QtBot) -> None:
    loader = ThumbnailLoader(Shelf())
    with qtbot.waitSignal(loader.loaded):
        loader.find(PhotoId(1))
    loader.set_shape(Shape(80, fills=True))
    with qtbot.waitSignal(loader.loaded):
        old = loader.find(PhotoId(1))
    new = loader.find(PhotoId(1))
    loader.close()
    assert old is not None
    assert new is not None
    assert old.shape.side_px == 160
    assert new.shape.side_px == 80


def test_after_a_change_of_the_library_photos_are_read_again(qtbot: QtBot) -> None:
    shelf = Shelf()
    loader = ThumbnailLoader(shelf)
    with qtbot.waitSignal(loader.loaded):
        loader.find(PhotoId(1))
    loader.expire()
    with qtbot.waitSignal(loader.loaded):
        assert loader.find(PhotoId(1)) is not None
    loader.close()
    assert shelf.read == [PhotoId(1), PhotoId(1)]


def test_a_bug_in_reading_is_logged_and_leaves_an_empty_tile(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_photo_id: PhotoId) -> tuple[Photo | None, bytes | None]:
        raise RuntimeError("a mistake")

    loader = ThumbnailLoader(broken)
    with qtbot.waitSignal(loader.loaded):
        loader.find(PhotoId(1))
    tile = loader.find(PhotoId(1))
    loader.close()
    assert tile is not None
    assert tile.pixmap is None
    assert "no thumbnail for photo 1" in caplog.text


@pytest.mark.parametrize(("fills", "size"), [(True, (100, 100)), (False, (100, 75))])
def test_tiles_fill_their_square_or_fit_into_it(
    fills: bool, size: tuple[int, int], qtbot: QtBot
) -> None:
    del qtbot  # pixels need the application
    assert shaped(PICTURE, Shape(100, fills=fills)).size() == QSize(*size)


def test_damaged_thumbnails_are_no_picture(qtbot: QtBot) -> None:
    del qtbot
    assert shaped(b"no JPEG", Shape(100, fills=True)).isNull()
