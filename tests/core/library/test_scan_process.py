"""A scan in a process of its own does, says and survives what one in ours would."""

import logging
import multiprocessing
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from photofind.core.domain import Changed
from photofind.core.errors import Cancelled, MissingModelError, ScanBrokenError
from photofind.core.library import Library
from photofind.core.task import Pause, Progress, Task
from tests.builders import draw_library, draw_picture, save_jpeg

PATIENCE_S = 60


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return an empty library on disk."""
    with Library.open(tmp_path / "library") as library:
        yield library


def draw_many(folder: Path, count: int) -> Path:
    """Draw one picture and lay it down many times, each with another byte at its end."""
    save_jpeg(folder / "0000.jpg", draw_picture(1))
    content = (folder / "0000.jpg").read_bytes()
    for number in range(1, count):
        (folder / f"{number:04}.jpg").write_bytes(content + number.to_bytes(2, "big"))
    return folder


class Switch:
    """A task that something is done to as soon as the first photos were read."""

    def __init__(self) -> None:
        self.pause = Pause()
        self.stop = threading.Event()
        self.reading = threading.Event()

    def task(self) -> Task:
        """Return the task."""
        return Task(self._report, self.stop.is_set, self.pause)

    def _report(self, progress: Progress) -> None:
        if progress.stage == "read":
            self.reading.set()


def scan_in_thread(library: Library, folder: Path, switch: Switch) -> threading.Thread:
    """Start a scan and return once it reads; its thread ends quietly when it was stopped."""

    def scan() -> None:
        with pytest.raises(Cancelled):
            library.scan_apart([folder], task=switch.task())

    thread = threading.Thread(target=scan)
    thread.start()
    assert switch.reading.wait(PATIENCE_S)
    return thread


def test_it_finds_what_a_scan_here_finds(library: Library, tmp_path: Path) -> None:
    names = draw_library(tmp_path / "photos", 12)
    seen: list[str] = []
    changes: list[Changed] = []
    library.on_change(changes.append)
    summary = library.scan_apart(
        [tmp_path / "photos"], task=Task(lambda progress: seen.append(progress.stage))
    )
    assert (summary.found, summary.new) == (12, 12), names
    assert library.count() == 12
    assert {"walk", "read", "match"} <= set(seen)
    assert any(change.photos for change in changes)
    assert any(change.groups for change in changes)
    assert library.scan().unchanged == 12


def test_it_can_be_stopped_and_keeps_what_it_read(library: Library, tmp_path: Path) -> None:
    folder = draw_many(tmp_path / "photos", 600)
    switch = Switch()
    thread = scan_in_thread(library, folder, switch)
    switch.stop.set()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
    assert not multiprocessing.active_children()
    assert library.count() < 600
    library.scan()
    assert library.count() == 600


def test_it_can_be_stopped_while_it_is_paused(library: Library, tmp_path: Path) -> None:
    switch = Switch()
    thread = scan_in_thread(library, draw_many(tmp_path / "photos", 600), switch)
    switch.pause.pause()
    switch.stop.set()
    switch.pause.resume()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()


def test_its_death_is_one_sentence_and_loses_nothing(library: Library, tmp_path: Path) -> None:
    folder = draw_many(tmp_path / "photos", 600)

    def kill(progress: Progress) -> None:
        if progress.stage == "read":
            for child in multiprocessing.active_children():
                child.kill()

    with pytest.raises(ScanBrokenError, match="scan again"):
        library.scan_apart([folder], task=Task(kill))
    library.scan_apart([folder])
    assert library.count() == 600
    assert library.unreadable() == []


def test_its_errors_are_those_of_a_scan_here(
    library: Library, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    library.save_settings(library.settings.__class__(model="absent"))
    with pytest.raises(MissingModelError):
        library.scan_apart([draw_many(tmp_path / "photos", 2)])
    library.save_settings(library.settings.__class__())
    with caplog.at_level(logging.INFO, "photofind"):
        library.scan_apart([tmp_path / "photos"])
    assert any("scan ended" in record.message for record in caplog.records)
