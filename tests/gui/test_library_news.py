"""What changes in the library reaches the window, also what another program does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photofind.core.domain import Changed
from photofind.core.library import Library
from photofind.gui.jobs import Reader
from photofind.gui.library_news import LibraryNews
from tests.builders import draw_library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with three photos."""
    draw_library(tmp_path / "photos", 3)
    return tmp_path / "photos"


@pytest.fixture
def library(tmp_path: Path, folder: Path) -> Iterator[Library]:
    """Return the window's library."""
    with Library.open(tmp_path / "library") as library:
        library.scan([folder])
        yield library


@pytest.fixture
def other(tmp_path: Path, library: Library) -> Iterator[Library]:
    """Return the same library, as another program has it open."""
    del library  # it is made first
    with Library.open(tmp_path / "library") as other:
        yield other


@pytest.fixture
def news(library: Library, qtbot: QtBot) -> Iterator[LibraryNews]:
    """Return the news of the library."""
    del qtbot  # there is an application
    reader = Reader()
    news = LibraryNews(library, reader, reader)
    news.know(library.folders())
    yield news
    news.stop()
    reader.close()


def test_what_another_program_does_is_told_once(
    news: LibraryNews, other: Library, folder: Path, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(news.came):
        news.look()
    other.remove_folder(folder)
    with qtbot.waitSignal(news.came) as came:
        news.look()
    assert came.args == [Changed(photos=True, groups=True, folders=True, is_elsewhere=True)]
    with qtbot.assertNotEmitted(news.came):
        news.look()


def test_what_the_window_does_is_not_told_twice(
    news: LibraryNews, library: Library, folder: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(news.came):
        library.protect_folder(folder, is_protected=True)
    news.know(library.folders())
    with qtbot.assertNotEmitted(news.came, wait=200):
        news.look()


def test_a_folder_removed_elsewhere_is_noticed_while_the_window_s_own_go_on(
    news: LibraryNews, library: Library, other: Library, folder: Path, qtbot: QtBot
) -> None:
    # A scan's news, twice a second, must not hide that a folder left.
    with qtbot.waitSignal(news.came):
        library.rank_folders([folder])
    other.remove_folder(folder)
    with qtbot.waitSignal(news.came) as came:
        news.look()
    assert came.args[0].folders
