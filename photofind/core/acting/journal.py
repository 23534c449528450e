"""The journal: what was meant, what was done, and where every file is.

A database of its own, never rebuilt and never thrown away with the catalog. Intent is committed
before anything is touched and outcome after it, each for a batch of acts at once: whatever moment
the power fails at, every file that may have moved is named here, with the two places where it can
be. Both commits wait for the disk (``synchronous = FULL``).

Rows are ordered by id, never by time: clocks go back.
"""

import os
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import NewType

from photofind.core.acting.bins import Destination, Way
from photofind.core.acting.journal_schema import JOURNAL
from photofind.core.acting.surroundings import Standing
from photofind.core.domain import Grade, VolumeId
from photofind.core.intake.volumes import Place
from photofind.core.store.database import Database, Row, Value, blob, whole

FILE_COLUMNS = """
    role, path, digest, size_bytes, mtime_ns, mode, way, destination, record,
    stays, stays_digest, perceptual_hash, thumbnail, volume, place, destination_place
"""
INSERT_FILE = f"""
    INSERT INTO file ({FILE_COLUMNS}, act)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""  # noqa: S608 - no value stands in it

NOWHERE = Place(VolumeId(""), b"")

RunId = NewType("RunId", int)
ActId = NewType("ActId", int)


class State(Enum):
    """Where a unit is, as far as the journal knows.

    ``INTENDED`` is the only state in which the disk has to be asked.
    """

    INTENDED = "intended"
    AWAY = "away"  # in the trash, the quarantine or the folder the user chose
    STAYED = "stayed"  # refused, or put back within the act
    RESTORED = "restored"  # brought back later
    GONE = "gone"  # looked for and not found: somebody emptied the trash


class Role(Enum):
    """What a file is in an act."""

    MOVED = "moved"
    SIDECAR = "sidecar"  # written beside the keeper; undone by taking it away again
    LINK = "link"  # a hard link of the keeper in the place of the file that went


@dataclass(frozen=True, slots=True)
class FileRecord:
    """One file of an act.

    Attributes:
        path: Where it was; for a sidecar or link, where it was made.
        destination: Where it was to lie; None for a sidecar or link.
        stays: The file that stayed for it.
        perceptual_hash: Of a photo, so that decisions and later comparisons need no catalog.
        thumbnail: JPEG of a photo, or empty.
        place: Where ``path`` is on its volume: a drive may be mounted elsewhere when the file is
            to come back.
        destination_place: The same of the destination.
    """

    path: Path
    digest: bytes
    size_bytes: int
    mtime_ns: int
    mode: int
    destination: Destination | None
    stays: Path
    stays_digest: bytes
    role: Role = Role.MOVED
    perceptual_hash: bytes = b""
    thumbnail: bytes = b""
    place: Place = NOWHERE
    destination_place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Entry:
    """One act in the journal.

    Attributes:
        at_ns: Nanoseconds since 1970 by the clock of then; for people, never for order.
        note: Why it stayed, or what was found after a crash; empty if all went as planned.
    """

    id: ActId
    run: RunId
    at_ns: int
    state: State
    grade: Grade
    reason: str
    note: str
    files: tuple[FileRecord, ...]

    @property
    def moved(self) -> tuple[FileRecord, ...]:
        """The files that were to go, without what was made for them."""
        return tuple(file for file in self.files if file.role is Role.MOVED)


@dataclass(frozen=True, slots=True)
class Intent:
    """What is about to be done to one unit."""

    grade: Grade
    reason: str
    files: tuple[FileRecord, ...]

    @property
    def standings(self) -> list[Standing]:
        """For whom others stay from now on: what goes for the same bytes needs nobody."""
        return [
            standing_of(file)
            for file in self.files
            if file.role is Role.MOVED and file.stays_digest and file.digest != file.stays_digest
        ]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an act."""

    act: ActId
    state: State
    note: str = ""


