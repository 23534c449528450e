"""Choose and open the index that suits a library.

Exact search as long as it is as fast: a missed neighbour would be a lost match. Above that the
graph, which is kept on the disk because it takes minutes to build.
"""

import logging
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from photofind.core.errors import IndexMismatchError
from photofind.core.store.index import Ids, IndexKey, VectorIndex, Vectors
from photofind.core.store.index_exact import ExactIndex
from photofind.core.store.index_hnsw import HnswIndex

EXACT_UP_TO = 100_000  # photos: 10 ms a query, 100 MB

logger = logging.getLogger(__name__)


class IndexKind(Enum):
    """Which index to use."""

    EXACT = "exact"
    HNSW = "hnsw"


def kind_for(photos: int) -> IndexKind:
    """Return the index that suits a library of this many photos."""
    return IndexKind.EXACT if photos <= EXACT_UP_TO else IndexKind.HNSW


def open_index(
    path: Path,
    key: IndexKey,
    vectors: Callable[[], tuple[Ids, Vectors]],
    *,
    kind: IndexKind,
    threads: int = 1,
) -> VectorIndex:
    """Open an index that holds exactly the catalog's vectors.

    A saved graph of an older generation is topped up; one that cannot be used is built again. A
    graph that had to be touched should be saved by the caller, off the window's thread.

    Args:
        path: Where the graph is saved; the exact index never is.
        key: Model, dimension and generation that the catalog has now.
        vectors: Reads all photo ids and vectors of the model from the catalog; not called if the
            saved graph is of the same generation.
        kind: See `kind_for`.
        threads: Cores that building may use.
    """
    if kind is IndexKind.EXACT:
        exact = ExactIndex(key)
        exact.update(*vectors())
        return exact
    graph = _load_or_new(path, key, threads)
    if graph.key != key:
        touched = graph.update(*vectors())
        graph.stamp(key.generation)
        logger.info("the index was brought up to date: %d photos touched", touched)
    return graph


def _load_or_new(path: Path, key: IndexKey, threads: int) -> HnswIndex:
    try:
        return HnswIndex.load(path, key, threads)
    except IndexMismatchError as error:
        logger.info("the index is built anew: %s", error)
        return HnswIndex(IndexKey(key.model, key.dimension, generation=-1), threads)
