"""The little that lists are filtered and sorted by, of many photos at once.

A review page holds tens of thousands of photos. Reading each with all its metadata takes a second;
a sketch takes a few microseconds.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from photofind.core.domain import PhotoId
from photofind.core.intake.collector import collector_paused
from photofind.core.store.database import Database, blob, text, whole
from photofind.core.store.places import Key, PlaceBook


@dataclass(frozen=True, slots=True)
class Sketch:
    """A photo in outline.

    Attributes:
        folder: The folder it lies in, absolute.
        name: Its file's name.
        format: Pillow's name of the format, or empty.
        newest_ms: Local wall clock, milliseconds: when it was taken, else when it was written.
    """

    photo: PhotoId
    folder: str
    name: str
    size_bytes: int
    format: str
    newest_ms: int


class SketchReader:
    """Reads sketches from a catalog. Safe to use from several threads."""

    def __init__(self, database: Database, places: PlaceBook) -> None:
        self._database = database
        self._places = places

    def sketches(self, ids: Iterable[PhotoId]) -> dict[PhotoId, Sketch]:
        """Return the sketches of photos by their ids; those that are gone are left out."""
        with collector_paused():
            rows = self._database.rows(
                """
                SELECT id, volume, path, size_bytes, format, newest_ms FROM photo
                WHERE id IN (SELECT value FROM json_each(?))
                """,
                (str([int(photo_id) for photo_id in ids]),),
            )
            made: dict[PhotoId, Sketch] = {}
            folders: dict[Key, str] = {}
            for photo_id, volume, path, size_bytes, format_, newest_ms in rows:
                above, _slash, name = blob(path).rpartition(b"/")
                key = Key(whole(volume), above)
                if key not in folders:
                    folders[key] = str(self._places.path(key)[0])
                photo = PhotoId(whole(photo_id))
                made[photo] = Sketch(
                    photo, folders[key], name.decode("utf-8", "surrogateescape"),
                    whole(size_bytes), text(format_ or ""), whole(newest_ms),
                )  # fmt: skip
            return made
