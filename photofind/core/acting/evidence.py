"""What acting knows of a photo, and what was established between two.

These are the only things that acting needs from the rest of the core. They are plain values, so
that every rule here can be tried without a catalog.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from photofind.core.domain import (
    FileStamp,
    Grade,
    Group,
    GroupMember,
    Match,
    Photo,
    PhotoId,
    PhotoMetadata,
    PictureFacts,
    Volume,
)


@dataclass(frozen=True, slots=True)
class Judged:
    """A photo as the library judged it.

    Attributes:
        digest: BLAKE3 of the bytes that were judged; the act compares it with the disk.
        is_intact: Decoded to the end; a truncated file never stays for another.
        is_protected: The library says that nothing below its folder may go.
        rank: Of its folder; a smaller one wins ("Library wins over Downloads").
    """

    id: PhotoId
    path: Path
    digest: bytes
    stamp: FileStamp
    volume: Volume
    facts: PictureFacts | None = None
    metadata: PhotoMetadata = field(default_factory=PhotoMetadata)
    is_plugged: bool = True
    is_intact: bool = True
    is_protected: bool = False
    rank: int = 0

    @classmethod
    def of(
        cls, photo: Photo, volume: Volume, *, is_protected: bool = False, rank: int = 0
    ) -> "Judged":
        """Return what acting needs of a photo of the catalog."""
        return cls(
            id=photo.id,
            path=photo.path,
            digest=photo.digest,
            stamp=photo.stamp,
            volume=volume,
            facts=photo.facts,
            metadata=photo.metadata,
            is_plugged=photo.is_plugged,
            is_intact=photo.is_intact,
            is_protected=is_protected,
            rank=rank,
        )

    @property
    def is_raw(self) -> bool:
        """Whether it is a camera RAW: never judged against a developed picture."""
        return self.facts is not None and self.facts.format == "RAW"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is established between one photo that may go and one that may stay.

    Attributes:
        how: What was done to the keeper to get the other, in words, or empty.
        is_automatic: Copy and keeper differ in nothing that a person should look at first.
    """

    grade: Grade
    how: str = ""
    is_automatic: bool = False


class Family:
    """A group of which thousands of questions are asked."""

    def __init__(self, group: Group) -> None:
        self.grade = group.grade
        self.keeper = group.keeper
        self._members = {member.photo: member for member in group.members}
        self._equals = tuple(one.photo for one in group.members if one.grade >= Grade.PIXELS)

    @property
    def photos(self) -> tuple[PhotoId, ...]:
        """All photos, keeper first."""
        return (self.keeper, *self._members)

    def __contains__(self, photo: PhotoId) -> bool:
        return photo == self.keeper or photo in self._members

    def between(self, loser: PhotoId, keeper: PhotoId) -> Judgement | None:
        """Return what the group says about two photos.

        A chain through a weaker group's middle is no evidence: two crops of one picture may have
        nothing in common.
        """
        going, staying = self._members.get(loser), self._members.get(keeper)
        if keeper == self.keeper and going is not None:
            return Judgement(going.grade, going.how.describe(), is_automatic=going.is_auto)
        if loser == self.keeper and staying is not None:
            return _symmetric(staying)
        if self.grade < Grade.SAME or going is None or staying is None:
            return None
        return _symmetric(min(going, staying, key=lambda member: member.grade))

    def sure_keepers(self, loser: PhotoId) -> Sequence[PhotoId]:
        """Return for whom a member could go by what `between` says, with nobody looking."""
        going = self._members.get(loser)
        if going is None:
            return self._equals
        if going.grade >= Grade.PIXELS:
            return (self.keeper, *self._equals)
        return (self.keeper,) if going.is_auto else ()


class Evidence:
    """All that was established between photos: matches that were verified, and groups of them."""

    def __init__(self, groups: Sequence[Group], matches: Iterable[Match] = ()) -> None:
        """Take groups of any levels, which may overlap.

        In a group of `Grade.SAME` or stronger every member is verified against every other; in
        a weaker one each member only against the one in the middle.
        """
        self._matches = {(match.first, match.second): match for match in matches}
        self._sure: dict[PhotoId, list[PhotoId]] = defaultdict(list)
        for match in self._matches.values():
            if match.grade >= Grade.PIXELS or match.is_reencoding:
                self._sure[match.first].append(match.second)
                self._sure[match.second].append(match.first)
        self._families: dict[PhotoId, list[Family]] = defaultdict(list)
        for family in map(Family, groups):
            for photo in family.photos:
                self._families[photo].append(family)

    def families(self, photo: PhotoId) -> Sequence[Family]:
        """Return the groups a photo is in."""
        return self._families.get(photo, ())

    def are_in_one_group(self, first: PhotoId, second: PhotoId) -> bool:
        """Whether any group has both photos."""
        return any(second in family for family in self.families(first))

    def sure_keepers(self, photo: PhotoId) -> list[Sequence[PhotoId]]:
        """Return, in parts, for whom a photo could go with nobody looking, and some others.

        Photos of the same bytes are not among them: they are known by their digests.
        """
        parts = [family.sure_keepers(photo) for family in self.families(photo)]
        return [*parts, self._sure.get(photo, ())]

    def between(self, loser: Judged, keeper: Judged) -> Judgement | None:
        """Return the strongest thing established between two photos, None if nothing was."""
        if loser.digest and loser.digest == keeper.digest:
            return Judgement(Grade.IDENTICAL, is_automatic=True)
        found = [family.between(loser.id, keeper.id) for family in self.families(loser.id)]
        match = self._matches.get((min(loser.id, keeper.id), max(loser.id, keeper.id)))
        if match is not None:
            found.append(_of_match(match, loser, keeper))
        established = [judgement for judgement in found if judgement is not None]
        return max(established, key=lambda one: (one.grade, one.is_automatic), default=None)


def _of_match(match: Match, loser: Judged, keeper: Judged) -> Judgement:
    how = match.transformation.describe()
    if match.grade >= Grade.PIXELS:
        return Judgement(match.grade, how, is_automatic=True)
    is_weaker = _pixels(loser) <= _pixels(keeper)
    is_plain = match.grade is Grade.SAME and match.is_reencoding and is_weaker
    return Judgement(match.grade, how, is_automatic=is_plain)


def _symmetric(member: GroupMember) -> Judgement:
    """Return what holds both ways: only equal pixels make either one the spare."""
    return Judgement(member.grade, is_automatic=member.grade >= Grade.PIXELS)


def _pixels(photo: Judged) -> int:
    return photo.facts.pixels if photo.facts else 0
