"""Which groups to look at, and in which order: filters and sorting of a review, without any I/O."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from photofind.core.domain import Group, PhotoId
from photofind.core.store.sketches import Sketch

Sketches = Mapping[PhotoId, Sketch]
Pairs = frozenset[tuple[PhotoId, PhotoId]]


class Where(Enum):
    """How the photos of a group must lie."""

    ANYWHERE = "anywhere"
    ACROSS = "across"  # in more than one folder
    WITHIN = "within"  # all in one folder; or below the folder that is named
    WINS = "wins"  # some below the folder that is named, and some elsewhere


class Order(Enum):
    """What comes first."""

    GAIN = "gain"
    NEWEST = "newest"
    OLDEST = "oldest"
    MOST = "most"  # photos
    NAME = "name"


@dataclass(frozen=True, slots=True)
class GroupFilter:
    """Which groups to show; every field that is set narrows the list.

    Attributes:
        text: Only groups with a photo whose file's name or folder contains this, whatever the case.
        folder: For `Where.WITHIN` and `Where.WINS`; empty for any folder.
        formats: Only groups with a photo of one of these formats; empty means all.
        min_bytes: Only groups with a file of at least this size.
        order: What comes first.
    """

    text: str = ""
    where: Where = Where.ANYWHERE
    folder: str = ""
    formats: tuple[str, ...] = ()
    min_bytes: int = 0
    order: Order = Order.GAIN

    @property
    def is_open(self) -> bool:
        """Whether every group passes."""
        return replace(self, order=Order.GAIN) == GroupFilter()


def sifted(groups: Iterable[Group], sketches: Sketches, wanted: GroupFilter) -> list[Group]:
    """Return the groups that pass, in the order wanted; groups come in with the best gain first.

    Photos that left the library meanwhile count as if they were not in their groups.
    """
    if wanted.is_open and wanted.order is Order.GAIN:
        return list(groups)
    tests = _tests(wanted)
    known = [(group, _known(group, sketches)) for group in groups]
    passed = [(g, photos) for g, photos in known if photos and all(test(photos) for test in tests)]
    if wanted.order is not Order.GAIN:
        key = _ORDERS[wanted.order]
        passed.sort(key=lambda pair: key(pair[1]))
    return [group for group, _photos in passed]


def _known(group: Group, sketches: Sketches) -> list[Sketch]:
    return [sketches[photo] for photo in group.photos if photo in sketches]


Test = Callable[[Sequence[Sketch]], bool]


def _tests(wanted: GroupFilter) -> list[Test]:
    tests: list[Test] = []
    if wanted.where is not Where.ANYWHERE:
        tests.append(_lies(wanted.where, wanted.folder))
    if wanted.formats:
        formats = frozenset(wanted.formats)
        tests.append(lambda photos: any(photo.format in formats for photo in photos))
    if wanted.min_bytes:
        tests.append(lambda photos: any(p.size_bytes >= wanted.min_bytes for p in photos))
    if wanted.text:
        needle = wanted.text.casefold()
        tests.append(
            lambda photos: any(
                needle in f"{photo.folder}/{photo.name}".casefold() for photo in photos
            )
        )
    return tests


def _lies(where: Where, folder: str) -> Test:
    if where is Where.ACROSS:
        return lambda photos: len({photo.folder for photo in photos}) > 1
    if where is Where.WITHIN and folder:
        return lambda photos: all(is_below(photo.folder, folder) for photo in photos)
    if where is Where.WITHIN:
        return lambda photos: len({photo.folder for photo in photos}) == 1
    return lambda photos: len({is_below(photo.folder, folder) for photo in photos}) == 2


def is_below(place: str, folder: str) -> bool:
    """Whether a folder is another one or lies in it."""
    bare = folder.rstrip("/\\")
    return place == folder or place.startswith((bare + "/", bare + "\\"))


_ORDERS: Mapping[Order, Callable[[Sequence[Sketch]], tuple[int | str, ...]]] = {
    Order.NEWEST: lambda photos: (-max(photo.newest_ms for photo in photos),),
    Order.OLDEST: lambda photos: (min(photo.newest_ms for photo in photos),),
    Order.MOST: lambda photos: (-len(photos),),
    Order.NAME: lambda photos: (photos[0].name.casefold(), photos[0].folder),
}


def without_kept(groups: Iterable[Group], kept: Pairs) -> list[Group]:
    """Leave out what the user said is to be kept, all of it.

    A group whose photos are all kept beside each other is left out; in a group with a new photo
    nothing is marked beside the one it is kept with.
    """
    if not kept:
        return list(groups)
    touched = {photo for pair in kept for photo in pair}
    shown = []
    for group in groups:
        if touched.isdisjoint(group.photos):
            shown.append(group)
        elif not _is_kept_whole(group, kept):
            shown.append(_unmarked(group, kept))
    return shown


def _is_kept_whole(group: Group, kept: Pairs) -> bool:
    photos = sorted(group.photos)
    return all((a, b) in kept for number, a in enumerate(photos) for b in photos[number + 1 :])


def _unmarked(group: Group, kept: Pairs) -> Group:
    members = tuple(
        replace(member, is_auto=False)
        if (min(member.photo, group.keeper), max(member.photo, group.keeper)) in kept
        else member
        for member in group.members
    )
    return replace(group, members=members)
