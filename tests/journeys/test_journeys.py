"""Four ways that everyone goes first, each without a manual and in six steps at most."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photofind.core.library import Library
from photofind.gui.look import Look
from photofind.gui.main_window import MainWindow
from tests.builders import draw_library
from tests.journeys.user import WAIT_MS, User

PHOTOS = 8
Sit = Callable[[str], User]


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Return a folder of drawn photos, two of which are there twice."""
    folder = tmp_path / "Pictures"
    photos = draw_library(folder, PHOTOS)
    for photo in photos[:2]:
        shutil.copy(photo, folder / f"copy of {photo.name}")
    return folder


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    """Return an empty library, and a trash of the test's own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    with Library.open(tmp_path / "library") as library:
        yield library


@pytest.fixture
def sit(library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Sit:
    """Return what opens the window before a user with a goal."""
    look = Look(qapp, "light")  # type: ignore[arg-type]  # pytest-qt's application

    def open_window(goal: str) -> User:
        window = MainWindow(library, look)
        qtbot.addWidget(window)
        window.resize(1180, 780)
        window.show()
        qtbot.waitExposed(window, timeout=WAIT_MS)
        return User(window, qtbot, monkeypatch, goal)

    return open_window


def test_adding_a_folder(sit: Sit, pictures: Path) -> None:
    user = sit("Add a folder")
    user.sees("Drop a folder here, or a picture to find it")
    user.press_and_choose_folder("Add folder…", pictures)
    user.sees_photos(PHOTOS + 2)
    user.is_content()


def test_finding_a_picture_by_dropping_it(
    sit: Sit, library: Library, pictures: Path, tmp_path: Path
) -> None:
    library.scan([pictures])
    downloaded = Path(shutil.copy(pictures / "picture-0005.jpg", tmp_path / "IMG-WA0007.jpg"))
    user = sit("Is this picture in my library?")
    user.sees_photos(PHOTOS + 2)
    user.drop(downloaded)
    user.sees("In your library: 1 identical copy")
    user.is_content()


def test_freeing_space_from_duplicates(sit: Sit, library: Library, pictures: Path) -> None:
    library.scan([pictures])
    user = sit("Free space from duplicates")
    user.press("Duplicates")
    user.sees("2 photos marked to go")
    user.press("Review the plan…")
    user.press("Move 2 photos to the trash")
    user.sees("Undo")
    user.is_content()
    assert len(list(pictures.iterdir())) == PHOTOS


def test_restoring_one(sit: Sit, library: Library, pictures: Path) -> None:
    library.scan([pictures])
    library.removal.trash(library.removal.plan())
    assert len(list(pictures.iterdir())) == PHOTOS
    name = next(entry.moved[0].path.name for entry in library.removal.journal())
    user = sit(f"Bring {name} back")
    user.press("Activity")
    user.choose_row(name)
    user.press("Restore")
    user.sees("1 file is back")
    user.is_content()
    assert (pictures / name).exists()
    assert len(list(pictures.iterdir())) == PHOTOS + 1
