"""The catalog: everything photofind knows of a library, in three SQLite files.

Reading works from any thread and never waits. Writing is done in short transactions by one thread
of one process at a time (`lock`); who writes much lets go between batches.

The three files cannot be committed in one step. So thumbnails and vectors are written first and the
photo's row last: a crash in between leaves blobs that no row claims, which the next writer of the
same id replaces, and never a row without its blobs.

    with Catalog.open(LibraryPaths(root)) as catalog:
        newest = catalog.photos(catalog.photo_ids()[:50])
"""

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import (
    FoundFile,
    Photo,
    PhotoFilter,
    PhotoId,
    Timeline,
    UnreadableFile,
)
from photofind.core.errors import CatalogError, CatalogReadOnlyError
from photofind.core.fingerprints.values import Fingerprinted
from photofind.core.intake.volumes import Volumes
from photofind.core.intake.walk import WalkReport
from photofind.core.paths import LibraryPaths
from photofind.core.store.database import Database, text
from photofind.core.store.folders import FolderTable
from photofind.core.store.groups import GroupTable
from photofind.core.store.lock import WriteLock
from photofind.core.store.migrations import CATALOG
from photofind.core.store.opening import are_one, first_come, make_one, make_root, size_of
from photofind.core.store.pairs import PairTable
from photofind.core.store.photos import PhotoCounts, PhotoReader
from photofind.core.store.places import PlaceBook
from photofind.core.store.scan_diff import ScanDiff
from photofind.core.store.scans import Scans
from photofind.core.store.thumbnails import ThumbnailStore
from photofind.core.store.vectors import VectorStore
from photofind.core.store.writing import PhotoWriter

DEFAULT_WAIT_S = 10.0


