"""Files of one shot are found by name, and parted where capture times contradict each other."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photofind.core.intake.units import (
    MemberKind,
    Unit,
    find_units,
    member_kind,
    unit_of,
    unit_prefixes,
)

NOON = datetime(2024, 5, 1, 12, 0, 0)  # noqa: DTZ001 - what a camera without a zone writes


def units(*names: str, times: Mapping[str, datetime] | None = None) -> list[list[str]]:
    """Return the members' names of each unit that has companions or stands alone."""
    known = {Path("/p") / name: time for name, time in (times or {}).items()}
    found = find_units([Path("/p") / name for name in names], known.get)
    return [[member.name for member in unit.members] for unit in found]


def test_raw_and_jpeg_of_one_name_are_one_unit() -> None:
    assert units("IMG_1.JPG", "IMG_1.CR2") == [["IMG_1.JPG", "IMG_1.CR2"]]


def test_a_counter_that_started_again_gives_two_units() -> None:
    # One name, a year apart: letting go of the JPEG's copies must not take the other shot's RAW.
    times = {"IMG_1.JPG": NOON, "IMG_1.CR2": NOON + timedelta(days=365)}
    assert sorted(units("IMG_1.JPG", "IMG_1.CR2", times=times)) == [["IMG_1.CR2"], ["IMG_1.JPG"]]


def test_times_with_and_without_an_offset_are_compared_by_the_clock() -> None:
    times = {"a.jpg": NOON.replace(tzinfo=UTC), "a.nef": NOON}
    assert units("a.jpg", "a.nef", times=times) == [["a.jpg", "a.nef"]]


def test_a_live_photo_is_still_video_and_adjustments() -> None:
    live = units("IMG_7.HEIC", "IMG_7.MOV", "IMG_7.AAE", "IMG_O7.AAE")
    assert live == [["IMG_7.HEIC", "IMG_7.MOV", "IMG_7.AAE"]]
    assert units("IMG_0007.HEIC", "IMG_O0007.AAE") == [["IMG_0007.HEIC", "IMG_O0007.AAE"]]


def test_the_phones_edited_version_belongs_to_its_original() -> None:
    found = units("IMG_1234.HEIC", "IMG_E1234.JPG", "IMG_1234.AAE", "IMG_E1234.MOV")
    assert found == [["IMG_1234.HEIC", "IMG_E1234.JPG", "IMG_E1234.MOV", "IMG_1234.AAE"]]


def test_an_edited_version_without_its_original_stands_alone() -> None:
    assert units("IMG_E1234.JPG") == [["IMG_E1234.JPG"]]


def test_two_stills_of_one_name_are_two_units() -> None:
    # A photo and its converted copy: as one unit they could never be told apart or parted.
    assert units("a.jpg", "a.png") == [["a.jpg"], ["a.png"]]


@pytest.mark.parametrize("sidecar", ["a.xmp", "a.cr2.xmp", "a.CR2.XMP", "a.THM", "a.cr2.pp3"])
def test_sidecars_follow_their_photo(sidecar: str) -> None:
    assert units("a.cr2", sidecar) == [["a.cr2", sidecar]]


def test_a_sidecar_of_the_moving_part_belongs_to_the_shot() -> None:
    assert units("a.heic", "a.mov", "a.mov.xmp") == [["a.heic", "a.mov", "a.mov.xmp"]]


def test_a_sidecar_with_a_whole_name_goes_to_that_file() -> None:
    times = {"a.cr2": NOON, "a.jpg": NOON + timedelta(days=1)}
    assert units("a.cr2", "a.jpg", "a.jpg.xmp", times=times) == [["a.cr2"], ["a.jpg", "a.jpg.xmp"]]


@pytest.mark.parametrize(
    ("photo", "sidecar"),
    [
        ("IMG_1.jpg", "IMG_1.jpg.supplemental-metadata.json"),
        ("IMG_1.jpg", "IMG_1.jpg.json"),
        ("IMG_1.jpg", "IMG_1.jpg.supplemental-me.json"),
        ("IMG_1.jpg", "IMG_1.jpg.s.json"),
        ("IMG_1(1).jpg", "IMG_1.jpg.supplemental-metadata(1).json"),
        ("IMG_1(1).jpg", "IMG_1.jpg(1).json"),
        ("IMG_1(1).jpg", "IMG_1(1).jpg.json"),
        (
            "a_photograph_with_quite_a_long_name_20240501_1.jpg",
            "a_photograph_with_quite_a_long_name_20240501_.json",
        ),
        (
            "a_photograph_with_quite_a_long_name_20240501_1(2).jpg",
            "a_photograph_with_quite_a_long_name_20240501_(2).json",
        ),
    ],
)
def test_takeout_sidecars_follow_their_photo(photo: str, sidecar: str) -> None:
    assert units(photo, sidecar) == [[photo, sidecar]]


