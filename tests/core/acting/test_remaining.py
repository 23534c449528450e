"""Who remains of the groups, asked quickly, is who a look at every photo would find."""

import random
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from photofind.core.acting.evidence import Evidence, Judged
from photofind.core.acting.keepers import Keepers
from photofind.core.acting.plan import Rules
from photofind.core.acting.remaining import Remaining
from photofind.core.domain import Grade, PhotoId, Volume, VolumeId
from tests.core.acting.shelf import BACKUP, INTERNAL, Shelf, drawn

DRAWER = Volume(VolumeId("drawer"), "Drawer", mount=None)


class LookAtAll:
    """The same answers, by looking at every photo for each: the square of a group's size."""

    def __init__(self, shelf: Shelf, keepers: Keepers) -> None:
        self._shelf = shelf
        self._keepers = keepers
        self.leaving: set[PhotoId] = set()

    def members(self, photo: PhotoId) -> list[Judged]:
        """Return all members of a photo's groups, best first."""
        groups = [group for group in self._shelf.groups if photo in group.photos]
        near = {self._shelf.judged[one] for group in groups for one in group.photos}
        return sorted(near, key=self._keepers.order)

    def remaining(self, photo: PhotoId, *, fit: bool) -> list[Judged]:
        """Return those that remain."""
        stay = [one for one in self.members(photo) if one.id not in self.leaving]
        return [one for one in stay if self._keepers.is_fit(one) is fit]


def a_shelf(root: Path, chance: random.Random) -> Shelf:
    """Return some photos on three volumes, one of them in a drawer, in groups that overlap."""
    shelf = Shelf(root)
    photos = [
        shelf.photo(
            f"{chance.choice('ab')}/{number}.jpg",
            drawn(1),
            volume=(volume := chance.choice([INTERNAL, BACKUP, DRAWER])),
            is_plugged=volume is not DRAWER,
            rank=chance.randint(0, 2),
        )
        for number in range(chance.randint(2, 10))
    ]
    for _ in range(chance.randint(1, 4)):
        members = chance.sample(photos, chance.randint(2, len(photos)))
        shelf.group(*members, grade=chance.choice([Grade.IDENTICAL, Grade.SAME, Grade.EDITED]))
    for photo in photos:
        if chance.random() < 0.1:
            shelf.path(photo).unlink()
    return shelf


@pytest.mark.parametrize("seed", range(60))
def test_whoever_remains_is_found_as_by_looking_at_all(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    shelf = a_shelf(tmp_path, chance)
    evidence = Evidence(shelf.groups)
    keepers = Keepers(evidence, Rules(prefer=(shelf.photos_root / "b",)))
    quick, slow = Remaining(evidence, shelf.judged, keepers), LookAtAll(shelf, keepers)
    photos = list(shelf.judged)
    slow.leaving = set(chance.sample(photos, chance.randint(1, len(photos))))
    quick.leave(slow.leaving)
    for refused in chance.sample(photos, len(photos)):  # some of them never left
        assert_they_agree(quick, slow, evidence, photos)
        quick.stay({refused})
        slow.leaving.discard(refused)
    assert_they_agree(quick, slow, evidence, photos)


def assert_they_agree(
    quick: Remaining, slow: LookAtAll, evidence: Evidence, photos: Iterable[PhotoId]
) -> None:
    for photo in photos:
        fit = slow.remaining(photo, fit=True)
        assert list(quick.fit(photo)) == fit
        assert list(quick.unfit(photo)) == slow.remaining(photo, fit=False)
        for is_copy in (everyone, nobody_but(photo)):
            plugged = [one for one in slow.members(photo) if one.is_plugged]
            assert quick.volumes_now(photo, is_copy) == volumes(filter(is_copy, plugged))
            assert quick.volumes_left(photo, is_copy) == volumes(filter(is_copy, fit))
        for family in evidence.families(photo):
            others = {one.id for one in fit} & set(family.photos) - {photo}
            assert quick.has_fit(family, besides={photo}) is bool(others)


def everyone(_photo: Judged) -> bool:
    return True


def nobody_but(photo: PhotoId) -> Callable[[Judged], bool]:
    return lambda one: one.id == photo


def volumes(photos: Iterable[Judged]) -> set[VolumeId]:
    return {one.volume.id for one in photos}
