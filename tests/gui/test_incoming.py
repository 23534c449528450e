"""What drops and the clipboard may hold."""

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from photofind.core.finding.values import Query
from photofind.gui.incoming import may_be_wanted, png_of, read_mime
from photofind.gui.look import Look

DATA = b"\xff\xd8\xff the bytes of a picture"
DATA_URL = "data:image/jpeg;base64," + base64.b64encode(DATA).decode()


def a_drop(*urls: str) -> QMimeData:
    """Return what a program hands over that drags addresses."""
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


def test_files_are_looked_for_and_folders_added(tmp_path: Path) -> None:
    picture = tmp_path / "a b ü.jpg"
    picture.write_bytes(DATA)
    folder = tmp_path / "photos"
    folder.mkdir()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture)), QUrl.fromLocalFile(str(folder))])
    came = read_mime(mime, "")
    assert came.queries == (Query.of_file(picture),)
    assert came.folders == (folder,)


def test_several_files_are_several_queries() -> None:
    came = read_mime(a_drop("file:///p/1.jpg", "file:///p/2.jpg", "file:///p/3.jpg"), "")
    assert [query.name for query in came.queries] == ["1.jpg", "2.jpg", "3.jpg"]


def test_an_encoded_picture_is_taken_as_it_is() -> None:
    mime = QMimeData()
    mime.setData("image/jpeg", QByteArray(DATA))
    assert read_mime(mime, "Dropped").queries == (Query.of_bytes(DATA, "Dropped"),)


def test_raw_pixels_become_a_png(qtbot: QtBot) -> None:
    del qtbot  # pixels need the application
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    mime = QMimeData()
    mime.setImageData(image)
    (query,) = read_mime(mime, "Pasted").queries
    assert query.data is not None
    assert query.data.startswith(b"\x89PNG")


@pytest.mark.parametrize("place", ["url", "text", "html"])
def test_a_data_url_is_a_picture_wherever_it_stands(place: str) -> None:
    mime = QMimeData()
    if place == "url":
        mime.setUrls([QUrl(DATA_URL)])
    elif place == "text":
        mime.setText(DATA_URL)
    else:
        mime.setHtml(f'<img alt="cat" src="{DATA_URL}">')
    assert [query.data for query in read_mime(mime, "x").queries] == [DATA]


def test_a_data_url_without_base64_is_read_too() -> None:
    mime = QMimeData()
    mime.setText("data:image/svg+xml,%3Csvg%2F%3E")
    assert [query.data for query in read_mime(mime, "x").queries] == [b"<svg/>"]


def test_an_address_on_the_web_is_only_named() -> None:
    came = read_mime(a_drop("https://example.org/cat.jpg"), "")
    assert came.queries == ()
    assert came.remote == ("https://example.org/cat.jpg",)


def test_a_browser_that_sends_address_and_picture_gives_the_picture() -> None:
    mime = a_drop("https://example.org/cat.jpg")
    mime.setData("image/png", QByteArray(DATA))
    came = read_mime(mime, "cat")
    assert [query.data for query in came.queries] == [DATA]
    assert came.remote == ()


def test_text_is_nothing() -> None:
    mime = QMimeData()
    mime.setText("a shopping list")
    assert not read_mime(mime, "")
    assert not may_be_wanted(mime)


def test_a_drag_of_files_is_wanted() -> None:
    assert may_be_wanted(a_drop("file:///p/1.jpg"))


def test_png_keeps_every_pixel(look: Look) -> None:
    del look
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(QColor(1, 2, 3))
    assert QImage.fromData(png_of(image)).pixelColor(2, 1) == QColor(1, 2, 3)