def test_a_takeout_sidecar_with_a_number_is_not_the_first_photos() -> None:
    found = units(
        "I.jpg",
        "I(1).jpg",
        "I.jpg.supplemental-metadata.json",
        "I.jpg.supplemental-metadata(1).json",
    )
    assert sorted(found) == [
        ["I(1).jpg", "I.jpg.supplemental-metadata(1).json"],
        ["I.jpg", "I.jpg.supplemental-metadata.json"],
    ]


def test_a_sidecar_that_could_be_anyones_is_nobodys() -> None:
    # Two photos whose names were cut to one: moving it along with either would rob the other.
    head = "a_photograph_with_quite_a_long_name_20240501_"
    found = units(f"{head}a.jpg", f"{head}b.jpg", f"{head}.json")
    assert found == [[f"{head}a.jpg"], [f"{head}b.jpg"]]


def test_takeouts_edited_version_belongs_to_its_original() -> None:
    assert units("IMG_1.jpg", "IMG_1-edited.jpg") == [["IMG_1.jpg", "IMG_1-edited.jpg"]]
    assert units("I(1).jpg", "I-edited(1).jpg") == [["I(1).jpg", "I-edited(1).jpg"]]


def test_some_programs_json_is_nobodys() -> None:
    assert units("settings.png", "settings.json") == [["settings.png"]]


def test_a_pixels_moving_part_belongs_to_its_photo() -> None:
    names = ["PXL_1.MP.jpg", "PXL_1.MP", "PXL_1.MP.jpg.supplemental-metadata.json"]
    (unit,) = find_units([Path("/p") / name for name in names], lambda _path: None)
    assert {member.name for member in unit.members} == set(names)


def test_a_lone_video_is_no_unit() -> None:
    assert units("MVI_1.MOV", "notes.txt") == []


def test_one_name_in_two_folders_is_two_units() -> None:
    found = find_units([Path("/a/1.jpg"), Path("/b/1.cr2")], lambda _path: None)
    assert [unit.primary for unit in found] == [Path("/a/1.jpg"), Path("/b/1.cr2")]


def test_unit_of_finds_companions_in_any_order() -> None:
    beside = [Path("/p/1.xmp"), Path("/p/1.jpg"), Path("/q/1.cr2")]
    unit = unit_of(Path("/p/1.jpg"), beside, lambda _path: None)
    assert unit == Unit(
        Path("/p/1.jpg"),
        (Path("/p/1.jpg"), Path("/p/1.xmp")),
        (MemberKind.STILL, MemberKind.XMP),
    )
    assert unit.kind(Path("/p/1.xmp")) is MemberKind.XMP


NAMES = st.builds(
    "{}{}{}".format,
    st.sampled_from(["IMG_1234", "IMG_E1234", "img_1234", "a", "a(1)", "a-edited", "b.jpg"]),
    st.sampled_from(["", "(1)", ".jpg", ".supplemental-metadata"]),
    st.sampled_from([".jpg", ".JPG", ".cr2", ".heic", ".mov", ".aae", ".xmp", ".json", ".txt"]),
)


@given(st.sets(NAMES, max_size=12), st.randoms())
def test_every_picture_is_in_exactly_one_unit_whatever_the_order(
    names: set[str], random: object
) -> None:
    paths = [Path("/p") / name for name in sorted(names)]
    found = find_units(paths, lambda _path: None)
    members = [member for unit in found for member in unit.members]
    assert len(members) == len(set(members))
    pictures = {p for p in paths if member_kind(p) in {MemberKind.STILL, MemberKind.RAW}}
    assert pictures <= set(members)
    assert find_units(reversed(paths), lambda _path: None) == found


@given(st.sets(NAMES, max_size=12))
def test_prefixes_leave_no_member_out(names: set[str]) -> None:
    for unit in find_units([Path("/p") / name for name in sorted(names)], lambda _path: None):
        for photo in unit.members:
            if member_kind(photo) in {MemberKind.STILL, MemberKind.RAW}:
                prefixes = unit_prefixes(photo)
                assert all(other.name.casefold().startswith(prefixes) for other in unit.members)


def test_ten_thousand_takeout_photos_are_no_quadratic_matter() -> None:
    names = [f"PXL_{number:06}.jpg" for number in range(10_000)]
    found = units(*names, *(f"{name}.supplemental-metadata.json" for name in names))
    assert all(len(members) == 2 for members in found)