class Journal:
    """The acts of a library. Safe to use from several threads."""

    def __init__(self, path: Path, *, is_writable: bool = True) -> None:
        """Open or make the journal.

        Args:
            path: The file.
            is_writable: False to read one that exists.

        Raises:
            CatalogError: It is damaged, of a newer version, or cannot be written.
        """
        if is_writable:
            path.parent.mkdir(parents=True, exist_ok=True)
        self.database = Database(path, JOURNAL, is_writable=is_writable)
        self._lock = threading.RLock()

    def close(self) -> None:
        """Close the file."""
        self.database.close()

    @contextmanager
    def committed(self) -> Iterator[None]:
        """Make a block one transaction that is on the disk when it ends."""
        with self._lock:
            # A setting of the connection, and each thread has its own: said every time.
            self.database.run("PRAGMA synchronous = FULL")
            with self.database.transaction():
                yield

    def begin_run(self, kind: str) -> RunId:
        """Open a run: all that one command or one press of a button does."""
        with self.committed():
            sql = "INSERT INTO run (kind, at_ns) VALUES (?, ?)"
            return RunId(self.database.run(sql, (kind, time.time_ns())))

    def intend(self, run: RunId, intents: Sequence[Intent]) -> list[ActId]:
        """Write down what is about to be done; on the disk when this returns.

        Raises:
            CatalogError: It could not be written; nothing may be touched.
            DiskFullError: The same, and why.
        """
        with self.committed():
            return [self._insert(run, intent) for intent in intents]

    def _insert(self, run: RunId, intent: Intent) -> ActId:
        act = self.database.run(
            "INSERT INTO act (run, at_ns, state, grade, reason, note) VALUES (?, ?, ?, ?, ?, '')",
            (run, time.time_ns(), State.INTENDED.value, intent.grade.word, _text(intent.reason)),
        )
        self.database.run_many(
            INSERT_FILE,
            (_file_row(act, file) for file in intent.files),
        )
        return ActId(act)

    def add_file(self, act: ActId, file: FileRecord) -> None:
        """Write down a file that is about to be made for an act."""
        with self.committed():
            self.database.run(
                INSERT_FILE,
                _file_row(act, file),
            )

    def settle(self, outcomes: Iterable[Outcome]) -> None:
        """Write down what became of acts; on the disk when this returns."""
        rows = [(outcome.state.value, _text(outcome.note), outcome.act) for outcome in outcomes]
        if rows:
            with self.committed():
                self.database.run_many("UPDATE act SET state = ?, note = ? WHERE id = ?", rows)

    def pending(self) -> list[Entry]:
        """Return the acts whose outcome was never written: a crash came between."""
        return self._entries("WHERE state = ? ORDER BY id", (State.INTENDED.value,))

    def entry(self, act: ActId) -> Entry | None:
        """Return one act."""
        found = self._entries("WHERE id = ?", (act,))
        return found[0] if found else None

    def entries(self, *, limit: int = 1000) -> list[Entry]:
        """Return what was done, newest first."""
        return self._entries("ORDER BY id DESC LIMIT ?", (limit,))

    def away(self) -> list[Entry]:
        """Return every unit that is away, newest first."""
        return self._entries("WHERE state = ? ORDER BY id DESC", (State.AWAY.value,))

    def away_of_last_run(self) -> list[Entry]:
        """Return the units of the last run that let anything go, as far as they are away."""
        return self._entries(
            """
            WHERE state = ? AND run = (SELECT max(run) FROM act WHERE state = ?)
            ORDER BY id DESC
            """,
            (State.AWAY.value, State.AWAY.value),
        )

    def stood_for(self, path: Path, digest: bytes) -> list[Standing]:
        """Return the photos that went because this file, or one of its bytes, stayed.

        A trash that was emptied makes this more important, not less: what stayed is then all
        there is.
        """
        rows = self.database.rows(
            """
            SELECT file.path, file.digest, file.stays, file.perceptual_hash, file.thumbnail,
                   file.stays_digest
            FROM file JOIN act ON act.id = file.act
            WHERE (file.stays_digest = ? OR file.stays = ?) AND file.digest <> file.stays_digest
              AND file.role = 'moved' AND act.state IN ('away', 'gone', 'intended')
            ORDER BY file.id
            """,
            (digest, os.fsencode(path)),
        )
        return [_standing(row) for row in rows]

    def act_that_took(self, path: Path) -> ActId | None:
        """Return the act that let go of the file at a path and was not undone."""
        found = self.database.number(
            """
            SELECT max(act.id) FROM act JOIN file ON file.act = act.id
            WHERE file.path = ? AND file.role = 'moved' AND act.state = 'away'
            """,
            (os.fsencode(path),),
        )
        return ActId(found) if found else None

    def is_known_gone(self, digest: bytes) -> bool:
        """Whether a file of this content was let go of and not brought back."""
        sql = """
            SELECT count(*) FROM file JOIN act ON act.id = file.act
            WHERE file.digest = ? AND file.role = 'moved' AND act.state IN ('away', 'gone')
        """
        return self.database.number(sql, (digest,)) > 0

    def _entries(self, where: str, parameters: Sequence[int | str]) -> list[Entry]:
        acts = self.database.rows(
            f"SELECT id, run, at_ns, state, grade, reason, note FROM act {where}",  # noqa: S608 - ours
            parameters,
        )
        return [self._entry(row) for row in acts]

    def _entry(self, row: Row) -> Entry:
        files = self.database.rows(
            f"SELECT {FILE_COLUMNS} FROM file WHERE act = ? ORDER BY id",  # noqa: S608 - ours
            (row[0],),
        )
        return Entry(
            id=ActId(whole(row[0])),
            run=RunId(whole(row[1])),
            at_ns=whole(row[2]),
            state=State(row[3]),
            grade=Grade.of_word(str(row[4])),
            reason=str(row[5]),
            note=str(row[6]),
            files=tuple(_file(file) for file in files),
        )


