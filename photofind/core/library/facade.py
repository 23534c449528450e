"""The library: one method for each thing a user can do, for the window and the command line alike.

    with Library.open() as library:
        library.add_folder(Path("/home/ana/Pictures"))
        summary = library.scan()
        for group in library.groups(Grade.SAME):
            ...

Reading works from any thread, also while a scan runs in another. What takes long has a ``task``.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import (
    Changed,
    Folder,
    Grade,
    Group,
    Photo,
    PhotoFilter,
    PhotoId,
    ScanSummary,
    Timeline,
    UnreadableFile,
)
from photofind.core.errors import FolderError
from photofind.core.finding.search import Searcher
from photofind.core.finding.values import Findings, Query
from photofind.core.intake.volumes import Volumes
from photofind.core.library import exporting
from photofind.core.library.acting_door import ActingDoor
from photofind.core.library.engines import Engines
from photofind.core.library.folder_check import refuse_unless_listed
from photofind.core.library.grouping import Grouper
from photofind.core.library.knowing import Knowing
from photofind.core.library.listeners import Listener, Listeners
from photofind.core.library.mapping import Mapper
from photofind.core.library.model_shelf import ModelChange, ModelShelf
from photofind.core.library.neighbours import NeighbourKeeper
from photofind.core.library.overlap import Overlap, find_overlap
from photofind.core.library.removal import Removal
from photofind.core.library.reviewing import Reviewing
from photofind.core.library.scan_process import ScanOrder, scan_apart
from photofind.core.library.scanning import Scanner
from photofind.core.library.status import status_of
from photofind.core.library.values import GroupCount, LibraryStatus
from photofind.core.paths import LibraryPaths, default_data_dir
from photofind.core.settings import Settings
from photofind.core.store.catalog import DEFAULT_WAIT_S, Catalog
from photofind.core.task import Task

DISPLAY_SIDE_PX = 4096  # a large screen at scale 2


class Library:
    """The user's photos and all we know of them. Close it, or use it in a ``with`` block.

    Attributes:
        paths: Where it lies.
        settings: What the user chose; change it with `save_settings`.
        review: What a person who reviews groups asks.
        removal: Letting go of photos, and bringing them back.
        models: The embedding models that are here or can be fetched; `use_model` changes it.
        map: Where each photo lies on the map of what looks alike.
    """

    def __init__(self, catalog: Catalog, settings: Settings, wait_s: float) -> None:
        """Use `Library.open`."""
        self.paths = catalog.paths
        self.settings = settings
        self._catalog = catalog
        self._wait_s = wait_s
        self._engines = Engines(self.paths, settings)
        self._neighbours = NeighbourKeeper(catalog)
        self._door = ActingDoor(catalog, Knowing(catalog, self._engines), wait_s)
        self._grouper = Grouper(
            catalog, self._engines, self._neighbours, settings, self._door.decisions
        )
        self._listeners = Listeners()
        self.removal = Removal(
            catalog, self._door, self._grouper, self._listeners, self._read_below
        )
        self.review = Reviewing(catalog, self._door, self._engines)
        self._shelf = ModelShelf(catalog)
        self.models = self._shelf.models
        self.map = Mapper(catalog, self._engines)

    @classmethod
    def open(
        cls,
        data_dir: Path | None = None,
        *,
        writable: bool = True,
        wait_s: float = DEFAULT_WAIT_S,
        volumes: Volumes | None = None,
    ) -> Self:
        """Open a library, making it if there is none.

        Args:
            data_dir: Its folder; the user's own library if left out.
            writable: False for a look that changes nothing.
            wait_s: How long a change waits for another photofind that is writing.
            volumes: What is mounted; the system's own unless a test says otherwise.

        Raises:
            CatalogError: It cannot be opened: damaged, too new, or not writable and new.
            SettingsError: Its settings cannot be read.
        """
        paths = LibraryPaths((data_dir or default_data_dir()).absolute())
        settings = Settings.load(paths.settings)
        catalog = Catalog.open(paths, writable=writable, wait_s=wait_s, volumes=volumes)
        return cls(catalog, settings, wait_s)

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
        """Let go of files, threads and child processes."""
        self._door.close()
        self._engines.close()
        self._catalog.close()

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` when something changed, from any thread, at most twice a second.

        Returns:
            A function that ends it.
        """
        return self._listeners.add(listener)

    # -- folders and settings --------------------------------------------------------------------

    def folders(self) -> list[Folder]:
        """Return the folders, the one that wins first."""
        return self._catalog.folders.all()

    def add_folder(self, path: Path) -> Folder:
        """Add a folder to scan; one that is there already stays as it is.

        Raises:
            FolderError: It does not exist, is no folder, or cannot be listed.
        """
        path = path.absolute()
        refuse_unless_listed(path)
        with self._catalog.transaction():
            folder = self._catalog.folders.add(path)
        self._listeners.tell(Changed(folders=True), now=True)
        return folder

    def remove_folder(self, path: Path) -> int:
        """Take a folder out of the library; its files stay where they are.

        Returns:
            How many photos the library no longer shows.

        Raises:
            FolderError: It is no folder of the library.
        """
        path = path.absolute()
        if self._catalog.folders.at(path) is None:
            raise FolderError(f"{path} is not a folder of the library.")
        here = {PhotoId(key) for key in self._catalog.ids_below(path).tolist()}
        has_grouped = not here.isdisjoint(self._catalog.groups.photo_ids())
        gone = self._catalog.remove_folder(path)
        if has_grouped:  # else no group changes; to find that out takes seconds in a large library
            self._grouper.regroup()
        self._listeners.tell(Changed(photos=True, groups=has_grouped, folders=True), now=True)
        return len(gone)

    def protect_folder(self, path: Path, *, is_protected: bool) -> None:
        """Say that no photo below a folder is ever removed, or that it may be again.

        Raises:
            FolderError: It is no folder of the library.
        """
        with self._catalog.transaction():
            self._catalog.folders.protect(path.absolute(), is_protected=is_protected)
        self._grouper.regroup()
        self._listeners.tell(Changed(groups=True, folders=True), now=True)

    def rank_folders(self, paths: Sequence[Path]) -> None:
        """Order the folders: earlier wins. Those not named keep their order, behind.

        Raises:
            FolderError: One is no folder of the library.
        """
        with self._catalog.transaction():
            self._catalog.folders.rank([path.absolute() for path in paths])
        self._grouper.regroup()
        self._listeners.tell(Changed(groups=True, folders=True), now=True)

    def save_settings(self, settings: Settings) -> None:
        """Store what the user chose.

        Raises:
            SettingsError: It cannot be stored.
        """
        settings.save(self.paths.settings)
        self.settings = settings
        self._engines.use(settings)
        self._grouper.use(settings)

    # -- scanning --------------------------------------------------------------------------------

    def scan(self, folders: Sequence[Path] = (), *, task: Task | None = None) -> ScanSummary:
        """Add folders, if any, and bring them up to date; without folders, the whole library.

        Raises:
            FolderError: One of ``folders`` cannot be scanned.
            CatalogBusyError: Another photofind is writing and did not finish in time.
            MissingModelError: The embedding model is absent or damaged.
            DiskFullError: There is no room left for the library.
            Cancelled: ``task`` was cancelled; what was finished is kept.
        """
        roots = [self.add_folder(folder).path for folder in folders]
        return self._scanner().scan(roots, self._wait_s, task or Task())

    def scan_apart(self, folders: Sequence[Path] = (), *, task: Task | None = None) -> ScanSummary:
        """Do as `scan` does, in a process of its own: for a window, which must not wait.

        Raises:
            ScanBrokenError: That process died.
            PhotofindError: As `scan` does.
            Cancelled: ``task`` was cancelled; what was finished is kept.
        """
        roots = tuple(self.add_folder(folder).path for folder in folders)
        self._catalog.volumes.refresh()
        self._catalog.note_looks()
        order = ScanOrder(self.paths.root, roots, self._wait_s)
        return scan_apart(order, task or Task(), self._listeners)

    def _read_below(self, places: Sequence[Path]) -> None:
        self._scanner().scan_below(places, self._wait_s, Task())

    def _scanner(self) -> Scanner:
        return Scanner(self._catalog, self._engines, self._grouper, self.settings, self._listeners)

    # -- photos ----------------------------------------------------------------------------------

    def count(self) -> int:
        """Return how many readable photos there are."""
        return self._catalog.counts().photos

    def photo_ids(self, photo_filter: PhotoFilter | None = None) -> list[PhotoId]:
        """Return the ids of all photos that pass a filter, newest first."""
        return self._catalog.photo_ids(photo_filter)

    def timeline(self, photo_filter: PhotoFilter | None = None) -> Timeline:
        """Return the photos that pass a filter, newest first, and the months they fall into."""
        return self._catalog.timeline(photo_filter)

    def photo(self, photo_id: PhotoId) -> Photo | None:
        """Return one photo, or None if it left the library."""
        return self._catalog.photo(photo_id)

    def photos(self, ids: Sequence[PhotoId]) -> list[Photo]:
        """Return photos in the order of their ids; those that left the library are missing."""
        return self._catalog.photos(ids)

    def photo_at(self, path: Path) -> Photo | None:
        """Return the photo at a path, or None."""
        return self._catalog.photo_at(path.absolute())

    def cameras(self) -> list[str]:
        """Return every camera that took a photo here."""
        return self._catalog.cameras()

    def formats(self) -> list[str]:
        """Return every format there is."""
        return self._catalog.formats()

    def thumbnail(self, photo_id: PhotoId) -> bytes | None:
        """Return a small JPEG of a photo, or None if there is none."""
        return self._catalog.thumbnails.get(photo_id)

    def full_picture(self, path: Path, max_side_px: int = DISPLAY_SIDE_PX) -> NDArray[np.uint8]:
        """Decode a file for the screen: RGB, shape (h, w, 3), upright, sRGB.

        Raises:
            UnreadablePhotoError: It cannot be read.
        """
        return self._engines.decoder.read_for_display(path, max_side_px)

    def unreadable(self) -> list[UnreadableFile]:
        """Return every file that could not be read, with the reason."""
        return self._catalog.unreadable()

    def status(self) -> LibraryStatus:
        """Return what the library holds and what it takes."""
        return status_of(self._catalog, self._engines.model_name, self._neighbours.kind)

    # -- groups and search -----------------------------------------------------------------------

    def groups(self, level: Grade = Grade.EDITED) -> list[Group]:
        """Return the groups of a level, largest gain first, as the last update left them."""
        return self._catalog.groups.of_level(level)

    def group_counts(self) -> dict[Grade, GroupCount]:
        """Return for each level how many groups it has and what they would free."""
        return {grade: GroupCount(*one) for grade, one in self._catalog.groups.counts().items()}

    def update_groups(self, task: Task | None = None) -> None:
        """Compare what was not compared yet, and group anew.

        Raises:
            Cancelled: ``task`` was cancelled; what was compared is kept.
            CatalogBusyError: Another photofind is writing and did not finish in time.
        """
        self._grouper.update(task or Task())
        self._listeners.tell(Changed(groups=True), now=True)

    def find(
        self,
        query: Query,
        *,
        k: int = 20,
        within: PhotoFilter | None = None,
        task: Task | None = None,
    ) -> Findings:
        """Find a picture and what is like it.

        Args:
            query: What to look for.
            k: How many results, the query itself not counted.
            within: Look only among the photos that pass this filter.
            task: To stop it.

        Raises:
            QueryError: The region is not in the picture, or the photo left the library.
            UnreadablePhotoError: The picture cannot be read.
            MissingModelError: The embedding model is absent or damaged.
            Cancelled: ``task`` was cancelled.
        """
        embedder = self._engines.embedder
        index = self._neighbours.current(embedder)
        searcher = Searcher(self._catalog, self._engines.decoder, embedder, index)
        return searcher.find(query, k, task or Task(), within)

    def find_words(self, words: str, *, k: int = 20, within: PhotoFilter | None = None) -> Findings:
        """Find photos by what they show, with a model that knows words; see `find`.

        Raises:
            MissingModelError: The model in use knows none.
        """
        index = self._neighbours.current(self._engines.embedder)
        return self._shelf.find_words(words, self.settings.model, index, k, within)

    # -- models ----------------------------------------------------------------------------------

    def use_model(self, name: str, *, task: Task | None = None) -> ModelChange:
        """Give every photo a vector of another model, then use that one.

        Args:
            name: Of a model that is here; empty for the bundled one.
            task: Progress and stop; what was made until then is kept.

        Raises:
            MissingModelError: It is not here, or damaged.
            Cancelled: ``task`` was cancelled; the old model stays in use.
        """
        task = task or Task()
        change = self._shelf.use(name, self.settings, task)
        self.save_settings(change.settings)
        self._grouper.update(task)
        self._listeners.tell(Changed(photos=True, groups=True), now=True)
        return change

    def export(self, target: Path) -> int:
        """Write fingerprints and paths to a .npz, .h5 or .csv file; return how many photos.

        Raises:
            ExportError: The name has another ending, or the file cannot be written.
            DiskFullError: There is no room for it.
        """
        fingerprints = exporting.collect(self._catalog, self._engines.embedder.name)
        return exporting.export(fingerprints, target)

    def overlap(self, first: Path, second: Path, *, task: Task | None = None) -> Overlap:
        """Say how much of one folder is in another, file by file; neither need be scanned.

        Raises:
            FolderError: One does not exist, or one lies in the other.
            Cancelled: ``task`` was cancelled.
        """
        return find_overlap(first.absolute(), second.absolute(), self._catalog, task or Task())
