"""Damaged settings: the user chooses; what was excluded is not scanned behind anyone's back."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from photofind.core.errors import CatalogError
from photofind.core.library import Library
from photofind.gui.app import run
from photofind.gui.empty_state import EmptyState
from photofind.gui.fresh_settings import set_aside
from tests.gui.running import Interrupt, click, run_watched, window_of

GO_ON = "Set the file aside and go on"
DAMAGED = '{"exclusions": ["private"'


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """Return the damaged settings of a library."""
    with Library.open(tmp_path / "library") as library:
        path = library.paths.settings
    path.write_text(DAMAGED, encoding="utf-8")
    return path


def open_library(settings: Path) -> int:
    """Run the window on the library with these settings until it is closed."""
    return run(partial(Library.open, settings.parent), settings.parent)


def test_who_quits_keeps_the_damaged_file_where_it_is(qapp: QApplication, settings: Path) -> None:
    press_quit = partial(click, qapp, "Quit")
    assert run_watched(qapp, lambda: open_library(settings), press_quit) == 1
    assert settings.read_text(encoding="utf-8") == DAMAGED


def test_who_interrupts_keeps_the_damaged_file_where_it_is(
    qapp: QApplication, settings: Path
) -> None:
    assert run_watched(qapp, lambda: open_library(settings), Interrupt(qapp, EmptyState)) == 1
    assert settings.read_text(encoding="utf-8") == DAMAGED


def test_who_goes_on_gets_a_window_that_scans_nothing_by_itself(
    qapp: QApplication, settings: Path
) -> None:
    told: list[str] = []

    def look() -> None:
        window = window_of(qapp)
        if window is None:
            click(qapp, GO_ON)
            return
        told.extend(banner.text for banner in window.banner_stack.banners())
        assert window.page_in_front() is window.settings_page
        assert not window.settings_page.watches.isChecked()
        assert not window.upkeep.watching.is_on
        window.close()

    assert run_watched(qapp, lambda: open_library(settings), look) == 0
    aside = settings.with_name("settings-damaged.json")
    assert aside.read_text(encoding="utf-8") == DAMAGED
    assert any(str(aside) in text for text in told)
    with Library.open(settings.parent) as library:
        assert not library.settings.watch_folders


def test_who_goes_on_is_not_scanned_for_at_the_next_start_even_if_this_one_fails(
    qapp: QApplication, settings: Path
) -> None:
    # The damaged file is out of the way by then, and what was in it is forgotten.
    def open_or_fail() -> Library:
        Library.open(settings.parent).close()
        raise CatalogError("The catalog is damaged.")

    press = partial(click, qapp, GO_ON, "Quit")
    assert run_watched(qapp, lambda: run(open_or_fail, settings.parent), press) == 1
    assert settings.with_name("settings-damaged.json").exists()
    with Library.open(settings.parent) as library:
        assert not library.settings.watch_folders


def test_an_earlier_damaged_file_is_not_overwritten(settings: Path) -> None:
    first = set_aside(settings)
    settings.write_text("again", encoding="utf-8")
    second = set_aside(settings)
    assert first.read_text(encoding="utf-8") == DAMAGED
    assert second.read_text(encoding="utf-8") == "again"
