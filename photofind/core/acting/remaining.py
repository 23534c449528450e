"""Who remains of every group while a plan is made, best first.

A plan asks for each photo that is to go who of its groups stays. One group may have thousands of
members, so nothing here looks at all of them again for each: a group is sorted once, when it is
first asked of, and a photo that was refused takes its place among those that remain.
"""

import heapq
from bisect import insort
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from photofind.core.acting.evidence import Evidence, Family, Judged
from photofind.core.acting.keepers import Keepers, Order
from photofind.core.domain import PhotoId, VolumeId


@dataclass(frozen=True, slots=True, order=True)
class _Placed:
    """A photo among others; the one to keep is the smallest."""

    order: Order
    photo: Judged = field(compare=False)


@dataclass(frozen=True, slots=True)
class _Ranks:
    """The members of one group, sorted.

    Attributes:
        plugged: Those on drives that are plugged in, whether they leave or not, by volume.
        fit: Those that remain and can stay for others, by volume.
        unfit: Those that remain and can stay for nobody.
    """

    plugged: dict[VolumeId, list[Judged]] = field(default_factory=lambda: defaultdict(list))
    fit: dict[VolumeId, list[_Placed]] = field(default_factory=lambda: defaultdict(list))
    unfit: list[_Placed] = field(default_factory=list)


class Remaining:
    """The members of all groups but those that leave."""

    def __init__(
        self, evidence: Evidence, photos: Mapping[PhotoId, Judged], keepers: Keepers
    ) -> None:
        self._evidence = evidence
        self._photos = photos
        self._keepers = keepers
        self._leaving: set[PhotoId] = set()
        self._ranks: dict[Family, _Ranks] = {}  # of the groups that were asked of

    def leave(self, photos: Iterable[PhotoId]) -> None:
        """Begin anew: these leave, and everyone else remains."""
        self._leaving = set(photos)
        self._ranks.clear()

    def stay(self, photos: Collection[PhotoId]) -> None:
        """Let photos remain that were to leave."""
        back = self._leaving.intersection(photos)
        self._leaving -= back
        for photo in back:
            for family in self._evidence.families(photo):
                if family in self._ranks:
                    self._put(self._ranks[family], self._photos[photo])

    def has_fit(self, family: Family, besides: Collection[PhotoId]) -> bool:
        """Whether a member that can stay for others remains, some photos not counted."""
        remaining = self._of(family).fit.values()
        return any(one.photo.id not in besides for placed in remaining for one in placed)

    def is_fit(self, photo: Judged) -> bool:
        """Whether a photo remains and can stay for others."""
        return photo.id not in self._leaving and self._keepers.is_fit(photo)

    def fit(self, photo: PhotoId) -> Iterator[Judged]:
        """Return who remains of a photo's groups and can stay for others, best first."""
        return _merged([part for ranks in self._all(photo) for part in ranks.fit.values()])

    def unfit(self, photo: PhotoId) -> Iterator[Judged]:
        """Return who remains of a photo's groups and can stay for nobody, best first."""
        return _merged([ranks.unfit for ranks in self._all(photo)])

    def volumes_now(self, photo: PhotoId, is_copy: Callable[[Judged], bool]) -> set[VolumeId]:
        """Return the plugged-in volumes on which copies of a photo are, whether they leave or not.

        Args:
            photo: A member of groups.
            is_copy: Whether another member counts; asked until one of each volume does.
        """
        return {
            volume
            for ranks in self._all(photo)
            for volume, members in ranks.plugged.items()
            if any(is_copy(one) for one in members)
        }

    def volumes_left(self, photo: PhotoId, is_copy: Callable[[Judged], bool]) -> set[VolumeId]:
        """Return the volumes on which copies remain that can stay for a photo; as above."""
        return {
            volume
            for ranks in self._all(photo)
            for volume, members in ranks.fit.items()
            if any(is_copy(one.photo) for one in members)
        }

    def _all(self, photo: PhotoId) -> list[_Ranks]:
        return [self._of(family) for family in self._evidence.families(photo)]

    def _of(self, family: Family) -> _Ranks:
        if family not in self._ranks:
            ranks = self._ranks[family] = _Ranks()
            for photo in sorted(
                (self._photos[one] for one in family.photos), key=self._keepers.order
            ):
                if photo.is_plugged:
                    ranks.plugged[photo.volume.id].append(photo)
                if photo.id not in self._leaving:
                    self._put(ranks, photo)
        return self._ranks[family]

    def _put(self, ranks: _Ranks, photo: Judged) -> None:
        place = ranks.fit[photo.volume.id] if self._keepers.is_fit(photo) else ranks.unfit
        insort(place, _Placed(self._keepers.order(photo), photo))


def _merged(parts: Sequence[Sequence[_Placed]]) -> Iterator[Judged]:
    """Return sorted photos of several groups as one; who is in two of them comes once."""
    last: Order | None = None
    for one in heapq.merge(*parts):
        if one.order != last:
            yield one.photo
        last = one.order
