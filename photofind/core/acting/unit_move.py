"""One unit's way out, step by step, and the way back of as many steps as were done.

The steps are those of the intent, in its order; the way back is the same list from its end. So
whatever fails, in whatever step, the unit is whole again: here, or there.
"""

import logging
import os
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from typing import TypeAlias

from photofind.core.acting import linking
from photofind.core.acting.bins import (
    USUAL,
    Bin,
    Departure,
    Destination,
    Way,
    destination_among,
)
from photofind.core.acting.held import HeldFile
from photofind.core.acting.journal import FileRecord, Intent, Role
from photofind.core.acting.moving import move, put_back
from photofind.core.acting.new_file import write_new
from photofind.core.acting.proof import Proof
from photofind.core.acting.refusals import FileRefusedError, Reason
from photofind.core.acting.rename import token

SIDECAR_MODE = 0o644  # as any program writes one; the user's mask takes from it

logger = logging.getLogger(__name__)

# Called between any two steps, with the name of the one that was done; for the safety benchmark.
Checkpoint: TypeAlias = Callable[[str], None]


def no_checkpoint(_step: str) -> None:
    """Go on."""


class StuckError(Exception):
    """A file could not be put back: it lies where the message says, safe but not at its place."""


class UnitMove:
    """The steps of one act. Used once, while its proof is held open."""

    def __init__(
        self,
        intent: Intent,
        proof: Proof,
        bins: Mapping[Way, Bin],
        sidecar: bytes,
        checkpoint: Checkpoint,
    ) -> None:
        self._intent = intent
        self._proof = proof
        self._bins = bins
        self._sidecar = sidecar
        self._checkpoint = checkpoint
        self._done: list[tuple[FileRecord, HeldFile | None]] = []
        self._own = ExitStack()  # files held that are not part of the proof: an old sidecar

    def close(self) -> None:
        """Let go of what was opened here."""
        self._own.close()

    def do(self) -> None:
        """Take every step.

        Raises:
            FileRefusedError: A step failed; call `undo`.
            OSError: The same.
        """
        for file in self._intent.files:
            match file.role:
                case Role.LINK:
                    self._make_link(file)
                case Role.SIDECAR:
                    write_new(file.path, self._sidecar, mode=SIDECAR_MODE)
                    self._done.append((file, None))
                case Role.MOVED:
                    self._move(file)
            self._checkpoint(f"{file.role.value} done")
        for file in self._intent.files:
            if file.role is Role.LINK:
                folder = self._proof.going[file.path].folder
                linking.put_in_place(folder, destination_of(file).path, file.path.name)
                self._checkpoint("link in place")

    def finish(self) -> None:
        """Let go of what was held for safety; the unit has gone and its keepers are there."""
        for file, held in self._done:
            if held is not None:
                destination = destination_of(file)
                self._bins[destination.way].release(destination)

    def undo(self) -> None:
        """Take every step back that was done, the last one first; one failure stops no other.

        Raises:
            StuckError: A file is safe but not back at its place.
        """
        stuck: list[str] = []
        # A link in the file's place would be in its way.
        backwards = self._done[::-1]
        backwards.sort(key=lambda done: done[0].role is not Role.LINK)
        for file, held in backwards:
            try:
                self._undo_one(file, held)
            except (OSError, FileRefusedError) as error:
                logger.warning("%s could not be put back: %s", file.path, error)
                if file.role is Role.MOVED:
                    stuck.append(f"{file.path} could not be put back: {error}")
            self._checkpoint("step undone")
        self._done.clear()
        if stuck:
            raise StuckError("; ".join(stuck))

    def _move(self, file: FileRecord) -> None:
        destination = destination_of(file)
        held = self._proof.going.get(file.path) or self._hold(file)
        one = self._bins[destination.way]
        one.announce(_departure(file, self._intent), destination)
        self._checkpoint("announced")
        try:
            move(one, held, file, destination)
        except BaseException:
            one.withdraw(destination)
            raise
        self._done.append((file, held))

    def _hold(self, file: FileRecord) -> HeldFile:
        """Open a file that the proof did not: the sidecar that a new one takes the place of."""
        held = self._own.enter_context(HeldFile(file.path))
        if held.digest() != file.digest:
            raise FileRefusedError(file.path, Reason.CHANGED)
        return held

    def _make_link(self, file: FileRecord) -> None:
        going, keeper = self._proof.going[file.path], self._proof.staying[file.stays]
        linking.make(going, keeper, destination_of(file).path)
        self._done.append((file, None))

    def _undo_one(self, file: FileRecord, held: HeldFile | None) -> None:
        destination = destination_of(file)
        if file.role is Role.LINK:
            has_left = any(one.path == file.path and held for one, held in self._done)
            linking.take_away(
                file.path,
                destination.path,
                file.digest,
                has_left=has_left,
                keeper=self._proof.staying[file.stays].status,
            )
        elif held is None:
            take_sidecar_away(file, self._bins, self._intent)
        else:
            put_back(held, destination)
            self._bins[destination.way].withdraw(destination)


def take_sidecar_away(file: FileRecord, bins: Mapping[Way, Bin], intent: Intent) -> None:
    """Move a sidecar of ours to the trash, if it still says what we wrote; else leave it.

    To a place that is chosen now: an earlier try may have left something at the one intended.
    """
    if not os.path.lexists(file.path):
        return
    with HeldFile(file.path) as held:
        destination = destination_among(bins, file.path, token(), USUAL)
        if held.digest() != file.digest or destination is None:
            return
        one = bins[destination.way]
        one.announce(_departure(file, intent), destination)
        try:
            move(one, held, file, destination)
        except BaseException:
            one.withdraw(destination)
            raise


def destination_of(file: FileRecord) -> Destination:
    """Return where a file of an act lies, or, for what was made, where it would go."""
    if file.destination is None:
        raise FileRefusedError(file.path, Reason.NO_TRASH)
    return file.destination


def _departure(file: FileRecord, intent: Intent) -> Departure:
    return Departure(
        path=file.path,
        digest=file.digest,
        size_bytes=file.size_bytes,
        mtime_ns=file.mtime_ns,
        mode=file.mode,
        keeper=file.stays,
        grade=intent.grade.word,
    )
