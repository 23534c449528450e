"""The library: one method for each thing a user can do, for the window and the command line alike.

    with Library.open() as library:
        library.add_folder(Path("/home/ana/Pictures"))
        summary = library.scan()
        for group in library.groups(Grade.SAME):
            ...

Reading works from any thread, also while a scan runs in another. What takes long has a ``task``.
"""

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from photofind import __version__
from photofind.core.acting.act import ActReport
from photofind.core.acting.decisions import Decision, DecisionId
from photofind.core.acting.holdings import Holding
from photofind.core.acting.journal import ActId, Entry
from photofind.core.acting.plan import Plan, Rules
from photofind.core.acting.reconcile import Reconciled
from photofind.core.acting.restore import RestoreReport
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
from photofind.core.errors import FolderError, PhotofindError
from photofind.core.finding.photo_map import PhotoMap
from photofind.core.finding.search import Searcher
from photofind.core.finding.values import Findings, Query
from photofind.core.fingerprints.models import ModelInfo, NewModel
from photofind.core.intake.volumes import Volumes
from photofind.core.library import exporting
from photofind.core.library.engines import Engines
from photofind.core.library.grouping import Grouper
from photofind.core.library.listeners import Listener, Listeners
from photofind.core.library.mapping import Mapper
from photofind.core.library.model_shelf import ModelChange, ModelShelf
from photofind.core.library.neighbours import NeighbourKeeper
from photofind.core.library.overlap import Overlap, find_overlap
from photofind.core.library.removal import Removal
from photofind.core.library.reviewing import Reviewing
from photofind.core.library.scan_process import ScanOrder, scan_apart
from photofind.core.library.scanning import Scanner
from photofind.core.library.values import GroupCount, LibraryStatus
from photofind.core.paths import LibraryPaths, default_data_dir, is_folder, is_there
from photofind.core.settings import Settings
from photofind.core.store.catalog import DEFAULT_WAIT_S, Catalog
from photofind.core.task import Task

logger = logging.getLogger(__name__)

DISPLAY_SIDE_PX = 4096  # a large screen at scale 2


