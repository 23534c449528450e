"""Checks that can be switched off, to see that the harness notices.

Some checks stand behind one another on purpose: what one lets through the next one stops. A
mutant switches off all that make up one promise, because a promise that can be kept without a
check is not kept by it.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from photofind.core.acting import (
    keepers,
    letting_go,
    moving,
    planner,
    proof,
    rename,
    returning,
    surroundings,
    unit_move,
)
from photofind.core.acting.act import Actor
from photofind.core.acting.bins import open_folder
from photofind.core.acting.covering import Covering
from photofind.core.acting.evidence import Judged
from photofind.core.acting.held import HeldFile
from photofind.core.acting.journal import Journal
from photofind.core.acting.keepers import Keepers
from photofind.core.acting.plan import Act, Plan, PlannedFile
from photofind.core.acting.planner import Planner
from photofind.core.acting.proof import Proof, Prover
from photofind.core.acting.refusals import FileRefusedError, Reason
from photofind.core.acting.register import Register
from photofind.core.acting.register_drive import DriveRegisters
from photofind.core.acting.remaining import Remaining
from photofind.core.acting.standing import Standings
from photofind.core.acting.unit_move import UnitMove
from photofind.core.domain import Grade
from photofind.core.intake.units import Unit
from tests.benchmarks.bench_safety_world import digest


def _nothing(*_given: object, **_named: object) -> None:
    """Check nothing."""


def _file_not_compared() -> None:
    """The file that goes is not compared with what was judged, before or after the move."""
    Prover.check_judged = _nothing
    moving.check_arrived = _nothing


def _arrival_not_compared() -> None:
    """What lies in the trash is not compared with the handle that was checked."""
    moving.check_arrived = _nothing


def _keeper_not_compared() -> None:
    """The keeper's bytes are not compared with what was judged; it is only decoded."""

    def content(self: Prover, act: Act, file: PlannedFile, keeper: HeldFile) -> None:
        if not file.is_identical and file.kind.has_content:
            now = keeper.read()
            self.check_decodes(act, keeper.path, now, digest(now))

    Prover.check_content = content


def _keeper_not_decoded() -> None:
    """The keeper is not decoded in full."""
    Prover.check_decodes = _nothing


def _keeper_not_opened() -> None:
    """A keeper that is missing, unplugged or a link is taken for granted, before and after."""
    real = Prover._held_keeper

    def held(self: Prover, act: object, keeper: Path) -> HeldFile:
        try:
            return real(self, act, keeper)
        except FileRefusedError:
            return HeldFile(act.path)

    Prover._held_keeper = held
    Keepers._why_unfit = lambda *_given: None
    Prover.check_place = Prover.check_distinct = Prover.check_content = _nothing
    Proof.check_keepers = _nothing


def _keeper_not_checked_again() -> None:
    """Nobody looks at the keeper after the act."""
    Proof.check_keepers = _nothing


def _keeper_in_trash_allowed() -> None:
    """A keeper may lie in a trash."""
    Prover.check_place = _nothing
    keepers.is_in_trash = lambda _path: False


def _everything_touched() -> None:
    """What lies in a trash, or in another program's library, is like any other file."""
    proof.is_left_alone = lambda _path: ""
    surroundings.is_left_alone = lambda _path: ""


def _same_file_allowed() -> None:
    """A file may go for itself under another name."""
    Prover.check_distinct = Proof.check_keepers = _nothing
    planner._are_one_file = lambda *_paths: False


def _links_allowed() -> None:
    """Links are followed, and taken for copies."""

    def opened(self: HeldFile) -> int:
        try:
            return os.open(self.path.name, os.O_RDONLY, dir_fd=self.folder)
        except OSError as error:
            raise FileRefusedError(self.path, Reason.MISSING) from error

    HeldFile._open = opened
    planner._is_link = lambda _path: False
    Keepers._why_unfit = lambda *_given: None
    _same_file_allowed()
    moving.check_arrived = _nothing


def _protection_ignored() -> None:
    """Protected folders are like any other."""
    Prover.is_protected = lambda *_given: False
    real = Planner._refuse_untouchable

    def untouchable(self: Planner, photo: Judged, *, is_automatic: bool) -> None:
        real(self, replace(photo, is_protected=False), is_automatic=is_automatic)

    Planner._refuse_untouchable = untouchable


def _last_of_group_may_go() -> None:
    """Every member of a group may go, each for another one that goes."""
    Planner._refuse_last_of_group = _nothing
    Plan.check = _nothing
    real = Planner._candidates

    def candidates(self: Planner, photo: Judged) -> list[object]:
        everybody = Remaining(self._evidence, self._photos, self._keepers)
        remaining, self._remaining = self._remaining, everybody
        try:
            return list(real(self, photo))
        finally:
            self._remaining = remaining

    Planner._candidates = candidates


