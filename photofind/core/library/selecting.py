"""Marks by a rule over many groups: "keep the oldest", "keep what is in this folder".

Nobody looks at each photo that a rule marks, so a rule marks no more than the program itself would:
equal bytes, equal pixels, or a pure re-encoding of the photo that stays, which must have everything
that the other one has. What a rule would have to leave alone is counted, with the reason.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from photofind.core.domain import (
    Folder,
    Grade,
    Group,
    Match,
    Photo,
    PhotoId,
    Transformation,
)
from photofind.core.matching.cluster import Link
from photofind.core.matching.grouping import may_be_marked
from photofind.core.matching.keeper import is_sound, only_loser_has
from photofind.core.store.catalog import Catalog
from photofind.core.store.rows import newest_ms
from photofind.core.task import Task

CHUNK = 200  # groups read at once: a preview that is not wanted any more ends soon


class Keep(Enum):
    """Which photo of every group stays."""

    BEST = "best"  # the one that photofind would keep
    PIXELS = "pixels"
    BYTES = "bytes"
    OLDEST = "oldest"
    NEWEST = "newest"
    FOLDER = "folder"  # all that lie in a folder


class Spared(Enum):
    """Why a photo stays though another one was to be kept."""

    UNSURE = "unsure"  # more than a re-encoding lies between them, or it is the better one
    UNIQUE = "unique"  # it has what the other one lacks
    PROTECTED = "protected"
    ELSEWHERE = "elsewhere"  # no photo of its group lies in the folder


@dataclass(frozen=True, slots=True)
class KeepRule:
    """What is kept; ``folder`` counts for `Keep.FOLDER`."""

    keep: Keep
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """What a rule would mark.

    Attributes:
        marks: Photos that would go, by group; a group in which nothing may go has an empty set,
            one that the rule does not speak of is missing.
        keepers: The photo that stays for the others, by group.
        bytes: What they take on the disk.
        spared: How many photos stay, by the reason.
    """

    marks: Mapping[int, frozenset[PhotoId]] = field(default_factory=dict)
    keepers: Mapping[int, PhotoId] = field(default_factory=dict)
    bytes: int = 0
    spared: Mapping[Spared, int] = field(default_factory=dict)

    @property
    def photos(self) -> int:
        """How many photos would go."""
        return sum(len(marked) for marked in self.marks.values())

    @property
    def groups(self) -> int:
        """In how many groups something would go."""
        return sum(bool(marked) for marked in self.marks.values())


Between = Callable[[Photo, Photo], Link | None]


def select(
    groups: Sequence[Group], rule: KeepRule, catalog: Catalog, task: Task | None = None
) -> Selection:
    """Say what a rule would mark in some groups, and mark nothing.

    Raises:
        Cancelled: ``task`` was cancelled.
    """
    task = task or Task()
    task.begin("select", len(groups))
    folders = catalog.folders.all()
    marks: dict[int, frozenset[PhotoId]] = {}
    keepers: dict[int, PhotoId] = {}
    spared: Counter[Spared] = Counter()
    size_bytes = 0
    for start in range(0, len(groups), CHUNK):
        chunk = groups[start : start + CHUNK]
        photos = {p.id: p for p in catalog.photos([one for g in chunk for one in g.photos])}
        between = linker(photos, catalog.pairs.matches_of(list(photos)))
        for group in chunk:
            members = [photos[one] for one in group.photos if one in photos]
            staying = staying_by(rule, group, members)
            if not staying:
                spared[Spared.ELSEWHERE] += len(members)
                continue
            going = going_for(staying, members, between, folders, spared)
            keepers[group.id] = staying[0].id
            marks[group.id] = frozenset(photo.id for photo in going)
            size_bytes += sum(photo.stamp.size_bytes for photo in going)
        task.advance(len(chunk))
    return Selection(marks, keepers, size_bytes, dict(spared))


def staying_by(rule: KeepRule, group: Group, photos: Sequence[Photo]) -> list[Photo]:
    """Return the photos of a group that a rule wants to keep, the best first; none if it cannot."""
    fit = [photo for photo in photos if is_sound(photo)] or list(photos)
    fit.sort(key=lambda photo: (photo.id != group.keeper, photo.id))  # of equals the usual one
    if rule.keep is Keep.FOLDER:
        folder = rule.folder or Path("/")
        return [photo for photo in fit if photo.path.is_relative_to(folder)]
    orders: dict[Keep, Callable[[Photo], float]] = {
        Keep.BEST: lambda photo: photo.id != group.keeper,
        Keep.PIXELS: lambda photo: -(photo.facts.pixels if photo.facts else 0),
        Keep.BYTES: lambda photo: -photo.stamp.size_bytes,
        Keep.OLDEST: _time,
        Keep.NEWEST: lambda photo: -_time(photo),
    }
    return [min(fit, key=orders[rule.keep])] if fit else []


def going_for(
    staying: Sequence[Photo],
    photos: Sequence[Photo],
    between: Between,
    folders: Sequence[Folder],
    spared: Counter[Spared],
) -> list[Photo]:
    """Return the photos of one group that may go for those that stay; count those that may not."""
    going = []
    for photo in photos:
        if photo in staying:
            continue
        reason = _why_spared(photo, staying, between, folders)
        if reason is None:
            going.append(photo)
        else:
            spared[reason] += 1
    return going


def _time(photo: Photo) -> float:
    return newest_ms(photo.metadata.taken_at, photo.stamp.mtime_ns)


def _why_spared(
    photo: Photo, staying: Sequence[Photo], between: Between, folders: Sequence[Folder]
) -> Spared | None:
    """Return why a photo may not go for any of those that stay; None if it may."""
    if any(folder.is_protected and photo.path.is_relative_to(folder.path) for folder in folders):
        return Spared.PROTECTED
    reason = Spared.UNSURE
    for keeper in staying:
        link = between(keeper, photo)
        if link is None or not keeper.is_plugged or not may_be_marked(keeper, photo, link):
            continue
        if link.grade is Grade.IDENTICAL or not only_loser_has(keeper, photo):
            return None
        reason = Spared.UNIQUE
    return reason


def linker(photos: Mapping[PhotoId, Photo], matches: Iterable[Match]) -> Between:
    """Return what tells how two photos are alike: by their bytes, else by what was verified.

    Matches are stored once for all photos of equal bytes.
    """
    known: dict[frozenset[bytes], Link] = {}
    for match in matches:
        if match.first in photos and match.second in photos:
            pair = frozenset((photos[match.first].digest, photos[match.second].digest))
            known[pair] = Link(
                match.grade, match.transformation, match.confidence, match.is_reencoding
            )

    def between(one: Photo, other: Photo) -> Link | None:
        if one.digest and one.digest == other.digest:
            return Link(Grade.IDENTICAL, Transformation(), 1.0, is_reencoding=True)
        return known.get(frozenset((one.digest, other.digest)))

    return between
