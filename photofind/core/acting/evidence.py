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


class Evidence:
    """All that was established between photos: matches that were verified, and groups of them."""

    def __init__(self, groups: Sequence[Group], matches: Iterable[Match] = ()) -> None:
        """Take groups of any levels, which may overlap.

        In a group of `Grade.SAME` or stronger every member is verified against every other; in
        a weaker one each member only against the one in the middle.
        """
        self._matches = {(match.first, match.second): match for match in matches}
        self._groups: dict[PhotoId, list[Group]] = defaultdict(list)
        for group in groups:
            for photo in group.photos:
                self._groups[photo].append(group)

    def groups_of(self, photo: PhotoId) -> list[Group]:
        """Return the groups a photo is in."""
        return self._groups.get(photo, [])

    def between(self, loser: Judged, keeper: Judged) -> Judgement | None:
        """Return the strongest thing established between two photos, None if nothing was."""
        if loser.digest and loser.digest == keeper.digest:
            return Judgement(Grade.IDENTICAL, is_automatic=True)
        found = [_of_group(group, loser.id, keeper.id) for group in self.groups_of(loser.id)]
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


def _of_group(group: Group, loser: PhotoId, keeper: PhotoId) -> Judgement | None:
    """Return what a group says about two photos.

    A chain through a weaker group's middle is no evidence: two crops of one picture may have
    nothing in common.
    """
    members = {member.photo: member for member in group.members}
    if keeper == group.keeper and loser in members:
        member = members[loser]
        return Judgement(member.grade, member.how.describe(), is_automatic=member.is_auto)
    if loser == group.keeper and keeper in members:
        return _symmetric(members[keeper])
    if group.grade < Grade.SAME or loser not in members or keeper not in members:
        return None
    return _symmetric(min(members[loser], members[keeper], key=lambda member: member.grade))


def _symmetric(member: GroupMember) -> Judgement:
    """Return what holds both ways: only equal pixels make either one the spare."""
    return Judgement(member.grade, is_automatic=member.grade >= Grade.PIXELS)


def _pixels(photo: Judged) -> int:
    return photo.facts.pixels if photo.facts else 0
