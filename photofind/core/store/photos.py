"""Reading photos from the catalog: one, a page of them, or all of them as arrays."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import (
    DIGEST_BYTES,
    HASH_BYTES,
    FileIdentity,
    FileStamp,
    FoundFile,
    MonthRun,
    Photo,
    PhotoFilter,
    PhotoId,
    Timeline,
    UnreadableFile,
)
from photofind.core.intake.collector import collector_paused
from photofind.core.store.database import Database, Row, Value, blob, text, whole
from photofind.core.store.places import Key, PlaceBook
from photofind.core.store.rows import READ_COLUMNS, photo_of, wall_clock_ms

READABLE = "state <> 'unreadable'"
LARGEST = 2**62  # bytes: no file is larger


@dataclass(frozen=True, slots=True)
class PhotoCounts:
    """How many photos a catalog holds; ``photos`` counts the readable ones."""

    photos: int
    unreadable: int
    provisional: int
    plain: int
    unplugged: int
    photo_bytes: int


class PhotoReader:
    """The photos of a catalog, read only. Safe to use from several threads."""

    def __init__(self, database: Database, places: PlaceBook) -> None:
        self._database = database
        self._places = places

    def photo(self, photo_id: PhotoId) -> Photo | None:
        """Return one photo, or None if there is none with this id (any more)."""
        found = self.photos((photo_id,))
        return found[0] if found else None

    def photos(self, ids: Sequence[PhotoId]) -> list[Photo]:
        """Return photos in the order of their ids; those that are gone are left out."""
        with collector_paused():
            rows = self._database.rows(
                f"SELECT {READ_COLUMNS} FROM photo"  # noqa: S608 - our own column names
                " WHERE id IN (SELECT value FROM json_each(?))",
                (str([int(photo_id) for photo_id in ids]),),
            )
            found = {photo.id: photo for photo in map(self._photo, rows)}
            return [found[photo_id] for photo_id in ids if photo_id in found]

    def photo_at(self, path: Path) -> Photo | None:
        """Return the photo that an absolute path leads to, unreadable ones too."""
        return self._photo_at(path) or self._photo_at(path.parent.resolve() / path.name)

    def photo_ids(self, photo_filter: PhotoFilter | None = None) -> list[PhotoId]:
        """Return the ids of all readable photos that pass a filter, newest first."""
        condition, parameters = self._condition(photo_filter or PhotoFilter())
        rows = self._database.rows(
            f"SELECT id FROM photo WHERE {condition}"  # noqa: S608 - placeholders only
            " ORDER BY newest_ms DESC, id DESC",
            parameters,
        )
        return [row[0] for row in rows]  # type: ignore[misc]  # a hundred thousand: unchecked

    def timeline(self, photo_filter: PhotoFilter | None = None) -> Timeline:
        """Return the ids of all readable photos that pass a filter, with the months they are of."""
        condition, parameters = self._condition(photo_filter or PhotoFilter())
        rows = self._database.integers(
            f"SELECT id, newest_ms FROM photo WHERE {condition}"  # noqa: S608 - placeholders only
            " ORDER BY newest_ms DESC, id DESC",
            parameters,
            columns=2,
        )
        return Timeline(rows[:, 0].tolist(), _months(rows[:, 1]))

    def ids_with(self, digest: bytes) -> list[PhotoId]:
        """Return the photos whose files have these very bytes."""
        rows = self._database.rows(
            f"SELECT id FROM photo WHERE digest = ? AND {READABLE} ORDER BY id",  # noqa: S608
            (digest,),
        )
        return [PhotoId(whole(row[0])) for row in rows]

    def hashes(self) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
        """Return all perceptual hashes: ids ``(n,)`` ascending, uint8 ``(n, 32)``."""
        return self._blobs("hash", HASH_BYTES)

    def digests(self) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
        """Return all content digests: ids ``(n,)`` ascending, uint8 ``(n, 32)``."""
        return self._blobs("digest", DIGEST_BYTES)

    def twin_ids(self) -> NDArray[np.int64]:
        """Return the photos whose bytes another photo has too, ascending."""
        whole_digest = f"length(digest) = {DIGEST_BYTES} AND {READABLE}"
        shared = f"SELECT digest FROM photo WHERE {whole_digest} GROUP BY 1 HAVING count(*) > 1"  # noqa: S608 - our own words
        return self._ids(f"{whole_digest} AND digest IN ({shared})")

    def plain_ids(self) -> NDArray[np.int64]:
        """Return the photos that are too plain to compare, ascending."""
        return self._ids(f"is_plain AND {READABLE}")

    def ready_ids(self) -> NDArray[np.int64]:
        """Return the photos that were fingerprinted from their own pixels, ascending."""
        return self._ids("state = 'ready'")

    def written_since(self, generation: int) -> NDArray[np.int64]:
        """Return the photos whose fingerprints were written after a generation, ascending."""
        return self._ids(f"generation > ? AND {READABLE}", (generation,))

    def absent_ids(self) -> set[PhotoId]:
        """Return the photos whose files cannot be reached now."""
        rows = self._database.rows("SELECT id, volume, presence FROM photo")
        plugged = {
            known.number: self._places.is_plugged(known.number) for known in self._places.known()
        }
        return {
            PhotoId(whole(photo_id))
            for photo_id, volume, presence in rows
            if presence or not plugged[whole(volume)]
        }

    def provisional(self) -> list[FoundFile]:
        """Return the files that are known from a preview only and can be read in full now."""
        rows = self._database.rows(
            """
            SELECT volume, path, size_bytes, mtime_ns FROM photo
            WHERE state = 'provisional' AND presence = 0 ORDER BY newest_ms DESC
            """
        )
        return self.found_files(rows)

    def found_files(self, rows: Iterable[Row]) -> list[FoundFile]:
        """Return the files of rows (volume, path, size, mtime) that can be reached now.

        What they are physically is not looked at: their identity is that of no file.
        """
        files = []
        for volume, path, size, mtime in rows:
            place, is_plugged = self._places.path(Key(whole(volume), blob(path)))
            if is_plugged:
                stamp = FileStamp(whole(size), whole(mtime))
                owner = self._places.volume_id(whole(volume))
                files.append(FoundFile(place, stamp, owner, FileIdentity(0, 0)))
        return files

    def unreadable(self) -> list[UnreadableFile]:
        """Return every file that could not be read, with the reason, by path."""
        rows = self._database.rows(
            "SELECT volume, path, reason FROM photo WHERE state = 'unreadable'"
        )
        files = [
            UnreadableFile(self._places.path(Key(whole(row[0]), blob(row[1])))[0], text(row[2]))
            for row in rows
        ]
        return sorted(files, key=lambda file: file.path)

    def counts(self) -> PhotoCounts:
        """Count what the catalog holds."""
        row = self._database.row(
            """
            SELECT count(*) FILTER (WHERE state <> 'unreadable'),
                   count(*) FILTER (WHERE state = 'unreadable'),
                   count(*) FILTER (WHERE state = 'provisional'),
                   count(*) FILTER (WHERE is_plain AND state <> 'unreadable'),
                   coalesce(sum(size_bytes) FILTER (WHERE state <> 'unreadable'), 0)
            FROM photo
            """
        ) or (0, 0, 0, 0, 0)
        photos, unreadable, provisional, plain, size = (whole(value) for value in row)
        return PhotoCounts(photos, unreadable, provisional, plain, self._unplugged(), size)

    def cameras(self) -> list[str]:
        """Return every camera that took a photo here, by name."""
        rows = self._database.rows("SELECT DISTINCT camera FROM photo ORDER BY camera")
        return [text(row[0]) for row in rows if row[0]]

    def formats(self) -> list[str]:
        """Return every format there is, by name."""
        rows = self._database.rows("SELECT DISTINCT format FROM photo ORDER BY format")
        return [text(row[0]) for row in rows if row[0]]

    def ids_below(self, path: Path) -> NDArray[np.int64]:
        """Return every photo below a folder, unreadable ones too, ascending."""
        condition, parameters = below(self._places.regions(path))
        return self._ids(condition, parameters)

    def _unplugged(self) -> int:
        rows = self._database.rows(
            """
            SELECT volume, count(*), count(*) FILTER (WHERE presence <> 0)
            FROM photo WHERE state <> 'unreadable' GROUP BY volume
            """
        )
        return sum(
            whole(absent) if self._places.is_plugged(whole(volume)) else whole(total)
            for volume, total, absent in rows
        )

    def _photo(self, row: Row) -> Photo:
        volume = whole(row[1])
        path, is_plugged = self._places.path(Key(volume, blob(row[2])))
        return photo_of(row, path, self._places.volume_id(volume), is_mounted=is_plugged)

    def _photo_at(self, path: Path) -> Photo | None:
        for region in self._places.regions(path):
            row = self._database.row(
                f"SELECT {READ_COLUMNS} FROM photo WHERE volume = ? AND path = ?",  # noqa: S608
                (region.volume, region.path),
            )
            if row is not None:
                return self._photo(row)
        return None

    def _condition(self, wanted: PhotoFilter) -> tuple[str, list[Value]]:
        conditions: list[tuple[str, list[Value]]] = [(READABLE, [])]
        if wanted.folder is not None:
            conditions.append(below(self._places.regions(wanted.folder)))
        if wanted.taken_from is not None:
            conditions.append(("newest_ms >= ?", [wall_clock_ms(wanted.taken_from)]))
        if wanted.taken_until is not None:
            conditions.append(("newest_ms < ?", [wall_clock_ms(wanted.taken_until)]))
        if wanted.formats:
            marks = ", ".join("?" * len(wanted.formats))
            conditions.append((f"format IN ({marks})", list(wanted.formats)))
        if wanted.camera:
            conditions.append(("camera = ?", [wanted.camera]))
        if wanted.min_bytes or wanted.max_bytes:
            most = wanted.max_bytes or LARGEST
            conditions.append(("size_bytes BETWEEN ? AND ?", [wanted.min_bytes, most]))
        if wanted.text:
            conditions.append(("id IN (SELECT value FROM json_each(?))", [self._named(wanted)]))
        sql = " AND ".join(f"({condition})" for condition, _ in conditions)
        return sql, [value for _, values in conditions for value in values]

    def _named(self, wanted: PhotoFilter) -> str:
        """Return as JSON the ids of photos whose name has the text: SQLite folds ASCII only."""
        needle = wanted.text.casefold().encode("utf-8", "surrogateescape")
        rows = self._database.rows("SELECT id, path FROM photo")
        return str(
            [
                photo_id
                for photo_id, path in rows
                if needle in _folded(blob(path).rpartition(b"/")[2])
            ]
        )

    def _ids(self, condition: str, parameters: Sequence[Value] = ()) -> NDArray[np.int64]:
        return self._database.integers(
            f"SELECT id FROM photo WHERE {condition} ORDER BY id",  # noqa: S608 - our own words
            parameters,
        ).ravel()

    def _blobs(self, column: str, size: int) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
        rows = self._database.rows(
            f"SELECT id, {column} FROM photo"  # noqa: S608 - one of our two columns
            f" WHERE length({column}) = ? AND {READABLE} ORDER BY id",
            (size,),
        )
        ids = np.fromiter((row[0] for row in rows), dtype=np.int64, count=len(rows))
        content = b"".join(row[1] for row in rows)  # type: ignore[misc]  # blobs
        return ids, np.frombuffer(content, dtype=np.uint8).reshape(len(rows), size)


def _months(newest_ms: NDArray[np.int64]) -> tuple[MonthRun, ...]:
    """Return the runs of equal months in descending wall clock times, shape ``(n,)``."""
    months = newest_ms.astype("datetime64[ms]").astype("datetime64[M]").astype(np.int64)
    starts = np.flatnonzero(np.diff(months, prepend=months[:1] - 1))
    counts = np.diff(starts, append=len(months))
    return tuple(
        MonthRun(1970 + int(month) // 12, 1 + int(month) % 12, int(count))
        for month, count in zip(months[starts], counts, strict=True)
    )


def below(regions: Sequence[Key]) -> tuple[str, list[Value]]:
    """Return the condition that a row lies in one of some regions, and its parameters."""
    conditions: list[str] = []
    parameters: list[Value] = []
    for region in regions:
        if region.path:
            conditions.append("volume = ? AND (path = ? OR path > ? AND path < ?)")
            first, last = region.path + b"/", region.path + b"0"  # "0" comes after "/"
            parameters += [region.volume, region.path, first, last]
        else:
            conditions.append("volume = ?")
            parameters.append(region.volume)
    return " OR ".join(conditions) or "FALSE", parameters


def _folded(name: bytes) -> bytes:
    return name.decode("utf-8", "surrogateescape").casefold().encode("utf-8", "surrogateescape")
