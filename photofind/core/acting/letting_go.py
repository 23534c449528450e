"""All that the library calls: plans, acts, undo, the journal and decisions of one library.

One object holds the parts together and one lock keeps two photofinds from acting on one library
at the same time. Scanning and searching never wait for it. Two *libraries* over the same photos
each prove what they do, and learn from the register for whom a photo stays in the other one.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from photofind.core.acting.act import Actor, ActReport, Memory
from photofind.core.acting.bins import USUAL, Bin, Way
from photofind.core.acting.decisions import Decisions
from photofind.core.acting.evidence import Evidence, Judged
from photofind.core.acting.holdings import Holding, holdings
from photofind.core.acting.intents import Portray, no_portrait
from photofind.core.acting.journal import ActId, Entry, Journal
from photofind.core.acting.plan import Plan, Rules
from photofind.core.acting.planner import Planner
from photofind.core.acting.proof import DecodeInFull, Prover
from photofind.core.acting.quarantine import ChosenFolder, Quarantine
from photofind.core.acting.reconcile import Reconciled, reconcile
from photofind.core.acting.register import Register
from photofind.core.acting.rename import token
from photofind.core.acting.restore import Restorer, RestoreReport
from photofind.core.acting.returning import Returner
from photofind.core.acting.standing import Standings
from photofind.core.acting.surroundings import Surroundings, TakenAt, Verify, verify_nothing
from photofind.core.acting.system import refuse_careless_system, system_trash
from photofind.core.acting.unit_move import Checkpoint, no_checkpoint
from photofind.core.domain import Group, Match, PhotoId
from photofind.core.intake.volumes import Volumes
from photofind.core.paths import LibraryPaths, register_path
from photofind.core.store.lock import WriteLock
from photofind.core.task import Task

LOCK_NAME = "acting.lock"
WAIT_S = 10.0


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What acting asks the rest of the library.

    Attributes:
        decode_in_full: Decodes a photo's bytes to the end and says whether it is intact; raises
            UnreadablePhotoError.
        taken_at: When a photo of the library was taken, by its path; None if nobody knows.
        protected: The folders that lose nothing, as they are now.
        portray: Hash and thumbnail of a photo, by its path, for the journal.
        verify: Whether a photo that went earlier is the picture at a path, by stored thumbnail.
        is_writable: Whether the library can write down what is done; else its journal is only read.
    """

    decode_in_full: DecodeInFull
    taken_at: TakenAt
    protected: Callable[[], Sequence[Path]]
    portray: Portray = no_portrait
    verify: Verify = verify_nothing
    is_writable: bool = True


@dataclass(frozen=True, slots=True)
class Candidates:
    """The photos that a plan is about.

    Attributes:
        photos: Every photo in any of the groups.
        groups: Groups of every level that matters; they may overlap.
        matches: Verified pairs, beyond what the groups say.
    """

    photos: Mapping[PhotoId, Judged]
    groups: Sequence[Group]
    matches: Iterable[Match] = ()


