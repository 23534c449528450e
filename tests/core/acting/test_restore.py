"""Bringing back: chains of acts, crashes with links, drives that moved."""

import os
from pathlib import Path

import pytest

from photofind.core.acting import reconcile
from photofind.core.acting.journal import Entry, Journal, State
from photofind.core.acting.manifest import MANIFEST_NAME
from photofind.core.acting.plan import Purpose, Rules
from photofind.core.acting.restore import restore_from
from photofind.core.domain import Grade, VolumeId
from photofind.core.errors import RestoreError
from photofind.core.intake.volumes import Mount, Volumes
from tests.core.acting.shelf import Shelf, drawn, trashed


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def die_at(shelf: Shelf, step: str, rules: Rules | None = None, *, after: int = 0) -> None:
    """Carry a plan out in a process that dies at a step."""
    plan = shelf.plan(rules=rules)
    left = iter(range(after))

    def die(now: str) -> None:
        if now == step and next(left, None) is None:
            os._exit(0)

    child = os.fork()
    if child == 0:
        with shelf.letting_go(die) as letting_go:
            letting_go.execute(plan)
        os._exit(0)
    os.waitpid(child, 0)


def settled(shelf: Shelf) -> list[tuple[State, str]]:
    """Settle what a crash left open."""
    with shelf.letting_go() as letting_go:
        return [(one.state, one.words) for one in letting_go.reconcile()]


def pair(shelf: Shelf) -> None:
    """Put a photo and its copy, with sidecars."""
    for folder in "ab":
        shelf.put(f"{folder}/1.xmp", b"<x/>")
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1)))


def test_a_crash_before_the_first_move_moved_nothing(shelf: Shelf) -> None:
    pair(shelf)
    die_at(shelf, "announced")
    assert settled(shelf) == [(State.STAYED, reconcile.NEVER_WENT)]
    assert list((shelf.root / "home/Trash/info").iterdir()) == []


def test_a_crash_in_the_middle_of_a_unit_puts_it_back(shelf: Shelf) -> None:
    pair(shelf)
    die_at(shelf, "moved done")
    assert (shelf.photos_root / "b/1.jpg").exists() is False
    assert settled(shelf) == [(State.STAYED, reconcile.CAME_BACK)]
    assert shelf.names() == ["a/1.jpg", "a/1.xmp", "b/1.jpg", "b/1.xmp"]


def test_a_crash_after_the_last_move_leaves_the_unit_gone(shelf: Shelf) -> None:
    pair(shelf)
    die_at(shelf, "proven again")
    assert settled(shelf) == [(State.AWAY, reconcile.WENT)]
    assert settled(shelf) == []


def test_a_crash_while_the_keeper_vanishes_puts_the_file_back(shelf: Shelf) -> None:
    pair(shelf)
    die_at(shelf, "proven again")
    (shelf.photos_root / "a/1.jpg").unlink()
    assert settled(shelf) == [(State.STAYED, reconcile.CAME_BACK)]
    assert (shelf.photos_root / "b/1.jpg").read_bytes() == drawn(1)


@pytest.mark.parametrize("step", ["link done", "moved done", "link in place"])
def test_a_crash_while_linking_leaves_no_link_of_ours(shelf: Shelf, step: str) -> None:
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1)))
    inode = (shelf.photos_root / "b/1.jpg").stat().st_ino
    die_at(shelf, step, Rules(level=Grade.IDENTICAL, purpose=Purpose.LINK))
    settled(shelf)
    with shelf.letting_go() as letting_go:
        letting_go.undo_all()
    assert shelf.names() == ["a/1.jpg", "b/1.jpg"]
    assert (shelf.photos_root / "b/1.jpg").stat().st_ino == inode


def test_what_an_unplugged_drive_did_is_asked_when_it_is_back(shelf: Shelf) -> None:
    pair(shelf)
    die_at(shelf, "moved done")

    class Unplugged:
        """Everything but the drive that the file is on."""

        def mounts(self) -> tuple[Mount, ...]:
            """Return another drive."""
            return (Mount(VolumeId("another"), Path("/nowhere")),)

    plugged = shelf.volumes
    shelf.volumes = Volumes(Unplugged())
    assert settled(shelf) == []
    shelf.volumes = plugged
    assert [state for state, _words in settled(shelf)] == [State.STAYED]


