"""What the catalog promises about photos, folders, thumbnails and vectors."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest

from photofind.core.domain import (
    FileStamp,
    FolderState,
    PhotoFilter,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    PictureFacts,
    Position,
)
from photofind.core.errors import FolderError
from photofind.core.fingerprints.values import Fingerprinted
from photofind.core.intake.volumes import Mount, Volumes
from photofind.core.store.catalog import Catalog
from tests.core.store.fakes import FakeTable, a_failure, a_file, a_fingerprint, known


def _add(catalog: Catalog, *batch: Fingerprinted) -> list[PhotoId]:
    ids = catalog.add_fingerprints(batch)
    return [photo for photo in ids if photo is not None]


def test_a_photo_comes_back_as_it_was_stored(catalog: Catalog, tmp_path: Path) -> None:
    metadata = PhotoMetadata(
        taken_at=datetime(2024, 5, 6, 7, 8, 9, 120_000, timezone(timedelta(hours=2))),
        camera="Canon EOS R5",
        lens="RF 50",
        position=Position(0.0, -12.5),
        rating=4,
        keywords=("Öl", "two words"),
        description="a\nb\ud800",
        software="GIMP",
        editor_traces=("xmp history",),
        extras=("depth", "icc"),
    )
    facts = PictureFacts("PNG", 40, 30, 2, 16, has_alpha=True, is_lossless=True)
    found = a_file(catalog.volumes, tmp_path / "a.png")
    (photo_id,) = _add(catalog, a_fingerprint(found, metadata=metadata, facts=facts, is_plain=True))
    photo = catalog.photo(photo_id)
    assert photo is not None
    assert (photo.path, photo.stamp, photo.volume) == (found.path, found.stamp, found.volume)
    assert (photo.facts, photo.state, photo.is_plain) == (facts, PhotoState.READY, True)
    assert photo.metadata.taken_at == metadata.taken_at
    assert photo.metadata.description == "a\nb?"  # half a surrogate pair is no text
    assert photo.metadata.position == Position(0.0, -12.5)
    assert photo.metadata.keywords == metadata.keywords


@pytest.mark.parametrize(
    "name", ["new\nline.jpg", "'quote\".jpg", "🐈.jpg", "\udcff\udcfe.jpg", "x" * 251 + ".jpg"]
)
def test_any_file_name_is_kept(catalog: Catalog, tmp_path: Path, name: str) -> None:
    (photo_id,) = _add(catalog, a_fingerprint(a_file(catalog.volumes, tmp_path / name)))
    photo = catalog.photo_at(tmp_path / name)
    assert photo is not None
    assert (photo.id, photo.path) == (photo_id, tmp_path / name)


def test_photos_are_listed_newest_first_by_capture_time_then_file_time(
    catalog: Catalog, tmp_path: Path
) -> None:
    def taken(year: int) -> PhotoMetadata:
        return PhotoMetadata(taken_at=datetime(year, 1, 1, tzinfo=UTC))

    middle, oldest, newest = _add(
        catalog,
        a_fingerprint(a_file(catalog.volumes, tmp_path / "m.jpg", mtime_ns=1_300_000_000 * 10**9)),
        a_fingerprint(a_file(catalog.volumes, tmp_path / "o.jpg"), metadata=taken(1999)),
        a_fingerprint(
            a_file(catalog.volumes, tmp_path / "n.jpg", mtime_ns=1), metadata=taken(2030)
        ),
    )
    assert catalog.photo_ids() == [newest, middle, oldest]


def test_filters_narrow_the_list(catalog: Catalog, tmp_path: Path) -> None:
    first, second = _add(
        catalog,
        a_fingerprint(
            a_file(catalog.volumes, tmp_path / "in" / "Straße.jpg", size=10),
            metadata=PhotoMetadata(taken_at=datetime(2020, 6, 1), camera="A"),  # noqa: DTZ001 - as cameras write
        ),
        a_fingerprint(
            a_file(catalog.volumes, tmp_path / "in0" / "b.png", size=99),
            facts=PictureFacts("PNG", 1, 1),
            metadata=PhotoMetadata(taken_at=datetime(2021, 6, 1, tzinfo=UTC), camera="B"),
        ),
    )
    january = datetime(2021, 1, 1)  # noqa: DTZ001 - filters are local times
    for wanted, expected in (
        (PhotoFilter(folder=tmp_path / "in"), [first]),
        (PhotoFilter(folder=tmp_path), [second, first]),
        (PhotoFilter(text="STRASSE"), [first]),
        (PhotoFilter(taken_from=january), [second]),
        (PhotoFilter(taken_until=january), [first]),
        (PhotoFilter(formats=("PNG", "HEIF")), [second]),
        (PhotoFilter(camera="B"), [second]),
        (PhotoFilter(min_bytes=50), [second]),
        (PhotoFilter(camera="A", min_bytes=50), []),
    ):
        assert catalog.photo_ids(wanted) == expected, wanted
    assert (catalog.cameras(), catalog.formats()) == (["A", "B"], ["JPEG", "PNG"])


def test_arrays_hold_every_readable_photo_in_order(
    catalog: Catalog,
    tmp_path: Path,
) -> None:
    batch = [
        a_fingerprint(a_file(catalog.volumes, tmp_path / f"{n}.jpg"), is_plain=n == 2)
        for n in range(3)
    ]
    ids = _add(catalog, *batch, a_failure(a_file(catalog.volumes, tmp_path / "bad.jpg")))
    hash_ids, hashes = catalog.hashes()
    digest_ids, digests = catalog.digests()
    vector_ids, vectors = catalog.vectors.embeddings("m")
    assert list(hash_ids) == list(digest_ids) == list(vector_ids) == ids[:3]
    assert [row.tobytes() for row in hashes] == [item.perceptual_hash for item in batch]
    assert [row.tobytes() for row in digests] == [item.digest for item in batch]
    expected = np.array([item.embedding for item in batch])
    assert np.abs(vectors - expected).max() < 1e-3
    assert list(catalog.plain_ids()) == [ids[2]]
    assert list(catalog.vectors.ids("m")) == ids[:3]
    some_ids, some = catalog.vectors.embeddings_of("m", [ids[2], ids[0]])
    assert list(some_ids) == [ids[0], ids[2]]
    np.testing.assert_array_equal(some, vectors[[0, 2]])


def test_an_unreadable_file_is_listed_with_its_reason_and_nowhere_else(
    catalog: Catalog, tmp_path: Path
) -> None:
    _add(catalog, a_failure(a_file(catalog.volumes, tmp_path / "bad.jpg"), reason="truncated JPEG"))
    (file,) = catalog.unreadable()
    assert (file.path, file.reason) == (tmp_path / "bad.jpg", "truncated JPEG")
    assert catalog.photo_ids() == []
    assert (catalog.counts().photos, catalog.counts().unreadable) == (0, 1)


def test_changed_bytes_get_a_new_id_so_that_nothing_old_is_taken_for_them(
    catalog: Catalog, tmp_path: Path
) -> None:
    found = a_file(catalog.volumes, tmp_path / "a.jpg")
    (old,) = _add(catalog, a_fingerprint(found, b"old"))
    (new,) = _add(catalog, a_fingerprint(found, b"new"))
    assert new != old
    assert catalog.photo_ids() == [new]
    assert catalog.thumbnails.get(old) is None
    assert list(catalog.vectors.ids("m")) == [new]


def test_a_file_read_again_keeps_its_id(catalog: Catalog, tmp_path: Path) -> None:
    found = a_file(catalog.volumes, tmp_path / "a.heic")
    (first,) = _add(catalog, a_fingerprint(found, state=PhotoState.PROVISIONAL))
    assert [file.path for file in catalog.provisional()] == [found.path]
    before = catalog.generation
    (second,) = _add(catalog, a_fingerprint(found, is_plain=True))
    photo = catalog.photo(first)
    assert second == first
    assert photo is not None
    assert (photo.state, photo.is_plain) == (PhotoState.READY, True)
    assert catalog.provisional() == []
    assert list(catalog.written_since(before)) == [first]


def test_a_copy_takes_everything_from_the_photo_with_the_same_bytes(
    catalog: Catalog, tmp_path: Path
) -> None:
    metadata = PhotoMetadata(taken_at=datetime(2020, 1, 1, tzinfo=UTC))
    (one,) = _add(
        catalog, a_fingerprint(a_file(catalog.volumes, tmp_path / "a.jpg"), b"x", metadata=metadata)
    )
    again = known(a_file(catalog.volumes, tmp_path / "b.jpg"), b"x")
    (other,) = _add(catalog, again)
    assert other != one
    assert catalog.ids_with(again.digest) == [one, other]
    copy = catalog.photo(other)
    assert copy is not None
    assert copy.facts == PictureFacts("JPEG", 400, 300, quality=90)
    assert copy.metadata.taken_at == metadata.taken_at
    assert catalog.thumbnails.get(other) == catalog.thumbnails.get(one)
    assert list(catalog.vectors.ids("m")) == [one, other]
    assert len(catalog.hashes()[0]) == 2


def test_removed_photos_leave_nothing_behind(catalog: Catalog, tmp_path: Path) -> None:
    ids = _add(
        catalog, *(a_fingerprint(a_file(catalog.volumes, tmp_path / f"{n}.jpg")) for n in range(2))
    )
    before = catalog.generation
    catalog.remove_photos(ids[:1])
    assert catalog.generation > before
    assert catalog.photo_ids() == ids[1:]
    assert catalog.thumbnails.ids() == {ids[1]}
    assert list(catalog.vectors.ids("m")) == ids[1:]


def test_an_id_is_never_used_twice(catalog: Catalog, tmp_path: Path) -> None:
    (old,) = _add(catalog, a_fingerprint(a_file(catalog.volumes, tmp_path / "a.jpg")))
    catalog.remove_photos([old])
    (new,) = _add(catalog, a_fingerprint(a_file(catalog.volumes, tmp_path / "a.jpg")))
    assert new > old


def test_photos_on_an_unplugged_drive_stay_with_their_last_path(
    catalog: Catalog,
    tmp_path: Path,
    table: FakeTable,
    volumes: Volumes,
) -> None:
    found = a_file(catalog.volumes, tmp_path / "stick" / "dcim" / "a.jpg")
    (photo_id,) = _add(catalog, a_fingerprint(found))
    table.unplug(found.volume)
    volumes.refresh()
    photo = catalog.photo(photo_id)
    assert photo is not None
    assert (photo.path, photo.is_plugged) == (found.path, False)
    assert catalog.absent_ids() == {photo_id}
    assert catalog.counts().unplugged == 1
    assert catalog.photo_ids(PhotoFilter(folder=tmp_path / "stick")) == [photo_id]
    table.plug(Mount(found.volume, tmp_path / "elsewhere"))
    volumes.refresh()
    moved = catalog.photo(photo_id)
    assert moved is not None
    assert (moved.path, moved.is_plugged) == (tmp_path / "elsewhere" / "dcim" / "a.jpg", True)


def test_folders_keep_their_order_and_what_is_said_about_them(
    catalog: Catalog, tmp_path: Path
) -> None:
    for name in ("library", "downloads", "old"):
        (tmp_path / name).mkdir(exist_ok=True)
        catalog.folders.add(tmp_path / name)
    catalog.folders.add(tmp_path / "old")  # twice is once
    catalog.folders.rank([tmp_path / "old"])
    catalog.folders.protect(tmp_path / "library", is_protected=True)
    catalog.folders.announce(tmp_path / "old", managed_by="Lightroom")
    catalog.folders.note_missing(tmp_path / "downloads", is_missing=True)
    folders = catalog.folders.all()
    assert [folder.path.name for folder in folders] == ["old", "library", "downloads"]
    assert [folder.is_protected for folder in folders] == [False, True, False]
    assert [folder.managed_by for folder in folders] == ["Lightroom", "", ""]
    assert folders[2].state is FolderState.MISSING


def test_a_folder_that_is_not_there_is_refused(catalog: Catalog, tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="There is no folder"):
        catalog.folders.add(tmp_path / "nowhere")
    (tmp_path / "file").touch()
    with pytest.raises(FolderError, match="is not a folder"):
        catalog.folders.add(tmp_path / "file")
    with pytest.raises(FolderError, match="not a folder of the library"):
        catalog.folders.protect(tmp_path, is_protected=True)


def test_a_folder_leaves_with_its_photos_but_not_with_those_of_another(
    catalog: Catalog, tmp_path: Path
) -> None:
    inner = tmp_path / "outer" / "inner"
    inner.mkdir(parents=True)
    catalog.folders.add(tmp_path / "outer")
    catalog.folders.add(inner)
    outside, inside = _add(
        catalog,
        a_fingerprint(a_file(catalog.volumes, tmp_path / "outer" / "a.jpg")),
        a_fingerprint(a_file(catalog.volumes, inner / "b.jpg")),
    )
    assert [folder.photos for folder in catalog.folders.all()] == [2, 1]
    assert catalog.remove_folder(tmp_path / "outer") == [outside]
    assert catalog.photo_ids() == [inside]
    assert catalog.remove_folder(tmp_path / "outer") == []


def test_evicted_thumbnails_are_those_not_looked_at(catalog: Catalog) -> None:
    jpeg = b"x" * 1000
    for photo in range(1, 11):
        catalog.thumbnails.put_many({PhotoId(photo): jpeg})
    assert catalog.thumbnails.get(PhotoId(1)) == jpeg
    assert catalog.thumbnails.evict(5_000, keep={PhotoId(3)}) == 6
    assert catalog.thumbnails.ids() == {1, 3, 9, 10}
    assert catalog.thumbnails.evict(5_000, keep=()) == 0


def test_thumbnails_nothing_can_make_anew_are_never_evicted(
    catalog: Catalog,
    tmp_path: Path,
    table: FakeTable,
    volumes: Volumes,
) -> None:
    on_stick = a_file(catalog.volumes, tmp_path / "stick" / "a.jpg")
    unplugged, _other = _add(
        catalog, a_fingerprint(on_stick), a_fingerprint(a_file(catalog.volumes, tmp_path / "b.jpg"))
    )
    table.unplug(on_stick.volume)
    volumes.refresh()
    catalog.evict_thumbnails(bytes_per_photo=1)
    assert catalog.thumbnails.ids() == {unplugged}


def test_vectors_of_two_models_lie_side_by_side(catalog: Catalog, tmp_path: Path) -> None:
    (photo,) = _add(catalog, a_fingerprint(a_file(catalog.volumes, tmp_path / "a.jpg")))
    before = catalog.generation
    catalog.put_embeddings("other", {photo: np.ones(4, dtype=np.float32)})
    assert catalog.generation > before
    assert catalog.vectors.models() == {"m": 32, "other": 4}
    assert catalog.vectors.embeddings("other")[1].shape == (1, 4)
    with pytest.raises(ValueError, match="dimensions"):
        catalog.vectors.put("other", {photo: np.ones(5, dtype=np.float32)})
    catalog.vectors.remove_model("other")
    assert catalog.vectors.models() == {"m": 32}
    assert len(catalog.vectors.embeddings("other")[0]) == 0


def test_vectors_of_nobody_change_nothing(catalog: Catalog) -> None:
    before = catalog.generation
    catalog.put_embeddings("other", {})
    assert catalog.generation == before
    assert catalog.vectors.models() == {}


def test_features_of_another_version_are_not_returned(catalog: Catalog) -> None:
    catalog.vectors.put_features({PhotoId(1): b"new"}, version=2)
    assert catalog.vectors.features(PhotoId(1), version=2) == b"new"
    assert catalog.vectors.features(PhotoId(1), version=1) is None


def test_a_generation_of_another_catalog_is_noticed(catalog: Catalog) -> None:
    assert catalog.knows_generation(catalog.generation)
    assert not catalog.knows_generation(catalog.generation + 1)
    assert not catalog.knows_generation(0)


def test_a_touched_file_keeps_what_is_known_of_it(catalog: Catalog, tmp_path: Path) -> None:
    (photo_id,) = _add(catalog, a_fingerprint(a_file(catalog.volumes, tmp_path / "a.jpg"), b"x"))
    touched = known(a_file(catalog.volumes, tmp_path / "a.jpg", mtime_ns=5), b"x")
    assert _add(catalog, touched) == [photo_id]
    photo = catalog.photo(photo_id)
    assert photo is not None
    assert photo.stamp == FileStamp(1000, 5)
    assert photo.facts is not None


def test_notes_are_kept(catalog: Catalog) -> None:
    assert catalog.noted("rules") == ""
    catalog.note("rules", "3")
    catalog.note("rules", "4")
    assert catalog.noted("rules") == "4"


def test_the_twin_of_a_photo_that_left_counts_as_written_anew(
    catalog: Catalog, tmp_path: Path
) -> None:
    # One of two identical files is compared for both. When it leaves, its matches leave too, and
    # the other would never be compared if it did not count as new.
    files = [a_file(catalog.volumes, tmp_path / f"{n}.jpg") for n in range(3)]
    one, twin, other = _add(
        catalog,
        a_fingerprint(files[0], b"x"),
        a_fingerprint(files[1], b"x"),
        a_fingerprint(files[2], b"y"),
    )
    before = catalog.generation
    catalog.remove_photos([one])
    assert list(catalog.written_since(before)) == [twin]
    _add(catalog, a_fingerprint(files[0], b"x"))
    before = catalog.generation
    _add(catalog, a_fingerprint(files[1], b"changed"))
    written = list(catalog.written_since(before))
    assert len(written) == 2
    assert other not in written


def test_twins_are_readable_photos_with_the_same_bytes(catalog: Catalog, tmp_path: Path) -> None:
    files = [a_file(catalog.volumes, tmp_path / f"{n}.jpg") for n in range(6)]
    ids = _add(
        catalog,
        a_fingerprint(files[0], b"x"),
        a_fingerprint(files[1], b"y"),
        a_fingerprint(files[2], b"x"),
        a_failure(files[3], b"y"),
        a_failure(files[4]),
        a_failure(files[5]),
    )
    assert list(catalog.twin_ids()) == [ids[0], ids[2]]
