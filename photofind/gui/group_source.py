"""Reads the groups of the duplicates page and brings them in order; all of it off the window."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from photofind.core.domain import Grade, Group, PhotoId
from photofind.core.library import Library
from photofind.core.library.sifting import GroupFilter, Order, sifted, without_kept
from photofind.core.store.sketches import Sketch
from photofind.gui.group_tabs import TABS

ByGrade = Mapping[Grade, list[Group]]


@dataclass(frozen=True, slots=True)
class Reading:
    """All groups as they were read.

    Attributes:
        folders: Those of the library.
        sketches: Of the photos in groups, as far as a filter has asked for them.
    """

    groups: ByGrade = field(default_factory=dict)
    folders: tuple[str, ...] = ()
    sketches: dict[PhotoId, Sketch] = field(default_factory=dict)

    @property
    def all(self) -> list[Group]:
        """The groups of every grade."""
        return [group for grade in TABS for group in self.groups.get(grade, ())]


@dataclass(frozen=True, slots=True)
class Shown:
    """A reading, and what of it passes the filters."""

    reading: Reading
    groups: ByGrade


def read_groups(library: Library, before: Reading) -> Reading:
    """Read all groups; those that did not change are the very objects of the reading before.

    Then whoever compares two lists of ten thousand groups is done at once.
    """
    known = {(group.grade, group.id): group for group in before.all}
    kept = library.review.kept()
    groups = {
        grade: [
            _same_object(group, known)
            for group in without_kept(library.groups(grade), kept)
            if group.grade == grade
        ]
        for grade in TABS
    }
    folders = tuple(str(folder.path) for folder in library.folders())
    return Reading(groups, folders, before.sketches)


def _same_object(group: Group, known: Mapping[tuple[Grade, int], Group]) -> Group:
    earlier = known.get((group.grade, group.id))
    return earlier if earlier is not None and earlier == group else group


def sift(library: Library, reading: Reading, wanted: GroupFilter) -> Shown:
    """Choose and order groups; photos are looked up only if the filters ask for that."""
    if not wanted.is_open or wanted.order is not Order.GAIN:
        _complete(library, reading)
    return Shown(
        reading,
        {grade: sifted(reading.groups.get(grade, ()), reading.sketches, wanted) for grade in TABS},
    )


def _complete(library: Library, reading: Reading) -> None:
    wanted = _photos(reading.all)
    missing = wanted.difference(reading.sketches)
    if missing:
        reading.sketches.update(library.review.sketches(missing))


def _photos(groups: Iterable[Group]) -> set[PhotoId]:
    return {photo for group in groups for photo in group.photos}
