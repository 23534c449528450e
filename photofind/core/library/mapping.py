"""The map of a library's photos, kept up to date and kept on disk."""

import threading

import numpy as np

from photofind.core.finding.photo_map import PhotoMap, updated
from photofind.core.library.engines import Engines
from photofind.core.store.catalog import Catalog
from photofind.core.task import Task


class Mapper:
    """Makes the map when it is asked for. Safe to use from several threads."""

    def __init__(self, catalog: Catalog, engines: Engines) -> None:
        self._catalog, self._engines = catalog, engines
        self._lock = threading.Lock()  # two maps at once would only slow each other down
        self._generation = -1
        self._map: PhotoMap | None = None

    def kept(self) -> PhotoMap:
        """Return the map as it was when it was last made; of nothing if it never was."""
        if self._map is None:
            self._map = PhotoMap.load(self._catalog.paths.map)
        return self._map

    def current(self, task: Task, *, anew: bool) -> PhotoMap:
        """Return the map of all photos that have an embedding.

        Args:
            task: Progress and stop.
            anew: Lay everything out again, whatever is known.

        Raises:
            Cancelled: ``task`` was cancelled.
            MissingModelError: The model is absent or damaged.
        """
        with self._lock:
            generation = self._catalog.generation
            if generation == self._generation and self._map is not None and not anew:
                return self._map
            made = self._make(task, anew=anew)
            if self._catalog.is_writable:
                made.save(self._catalog.paths.map)
            self._map, self._generation = made, generation
            return made

    def _make(self, task: Task, *, anew: bool) -> PhotoMap:
        model = self._engines.embedder.name
        ids, vectors = self._catalog.vectors.embeddings(model)
        shown = np.isin(ids, np.array(self._catalog.photo_ids(), dtype=np.int64))
        old = PhotoMap.empty() if anew else self.kept()
        return updated(old, model, ids[shown], vectors[shown], task)
