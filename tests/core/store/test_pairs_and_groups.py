"""What is kept of comparisons and groups, and how long."""

from pathlib import Path

import pytest

from photofind.core.domain import (
    Change,
    Grade,
    Group,
    GroupMember,
    Match,
    PhotoId,
    Transformation,
)
from photofind.core.store.catalog import Catalog
from tests.core.store.fakes import a_file, a_fingerprint

RULES = 3
TURNED = Transformation((Change.TURNED, Change.RESIZED), turn_degrees=90, scale=0.5)
WARPED = Transformation((Change.TILTED,), tilt_degrees=-3.25, matrix=(1.0,) * 9, is_mirrored=True)


@pytest.fixture
def ids(catalog: Catalog, tmp_path: Path) -> list[PhotoId]:
    files = [a_file(catalog.volumes, tmp_path / f"{n}.jpg", size=100 + n) for n in range(5)]
    stored = catalog.add_fingerprints([a_fingerprint(file) for file in files])
    return [photo for photo in stored if photo is not None]


def _group(key: int, photos: list[PhotoId], gain: int = 10) -> Group:
    members = tuple(
        GroupMember(photo, Grade.SAME, TURNED, is_auto=True, held_back="GPS position")
        for photo in photos[1:]
    )
    return Group(key, Grade.SAME, photos[0], "more pixels", members, gain)


def test_matches_come_back_as_they_were_stored(catalog: Catalog, ids: list[PhotoId]) -> None:
    matches = [
        Match(ids[0], ids[1], Grade.SAME, TURNED, 0.75, is_reencoding=True),
        Match(ids[1], ids[4], Grade.EDITED, WARPED),
        Match(ids[2], ids[3], Grade.SIMILAR),
    ]
    with catalog.transaction():
        catalog.pairs.add([(ids[3], ids[0])], matches, RULES)
    assert catalog.pairs.matches() == matches
    assert catalog.pairs.matches(Grade.EDITED) == matches[:2]
    assert catalog.pairs.matches_of([ids[4], ids[3]]) == matches[1:]
    assert catalog.pairs.match(ids[1], ids[0]) == matches[0]
    assert catalog.pairs.match(ids[0], ids[3]) is None
    assert catalog.pairs.compared(RULES).tolist() == [
        [ids[0], ids[1]],
        [ids[0], ids[3]],  # judged, and not alike
        [ids[1], ids[4]],
        [ids[2], ids[3]],
    ]
    assert catalog.pairs.grades().tolist() == [
        [match.first, match.second, int(match.grade)] for match in matches
    ]


def test_a_glance_does_not_replace_what_a_closer_look_found_meanwhile(
    catalog: Catalog, ids: list[PhotoId]
) -> None:
    closely = Match(ids[0], ids[1], Grade.SAME, is_reencoding=True)
    catalog.pairs.add([], [closely], RULES)
    at_a_glance = [Match(ids[0], ids[1], Grade.SAME), Match(ids[0], ids[2], Grade.SAME)]
    catalog.pairs.add([(ids[1], ids[2])], at_a_glance, -RULES, but_not_over=RULES)
    assert catalog.pairs.matches() == [closely, at_a_glance[1]]
    assert catalog.pairs.compared(RULES).tolist() == [[ids[0], ids[1]]]
    assert catalog.pairs.compared(-RULES).tolist() == [[ids[0], ids[2]], [ids[1], ids[2]]]


def test_a_later_judgement_replaces_the_earlier_one(catalog: Catalog, ids: list[PhotoId]) -> None:
    pair = (ids[0], ids[1])
    catalog.pairs.add([], [Match(*pair, Grade.SAME)], RULES)
    catalog.pairs.add([pair], [], RULES + 1)
    assert catalog.pairs.matches() == []
    assert len(catalog.pairs.compared(RULES)) == 0
    assert len(catalog.pairs.compared(RULES + 1)) == 1
    catalog.pairs.forget_other_versions(RULES)
    assert len(catalog.pairs.compared(RULES + 1)) == 0


