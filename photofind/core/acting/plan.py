"""A plan: what would go, who stays for it and why, and what was refused. Values only.

The plan that a person looks at is the plan that is carried out, or nothing is: it holds all that
the act needs, down to the digest of every file, and no rule is applied to it afterwards but
refusal.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from photofind.core.acting.bins import Way
from photofind.core.acting.differences import Carried
from photofind.core.acting.refusals import Refusal
from photofind.core.domain import Grade, VolumeId
from photofind.core.errors import PlanError
from photofind.core.intake.units import MemberKind

COPIES = 2  # volumes on which a picture that is on two stays, unless the user wants fewer


class Purpose(Enum):
    """What a plan does with the files that go."""

    TRASH = "trash"
    FOLDER = "folder"  # move them to a folder of the user's choice, on the same volume
    LINK = "link"  # to the trash, and a hard link of the keeper into their place


@dataclass(frozen=True, slots=True)
class Rules:
    """What the user asked for.

    Attributes:
        level: Weakest grade at which a photo may go.
        prefer: Folders whose copies stay, most preferred first.
        protect: Folders that lose nothing, beside those the library protects.
        copies: A picture stays on at least so many volumes, if it is on so many now.
        carries_metadata: Write what only the loser says to a sidecar of the keeper.
        folder: Where `Purpose.FOLDER` moves files.
    """

    level: Grade = Grade.SAME
    prefer: tuple[Path, ...] = ()
    protect: tuple[Path, ...] = ()
    copies: int = COPIES
    carries_metadata: bool = False
    purpose: Purpose = Purpose.TRASH
    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One file of a unit that goes, and the file that stays for it.

    Attributes:
        stays: The keeper's file that has what this one has; for a sidecar the keeper's sidecar.
        stays_digest: Its digest, as judged.
    """

    path: Path
    kind: MemberKind
    digest: bytes
    size_bytes: int
    stays: Path
    stays_digest: bytes

    @property
    def is_identical(self) -> bool:
        """Whether the file that stays has the very same bytes."""
        return self.digest == self.stays_digest


@dataclass(frozen=True, slots=True)
class Act:
    """One unit that goes.

    Attributes:
        path: The photo that was marked.
        keeper: The photo that stays for it.
        grade: The weakest grade among the unit's files.
        reason: Why it may go, in words.
        bytes: What the volume gains when the trash is emptied.
        files: All files of the unit.
        others: Files with fitting names that are known to belong to other shots.
        loses: What only this unit has and nobody carries over, in words.
        carried: What is written to a sidecar of the keeper.
        volumes_left: On how many plugged-in volumes the picture remains.
        synced_by: The sync client that carries the removal to other devices, or empty.
    """

    path: Path
    keeper: Path
    grade: Grade
    reason: str
    bytes: int
    files: tuple[PlannedFile, ...]
    volume: VolumeId
    way: Way
    others: tuple[Path, ...] = ()
    loses: tuple[str, ...] = ()
    carried: Carried = field(default_factory=Carried)
    volumes_left: int = 1
    synced_by: str = ""

    @property
    def unit(self) -> tuple[Path, ...]:
        """The files that go together."""
        return tuple(file.path for file in self.files)

    @property
    def keepers(self) -> tuple[Path, ...]:
        """The files that stay for them."""
        return tuple(dict.fromkeys(file.stays for file in self.files))


@dataclass(frozen=True, slots=True)
class VolumeShare:
    """What a plan does on one volume.

    Attributes:
        way: Where files go there; `Way.QUARANTINE` means that it has no trash for certain.
        bytes: The space that returns when the trash is emptied.
    """

    id: VolumeId
    name: str
    way: Way
    files: int
    bytes: int
    synced_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What would go, who stays, what was refused, and what it does to each volume."""

    acts: tuple[Act, ...]
    refused: tuple[Refusal, ...] = ()
    volumes: tuple[VolumeShare, ...] = ()
    purpose: Purpose = Purpose.TRASH
    folder: Path | None = None

    @property
    def bytes(self) -> int:
        """The space that returns when every trash is emptied."""
        return sum(act.bytes for act in self.acts)

    def check(self) -> None:
        """See that the plan is one that our rules could have made.

        Raises:
            PlanError: A file would go twice, or a file that stays for another would go: whoever
                wrote this plan, carrying it out could lose a photo.
        """
        leaving = [file.path for act in self.acts for file in act.files]
        _refuse_plan_if(len(leaving) != len(set(leaving)), "lets go of one file twice")
        staying = {keeper for act in self.acts for keeper in act.keepers}
        _refuse_plan_if(
            bool(staying & set(leaving)), "lets go of a file that should stay for another"
        )
        _refuse_plan_if(any(not act.files for act in self.acts), "has an act without files")
        _refuse_plan_if(
            any(_is_careless(act) for act in self.acts), "has an act without a proper keeper"
        )
        _refuse_plan_if(
            self.purpose is Purpose.LINK and any(a.grade < Grade.IDENTICAL for a in self.acts),
            "replaces a file by a link to another one",
        )


def _is_careless(act: Act) -> bool:
    is_named = act.path in act.unit and act.keeper in act.keepers
    return not is_named or act.grade < Grade.EDITED or any(not f.digest for f in act.files)


def _refuse_plan_if(condition: bool, what: str) -> None:  # noqa: FBT001 - reads as a sentence
    if condition:
        raise PlanError(f"The plan {what}, so nothing was done.")


def all_files(acts: Iterable[Act]) -> list[Path]:
    """Return every file that some acts let go of."""
    return [file.path for act in acts for file in act.files]
