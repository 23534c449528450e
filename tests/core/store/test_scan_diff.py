"""What a scan must read, what it need not, and what it may never take for deleted."""

import os
import shutil
from pathlib import Path

import pytest

from photofind.core.domain import FileStamp, FolderState, PhotoState, VolumeId
from photofind.core.errors import Cancelled, CatalogBusyError
from photofind.core.intake.volumes import Mount, Volumes
from photofind.core.intake.walk import Root, find_files
from photofind.core.store.catalog import Catalog
from photofind.core.store.scan_diff import same_stamp
from photofind.core.store.scans import KILLED
from tests.core.store.fakes import (
    STICK,
    FakeTable,
    a_failure,
    a_file,
    a_fingerprint,
    digest_of,
    known,
)
from tests.core.store.home import Home


@pytest.fixture
def home(tmp_path: Path, catalog: Catalog) -> Home:
    home = Home(tmp_path, catalog)
    diff, _gone = home.scan()
    assert [file.path.name for file in diff.new] == ["a.jpg", "b.jpg", "c.jpg", "s.jpg"]
    return home


def test_a_second_scan_reads_nothing(home: Home) -> None:
    before = home.catalog.generation
    diff, gone = home.scan()
    assert (diff.to_read, diff.unchanged, diff.unplugged, gone) == ((), 4, 0, [])
    assert home.catalog.generation == before


def test_a_changed_file_is_read_again(home: Home) -> None:
    home.write(home.disk / "a.jpg", b"other bytes")
    ids = home.ids()
    diff, gone = home.scan()
    assert [file.path.name for file in diff.changed] == ["a.jpg"]
    assert (diff.unchanged, gone) == (3, [])
    assert home.ids()["a.jpg"] != ids["a.jpg"]
    assert home.ids()["b.jpg"] == ids["b.jpg"]


def test_a_touched_file_is_digested_and_not_decoded(home: Home) -> None:
    ids, reads = home.ids(), home.reads
    os.utime(home.disk / "a.jpg", ns=(5, 5))
    diff, _gone = home.scan()
    assert len(diff.changed) == 1
    assert (home.ids(), home.reads) == (ids, reads)
    assert home.scan()[0].unchanged == 4


@pytest.mark.parametrize("target", ["renamed.jpg", "sub/deeper/a.jpg", "../stick/a.jpg"])
def test_a_moved_file_keeps_its_photo_and_is_not_decoded(home: Home, target: str) -> None:
    ids, reads = home.ids(), home.reads
    new_place = Path(os.path.normpath(home.disk / target))
    new_place.parent.mkdir(parents=True, exist_ok=True)
    (home.disk / "a.jpg").rename(new_place)
    diff, gone = home.scan()
    assert [file.path for file in diff.moved] == [new_place]
    assert (len(diff.vanished), gone, home.reads) == (1, [], reads)
    photo = home.catalog.photo_at(new_place)
    assert photo is not None
    assert photo.id == ids["a.jpg"]
    assert photo.is_plugged
    assert home.catalog.thumbnails.get(photo.id) is not None


def test_a_moved_folder_keeps_its_photos(home: Home) -> None:
    ids, reads = home.ids(), home.reads
    (home.disk / "sub").rename(home.disk / "other")
    home.scan()
    assert (home.ids(), home.reads) == (ids, reads)


def test_another_file_of_the_same_size_and_time_is_not_taken_for_the_one_that_moved(
    home: Home,
) -> None:
    status = (home.disk / "a.jpg").stat()
    content = bytes(status.st_size)
    (home.disk / "a.jpg").unlink()
    home.write(home.disk / "x.jpg", content)
    os.utime(home.disk / "x.jpg", ns=(status.st_atime_ns, status.st_mtime_ns))
    old = home.ids()["a.jpg"]
    diff, gone = home.scan()
    assert [file.path.name for file in diff.moved] == ["x.jpg"]
    assert gone == [old]
    assert home.ids()["x.jpg"] != old


