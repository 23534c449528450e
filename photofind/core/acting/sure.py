"""Who may stay for a photo with nobody looking: few of a group of thousands.

A rule needs a keeper that is surely the same and has all that the photo has. Where the best of the
group is none, another may be; but to ask every member for every other takes the square of their
number, and as a rule none is. So the two questions are turned around: who is sure of this photo,
and who has its description, its place, its time. Whoever answers fewer names is asked.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cached_property

from photofind.core.acting.differences import WORDS
from photofind.core.acting.evidence import Evidence, Judged
from photofind.core.domain import PhotoId, PhotoMetadata

Thing = tuple[str, object]  # something that a photo has, or None for the lack of it
SECOND = timedelta(seconds=1)
ORIGIN = datetime(1, 1, 1)  # noqa: DTZ001 - cameras tell local time


class Sure:
    """Names who may stay for a photo by a rule; some of them may not after all."""

    def __init__(
        self, photos: Mapping[PhotoId, Judged], evidence: Evidence, *, carries: bool
    ) -> None:
        """Take what is known.

        Args:
            photos: Every photo that is in a group.
            evidence: What was established between them.
            carries: What words can say goes to a sidecar of whoever lacks it.
        """
        self._photos = photos
        self._evidence = evidence
        self._carries = carries

    def keepers(self, photo: Judged) -> list[Judged]:
        """Return everyone of a photo's groups for whom it may go unseen, in any order."""
        sure = self._evidence.sure_keepers(photo.id)
        alike = self._haves.with_all_of(photo.metadata)
        found: Iterable[Judged] = alike
        if sum(map(len, sure)) <= len(alike):
            found = (self._photos[one] for part in sure for one in part)
        twins = self._by_digest[photo.digest]
        near = {one.id: one for one in (*found, *twins) if one.id != photo.id}
        return [one for one in near.values() if self._evidence.are_in_one_group(photo.id, one.id)]

    @cached_property
    def _haves(self) -> "_Haves":
        return _Haves(self._photos.values(), carries=self._carries)

    @cached_property
    def _by_digest(self) -> Mapping[bytes, Sequence[Judged]]:
        found: defaultdict[bytes, list[Judged]] = defaultdict(list)
        for photo in self._photos.values():
            found[photo.digest].append(photo)
        return found


class _Haves:
    """What photos have, turned around: who has it."""

    def __init__(self, photos: Collection[Judged], *, carries: bool) -> None:
        self._all = tuple(photos)
        self._carries = carries
        self._who: defaultdict[Thing, list[Judged]] = defaultdict(list)
        for photo in self._all:
            for thing in _things(photo.metadata):
                self._who[thing].append(photo)

    def with_all_of(self, wanted: PhotoMetadata) -> Sequence[Judged]:
        """Return a few, among them everyone who has all of this."""
        parts = [[self._who.get(thing, ()) for thing in things] for things in self._needed(wanted)]
        if not parts:
            return self._all
        fewest = min(parts, key=lambda lists: sum(map(len, lists)))
        return [photo for each in fewest for photo in each]

    def _needed(self, wanted: PhotoMetadata) -> Iterator[list[Thing]]:
        """Return for each thing that would be missed what a keeper may have instead."""
        for thing in _things(wanted):
            what, value = thing
            if value is None or (what == "keyword" and self._carries):
                continue
            lacks = [(what, None)] if self._carries else []
            yield [*_close(thing), *lacks]


def _things(metadata: PhotoMetadata) -> Iterator[Thing]:
    yield "description", metadata.description or None
    yield "position", metadata.position
    yield "second", metadata.taken_at and _second(metadata.taken_at)
    for keyword in metadata.keywords:
        yield "keyword", keyword
    for extra in metadata.extras:
        if extra not in WORDS:
            yield "extra", extra


def _close(thing: Thing) -> list[Thing]:
    """Return what is no other thing: two times less than a second apart may be in two seconds."""
    what, value = thing
    if isinstance(value, int):
        return [(what, value + step) for step in (-1, 0, 1)]
    return [thing]


def _second(time: datetime) -> int:
    return (time.replace(tzinfo=None) - ORIGIN) // SECOND
