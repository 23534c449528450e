"""Opening a library's three databases: who makes them, and whose they are."""

import contextlib
import errno
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


def identity_of(database: Database) -> str:
    """Return whose a database is; empty if it is nobody's yet."""
    row = database.row("SELECT value FROM meta WHERE key = 'library'")
    return "" if row is None else text(row[0])


def claim(database: Database, identity: str, tables: Sequence[str]) -> bool:
    """Make a file of blobs this catalog's; what another one left in it goes.

    Returns:
        Whether it was not this catalog's before: what should be in it is missing.
    """
    if identity_of(database) == identity:
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
