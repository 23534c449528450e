"""Letting go of photos and bringing them back: what a library does, and what follows from it.

The catalog follows every act: a photo that went leaves it, and one that came back is read again.
"""

import logging
from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from photofind.core.acting.act import ActReport
from photofind.core.acting.decisions import Decision, DecisionId
from photofind.core.acting.holdings import Holding
from photofind.core.acting.journal import ActId, Entry
from photofind.core.acting.plan import Plan, Purpose, Rules
from photofind.core.acting.reconcile import Reconciled
from photofind.core.acting.restore import RestoreReport
from photofind.core.domain import Changed, PhotoId
from photofind.core.errors import PhotofindError
from photofind.core.library.acting_door import ActingDoor
from photofind.core.library.grouping import Grouper
from photofind.core.library.listeners import Listeners
from photofind.core.store.catalog import Catalog
from photofind.core.task import Task

logger = logging.getLogger(__name__)

ReadAgain = Callable[[Sequence[Path]], object]  # brings the catalog up to date below some folders


class Removal:
    """Plans, acts, undo, journal and decisions of one library. Safe to use from several threads.

    A library that cannot be written to has its journal and decisions told; whatever would change
    something raises CatalogReadOnlyError.
    """

    def __init__(
        self,
        catalog: Catalog,
        door: ActingDoor,
        grouper: Grouper,
        listeners: Listeners,
        read_again: ReadAgain,
    ) -> None:
        self._catalog = catalog
        self._door = door
        self._grouper = grouper
        self._listeners = listeners
        self._read_again = read_again

    def settle_crash(self) -> list[Reconciled]:
        """Settle what a crash in the middle of an act left open; call once at the start.

        A library that cannot be written to leaves it open: photos would come back and its journal
        could not say so.

        Returns:
            What was found, to be told to the user; as a rule nothing.

        Raises:
            CatalogBusyError: Another photofind is acting.
        """
        opened = self._door.to_look() if self._catalog.is_writable else None
        return opened.reconcile(wait_s=self._door.wait_s) if opened else []

    def plan(
        self,
        rules: Rules | None = None,
        marks: Collection[PhotoId] | None = None,
        *,
        task: Task | None = None,
    ) -> Plan:
        """Say what would go, who stays for it and why, without touching anything.

        Args:
            rules: What the user asked for; the default rules if left out.
            marks: The photos the user marked; None to let the rules decide.
            task: Progress and stop.
        """
        candidates = self._door.knowing.candidates(marks or ())
        return self._door.to_act().plan(candidates, rules or Rules(), marks, task)

    def rehearse(self, plan: Plan, *, task: Task | None = None) -> ActReport:
        """Prove every act of a plan and change nothing.

        Raises:
            PlanError: It is none that our rules could have made.
        """
        return self._door.to_act().rehearse(plan, task)

    def trash(self, plan: Plan, *, task: Task | None = None) -> ActReport:
        """Carry a plan out: the one way in which a photo leaves its place.

        Raises:
            PlanError: It is none that our rules could have made; nothing was touched.
            CatalogBusyError: Another photofind is acting; nothing was touched.
            CatalogError: The journal cannot be written; what was not begun was not touched.
        """
        report = self._door.to_act().execute(plan, wait_s=self._door.wait_s, task=task)
        if plan.purpose is not Purpose.LINK:  # a link stands in its place: the next scan reads it
            gone = (path for act in report.gone for path in act.unit)
            photos = [self._catalog.photo_at(path) for path in gone]
            self._catalog.remove_photos([photo.id for photo in photos if photo is not None])
        self._grouper.regroup()
        self._listeners.tell(Changed(photos=True, groups=True), now=True)
        return report

    def undo(self, acts: Sequence[ActId], *, task: Task | None = None) -> RestoreReport:
        """Bring the units of some acts back; what is back is read again.

        Raises:
            RestoreError: There is no such act.
            CatalogBusyError: Another photofind is acting.
        """
        acting = self._door.to_act()
        return self._read_back(acting.undo(acts, wait_s=self._door.wait_s, task=task))

    def undo_last(self, *, task: Task | None = None) -> RestoreReport:
        """Bring back what the last `trash` let go of.

        Raises:
            CatalogBusyError: Another photofind is acting.
        """
        acting = self._door.to_act()
        return self._read_back(acting.undo_last(wait_s=self._door.wait_s, task=task))

    def undo_all(self, *, task: Task | None = None) -> RestoreReport:
        """Bring back everything that is away.

        Raises:
            CatalogBusyError: Another photofind is acting.
        """
        acting = self._door.to_act()
        return self._read_back(acting.undo_all(wait_s=self._door.wait_s, task=task))

    def _read_back(self, report: RestoreReport) -> RestoreReport:
        """Let the catalog follow an undo: only folders to which something returned are read."""
        places = [returned.now_at.parent for returned in report.restored]
        try:
            if places:
                self._read_again(places)
        except PhotofindError:
            # The files are back, which is what counts; the next scan finds them.
            logger.warning("what was restored could not be read yet", exc_info=True)
        return report

    def journal(self, *, limit: int = 1000) -> list[Entry]:
        """Return what was done, newest first."""
        opened = self._door.to_look()
        return opened.journal(limit=limit) if opened else []

    def holdings(self) -> list[Holding]:
        """Return the quarantines that still hold files."""
        opened = self._door.to_look()
        return opened.holdings() if opened else []

    def decisions(self) -> list[Decision]:
        """Return what the user decided about photos, newest first."""
        return self._door.decisions()

    def not_duplicates(self, photos: Sequence[PhotoId]) -> None:
        """Remember, by content, that no two of some photos are one picture."""
        self._door.to_act().decisions.not_duplicates(self._door.knowing.contents(photos))
        self._follow_decision()

    def keep_both(self, photos: Sequence[PhotoId]) -> None:
        """Remember, by content, that some photos are one picture and all of them stay."""
        self._door.to_act().decisions.keep_both(self._door.knowing.contents(photos))
        self._listeners.tell(Changed(groups=True), now=True)

    def take_back(self, decision: DecisionId) -> None:
        """Forget a decision."""
        self._door.to_act().decisions.take_back(decision)
        self._follow_decision()

    def _follow_decision(self) -> None:
        self._grouper.regroup()
        self._listeners.tell(Changed(groups=True), now=True)
