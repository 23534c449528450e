"""What becomes of the rows when files were fingerprinted: new, updated, moved or copied.

A photo's id stands for its content at its place. A file whose bytes changed gets a new id, so that
no vector, match or group of the old bytes can be taken for one of the new. A file that was renamed
or moved keeps its id, and one that was touched or read again does too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import FileStamp, FoundFile, PhotoId, PhotoState
from photofind.core.fingerprints.values import Fingerprinted
from photofind.core.store.database import Database, Row, blob, whole
from photofind.core.store.groups import GroupTable
from photofind.core.store.places import Key, PlaceBook
from photofind.core.store.rows import CONTENT_COLUMNS, PhotoContent, Presence, newest_ms

_CONTENT = ", ".join(CONTENT_COLUMNS)
_INSERT = (
    "INSERT INTO photo (volume, path, size_bytes, mtime_ns, generation, newest_ms, "  # noqa: S608
    f"{_CONTENT}) VALUES ({', '.join('?' * (6 + len(CONTENT_COLUMNS)))})"
)
_UPDATE = (
    "UPDATE photo SET volume = ?, path = ?, size_bytes = ?, mtime_ns = ?, generation = ?, "  # noqa: S608
    f"newest_ms = ?, presence = 0, {', '.join(f'{name} = ?' for name in CONTENT_COLUMNS)}"
    " WHERE id = ?"
)
_COPY = (
    "INSERT INTO photo (volume, path, size_bytes, mtime_ns, generation, newest_ms, "  # noqa: S608
    f"{_CONTENT}) SELECT ?, ?, ?, ?, ?, ?, {_CONTENT} FROM photo WHERE id = ?"
)
_ADOPT = (
    f"UPDATE photo SET generation = ?, ({_CONTENT}) = (SELECT {_CONTENT} FROM photo WHERE id = ?)"  # noqa: S608
    " WHERE id = ?"
)
_MOVE = (
    "UPDATE photo SET volume = ?, path = ?, size_bytes = ?, mtime_ns = ?, newest_ms = ?,"
    " presence = 0 WHERE id = ?"
)


@dataclass
class Stored:
    """What a batch changed, for the other two files to follow.

    Attributes:
        ids: The photo of each file of the batch; None if its volume was unplugged meanwhile.
        rewritten: Photos that are new or were read anew: whatever lies under their ids elsewhere
            is not theirs, or no longer.
        copies: Pairs (from, to) of photos with the same content.
        gone: Photos whose files have other bytes now.
    """

    ids: list[PhotoId | None] = field(default_factory=list)
    rewritten: list[PhotoId] = field(default_factory=list)
    copies: list[tuple[PhotoId, PhotoId]] = field(default_factory=list)
    gone: list[PhotoId] = field(default_factory=list)
    vectors: dict[str, dict[PhotoId, NDArray[np.float32]]] = field(default_factory=dict)
    thumbnails: dict[PhotoId, bytes] = field(default_factory=dict)


class PhotoWriter:
    """Writes rows of photos. Who calls holds the catalog's transaction."""

    def __init__(self, database: Database, places: PlaceBook) -> None:
        self._database = database
        self._places = places
        self._groups = GroupTable(database)

    def store(self, batch: Sequence[Fingerprinted], generation: int) -> Stored:
        """Write the rows of a batch of files and say what else must be written."""
        stored = Stored()
        for item in batch:
            key = self.key_of(item.found)
            if key is None:
                stored.ids.append(None)
                continue
            photo = self._store(item, key, generation, stored)
            stored.ids.append(photo)
            if photo is not None:
                _note_blobs(item, photo, stored)
            self._database.run(
                "DELETE FROM in_hand WHERE volume = ? AND path = ?", (key.volume, key.path)
            )
        return stored

    def key_of(self, found: FoundFile) -> Key | None:
        """Return where a found file is; None if its volume was unplugged since."""
        place = self._places.volumes.place(found.path)
        return None if place.volume != found.volume else self._places.key_in(place)

    def touch(self, photos: Iterable[tuple[PhotoId, FileStamp]]) -> None:
        """Note that files have other times but are the same."""
        self._database.run_many(
            "UPDATE photo SET size_bytes = ?, mtime_ns = ?, presence = 0 WHERE id = ?",
            ((stamp.size_bytes, stamp.mtime_ns, photo) for photo, stamp in photos),
        )

    def note_presence(self, photos: Iterable[PhotoId], presence: Presence) -> None:
        """Note whether files are where they were."""
        self._database.run_many(
            "UPDATE photo SET presence = ? WHERE id = ?",
            ((int(presence), photo) for photo in photos),
        )

    def _store(
        self, item: Fingerprinted, key: Key, generation: int, stored: Stored
    ) -> PhotoId | None:
        at_place = self._database.row(
            "SELECT id, digest FROM photo WHERE volume = ? AND path = ?", (key.volume, key.path)
        )
        if at_place is not None and item.digest and at_place[1] == item.digest:
            return self._renew(PhotoId(whole(at_place[0])), item, key, generation, stored)
        if at_place is not None:
            self._remove_old(PhotoId(whole(at_place[0])), generation, stored)
        vanished = self._with_digest(item.digest, Presence.VANISHED)
        if vanished is not None:
            return self._renew(vanished, item, key, generation, stored)
        if item.is_known:
            return self._copy(item, key, generation, stored)
        photo = PhotoId(self._database.run(_INSERT, (*_where(item, key, generation), *_what(item))))
        stored.rewritten.append(photo)
        return photo

    def _renew(
        self, photo: PhotoId, item: Fingerprinted, key: Key, generation: int, stored: Stored
    ) -> PhotoId:
        """Write a photo anew that keeps its id: its bytes are the same."""
        volume, path, size, mtime, _generation, newest = _where(item, key, generation)
        if item.is_known or self._knows_more(photo, item):
            newest = self._taken_ms(photo, newest)
            self._database.run(_MOVE, (volume, path, size, mtime, newest, photo))
            self._adopt(photo, item.digest, generation, stored)
        else:
            values = (volume, path, size, mtime, generation, newest)
            self._database.run(_UPDATE, (*values, *_what(item), photo))
            stored.rewritten.append(photo)
        return photo

    def _adopt(self, photo: PhotoId, digest: bytes, generation: int, stored: Stored) -> None:
        """Give a photo that is not known in full what another one with its bytes has."""
        source = None if self._is_complete(photo) else self._with_digest(digest, None)
        if source is not None and self._is_complete(source):
            self._database.run(_ADOPT, (generation, source, photo))
            stored.rewritten.append(photo)
            stored.copies.append((source, photo))

    def _taken_ms(self, photo: PhotoId, otherwise: int) -> int:
        """Return where a photo stands in time if its own words say so, not its file's."""
        row = self._database.row(
            "SELECT newest_ms FROM photo WHERE id = ? AND taken_at IS NOT NULL", (photo,)
        )
        return otherwise if row is None else whole(row[0])

    def _is_complete(self, photo: PhotoId) -> bool:
        """Whether a photo is known from its own pixels, and nothing of it was lost."""
        row = self._database.row(
            "SELECT 1 FROM photo WHERE id = ? AND state = 'ready' AND is_settled", (photo,)
        )
        return row is not None

    def _knows_more(self, photo: PhotoId, item: Fingerprinted) -> bool:
        """Whether the row has the pixels' fingerprints and the new reading only a preview's."""
        return item.state is not PhotoState.READY and self._is_complete(photo)

    def _copy(
        self, item: Fingerprinted, key: Key, generation: int, stored: Stored
    ) -> PhotoId | None:
        """Add a photo that has the content of another; None if that one is gone meanwhile."""
        source = self._with_digest(item.digest, None)
        if source is None:
            return None
        volume, path, size, mtime, generation, newest = _where(item, key, generation)
        newest = self._taken_ms(source, newest)
        values = (volume, path, size, mtime, generation, newest, source)
        photo = PhotoId(self._database.run(_COPY, values))
        stored.rewritten.append(photo)
        stored.copies.append((source, photo))
        return photo

    def _with_digest(self, digest: bytes, presence: Presence | None) -> PhotoId | None:
        if not digest:
            return None
        row = self._database.row(
            """
            SELECT id FROM photo WHERE digest = ?1 AND (?2 IS NULL OR presence = ?2)
            AND state <> 'unreadable' ORDER BY state = 'ready' DESC, id
            """,
            (digest, None if presence is None else int(presence)),
        )
        return None if row is None else PhotoId(whole(row[0]))

    def remove(self, photos: Sequence[PhotoId], generation: int) -> None:
        """Delete rows and take them out of their groups. Their twins count as written now.

        Of photos with the same bytes one is compared for all. When it leaves, what was found out
        leaves with it, and another has to take its place.
        """
        self._groups.without(photos)
        gone = str([int(photo) for photo in photos])
        self._database.run(
            """
            UPDATE photo SET generation = ?1 WHERE digest IN (
                SELECT digest FROM photo
                WHERE id IN (SELECT value FROM json_each(?2)) AND digest <> x'')
            """,
            (generation, gone),
        )
        self._database.run(
            "DELETE FROM photo WHERE id IN (SELECT value FROM json_each(?))", (gone,)
        )

    def _remove_old(self, photo: PhotoId, generation: int, stored: Stored) -> None:
        stored.gone.append(photo)
        self.remove((photo,), generation)


def _where(item: Fingerprinted, key: Key, generation: int) -> tuple[int, bytes, int, int, int, int]:
    stamp = item.found.stamp
    newest = newest_ms(item.metadata.taken_at, stamp.mtime_ns)
    return key.volume, key.path, stamp.size_bytes, stamp.mtime_ns, generation, newest


def _what(item: Fingerprinted) -> Row:
    return PhotoContent(
        state=item.state,
        digest=item.digest,
        perceptual_hash=item.perceptual_hash,
        facts=item.facts,
        metadata=item.metadata,
        is_plain=item.is_plain,
        is_intact=item.is_intact,
        reason=item.reason,
    ).values()


def _note_blobs(item: Fingerprinted, photo: PhotoId, stored: Stored) -> None:
    if item.embedding is not None:
        stored.vectors.setdefault(item.model, {})[photo] = item.embedding
    if item.thumbnail is not None:
        stored.thumbnails[photo] = item.thumbnail


def key_of_row(row: Row) -> Key:
    """Return the key of a row that begins with volume and path."""
    return Key(whole(row[0]), blob(row[1]))
