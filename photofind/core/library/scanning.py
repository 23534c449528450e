"""A scan from beginning to end: walk, compare with the catalog, read, match.

What is finished is committed as it comes, so that a scan that is stopped or killed resumes where
it was. Photos are read in stretches of some seconds, which grow with the library; between stretches
what is new is matched, so that groups appear while the scan still runs and the cost of matching
stays in proportion.
"""

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import chain
from operator import length_hint
from pathlib import Path

from photofind.core.domain import Changed, FileIdentity, FoundFile, PhotoId, ScanSummary
from photofind.core.errors import FolderError, MissingModelError
from photofind.core.fingerprints.coming import ComingEmbedder
from photofind.core.fingerprints.pipeline import RunOptions, fingerprint_files
from photofind.core.fingerprints.values import Fingerprinted
from photofind.core.intake.walk import Root, WalkReport, find_files
from photofind.core.library.engines import Engines
from photofind.core.library.grouping import Grouper
from photofind.core.library.listeners import Listeners
from photofind.core.library.model_shelf import embed_photos, without_vector
from photofind.core.settings import Settings
from photofind.core.store.catalog import Catalog
from photofind.core.store.scan_diff import ScanDiff
from photofind.core.task import Task

FIRST_STRETCH = 500  # photos after which the first groups are shown
LATER_STRETCHES = 0.5  # as a share of the photos there are
COMPLETE = "vectors complete"  # noted: in which generation, and of which model and its file
NO_FILE = FileIdentity(0, 0)  # what a file is physically is not looked at here
STRETCH_S = 5.0  # at least: while photos are matched, the other cores have nothing to do

logger = logging.getLogger(__name__)