def test_a_drive_that_is_mounted_elsewhere_gives_back_what_went(shelf: Shelf) -> None:
    class Drive:
        """A drive that is mounted where the test says."""

        point = shelf.root / "drive"

        def mounts(self) -> tuple[Mount, ...]:
            """Return it, and the rest of the system."""
            return (Mount(VolumeId("root"), Path("/")), Mount(VolumeId("usb"), self.point))

    drive = Drive()
    shelf.volumes = Volumes(drive)
    shelf.trash = type(shelf.trash)(shelf.volumes, shelf.root / "home/Trash")
    shelf.photos_root = drive.point
    shelf.photos_root.mkdir()
    pair(shelf)
    with shelf.letting_go() as letting_go:
        assert len(letting_go.execute(shelf.plan()).gone) == 1
    drive.point = drive.point.rename(shelf.root / "mounted elsewhere")
    shelf.volumes.refresh()
    with shelf.letting_go() as letting_go:
        assert letting_go.undo_last().failed == ()
    shelf.photos_root = drive.point
    assert [name for name in shelf.names() if "Trash" not in name] == [
        "a/1.jpg",
        "a/1.xmp",
        "b/1.jpg",
        "b/1.xmp",
    ]


def test_a_file_that_went_twice_comes_back_in_two_steps(shelf: Shelf) -> None:
    kept = shelf.photo("a/1.jpg", drawn(1))
    shelf.group(kept, shelf.photo("b/1.jpg", drawn(1)))
    chosen = shelf.photos_root / "chosen"
    chosen.mkdir()
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan(rules=Rules(purpose=Purpose.FOLDER, folder=chosen)))
        (moved,) = chosen.rglob("*.jpg")
        again = shelf.photo(str(moved.relative_to(shelf.photos_root)), drawn(1))
        shelf.groups.clear()
        shelf.group(kept, again)
        letting_go.execute(shelf.plan())
        second, first = letting_go.journal()
        assert "undo that one first" in letting_go.undo([first.id]).failed[0].reason
        assert letting_go.undo([first.id, second.id]).failed == ()
    assert "b/1.jpg" in shelf.names()


def test_a_stranger_in_the_trash_is_not_taken_for_the_photo(shelf: Shelf) -> None:
    pair(shelf)
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan())
        (place,) = (shelf.root / "home/Trash/files").glob("*.jpg")
        place.write_bytes(drawn(2))
        report = letting_go.undo_last()
        assert "another file lies at" in report.failed[0].reason
        assert place.read_bytes() == drawn(2)


def test_a_quarantine_without_a_manifest_is_none(tmp_path: Path) -> None:
    with pytest.raises(RestoreError):
        restore_from(tmp_path)


def test_a_torn_manifest_restores_what_it_says(shelf: Shelf) -> None:
    shelf.group(shelf.photo("a/1.jpg", drawn(1)), shelf.photo("b/1.jpg", drawn(1)))
    chosen = shelf.root / "chosen"
    chosen.mkdir()
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan(rules=Rules(purpose=Purpose.FOLDER, folder=chosen)))
    with (chosen / MANIFEST_NAME).open("ab") as file:
        file.write(b'{"schema": 1, "from": "/half a li')
    shelf.put("b/1.jpg", drawn(2))
    report = restore_from(chosen)
    assert [one.now_at.name for one in report.restored] == ["1 (restored).jpg"]
    assert (shelf.photos_root / "b/1.jpg").read_bytes() == drawn(2)


def test_the_journal_is_ordered_by_what_happened_not_by_the_clock(shelf: Shelf) -> None:
    pair(shelf)
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan())
    journal = Journal(shelf.paths.journal)
    with journal.committed():
        journal.database.run("UPDATE act SET at_ns = at_ns + 10000000000000")
    other = shelf.photo("c/1.jpg", drawn(1))
    shelf.groups.clear()
    shelf.group(next(iter(shelf.judged)), other)
    journal.close()
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan())
        newest: list[Entry] = letting_go.journal()
        assert newest[0].at_ns < newest[1].at_ns
        letting_go.undo_last()
    assert shelf.names() == ["a/1.jpg", "a/1.xmp", "c/1.jpg"]
    assert len(trashed(shelf)) == 2
