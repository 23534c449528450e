"""After a crash: what the disk says about the acts whose outcome was never written.

The journal names both places of every file, and the disk says at which one it is. A unit that
went completely, and whose keepers are there, has gone. Everything else comes back: a crash never
decides what goes.
"""

from dataclasses import dataclass
from pathlib import Path

from photofind.core.acting import linking
from photofind.core.acting.held import HeldFile, digest_of
from photofind.core.acting.journal import Entry, FileRecord, Journal, Outcome, Role, State
from photofind.core.acting.refusals import FileRefusedError
from photofind.core.acting.returning import Returner
from photofind.core.acting.standing import Standings
from photofind.core.acting.unit_move import destination_of
from photofind.core.errors import RestoreError

WENT = "photofind ended in the middle; everything of it had gone, and what stays for it is there"
CAME_BACK = "photofind ended in the middle; it was put back"
NEVER_WENT = "photofind ended before it was touched"


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What was found about one act, to be told to the user.

    Attributes:
        words: One sentence in English.
    """

    entry: Entry
    state: State
    words: str

    @property
    def path(self) -> Path:
        """The photo it is about."""
        return self.entry.files[0].path


def reconcile(journal: Journal, returner: Returner, standings: Standings) -> list[Reconciled]:
    """Settle every act that a crash left open; call while nobody else acts on this library."""
    settled = [
        _settle(entry, returner, standings)
        for entry in journal.pending()
        # Without its drive nobody can say what happened; it is asked again when that is back.
        if not any(returner.is_unplugged(file) for file in entry.moved)
    ]
    if settled:
        journal.settle(Outcome(one.entry.id, one.state, one.words) for one in settled)
    return settled


def _settle(entry: Entry, returner: Returner, standings: Standings) -> Reconciled:
    if _has_gone(entry) and not _is_needed(entry, standings):
        _finish_links(entry)
        return Reconciled(entry, State.AWAY, WENT)
    was_touched = any(returner.source(file) for file in entry.moved)
    try:
        returner.give_back(entry, trusts_names=True)
    except RestoreError as error:
        still_away = any(returner.source(file) for file in entry.moved)
        state = State.AWAY if still_away else State.STAYED
        return Reconciled(entry, state, f"photofind ended in the middle; {error}")
    return Reconciled(entry, State.STAYED, CAME_BACK if was_touched else NEVER_WENT)


def _has_gone(entry: Entry) -> bool:
    """Whether the whole unit is at its destination and all that stays for it is in place."""
    return bool(entry.moved) and all(_has_arrived(file) for file in entry.files)


def _is_needed(entry: Entry, standings: Standings) -> bool:
    """Whether a photo that went earlier depends on this one: the last question before the crash."""
    return any(
        standings.uncovered(file.path, file.digest, file.stays, file.stays_digest)
        for file in entry.moved
        if file.stays_digest
    )


def _has_arrived(file: FileRecord) -> bool:
    if file.role is Role.LINK:
        return True  # made last; finished or left out afterwards
    if file.role is Role.SIDECAR:
        return _says(file.path, file.digest)
    is_away = _says(destination_of(file).path, file.digest) and not _is_home_too(file)
    return is_away and _says(file.stays, file.stays_digest)


def _is_home_too(file: FileRecord) -> bool:
    """Whether the file is at its place all the same: a trash kept a copy only.

    A link or a new sidecar there is ours.
    """
    try:
        is_ours = file.path.samefile(file.stays)
    except OSError:
        is_ours = False
    return not is_ours and _says(file.path, file.digest)


def _finish_links(entry: Entry) -> None:
    for file in entry.files:
        waiting = destination_of(file).path
        if file.role is Role.LINK and waiting.exists():
            _finish_link(file, waiting)


def _finish_link(file: FileRecord, waiting: Path) -> None:
    try:
        with HeldFile(waiting) as held:
            linking.put_in_place(held.folder, waiting, file.path.name)
    except (OSError, FileRefusedError):
        linking.take_away(file.path, waiting, file.digest, has_left=True)


def _says(path: Path, digest: bytes) -> bool:
    try:
        return digest_of(path) == digest
    except FileRefusedError:
        return False
