"""The system's bin is believed only after the file was seen in it."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from photofind.core.acting.bin_rules import BinState, has_bin_for_certain
from photofind.core.acting.bins import Way
from photofind.core.acting.trash_system import SystemTrash
from photofind.core.domain import Volume, VolumeId, VolumeKind
from photofind.core.intake.volumes import Mount, Volumes
from tests.core.acting.shelf import Shelf, drawn


class Drive:
    """One fixed drive with a bin, as Windows or macOS would have it."""

    def __init__(self, root: Path, kind: VolumeKind = VolumeKind.INTERNAL) -> None:
        self._root = root
        self._kind = kind

    def mounts(self) -> tuple[Mount, ...]:
        """Return the drive."""
        return (
            Mount(VolumeId("root"), Path("/")),
            Mount(VolumeId("c"), self._root, kind=self._kind, filesystem="ntfs"),
        )


def shelf_with(tmp_path: Path, send: Callable[[Path], None]) -> Shelf:
    """Return a shelf whose trash is the system's, which does what a test says."""
    shelf = Shelf(tmp_path)
    shelf.volumes = Volumes(Drive(tmp_path))
    (tmp_path / "bin").mkdir()
    trash = SystemTrash(shelf.volumes, send, lambda top: [top / "bin"])
    shelf.trash = trash  # type: ignore[assignment]  # another kind of trash
    kept = shelf.photo("a/1.jpg", drawn(1))
    shelf.group(kept, shelf.photo("b/1.jpg", drawn(1)))
    return shelf


def move(path: Path, target: Path) -> None:
    path.rename(target)


def held(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / ".photofind-quarantine").rglob("*.jpg"))


def test_a_file_in_the_bin_is_held_no_longer_and_comes_back(tmp_path: Path) -> None:
    shelf = shelf_with(tmp_path, lambda path: move(path, tmp_path / "bin/$R7Q2.jpg"))
    inode = (shelf.photos_root / "b/1.jpg").stat().st_ino
    with shelf.letting_go() as letting_go:
        assert len(letting_go.execute(shelf.plan()).gone) == 1
        assert held(tmp_path) == []
        assert [path.name for path in (tmp_path / "bin").iterdir()] == ["$R7Q2.jpg"]
        letting_go.undo_last()
    assert (shelf.photos_root / "b/1.jpg").stat().st_ino == inode


def test_a_bin_that_deletes_loses_nothing(tmp_path: Path) -> None:
    # Windows does this on drives whose bin is switched off, without an error.
    shelf = shelf_with(tmp_path, Path.unlink)
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan())
        assert [path.read_bytes() for path in held(tmp_path)] == [drawn(1)]
        letting_go.undo_last()
    assert shelf.names() == ["a/1.jpg", "b/1.jpg"]


def test_a_bin_that_does_nothing_is_noticed(tmp_path: Path) -> None:
    shelf = shelf_with(tmp_path, lambda _path: None)
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(shelf.plan())
    assert [one.reason.name for one in report.refused] == ["TRASH_FAILED"]
    assert shelf.names() == ["a/1.jpg", "b/1.jpg"]
    assert (shelf.photos_root / "b/1.jpg").stat().st_nlink == 1


def test_a_bin_that_keeps_a_copy_is_not_believed(tmp_path: Path) -> None:
    def copy(path: Path) -> None:
        shutil.copyfile(path, tmp_path / "bin/copy.jpg")
        path.unlink()

    shelf = shelf_with(tmp_path, copy)
    with shelf.letting_go() as letting_go:
        letting_go.execute(shelf.plan())
        assert len(held(tmp_path)) == 1


@pytest.mark.parametrize("kind", [VolumeKind.REMOVABLE, VolumeKind.NETWORK, VolumeKind.UNKNOWN])
def test_only_fixed_drives_have_a_bin_for_certain(tmp_path: Path, kind: VolumeKind) -> None:
    trash = SystemTrash(Volumes(Drive(tmp_path, kind)), Path.unlink, lambda top: [top])
    (tmp_path / "1.jpg").touch()
    assert trash.destination(tmp_path / "1.jpg", "t") is None


MEGABYTE = 1 << 20
ON, OFF = BinState(is_on=True), BinState(is_on=False)


@pytest.mark.parametrize(
    ("kind", "filesystem", "state", "is_certain"),
    [
        (VolumeKind.INTERNAL, "NTFS", ON, True),
        (VolumeKind.INTERNAL, "apfs", ON, True),
        (VolumeKind.INTERNAL, "NTFS", OFF, False),  # "do not move files to the recycle bin"
        (VolumeKind.INTERNAL, "NTFS", None, False),  # nobody can say
        (VolumeKind.INTERNAL, "NTFS", BinState(is_on=True, most_bytes=2 * MEGABYTE), True),
        (VolumeKind.INTERNAL, "NTFS", BinState(is_on=True, most_bytes=MEGABYTE // 2), False),
        (VolumeKind.INTERNAL, "NTFS", BinState(True, 2 * MEGABYTE, 2 * MEGABYTE), False),
        (VolumeKind.INTERNAL, "exFAT", ON, False),
        (VolumeKind.REMOVABLE, "NTFS", ON, False),
        (VolumeKind.NETWORK, "NTFS", ON, False),
        (VolumeKind.UNKNOWN, "NTFS", ON, False),
    ],
)
def test_a_bin_is_used_only_if_it_is_known_to_keep_the_file(
    kind: VolumeKind, filesystem: str, state: BinState | None, is_certain: bool
) -> None:
    volume = Volume(VolumeId("c"), "C", Path("C:/"), kind, filesystem)
    assert has_bin_for_certain(volume, MEGABYTE, state) is is_certain
    assert not has_bin_for_certain(replace(volume, read_only=True), MEGABYTE, state)


def test_a_file_too_large_for_the_bin_is_set_aside_instead(tmp_path: Path) -> None:
    shelf = shelf_with(tmp_path, Path.unlink)  # what Windows does with such a file
    small = SystemTrash(
        shelf.volumes, Path.unlink, lambda top: [top / "bin"], lambda _top: BinState(True, 100)
    )
    shelf.trash = small  # type: ignore[assignment]  # another kind of trash
    with shelf.letting_go() as letting_go:
        (act,) = letting_go.execute(shelf.plan()).gone
        assert act.way is Way.QUARANTINE
        letting_go.undo_last()
    assert shelf.names() == ["a/1.jpg", "b/1.jpg"]


def test_a_bin_that_was_switched_off_meanwhile_gets_nothing(tmp_path: Path) -> None:
    answers = iter([ON, ON])  # for the plan and the intent; off after that
    shelf = shelf_with(tmp_path, Path.unlink)
    fickle = SystemTrash(
        shelf.volumes, Path.unlink, lambda top: [top / "bin"], lambda _top: next(answers, OFF)
    )
    shelf.trash = fickle  # type: ignore[assignment]  # another kind of trash
    with shelf.letting_go() as letting_go:
        report = letting_go.execute(shelf.plan())
    assert [one.reason.name for one in report.refused] == ["TRASH_FAILED"]
    assert shelf.names() == ["a/1.jpg", "b/1.jpg"]


def test_without_hard_links_nothing_can_be_held(tmp_path: Path) -> None:
    trash = SystemTrash(Volumes(), Path.unlink, lambda top: [top])
    (tmp_path / "1.jpg").touch()
    assert trash.destination(tmp_path / "1.jpg", "t") is None
