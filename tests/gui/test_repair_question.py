"""A damaged catalog: it is said what is kept and what is lost, and repaired in the window."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from photofind.core.errors import CatalogDamagedError
from photofind.core.library import Library
from photofind.core.paths import LibraryPaths
from photofind.gui.app import run
from photofind.gui.empty_state import EmptyState
from tests.builders import draw_library
from tests.gui.running import Interrupt, click, run_watched, window_of

NO_DATABASE = b"no database" * 1000


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    """Return a library of two folders; one is protected, the other one will be unplugged."""
    here, drive = tmp_path / "here", tmp_path / "drive"
    for folder in (here, drive):
        draw_library(folder, 2)
    with Library.open(tmp_path / "library") as library:
        library.scan([here, drive])
        library.protect_folder(here, is_protected=True)
    drive.rename(tmp_path / "drawer")
    return LibraryPaths(tmp_path / "library")


def damage_folders(paths: LibraryPaths) -> None:
    """Leave nothing of a catalog that can be read."""
    paths.catalog.write_bytes(NO_DATABASE)


class Answering:
    """Presses buttons as they come, and notes what was said."""

    def __init__(self, application: QApplication, *names: str) -> None:
        self._application, self._names = application, names
        self.said: list[str] = []
        self.warned: list[str] = []

    def __call__(self) -> None:
        """Answer what is asked now; close the window when it stands."""
        window = window_of(self._application)
        if window is not None:
            self.warned = [banner.text for banner in window.banner_stack.banners()]
            window.close()
            return
        seen = (each for each in self._application.allWidgets() if isinstance(each, QLabel))
        self.said += [each.text() for each in seen if each.isVisible() and each.text()]
        click(self._application, *self._names)


def open_window(paths: LibraryPaths) -> int:
    """Run the window on a library until it is closed."""
    return run(partial(Library.open, paths.root), paths.root)


def test_what_nobody_can_read_any_more_is_said_before_and_after(
    qapp: QApplication, paths: LibraryPaths
) -> None:
    damage_folders(paths)
    answering = Answering(qapp, "Repair", "Open the library")
    assert run_watched(qapp, lambda: open_window(paths), answering) == 0
    said = "\n".join(answering.said)
    assert "catalog.sqlite" in said
    assert "Kept: your photos" in said
    assert "could not be read any more" in said
    assert any("protect them" in text for text in answering.warned)
    aside = paths.root / "damaged-1" / "catalog.sqlite"
    assert aside.read_bytes() == NO_DATABASE


def test_folders_are_known_again_and_one_that_is_away_is_named(
    qapp: QApplication, paths: LibraryPaths, tmp_path: Path
) -> None:
    opened: list[Library] = []

    def open_late() -> Library:
        if not opened:
            opened.append(Library.open(tmp_path / "another"))
            opened[0].close()
            raise CatalogDamagedError("a page in the middle")
        return Library.open(paths.root)

    # One page: the file opens, and its folders can be read.
    content = bytearray(paths.catalog.read_bytes())
    content[-2048:] = b"\xff" * 2048
    paths.catalog.write_bytes(content)
    answering = Answering(qapp, "Repair", "Open the library")
    assert run_watched(qapp, lambda: run(open_late, paths.root), answering) == 0
    said = "\n".join(answering.said)
    assert "1 folder is known again" in said
    assert str(tmp_path / "drive") in said
    with Library.open(paths.root) as library:
        assert [(one.path.name, one.is_protected) for one in library.folders()] == [("here", True)]


def test_damage_that_shows_later_closes_the_window_for_a_repair(
    qapp: QApplication, paths: LibraryPaths
) -> None:
    # The file opens; only a page in the middle cannot be read.
    found: list[str] = []

    def look() -> None:
        window = window_of(qapp)
        if window is None:
            click(qapp, "Repair", "Open the library")
        elif not found:
            found.append("once")
            damage_folders(paths)
            window.banner_stack.show_error(CatalogDamagedError("A page cannot be read."))
            button = window.banner_stack.banners()[-1].findChild(QPushButton)
            assert button is not None
            button.click()
        else:
            window.close()

    assert run_watched(qapp, lambda: open_window(paths), look) == 0
    assert (paths.root / "damaged-1" / "catalog.sqlite").exists()


def test_who_quits_finds_everything_as_it_was(qapp: QApplication, paths: LibraryPaths) -> None:
    damage_folders(paths)
    assert run_watched(qapp, lambda: open_window(paths), partial(click, qapp, "Quit")) == 1
    assert paths.catalog.read_bytes() == NO_DATABASE


def test_who_interrupts_finds_everything_as_it_was(qapp: QApplication, paths: LibraryPaths) -> None:
    damage_folders(paths)
    assert run_watched(qapp, lambda: open_window(paths), Interrupt(qapp, EmptyState)) == 1
    assert paths.catalog.read_bytes() == NO_DATABASE


def test_a_damaged_journal_is_not_offered_for_repair(
    qapp: QApplication, paths: LibraryPaths
) -> None:
    def fail() -> Library:
        raise CatalogDamagedError("The journal is damaged.")

    paths.journal.write_bytes(NO_DATABASE)
    answering = Answering(qapp, "Repair")

    def look() -> None:
        answering()
        if any("backup" in text for text in answering.said):
            click(qapp, "Quit")

    assert run_watched(qapp, lambda: run(fail, paths.root), look) == 1
    assert paths.journal.read_bytes() == NO_DATABASE