def _chains_allowed() -> None:
    """A file that was kept for others may go for anybody."""
    Planner._refuse_if_it_stands = _nothing
    Actor.refuse_if_it_stands = _nothing
    Standings.uncovered = _nothing


def _register_ignored() -> None:
    """Nobody asks for whom a photo stays in another library of the user."""
    Register._stood_for = lambda *_given: []


def _drive_register_ignored() -> None:
    """Nobody asks for whom a photo stays in another user's library."""
    DriveRegisters.stood_for = lambda *_given: []


def _standing_not_asked_again() -> None:
    """Nobody asks after the move whether another library kept the photo in that moment."""
    Actor.refuse_if_it_stands_now = _nothing


def _backups_ignored() -> None:
    """The last copy on a second volume may go."""
    Planner._refuse_last_on_volume = _nothing


def _units_parted() -> None:
    """A RAW or a sidecar goes although nothing stays for it."""

    def cover(going: Unit, _staying: Unit, pair: tuple[Judged, Judged], known: Planner) -> Covering:
        photo, keeper = pair
        files = [
            PlannedFile(member, kind, known.digest(member), 1, keeper.path, keeper.digest)
            for member, kind in zip(going.members, going.kinds, strict=True)
        ]
        del photo
        return Covering(tuple(files), Grade.IDENTICAL, ())

    planner.cover = cover


def _new_companions_ignored() -> None:
    """A sidecar that came after the plan is left behind."""
    Prover.check_unit = _nothing


def _failed_units_left_parted() -> None:
    """When the second file of a unit cannot move, the first stays away."""
    UnitMove.undo = _nothing


def _crash_forgotten() -> None:
    """What a crash left open is never looked at."""
    letting_go.reconcile = lambda *_given: []


def _intent_not_written() -> None:
    """The journal learns of an act only when it is over."""
    real = Journal.settle
    held: dict[int, object] = {}

    def intend(self: Journal, run: object, intents: list[object]) -> list[int]:
        first = len(held)
        held.update({first + place + 10**6: (run, one) for place, one in enumerate(intents)})
        return [first + place + 10**6 for place in range(len(intents))]

    def settle(self: Journal, outcomes: list[object]) -> None:
        known = []
        for outcome in outcomes:
            if outcome.act in held:
                run, intent = held[outcome.act]
                (one,) = written(self, run, [intent])
                known.append(replace(outcome, act=one))
            else:
                known.append(outcome)
        real(self, known)

    written, Journal.intend, Journal.settle = Journal.intend, intend, settle


def _names_replaced() -> None:
    """What comes back replaces what has its name now."""

    def to_anywhere(source: int, name: str, target: int, new_name: str) -> None:
        os.replace(name, new_name, src_dir_fd=source, dst_dir_fd=target)

    rename.to_anywhere = to_anywhere
    returning._first_free = lambda *_given: 0


def _lies_believed() -> None:
    """A trash that says it took a file is believed."""
    moving._rescue = _nothing


def _other_file_removed() -> None:
    """A link is taken away without looking what it is."""

    def take_away(path: Path, waiting: Path, *_given: object, **_named: object) -> None:
        with suppress(OSError), open_folder(path.parent) as folder:
            os.unlink(waiting.name, dir_fd=folder)
        with suppress(OSError):
            path.unlink()

    unit_move.linking.take_away = take_away


def _permanent() -> None:
    """Files are deleted instead of moved."""

    def into_own_folder(source: int, name: str, target: int, new_name: str) -> None:
        del target, new_name
        os.unlink(name, dir_fd=source)

    rename.into_own_folder = into_own_folder
    moving.check_arrived = _nothing


MUTANTS: dict[str, Callable[[], None]] = {
    function.__name__.strip("_").replace("_", "-"): function
    for function in (
        _file_not_compared,
        _arrival_not_compared,
        _keeper_not_compared,
        _keeper_not_decoded,
        _keeper_not_opened,
        _keeper_not_checked_again,
        _keeper_in_trash_allowed,
        _everything_touched,
        _same_file_allowed,
        _links_allowed,
        _protection_ignored,
        _last_of_group_may_go,
        _chains_allowed,
        _register_ignored,
        _drive_register_ignored,
        _standing_not_asked_again,
        _backups_ignored,
        _units_parted,
        _new_companions_ignored,
        _failed_units_left_parted,
        _crash_forgotten,
        _intent_not_written,
        _names_replaced,
        _lies_believed,
        _other_file_removed,
        _permanent,
    )
}
