"""Two folders compared in the window: what is missing stands first and can be chosen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photofind.core.domain import Grade
from photofind.core.library import Library
from photofind.core.library.overlap import FileKind, Overlap, OverlapFile
from photofind.gui.jobs import Reader
from photofind.gui.look import Look
from photofind.gui.overlap_page import OverlapPage
from photofind.gui.overlap_words import summary, warnings
from photofind.gui.page import Desk
from tests.builders import draw_picture, save_jpeg

WAIT_MS = 30_000


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """Return a folder with three photos and a letter, two of them also in ``photos`` beside it."""
    for seed in range(3):
        save_jpeg(tmp_path / "backup" / f"{seed}.jpg", draw_picture(seed))
    for seed in range(2):
        save_jpeg(tmp_path / "photos" / f"copy {seed}.jpg", draw_picture(seed))
    (tmp_path / "backup" / "letter.pdf").write_bytes(b"letter")
    return tmp_path / "backup"


@pytest.fixture
def page(backup: Path, tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[OverlapPage]:
    """Return the shown page of a library that has scanned both folders."""
    reader, acts = Reader(), Reader(width=1)
    with Library.open(tmp_path / "library") as library:
        library.scan([backup, backup.parent / "photos"])
        page = OverlapPage(Desk(library, look, reader, acts))
        qtbot.addWidget(page, before_close_func=lambda _page: page.close_page())
        page.resize(1000, 700)
        page.show()
        page.refresh()
        yield page
        reader.close()
        acts.close()


def compared(page: OverlapPage, qtbot: QtBot) -> None:
    """Wait for the answer."""
    qtbot.waitUntil(lambda: not page.desk.reader.is_asking("overlap"), timeout=WAIT_MS)


def drop(page: OverlapPage, *paths: Path) -> None:
    """Drop some files on the page."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(400, 500), actions, mime, buttons, keys)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(400, 500), actions, mime, buttons, keys))


def test_two_dropped_folders_are_compared_at_once(
    page: OverlapPage, backup: Path, qtbot: QtBot
) -> None:
    drop(page, backup, backup.parent / "photos")
    compared(page, qtbot)
    assert [photo.path.name for photo in page.desk.library.photos(page.grid.model.ids)] == ["2.jpg"]
    assert page.others.index(0, 0).data() == "letter.pdf"
    assert {page.there.index(row, 0).data() for row in range(2)} == {"0.jpg", "1.jpg"}
    assert page.there.index(0, 1).data() == "copy 0.jpg"
    page.grid.view.selectAll()
    assert page.chosen() == list(page.grid.model.ids)


def test_folders_are_dropped_one_after_the_other_and_swapped(
    page: OverlapPage, backup: Path, qtbot: QtBot
) -> None:
    drop(page, backup)
    assert page.first.folder == backup
    drop(page, backup.parent / "photos")
    compared(page, qtbot)
    assert len(page.grid.model.ids) == 1
    page.swap.click()
    compared(page, qtbot)
    assert page.first.folder == backup.parent / "photos"
    assert not page.grid.model.ids
    assert page.tabs.currentIndex() == 2


def test_folders_of_the_library_are_offered(page: OverlapPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.first.count() == 3, timeout=WAIT_MS)
    assert page.first.folder is None


def test_folders_in_each_other_are_refused_in_words(
    page: OverlapPage, backup: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.told, timeout=WAIT_MS) as told:
        page.show_folders(backup.parent, backup)
    assert "lies in the other" in told.args[0]


def test_the_list_of_what_is_missing_can_be_copied(
    page: OverlapPage, backup: Path, qtbot: QtBot
) -> None:
    page.show_folders(backup, backup.parent / "photos")
    compared(page, qtbot)
    page.copy.click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert sorted(copied) == [str(backup / "2.jpg"), str(backup / "letter.pdf")]


def test_escape_leads_back(page: OverlapPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_wanted):
        QTest.keyClick(page.first, Qt.Key.Key_Escape)


def test_sentences_say_how_much_is_missing() -> None:
    a, b = Path("/backup"), Path("/photos")
    only = OverlapFile(a / "1.jpg", FileKind.PHOTO, 2_000_000)
    film = OverlapFile(a / "1.mov", FileKind.VIDEO, 8_000_000)
    there = OverlapFile(a / "2.jpg", FileKind.PHOTO, 1, Grade.SAME, b / "2.jpg")
    assert summary(Overlap(a, b, (there,))) == "Everything in backup is also in photos."
    assert summary(Overlap(a, b, (only, film))) == (
        "Nothing of backup is in photos: 1 photo, 1 video, 10.0 MB."
    )
    partly = Overlap(a, b, (only, there), unscanned=2)
    assert summary(partly) == "Missing in photos: 1 file of backup (1 photo, 2.0 MB)."
    said = warnings(partly)
    assert said[0].startswith("Already there: 1")
    assert "2 photos were compared by their bytes only" in said[1]
