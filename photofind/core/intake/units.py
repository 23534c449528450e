"""Which files are one photograph: RAW and JPEG of one name, a Live Photo, sidecars.

A camera or a phone writes one shot as several files. Whoever lets go of one of them and forgets
the others loses the RAW, the moving part of a Live Photo, or the rating in a sidecar. So the files
of one shot are a *unit*: grouped, kept, removed and restored together.

Files belong together when they lie in one folder and their names say so; two files with pixels
also need capture times that do not contradict each other, because a counter that starts again
gives two shots one name. An unknown time contradicts nothing: taking two shots for one unit costs
a refusal later, taking one unit for two shots costs a RAW.

Nothing is read here: names come in, and capture times from whoever knows them.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TypeAlias

from photofind.core.intake.takeout import CERTAIN, sidecar_owner

TakenAt: TypeAlias = Callable[[Path], datetime | None]

AGREEMENT_S = 2.0  # RAW and JPEG of one shot are stamped within a second, FAT rounds to two


class MemberKind(Enum):
    """What a file is to its unit; the value says it to the user."""

    STILL = "picture"
    RAW = "RAW"
    EDIT = "edited version"
    VIDEO = "video"
    AUDIO = "voice memo"
    ADJUSTMENTS = "AAE adjustments"
    XMP = "XMP sidecar"
    JSON = "JSON sidecar"
    THUMBNAIL = "THM thumbnail"
    SETTINGS = "developing settings"

    @property
    def has_content(self) -> bool:
        """Whether the file is a picture, video or sound of its own, not words about one."""
        return self in _WITH_CONTENT


_WITH_CONTENT = frozenset({
    MemberKind.STILL, MemberKind.RAW, MemberKind.EDIT, MemberKind.VIDEO, MemberKind.AUDIO,
})  # fmt: skip

# Of two stills with one name the earlier in this list is the camera's; the other is a copy.
STILL_SUFFIXES = (
    ".heic", ".heif", ".hif", ".jpg", ".jpeg", ".jpe", ".avif", ".jxl", ".webp", ".tif", ".tiff",
    ".png", ".gif", ".bmp", ".jp2", ".j2k", ".mpo", ".jfif",
)  # fmt: skip
RAW_SUFFIXES = (
    ".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".iiq", ".kdc", ".mef",
    ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2",
    ".srf", ".srw", ".x3f",
)  # fmt: skip
_KIND_OF_SUFFIX: dict[str, MemberKind] = {
    **dict.fromkeys(STILL_SUFFIXES, MemberKind.STILL),
    **dict.fromkeys(RAW_SUFFIXES, MemberKind.RAW),
    ".mov": MemberKind.VIDEO,
    ".mp4": MemberKind.VIDEO,
    ".mp": MemberKind.VIDEO,  # Takeout: PXL_1.MP is the moving part of PXL_1.MP.jpg
    ".wav": MemberKind.AUDIO,
    ".aae": MemberKind.ADJUSTMENTS,
    ".xmp": MemberKind.XMP,
    ".json": MemberKind.JSON,
    ".thm": MemberKind.THUMBNAIL,
    ".dop": MemberKind.SETTINGS,
    ".pp3": MemberKind.SETTINGS,
}
# A phone exports the edited version of IMG_1234 as IMG_E1234, its first adjustments as IMG_O1234.
_PHONE_EDIT = re.compile(r"(?P<head>[a-z]{3}_)[eo](?P<number>\d{4,})", re.IGNORECASE)
_PHONE_NAME = re.compile(r"(?P<head>[a-z]{3}_)(?P<number>\d{4,})")
_COPY_NUMBER = re.compile(r"\(\d+\)$")
# Takeout: IMG_1-edited.jpg, and IMG_1-edited(1).jpg for IMG_1(1).jpg; the word is translated.
_TAKEOUT_EDIT = re.compile(
    r"(?P<head>.+)-(?:edited|bearbeitet|edytowane|modifié|editado|modificato|bewerkt|編集済み)"
    r"(?P<copy>\(\d+\))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Unit:
    """The files of one shot.

    Attributes:
        primary: The member to look at: the still where there is one, else the RAW.
        members: All files, the primary first; the order is the same on every run.
        kinds: What each member is.
    """

    primary: Path
    members: tuple[Path, ...]
    kinds: tuple[MemberKind, ...]

    @classmethod
    def single(cls, path: Path) -> "Unit":
        """Return the unit of a file that has no companions."""
        return cls(path, (path,), (member_kind(path) or MemberKind.STILL,))

    @property
    def companions(self) -> tuple[Path, ...]:
        """All members but the primary."""
        return self.members[1:]

    def kind(self, member: Path) -> MemberKind:
        """Return what a member is.

        Raises:
            ValueError: The file does not belong to this unit.
        """
        return self.kinds[self.members.index(member)]


def member_kind(path: Path) -> MemberKind | None:
    """Return what a file can be to a unit by its suffix, or None if it can be nothing."""
    return _KIND_OF_SUFFIX.get(path.suffix.lower())


def find_units(paths: Iterable[Path], taken_at: TakenAt) -> list[Unit]:
    """Group files into units.

    A companion without a picture or RAW to belong to (a lone video, some program's JSON) is no
    unit and is left out.

    Args:
        paths: Files with absolute paths, companions included; in any order.
        taken_at: Tells when a picture was taken, or None where nobody knows.
    """
    folders: dict[Path, list[Path]] = defaultdict(list)
    for path in paths:
        if member_kind(path) is not None:
            folders[path.parent].append(path)
    return [unit for folder in sorted(folders) for unit in _units_of(folders[folder], taken_at)]


def unit_of(path: Path, neighbours: Iterable[Path], taken_at: TakenAt) -> Unit:
    """Return the unit that a photo belongs to, given all files of its folder."""
    beside = [other for other in neighbours if other.parent == path.parent]
    for unit in find_units({*beside, path}, taken_at):
        if path in unit.members:
            return unit
    return Unit.single(path)


class _Draft:
    """A unit that is being put together."""

    def __init__(self, path: Path, kind: MemberKind) -> None:
        self.members: list[tuple[Path, MemberKind]] = [(path, kind)]

    def add(self, path: Path, kind: MemberKind) -> None:
        """Take a companion in."""
        self.members.append((path, kind))

    def has(self, kind: MemberKind) -> bool:
        """Whether a member of this kind was taken in."""
        return any(own is kind for _path, own in self.members)

    def agrees(self, path: Path, taken_at: TakenAt) -> bool:
        """Whether a picture's capture time contradicts that of no member."""
        times = [taken_at(own) for own, kind in self.members if kind.has_content]
        return all(_agree(taken_at(path), time) for time in times)

    def finished(self) -> Unit:
        """Return the unit, its members in their final order."""
        order = list(MemberKind)
        ranked = sorted(self.members, key=lambda own: (order.index(own[1]), own[0].name))
        members, kinds = zip(*ranked, strict=True)
        return Unit(members[0], members, kinds)


def _units_of(paths: list[Path], taken_at: TakenAt) -> Iterator[Unit]:
    """Find the units of one folder: first the pictures, then their companions."""
    drafts: dict[str, list[_Draft]] = defaultdict(list)  # by stem, best first
    edits: list[Path] = []
    stems = {path.stem.casefold() for path in paths if _is_picture(path)}
    for path in sorted(paths, key=_pictures_in_order):
        if not _is_picture(path):
            continue
        original = original_stem(path.stem)
        if original != path.stem and original.casefold() in stems:
            edits.append(path)
        else:
            _place_picture(path, drafts[path.stem.casefold()], taken_at)
    for path in edits:
        _place_edit(path, drafts, taken_at)
    _place_companions(paths, drafts, taken_at)
    for stem in sorted(drafts):
        yield from (draft.finished() for draft in drafts[stem])


def _place_picture(path: Path, drafts: list[_Draft], taken_at: TakenAt) -> None:
    """Put a RAW or a still where it belongs: a unit has any RAWs, but one still of the camera.

    IMG_1.HEIC and IMG_1.JPG are a photo and its copy: one unit of both could never be parted.
    """
    kind = _KIND_OF_SUFFIX[path.suffix.lower()]
    for draft in drafts:
        if draft.has(MemberKind.STILL) or not draft.agrees(path, taken_at):
            continue
        if kind is MemberKind.STILL and not draft.has(MemberKind.RAW):
            continue
        return draft.add(path, kind)
    return drafts.append(_Draft(path, kind))


def _place_edit(path: Path, drafts: dict[str, list[_Draft]], taken_at: TakenAt) -> None:
    """Put an edited version to its original, unless another shot only has that name."""
    for draft in drafts.get(original_stem(path.stem).casefold(), []):
        if draft.agrees(path, taken_at):
            return draft.add(path, MemberKind.EDIT)
    return drafts[path.stem.casefold()].append(_Draft(path, MemberKind.STILL))


def _place_companions(
    paths: list[Path], drafts: dict[str, list[_Draft]], taken_at: TakenAt
) -> None:
    by_name = {
        own.name.casefold(): draft
        for same_stem in drafts.values()
        for draft in same_stem
        for own, _kind in draft.members
    }
    others = sorted(path for path in paths if not _is_picture(path))
    # Videos first: a sidecar may bear the name of the moving part.
    for path in (one for one in others if _KIND_OF_SUFFIX[one.suffix.lower()].has_content):
        kind = _KIND_OF_SUFFIX[path.suffix.lower()]
        draft = _owner_by_stem(path, kind, drafts, taken_at)
        if draft is not None:
            draft.add(path, kind)
            by_name[path.name.casefold()] = draft
    names = sorted(by_name)
    for path in (one for one in others if not _KIND_OF_SUFFIX[one.suffix.lower()].has_content):
        kind = _KIND_OF_SUFFIX[path.suffix.lower()]
        draft = _owner(path, kind, by_name, names) or _owner_by_stem(path, kind, drafts, taken_at)
        if draft is not None:
            draft.add(path, kind)


def _owner(
    path: Path, kind: MemberKind, by_name: dict[str, _Draft], names: list[str]
) -> _Draft | None:
    """Find the unit of a sidecar that bears the whole name of its photo: ``IMG_1.CR2.xmp``."""
    whole = by_name.get(path.stem.casefold())
    if whole is not None or kind is not MemberKind.JSON:
        return whole
    owner = sidecar_owner(path.name.casefold(), names)
    return by_name[owner] if owner else None


def _owner_by_stem(
    path: Path, kind: MemberKind, drafts: dict[str, list[_Draft]], taken_at: TakenAt
) -> _Draft | None:
    """Find the unit of a companion with the stem of its photo: ``IMG_1.MOV``, ``IMG_1.xmp``.

    A Pixel's moving part is named as its photo's whole stem: ``PXL_1.MP`` for ``PXL_1.MP.jpg``.
    """
    if kind is MemberKind.JSON:  # some program's settings.json beside settings.png
        return None
    for stem in (path.stem, original_stem(path.stem), path.name):
        for draft in drafts.get(stem.casefold(), []):
            if not kind.has_content or draft.agrees(path, taken_at):
                return draft
    return None


def unit_prefixes(path: Path) -> tuple[str, ...]:
    """Return how the names of all files begin that could belong to a file's unit, case-folded.

    To work out the units of a whole folder for each of its photos would cost the square of their
    number; these let one look at a few names only.
    """
    base = _COPY_NUMBER.sub("", original_stem(path.stem)).casefold()[:CERTAIN]
    phone = _PHONE_NAME.fullmatch(base)
    if phone is None:
        return (base,)
    return base, f"{phone['head']}e{phone['number']}", f"{phone['head']}o{phone['number']}"


def original_stem(stem: str) -> str:
    """Return the stem of the photo that a name says it is an edited version of, or ``stem``."""
    phone = _PHONE_EDIT.fullmatch(stem)
    if phone:
        return phone["head"] + phone["number"]
    takeout = _TAKEOUT_EDIT.fullmatch(stem)
    return takeout["head"] + (takeout["copy"] or "") if takeout else stem


def _is_picture(path: Path) -> bool:
    return _KIND_OF_SUFFIX[path.suffix.lower()] in {MemberKind.STILL, MemberKind.RAW}


def _pictures_in_order(path: Path) -> tuple[int, int, str]:
    """RAWs first, so that a still finds them; then stills as the camera is likely to write them."""
    suffix = path.suffix.lower()
    if suffix in RAW_SUFFIXES:
        return 0, 0, path.name
    return 1, STILL_SUFFIXES.index(suffix) if suffix in STILL_SUFFIXES else 99, path.name


def _agree(first: datetime | None, second: datetime | None) -> bool:
    if first is None or second is None:
        return True
    if (first.tzinfo is None) != (second.tzinfo is None):
        # One file tells the offset and the other does not: compare what the clock showed.
        first, second = first.replace(tzinfo=None), second.replace(tzinfo=None)
    return abs((first - second).total_seconds()) <= AGREEMENT_S
