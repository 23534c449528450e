"""Long work that is wanted while other long work runs."""

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photofind.core.domain import ScanSummary
from photofind.core.library import Library
from photofind.core.task import Task
from photofind.gui.scan_commands import ScanCommands
from photofind.gui.scanning import Scanning


class HeldScan:
    """A scan that lasts until it is let go."""

    def __init__(self) -> None:
        self.may_end = threading.Event()

    def __call__(self, _folders: Sequence[Path], task: Task) -> ScanSummary:
        """Scan nothing (the call that `Scanning` makes)."""
        while not self.may_end.wait(0.01):
            task.check()
        return ScanSummary()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library") as opened:
        yield opened


@pytest.fixture
def scan() -> HeldScan:
    return HeldScan()


@pytest.fixture
def commands(library: Library, scan: HeldScan, qtbot: QtBot) -> Iterator[ScanCommands]:
    window = QWidget()
    qtbot.addWidget(window)
    made = ScanCommands(library, Scanning(scan, window), window)
    yield made
    scan.may_end.set()
    made.close()


def test_a_comparison_wanted_during_a_scan_follows_it(
    commands: ScanCommands, scan: HeldScan, qtbot: QtBot
) -> None:
    commands.scan()
    commands.find_duplicates()
    with qtbot.waitSignal(commands.progressed):
        scan.may_end.set()
    qtbot.waitUntil(lambda: not commands.is_working)


def test_who_stops_the_scan_wants_no_comparison(commands: ScanCommands, qtbot: QtBot) -> None:
    begun: list[object] = []
    commands.progressed.connect(begun.append)
    commands.scan()
    commands.find_duplicates()
    commands.stop_scan()
    qtbot.waitUntil(lambda: not commands.is_working)
    assert not begun