class Catalog:
    """A library's catalog. Safe to use from several threads.

    Attributes:
        folders: Where to scan.
        pairs: What was compared, and what is alike.
        groups: The groups of every level.
        scans: What is new, what is known, what vanished.
        vectors: Embeddings and local features.
        thumbnails: Small JPEGs.
    """

    def __init__(
        self,
        paths: LibraryPaths,
        volumes: Volumes,
        lock: WriteLock,
        *,
        writable: bool,
        wait_s: float,
    ) -> None:
        """Use `Catalog.open`."""
        self.paths = paths
        self.volumes = volumes
        self._wait_s = wait_s
        self._lock = lock
        with contextlib.ExitStack() as opened:
            self._database = Database(paths.catalog, CATALOG, is_writable=writable)
            opened.callback(self._database.close)
            self.vectors = VectorStore.open(paths.vectors, is_writable=writable)
            opened.callback(self.vectors.database.close)
            self.thumbnails = ThumbnailStore.open(paths.thumbnails, is_writable=writable)
            opened.callback(self.thumbnails.database.close)
            self._closing = opened.pop_all()
        self.places = PlaceBook(self._database, volumes)
        self.folders = FolderTable(self._database, self.places)
        self.pairs = PairTable(self._database)
        self.groups = GroupTable(self._database)
        self._reader = PhotoReader(self._database, self.places)
        self._writer = PhotoWriter(self._database, self.places)
        blobs = (self.vectors, self.thumbnails)
        self.scans = Scans(
            self._database, self.places, blobs, self.transaction, self.add_fingerprints
        )

    @classmethod
    def open(
        cls,
        paths: LibraryPaths,
        *,
        writable: bool = True,
        wait_s: float = DEFAULT_WAIT_S,
        volumes: Volumes | None = None,
    ) -> Self:
        """Open the catalog of a library, making it if there is none.

        A library that cannot be written to is opened for reading, see `is_writable`.

        Args:
            paths: Of the library.
            writable: Whether this process may write at all.
            wait_s: How long a transaction waits for another writer.
            volumes: What is mounted; the system's own unless a test says otherwise.

        Raises:
            CatalogDamagedError: A file is not a database (any more).
            CatalogTooNewError: A newer photofind wrote it.
            CatalogReadOnlyError: It cannot be written to, and must be: it is new or old.
            CatalogBusyError: It is new or old, and another process is at it.
        """
        volumes = volumes or Volumes()
        lock = WriteLock(paths.write_lock)
        if writable and make_root(paths):
            with first_come(paths, lock, wait_s):
                catalog = cls(paths, volumes, lock, writable=True, wait_s=wait_s)
                try:
                    catalog._begin()
                except BaseException:
                    catalog.close()
                    raise
            return catalog
        if not paths.catalog.exists():
            raise CatalogError(f"There is no library in {paths.root}.")
        return cls(paths, volumes, lock, writable=False, wait_s=wait_s)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all files; afterwards nothing works any more."""
        self._closing.close()

    @property
    def is_writable(self) -> bool:
        """Whether the library can be changed."""
        return self._database.is_writable

    @property
    def database(self) -> Database:
        """The file of the catalog itself."""
        return self._database

    # -- writing ---------------------------------------------------------------------------------

    @contextlib.contextmanager
    def transaction(self, wait_s: float | None = None) -> Iterator[None]:
        """Make a block of changes one: all of them are kept, or none.

        Raises:
            CatalogBusyError: Another process is writing and did not finish in time.
            CatalogReadOnlyError: The library cannot be written to.
            DiskFullError: There is no room left.
        """
        if not self.is_writable:
            raise CatalogReadOnlyError(f"{self.paths.root} cannot be written to.")
        with self._lock.held(self._wait_s if wait_s is None else wait_s):
            try:
                with self._database.transaction():
                    yield
            except BaseException:
                self.places.forget()  # it may have met volumes that were rolled back
                raise

    def add_fingerprints(self, batch: Sequence[Fingerprinted]) -> list[PhotoId | None]:
        """Store what was learned of some files, in one transaction.

        Returns:
            The photo of each file; None where there is none: its volume was unplugged meanwhile,
            or the photo that was to lend its fingerprints is gone. The next scan finds it again.
        """
        with self.transaction():
            stored = self._writer.store(batch, self._next_generation())
            self.pairs.forget(stored.rewritten)
            self.vectors.remove(stored.rewritten)
            self.thumbnails.remove(stored.rewritten)
            for model, vectors in stored.vectors.items():
                self.vectors.put(model, vectors)
            if stored.copies:
                self.vectors.copy(stored.copies)
                self.thumbnails.copy(stored.copies)
            self.thumbnails.put_many(stored.thumbnails)
        if stored.gone:
            self._remove_blobs(stored.gone)
        return stored.ids

    def remove_photos(self, ids: Sequence[PhotoId]) -> None:
        """Forget photos, with their pairs, and take them out of their groups."""
        if not ids:
            return
        with self.transaction():
            self._writer.remove(ids, self._next_generation())
        self._remove_blobs(ids)

    def remove_folder(self, path: Path) -> list[PhotoId]:
        """Take a folder out of the library, and its photos unless another folder has them too.

        Returns:
            The photos that left; none if there was no such folder.
        """
        with self.transaction():
            leaving = {int(key) for key in self.ids_below(path)}
            if not self.folders.remove(path):
                return []
            for folder in self.folders.all():
                leaving -= {int(key) for key in self.ids_below(folder.path)}
        gone = [PhotoId(key) for key in sorted(leaving)]
        self.remove_photos(gone)
        return gone

    def diff(self, report: WalkReport) -> ScanDiff:
        """Hold a walk against the catalog and return what is to be done; see `Scans.begin`."""
        return self.scans.begin(report)

    def finish_scan(self, diff: ScanDiff) -> list[PhotoId]:
        """Remove the photos that vanished and turned up nowhere; return them.

        Only when everything of ``diff`` was read: else a file that was moved would be forgotten.
        """
        gone = self.scans.finish(diff)
        self.remove_photos(gone)
        return gone

    def put_embeddings(self, model: str, photos: dict[PhotoId, NDArray[np.float32]]) -> None:
        """Store vectors of another model for photos that are here already."""
        if not photos:  # nothing changes: who follows the generation would look at all again
            return
        with self.transaction():
            generation = self._next_generation()
            self.vectors.put(model, photos)
            self._database.run_many(
                "UPDATE photo SET generation = ? WHERE id = ?",
                ((generation, photo) for photo in photos),
            )

    def note(self, key: str, value: str) -> None:
        """Keep a word for whoever asks for it with `noted`: which rules judged last, and so on."""
        with self.transaction():
            self._database.run(
                "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (f"note {key}", value)
            )

    def note_looks(self) -> None:
        """Write down which thumbnails were looked at, for an eviction by another process."""
        with self.transaction():
            self.thumbnails.note_looks()

    def evict_thumbnails(self, bytes_per_photo: int) -> int:
        """Bring the thumbnails within their bound; return how many went."""
        bound = bytes_per_photo * self.counts().photos
        if self.thumbnails.size_bytes() <= bound:
            return 0
        keep = self._reader.absent_ids() | self.groups.photo_ids()
        with self.transaction():
            return self.thumbnails.evict(bound, keep)

    # -- reading ---------------------------------------------------------------------------------

    @property
    def generation(self) -> int:
        """A number that grows whenever photos or their fingerprints change."""
        return self._database.number("SELECT value FROM meta WHERE key = 'generation'")

    def knows_generation(self, generation: int) -> bool:
        """Whether a generation is one that this very catalog had: else it is another's."""
        first = self._database.number("SELECT value FROM meta WHERE key = 'first generation'")
        return first <= generation <= self.generation

    def noted(self, key: str) -> str:
        """Return the word that was kept with `note`; empty if there is none."""
        row = self._database.row("SELECT value FROM meta WHERE key = ?", (f"note {key}",))
        return "" if row is None else text(row[0])

    def photo(self, photo_id: PhotoId) -> Photo | None:
        """Return one photo, or None if there is none with this id (any more)."""
        return self._reader.photo(photo_id)

    def photos(self, ids: Sequence[PhotoId]) -> list[Photo]:
        """Return photos in the order of their ids; those that are gone are left out."""
        return self._reader.photos(ids)

    def photo_at(self, path: Path) -> Photo | None:
        """Return the photo that an absolute path leads to, unreadable ones too."""
        return self._reader.photo_at(path)

    def photo_ids(self, photo_filter: PhotoFilter | None = None) -> list[PhotoId]:
        """Return the ids of all readable photos that pass a filter, newest first."""
        return self._reader.photo_ids(photo_filter)

    def timeline(self, photo_filter: PhotoFilter | None = None) -> Timeline:
        """Return the ids of all readable photos that pass a filter, with the months they are of."""
        return self._reader.timeline(photo_filter)

    def ids_below(self, path: Path) -> NDArray[np.int64]:
        """Return every photo below a folder, unreadable ones too, ascending."""
        return self._reader.ids_below(path)

    def ids_with(self, digest: bytes) -> list[PhotoId]:
        """Return the photos whose files have these very bytes."""
        return self._reader.ids_with(digest)

    def hashes(self) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
        """Return all perceptual hashes: ids ``(n,)`` ascending, uint8 ``(n, 32)``."""
        return self._reader.hashes()

    def digests(self) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
        """Return all content digests: ids ``(n,)`` ascending, uint8 ``(n, 32)``."""
        return self._reader.digests()

    def twin_ids(self) -> NDArray[np.int64]:
        """Return the photos whose bytes another photo has too, ascending."""
        return self._reader.twin_ids()

    def plain_ids(self) -> NDArray[np.int64]:
        """Return the photos that are too plain to compare, ascending."""
        return self._reader.plain_ids()

    def ready_ids(self) -> NDArray[np.int64]:
        """Return the photos that were fingerprinted from their own pixels, ascending."""
        return self._reader.ready_ids()

    def written_since(self, generation: int) -> NDArray[np.int64]:
        """Return the photos whose fingerprints were written after a generation, ascending."""
        return self._reader.written_since(generation)

    def absent_ids(self) -> set[PhotoId]:
        """Return the photos whose files cannot be reached now: unplugged, missing, in a cloud."""
        return self._reader.absent_ids()

    def provisional(self) -> list[FoundFile]:
        """Return the files that are known from a preview only and can be read in full now."""
        return self._reader.provisional()

    def unreadable(self) -> list[UnreadableFile]:
        """Return every file that could not be read, with the reason, by path."""
        return self._reader.unreadable()

    def counts(self) -> PhotoCounts:
        """Count what the catalog holds."""
        return self._reader.counts()

    def cameras(self) -> list[str]:
        """Return every camera that took a photo here, by name."""
        return self._reader.cameras()

    def formats(self) -> list[str]:
        """Return every format there is, by name."""
        return self._reader.formats()

    def size_on_disk(self) -> dict[str, int]:
        """Return how many bytes each file of the catalog takes."""
        files = (self.paths.catalog, self.paths.vectors, self.paths.thumbnails)
        return {path.stem: size_of(path) for path in files}

    # -- within ----------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Give a new catalog its identity, and throw away blobs that are another catalog's."""
        files = (self._database, self.vectors.database, self.thumbnails.database)
        if not are_one(*files):
            with self.transaction():
                make_one(*files)

    def _next_generation(self) -> int:
        self._database.run("UPDATE meta SET value = value + 1 WHERE key = 'generation'")
        return self.generation

    def _remove_blobs(self, ids: Sequence[PhotoId]) -> None:
        with self._lock.held(self._wait_s):
            self.vectors.remove(ids)
            self.thumbnails.remove(ids)
