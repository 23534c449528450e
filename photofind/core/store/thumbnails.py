"""Small JPEGs of every photo, in a file of their own that stays within a bound.

When it grows too large, those that were not looked at for longest go first; never those the caller
still needs: of unplugged volumes, because nothing can make them anew, and of group members, because
the review would stall on them.
"""

import json
import threading
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import accumulate
from pathlib import Path

from photofind.core.domain import PhotoId
from photofind.core.store.database import Database, blob, whole
from photofind.core.store.migrations import THUMBNAILS
from photofind.core.store.repair import open_rebuildable

EVICT_TO = 0.9  # of the bound: so that eviction is rare and removes many at once


class ThumbnailStore:
    """Thumbnails by photo. Safe to use from several threads."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = threading.Lock()
        self._looked_at: set[PhotoId] = set()  # noted here, written with the next batch

    @classmethod
    def open(cls, path: Path, *, is_writable: bool) -> "ThumbnailStore":
        """Open or make the store; a damaged one is set aside and made anew.

        Raises:
            CatalogError: It cannot be used.
        """
        return cls(open_rebuildable(path, THUMBNAILS, is_writable=is_writable))

    @property
    def database(self) -> Database:
        """The file behind it."""
        return self._database

    def get(self, photo: PhotoId) -> bytes | None:
        """Return the JPEG of a photo, or None if there is none (any more)."""
        row = self._database.row("SELECT jpeg FROM thumbnail WHERE photo = ?", (photo,))
        if row is None:
            return None
        with self._lock:
            self._looked_at.add(photo)
        return blob(row[0])

    def has(self, photo: PhotoId) -> bool:
        """Whether there is a thumbnail of a photo."""
        row = self._database.row("SELECT 1 FROM thumbnail WHERE photo = ?", (photo,))
        return row is not None

    def get_many(self, photos: Sequence[PhotoId]) -> dict[PhotoId, bytes]:
        """Return the JPEGs of some photos; those without one are left out."""
        rows = self._database.rows(
            "SELECT photo, jpeg FROM thumbnail WHERE photo IN (SELECT value FROM json_each(?))",
            (str([int(photo) for photo in photos]),),
        )
        return {PhotoId(whole(photo)): blob(jpeg) for photo, jpeg in rows}

    def ids(self) -> set[PhotoId]:
        """Return which photos have a thumbnail."""
        rows = self._database.rows("SELECT photo FROM thumbnail")
        return {PhotoId(whole(row[0])) for row in rows}

    def put_many(self, thumbnails: Mapping[PhotoId, bytes]) -> None:
        """Store thumbnails in one transaction, replacing older ones of the same photos."""
        with self._database.transaction():
            used = self._next_use()
            sizes = [len(jpeg) for jpeg in thumbnails.values()]
            starts = accumulate(sizes, initial=1)
            places = [list(place) for place in zip(thumbnails, starts, sizes, strict=False)]
            # One statement for all, as for `Database.run_for_all`.
            self._database.run(
                """
                INSERT OR REPLACE INTO thumbnail (photo, size_bytes, used, jpeg)
                SELECT value ->> 0, value ->> 2, ?2, substr(?3, value ->> 1, value ->> 2)
                FROM json_each(?1)
                """,
                (json.dumps(places), used, b"".join(thumbnails.values())),
            )
            self._note_looks(used)

    def note_looks(self) -> None:
        """Write down which thumbnails were looked at: another process is about to evict some."""
        with self._database.transaction():
            self._note_looks(self._next_use())

    def copy(self, pairs: Iterable[tuple[PhotoId, PhotoId]]) -> None:
        """Give photos the thumbnails of others with the same content: pairs of (from, to)."""
        with self._database.transaction():
            self._database.run_many(
                """
                INSERT OR REPLACE INTO thumbnail (photo, size_bytes, used, jpeg)
                SELECT ?, size_bytes, used, jpeg FROM thumbnail WHERE photo = ?
                """,
                ((to, source) for source, to in pairs),
            )

    def remove(self, photos: Sequence[PhotoId]) -> None:
        """Forget the thumbnails of some photos."""
        with self._database.transaction():
            self._database.run_for_all(
                "DELETE FROM thumbnail WHERE photo IN (SELECT value FROM json_each(?))", photos
            )

    def size_bytes(self) -> int:
        """Return how many bytes the thumbnails take together."""
        return self._database.number("SELECT sum(size_bytes) FROM thumbnail")

    def evict(self, max_bytes: int, keep: Collection[PhotoId]) -> int:
        """Remove what was not looked at for longest until the rest fits; return how many went.

        Args:
            max_bytes: The bound; nothing happens below it. Eviction goes on to nine tenths of it.
            keep: Photos whose thumbnails stay whatever the bound.
        """
        excess = self.size_bytes() - max_bytes
        if excess <= 0:
            return 0
        excess += int(max_bytes * (1 - EVICT_TO))
        with self._database.transaction():
            self._note_looks(self._next_use())
            victims: list[PhotoId] = []
            for photo, size in self._database.rows(
                "SELECT photo, size_bytes FROM thumbnail ORDER BY used, photo"
            ):
                if excess <= 0:
                    break
                if photo not in keep:
                    victims.append(PhotoId(whole(photo)))
                    excess -= whole(size)
            self.remove(victims)
        return len(victims)

    def _next_use(self) -> int:
        return self._database.number("SELECT max(used) FROM thumbnail") + 1

    def _note_looks(self, used: int) -> None:
        with self._lock:
            looked_at, self._looked_at = self._looked_at, set()
        self._database.run_many(
            "UPDATE thumbnail SET used = ? WHERE photo = ?",
            ((used, photo) for photo in looked_at),
        )