def test_a_copy_is_not_decoded_and_is_a_photo_of_its_own(home: Home) -> None:
    reads = home.reads
    shutil.copy(home.disk / "a.jpg", home.disk / "copy.jpg")
    diff, _gone = home.scan()
    assert [file.path.name for file in diff.new] == ["copy.jpg"]
    assert home.reads == reads
    assert len(set(home.ids().values())) == 5


def test_a_deleted_file_leaves(home: Home) -> None:
    old = home.ids()["a.jpg"]
    (home.disk / "a.jpg").unlink()
    diff, gone = home.scan()
    assert (diff.vanished, gone) == ((old,), [old])
    assert "a.jpg" not in home.ids()


def test_a_replugged_drive_is_not_read_again(home: Home, tmp_path: Path, table: FakeTable) -> None:
    # Another mount point; every inode and device number is another one.
    ids, reads = home.ids(), home.reads
    shutil.copytree(home.stick, tmp_path / "elsewhere")  # keeps times, changes inodes
    shutil.rmtree(home.stick)
    home.stick.mkdir()
    table.unplug(STICK)
    table.plug(Mount(STICK, tmp_path / "elsewhere"))
    diff, gone = home.scan()
    assert (diff.to_read, diff.unchanged, diff.unplugged, gone) == ((), 4, 0, [])
    assert (home.ids(), home.reads) == (ids, reads)
    photo = home.catalog.photo(ids["s.jpg"])
    assert photo is not None
    assert photo.path == tmp_path / "elsewhere" / "dcim" / "s.jpg"


def test_all_inodes_changed_and_nothing_is_read(home: Home, tmp_path: Path) -> None:
    shutil.copytree(home.disk, tmp_path / "copy")
    shutil.rmtree(home.disk)
    (tmp_path / "copy").rename(home.disk)
    diff, gone = home.scan()
    assert (diff.to_read, diff.unchanged, gone) == ((), 4, [])


def test_an_unplugged_drive_keeps_its_photos(home: Home, table: FakeTable) -> None:
    # Promise 10. The mount point may be left behind as an empty folder, or be gone.
    ids = home.ids()
    table.unplug(STICK)
    shutil.rmtree(home.stick)
    for _ in range(2):
        diff, gone = home.scan()
        assert (diff.unplugged, gone, home.ids()) == (1, [], ids)
        photo = home.catalog.photo(ids["s.jpg"])
        assert photo is not None
        assert not photo.is_plugged
        home.stick.mkdir(exist_ok=True)
    states = [folder.state for folder in home.catalog.folders.all()]
    assert states == [FolderState.WATCHED, FolderState.UNPLUGGED]


def test_a_root_that_is_suddenly_empty_keeps_its_photos(home: Home) -> None:
    # A network share that mounted without its content, or an encrypted folder that is locked.
    ids = home.ids()
    shutil.move(home.disk, home.disk.with_name("away"))
    home.disk.mkdir()
    (home.disk / "README.txt").touch()
    diff, gone = home.scan()
    assert (diff.unplugged, gone, home.ids()) == (3, [], ids)
    assert home.catalog.folders.all()[0].state is FolderState.MISSING
    photo = home.catalog.photo(ids["a.jpg"])
    assert photo is not None
    assert not photo.is_plugged  # so it can never be the only keeper
    shutil.rmtree(home.disk)
    shutil.move(home.disk.with_name("away"), home.disk)
    diff, gone = home.scan()
    assert (diff.to_read, diff.unchanged, gone) == ((), 4, [])
    assert home.catalog.folders.all()[0].state is FolderState.WATCHED
    photo = home.catalog.photo(ids["a.jpg"])
    assert photo is not None
    assert photo.is_plugged


def test_a_root_that_is_gone_keeps_its_photos(home: Home) -> None:
    ids = home.ids()
    shutil.rmtree(home.disk)
    diff, gone = home.scan()
    assert (diff.unplugged, gone, home.ids()) == (3, [], ids)
    assert home.catalog.folders.all()[0].state is FolderState.MISSING


