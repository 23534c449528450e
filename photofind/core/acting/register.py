"""Who stayed for whom, in all libraries of this user: one small database beside them all.

A goes because B stays. The journal of the library that did it knows; but another library over the
same photos, with a journal of its own, would let B go for a C that nobody compared with A, and A
would be lost although every act was proper. So what a photo stands for is written where every
library looks, before anything is touched: here, whatever ``--library`` says, and on the drive of
the photo that stays (`register_drive`), where other users and other machines find it.

The register only ever refuses: whoever deletes it gets no photo lost by that alone, and a record
of an act that never happened costs nothing, because the photo it names is seen at its place.
"""

import os
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path

from photofind.core.acting.register_drive import DriveRegisters
from photofind.core.acting.surroundings import Standing
from photofind.core.intake.volumes import Volumes
from photofind.core.store.database import Database, Row, Schema, blob

REGISTER = Schema(
    name="register",
    migrations=(
        """
        CREATE TABLE kept (
            id              INTEGER PRIMARY KEY,
            path            BLOB NOT NULL,  -- of the photo that went; os.fsencode
            digest          BLOB NOT NULL,
            stays           BLOB NOT NULL,
            stays_digest    BLOB NOT NULL,
            perceptual_hash BLOB NOT NULL,
            thumbnail       BLOB NOT NULL
        ) STRICT;
        CREATE INDEX kept_gone ON kept (digest, path);
        CREATE INDEX kept_stays ON kept (stays);
        CREATE INDEX kept_stays_digest ON kept (stays_digest);
        """,
    ),
)
COLUMNS = "path, digest, stays, stays_digest, perceptual_hash, thumbnail"


class Register:
    """What every library of this user let go of, and for whom. Safe to use from several threads."""

    def __init__(self, path: Path, volumes: Volumes) -> None:
        """Open nothing yet: a library can be looked at where nothing can be written.

        Args:
            path: The database, the same for all libraries of the user.
            volumes: Tells where volumes end.
        """
        self._path = path
        self._drives = DriveRegisters(volumes, path.parent)
        self._lock = threading.Lock()
        self._database: Database | None = None

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            if self._database is not None:
                self._database.close()
                self._database = None

    def write(self, standings: Sequence[Standing]) -> list[Standing]:
        """Write down who is about to go and who stays; on the disk when this returns.

        Returns:
            Those whose drive can be written to and failed: they must not go.

        Raises:
            CatalogError: The user's register cannot be written; nothing may be touched.
            DiskFullError: The same, and why.
        """
        if not standings:
            return []
        self._path.parent.mkdir(parents=True, exist_ok=True)
        database = self._open()
        database.run("PRAGMA synchronous = FULL")
        with database.transaction():
            database.run_many(
                f"INSERT INTO kept ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608 - ours
                (_row(one) for one in standings),
            )
        return self._drives.write(standings)

    def returned(self, gone: Iterable[Standing]) -> None:
        """Forget that photos went: they are back and depend on nobody."""
        back = list(gone)
        if back and self._path.exists():
            database = self._open()
            with database.transaction():
                database.run_many(
                    "DELETE FROM kept WHERE digest = ? AND path = ?",
                    ((one.digest, os.fsencode(one.path)) for one in back),
                )
        self._drives.returned(back)

    def stood_for(self, path: Path, digest: bytes) -> list[Standing]:
        """Return the photos that went because this file, or one of its bytes, stayed.

        Raises:
            CatalogError: It cannot be read: nobody may act without it.
        """
        return [*self._stood_for(path, digest), *self._drives.stood_for(path, digest)]

    def _stood_for(self, path: Path, digest: bytes) -> list[Standing]:
        if not self._path.exists():
            return []
        rows = self._open().rows(
            f"SELECT {COLUMNS} FROM kept WHERE stays_digest = ? OR stays = ? ORDER BY id",  # noqa: S608 - ours
            (digest, os.fsencode(path)),
        )
        return [_standing(row) for row in rows]

    def _open(self) -> Database:
        with self._lock:
            if self._database is None:
                is_new = not self._path.exists()
                is_writable = is_new or os.access(self._path, os.W_OK)
                self._database = Database(self._path, REGISTER, is_writable=is_writable)
            return self._database


def _row(standing: Standing) -> Row:
    return (
        os.fsencode(standing.path),
        standing.digest,
        os.fsencode(standing.stays),
        standing.stays_digest,
        standing.perceptual_hash,
        standing.thumbnail,
    )


def _standing(row: Row) -> Standing:
    return Standing(
        path=Path(os.fsdecode(blob(row[0]))),
        digest=blob(row[1]),
        stays=Path(os.fsdecode(blob(row[2]))),
        stays_digest=blob(row[3]),
        perceptual_hash=blob(row[4]),
        thumbnail=blob(row[5]),
    )
