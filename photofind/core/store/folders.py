"""The folders of a library: where to scan, which win, which never lose a file."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from photofind.core.domain import Folder, FolderState
from photofind.core.errors import FolderError
from photofind.core.store.database import Database, Row, blob, text, whole
from photofind.core.store.photos import READABLE, below
from photofind.core.store.places import Key, PlaceBook

COLUMNS = "id, volume, path, rank, is_protected, is_missing, managed_by, synced_by"


class FolderTable:
    """The folders of a catalog. Who writes holds the catalog's transaction."""

    def __init__(self, database: Database, places: PlaceBook) -> None:
        self._database = database
        self._places = places

    def all(self) -> list[Folder]:
        """Return every folder, the one that wins first."""
        rows = self._database.rows(
            f"SELECT {COLUMNS} FROM folder ORDER BY rank, id"  # noqa: S608 - our own columns
        )
        return [self._folder(row) for row in rows]

    def uncounted(self) -> list[Folder]:
        """Return every folder without looking at its photos: a damaged catalog may tell so much."""
        rows = self._database.rows(
            f"SELECT {COLUMNS} FROM folder ORDER BY rank, id"  # noqa: S608 - our own columns
        )
        return [self._outline(row) for row in rows]

    def at(self, path: Path) -> Folder | None:
        """Return the folder with this very path, now or when it was last plugged in."""
        row = self._row(path)
        return None if row is None else self._folder(row)

    def add(self, path: Path) -> Folder:
        """Add a folder behind all others; one that is there already stays as it is.

        Raises:
            FolderError: There is no such folder, or it cannot be listed.
        """
        real = _listable(path)
        with self._database.transaction():
            key = self._places.key_in(self._places.volumes.place(real))
            self._places.number(self._places.volume_id(key.volume))  # notes the mount of today
            self._database.run(
                """
                INSERT INTO folder (volume, path, rank)
                VALUES (?, ?, (SELECT coalesce(max(rank) + 1, 0) FROM folder))
                ON CONFLICT (volume, path) DO NOTHING
                """,
                (key.volume, key.path),
            )
        folder = self.at(real)
        if folder is None:
            raise FolderError(f"{path} cannot be added.")
        return folder

    def remove(self, path: Path) -> bool:
        """Take a folder out of the library, not its photos; return whether it was there."""
        row = self._row(path)
        if row is None:
            return False
        with self._database.transaction():
            self._database.run("DELETE FROM folder WHERE id = ?", (row[0],))
        return True

    def protect(self, path: Path, *, is_protected: bool) -> None:
        """Say that no photo below a folder is ever removed, or that it may be again.

        Raises:
            FolderError: It is no folder of the library.
        """
        self._update(path, "is_protected", int(is_protected))

    def announce(self, path: Path, *, managed_by: str = "", synced_by: str = "") -> None:
        """Note which other programs care for a folder.

        Raises:
            FolderError: It is no folder of the library.
        """
        self._update(path, "managed_by", managed_by)
        self._update(path, "synced_by", synced_by)

    def note_missing(self, path: Path, *, is_missing: bool) -> None:
        """Note that a folder is gone or suddenly empty though its volume is there.

        Raises:
            FolderError: It is no folder of the library.
        """
        self._update(path, "is_missing", int(is_missing))

    def rank(self, paths: Sequence[Path]) -> None:
        """Order the folders: earlier wins. Those not named keep their order, behind.

        Raises:
            FolderError: One is no folder of the library.
        """
        named = [whole(self._wanted(path)[0]) for path in paths]
        rows = self._database.rows("SELECT id FROM folder ORDER BY rank, id")
        order = [*named, *(whole(row[0]) for row in rows if row[0] not in named)]
        with self._database.transaction():
            self._database.run_many(
                "UPDATE folder SET rank = ? WHERE id = ?",
                ((rank, folder) for rank, folder in enumerate(order)),
            )

    def _update(self, path: Path, column: str, value: int | str) -> None:
        folder = self._wanted(path)
        with self._database.transaction():
            self._database.run(
                f"UPDATE folder SET {column} = ? WHERE id = ?",  # noqa: S608 - our own columns
                (value, folder[0]),
            )

    def _wanted(self, path: Path) -> Row:
        row = self._row(path)
        if row is None:
            raise FolderError(f"{path} is not a folder of the library.")
        return row

    def _row(self, path: Path) -> Row | None:
        for candidate in (path.absolute(), path.resolve()):
            for region in self._places.regions(candidate):
                row = self._database.row(
                    f"SELECT {COLUMNS} FROM folder"  # noqa: S608 - our own columns
                    " WHERE volume = ? AND path = ?",
                    (region.volume, region.path),
                )
                if row is not None and self._folder_path(row) in {path.absolute(), candidate}:
                    return row
        return None

    def _folder_path(self, row: Row) -> Path:
        return self._places.path(Key(whole(row[1]), blob(row[2])))[0]

    def _folder(self, row: Row) -> Folder:
        key = Key(whole(row[1]), blob(row[2]))
        path, is_plugged = self._places.path(key)
        condition, parameters = below(self._places.regions(path) if is_plugged else [key])
        photos = self._database.number(
            f"SELECT count(*) FROM photo WHERE {READABLE} AND ({condition})",  # noqa: S608
            parameters,
        )
        return replace(self._outline(row), photos=photos)

    def _outline(self, row: Row) -> Folder:
        key = Key(whole(row[1]), blob(row[2]))
        path, is_plugged = self._places.path(key)
        state = FolderState.MISSING if row[5] else FolderState.WATCHED
        return Folder(
            path=path,
            volume=self._places.volume_id(key.volume),
            state=state if is_plugged else FolderState.UNPLUGGED,
            is_protected=bool(row[4]),
            rank=whole(row[3]),
            managed_by=text(row[6]),
            synced_by=text(row[7]),
        )


def _listable(path: Path) -> Path:
    try:
        real = path.resolve(strict=True)
        next(real.iterdir(), None)
    except FileNotFoundError as error:
        raise FolderError(f"There is no folder {path}.") from error
    except NotADirectoryError as error:
        raise FolderError(f"{path} is not a folder.") from error
    except (OSError, RuntimeError) as error:
        raise FolderError(f"{path} cannot be read.") from error
    return real
