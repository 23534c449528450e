"""One SQLite file: opened with care, migrated, one connection for each thread that uses it.

The only module that knows ``sqlite3``: its exceptions stop here and become `CatalogError`s that
say in one sentence what is wrong. A database is in WAL mode, so that readers never wait for the
writer, and a process that dies in a transaction leaves the file as it was before.
"""

import contextlib
import shutil
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from photofind.core.errors import (
    CatalogBusyError,
    CatalogDamagedError,
    CatalogError,
    CatalogReadOnlyError,
    CatalogTooNewError,
    DiskFullError,
    PhotofindError,
)
from photofind.core.store.lock import BUSY

APPLICATION_ID = 0x70686664  # "phfd", so that file(1) and we know our own databases
CACHE_KIB = 16_384
REMEDY = "; photofind doctor says what to do, your photos are untouched"
FULL_BYTES = 64 * 1024  # the least that SQLite adds to a disk: two pages of shared memory
CLOSED = "The library is closed."
ROWS_AT_ONCE = 2_000  # a millisecond in which a window of the same process cannot run
BUSY_TIMEOUT_S = 5.0  # the write lock comes first; this is for checkpoints and foreign tools

Value: TypeAlias = int | float | str | bytes | None
Row: TypeAlias = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Schema:
    """What a database is made of: script n brings it from version n to n + 1."""

    name: str
    migrations: tuple[str, ...]


