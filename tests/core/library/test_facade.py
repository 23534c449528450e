"""A library on disk does what the window and the command line ask of it."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from photofind.core.domain import Changed, Grade, PhotoFilter
from photofind.core.errors import Cancelled, FolderError, MissingModelError, QueryError
from photofind.core.finding.values import Query, Region
from photofind.core.fingerprints.embedding import Embedder
from photofind.core.library import Library
from photofind.core.resources import BUNDLED_MODEL, resource
from photofind.core.store.catalog import Catalog
from photofind.core.task import Progress, Task
from tests.builders import draw_library, draw_picture, save_jpeg


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with ten pictures, a copy, a smaller one and a turned one."""
    photos = tmp_path / "photos"
    draw_library(photos, 10)
    (photos / "copies").mkdir()
    shutil.copy(photos / "picture-0000.jpg", photos / "copies" / "again.jpg")
    save_jpeg(photos / "copies" / "small.jpg", draw_picture(1).resize((320, 240)), quality=70)
    save_jpeg(photos / "copies" / "turned.jpg", draw_picture(2).rotate(90, expand=True))
    return photos


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return an empty library."""
    with Library.open(tmp_path / "library") as opened:
        yield opened


def test_a_scan_finds_every_photo_and_a_second_one_reads_nothing(
    library: Library, folder: Path
) -> None:
    first = library.scan([folder])
    assert (first.found, first.new, first.unchanged) == (13, 13, 0)
    stages: list[Progress] = []
    second = library.scan(task=Task(report=stages.append))
    assert (second.new, second.changed, second.unchanged) == (0, 0, 13)
    assert sum(report.done for report in stages if report.stage == "read") == 0


def test_a_copy_a_smaller_one_and_a_turned_one_are_grouped(library: Library, folder: Path) -> None:
    library.scan([folder])
    groups = {
        frozenset(photo.path.name for photo in library.photos(group.photos)): group.grade
        for group in library.groups(Grade.SAME)
    }
    assert groups == {
        frozenset({"picture-0000.jpg", "again.jpg"}): Grade.IDENTICAL,
        frozenset({"picture-0001.jpg", "small.jpg"}): Grade.SAME,
        frozenset({"picture-0002.jpg", "turned.jpg"}): Grade.SAME,
    }


def test_the_larger_picture_is_kept(library: Library, folder: Path) -> None:
    library.scan([folder])
    keepers = {library.photos([group.keeper])[0].path.name for group in library.groups(Grade.SAME)}
    assert "picture-0001.jpg" in keepers
    assert "small.jpg" not in keepers


def test_a_moved_photo_keeps_its_place_and_is_not_read_again(
    library: Library, folder: Path
) -> None:
    library.scan([folder])
    before = library.photo_at(folder / "picture-0005.jpg")
    (folder / "picture-0005.jpg").rename(folder / "renamed.jpg")
    library.scan()
    after = library.photo_at(folder / "renamed.jpg")
    assert before is not None
    assert after is not None
    assert after.digest == before.digest
    assert library.count() == 13


def test_a_deleted_photo_leaves_the_library_and_its_group(library: Library, folder: Path) -> None:
    library.scan([folder])
    (folder / "copies" / "again.jpg").unlink()
    summary = library.scan()
    assert summary.removed == 1
    names = {
        photo.path.name
        for group in library.groups(Grade.SAME)
        for photo in library.photos(group.photos)
    }
    assert "again.jpg" not in names
    assert "picture-0000.jpg" not in names


def test_a_query_from_outside_finds_its_copy_first(library: Library, folder: Path) -> None:
    library.scan([folder])
    outside = save_jpeg(folder.parent / "query.jpg", draw_picture(7).resize((500, 375)))
    findings = library.find(Query.of_file(outside), k=5)
    best = library.photos([findings.results[0].photo])[0]
    assert best.path.name == "picture-0007.jpg"
    assert findings.results[0].grade is Grade.SAME
    assert len(findings.results) == 5


def test_a_photo_of_the_library_is_listed_first_as_itself(library: Library, folder: Path) -> None:
    library.scan([folder])
    findings = library.find(Query.of_file(folder / "picture-0000.jpg"), k=3)
    assert findings.results[0].is_self
    assert findings.results[1].grade is Grade.IDENTICAL
    assert len(findings.results) == 4


def test_likeness_and_filters_combine(library: Library, folder: Path) -> None:
    library.scan([folder])
    query = Query.of_file(folder / "picture-0003.jpg")
    findings = library.find(query, within=PhotoFilter(text="0005"))
    (only,) = library.photos([result.photo for result in findings.results])
    assert only.path.name == "picture-0005.jpg"
    assert findings.compared == 1
    assert not findings.results[0].is_self
    assert library.find(query, within=PhotoFilter(text="no such name")).results == ()


def test_bytes_and_regions_can_be_searched_for(library: Library, folder: Path) -> None:
    library.scan([folder])
    query = Query.of_bytes((folder / "picture-0003.jpg").read_bytes(), "dropped")
    assert library.find(query).results[0].grade is Grade.IDENTICAL
    part = library.find(query.within(Region(0.1, 0.1, 0.7, 0.7))).results[0]
    assert library.photos([part.photo])[0].path.name == "picture-0003.jpg"
    assert part.grade is Grade.EDITED


def test_an_empty_library_has_nothing_to_find_and_says_so(library: Library, folder: Path) -> None:
    findings = library.find(Query.of_file(folder / "picture-0001.jpg"))
    assert findings.results == ()
    assert findings.compared == 0


def test_a_query_that_is_gone_is_one_clear_error(library: Library, folder: Path) -> None:
    library.scan([folder])
    photo = library.photo_ids()[0]
    library.remove_folder(folder)
    with pytest.raises(QueryError):
        library.find(Query.of_photo(photo))


def test_a_stopped_scan_keeps_what_it_finished_and_the_next_one_resumes(
    library: Library, folder: Path
) -> None:
    seen: list[Progress] = []

    def is_cancelled() -> bool:
        return any(report.stage == "read" for report in seen)

    with pytest.raises(Cancelled):
        library.scan([folder], task=Task(report=seen.append, is_cancelled=is_cancelled))
    kept = library.count()
    summary = library.scan()
    assert kept + summary.new == 13
    assert library.count() == 13


def test_unreadable_files_are_in_the_report_and_not_tried_again(
    library: Library, folder: Path
) -> None:
    (folder / "broken.jpg").write_bytes(b"not a picture at all")
    (folder / "empty.png").write_bytes(b"")
    first = library.scan([folder])
    assert {file.path.name for file in first.unreadable} == {"broken.jpg", "empty.png"}
    second = library.scan()
    assert {file.path.name for file in second.unreadable} == {"broken.jpg", "empty.png"}
    assert second.unchanged == 15


def test_what_changes_is_told(library: Library, folder: Path) -> None:
    heard: list[Changed] = []
    library.on_change(heard.append)
    library.scan([folder])
    assert any(change.photos for change in heard)
    assert any(change.groups for change in heard)
    assert any(change.folders for change in heard)


@pytest.mark.parametrize("name", ["nowhere", "file.txt"])
def test_a_folder_that_is_none_is_one_clear_error(
    library: Library, tmp_path: Path, name: str
) -> None:
    (tmp_path / "file.txt").write_text("")
    with pytest.raises(FolderError):
        library.add_folder(tmp_path / name)


def test_excluded_names_are_left_alone(library: Library, folder: Path) -> None:
    library.save_settings(replace(library.settings, exclusions=("copies",)))
    assert library.scan([folder]).found == 10


def test_without_its_model_the_library_says_so_and_still_opens(
    library: Library, folder: Path
) -> None:
    library.save_settings(replace(library.settings, model="gone"))
    with pytest.raises(MissingModelError):
        library.scan([folder])
    assert library.status().model == ""
    assert library.groups() == []


@pytest.mark.parametrize("ending", [".npz", ".h5", ".csv"])
def test_fingerprints_are_exported(library: Library, folder: Path, ending: str) -> None:
    library.scan([folder])
    target = folder.parent / f"out{ending}"
    assert library.export(target) == 13
    assert target.stat().st_size > 0
    assert [path.name for path in folder.parent.glob(".*")] == []


def test_exported_rows_belong_together(library: Library, folder: Path) -> None:
    library.scan([folder])
    library.export(folder.parent / "out.npz")
    with np.load(folder.parent / "out.npz") as exported:
        paths = [path.decode() for path in exported["path"]]
        row = paths.index(str(folder / "picture-0000.jpg"))
        copy = paths.index(str(folder / "copies" / "again.jpg"))
        assert np.array_equal(exported["hash"][row], exported["hash"][copy])
        assert exported["embedding"].shape == (13, 256)
        assert np.allclose(np.linalg.norm(exported["embedding"], axis=1), 1, atol=1e-2)


def test_a_second_process_may_look_while_nothing_can_be_written(
    library: Library, folder: Path
) -> None:
    library.scan([folder])
    with Library.open(library.paths.root, writable=False) as other:
        assert other.count() == 13
        assert other.groups(Grade.SAME)


def test_a_scan_shows_the_model_in_use_what_only_a_former_one_has_seen(
    library: Library, folder: Path
) -> None:
    library.scan([folder])
    model = Embedder.load(resource(BUNDLED_MODEL)).name
    with Catalog.open(library.paths) as catalog:
        seen = catalog.vectors.ids(model).tolist()
        with catalog.transaction():
            catalog.vectors.remove_model(model)
        assert not len(catalog.vectors.ids(model))
        stages: list[Progress] = []
        library.scan(task=Task(report=stages.append))
        assert catalog.vectors.ids(model).tolist() == seen
    assert sum(report.done for report in stages if report.stage == "read") == 0


def test_a_scan_of_what_a_watched_folder_reports_gives_no_vectors_to_others(
    library: Library, folder: Path
) -> None:
    library.scan([folder])
    model = Embedder.load(resource(BUNDLED_MODEL)).name
    with Catalog.open(library.paths) as catalog:
        with catalog.transaction():
            catalog.vectors.remove_model(model)
        save_jpeg(folder / "copies" / "new.jpg", draw_picture(40))
        library._read_below([folder / "copies"])
        assert len(catalog.vectors.ids(model)) == 1


def test_a_scan_after_which_nothing_lacks_needs_no_model(tmp_path: Path, folder: Path) -> None:
    with Library.open(tmp_path / "library") as library:
        library.scan([folder])
    with Library.open(tmp_path / "library") as library:
        library.scan()
        assert library._engines._embedder is None


def test_a_photo_without_thumbnail_gets_the_vector_of_a_new_model_from_its_file(
    library: Library, folder: Path
) -> None:
    library.scan([folder])
    model = Embedder.load(resource(BUNDLED_MODEL)).name
    with Catalog.open(library.paths) as catalog:
        seen = dict(zip(*catalog.vectors.embeddings(model), strict=True))
        evicted = [photo.id for photo in library.photos(library.photo_ids()[:3])]
        with catalog.transaction():
            catalog.vectors.remove_model(model)
            catalog.thumbnails.remove(evicted)
        library.scan()
        made = dict(zip(*catalog.vectors.embeddings(model), strict=True))
        assert made.keys() == seen.keys()
        assert all(np.allclose(made[photo], seen[photo], atol=2e-3) for photo in evicted)
        assert catalog.thumbnails.ids() >= set(evicted)


def test_a_photo_that_cannot_be_reached_waits_for_its_vector(
    library: Library, folder: Path
) -> None:
    library.scan([folder])
    model = Embedder.load(resource(BUNDLED_MODEL)).name
    away = folder.with_name("away")
    with Catalog.open(library.paths) as catalog:
        photos = library.photo_ids()
        with catalog.transaction():
            catalog.vectors.remove_model(model)
            catalog.thumbnails.remove(photos)
        folder.rename(away)
        library.scan()
        assert not len(catalog.vectors.ids(model))
        away.rename(folder)
        library.scan()
        assert catalog.vectors.ids(model).tolist() == sorted(photos)