def standing_of(file: FileRecord) -> Standing:
    """Return what a file that goes needs of the one that stays for it."""
    return Standing(
        path=file.path,
        digest=file.digest,
        stays=file.stays,
        perceptual_hash=file.perceptual_hash,
        thumbnail=file.thumbnail,
        stays_digest=file.stays_digest,
    )


def _standing(row: Row) -> Standing:
    return Standing(
        path=_path(row[0]),
        digest=blob(row[1]),
        stays=_path(row[2]),
        perceptual_hash=blob(row[3]),
        thumbnail=blob(row[4]),
        stays_digest=blob(row[5]),
    )


def _file_row(act: int, file: FileRecord) -> Row:
    going = file.destination
    record = os.fsencode(going.record) if going and going.record else None
    return (
        file.role.value,
        os.fsencode(file.path),
        file.digest,
        file.size_bytes,
        file.mtime_ns,
        file.mode,
        going.way.value if going else None,
        os.fsencode(going.path) if going else None,
        record,
        os.fsencode(file.stays),
        file.stays_digest,
        file.perceptual_hash,
        file.thumbnail,
        file.place.volume,
        file.place.path,
        file.destination_place.path,
        act,
    )


def _file(row: Row) -> FileRecord:
    destination = None
    if row[6] is not None:
        record = _path(row[8]) if row[8] is not None else None
        destination = Destination(Way(row[6]), _path(row[7]), record)
    return FileRecord(
        role=Role(row[0]),
        path=_path(row[1]),
        digest=blob(row[2]),
        size_bytes=whole(row[3]),
        mtime_ns=whole(row[4]),
        mode=whole(row[5]),
        destination=destination,
        stays=_path(row[9]),
        stays_digest=blob(row[10]),
        perceptual_hash=blob(row[11]),
        thumbnail=blob(row[12]),
        place=Place(VolumeId(str(row[13])), blob(row[14])),
        destination_place=Place(VolumeId(str(row[13])), blob(row[15])),
    )


def _text(words: str) -> str:
    """Return words that SQLite takes: a name in them need not be UTF-8."""
    return words.encode("utf-8", "backslashreplace").decode("utf-8")


def _path(value: Value) -> Path:
    return Path(os.fsdecode(blob(value)))
