"""Who may stay for a photo by a rule, named quickly, is who a look at every member would find."""

import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from photofind.core.acting.differences import only_in
from photofind.core.acting.evidence import Evidence, Judged
from photofind.core.acting.sure import Sure
from photofind.core.domain import (
    FileStamp,
    Grade,
    Group,
    GroupMember,
    Match,
    PhotoId,
    PhotoMetadata,
    Position,
)
from tests.core.acting.shelf import INTERNAL

GRADES = (Grade.EDITED, Grade.SAME, Grade.PIXELS)  # IDENTICAL is what digests say
NOON = datetime(2024, 5, 1, 12)  # noqa: DTZ001 - cameras tell local time


def some_metadata(chance: random.Random) -> PhotoMetadata:
    """Return what a file may say, from so few words that photos agree in many."""
    return PhotoMetadata(
        taken_at=chance.choice([None, NOON + timedelta(seconds=chance.choice([0, 0.6, 1.2, 9]))]),
        position=chance.choice([None, Position(47.0, 8.0), Position(47.0, 9.0)]),
        rating=chance.choice([None, 0, 3, 5]),
        keywords=tuple(chance.sample(["sea", "anna"], chance.randint(0, 2))),
        description=chance.choice(["", "", "at the sea", "in town"]),
        extras=tuple(chance.sample(["depth", "xmp"], chance.randint(0, 2))),
    )


def some_photos(chance: random.Random) -> dict[PhotoId, Judged]:
    """Return photos of a few contents, each with metadata of its own."""
    ids = [PhotoId(number) for number in range(1, chance.randint(3, 14))]
    return {
        one: Judged(
            id=one,
            path=Path(f"/photos/{one}.jpg"),
            digest=bytes([chance.randint(0, 9)]) * 32,
            stamp=FileStamp(1, 1),
            volume=INTERNAL,
            metadata=some_metadata(chance),
        )
        for one in ids
    }


def some_evidence(photos: list[PhotoId], chance: random.Random) -> Evidence:
    """Return groups that overlap, of members of any grades, and matches."""
    groups = []
    for number in range(chance.randint(1, 3)):
        keeper, *members = chance.sample(photos, chance.randint(2, len(photos)))
        how = [GroupMember(one, chance.choice(GRADES), is_auto=chance.random() < 0.4)
               for one in members]  # fmt: skip
        grade = min(member.grade for member in how)
        groups.append(Group(number, grade, keeper, "", tuple(how), 0))
    pairs = [sorted(chance.sample(photos, 2)) for _ in range(3)]
    matches = [Match(first, second, chance.choice(GRADES), is_reencoding=chance.random() < 0.5)
               for first, second in pairs]  # fmt: skip
    return Evidence(groups, matches)


@pytest.mark.parametrize("carries", [False, True], ids=["loses words", "carries words"])
@pytest.mark.parametrize("seed", range(150))
def test_nobody_who_may_stay_is_forgotten(seed: int, *, carries: bool) -> None:
    chance = random.Random(seed)
    photos = some_photos(chance)
    evidence = some_evidence(list(photos), chance)
    sure = Sure(photos, evidence, carries=carries)
    for photo in photos.values():
        named = {one.id for one in sure.keepers(photo)}
        assert photo.id not in named
        for other in photos.values():
            if is_sure(evidence, photo, other, carries=carries):
                assert other.id in named


def is_sure(evidence: Evidence, photo: Judged, keeper: Judged, *, carries: bool) -> bool:
    """Whether a rule may let one go for the other, as the planner asks."""
    if photo == keeper or not evidence.are_in_one_group(photo.id, keeper.id):
        return False
    judgement = evidence.between(photo, keeper)
    if judgement is None or not judgement.is_automatic or judgement.grade < Grade.SAME:
        return False
    missed = only_in(photo, keeper, judgement.grade)
    return not missed.lost and (carries or not missed.carried)


def test_of_thousands_that_each_have_a_caption_of_their_own_none_is_named() -> None:
    photos = {
        PhotoId(one): Judged(
            id=PhotoId(one),
            path=Path(f"/photos/{one}.jpg"),
            digest=one.to_bytes(32, "big"),
            stamp=FileStamp(1, 1),
            volume=INTERNAL,
            metadata=PhotoMetadata(description=f"caption {one}"),
        )
        for one in range(1, 3_000)
    }
    members = tuple(GroupMember(one, Grade.PIXELS, is_auto=True) for one in list(photos)[1:])
    sure = Sure(photos, Evidence([Group(1, Grade.PIXELS, PhotoId(1), "", members, 0)]),
                carries=False)  # fmt: skip
    assert sure.keepers(photos[PhotoId(2)]) == []
