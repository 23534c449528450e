"""Marks by a rule: as much as was asked for, and nothing that nobody looked at and that matters."""

from collections import Counter
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from photofind.core.domain import (
    FileStamp,
    Folder,
    Grade,
    Group,
    GroupMember,
    Match,
    Photo,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    PictureFacts,
    Position,
    VolumeId,
)
from photofind.core.library import Library
from photofind.core.library.selecting import (
    Keep,
    KeepRule,
    Spared,
    going_for,
    linker,
    staying_by,
)
from tests.builders import draw_picture, save_jpeg

DISK = VolumeId("disk")


def a_photo(number: int, path: str, **changes: object) -> Photo:
    """Return a photo with contents of its own."""
    photo = Photo(
        PhotoId(number), Path(path), FileStamp(1_000 * number, 0), DISK, PhotoState.READY,
        digest=bytes([number]) * 32, facts=PictureFacts("JPEG", 4000, 3000, quality=90),
        metadata=PhotoMetadata(taken_at=datetime(2020, 1, number)),  # noqa: DTZ001 - local
    )  # fmt: skip
    return replace(photo, **changes)  # type: ignore[arg-type]  # fields by name


FULL = a_photo(2, "/pictures/full.jpg")
SMALL = a_photo(1, "/downloads/small.jpg", facts=PictureFacts("JPEG", 800, 600, quality=80))
TWIN = a_photo(3, "/phone/full.jpg", digest=FULL.digest)
CROP = a_photo(4, "/downloads/crop.jpg", facts=PictureFacts("JPEG", 3000, 3000, quality=90))
MATCHES = (
    Match(SMALL.id, FULL.id, Grade.SAME, is_reencoding=True),
    Match(FULL.id, CROP.id, Grade.EDITED),
)


def gone(
    keep: Keep, *photos: Photo, folder: str = "", protected: str = ""
) -> tuple[set[str] | None, Counter[Spared]]:
    """Return the paths that a rule lets go of, and what it spares."""
    members = tuple(GroupMember(photo.id, Grade.SAME) for photo in photos[1:])
    group = Group(1, Grade.SAME, photos[0].id, "", members, 0)
    spared: Counter[Spared] = Counter()
    rule = KeepRule(keep, Path(folder) if folder else None)
    folders = [Folder(Path(protected), DISK, is_protected=True)] if protected else []
    between = linker({photo.id: photo for photo in photos}, MATCHES)
    staying = staying_by(rule, group, photos)
    if not staying:
        return None, spared
    going = going_for(staying, photos, between, folders, spared)
    return {str(photo.path) for photo in going}, spared


def test_the_smaller_copies_go_for_the_largest() -> None:
    going, spared = gone(Keep.PIXELS, FULL, SMALL, TWIN)
    assert going == {"/downloads/small.jpg", "/phone/full.jpg"}
    assert not spared


def test_the_better_photo_never_goes_for_a_smaller_one() -> None:
    going, spared = gone(Keep.OLDEST, FULL, SMALL)
    assert going == set()
    assert spared == {Spared.UNSURE: 1}


def test_of_equal_files_the_oldest_or_the_newest_stays() -> None:
    assert gone(Keep.OLDEST, FULL, TWIN)[0] == {"/phone/full.jpg"}
    assert gone(Keep.NEWEST, FULL, TWIN)[0] == {"/pictures/full.jpg"}


def test_an_edited_copy_is_never_marked_by_a_rule() -> None:
    assert gone(Keep.BYTES, FULL, CROP) == (set(), Counter({Spared.UNSURE: 1}))


def test_what_lies_in_the_folder_stays_and_copies_elsewhere_go() -> None:
    going, _spared = gone(Keep.FOLDER, FULL, TWIN, SMALL, folder="/phone")
    assert going == {"/pictures/full.jpg", "/downloads/small.jpg"}