class Scanner:
    """Carries out one scan."""

    def __init__(
        self,
        catalog: Catalog,
        engines: Engines,
        grouper: Grouper,
        settings: Settings,
        listeners: Listeners,
    ) -> None:
        self._catalog = catalog
        self._engines = engines
        self._grouper = grouper
        self._settings = settings
        self._listeners = listeners

    def scan(self, folders: Sequence[Path], wait_s: float, task: Task) -> ScanSummary:
        """Bring folders of the library, or all of it, up to date.

        Raises:
            FolderError: One of ``folders`` is no folder of the library.
            CatalogBusyError: Another scan runs and did not end in time.
            Cancelled: ``task`` was cancelled; what was finished is kept.
        """
        roots = self._roots(folders)
        is_whole = len(set(roots)) == len(self._catalog.folders.all())
        return self._scan(roots, wait_s, task, is_whole=is_whole)

    def scan_below(self, places: Sequence[Path], wait_s: float, task: Task) -> ScanSummary:
        """Bring parts of the library's folders up to date; places outside of them are left out.

        Raises:
            CatalogBusyError: Another scan runs and did not end in time.
            Cancelled: ``task`` was cancelled; what was finished is kept.
        """
        roots = [
            Root(place, folder.volume)
            for place in sorted(set(places))
            for folder in self._catalog.folders.all()
            if place.is_relative_to(folder.path)
        ]
        return self._scan(roots, wait_s, task)

    def _scan(
        self, roots: Sequence[Root], wait_s: float, task: Task, *, is_whole: bool = False
    ) -> ScanSummary:
        began = time.monotonic()
        self._catalog.volumes.refresh()
        with self._catalog.scans.running(wait_s):
            report = find_files(roots, self._catalog.volumes, self._settings.exclusions, task)
            self._announce(report)
            diff = self._catalog.diff(report)
            self._listeners.tell(Changed(photos=True, folders=True), now=True)
            self._read_all(diff, task)
            removed = self._catalog.finish_scan(diff)
            if is_whole:
                self._complete_vectors(task)
            self._grouper.update(task, is_quick=True)
            self._catalog.evict_thumbnails(self._settings.thumbnail_bytes_per_photo)
        self._listeners.tell(Changed(photos=True, groups=True, folders=True), now=True)
        summary = self._summary(report, diff, len(removed), time.monotonic() - began)
        logger.info("scan ended: %s", summary)
        return summary

    def _roots(self, folders: Sequence[Path]) -> list[Root]:
        known = {
            folder.path: Root(folder.path, folder.volume) for folder in self._catalog.folders.all()
        }
        if not folders:
            return list(known.values())
        missing = [folder for folder in folders if folder not in known]
        if missing:
            raise FolderError(f"{missing[0]} is not a folder of the library.")
        return [known[folder] for folder in folders]

    def _announce(self, report: WalkReport) -> None:
        """Note which folders other programs care for, so that the window can say so."""
        folders = {folder.path: folder for folder in self._catalog.folders.all()}
        for path, folder in folders.items():
            managed = _program_below(path, report.managed)
            synced = _program_below(path, report.synced)
            if (managed, synced) != (folder.managed_by, folder.synced_by):
                with self._catalog.transaction():
                    self._catalog.folders.announce(path, managed_by=managed, synced_by=synced)

    def _read_all(self, diff: ScanDiff, task: Task) -> None:
        """Read what is new, then in full what only a preview is known of."""
        files, suspects = list(diff.to_read), list(diff.suspects)
        task.begin("read", len(files) + len(suspects))
        if suspects:
            self._read(suspects, task, is_alone=True)
        rest = iter(files)
        for first in rest:
            self._read(chain([first], self._stretch_of(rest)), task)
            if length_hint(rest):
                self._grouper.update(task.silent(), is_quick=True)
                self._listeners.tell(Changed(groups=True))
        provisional = self._catalog.provisional()
        if provisional:
            task.begin("reread", len(provisional))
            self._read(provisional, task, is_full=True)

    def _complete_vectors(self, task: Task) -> None:
        """Show the model in use what only a former one has seen: an update may bring another."""
        if self._has_all_vectors():
            return
        try:
            embedder = self._engines.embedder
        except MissingModelError:
            return  # hashes find copies without
        photos = without_vector(self._catalog, embedder)
        if photos:
            workers = self._settings.worker_count
            self._read_anew(embed_photos(photos, self._catalog, embedder, workers, task), task)
        if not photos or not without_vector(self._catalog, embedder):
            words = (self._catalog.generation, embedder.name, self._engines.model_stamp)
            self._catalog.note(COMPLETE, "{} {} {}".format(*words))

    def _has_all_vectors(self) -> bool:
        """Tell whether nothing changed since no vector lacked, without loading the model.

        Where the store of vectors was made anew since, it knows no model.
        """
        generation, _, rest = self._catalog.noted(COMPLETE).partition(" ")
        name, _, stamp = rest.partition(" ")
        now = (str(self._catalog.generation), self._engines.model_stamp)
        return (generation, stamp) == now and name in self._catalog.vectors.models()

    def _read_anew(self, photos: Sequence[PhotoId], task: Task) -> None:
        """Read the files of photos whose thumbnails are gone, where they can be reached.

        Each by itself: what another photo with the same bytes has is not lent to a complete one.
        """
        absent = self._catalog.absent_ids()
        here = self._catalog.photos([photo for photo in photos if photo not in absent])
        if here:
            task.begin("reread", len(here))
            files = [FoundFile(each.path, each.stamp, each.volume, NO_FILE) for each in here]
            self._read(files, task, is_full=True, is_known=lambda _digest: False)

    def _stretch_of(self, files: Iterator[FoundFile]) -> Iterator[FoundFile]:
        """Yield files until it is time to match what was read."""
        least = max(FIRST_STRETCH, int(LATER_STRETCHES * self._catalog.counts().photos))
        until = time.monotonic() + STRETCH_S
        for number, file in enumerate(files, start=2):  # after the one that began the stretch
            yield file
            if number >= least and time.monotonic() >= until:
                return

    def _read(
        self,
        files: Iterable[FoundFile],
        task: Task,
        *,
        is_alone: bool = False,
        is_full: bool = False,
        is_known: Callable[[bytes], bool] | None = None,
    ) -> None:
        with (
            ComingEmbedder(lambda: self._engines.embedder) as embedder,
            closing(self._catalog.scans.in_hand.taking(files, alone=is_alone)) as taken,
        ):
            options = RunOptions(
                workers=1 if is_alone else self._settings.worker_count,
                full=is_full,
                is_known=is_known or partial(self._knows, embedder),
            )
            fingerprint_files(taken, self._engines.decoder, embedder, self._keep, options, task)

    def _knows(self, embedder: ComingEmbedder, digest: bytes) -> bool:
        """Tell whether a photo has this content; only then the model's name is waited for."""
        scans = self._catalog.scans
        return scans.knows(digest) and scans.knows(digest, embedder.name)

    def _keep(self, batch: list[Fingerprinted]) -> None:
        self._catalog.add_fingerprints(batch)
        self._listeners.tell(Changed(photos=True))

    def _summary(
        self, report: WalkReport, diff: ScanDiff, removed: int, seconds: float
    ) -> ScanSummary:
        roots = [root.root.path for root in report.roots]
        unreadable = [
            file
            for file in self._catalog.unreadable()
            if any(file.path.is_relative_to(root) for root in roots)
        ]
        return ScanSummary(
            found=len(report.found),
            new=len(diff.new) + len(diff.moved),
            changed=len(diff.changed),
            unchanged=diff.unchanged,
            removed=removed,
            unplugged=diff.unplugged,
            unreadable=(*report.unreadable_folders, *unreadable),
            seconds=seconds,
        )


def _program_below(folder: Path, programs: dict[Path, str]) -> str:
    """Return the program that cares for a folder or for something in it, or empty."""
    found = [name for path, name in sorted(programs.items()) if path.is_relative_to(folder)]
    return found[0] if found else ""