def test_pairs_and_groups_leave_with_their_photos(catalog: Catalog, ids: list[PhotoId]) -> None:
    catalog.pairs.add([(ids[0], ids[2])], [Match(ids[0], ids[1], Grade.SAME)], RULES)
    catalog.groups.replace(Grade.SAME, [_group(7, ids[:3], 300), _group(8, ids[3:], 104)])
    catalog.remove_photos([ids[1]])
    assert catalog.pairs.matches() == []
    assert catalog.pairs.compared(RULES).tolist() == [[ids[0], ids[2]]]
    (left, other) = catalog.groups.of_level(Grade.SAME)
    assert (left.photos, left.bytes_to_free) == ((ids[0], ids[2]), 300 - 101)
    catalog.remove_photos([ids[2]])  # the last member but the keeper
    catalog.remove_photos([ids[3]])  # the keeper of the other
    assert catalog.groups.of_level(Grade.SAME) == []
    assert other.keeper == ids[3]


def test_results_for_photos_that_left_meanwhile_are_dropped(
    catalog: Catalog, ids: list[PhotoId]
) -> None:
    catalog.remove_photos([ids[1]])
    catalog.pairs.add([(ids[1], ids[2])], [Match(ids[0], ids[1], Grade.SAME)], RULES)
    catalog.groups.replace(Grade.SAME, [_group(1, ids[:2]), _group(2, ids[2:4])])
    assert catalog.pairs.matches() == []
    assert len(catalog.pairs.compared(RULES)) == 0
    assert [group.id for group in catalog.groups.of_level(Grade.SAME)] == [2]


def test_groups_are_listed_by_gain(catalog: Catalog, ids: list[PhotoId]) -> None:
    small, large = _group(5, ids[:2], 10), _group(6, ids[2:5], 500)
    catalog.groups.replace(Grade.SAME, [small, large])
    catalog.groups.replace(Grade.EDITED, [large])
    assert catalog.groups.of_level(Grade.SAME) == [large, small]
    assert catalog.groups.ids(Grade.SAME) == [6, 5]
    assert catalog.groups.some(Grade.SAME, [5, 99, 6]) == [small, large]
    assert catalog.groups.of_photo(Grade.SAME, ids[4]) == large
    assert catalog.groups.of_photo(Grade.SAME, ids[0]) == small
    assert catalog.groups.of_photo(Grade.PIXELS, ids[0]) is None
    assert catalog.groups.counts() == {Grade.EDITED: (1, 500), Grade.SAME: (2, 510)}
    assert catalog.groups.photo_ids() == set(ids)


def test_only_changed_groups_are_written(catalog: Catalog, ids: list[PhotoId]) -> None:
    kept, changed = _group(5, ids[:2]), _group(6, ids[2:4])
    catalog.groups.replace(Grade.SAME, [kept, changed])
    before = catalog.database.number("SELECT total_changes()")
    catalog.groups.replace(Grade.SAME, [kept, changed])
    assert catalog.database.number("SELECT total_changes()") == before
    other = _group(6, ids[2:5])
    catalog.groups.replace(Grade.SAME, [kept, other])
    assert catalog.groups.of_level(Grade.SAME) == [kept, other]


def test_forgotten_photos_are_judged_again(catalog: Catalog, ids: list[PhotoId]) -> None:
    catalog.pairs.add([], [Match(ids[0], ids[1], Grade.SAME), Match(ids[2], ids[3], Grade.SAME)], 1)
    catalog.pairs.forget([ids[1]])
    assert catalog.pairs.compared(1).tolist() == [[ids[2], ids[3]]]
    assert len(catalog.pairs.matches()) == 1


def test_a_changed_file_leaves_its_group(
    catalog: Catalog, ids: list[PhotoId], tmp_path: Path
) -> None:
    catalog.groups.replace(Grade.SAME, [_group(7, ids[:3], 300), _group(8, ids[3:], 104)])
    changed = [a_file(catalog.volumes, tmp_path / name) for name in ("1.jpg", "4.jpg")]
    catalog.add_fingerprints([a_fingerprint(file, b"new") for file in changed])
    (left,) = catalog.groups.of_level(Grade.SAME)
    assert (left.photos, left.bytes_to_free) == ((ids[0], ids[2]), 300 - 101)