def test_a_group_that_is_not_in_the_folder_is_left_alone() -> None:
    assert gone(Keep.FOLDER, FULL, TWIN, folder="/nas")[0] is None


def test_a_protected_copy_stays() -> None:
    going, spared = gone(Keep.PIXELS, FULL, SMALL, protected="/downloads")
    assert (going, spared) == (set(), Counter({Spared.PROTECTED: 1}))


def test_a_copy_that_alone_knows_the_place_stays() -> None:
    placed = replace(SMALL, metadata=PhotoMetadata(position=Position(1, 2)))
    assert gone(Keep.PIXELS, FULL, placed) == (set(), Counter({Spared.UNIQUE: 1}))


def test_a_truncated_file_is_kept_for_nobody() -> None:
    broken = replace(TWIN, is_intact=False, stamp=FileStamp(9_999_999, 0))
    assert gone(Keep.BYTES, FULL, broken)[0] == {"/phone/full.jpg"}


@pytest.mark.parametrize("keep", list(Keep), ids=str)
def test_something_always_stays(keep: Keep) -> None:
    for folder in ("/pictures", "/"):
        going, _spared = gone(keep, FULL, TWIN, SMALL, folder=folder)
        assert going is not None
        assert len(going) < 3


def test_a_rule_is_tried_on_a_whole_library_without_marking_anything(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    for seed in range(3):
        save_jpeg(photos / f"{seed}.jpg", draw_picture(seed))
        save_jpeg(photos / "copies" / f"{seed}.jpg", draw_picture(seed))
    with Library.open() as library:
        library.scan([photos])
        groups = library.groups(Grade.IDENTICAL)
        chosen = library.review.select(groups, KeepRule(Keep.FOLDER, photos / "copies"))
        assert (chosen.photos, chosen.groups) == (3, 3)
        gone = [photo for marked in chosen.marks.values() for photo in marked]
        assert {photo.path.parent for photo in library.photos(gone)} == {photos}
        assert chosen.bytes == sum(photo.stamp.size_bytes for photo in library.photos(gone))
        sketches = library.review.sketches(gone)
        assert {one.folder for one in sketches.values()} == {str(photos)}


def test_photos_that_are_both_kept_are_known_as_pairs(tmp_path: Path) -> None:
    save_jpeg(tmp_path / "photos" / "a.jpg", draw_picture(3))
    save_jpeg(tmp_path / "photos" / "b.jpg", draw_picture(3).resize((480, 360)), quality=80)
    with Library.open() as library:
        library.scan([tmp_path / "photos"])
        (group,) = library.groups(Grade.SAME)
        library.removal.keep_both(group.photos)
        assert library.review.kept() == {tuple(sorted(group.photos))}
        (decision,) = library.removal.decisions()
        assert {photo.path.name for photo in library.review.photos_of(decision)} == {
            "a.jpg", "b.jpg",
        }  # fmt: skip
        library.removal.take_back(decision.id)
        assert library.review.kept() == frozenset()


def test_a_match_is_explained_with_the_grade_that_was_judged(tmp_path: Path) -> None:
    save_jpeg(tmp_path / "photos" / "a.jpg", draw_picture(3))
    save_jpeg(tmp_path / "photos" / "b.jpg", draw_picture(3))
    save_jpeg(tmp_path / "photos" / "c.jpg", draw_picture(3).resize((480, 360)), quality=80)
    with Library.open() as library:
        library.scan([tmp_path / "photos"])
        by_name = {one.path.name: one.id for one in library.photos(library.photo_ids())}
        same = library.review.explain(by_name["a.jpg"], by_name["b.jpg"])
        assert same.grade is Grade.IDENTICAL
        resized = library.review.explain(by_name["a.jpg"], by_name["c.jpg"])
        assert resized.grade is Grade.SAME
        assert len(resized.first) == len(resized.second) > 8
        assert library.review.explain(by_name["a.jpg"], PhotoId(999)).grade is None
