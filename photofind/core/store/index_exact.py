"""The exact index: every vector is compared. Nothing is missed, and nothing needs to be saved.

As fast as a graph for a window's purposes up to about 100 000 photos (10 ms a query, 2 ms in
batches of 64), so it is used wherever a missed neighbour would be a lost match.
"""

from collections.abc import Iterator

import numpy as np

from photofind.core.store.index import (
    NO_COSINE,
    Ids,
    IndexKey,
    Membership,
    Neighbours,
    Vectors,
    check_dimension,
    stack,
)
from photofind.core.store.index_rows import RowIndex

SCORES_AT_ONCE = 8_000_000  # cosines of a slice of queries: 32 MB, the size that caches like
MOST_DEAD = 0.3  # share of rows without a photo at which the matrix is packed


class ExactIndex(RowIndex):
    """All vectors in one matrix. Safe to use from several threads at once."""

    def __init__(self, key: IndexKey) -> None:
        super().__init__(key)
        self._matrix = np.empty((0, key.dimension), dtype=np.float32)  # grows by doubling

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
        return self._expanded().photos(rows, cosines)

    def _append(self, vectors: Vectors, *, rows: int) -> None:
        self._reserve(rows)
        self._matrix[len(self._members.keys) : rows] = vectors

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
