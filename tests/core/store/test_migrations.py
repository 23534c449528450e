"""A newer photofind opens every library an older one made; an older one leaves a newer alone."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from photofind.core.acting.journal_schema import JOURNAL
from photofind.core.errors import CatalogTooNewError
from photofind.core.store.database import Database, Schema
from photofind.core.store.migrations import CATALOG, THUMBNAILS, VECTORS

SCHEMAS = (CATALOG, VECTORS, THUMBNAILS, JOURNAL)
OLDER = [
    pytest.param(schema, version, id=f"{schema.name}-{version}")
    for schema in SCHEMAS
    for version in range(1, len(schema.migrations) + 1)
]
Rows = dict[str, list[tuple[object, ...]]]


def make_version(path: Path, schema: Schema, version: int) -> Rows:
    """Make a database as the photofind of that version did, with a row in every table."""
    older = Schema(schema.name, schema.migrations[:version])
    Database(path, older, is_writable=True).close()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for table in tables_of(connection):
            columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
            values = [_a_value(str(kind), place) for place, _name, kind, *_ in columns]
            holes = ", ".join("?" * len(values))
            connection.execute(f"INSERT INTO {table} VALUES ({holes})", values)  # noqa: S608 - ours
        return rows_of(connection)


def _a_value(kind: str, place: int) -> object:
    """Any value of a column's type; they grow, because some tables want pairs in order."""
    return {"INTEGER": place + 1, "REAL": place + 0.5, "BLOB": bytes([place])}.get(kind, str(place))


def tables_of(connection: sqlite3.Connection) -> list[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return [name for (name,) in rows if not name.startswith("sqlite_")]


def rows_of(connection: sqlite3.Connection) -> Rows:
    """Every row of every table."""
    return {
        table: connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - ours
        for table in tables_of(connection)
    }


def shape_of(path: Path) -> set[tuple[str, str, str]]:
    """Which tables and indexes there are, and each column of them."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        found = {
            (kind, name, "")
            for kind, name in connection.execute("SELECT type, name FROM sqlite_master")
        }
        for table in tables_of(connection):
            for _, column, kind, *_ in connection.execute(f"PRAGMA table_info({table})"):
                found.add((table, column, kind))
    return found


@pytest.mark.parametrize(("schema", "version"), OLDER)
def test_every_version_is_brought_up_to_date_and_loses_no_row(
    tmp_path: Path, schema: Schema, version: int
) -> None:
    path = tmp_path / "old.sqlite"
    before = make_version(path, schema, version)

    Database(path, schema, is_writable=True).close()

    with contextlib.closing(sqlite3.connect(path)) as connection:
        after = rows_of(connection)
    for table, rows in before.items():
        # A newer table may have further columns, behind those it had.
        assert [row[: len(rows[0])] for row in after[table]] == rows


@pytest.mark.parametrize(("schema", "version"), OLDER)
def test_a_library_brought_up_to_date_is_made_like_a_new_one(
    tmp_path: Path, schema: Schema, version: int
) -> None:
    old, new = tmp_path / "old.sqlite", tmp_path / "new.sqlite"
    make_version(old, schema, version)
    Database(old, schema, is_writable=True).close()
    Database(new, schema, is_writable=True).close()
    assert shape_of(old) == shape_of(new)


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: schema.name)
def test_an_older_photofind_refuses_a_newer_library_and_leaves_it_as_it_is(
    tmp_path: Path, schema: Schema
) -> None:
    path = tmp_path / "newer.sqlite"
    newer = Schema(schema.name, (*schema.migrations, "CREATE TABLE later (id INTEGER) STRICT;"))
    Database(path, newer, is_writable=True).close()
    content = path.read_bytes()

    with pytest.raises(CatalogTooNewError, match="written by a newer photofind"):
        Database(path, schema, is_writable=True)
    assert path.read_bytes() == content
