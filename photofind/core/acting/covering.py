"""Whether one unit has everything that another has, file by file.

A unit goes only for a unit that has at least its kinds of members, and every picture, video or
sound of it must be found again: the same bytes, or a picture that was verified. A RAW beside a
JPEG whose copy has none would otherwise go along unseen.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from photofind.core.acting.evidence import Judged
from photofind.core.acting.plan import PlannedFile
from photofind.core.acting.refusals import FileRefusedError, Reason
from photofind.core.domain import Grade
from photofind.core.intake.units import MemberKind, Unit


class Knowledge(Protocol):
    """Tells what is known of the files of units."""

    def digest(self, path: Path) -> bytes:
        """Return a file's digest, empty if it cannot be read."""
        ...

    def grade(self, loser: Path, keeper: Path) -> Grade | None:
        """Return what was established between two pictures, None if nothing was."""
        ...


@dataclass(frozen=True, slots=True)
class Covering:
    """What stays for each file of a unit.

    Attributes:
        grade: The weakest grade among its pictures.
        lost: What the sidecars that stay do not say, in words.
    """

    files: tuple[PlannedFile, ...]
    grade: Grade
    lost: tuple[str, ...]

    @property
    def is_identical(self) -> bool:
        """Whether every file that stays has the very same bytes."""
        return all(file.is_identical for file in self.files)


def cover(going: Unit, staying: Unit, pair: tuple[Judged, Judged], known: Knowledge) -> Covering:
    """Find for every file of a unit the one that stays for it.

    Args:
        going: The unit that is to go.
        staying: The unit that stays.
        pair: The photo that was marked and its keeper.
        known: Digests and grades.

    Raises:
        FileRefusedError: A part of the unit would be lost.
    """
    photo, keeper = pair
    files, grades, lost = [], [Grade.IDENTICAL], []
    for member, kind in zip(going.members, going.kinds, strict=True):
        chosen = keeper.path if member == photo.path else _counterpart(member, kind, staying, known)
        if chosen is None:
            raise FileRefusedError(
                photo.path, Reason.UNIT_INCOMPLETE, f"{kind.value} {member.name}"
            )
        file = _planned(member, kind, chosen, known)
        files.append(file)
        if not file.is_identical and kind.has_content:
            grades.append(known.grade(member, chosen) or Grade.IDENTICAL)
        elif not file.is_identical:
            lost.append(f"what its {kind.value} says")
    return Covering(tuple(files), min(grades), tuple(lost))


def _planned(member: Path, kind: MemberKind, chosen: Path, known: Knowledge) -> PlannedFile:
    digest, stays_digest = known.digest(member), known.digest(chosen)
    if not digest or not stays_digest:
        raise FileRefusedError(member, Reason.UNREADABLE)
    try:
        size_bytes = member.lstat().st_size
    except OSError as error:
        raise FileRefusedError(member, Reason.MISSING) from error
    return PlannedFile(member, kind, digest, size_bytes, chosen, stays_digest)


def _counterpart(member: Path, kind: MemberKind, staying: Unit, known: Knowledge) -> Path | None:
    """Return the file that stays for a member: the same bytes, or what was verified to be it."""
    digest = known.digest(member)
    for other in staying.members:
        if digest and known.digest(other) == digest:
            return other
    for other, other_kind in zip(staying.members, staying.kinds, strict=True):
        if kind.has_content:
            grade = known.grade(member, other)
            is_like = (
                grade is not None and grade >= Grade.SAME and _is_raw(kind) == _is_raw(other_kind)
            )
        else:
            is_like = other_kind is kind
        if is_like:
            return other
    return None


def _is_raw(kind: MemberKind) -> bool:
    return kind is MemberKind.RAW
