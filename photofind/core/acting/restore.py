"""Undo: by id, the last run, everything, or out of a quarantine without any journal."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from photofind.core.acting import manifest, rename
from photofind.core.acting.bins import open_folder
from photofind.core.acting.held import HeldFile
from photofind.core.acting.journal import ActId, Entry, Journal, Outcome, State
from photofind.core.acting.moving import names_beside
from photofind.core.acting.refusals import FileRefusedError
from photofind.core.acting.returning import Returned, Returner
from photofind.core.errors import Cancelled, RestoreError
from photofind.core.task import Task

BATCH = 64  # acts a commit; an act that is back and not yet noted is found back the next time


@dataclass(frozen=True, slots=True)
class NotRestored:
    """A file that could not be brought back, and why in words."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What an undo did."""

    restored: tuple[Returned, ...]
    failed: tuple[NotRestored, ...]
    was_stopped: bool = False


class Restorer:
    """Takes acts back."""

    def __init__(self, journal: Journal, returner: Returner) -> None:
        self._journal = journal
        self._returner = returner

    def undo(self, acts: Sequence[ActId], task: Task | None = None) -> RestoreReport:
        """Bring the units of some acts back, the last act first.

        Raises:
            RestoreError: There is no act of such an id.
        """
        entries: list[Entry] = []
        for act in sorted(set(acts), reverse=True):
            entry = self._journal.entry(act)
            if entry is None:
                raise RestoreError(f"There is no act {act} in the journal.")
            entries.append(entry)
        return self._undo(entries, task or Task())

    def undo_last(self, task: Task | None = None) -> RestoreReport:
        """Bring back what the last run let go of, as far as it is still away."""
        return self._undo(self._journal.away_of_last_run(), task or Task())

    def undo_all(self, task: Task | None = None) -> RestoreReport:
        """Bring back everything that is away."""
        return self._undo(self._journal.away(), task or Task())

    def _undo(self, entries: Sequence[Entry], task: Task) -> RestoreReport:
        task.begin("restore", len(entries))
        restored: list[Returned] = []
        failed: list[NotRestored] = []
        outcomes: list[Outcome] = []
        try:
            for entry in entries:
                outcomes.append(self._undo_one(entry, restored, failed))
                if len(outcomes) >= BATCH:
                    self._journal.settle(outcomes)
                    outcomes.clear()
                task.advance()
        except Cancelled:
            return RestoreReport(tuple(restored), tuple(failed), was_stopped=True)
        finally:
            self._journal.settle(outcomes)
        return RestoreReport(tuple(restored), tuple(failed))

    def _undo_one(
        self, entry: Entry, restored: list[Returned], failed: list[NotRestored]
    ) -> Outcome:
        if entry.state not in {State.AWAY, State.GONE}:
            failed.append(NotRestored(entry.files[0].path, "it is not away"))
            return Outcome(entry.id, entry.state, entry.note)
        try:
            restored += self._returner.give_back(entry)
        except RestoreError as error:
            later = self._taken_again(entry)
            if later is not None:
                reason = f"act {later} let go of it once more; undo that one first"
                failed.append(NotRestored(entry.files[0].path, reason))
                return Outcome(entry.id, State.AWAY, entry.note)
            failed.append(NotRestored(entry.files[0].path, str(error)))
            is_gone = all(self._returner.is_gone(file) for file in entry.moved)
            return Outcome(entry.id, State.GONE if is_gone else State.AWAY, str(error))
        return Outcome(entry.id, State.RESTORED)

    def _taken_again(self, entry: Entry) -> ActId | None:
        """Return a later act that let go of a file from where this one had put it."""
        for file in entry.moved:
            if file.destination is not None:
                later = self._journal.act_that_took(file.destination.path)
                if later is not None:
                    return later
        return None


def restore_from(folder: Path, task: Task | None = None) -> RestoreReport:
    """Bring files back out of a quarantine, with nothing but the manifests in it.

    Args:
        folder: A ``.photofind-quarantine``, one run's folder in it, or a folder that files were
            moved to; on any machine.
        task: Progress and stop.

    Raises:
        RestoreError: There is no manifest.
    """
    manifests = manifest.find(folder)
    if not manifests:
        raise RestoreError(f"There is nothing in {folder} that photofind set aside.")
    task = task or Task()
    task.begin("restore")
    restored: list[Returned] = []
    failed: list[NotRestored] = []
    try:
        for entry in (entry for one in manifests for entry in reversed(list(manifest.read(one)))):
            if not os.path.lexists(entry.path):
                continue  # it was put back, or never came
            try:
                restored.append(_restore_entry(entry))
            except (OSError, FileRefusedError, RestoreError) as error:
                failed.append(NotRestored(entry.original, str(error)))
            task.advance()
    except Cancelled:
        return RestoreReport(tuple(restored), tuple(failed), was_stopped=True)
    return RestoreReport(tuple(restored), tuple(failed))


def _restore_entry(entry: manifest.Entry) -> Returned:
    with HeldFile(entry.path) as held:
        if held.digest() != entry.digest:
            raise RestoreError("another file lies in its place")
        entry.original.parent.mkdir(parents=True, exist_ok=True)
        with open_folder(entry.original.parent) as home:
            for name in names_beside(entry.original.name):
                try:
                    rename.to_anywhere(held.folder, entry.path.name, home, name)
                except FileExistsError:
                    continue
                return Returned(entry.original, entry.original.with_name(name), moved=True)
    raise RestoreError("a thousand files of its name are there")
