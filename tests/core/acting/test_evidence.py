"""What is established between two photos, and what is not."""

from pathlib import Path

from photofind.core.acting.evidence import Evidence, Judged
from photofind.core.domain import (
    FileStamp,
    Grade,
    Group,
    GroupMember,
    Match,
    PhotoId,
    PictureFacts,
)
from tests.core.acting.shelf import INTERNAL


def judged(one: int, *, side_px: int = 16) -> Judged:
    path = Path(f"/p/{one}.jpg")
    facts = PictureFacts("JPEG", side_px, side_px)
    return Judged(PhotoId(one), path, bytes([one]) * 32, FileStamp(1, 1), INTERNAL, facts)


def group(grade: Grade, keeper: int, *members: int) -> Group:
    found = tuple(GroupMember(PhotoId(one), grade, is_auto=True) for one in members)
    return Group(1, grade, PhotoId(keeper), "", found, 0)


def test_members_of_a_same_group_are_verified_against_each_other() -> None:
    evidence = Evidence([group(Grade.SAME, 1, 2, 3)])
    between = evidence.between(judged(2), judged(3))
    assert between is not None
    assert (between.grade, between.is_automatic) == (Grade.SAME, False)


def test_two_crops_of_one_picture_have_nothing_to_do_with_each_other() -> None:
    # The reference of an edited group links them; nobody compared them.
    evidence = Evidence([group(Grade.EDITED, 1, 2, 3)])
    assert evidence.between(judged(2), judged(3)) is None
    assert evidence.between(judged(2), judged(1)) is not None


def test_the_keeper_of_a_group_goes_automatically_only_for_equal_pixels() -> None:
    same = Evidence([group(Grade.SAME, 1, 2)]).between(judged(1), judged(2))
    pixels = Evidence([group(Grade.PIXELS, 1, 2)]).between(judged(1), judged(2))
    assert same is not None
    assert pixels is not None
    assert (same.is_automatic, pixels.is_automatic) == (False, True)


def test_a_match_makes_the_smaller_one_the_spare() -> None:
    match = Match(PhotoId(1), PhotoId(2), Grade.SAME, is_reencoding=True)
    evidence = Evidence([], [match])
    small, large = judged(1, side_px=8), judged(2)
    smaller, larger = evidence.between(small, large), evidence.between(large, small)
    assert smaller is not None
    assert larger is not None
    assert (smaller.is_automatic, larger.is_automatic) == (True, False)


def test_the_strongest_evidence_counts() -> None:
    match = Match(PhotoId(1), PhotoId(2), Grade.PIXELS)
    evidence = Evidence([group(Grade.SAME, 1, 2)], [match])
    between = evidence.between(judged(2), judged(1))
    assert between is not None
    assert between.grade is Grade.PIXELS


def test_strangers_have_nothing_between_them() -> None:
    assert Evidence([]).between(judged(1), judged(2)) is None
