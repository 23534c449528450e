"""What a walk finds, and what it leaves alone."""

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from photofind.core.domain import VolumeId
from photofind.core.errors import Cancelled
from photofind.core.intake import skip, walk
from photofind.core.intake.skip import QUARANTINE_NAME, Skipped
from photofind.core.intake.volumes import Mount, Volumes
from photofind.core.intake.walk import Root, RootState, WalkReport, find_files
from photofind.core.paths import MARKER_NAME
from photofind.core.task import Task

DISK = VolumeId("uuid:disk")


class FixedTable:
    """A table that a test writes down."""

    def __init__(self, *mounts: Mount) -> None:
        self._mounts = mounts

    def mounts(self) -> tuple[Mount, ...]:
        """Return what the test wrote down."""
        return self._mounts


@pytest.fixture
def volumes() -> Volumes:
    return Volumes(FixedTable(Mount(DISK, Path("/"))))


def _make(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"content of " + os.fsencode(name))


def _names(report: WalkReport, root: Path) -> list[str]:
    return [file.path.relative_to(root).as_posix() for file in report.found]


def test_photos_are_found_by_suffix_in_the_order_of_names(tmp_path: Path, volumes: Volumes) -> None:
    _make(tmp_path, "b.JPG", "a.heic", "sub/c.nef", "notes.txt", "film.mov", ".jpg", "jpg")
    report = find_files([Root(tmp_path)], volumes)
    assert _names(report, tmp_path) == ["a.heic", "b.JPG", "sub/c.nef"]
    assert report.other_files == 4
    assert [root.state for root in report.roots] == [RootState.WALKED]
    file = report.found[0]
    status = file.path.stat()
    assert (file.volume, file.stamp.size_bytes) == (DISK, status.st_size)
    assert (file.stamp.mtime_ns, file.identity.inode) == (status.st_mtime_ns, status.st_ino)


@pytest.mark.parametrize(
    "name",
    [
        "a\nb.jpg",
        "\"'`$(x).jpg",
        "🐈‍⬛.png",
        "\udcff\udc80.jpg",
        "\u202egpj.jpg",
        "x" * 251 + ".jpg",
    ],
)
def test_any_file_name_is_found(tmp_path: Path, volumes: Volumes, name: str) -> None:
    _make(tmp_path, name)
    assert _names(find_files([Root(tmp_path)], volumes), tmp_path) == [name]


def test_links_are_never_followed(tmp_path: Path, volumes: Volumes) -> None:
    _make(tmp_path, "in/a.jpg", "outside/b.jpg")
    (tmp_path / "in" / "up").symlink_to(tmp_path)
    (tmp_path / "in" / "b.jpg").symlink_to(tmp_path / "outside" / "b.jpg")
    report = find_files([Root(tmp_path / "in")], volumes)
    assert _names(report, tmp_path) == ["in/a.jpg"]
    assert report.skipped[Skipped.LINK] == 2


def test_a_hard_link_is_no_second_photo(tmp_path: Path, volumes: Volumes) -> None:
    # "Trash the copy" would otherwise be offered for the only file there is.
    _make(tmp_path, "a.jpg")
    (tmp_path / "b.jpg").hardlink_to(tmp_path / "a.jpg")
    report = find_files([Root(tmp_path)], volumes)
    assert _names(report, tmp_path) == ["a.jpg"]
    assert [(alias.path.name, alias.same_as.name) for alias in report.aliases] == [
        ("b.jpg", "a.jpg")
    ]


def test_roots_inside_each_other_find_every_file_once(tmp_path: Path, volumes: Volumes) -> None:
    _make(tmp_path, "a.jpg", "sub/b.jpg")
    report = find_files([Root(tmp_path / "sub"), Root(tmp_path), Root(tmp_path)], volumes)
    assert _names(report, tmp_path) == ["a.jpg", "sub/b.jpg"]
    assert [root.state for root in report.roots] == [RootState.WALKED] * 3


def test_a_pipe_with_the_name_of_a_photo_is_not_touched(tmp_path: Path, volumes: Volumes) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    assert find_files([Root(tmp_path)], volumes).found == []


@pytest.mark.parametrize(
    ("folder", "reason"),
    [
        (".Trash-1000/files", Skipped.TRASH),
        (".local/share/Trash/files", Skipped.TRASH),
        ("$RECYCLE.BIN/S-1-5", Skipped.TRASH),
        ("#recycle", Skipped.TRASH),
        (".Trashes/501", Skipped.TRASH),
        (f"{QUARANTINE_NAME}/run/files", Skipped.TRASH),
        ("Photos Library.photoslibrary/originals/0", Skipped.PACKAGE),
        ("Old.aplibrary/Masters", Skipped.PACKAGE),
        ("Catalog Previews.lrdata/0", Skipped.PACKAGE),
        ("Catalog.lrcat-data", Skipped.PACKAGE),
        ("@eaDir/a.jpg", Skipped.COPIES),
        (".@__thumb", Skipped.COPIES),
    ],
)
def test_what_promise_8_names_is_left_alone(
    tmp_path: Path, volumes: Volumes, folder: str, reason: Skipped
) -> None:
    _make(tmp_path, "a.jpg", f"{folder}/hidden.jpg")
    if reason is Skipped.TRASH and "Trash/" in folder:
        (tmp_path / folder).with_name("info").mkdir(exist_ok=True)
    report = find_files([Root(tmp_path)], volumes)
    assert _names(report, tmp_path) == ["a.jpg"]
    assert report.skipped == {reason: 1}
    inside = find_files([Root(tmp_path / folder)], volumes)
    assert (inside.found, inside.roots[0].state) == ([], RootState.SKIPPED)


