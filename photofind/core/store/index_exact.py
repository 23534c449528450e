"""The exact index: every vector is compared. Nothing is missed, and nothing needs to be saved.

As fast as a graph for a window's purposes up to about 100 000 photos (10 ms a query, 2 ms in
batches of 64), so it is used wherever a missed neighbour would be a lost match.
"""

import threading
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from photofind.core.store.index import (
    NO_COSINE,
    Expansion,
    Ids,
    IndexKey,
    Membership,
    Neighbours,
    Vectors,
    as_stored,
    check_dimension,
    stack,
    vector_keys,
)

SCORES_AT_ONCE = 8_000_000  # cosines of a slice of queries: 32 MB, the size that caches like
MOST_DEAD = 0.3  # share of rows without a photo at which the matrix is packed


class ExactIndex:
    """All vectors in one matrix. Safe to use from several threads at once."""

    def __init__(self, key: IndexKey) -> None:
        self.key = key
        self._lock = threading.RLock()
        self._members = Membership.empty()
        self._matrix = np.empty((0, key.dimension), dtype=np.float32)  # grows by doubling
        self._expansion: Expansion | None = None

    @property
    def ids(self) -> Ids:
        """Return the ids of all photos in it, ascending."""
        return self._members.ids

    def stamp(self, generation: int) -> None:
        """Note that the index now holds what the catalog of this generation holds."""
        self.key = replace(self.key, generation=generation)

    def add(self, ids: Ids, vectors: Vectors) -> None:
        """Add photos; one that is there already gets the new vector.

        Raises:
            IndexMismatchError: The vectors have another dimension.
        """
        check_dimension(vectors, self.key)
        with self._lock:
            members, fresh = self._members.with_added(ids, vector_keys(vectors))
            self._reserve(len(members.keys))
            self._matrix[len(self._members.keys) : len(members.keys)] = as_stored(vectors[fresh])
            self._take(members)

    def remove(self, ids: Ids) -> None:
        """Forget photos; ids that are not there are ignored."""
        with self._lock:
            self._take(self._members.without(ids))

    def update(self, ids: Ids, vectors: Vectors) -> int:
        """Hold exactly these photos with these vectors; return how many had to be touched."""
        check_dimension(vectors, self.key)
        with self._lock:
            gone = np.setdiff1d(self._members.ids, ids)
            is_changed = self._members.changed(ids, vector_keys(vectors))
            self.remove(gone)
            self.add(ids[is_changed], vectors[is_changed])
            return len(gone) + int(is_changed.sum())

    def search(self, vectors: Vectors, k: int) -> Neighbours:
        """Find the ``k`` nearest photos of each vector; all that there are if fewer."""
        check_dimension(vectors, self.key)
        with self._lock:
            found = [
                self._nearest(cosines, k) for scores in self._scores(vectors) for cosines in scores
            ]
        return stack(found, k)

    def search_within(self, vectors: Vectors, min_cosine: float) -> list[Neighbours]:
        """Find all photos at least as near as ``min_cosine``, for each vector."""
        check_dimension(vectors, self.key)
        with self._lock:
            return [
                found
                for scores in self._scores(vectors)
                for found in self._all_within(scores, min_cosine)
            ]

    def _scores(self, vectors: Vectors) -> Iterator[Vectors]:
        """Yield the cosines of slices of the queries with every row, shape ``(slice, rows)``."""
        rows = self._matrix[: len(self._members.keys)]
        is_dead = ~self._members.alive
        step = max(1, SCORES_AT_ONCE // max(1, len(rows)))
        for start in range(0, len(vectors), step):
            scores = vectors[start : start + step] @ rows.T
            scores[:, is_dead] = NO_COSINE
            yield scores

    def _nearest(self, cosines: Vectors, k: int) -> Neighbours:
        """Return at least ``k`` photos: each of the best rows has one or more."""
        best = np.argpartition(-cosines, k)[:k] if k < len(cosines) else np.arange(len(cosines))
        return self._expand(best, cosines[best])

    def _all_within(self, scores: Vectors, min_cosine: float) -> Iterator[Neighbours]:
        queries, rows = np.nonzero(scores >= min_cosine)
        ends = np.searchsorted(queries, np.arange(1, len(scores) + 1))
        for query, end in enumerate(ends):
            near = rows[(ends[query - 1] if query else 0) : end]
            yield self._expand(near, scores[query, near])

    def _expand(self, rows: Ids, cosines: Vectors) -> Neighbours:
        if self._expansion is None:
            self._expansion = Expansion(self._members)
        return self._expansion.photos(rows, cosines)

    def _reserve(self, rows: int) -> None:
        if rows > len(self._matrix):
            larger = np.empty((max(rows, 2 * len(self._matrix)), self.key.dimension), np.float32)
            larger[: len(self._members.keys)] = self._matrix[: len(self._members.keys)]
            self._matrix = larger

    def _take(self, members: Membership) -> None:
        """Hold new members, and pack the matrix once many of its rows are dead."""
        is_alive = members.alive
        if is_alive.sum() < (1 - MOST_DEAD) * len(is_alive):
            self._matrix = self._matrix[: len(is_alive)][is_alive]
            places = np.cumsum(is_alive) - 1
            members = Membership(members.ids, places[members.rows], members.keys[is_alive])
        self._members = members
        self._expansion = None
