"""Neighbours of a vector among all photos': one protocol, several indexes behind it.

Whatever the index, photos whose vectors are equal share one row in it: copies of a picture would
otherwise fill a graph index with clumps of identical points, in which ordinary searches get lost
(recall falls from 1.00 to .70 when a tenth of 50 000 vectors are identical). A search finds rows
and expands them to photos.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from photofind.core.errors import IndexMismatchError

NOBODY = -1  # stands in ``Neighbours.ids`` where fewer photos were found than asked for
NO_COSINE = -2.0  # and in ``Neighbours.cosines``: less than any cosine

Ids = NDArray[np.int64]
Vectors = NDArray[np.float32]


class Neighbours(NamedTuple):
    """What a search found, closest first; equal ones in the order of their ids.

    Attributes:
        ids: Photo ids, shape ``(m, k)`` for ``m`` queries, or ``(found,)`` for one.
        cosines: Of the same shape.
    """

    ids: Ids
    cosines: Vectors


@dataclass(frozen=True, slots=True)
class IndexKey:
    """Which vectors an index was made of; another key means that it must be made again.

    Attributes:
        model: Name of the embedding model.
        generation: Of the catalog when the index was last brought up to date.
    """

    model: str
    dimension: int
    generation: int = 0


class VectorIndex(Protocol):
    """Finds the nearest vectors. Safe to use from several threads at once.

    Attributes:
        key: Which vectors it was made of.
    """

    key: IndexKey

    @property
    def ids(self) -> Ids:
        """Return the ids of all photos in it, ascending."""
        ...

    def stamp(self, generation: int) -> None:
        """Note that the index now holds what the catalog of this generation holds."""
        ...

    def add(self, ids: Ids, vectors: Vectors) -> None:
        """Add photos; one that is there already gets the new vector.

        Args:
            ids: Shape ``(n,)``.
            vectors: Unit length, shape ``(n, dimension)``.

        Raises:
            IndexMismatchError: The vectors have another dimension.
        """
        ...

    def remove(self, ids: Ids) -> None:
        """Forget photos; ids that are not there are ignored."""
        ...

    def update(self, ids: Ids, vectors: Vectors) -> int:
        """Hold exactly these photos with these vectors; return how many had to be touched."""
        ...

    def search(self, vectors: Vectors, k: int) -> Neighbours:
        """Find the ``k`` nearest photos of each vector.

        Args:
            vectors: Unit length, shape ``(m, dimension)``.
            k: At least 1.

        Returns:
            Shape ``(m, k)``; `NOBODY` and `NO_COSINE` where there are fewer.
        """
        ...

    def search_within(self, vectors: Vectors, min_cosine: float) -> list[Neighbours]:
        """Find all photos at least as near as ``min_cosine``, for each vector."""
        ...


def check_dimension(vectors: Vectors, key: IndexKey) -> None:
    """Refuse vectors of another length.

    Raises:
        IndexMismatchError: They come from another model.
    """
    if vectors.ndim != 2 or vectors.shape[1] != key.dimension:
        raise IndexMismatchError(
            f"The index holds vectors of {key.dimension} numbers, not of {vectors.shape[-1]}."
        )


def as_stored(vectors: Vectors) -> Vectors:
    """Round vectors as the catalog does, so that cosines do not depend on where they come from."""
    return vectors.astype(np.float16).astype(np.float32)


def vector_keys(vectors: Vectors) -> NDArray[np.uint64]:
    """Return a number for each vector, the same only for vectors equal in float16.

    The catalog keeps float16, so a vector is the same whether it comes from a scan or from there.

    Returns:
        Shape ``(n,)``. Among a million vectors two unequal ones share a key once in 10^7 libraries.
    """
    halves = np.ascontiguousarray(vectors, dtype=np.float16).view(np.uint16)
    factors = np.random.default_rng(1).integers(
        0, 2**64, halves.shape[1], dtype=np.uint64, endpoint=False
    )
    keys: NDArray[np.uint64] = (halves * (factors | np.uint64(1))).sum(axis=1, dtype=np.uint64)
    return keys


@dataclass(frozen=True, slots=True, eq=False)
class Membership:
    """Which photo is at which row, where photos with equal vectors share one. Never changes.

    Attributes:
        ids: Ascending, shape ``(n,)``.
        rows: Of each photo, shape ``(n,)``.
        keys: Of each row ever used, shape ``(rows,)``; a row that no photo is at is dead.
    """

    ids: Ids
    rows: Ids
    keys: NDArray[np.uint64]

    @classmethod
    def empty(cls) -> Self:
        """Return a membership of nobody."""
        nobody = np.empty(0, dtype=np.int64)
        return cls(nobody, nobody, np.empty(0, dtype=np.uint64))

    @property
    def alive(self) -> NDArray[np.bool_]:
        """Tell of each row whether a photo is at it."""
        is_alive = np.zeros(len(self.keys), dtype=np.bool_)
        is_alive[self.rows] = True
        return is_alive

    def without(self, ids: Ids) -> Self:
        """Return a membership that lacks these photos."""
        stays = ~np.isin(self.ids, ids)
        return type(self)(self.ids[stays], self.rows[stays], self.keys)

    def with_added(self, ids: Ids, keys: NDArray[np.uint64]) -> tuple[Self, Ids]:
        """Return a membership with these photos, and which of them brought a new row each.

        New rows follow the old ones, in the order of the second result's places in ``ids``.
        """
        base = self.without(ids)
        live = np.flatnonzero(base.alive)
        known, row_of_known = np.unique(base.keys[live], return_index=True)
        fresh, first, place = np.unique(keys, return_index=True, return_inverse=True)
        row_of_fresh = _look_up(fresh, known, live[row_of_known])
        is_new = row_of_fresh < 0
        row_of_fresh[is_new] = len(base.keys) + np.arange(int(is_new.sum()))
        all_ids = np.concatenate([base.ids, ids])
        all_rows = np.concatenate([base.rows, row_of_fresh[place]])
        order = np.argsort(all_ids, kind="stable")
        all_keys = np.concatenate([base.keys, fresh[is_new]])
        return type(self)(all_ids[order], all_rows[order], all_keys), first[is_new]

    def changed(self, ids: Ids, keys: NDArray[np.uint64]) -> NDArray[np.bool_]:
        """Tell which of these photos are not there with this very vector."""
        rows = _look_up(ids, self.ids, self.rows)
        is_known = rows >= 0
        is_known[is_known] = self.keys[rows[is_known]] == keys[is_known]
        return ~is_known


class Expansion:
    """Turns rows that a search found into photos."""

    def __init__(self, membership: Membership) -> None:
        order = np.argsort(membership.rows, kind="stable")
        self._ids = membership.ids[order]
        rows = membership.rows[order]
        self._starts = np.searchsorted(rows, np.arange(len(membership.keys) + 1))

    def photos(self, rows: Ids, cosines: Vectors) -> Neighbours:
        """Return the photos at rows, nearest first.

        Args:
            rows: Shape ``(r,)``.
            cosines: Of each row.
        """
        counts = self._starts[rows + 1] - self._starts[rows]
        ends = np.cumsum(counts)
        within = np.arange(int(counts.sum())) - np.repeat(ends - counts, counts)
        ids = self._ids[np.repeat(self._starts[rows], counts) + within]
        spread = np.repeat(cosines, counts)
        order = np.lexsort((ids, -spread))
        return Neighbours(ids[order], spread[order])


def stack(found: Sequence[Neighbours], k: int) -> Neighbours:
    """Cut or fill what was found for each query to ``k`` photos and stack it."""
    ids = np.full((len(found), k), NOBODY, dtype=np.int64)
    cosines = np.full((len(found), k), NO_COSINE, dtype=np.float32)
    for place, one in enumerate(found):
        count = min(k, len(one.ids))
        ids[place, :count] = one.ids[:count]
        cosines[place, :count] = one.cosines[:count]
    return Neighbours(ids, cosines)


def _look_up(wanted: NDArray[np.generic], known: NDArray[np.generic], values: Ids) -> Ids:
    """Return for each wanted entry the value of the equal one in sorted ``known``, or -1."""
    if not len(known):
        return np.full(len(wanted), -1, dtype=np.int64)
    place = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
    return np.where(known[place] == wanted, values[place], -1)
