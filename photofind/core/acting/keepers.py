"""Which photo of a group is the one to keep, and which can stay for nobody.

Asked for every member of every group that a plan touches, often; looked up on the disk once. What
changes there between the plan and the act is found by the act.
"""

from pathlib import Path
from typing import TypeAlias

from photofind.core.acting.evidence import Evidence, Judged
from photofind.core.acting.places import is_in_trash
from photofind.core.acting.plan import Rules
from photofind.core.acting.refusals import Reason
from photofind.core.domain import PhotoId, VolumeKind
from photofind.core.paths import is_there

Order: TypeAlias = tuple[object, ...]


class Keepers:
    """Orders photos, and says who is unfit, for one plan."""

    def __init__(self, evidence: Evidence, rules: Rules) -> None:
        self._evidence = evidence
        self._rules = rules
        self._orders: dict[PhotoId, Order] = {}
        self._unfit: dict[PhotoId, Reason | None] = {}
        self._trashes: dict[Path, bool] = {}  # by folder

    def order(self, photo: Judged) -> Order:
        """Return what sorts the one to keep first; the same on every run, no two alike.

        The keeper of the group is the one with the star that the user sees: whoever chose it asked
        the folders' ranks already. Only what is preferred for this plan goes before it.
        """
        if photo.id not in self._orders:
            self._orders[photo.id] = self._order(photo)
        return self._orders[photo.id]

    def why_unfit(self, photo: Judged) -> Reason | None:
        """Say why a photo can stay for nobody, None if it can."""
        if photo.id not in self._unfit:
            self._unfit[photo.id] = self._why_unfit(photo)
        return self._unfit[photo.id]

    def is_fit(self, photo: Judged) -> bool:
        """Whether a photo can stay for others."""
        return self.why_unfit(photo) is None

    def _order(self, photo: Judged) -> Order:
        preferred = next(
            (
                place
                for place, folder in enumerate(self._rules.prefer)
                if photo.path.is_relative_to(folder)
            ),
            len(self._rules.prefer),
        )
        is_internal = photo.volume.kind is VolumeKind.INTERNAL
        return preferred, self._stars(photo), photo.rank, not is_internal, str(photo.path)

    def _stars(self, photo: Judged) -> tuple[bool, ...]:
        """Return for each group of a photo whether another one is its keeper, largest group first.

        Groups of weaker grades contain those of stronger ones: whoever stays for the whole family
        stays before whoever is only the best of its twins.
        """
        families = self._evidence.families(photo.id)
        asked = [family for family in families if family.grade >= self._rules.level]
        return tuple(one.keeper != photo.id for one in sorted(asked, key=lambda one: one.grade))

    def _why_unfit(self, photo: Judged) -> Reason | None:
        if not photo.is_plugged:
            return Reason.KEEPER_UNPLUGGED
        if not is_there(photo.path):
            return Reason.KEEPER_MISSING
        if photo.path.is_symlink():
            return Reason.KEEPER_LINK
        if self._is_in_trash(photo.path):
            return Reason.KEEPER_IN_TRASH
        return None if photo.is_intact else Reason.KEEPER_UNREADABLE

    def _is_in_trash(self, path: Path) -> bool:
        if path.parent not in self._trashes:
            self._trashes[path.parent] = is_in_trash(path)
        return self._trashes[path.parent]
