"""The index of a library's embeddings, brought up to date whenever it is asked for."""

import threading

from photofind.core.fingerprints.embedding import Embedder
from photofind.core.store.catalog import Catalog
from photofind.core.store.index import Ids, IndexKey, VectorIndex, Vectors
from photofind.core.store.index_choice import IndexKind, kind_for, open_index
from photofind.core.store.index_hnsw import HnswIndex


class NeighbourKeeper:
    """Keeps one index as fresh as the catalog. Safe to use from several threads."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._lock = threading.Lock()
        self._index: VectorIndex | None = None
        self._key: IndexKey | None = None

    @property
    def kind(self) -> IndexKind:
        """How neighbours are found in a library of this size."""
        return kind_for(self._catalog.counts().photos)

    def current(self, embedder: Embedder) -> VectorIndex:
        """Return an index of all embeddings that a model made so far.

        Loading or saving a graph holds Python's lock for seconds in a very large library: never
        call this from a thread that paints.
        """
        key = IndexKey(embedder.name, embedder.dimension, self._catalog.generation)
        with self._lock:
            if self._index is None or self._key is None or not self._fits(self._key, key):
                self._index = self._open(key)
            elif self._key != key:
                self._index.update(*self._vectors(key))
            self._key = key
            return self._index

    def save(self) -> None:
        """Keep the graph for the next start, if there is one; the exact index is never kept."""
        with self._lock:
            if isinstance(self._index, HnswIndex) and self._key is not None:
                self._index.stamp(self._key.generation)
                self._index.save(self._catalog.paths.index)

    def _fits(self, old: IndexKey, new: IndexKey) -> bool:
        same_vectors = (old.model, old.dimension) == (new.model, new.dimension)
        is_graph = isinstance(self._index, HnswIndex)
        return same_vectors and is_graph == (self.kind is IndexKind.HNSW)

    def _open(self, key: IndexKey) -> VectorIndex:
        return open_index(
            self._catalog.paths.index,
            key,
            lambda: self._vectors(key),
            kind=self.kind,
        )

    def _vectors(self, key: IndexKey) -> tuple[Ids, Vectors]:
        ids, vectors = self._catalog.vectors.embeddings(key.model)
        # A model that never saw a photo has no dimension in the store yet.
        return ids, vectors.reshape(len(ids), key.dimension)
