"""Folders are watched: what changes is told, once, and nothing else is."""

import os
import queue
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from photofind.core.domain import VolumeId, VolumeKind
from photofind.core.intake.volumes import Mount, Volumes
from photofind.core.intake.watch import FolderWatch, Pace
from tests.core.store.fakes import FakeTable

WAIT_S = 30  # a busy machine; on a quiet one it takes a tenth of a second
QUICK = Pace(quiet_s=0.15, most_s=5, check_s=3600, look_s=0.05)


class Watched:
    """A watch and what it told."""

    def __init__(self, pace: Pace = QUICK, volumes: Volumes | None = None) -> None:
        self.told: queue.Queue[Path] = queue.Queue()
        self.watch = FolderWatch(self.told.put, volumes, pace)

    def next(self) -> Path:
        """Wait for what is told next."""
        return self.told.get(timeout=WAIT_S)

    def settle(self, folder: Path) -> None:
        """Wait until the folder is watched: until a change in it is told."""
        for number in range(100):
            (folder / f"settle-{number}.jpg").touch()
            try:
                self.told.get(timeout=WAIT_S / 100)
            except queue.Empty:
                continue
            return
        raise AssertionError("nothing was told")

    def drain(self) -> list[Path]:
        """Return what was told until nothing more comes."""
        told = []
        while True:
            try:
                told.append(self.told.get(timeout=4 * QUICK.quiet_s))
            except queue.Empty:
                return told


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with one below it."""
    (tmp_path / "photos" / "2024").mkdir(parents=True)
    return tmp_path / "photos"


@pytest.fixture
def watched(folder: Path) -> Iterator[Watched]:
    """Return a watch on the folder."""
    watched = Watched()
    watched.watch.watch([folder])
    watched.settle(folder)
    watched.drain()
    yield watched
    watched.watch.close()


def test_a_new_photo_far_below_is_told_as_its_folder(watched: Watched, folder: Path) -> None:
    (folder / "2024" / "new.jpg").write_bytes(b"...")
    assert watched.next() == folder


def test_many_changes_are_told_once(watched: Watched, folder: Path) -> None:
    for number in range(200):
        (folder / "2024" / f"{number}.jpg").write_bytes(b"...")
    assert watched.next() == folder
    assert watched.drain() == []


@pytest.mark.parametrize("change", ["deleted", "renamed", "moved in", "folder renamed"])
def test_other_changes_are_told_too(
    watched: Watched, folder: Path, tmp_path: Path, change: str
) -> None:
    photo = folder / "2024" / "a.jpg"
    photo.touch()
    outside = tmp_path / "outside.jpg"
    outside.touch()
    watched.next()
    watched.drain()
    match change:
        case "deleted":
            photo.unlink()
        case "renamed":
            photo.rename(photo.with_name("b.jpg"))
        case "moved in":
            shutil.move(outside, folder)
        case _:
            (folder / "2024").rename(folder / "2025")
    assert watched.next() == folder


def test_reading_and_other_files_are_nobodys_business(watched: Watched, folder: Path) -> None:
    (folder / "settle-0.jpg").read_bytes()
    (folder / "letter.txt").write_text("Dear Ana,")
    (folder / ".photofind-quarantine").mkdir()
    (folder / ".photofind-quarantine" / "gone.jpg").touch()
    assert watched.drain() == []


def test_a_folder_that_is_no_longer_wanted_is_let_go(watched: Watched, folder: Path) -> None:
    watched.watch.watch([])
    watched.drain()
    (folder / "new.jpg").touch()
    assert watched.drain() == []


def test_a_drive_that_comes_back_is_told_and_watched(tmp_path: Path) -> None:
    away = tmp_path / "stick"
    watched = Watched()
    watched.watch.watch([away])
    assert watched.drain() == []
    away.mkdir()
    assert watched.next() == away
    watched.settle(away)
    watched.watch.close()


def test_a_folder_without_events_is_told_now_and_then(folder: Path) -> None:
    share = Mount(VolumeId("share"), folder, kind=VolumeKind.NETWORK)
    rest = Mount(VolumeId("disk"), Path(os.sep))
    pace = Pace(quiet_s=0.1, most_s=1, check_s=0.2, look_s=0.05)
    watched = Watched(pace, Volumes(FakeTable(rest, share)))
    watched.watch.watch([folder])
    assert [watched.next(), watched.next()] == [folder, folder]
    watched.watch.close()