class LettingGo:
    """Lets go of photos and brings them back. Reading is safe from any thread."""

    def __init__(
        self,
        paths: LibraryPaths,
        volumes: Volumes,
        knowledge: Knowledge,
        *,
        trash: Bin | None = None,
        register: Path | None = None,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> None:
        """Open the journal.

        Args:
            paths: Of the library.
            volumes: What is mounted.
            knowledge: What acting asks the library.
            trash: Another trash than the system's; for tests.
            register: Another register than the user's own; for tests.
            checkpoint: Called between steps; for the safety benchmark.

        Raises:
            CatalogError: The journal is damaged, of a newer version, or cannot be written.
        """
        self._volumes = volumes
        self._knowledge = knowledge
        self._trash = trash or system_trash(volumes)
        self._checkpoint = checkpoint
        self._journal = Journal(paths.journal, is_writable=knowledge.is_writable)
        self._register = Register(register or register_path(), volumes)
        self._standings = Standings((self._journal, self._register), knowledge.verify)
        self._lock = WriteLock(paths.root / LOCK_NAME)
        self.decisions = Decisions(self._journal)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the journal and the register."""
        self._journal.close()
        self._register.close()

    def reconcile(self, *, wait_s: float = WAIT_S) -> list[Reconciled]:
        """Settle what a crash left open; call once at the start, and tell the user.

        Raises:
            CatalogBusyError: Another photofind is acting.
        """
        if not self._journal.pending():
            return []
        with self._lock.held(wait_s):
            return self._reconcile()

    def _reconcile(self) -> list[Reconciled]:
        return reconcile(self._journal, self._returner(), self._standings)

    def plan(
        self,
        candidates: Candidates,
        rules: Rules,
        marks: Collection[PhotoId] | None = None,
        task: Task | None = None,
    ) -> Plan:
        """Say what would go and who stays, without touching anything.

        Args:
            candidates: Photos, groups and matches.
            rules: What the user asked for.
            marks: What the user marked; None to let the rules decide.
            task: Progress and stop.

        Raises:
            RefusedError: This system does not let us be careful enough.
        """
        refuse_careless_system()
        ways = USUAL if rules.folder is None else (Way.FOLDER,)
        bins = self._bins(rules.folder)
        around = Surroundings(
            [bins[way] for way in ways],
            self._knowledge.taken_at,
            self._standings.uncovered,
            self.decisions.kept_beside(),
        )
        evidence = Evidence(candidates.groups, candidates.matches)
        planner = Planner(candidates.photos, evidence, around, rules)
        if marks is None:
            return planner.plan_rules(candidates.groups, task)
        return planner.plan_marks(marks, task)

    def rehearse(self, plan: Plan, task: Task | None = None) -> ActReport:
        """Prove every act of a plan and change nothing: ``trash --dry-run``.

        Raises:
            PlanError: It is none that our rules could have made.
        """
        return self._actor(plan).rehearse(plan, task)

    def execute(self, plan: Plan, *, wait_s: float = WAIT_S, task: Task | None = None) -> ActReport:
        """Carry a plan out.

        Raises:
            PlanError: It is none that our rules could have made; nothing was touched.
            CatalogBusyError: Another photofind is acting; nothing was touched.
            CatalogError: The journal cannot be written; what was not begun was not touched.
        """
        with self._acting(wait_s):
            return self._actor(plan).execute(plan, task)

    def undo(
        self, acts: Sequence[ActId], *, wait_s: float = WAIT_S, task: Task | None = None
    ) -> RestoreReport:
        """Bring the units of some acts back.

        Raises:
            RestoreError: There is no such act.
            CatalogBusyError: Another photofind is acting.
        """
        with self._acting(wait_s):
            return self._restorer().undo(acts, task)

    def undo_last(self, *, wait_s: float = WAIT_S, task: Task | None = None) -> RestoreReport:
        """Bring back what the last run let go of."""
        with self._acting(wait_s):
            return self._restorer().undo_last(task)

    def undo_all(self, *, wait_s: float = WAIT_S, task: Task | None = None) -> RestoreReport:
        """Bring back everything that is away."""
        with self._acting(wait_s):
            return self._restorer().undo_all(task)

    def journal(self, *, limit: int = 1000) -> list[Entry]:
        """Return what was done, newest first."""
        return self._journal.entries(limit=limit)

    def holdings(self) -> list[Holding]:
        """Return the quarantines that still hold files: "Remove it all" must refuse then."""
        return holdings(self._journal.away())

    @contextmanager
    def _acting(self, wait_s: float) -> Iterator[None]:
        """Be the only one who acts, with nothing left open from before."""
        refuse_careless_system()
        with self._lock.held(wait_s):
            self._reconcile()
            yield

    def _actor(self, plan: Plan) -> Actor:
        knowledge = self._knowledge
        prover = Prover(self._volumes, knowledge.protected(), knowledge.decode_in_full)
        memory = Memory(self._register, knowledge.portray, knowledge.verify)
        bins = self._bins(plan.folder)
        return Actor(self._journal, bins, prover, self._volumes, memory, self._checkpoint)

    def _restorer(self) -> Restorer:
        return Restorer(self._journal, self._returner())

    def _returner(self) -> Returner:
        return Returner(self._bins(None), self._volumes, self._register)

    def _bins(self, folder: Path | None) -> dict[Way, Bin]:
        """Return where files can go."""
        bins: dict[Way, Bin] = {
            Way.TRASH: self._trash,
            Way.QUARANTINE: Quarantine(self._volumes, token()),
        }
        if folder is not None:
            bins[Way.FOLDER] = ChosenFolder(folder, self._volumes)
        return bins
