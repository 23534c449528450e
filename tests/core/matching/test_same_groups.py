"""Whichever index finds the neighbours, the groups are the same."""

import numpy as np
import pytest
from numpy.typing import NDArray

from photofind.core.domain import Grade, PhotoId
from photofind.core.matching.candidates import Neighbourhood, near_pairs
from photofind.core.matching.cluster import Grouping, Node
from photofind.core.store.index import IndexKey, VectorIndex
from photofind.core.store.index_exact import ExactIndex
from photofind.core.store.index_hnsw import HnswIndex
from tests.core.matching.drawn import match

PHOTOS, DIMENSION = 20_000, 128
REACH = 0.5
ALIKE = 0.8

Vectors = NDArray[np.float32]


def pictures_and_copies(count: int) -> Vectors:
    """Return unit vectors in kinds of scenes: a quarter are copies, near and less near ones."""
    random = np.random.default_rng(4)
    kinds = random.normal(size=(200, DIMENSION))
    vectors = 0.6 * kinds[random.integers(0, 200, count)] + random.normal(size=(count, DIMENSION))
    copies = np.arange(3, count, 4)
    originals = copies - random.integers(1, 4, len(copies))
    spread = random.uniform(0.02, 0.9, (len(copies), 1))
    vectors[copies] = vectors[originals] + spread * random.normal(size=(len(copies), DIMENSION))
    unit: Vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    return unit


def groups(index: VectorIndex, ids: NDArray[np.int64], vectors: Vectors) -> set[tuple[int, ...]]:
    """Group photos whose vectors are alike, among the pairs that an index proposes."""
    neighbourhood = Neighbourhood(index, "m", REACH)
    pairs = np.unique(near_pairs(neighbourhood, ids, vectors, ids).pairs, axis=0)
    at = np.searchsorted(ids, pairs)
    cosines = (vectors[at[:, 0]] * vectors[at[:, 1]]).sum(axis=1)
    alike = [
        match(int(one), int(other), Grade.SAME, confidence=float(cosine))
        for (one, other), cosine in zip(
            pairs[cosines > ALIKE], cosines[cosines > ALIKE], strict=True
        )
    ]
    grouping = Grouping([_node(int(key)) for key in ids], alike, [])
    return {tuple(int(p) for p in found.photos) for found in grouping.clusters(Grade.SAME)}


def _node(number: int) -> Node:
    key = f"{number:06}".encode()
    return Node(PhotoId(number), key, key, 100)


@pytest.mark.slow
@pytest.mark.parametrize("deleted", [0.0, 0.3], ids=["fresh", "30 % deleted"])
def test_exact_search_and_the_graph_give_the_same_groups(deleted: float) -> None:
    everybody = round(PHOTOS / (1 - deleted))
    vectors, ids = pictures_and_copies(everybody), np.arange(1, everybody + 1)
    gone = np.random.default_rng(5).choice(ids, everybody - PHOTOS, replace=False)
    kept = ~np.isin(ids, gone)
    found = []
    for kind in (ExactIndex, HnswIndex):
        index: VectorIndex = kind(IndexKey("m", DIMENSION))
        index.add(ids, vectors)
        index.remove(gone)
        found.append(groups(index, ids[kept], vectors[kept]))
    assert found[0] == found[1]
    assert len(found[0]) > 2000
