"""The month beside the scroll bar."""

from datetime import datetime, timedelta

from pytestqt.qtbot import QtBot

from photofind.core.domain import Photo, PhotoId, PhotoMetadata
from photofind.gui.date_bubble import DateBubble, month_of
from photofind.gui.grid_view import GridView
from photofind.gui.look import Look
from photofind.gui.photo_model import PhotoGridModel
from photofind.gui.thumbnail_loader import ThumbnailLoader
from tests.gui.fake_library import a_photo

NEWEST = datetime(2026, 6, 1)  # noqa: DTZ001 - capture times are local


def read(photo_id: PhotoId) -> tuple[Photo | None, bytes | None]:
    """Return a photo taken a day earlier for each id."""
    taken = NEWEST - timedelta(days=photo_id)
    return a_photo(photo_id, metadata=PhotoMetadata(taken_at=taken)), None


def test_scrolling_a_long_grid_tells_the_month(look: Look, qtbot: QtBot) -> None:
    tiles = ThumbnailLoader(read)
    model = PhotoGridModel(tiles)
    view = GridView(look, tiles, fills=True)
    qtbot.addWidget(view, before_close_func=lambda _view: tiles.close())
    bubble = DateBubble(view)
    view.show_model(model)
    model.show_photos([PhotoId(number) for number in range(3000)])
    view.resize(800, 600)
    view.show()
    qtbot.waitExposed(view)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    qtbot.waitUntil(lambda: tiles.find(model.id_at(view.visible_rows().start)) is not None)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 1)
    assert bubble.isVisible()
    assert bubble.text().endswith(" 2022")


def test_a_photo_without_a_time_has_no_month() -> None:
    assert month_of(a_photo(1)) == ""
