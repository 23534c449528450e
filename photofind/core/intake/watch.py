"""Notice changes in folders: by the file system's events, and by looking now and then.

Events come from `watchdog`, whose only user this module is. Network drives send none, very large
trees may exceed what the system watches, and a drive may be absent: folders that cannot be watched
are reported every few minutes instead, to be looked through, and watched as soon as they can be.

What happened is not told, only in which folder something did, after it has been quiet for a
moment: a card that is being copied is one change, not four hundred.
"""

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from photofind.core.domain import VolumeKind
from photofind.core.intake.formats import may_be_photo
from photofind.core.intake.skip import folder_skipped
from photofind.core.intake.volumes import Volumes
from photofind.core.paths import is_folder

TELLING = frozenset(("created", "modified", "moved", "deleted", "closed"))  # not: opened, read


@dataclass(frozen=True, slots=True)
class Pace:
    """How long to wait, in seconds.

    Attributes:
        quiet_s: Nothing more may happen for as long as this, then a change is told.
        most_s: But it is told at the latest after this.
        check_s: How often folders that cannot be watched are reported all the same.
        look_s: How often it is looked whether a drive came or went.
    """

    quiet_s: float = 3.0
    most_s: float = 60.0
    check_s: float = 600.0
    look_s: float = 20.0


logger = logging.getLogger(__name__)


class FolderWatch:
    """Watches folders on threads of its own until it is closed."""

    def __init__(
        self,
        tell: Callable[[Path], object],
        volumes: Volumes | None = None,
        pace: Pace | None = None,
    ) -> None:
        """Begin with no folder.

        Args:
            tell: Called with a folder in which something changed, on the watching thread.
            volumes: What is mounted.
            pace: How long to wait.
        """
        self._tell = tell
        self._volumes = volumes or Volumes()
        self._pace = pace or Pace()
        self._wake = threading.Condition()
        self._wanted: frozenset[Path] = frozenset()
        self._changed: dict[Path, _Burst] = {}
        self._is_closed = False
        self._watched: dict[Path, _Watched] = {}  # the thread's own from here on
        self._absent: set[Path] = set()
        self._next_check = time.monotonic() + self._pace.check_s
        self._observer: BaseObserver | None = None
        self._thread = threading.Thread(target=self._run, name="photofind-watch", daemon=True)
        self._thread.start()

    def watch(self, folders: Iterable[Path]) -> None:
        """Watch these folders and no others; returns at once."""
        with self._wake:
            self._wanted = frozenset(folders)
            self._wake.notify()

    def close(self) -> None:
        """Stop watching and wait for the threads."""
        with self._wake:
            self._is_closed = True
            self._wake.notify()
        self._thread.join()

    def note(self, folder: Path) -> None:
        """Learn that something changed in a folder; called by the observer's thread."""
        now = time.monotonic()
        with self._wake:
            earlier = self._changed.get(folder)
            self._changed[folder] = _Burst(earlier.since if earlier else now, now)
            self._wake.notify()

    def _run(self) -> None:
        try:
            while True:
                with self._wake:
                    if self._is_closed:
                        break
                    wanted = self._wanted
                self._follow(wanted)
                for folder in (*self._due(), *self._unwatched_due(wanted)):
                    self._tell(folder)
                self._sleep(wanted)
        except Exception:
            # The outermost frame of a thread: without a word the library would just get stale.
            logger.exception("watching folders failed")
        finally:
            if self._observer is not None:
                self._observer.stop()
                self._observer.join()

    def _sleep(self, wanted: frozenset[Path]) -> None:
        """Wait until something is due, or something new is wanted or noted."""
        with self._wake:
            if self._is_closed or self._wanted != wanted:
                return
            due = [burst.due(self._pace) for burst in self._changed.values()]
            next_look = time.monotonic() + self._pace.look_s
            self._wake.wait(max(0.01, min([*due, self._next_check, next_look]) - time.monotonic()))

    def _due(self) -> list[Path]:
        """Return the folders in which it has become quiet, and forget their changes."""
        now = time.monotonic()
        with self._wake:
            due = [
                folder for folder, burst in self._changed.items() if burst.due(self._pace) <= now
            ]
            for folder in due:
                del self._changed[folder]
        return [folder for folder in due if folder in self._wanted]

    def _unwatched_due(self, wanted: frozenset[Path]) -> list[Path]:
        """Return the folders without events whose turn has come: those that are there."""
        if time.monotonic() < self._next_check:
            return []
        self._next_check = time.monotonic() + self._pace.check_s
        return sorted(folder for folder in wanted - set(self._watched) if is_folder(folder))

    def _follow(self, wanted: frozenset[Path]) -> None:
        """Watch what is wanted and can be watched; let go of the rest."""
        for folder, watched in list(self._watched.items()):
            if folder not in wanted or _mark(folder) != watched.mark:
                self._end(folder)
        for folder in wanted - set(self._watched):
            mark = _mark(folder)
            if mark is None:
                self._absent.add(folder)
            elif self._volumes.of(folder).kind is not VolumeKind.NETWORK:
                self._begin(folder, mark)
            if mark is not None and folder in self._absent:
                self._absent.discard(folder)
                self.note(folder)  # a drive was plugged in

    def _begin(self, folder: Path, mark: tuple[int, int]) -> None:
        if self._observer is None:
            self._observer = Observer()
            self._observer.start()
        handler = _Handler(folder, self.note)
        try:
            watch = self._observer.schedule(handler, str(folder), recursive=True)
        except OSError as error:  # too many folders for the system, or no permission
            logger.warning("%s is looked through now and then instead: %s", folder, error)
        else:
            self._watched[folder] = _Watched(watch, mark)

    def _end(self, folder: Path) -> None:
        watched = self._watched.pop(folder)
        if self._observer is not None:
            with contextlib.suppress(KeyError, OSError):  # its drive may have taken it along
                self._observer.unschedule(watched.watch)


@dataclass(frozen=True, slots=True)
class _Watched:
    """A folder that is watched, and which one it was then."""

    watch: ObservedWatch
    mark: tuple[int, int]


def _mark(folder: Path) -> tuple[int, int] | None:
    """Return what a folder is on its drive, or None if it is absent."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


@dataclass(frozen=True, slots=True)
class _Burst:
    """Changes in one folder: when the first came, and the last."""

    since: float
    last: float

    def due(self, pace: Pace) -> float:
        """Return when they are to be told."""
        return min(self.last + pace.quiet_s, self.since + pace.most_s)


class _Handler(FileSystemEventHandler):
    """Notes what may concern a photo."""

    def __init__(self, folder: Path, note: Callable[[Path], object]) -> None:
        self._folder, self._note = folder, note

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note the folder unless only something was read, or no photo can be meant."""
        if event.event_type not in TELLING:
            return
        if event.is_directory and event.event_type == "modified":
            return  # something in it changed, which comes as an event of its own
        places = [Path(str(place)) for place in (event.src_path, event.dest_path) if place]
        if any(self._concerns(place, is_folder=event.is_directory) for place in places):
            self._note(self._folder)

    def _concerns(self, place: Path, *, is_folder: bool) -> bool:
        if not place.is_relative_to(self._folder):
            return False
        inside = place.relative_to(self._folder).parts
        if any(folder_skipped(name) is not None for name in inside[: None if is_folder else -1]):
            return False
        return is_folder or may_be_photo(place.name)