def test_a_library_of_ours_is_left_alone_wherever_it_lies(tmp_path: Path, volumes: Volumes) -> None:
    _make(tmp_path, "a.jpg", f"deep/lib/{MARKER_NAME}", "deep/lib/demo/b.jpg")
    report = find_files([Root(tmp_path)], volumes)
    assert _names(report, tmp_path) == ["a.jpg"]
    assert report.skipped == {Skipped.OWN: 1}


def test_a_folder_named_trash_by_its_owner_is_walked(tmp_path: Path, volumes: Volumes) -> None:
    _make(tmp_path, "Trash/a.jpg")
    assert _names(find_files([Root(tmp_path)], volumes), tmp_path) == ["Trash/a.jpg"]


def test_files_in_a_cloud_are_noted_and_not_found(tmp_path: Path, volumes: Volumes) -> None:
    _make(tmp_path, ".a.jpg.icloud", "b.heic.nextcloud", ".c.pdf.icloud")
    report = find_files([Root(tmp_path)], volumes)
    assert report.found == []
    assert [path.name for path in report.placeholders] == ["a.jpg", "b.heic"]


def test_a_file_without_blocks_is_a_placeholder_only_where_a_sync_client_says_so(
    tmp_path: Path,
) -> None:
    with (tmp_path / "a.jpg").open("wb") as sparse:
        sparse.truncate(1_000_000)
    on_disk = Volumes(FixedTable(Mount(DISK, Path("/"), filesystem="ext4")))
    in_cloud = Volumes(FixedTable(Mount(DISK, Path("/"), filesystem="fuse.onedriver")))
    assert len(find_files([Root(tmp_path)], on_disk).found) == 1
    report = find_files([Root(tmp_path)], in_cloud)
    assert (report.found, report.placeholders) == ([], [tmp_path / "a.jpg"])


def test_other_programs_in_charge_are_announced(tmp_path: Path, volumes: Volumes) -> None:
    _make(tmp_path, "lr/My.lrcat", "lr/a.jpg", "dk/digikam4.db", "box/.dropbox", "nc/._sync_1a.db")
    report = find_files([Root(tmp_path)], volumes)
    assert report.managed == {tmp_path / "lr": "Lightroom", tmp_path / "dk": "digiKam"}
    assert report.synced == {tmp_path / "box": "Dropbox", tmp_path / "nc": "Nextcloud"}
    assert _names(report, tmp_path) == ["lr/a.jpg"]


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("*.PNG", ["a.jpg", "private/c.jpg"]),
        ("private", ["a.jpg", "b.png"]),
        ("*/private/*", ["a.jpg", "b.png"]),
        ("*/private/", ["a.jpg", "b.png"]),
        ("[ab].*", ["private/c.jpg"]),
        ("  ", ["a.jpg", "b.png", "private/c.jpg"]),
    ],
)
def test_excluded_files_and_folders_are_not_found(
    tmp_path: Path, volumes: Volumes, pattern: str, left: list[str]
) -> None:
    _make(tmp_path, "a.jpg", "b.png", "private/c.jpg")
    report = find_files([Root(tmp_path)], volumes, [pattern])
    assert _names(report, tmp_path) == left
    assert (report.roots[0].excluded > 0) == (len(left) < 3)


def test_a_folder_that_cannot_be_listed_is_reported_and_costs_no_other(
    tmp_path: Path, volumes: Volumes, monkeypatch: pytest.MonkeyPatch
) -> None:
    _make(tmp_path, "a.jpg", "locked/b.jpg", "z/c.jpg")
    monkeypatch.setattr(os, "scandir", _failing_below(tmp_path / "locked"))
    report = find_files([Root(tmp_path)], volumes)
    assert _names(report, tmp_path) == ["a.jpg", "z/c.jpg"]
    (folder,) = report.unreadable_folders
    assert (folder.path, folder.reason) == (tmp_path / "locked", "permission denied")
    assert report.roots[0].state is RootState.WALKED
    locked = find_files([Root(tmp_path / "locked")], volumes)
    assert locked.roots[0].state is RootState.MISSING


def _failing_below(folder: Path) -> Callable[[str], object]:
    real = os.scandir

    def scandir(path: str) -> object:
        if Path(path).is_relative_to(folder):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    return scandir


