"""Carrying a plan out, one unit after another.

For each batch of acts: intent into the journal and onto the disk; then for each unit proof, move,
proof again; then the outcomes. A unit whose last file cannot move gets its first ones back. One
refusal never stops the others, and stopping in the middle leaves every unit here or there, whole.
"""

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photofind.core.acting.aliases import FolderProbe
from photofind.core.acting.bins import Bin, Way
from photofind.core.acting.intents import IntentMaker, Portray, Prepared, no_portrait
from photofind.core.acting.journal import ActId, Journal, Outcome, RunId, State
from photofind.core.acting.plan import Act, Plan, Purpose
from photofind.core.acting.proof import Proof, Prover
from photofind.core.acting.refusals import (
    FileRefusedError,
    Reason,
    Refusal,
    refusal_of_os_error,
)
from photofind.core.acting.register import Register
from photofind.core.acting.standing import Standings
from photofind.core.acting.surroundings import Verify, verify_nothing
from photofind.core.acting.unit_move import Checkpoint, StuckError, UnitMove, no_checkpoint
from photofind.core.errors import Cancelled
from photofind.core.intake.volumes import Volumes
from photofind.core.task import Task

logger = logging.getLogger(__name__)

BATCH = 32  # acts a commit: a commit waits for the disk, and a crash makes us look at so many


@dataclass(frozen=True, slots=True)
class Memory:
    """How photos that went are remembered, and compared with those that stay.

    Attributes:
        register: What all libraries of the user let go of, and for whom.
        portray: Says what to keep of a photo that goes.
        verify: Compares a photo that went earlier with one that stays.
    """

    register: Register
    portray: Portray = no_portrait
    verify: Verify = verify_nothing


@dataclass(frozen=True, slots=True)
class ActReport:
    """What became of a plan.

    Attributes:
        run: What `undo --last` takes back; None of a rehearsal.
        gone: The acts that were carried out.
        refused: The units that stayed, with the reason.
        was_stopped: The user stopped it; the rest was not begun.
    """

    run: RunId | None
    gone: tuple[Act, ...]
    refused: tuple[Refusal, ...]
    was_stopped: bool = False

    @property
    def bytes(self) -> int:
        """The space that returns when every trash is emptied."""
        return sum(act.bytes for act in self.gone)


@dataclass(frozen=True, slots=True)
class _Run:
    """A plan that is being carried out."""

    id: RunId
    purpose: Purpose
    task: Task
    gone: list[Act]
    refused: list[Refusal]