class Library:
    """The user's photos and all we know of them. Close it, or use it in a ``with`` block.

    Attributes:
        paths: Where it lies.
        settings: What the user chose; change it with `save_settings`.
        review: What a person who reviews groups asks.
    """

    def __init__(self, catalog: Catalog, settings: Settings, wait_s: float) -> None:
        """Use `Library.open`."""
        self.paths = catalog.paths
        self.settings = settings
        self._catalog = catalog
        self._wait_s = wait_s
        self._engines = Engines(self.paths, settings)
        self._neighbours = NeighbourKeeper(catalog)
        self._removal = Removal(catalog, self._engines, wait_s)
        self.review = Reviewing(catalog, self._removal, self._engines)
        self._grouper = Grouper(
            catalog, self._engines, self._neighbours, settings, self._removal.decisions
        )
        self._listeners = Listeners()
        self._shelf = ModelShelf(catalog)
        self._mapper = Mapper(catalog, self._engines)

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
        self._removal.close()
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
        _check_folder(path)
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
        gone = self._catalog.remove_folder(path)
        self._grouper.regroup()
        self._listeners.tell(Changed(photos=True, groups=True, folders=True), now=True)
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

    def exclusions(self) -> tuple[str, ...]:
        """Return the patterns of names that are never scanned."""
        return self.settings.exclusions

    def set_exclusions(self, patterns: Sequence[str]) -> None:
        """Choose the patterns of names that are never scanned; the next scan obeys.

        Raises:
            SettingsError: They cannot be stored.
        """
        self.save_settings(replace(self.settings, exclusions=tuple(patterns)))

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
        counts = self._catalog.counts()
        model = self._engines.model_name
        return LibraryStatus(
            root=self.paths.root,
            version=__version__,
            photos=counts.photos,
            unreadable=counts.unreadable,
            unplugged=counts.unplugged,
            provisional=counts.provisional,
            plain=counts.plain,
            folders=len(self.folders()),
            photo_bytes=counts.photo_bytes,
            bytes_on_disk=self._catalog.size_on_disk(),
            model=model,
            embedded=len(self._catalog.vectors.ids(model)) if model else 0,
            index=self._neighbours.kind.value,
            groups={grade: count for grade, (count, _) in self._catalog.groups.counts().items()},
        )

    # -- groups and search -----------------------------------------------------------------------

    def groups(self, level: Grade = Grade.EDITED) -> list[Group]:
        """Return the groups of a level, largest gain first, as the last update left them."""
        return self._catalog.groups.of_level(level)

    def group_counts(self) -> dict[Grade, GroupCount]:
        """Return for each level how many groups it has and what they would free."""
        counts = self._catalog.groups.counts()
        return {grade: GroupCount(*count) for grade, count in counts.items()}

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

    def kept_map(self) -> PhotoMap:
        """Return the map of the photos as it was last made, at once."""
        return self._mapper.kept()

    def photo_map(self, *, anew: bool = False, task: Task | None = None) -> PhotoMap:
        """Return where each photo lies on the map of what looks alike; the first takes minutes.

        Args:
            anew: Lay everything out again.
            task: Progress and stop.

        Raises:
            Cancelled: ``task`` was cancelled.
            MissingModelError: The embedding model is absent or damaged.
        """
        return self._mapper.current(task or Task(), anew=anew)

    # -- models ----------------------------------------------------------------------------------

    def models(self) -> list[ModelInfo]:
        """Return the bundled model, those that are here, and those that can be fetched."""
        return self._shelf.models.list()

    def add_model(self, new: NewModel) -> ModelInfo:
        """Copy a user's ONNX file into the library as a model.

        Raises:
            MissingModelError: A file is absent, damaged or not a model.
            ModelOptionsError: Something must be said of the model, or was said wrongly.
            DiskFullError: There is no room for the copy.
        """
        return self._shelf.models.add(new)

    def install_model(self, name: str, *, task: Task | None = None) -> ModelInfo:
        """Fetch a model of the catalogue: the one time that photofind uses a network.

        Raises:
            ModelOptionsError: The catalogue has no such model.
            DownloadError: It cannot be fetched.
            Cancelled: ``task`` was cancelled; the next attempt goes on from there.
        """
        return self._shelf.models.install(name, task)

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
        exporting.export(fingerprints, target)
        return len(fingerprints.photos)

    # -- letting go ------------------------------------------------------------------------------

    def settle_crash(self) -> list[Reconciled]:
        """Settle what a crash in the middle of an act left open; call once at the start.

        Returns:
            What was found, to be told to the user; as a rule nothing.

        Raises:
            CatalogBusyError: Another photofind is acting.
        """
        return self._removal.settle_crash()

    def plan(
        self,
        rules: Rules | None = None,
        marks: Collection[PhotoId] | None = None,
        *,
        task: Task | None = None,
    ) -> Plan:
        """Say what would go, who stays for it and why, without touching anything.

        Args:
            rules: What the user asked for; the default rules if left out.
            marks: The photos the user marked; None to let the rules decide.
            task: Progress and stop.
        """
        return self._removal.plan(rules or Rules(), marks, task)

    def rehearse(self, plan: Plan, *, task: Task | None = None) -> ActReport:
        """Prove every act of a plan and change nothing.

        Raises:
            PlanError: It is none that our rules could have made.
        """
        return self._removal.rehearse(plan, task)

    def trash(self, plan: Plan, *, task: Task | None = None) -> ActReport:
        """Carry a plan out: the one way in which a photo leaves its place.

        Raises:
            PlanError: It is none that our rules could have made; nothing was touched.
            CatalogBusyError: Another photofind is acting; nothing was touched.
            CatalogError: The journal cannot be written; what was not begun was not touched.
        """
        report = self._removal.execute(plan, task)
        self._grouper.regroup()
        self._listeners.tell(Changed(photos=True, groups=True), now=True)
        return report

    def undo(self, acts: Sequence[ActId], *, task: Task | None = None) -> RestoreReport:
        """Bring the units of some acts back; what is back is read again.

        Raises:
            RestoreError: There is no such act.
            CatalogBusyError: Another photofind is acting.
        """
        return self._read_back(self._removal.undo(acts, task))

    def undo_last(self, *, task: Task | None = None) -> RestoreReport:
        """Bring back what the last `trash` let go of.

        Raises:
            CatalogBusyError: Another photofind is acting.
        """
        return self._read_back(self._removal.undo_last(task))

    def undo_all(self, *, task: Task | None = None) -> RestoreReport:
        """Bring back everything that is away.

        Raises:
            CatalogBusyError: Another photofind is acting.
        """
        return self._read_back(self._removal.undo_all(task))

    def _read_back(self, report: RestoreReport) -> RestoreReport:
        """Let the catalog follow an undo: only folders to which something returned are read."""
        places = [returned.now_at.parent for returned in report.restored]
        try:
            if places:
                self._scanner().scan_below(places, self._wait_s, Task())
        except PhotofindError:
            # The files are back, which is what counts; the next scan finds them.
            logger.warning("what was restored could not be read yet", exc_info=True)
        return report

    def journal(self, *, limit: int = 1000) -> list[Entry]:
        """Return what was done, newest first."""
        return self._removal.journal(limit)

    def holdings(self) -> list[Holding]:
        """Return the quarantines that still hold files."""
        return self._removal.holdings()

    def overlap(self, first: Path, second: Path, *, task: Task | None = None) -> Overlap:
        """Say how much of one folder is in another, file by file; neither need be scanned.

        Raises:
            FolderError: One does not exist, or one lies in the other.
            Cancelled: ``task`` was cancelled.
        """
        return find_overlap(first.absolute(), second.absolute(), self._catalog, task or Task())

    def not_duplicates(self, photos: Sequence[PhotoId]) -> None:
        """Remember, by content, that no two of some photos are one picture."""
        self._removal.not_duplicates(photos)
        self._grouper.regroup()
        self._listeners.tell(Changed(groups=True), now=True)

    def keep_both(self, photos: Sequence[PhotoId]) -> None:
        """Remember, by content, that some photos are one picture and all of them stay."""
        self._removal.keep_both(photos)
        self._listeners.tell(Changed(groups=True), now=True)

    def decisions(self) -> list[Decision]:
        """Return what the user decided about photos, newest first."""
        return self._removal.decisions()

    def take_back(self, decision: DecisionId) -> None:
        """Forget a decision."""
        self._removal.take_back(decision)
        self._grouper.regroup()
        self._listeners.tell(Changed(groups=True), now=True)


def _check_folder(path: Path) -> None:
    if not is_there(path):
        raise FolderError(f"The folder {path} does not exist.")
    if not is_folder(path):
        raise FolderError(f"{path} is not a folder.")
    try:
        next(path.iterdir(), None)
    except OSError as error:
        reason = error.strerror or error
        raise FolderError(f"The folder {path} cannot be listed: {reason}.") from error
