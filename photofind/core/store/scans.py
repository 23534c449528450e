"""A scan, as far as the catalog goes: what to read, what is known already, what left.

with catalog.scans.running():
diff = catalog.scans.begin(find_files(roots, catalog.volumes))
files = catalog.scans.in_hand.taking(diff.to_read)
fingerprint_files(files, ..., sink=catalog.add_fingerprints)
removed = catalog.scans.finish(diff)
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from photofind.core.domain import FoundFile, PhotoId, PhotoState
from photofind.core.errors import CatalogBusyError, CatalogError
from photofind.core.fingerprints.values import Fingerprinted
from photofind.core.intake.walk import RootState, WalkReport
from photofind.core.store.database import Database, whole
from photofind.core.store.folders import FolderTable
from photofind.core.store.in_hand import InHandTable
from photofind.core.store.lock import WriteLock
from photofind.core.store.places import PlaceBook
from photofind.core.store.rows import Presence
from photofind.core.store.scan_diff import Comparison, RowNotes, ScanDiff
from photofind.core.store.thumbnails import ThumbnailStore
from photofind.core.store.vectors import VectorStore
from photofind.core.store.writing import PhotoWriter

LOCK_NAME = "scan.lock"
KILLED = "photofind died while reading this file"


class Scans:
    """What scanning needs of a catalog. Made by the catalog.

    Attributes:
        in_hand: Files that are being read.
    """

    def __init__(
        self,
        database: Database,
        places: PlaceBook,
        blobs: tuple[VectorStore, ThumbnailStore],
        transaction: Callable[[], AbstractContextManager[None]],
        store: Callable[[Sequence[Fingerprinted]], object],
    ) -> None:
        self._database = database
        self._places = places
        self._vectors, self._thumbnails = blobs
        self._transaction = transaction
        self._store = store
        self._writer = PhotoWriter(database, places)
        self._folders = FolderTable(database, places)
        self._lock = WriteLock(database.path.with_name(LOCK_NAME))
        self.in_hand = InHandTable(database, places, transaction)

    @contextlib.contextmanager
    def running(self, wait_s: float) -> Iterator[None]:
        """Be the only scan of this library; writing goes on beside it.

        However the block ends, what was in hand is struck out: only death leaves it written down.

        Raises:
            CatalogBusyError: Another scan runs and did not end in time.
        """
        try:
            lock = contextlib.ExitStack()
            lock.enter_context(self._lock.held(wait_s))
        except CatalogBusyError as error:
            raise CatalogBusyError("Another photofind is scanning this library.") from error
        with lock:
            try:
                yield
            finally:
                with contextlib.suppress(CatalogError):  # the disk is full: then it stays
                    self.in_hand.clear()

    def begin(self, report: WalkReport) -> ScanDiff:
        """Hold a walk against the catalog, note what was seen, and return what is to be done.

        Photos that vanished stay until `finish`: one of the new files may be theirs.
        """
        folders = [folder.path for folder in self._folders.all()]
        comparison = Comparison(self._database, self._places, folders, self.in_hand.left())
        diff = comparison.run(report)
        missing = {root.root.path for root in report.roots if root.state is RootState.MISSING}
        self._note(comparison.notes, report, missing.union(comparison.notes.missing_roots))
        self._condemn(diff.killers)
        return diff

    def finish(self, diff: ScanDiff) -> list[PhotoId]:
        """Return the photos that vanished and turned up nowhere: they are to be removed.

        Only to be asked when everything of ``diff`` was read: a file not read yet may be one that
        was moved.
        """
        rows = self._database.rows(
            "SELECT id FROM photo WHERE presence = ?"
            " AND id IN (SELECT value FROM json_each(?)) ORDER BY id",
            (int(Presence.VANISHED), str([int(photo) for photo in diff.vanished])),
        )
        return [PhotoId(whole(row[0])) for row in rows]

    def knows(self, digest: bytes, model: str = "") -> bool:
        """Whether a photo with these bytes is here that can lend all it has.

        Args:
            digest: Of a file's content.
            model: The model whose vectors are wanted; empty for none.
        """
        row = self._database.row(
            "SELECT id FROM photo WHERE digest = ? AND state = 'ready' ORDER BY id", (digest,)
        )
        if row is None:
            return False
        photo = PhotoId(whole(row[0]))
        has_vector = not model or self._vectors.has(model, photo)
        return has_vector and self._thumbnails.has(photo)

    def unembedded(self, model: str) -> list[PhotoId]:
        """Return the readable photos that have no vector of a model, ascending."""
        rows = self._database.rows("SELECT id FROM photo WHERE state <> 'unreadable' ORDER BY id")
        embedded = set(self._vectors.ids(model).tolist())
        return [PhotoId(whole(row[0])) for row in rows if row[0] not in embedded]

    def _note(self, notes: RowNotes, report: WalkReport, missing: set[Path]) -> None:
        is_news = bool(notes) or bool(self.in_hand.left())
        states = {folder.path: folder.state.value == "missing" for folder in self._folders.all()}
        news = [
            root.root.path
            for root in report.roots
            if root.root.path in states and states[root.root.path] != (root.root.path in missing)
        ]
        volumes = {found.volume for found in report.found}
        if not (is_news or news or self._places.has_moved(volumes)):
            return
        with self._transaction():
            for volume in volumes:
                self._places.number(volume)
            self._writer.touch(notes.touched)
            self._writer.note_presence(notes.absent, Presence.ABSENT)
            self._writer.note_presence(notes.vanished, Presence.VANISHED)
            self.in_hand.replace(notes.suspects)
            for path in news:
                self._folders.note_missing(path, is_missing=path in missing)

    def _condemn(self, killers: Sequence[FoundFile]) -> None:
        """Never try these again until they change."""
        if not killers:
            return
        with self._transaction():
            self._store(
                [Fingerprinted(file, b"", PhotoState.UNREADABLE, reason=KILLED) for file in killers]
            )
            for file in killers:
                key = self._writer.key_of(file)
                if key is not None:
                    self._database.run(
                        "UPDATE photo SET is_settled = 1 WHERE volume = ? AND path = ?",
                        (key.volume, key.path),
                    )
