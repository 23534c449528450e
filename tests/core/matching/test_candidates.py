"""A quick look compares what stands out from its neighbours; a thorough one all that is near."""

import numpy as np
import pytest
from numpy.typing import NDArray

from photofind.core.matching.candidates import Neighbourhood, _answers
from photofind.core.store.index import IndexKey, VectorIndex
from photofind.core.store.index_exact import ExactIndex
from photofind.core.store.index_hnsw import HnswIndex

Vectors = NDArray[np.float32]


def a_crowd_and_a_pair() -> Vectors:
    """Return 40 vectors that are all alike, and two of a photo and its copy among them."""
    random = np.random.default_rng(0)
    crowd = random.normal(size=64) + 0.5 * random.normal(size=(41, 64))
    copy = crowd[40] + 0.02 * random.normal(size=64)
    vectors = np.vstack([crowd, copy])
    unit: Vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    return unit


@pytest.fixture(params=[ExactIndex, HnswIndex], ids=["exact", "hnsw"])
def index(request: pytest.FixtureRequest) -> VectorIndex:
    made: VectorIndex = request.param(IndexKey("m", 64))
    made.add(np.arange(42), a_crowd_and_a_pair())
    return made


def found(index: VectorIndex, *, lead: float | None, cosine: float = 0.3) -> dict[int, list[int]]:
    neighbourhood = Neighbourhood(index, "m", cosine, lead)
    answers, _near_by = _answers(neighbourhood, a_crowd_and_a_pair())
    return {asker: sorted(set(near.ids) - {asker}) for asker, near in enumerate(answers)}


def test_a_quick_look_finds_the_copy_in_a_crowd_and_nothing_else(index: VectorIndex) -> None:
    near = found(index, lead=0.1)
    assert near[40] == [41]
    assert near[41] == [40]
    assert all(not near[asker] for asker in range(40))


def test_a_thorough_look_finds_the_crowd(index: VectorIndex) -> None:
    assert all(len(near) > 30 for near in found(index, lead=None).values())


def test_what_stands_out_must_be_near_all_the_same(index: VectorIndex) -> None:
    assert not any(found(index, lead=0.1, cosine=0.9999).values())


def test_in_a_small_library_nobody_has_usual_neighbours() -> None:
    index = ExactIndex(IndexKey("m", 64))
    index.add(np.arange(2), a_crowd_and_a_pair()[40:])
    answers, _near_by = _answers(Neighbourhood(index, "m", 0.3, 0.1), a_crowd_and_a_pair()[40:])
    assert [sorted(near.ids) for near in answers] == [[0, 1], [0, 1]]
