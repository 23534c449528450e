"""What the window does by itself."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photofind.core.domain import Folder, ScanSummary, VolumeId
from photofind.core.settings import Settings
from photofind.core.task import Task
from photofind.gui import notices, upkeep
from photofind.gui.notices import is_worth_telling, scan_words
from photofind.gui.scanning import Scanning
from photofind.gui.upkeep import Upkeep

WAIT_MS = 30_000


class Scans:
    """Notes what is scanned."""

    def __init__(self) -> None:
        self.folders: list[list[Path]] = []

    def __call__(self, folders: Sequence[Path], _task: Task) -> ScanSummary:
        """Scan nothing."""
        self.folders.append(list(folders))
        return ScanSummary(new=3, seconds=100)


@pytest.fixture
def scans() -> Scans:
    """Return what was scanned."""
    return Scans()


@pytest.fixture
def kept(scans: Scans, qtbot: QtBot) -> Iterator[Upkeep]:
    """Return the upkeep of a library whose window is not in front."""
    del qtbot
    scanning = Scanning(scans)
    kept = Upkeep(scanning, lambda: False, scanning)
    yield kept
    kept.close()
    scanning.close()


def a_folder(path: Path) -> Folder:
    """Return a folder of the library."""
    return Folder(path, VolumeId("v"))


def test_a_change_in_a_folder_is_scanned(
    kept: Upkeep, scans: Scans, tmp_path: Path, qtbot: QtBot
) -> None:
    kept.follow([a_folder(tmp_path)])
    kept.begin(Settings())
    assert kept.watching.is_on
    kept.watching.changed.emit(tmp_path)
    qtbot.waitUntil(lambda: scans.folders == [[tmp_path]], timeout=WAIT_MS)


def test_a_folder_that_left_the_library_is_not_scanned_any_more(
    kept: Upkeep, scans: Scans, tmp_path: Path, qtbot: QtBot
) -> None:
    kept.follow([])
    kept.watching.changed.emit(tmp_path)
    qtbot.wait(20)
    assert scans.folders == []


def test_the_library_is_looked_through_after_the_start(
    kept: Upkeep, scans: Scans, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "FIRST_LOOK_MS", 1)
    kept.begin(Settings())  # a library without folders has nothing to look for
    qtbot.wait(20)
    assert scans.folders == []
    kept.follow([a_folder(tmp_path)])
    kept.begin(Settings())
    qtbot.waitUntil(lambda: scans.folders == [[]], timeout=WAIT_MS)


def watches(kept: Upkeep) -> bool:
    """Whether folders are watched now."""
    return kept.watching.is_on


def test_watching_can_be_switched_off(kept: Upkeep) -> None:
    kept.obey(Settings())
    assert not watches(kept)  # not before it began
    kept.begin(Settings(watch_folders=False))
    assert not watches(kept)
    kept.obey(Settings())
    assert watches(kept)
    kept.obey(Settings(watch_folders=False))
    assert not watches(kept)


def test_the_end_of_a_long_scan_is_told_where_nobody_looks(
    kept: Upkeep, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(upkeep, "notify", lambda _title, text: told.append(text))
    kept._scanning.start([])
    qtbot.waitUntil(lambda: told == ["3 new photos"], timeout=WAIT_MS)
    kept.obey(Settings(tell_when_done=False))
    kept._scanning.start([])
    qtbot.waitUntil(lambda: not kept._scanning.is_running, timeout=WAIT_MS)
    assert len(told) == 1


def test_short_scans_and_watched_ones_are_not_told() -> None:
    long, short = ScanSummary(seconds=notices.TELLING_S), ScanSummary(seconds=1)
    assert is_worth_telling(long, is_active=False)
    assert not is_worth_telling(long, is_active=True)
    assert not is_worth_telling(short, is_active=False)


def test_what_a_scan_found_fits_into_a_line() -> None:
    assert scan_words(ScanSummary(found=5)) == "Nothing has changed in 5 photos."
    assert scan_words(ScanSummary(new=1, removed=2)) == "1 new photo, 2 removed"