class Database:
    """One file of a library. Safe to use from several threads."""

    def __init__(self, path: Path, schema: Schema, *, is_writable: bool) -> None:
        """Open or make the database.

        Raises:
            CatalogError: One of its kinds: damaged, too new, read-only, or absent while it may
                not be made.
        """
        self.path = path
        self.is_writable = is_writable
        self._schema = schema
        self._local = threading.local()
        self._lock = threading.Lock()
        self._connections: list[tuple[threading.Thread, sqlite3.Connection]] = []
        self._is_closed = False
        try:
            with self._mapped():
                self._migrate()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the connections of every thread."""
        with self._lock:
            self._is_closed = True
            for _thread, connection in self._connections:
                connection.close()
            self._connections.clear()

    def rows(self, sql: str, parameters: Sequence[Value] = ()) -> list[Row]:
        """Run a query and return all its rows."""
        with self._mapped():
            return self._connection().execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Value] = ()) -> Row | None:
        """Run a query and return its first row, if it has one."""
        with self._mapped():
            found: Row | None = self._connection().execute(sql, parameters).fetchone()
        return found

    def integers(
        self, sql: str, parameters: Sequence[Value] = (), *, columns: int = 1
    ) -> NDArray[np.int64]:
        """Run a query for whole numbers only; return an array of shape ``(n, columns)``.

        Millions of rows take no more room than the array while they are read.
        """
        parts = [np.zeros((0, columns), dtype=np.int64)]
        with self._mapped():
            cursor = self._connection().execute(sql, parameters)
            while rows := cursor.fetchmany(ROWS_AT_ONCE):
                parts.append(np.array(rows, dtype=np.int64))
        return np.concatenate(parts)

    def number(self, sql: str, parameters: Sequence[Value] = ()) -> int:
        """Run a query for one whole number; 0 if it has no row or the value is null."""
        row = self.row(sql, parameters)
        return int(row[0]) if row is not None and isinstance(row[0], int) else 0

    def run(self, sql: str, parameters: Sequence[Value] = ()) -> int:
        """Run a statement; return the id of the row it inserted, if it did."""
        with self._mapped():
            return self._connection().execute(sql, parameters).lastrowid or 0

    def run_for_all(self, sql: str, numbers: Sequence[int]) -> int:
        """Run a statement whose parameter is a JSON list; return how many rows changed.

        One statement for all lets go of Python's lock once; one for each lets go of it every time,
        and has to wait for it as often while other threads compute.
        """
        with self._mapped():
            listed = str([int(number) for number in numbers])
            return self._connection().execute(sql, (listed,)).rowcount

    def run_many(self, sql: str, parameters: Iterable[Sequence[Value]]) -> int:
        """Run a statement once for each tuple of parameters; return how many rows changed."""
        with self._mapped():
            return self._connection().executemany(sql, parameters).rowcount

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Make a block of statements one transaction; inside another one, part of that one.

        Raises:
            CatalogReadOnlyError: The library cannot be written to.
        """
        if not self.is_writable:
            raise CatalogReadOnlyError(f"{self.path.parent} cannot be written to.")
        connection = self._connection()
        is_within_another = connection.in_transaction
        if is_within_another:
            yield
            return
        with self._mapped():
            connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with self._mapped():
                connection.execute("COMMIT")
        except BaseException:
            # A full disk may have rolled back already.
            if connection.in_transaction:
                connection.rollback()
            raise

    def check(self) -> bool:
        """Read the whole file and say whether it is sound; takes seconds on a large library."""
        try:
            return self.rows("PRAGMA integrity_check(1)") == [("ok",)]
        except CatalogDamagedError:
            return False

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            if self._is_closed:
                raise CatalogError(CLOSED)
            connection = self._connect()
            self._local.connection = connection
            self._remember(connection)
        return connection

    def _remember(self, connection: sqlite3.Connection) -> None:
        """Keep a connection for closing; close those whose threads have ended."""
        with self._lock:
            living = [(thread, own) for thread, own in self._connections if thread.is_alive()]
            for thread, own in self._connections:
                if not thread.is_alive():
                    own.close()
            self._connections = [*living, (threading.current_thread(), connection)]

    def _connect(self) -> sqlite3.Connection:
        connection = self._open("rwc") if self.is_writable else self._open_unwritable()
        try:
            if self.is_writable:
                connection.execute("PRAGMA journal_mode = WAL")
                connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
            connection.execute("PRAGMA temp_store = MEMORY")
        except BaseException:
            connection.close()  # nobody knows it yet: left open, it would hold its drive
            raise
        return connection

    def _open_unwritable(self) -> sqlite3.Connection:
        """Open without writing: WAL wants to write beside the file, where that is impossible the
        file can be read only as it is.
        """  # noqa: D205 - one sentence
        connection = self._open("ro")
        try:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.OperationalError:
            connection.close()
            connection = self._open("ro&immutable=1")
        except BaseException:
            connection.close()
            raise
        return connection

    def _open(self, mode: str) -> sqlite3.Connection:
        return sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=BUSY_TIMEOUT_S,
            isolation_level=None,
            check_same_thread=False,
        )

    def _migrate(self) -> None:
        connection = self._connection()
        version = self._checked_version(connection)
        if version == len(self._schema.migrations):
            return
        if not self.is_writable:
            raise CatalogReadOnlyError(
                f"The library in {self.path.parent} is of an older version and read-only."
            )
        with self.transaction():
            for script in self._schema.migrations[self._checked_version(connection) :]:
                for statement in _statements(script):
                    connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {len(self._schema.migrations)}")

    def _checked_version(self, connection: sqlite3.Connection) -> int:
        """Return the version of the file, 0 if it is empty."""
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        is_empty = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
        if application != APPLICATION_ID and not (is_empty and version == 0):
            raise CatalogDamagedError(f"{self.path} is not a photofind {self._schema.name}.")
        if version > len(self._schema.migrations):
            raise CatalogTooNewError(
                f"The library in {self.path.parent} was written by a newer photofind."
            )
        return version

    @contextlib.contextmanager
    def _mapped(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            explained = self._explained(error)
            if explained is None and self._is_closed:
                explained = CatalogError(CLOSED)
            if explained is None:
                raise
            raise explained from error

    def _explained(self, error: sqlite3.Error) -> PhotofindError | None:
        """Return our error for one of SQLite's; None for a mistake of ours."""
        folder = self.path.parent
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == sqlite3.SQLITE_IOERR and _is_full(folder):
            # SQLite makes a file beside it even for reading, and calls what fails then an error.
            code = sqlite3.SQLITE_FULL
        explained: dict[int, PhotofindError] = {
            sqlite3.SQLITE_BUSY: CatalogBusyError(BUSY),
            sqlite3.SQLITE_LOCKED: CatalogBusyError(BUSY),
            sqlite3.SQLITE_READONLY: CatalogReadOnlyError(f"{folder} cannot be written to."),
            sqlite3.SQLITE_PERM: CatalogReadOnlyError(f"{folder} cannot be written to."),
            sqlite3.SQLITE_FULL: DiskFullError(f"There is no room left on the disk of {folder}."),
            sqlite3.SQLITE_CORRUPT: CatalogDamagedError(f"{self.path} is damaged{REMEDY}."),
            sqlite3.SQLITE_NOTADB: CatalogDamagedError(f"{self.path} is not a database{REMEDY}."),
            sqlite3.SQLITE_CANTOPEN: CatalogError(f"{self.path} cannot be opened."),
            sqlite3.SQLITE_IOERR: CatalogError(f"The disk of {folder} reports an error."),
        }
        return explained.get(code)


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < FULL_BYTES
    except OSError:
        return False


def _statements(script: str) -> Iterator[str]:
    """Split a script, so that it can run inside our transaction: `executescript` would end it."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def whole(value: Value) -> int:
    """Return a value that the schema promises to be a whole number."""
    if not isinstance(value, int):
        raise TypeError(f"expected a whole number, got {value!r}")
    return value


def text(value: Value) -> str:
    """Return a value that the schema promises to be text."""
    if not isinstance(value, str):
        raise TypeError(f"expected text, got {value!r}")
    return value


def blob(value: Value) -> bytes:
    """Return a value that the schema promises to be a blob."""
    if not isinstance(value, bytes):
        raise TypeError(f"expected a blob, got {value!r}")
    return value