def test_a_root_that_is_gone_is_missing_and_one_on_an_unplugged_drive_is_not(
    tmp_path: Path,
) -> None:
    stick = VolumeId("uuid:stick")
    table = FixedTable(Mount(DISK, Path("/")), Mount(stick, tmp_path / "stick"))
    (tmp_path / "stick").mkdir()
    roots = [Root(tmp_path / "gone", DISK), Root(tmp_path / "stick", stick)]
    states = [root.state for root in find_files(roots, Volumes(table)).roots]
    assert states == [RootState.MISSING, RootState.WALKED]
    without = Volumes(FixedTable(Mount(DISK, Path("/"))))
    states = [root.state for root in find_files(roots, without).roots]
    assert states == [RootState.MISSING, RootState.UNPLUGGED]


def test_a_drive_mounted_inside_a_root_gives_its_files_its_own_volume(tmp_path: Path) -> None:
    _make(tmp_path, "a.jpg", "nas/b.jpg")
    nas = VolumeId("share:nas:/photos")
    table = FixedTable(Mount(DISK, Path("/")), Mount(nas, tmp_path / "nas"))
    report = find_files([Root(tmp_path)], Volumes(table))
    assert [file.volume for file in report.found] == [DISK, nas]


def test_a_cancelled_walk_stops(tmp_path: Path, volumes: Volumes) -> None:
    _make(tmp_path, "a.jpg")
    with pytest.raises(Cancelled):
        find_files([Root(tmp_path)], volumes, task=Task(is_cancelled=lambda: True))


def test_a_folder_reached_by_two_paths_is_one(tmp_path: Path, volumes: Volumes) -> None:
    _make(tmp_path, "a/1.jpg", "b/2.jpg")
    (tmp_path / "bound").mkdir()
    if _system("mount", "--bind", tmp_path / "a", tmp_path / "bound"):
        pytest.skip("only root can bind folders")
    try:
        report = find_files([Root(tmp_path)], volumes)
    finally:
        _system("umount", tmp_path / "bound")
    assert _names(report, tmp_path) == ["a/1.jpg", "b/2.jpg"]


def _system(*command: str | Path) -> int:
    return subprocess.run(command, check=False, capture_output=True).returncode


def test_files_that_vanish_or_fail_while_they_are_looked_at_cost_no_other(
    tmp_path: Path, volumes: Volumes, monkeypatch: pytest.MonkeyPatch
) -> None:
    _make(tmp_path, "gone.jpg", "ill.jpg", "well.jpg")
    status = walk._status

    def looked_at(entry: "os.DirEntry[str]") -> os.stat_result:
        if entry.name == "gone.jpg":
            raise FileNotFoundError
        if entry.name == "ill.jpg":
            raise OSError(5, "Input/output error", entry.path)
        return status(entry)

    monkeypatch.setattr(walk, "_status", looked_at)
    report = find_files([Root(tmp_path)], volumes)
    assert _names(report, tmp_path) == ["well.jpg"]
    assert [(file.path.name, file.reason) for file in report.unreadable_folders] == [
        ("ill.jpg", "input/output error")
    ]


def test_files_without_inode_numbers_are_all_found(
    tmp_path: Path, volumes: Volumes, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Some network file systems give every file the number 0.
    _make(tmp_path, "1.jpg", "sub/2.jpg", "tub/3.jpg")
    monkeypatch.setattr(walk, "_identity", lambda status: (status.st_dev, 0))
    report = find_files([Root(tmp_path)], volumes)
    assert _names(report, tmp_path) == ["1.jpg", "sub/2.jpg", "tub/3.jpg"]


@pytest.mark.parametrize(
    ("attributes", "flags", "expected"),
    [
        (0x20, 0, False),
        (skip.FILE_ATTRIBUTE_OFFLINE, 0, True),
        (skip.FILE_ATTRIBUTE_RECALL_ON_OPEN, 0, True),
        (skip.FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS, 0, True),
        (0, skip.SF_DATALESS, True),
    ],
)
def test_attributes_tell_what_is_in_a_cloud(attributes: int, flags: int, *, expected: bool) -> None:
    assert skip.is_placeholder(_Attributes(attributes, flags), "ntfs") is expected  # type: ignore[arg-type]  # as on other systems


@dataclass
class _Attributes:
    """The status of a file on Windows or a Mac."""

    st_file_attributes: int
    st_flags: int
    st_size: int = 1


def test_a_root_that_cannot_be_looked_at_is_told_and_the_others_are_walked(
    tmp_path: Path, volumes: Volumes
) -> None:
    # A forbidden folder above it and a failing drive raise in the same places as such a name.
    _make(tmp_path, "good/a.jpg")
    cursed = tmp_path / ("n" * 300)
    report = find_files([Root(cursed), Root(tmp_path / "good")], volumes)
    assert _names(report, tmp_path) == ["good/a.jpg"]
    assert [root.state for root in report.roots] == [RootState.WALKED, RootState.MISSING]
    assert [folder.path for folder in report.unreadable_folders] == [cursed]