class Actor:
    """Carries out plans. The only one that lets go of a photo."""

    def __init__(
        self,
        journal: Journal,
        bins: Mapping[Way, Bin],
        prover: Prover,
        volumes: Volumes,
        memory: Memory,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> None:
        """Take what is needed.

        Args:
            journal: Where intents and outcomes are written.
            bins: Where files can go, most wanted first.
            prover: Checks files and keepers at the act.
            volumes: Tells where a file really is.
            memory: What to remember of a photo that goes, and how to compare with it later.
            checkpoint: Called between steps.
        """
        self._journal = journal
        self._bins = bins
        self._prover = prover
        self._intents = IntentMaker(bins, volumes, memory.portray)
        self._register = memory.register
        self._standings = Standings((journal, memory.register), memory.verify)
        self._checkpoint = checkpoint
        self._folders = FolderProbe()

    def rehearse(self, plan: Plan, task: Task | None = None) -> ActReport:
        """Prove every act and change nothing.

        Raises:
            PlanError: The plan is none that our rules could have made.
        """
        plan.check()
        task = task or Task()
        task.begin("prove", len(plan.acts))
        gone: list[Act] = []
        refused: list[Refusal] = []
        for act in plan.acts:
            try:
                self._intents.prepare(act, plan.purpose)
                with self._prover.proven(act):
                    self.refuse_if_it_stands(act)
                gone.append(act)
            except FileRefusedError as error:
                refused.append(Refusal.of(error))
            except OSError as error:
                refused.append(Refusal.of(self._read_error(act, error)))
            task.advance()
        return ActReport(None, tuple(gone), tuple(refused))

    def execute(self, plan: Plan, task: Task | None = None) -> ActReport:
        """Carry out a plan.

        Raises:
            PlanError: The plan is none that our rules could have made; nothing was touched.
            CatalogError: The journal cannot be written; what was not begun was not touched.
        """
        plan.check()
        task = task or Task()
        task.begin("act", len(plan.acts))
        run = _Run(self._journal.begin_run(plan.purpose.value), plan.purpose, task, [], [])
        was_stopped = False
        try:
            for batch in _batches(plan.acts):
                self._batch(run, batch)
        except Cancelled:
            was_stopped = True
        return ActReport(run.id, tuple(run.gone), tuple(run.refused), was_stopped=was_stopped)

    def _batch(self, run: _Run, batch: Sequence[Act]) -> None:
        prepared: list[Prepared] = []
        for act in batch:
            try:
                prepared.append(self._intents.prepare(act, run.purpose))
            except FileRefusedError as error:
                run.refused.append(Refusal.of(error))
            except OSError as error:
                run.refused.append(Refusal.of(self._read_error(act, error)))
        prepared = self._registered(run, prepared)
        ids = self._journal.intend(run.id, [one.intent for one in prepared])
        self._checkpoint("intended")
        # What is not reached was never touched.
        outcomes = {one: Outcome(one, State.STAYED, Reason.STOPPED.value) for one in ids}
        try:
            for one, ready in zip(ids, prepared, strict=True):
                run.task.check()
                outcomes.pop(one)  # from here on the disk knows, should we not get to tell
                outcomes[one] = self._one(run, one, ready)
                run.task.advance()
        finally:
            self._journal.settle(outcomes.values())
            self._checkpoint("settled")

    def _registered(self, run: _Run, prepared: Sequence[Prepared]) -> list[Prepared]:
        """Say where every library looks who is to go and who stays, and refuse what it cannot."""
        standings = [standing for one in prepared for standing in one.intent.standings]
        failed = {standing.path for standing in self._register.write(standings)}
        refused = [one for one in prepared if failed.intersection(one.act.unit)]
        run.refused.extend(Refusal(one.act.path, Reason.NOT_RECORDED) for one in refused)
        return [one for one in prepared if one not in refused]

    def _one(self, run: _Run, one: ActId, ready: Prepared) -> Outcome:
        """Let one unit go, or say why it stays."""
        try:
            with self._prover.proven(ready.act) as proof:
                self._checkpoint("proven")
                self.refuse_if_it_stands(ready.act)
                self.refuse_one_folder(ready.act, proof)
                self._let_go(ready, proof)
        except OSError as error:  # a disk that fails in the middle of a check
            return self._stays(run, one, self._read_error(ready.act, error))
        except FileRefusedError as error:
            return self._stays(run, one, error)
        except StuckError as error:
            run.refused.append(Refusal(ready.act.path, Reason.TRASH_FAILED, str(error)))
            logger.warning("%s", error)
            return Outcome(one, State.AWAY, str(error))
        run.gone.append(ready.act)
        return Outcome(one, State.AWAY)

    def _stays(self, run: _Run, one: ActId, error: FileRefusedError) -> Outcome:
        run.refused.append(Refusal.of(error))
        logger.info("%s", error)
        return Outcome(one, State.STAYED, str(error))

    def _read_error(self, act: Act, error: OSError) -> FileRefusedError:
        return refusal_of_os_error(act.path, error, Reason.UNREADABLE)

    def _let_go(self, ready: Prepared, proof: Proof) -> None:
        """Move a whole unit, and see that what stays for it is still there.

        Raises:
            FileRefusedError: The unit is where it was.
            StuckError: A file of it could not be put back.
        """
        move = UnitMove(ready.intent, proof, self._bins, ready.sidecar, self._checkpoint)
        try:
            move.do()
            proof.check_keepers()
            self.refuse_if_it_stands_now(ready.act)
            self._checkpoint("proven again")
            move.finish()
        except OSError as error:
            move.undo()
            raise refusal_of_os_error(ready.act.path, error, Reason.TRASH_FAILED) from error
        except BaseException:
            move.undo()
            raise
        finally:
            move.close()

    def refuse_if_it_stands(self, act: Act) -> None:
        """Refuse a file that earlier acts kept for photos that its keeper is not verified against.

        The plan asked the same; but several plans may have been made before one was carried out.
        """
        for file in act.files:
            left = self._standings.uncovered(file.path, file.digest, file.stays, file.stays_digest)
            if left is not None:
                raise FileRefusedError(act.path, Reason.STANDS_FOR_OTHERS, left.path.name)

    def refuse_one_folder(self, act: Act, proof: Proof) -> None:
        """Refuse a file whose keeper is the file itself, seen through another file system.

        A rehearsal cannot ask this: an empty file has to be made for a moment.
        """
        for file in act.files:
            going, keeper = proof.going[file.path], proof.staying[file.stays]
            if self._folders.is_one_folder(going, keeper):
                raise FileRefusedError(act.path, Reason.SAME_FILE, str(keeper.path))

    def refuse_if_it_stands_now(self, act: Act) -> None:
        """Ask the same when the unit has moved: another library may act in this moment."""
        self.refuse_if_it_stands(act)


def _batches(acts: Sequence[Act]) -> Iterator[list[Act]]:
    """Yield acts that can be intended together.

    Two acts that write to the sidecar of one keeper cannot: the second adds to what the first
    wrote.
    """
    batch: list[Act] = []
    written: set[Path] = set()
    for act in acts:
        if len(batch) == BATCH or (act.carried and act.keeper in written):
            yield batch
            batch, written = [], set()
        batch.append(act)
        if act.carried:
            written.add(act.keeper)
    if batch:
        yield batch
