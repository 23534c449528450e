"""Opening a library's three databases: who makes them, and whose they are."""

import contextlib
import errno
import secrets
from collections.abc import Iterator, Sequence
from pathlib import Path

from photofind.core.errors import CatalogReadOnlyError, DiskFullError
from photofind.core.paths import LibraryPaths
from photofind.core.store.database import Database, text
from photofind.core.store.lock import WriteLock

MARKER_TEXT = "This folder belongs to photofind; it is never scanned.\n"


def make_root(paths: LibraryPaths) -> bool:
    """Make the library's folder; return whether it can be written to.

    Raises:
        DiskFullError: There is no room for it.
        CatalogReadOnlyError: There is none, and it cannot be made.
    """
    try:
        paths.root.mkdir(parents=True, exist_ok=True)
        if not paths.marker.exists():
            paths.marker.write_text(MARKER_TEXT, encoding="ascii")
        with paths.write_lock.open("ab"):
            return True
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFullError(f"There is no room left on the disk of {paths.root}.") from error
        if paths.catalog.exists():
            return False
        raise CatalogReadOnlyError(f"{paths.root} cannot be written to.") from error


@contextlib.contextmanager
def first_come(paths: LibraryPaths, lock: WriteLock, wait_s: float) -> Iterator[None]:
    """Let one process at a time make a library that is not there yet; it is opened by all."""
    files = (paths.catalog, paths.vectors, paths.thumbnails)
    if all(file.exists() for file in files):
        yield
        return
    with lock.held(wait_s):
        yield


def are_one(catalog: Database, vectors: Database, thumbnails: Database) -> bool:
    """Whether the three databases belong to each other."""
    identity = _identity_of(catalog)
    return bool(identity) and identity == _identity_of(vectors) == _identity_of(thumbnails)


def make_one(catalog: Database, vectors: Database, thumbnails: Database) -> None:
    """Give a new catalog its identity, and throw away blobs that are another catalog's."""
    identity = _identity_of(catalog) or _give_name(catalog)
    lost = _claim(vectors, identity, ("embedding", "feature", "model"))
    lost = _claim(thumbnails, identity, ("thumbnail",)) or lost
    if lost:  # the next scan reads all of them again
        catalog.run("UPDATE photo SET is_settled = 0 WHERE state <> 'unreadable'")


def _identity_of(database: Database) -> str:
    """Return whose a database is; empty if it is nobody's yet."""
    row = database.row("SELECT value FROM meta WHERE key = 'library'")
    return "" if row is None else text(row[0])


def _give_name(database: Database) -> str:
    """Give a new catalog a name that no other has, and generations that no other has."""
    identity = secrets.token_hex(16)
    first = secrets.randbits(30) << 32
    database.run_many(
        "INSERT INTO meta (key, value) VALUES (?, ?)",
        (("library", identity), ("generation", first), ("first generation", first)),
    )
    return identity


def _claim(database: Database, identity: str, tables: Sequence[str]) -> bool:
    """Make a file of blobs this catalog's; what another one left in it goes.

    Returns:
        Whether it was not this catalog's before: what should be in it is missing.
    """
    if _identity_of(database) == identity:
        return False
    with database.transaction():
        for table in tables:
            database.run(f"DELETE FROM {table}")  # noqa: S608 - our own tables
        database.run("INSERT OR REPLACE INTO meta (key, value) VALUES ('library', ?)", (identity,))
    return True


def size_of(path: Path) -> int:
    """Return how many bytes a database takes, with what is not yet merged into it."""
    return sum(
        part.stat().st_size for part in (path, path.with_name(path.name + "-wal")) if part.exists()
    )
