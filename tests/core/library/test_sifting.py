"""Filters and sorting of groups, and what was decided to be kept."""

import pytest

from photofind.core.domain import Grade, Group, GroupMember, PhotoId
from photofind.core.library.sifting import (
    GroupFilter,
    Order,
    Where,
    is_below,
    sifted,
    without_kept,
)
from photofind.core.store.sketches import Sketch


def a_sketch(number: int, folder: str, name: str = "", **changes: int | str) -> Sketch:
    """Return a photo in outline."""
    values: dict[str, int | str] = {"size_bytes": 1000, "format": "JPEG", "newest_ms": number}
    return Sketch(PhotoId(number), folder, name or f"{number}.jpg", **{**values, **changes})  # type: ignore[arg-type]  # by name


def a_group(number: int, *photos: int) -> Group:
    """Return a group of photos, the first its keeper."""
    members = tuple(GroupMember(PhotoId(one), Grade.SAME, is_auto=True) for one in photos[1:])
    return Group(number, Grade.SAME, PhotoId(photos[0]), "", members, 100 - number)


ACROSS, WITHIN, HOME = a_group(1, 1, 2), a_group(2, 3, 4, 5), a_group(3, 6, 7)
GROUPS = [ACROSS, WITHIN, HOME]
SKETCHES = {
    one.photo: one
    for one in (
        a_sketch(1, "/home/Pictures/2020"),
        a_sketch(2, "/home/Downloads", "Sommer.PNG", format="PNG", size_bytes=9_000),
        a_sketch(3, "/home/Downloads"),
        a_sketch(4, "/home/Downloads"),
        a_sketch(5, "/home/Downloads", newest_ms=99),
        a_sketch(6, "/home/Pictures/2021", "a.jpg"),
        a_sketch(7, "/home/Pictures/2020", newest_ms=0),
    )
}


def shown(wanted: GroupFilter) -> list[int]:
    """Return the groups that pass."""
    return [group.id for group in sifted(GROUPS, SKETCHES, wanted)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (GroupFilter(), [1, 2, 3]),
        (GroupFilter(where=Where.ACROSS), [1, 3]),
        (GroupFilter(where=Where.WITHIN), [2]),
        (GroupFilter(where=Where.WITHIN, folder="/home/Pictures"), [3]),
        (GroupFilter(where=Where.WINS, folder="/home/Pictures"), [1]),
        (GroupFilter(text="sommer"), [1]),
        (GroupFilter(text="downloads"), [1, 2]),
        (GroupFilter(formats=("PNG", "GIF")), [1]),
        (GroupFilter(min_bytes=5_000), [1]),
        (GroupFilter(text="pictures", where=Where.ACROSS), [1, 3]),
        (GroupFilter(text="nothing has this name"), []),
    ],
    ids=str,
)
def test_each_filter_narrows_the_list(wanted: GroupFilter, expected: list[int]) -> None:
    assert shown(wanted) == expected


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (Order.GAIN, [1, 2, 3]),
        (Order.NEWEST, [2, 3, 1]),
        (Order.OLDEST, [3, 1, 2]),
        (Order.MOST, [2, 1, 3]),
        (Order.NAME, [1, 2, 3]),
    ],
    ids=str,
)
def test_groups_are_sorted(order: Order, expected: list[int]) -> None:
    assert shown(GroupFilter(order=order)) == expected


def test_a_group_whose_photos_are_gone_passes_no_filter() -> None:
    assert sifted(GROUPS, {}, GroupFilter(where=Where.ANYWHERE, text="x")) == []
    assert sifted(GROUPS, {}, GroupFilter()) == GROUPS


def test_a_folder_with_a_longer_name_is_not_below_a_shorter_one() -> None:
    assert is_below("/home/a", "/home/a")
    assert is_below("/home/a/b", "/home/a/")
    assert is_below("C:\\a\\b", "C:\\a")
    assert not is_below("/home/ab", "/home/a")


def test_what_is_kept_together_is_left_out_and_a_new_copy_brings_it_back_unmarked() -> None:
    pair = (PhotoId(1), PhotoId(2))
    assert without_kept([ACROSS, HOME], frozenset()) == [ACROSS, HOME]
    assert without_kept([ACROSS, HOME], frozenset({pair})) == [HOME]
    (grown,) = without_kept([a_group(9, 1, 2, 8)], frozenset({pair}))
    assert [member.is_auto for member in grown.members] == [False, True]
