"""Keep the groups of a library up to date with its photos."""

import logging
import threading

import numpy as np

from photofind.core.domain import Grade, Group, GroupMember, Photo, PhotoId
from photofind.core.library.engines import Engines
from photofind.core.library.neighbours import NeighbourKeeper
from photofind.core.settings import Settings
from photofind.core.store.catalog import Catalog
from photofind.core.task import Task

logger = logging.getLogger(__name__)


class Grouper:
    """Compares what was not compared yet and groups anew. One update at a time."""

    def __init__(
        self, catalog: Catalog, engines: Engines, neighbours: NeighbourKeeper, settings: Settings
    ) -> None:
        self._catalog = catalog
        self._engines = engines
        self._neighbours = neighbours
        self._settings = settings
        self._lock = threading.Lock()

    def use(self, settings: Settings) -> None:
        """Obey other settings from now on."""
        self._settings = settings

    def update(self, task: Task) -> None:
        """Compare new photos with all others and group anew.

        Raises:
            Cancelled: ``task`` was cancelled; what was compared is kept.
        """
        task.begin("match")
        with self._lock:
            self._regroup()

    def regroup(self) -> None:
        """Choose keepers anew, after folders were ranked or protected; compares nothing."""
        with self._lock:
            self._regroup()

    def _regroup(self) -> None:
        ids, digests = self._catalog.digests()
        _, inverse = np.unique(digests, axis=0, return_inverse=True)
        order = np.argsort(inverse.ravel(), kind="stable")
        groups = []
        for part in np.split(ids[order], np.flatnonzero(np.diff(inverse.ravel()[order])) + 1):
            if len(part) > 1:
                groups.append(self._group([PhotoId(int(key)) for key in part]))
        with self._catalog.transaction():
            for level in (Grade.IDENTICAL, Grade.PIXELS, Grade.SAME, Grade.EDITED):
                self._catalog.groups.replace(level, groups)

    def _group(self, ids: list[PhotoId]) -> Group:
        photos: list[Photo] = self._catalog.photos(ids)
        members = tuple(GroupMember(p.id, Grade.IDENTICAL, is_auto=True) for p in photos[1:])
        size = sum(photo.stamp.size_bytes for photo in photos[1:])
        return Group(int(ids[0]), Grade.IDENTICAL, ids[0], "first found", members, size)