def test_photos_in_a_folder_that_cannot_be_listed_stay(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = home.ids()
    (home.disk / "a.jpg").unlink()
    listing = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("sub"):
            raise OSError(5, "Input/output error", path)
        return listing(path)

    monkeypatch.setattr(os, "scandir", scandir)
    diff, gone = home.scan()
    assert (diff.unplugged, gone) == (1, [ids["a.jpg"]])
    photo = home.catalog.photo(ids["c.jpg"])
    assert photo is not None
    assert not photo.is_plugged


def test_a_photo_that_went_into_a_cloud_stays(home: Home) -> None:
    ids = home.ids()
    (home.disk / "a.jpg").unlink()
    home.write(home.disk / ".a.jpg.icloud")
    diff, gone = home.scan()
    assert (diff.unplugged, gone, home.ids()) == (1, [], ids)


def test_excluded_photos_leave(home: Home) -> None:
    _diff, gone = home.scan(exclusions=["*.jpg"])
    assert len(gone) == 4


def test_a_scan_that_was_stopped_forgets_no_moved_file(home: Home) -> None:
    ids = home.ids()
    (home.disk / "a.jpg").rename(home.disk / "z.jpg")
    home.catalog.diff(home.walk())  # stopped before anything was read
    assert home.ids() == ids
    home.scan()
    assert home.ids()["z.jpg"] == ids["a.jpg"]


def test_a_hard_link_that_took_over_keeps_the_photo(home: Home) -> None:
    ids = home.ids()
    (home.disk / "0.jpg").hardlink_to(home.disk / "b.jpg")
    _diff, gone = home.scan()
    assert gone == []
    assert home.ids()["0.jpg"] == ids["b.jpg"]
    assert "b.jpg" not in home.ids()


def test_a_scan_of_one_folder_leaves_the_others_alone(home: Home) -> None:
    ids = home.ids()
    shutil.rmtree(home.stick / "dcim")
    (home.disk / "a.jpg").unlink()
    report = find_files([Root(home.disk)], home.catalog.volumes)
    diff = home.catalog.diff(report)
    assert home.catalog.finish_scan(diff) == [ids["a.jpg"]]
    assert "s.jpg" in home.ids()


@pytest.mark.parametrize("hours", [-1, 1, 12])
def test_times_on_a_fat_volume_may_shift_by_whole_hours(
    home: Home, table: FakeTable, hours: int
) -> None:
    table.unplug(STICK)
    table.plug(Mount(STICK, home.stick, coarse_times=True))
    home.write(home.stick / "t.jpg")
    home.scan()
    for path in home.stick.rglob("*.jpg"):
        shifted = path.stat().st_mtime_ns + hours * 3600 * 10**9 + 1_900_000_000
        os.utime(path, ns=(shifted, shifted))
    assert home.scan()[0].unchanged == 5
    assert home.scan()[0].unchanged == 5


def test_stamps_of_other_volumes_must_agree() -> None:
    stamp = FileStamp(10, 10**18)
    for other, exact, coarse in (
        (FileStamp(10, 10**18 + 99), True, True),  # a share cuts times to 100 ns
        (FileStamp(10, 10**18 + 100), False, True),
        (FileStamp(10, 10**18 + 2 * 10**9), False, True),
        (FileStamp(10, 10**18 + 3 * 10**9), False, False),
        (FileStamp(10, 10**18 - 3600 * 10**9), False, True),
        (FileStamp(10, 10**18 - 1800 * 10**9), False, False),
        (FileStamp(10, 10**18 + 30 * 3600 * 10**9), False, False),
        (FileStamp(11, 10**18), False, False),
    ):
        assert same_stamp(stamp, other, coarse=False) is exact, other
        assert same_stamp(stamp, other, coarse=True) is coarse, other


def test_unreadable_files_are_tried_again_only_if_they_could_not_be_read(home: Home) -> None:
    for name in ("empty.jpg", "locked.jpg"):
        home.write(home.disk / name)
    diff = home.catalog.diff(home.walk())
    empty, locked = diff.new
    home.catalog.add_fingerprints([a_failure(empty, b"?"), a_failure(locked, reason="no access")])
    diff = home.catalog.diff(home.walk())
    assert (diff.new, diff.changed) == ((), ())
    assert [file.path.name for file in diff.again] == ["locked.jpg"]
    home.write(empty.path, b"a photo after all")
    diff = home.catalog.diff(home.walk())
    assert [file.path.name for file in diff.changed] == ["empty.jpg"]


def test_a_file_in_hand_when_the_program_died_is_tried_alone(home: Home) -> None:
    for name in ("x.jpg", "y.jpg"):
        home.write(home.disk / name)
    diff = home.catalog.diff(home.walk())
    taken = list(home.catalog.scans.in_hand.taking(diff.to_read))
    assert [file.path.name for file in taken] == ["x.jpg", "y.jpg"]  # and now it dies
    diff = home.catalog.diff(home.walk())
    assert (diff.new, [file.path.name for file in diff.suspects]) == ((), ["x.jpg", "y.jpg"])
    for _ in range(2):  # once may have been a power cut
        assert (diff.new, diff.again, diff.killers) == ((), (), ())
        assert [file.path.name for file in diff.suspects] == ["x.jpg", "y.jpg"]
        alone = home.catalog.scans.in_hand.taking(diff.suspects, alone=True)
        assert next(alone).path.name == "x.jpg"  # survived, and not stored yet
        assert next(alone).path.name == "y.jpg"  # and it dies again
        diff = home.catalog.diff(home.walk())
    assert [file.path.name for file in diff.killers] == ["y.jpg"]
    assert [file.path.name for file in diff.suspects] == ["x.jpg"]
    home.read(diff.suspects[0])
    assert [(file.path.name, file.reason) for file in home.catalog.unreadable()] == [
        ("y.jpg", KILLED)
    ]
    assert home.scan()[0].to_read == ()


def test_a_run_that_ends_leaves_nothing_in_hand(home: Home) -> None:
    home.write(home.disk / "x.jpg")
    diff = home.catalog.diff(home.walk())
    list(home.catalog.scans.in_hand.taking(diff.to_read))
    home.catalog.scans.in_hand.clear()  # stopped by the user, in good order
    assert [file.path.name for file in home.catalog.diff(home.walk()).new] == ["x.jpg"]


def test_only_one_scan_runs_at_a_time(home: Home) -> None:
    catalog = home.catalog
    with (
        catalog.scans.running(wait_s=0),
        Catalog.open(catalog.paths, volumes=catalog.volumes) as other,
    ):
        with (
            pytest.raises(CatalogBusyError, match="scanning"),
            other.scans.running(wait_s=0),
        ):
            pass
        other.note("a mark", "made while the scan runs")


def test_a_file_whose_drive_was_unplugged_meanwhile_is_left_out(
    home: Home, table: FakeTable
) -> None:
    # Its path now leads to another drive: stored, it would belong to the wrong one.
    file = a_file(home.catalog.volumes, home.stick / "new.jpg")
    table.unplug(VolumeId(STICK))
    home.catalog.volumes.refresh()
    assert home.catalog.add_fingerprints([a_fingerprint(file)]) == [None]


def test_photos_without_a_vector_of_a_model_are_listed(home: Home) -> None:
    assert home.catalog.scans.unembedded("m") == []
    assert home.catalog.scans.unembedded("new") == sorted(home.ids().values())


def test_a_part_of_a_folder_may_be_emptied_or_deleted(home: Home) -> None:
    # The watcher scans only the part that changed.
    ids = home.ids()
    part = Root(home.disk / "sub", home.catalog.folders.all()[0].volume)
    (home.disk / "sub" / "c.jpg").unlink()
    diff = home.catalog.diff(find_files([part], home.catalog.volumes))
    assert home.catalog.finish_scan(diff) == [ids["c.jpg"]]
    home.write(home.disk / "sub" / "d.jpg")
    home.scan()
    shutil.rmtree(home.disk / "sub")
    diff = home.catalog.diff(find_files([part], home.catalog.volumes))
    assert len(home.catalog.finish_scan(diff)) == 1
    assert set(home.ids()) == {"a.jpg", "b.jpg", "s.jpg"}


def test_a_part_of_a_folder_that_is_gone_with_the_folder_keeps_its_photos(home: Home) -> None:
    ids = home.ids()
    part = Root(home.disk / "sub", home.catalog.folders.all()[0].volume)
    shutil.rmtree(home.disk)
    home.disk.mkdir()
    diff = home.catalog.diff(find_files([part], home.catalog.volumes))
    assert (diff.unplugged, home.catalog.finish_scan(diff), home.ids()) == (1, [], ids)


def test_a_run_that_was_stopped_suspects_nobody_new(home: Home) -> None:
    for name in ("x.jpg", "y.jpg"):
        home.write(home.disk / name)

    def stop() -> None:
        with home.catalog.scans.running(wait_s=0):
            list(home.catalog.scans.in_hand.taking(home.catalog.diff(home.walk()).to_read))
            raise Cancelled

    with pytest.raises(Cancelled):
        stop()
    diff = home.catalog.diff(home.walk())
    assert (len(diff.new), diff.suspects) == (2, ())


def test_suspects_that_were_not_tried_stay_suspects(home: Home) -> None:
    for name in ("x.jpg", "y.jpg"):
        home.write(home.disk / name)
    list(home.catalog.scans.in_hand.taking(home.catalog.diff(home.walk()).to_read))  # it dies

    def stop() -> None:
        with home.catalog.scans.running(wait_s=0):
            diff = home.catalog.diff(home.walk())
            next(home.catalog.scans.in_hand.taking(diff.suspects, alone=True))
            raise Cancelled

    with pytest.raises(Cancelled):
        stop()
    assert len(home.catalog.diff(home.walk()).suspects) == 2


def test_copies_of_a_preview_become_ready_when_one_of_them_is_read_in_full(home: Home) -> None:
    # A HEIC of twelve megapixels takes a second: eight backups of it must not take eight.
    for name in ("1.heic", "2.heic"):
        home.write(home.disk / name, b"heic")
    diff = home.catalog.diff(home.walk())
    preview = {"state": PhotoState.PROVISIONAL, "thumbnail": b"preview"}
    home.catalog.add_fingerprints([a_fingerprint(file, b"heic", **preview) for file in diff.new])
    first, second = home.catalog.provisional()
    home.catalog.add_fingerprints([a_fingerprint(first, b"heic")])
    assert home.catalog.scans.knows(digest_of(b"heic"), "m")
    home.catalog.add_fingerprints([known(second, b"heic")])
    assert home.catalog.provisional() == []
    jpegs = {home.catalog.thumbnails.get(home.ids()[name]) for name in ("1.heic", "2.heic")}
    assert jpegs == {b"jpeg " + digest_of(b"heic")}


def test_a_preview_that_turns_out_unreadable_loses_its_vector(home: Home) -> None:
    home.write(home.disk / "1.heic", b"heic")
    diff = home.catalog.diff(home.walk())
    home.catalog.add_fingerprints(
        [a_fingerprint(diff.new[0], b"heic", state=PhotoState.PROVISIONAL)]
    )
    home.catalog.add_fingerprints([a_failure(diff.new[0], b"heic", "truncated")])
    assert [file.reason for file in home.catalog.unreadable()] == ["truncated"]
    assert len(home.catalog.vectors.ids("m")) == 4
    assert home.scan()[0].to_read == ()


@pytest.mark.parametrize("name", ["vectors", "thumbnails"])
def test_lost_blobs_come_back_with_the_next_scan(
    home: Home, volumes: Volumes, tmp_path: Path, name: str
) -> None:
    shutil.copy2(home.disk / "a.jpg", home.disk / "twin.jpg")
    home.scan()
    home.catalog.close()
    (home.catalog.paths.root / f"{name}.sqlite").write_bytes(b"not a database at all" * 1000)
    with Catalog.open(home.catalog.paths, volumes=volumes) as catalog:
        home.catalog = catalog
        reads = home.reads
        diff, gone = home.scan()
        assert (len(diff.again), diff.unchanged, gone) == (5, 0, [])
        assert home.reads - reads == 4  # the twin takes its own from the other
        ids = set(catalog.photo_ids())
        assert catalog.thumbnails.ids() == ids == set(catalog.vectors.ids("m").tolist())
        assert home.scan()[0].unchanged == 5
