"""Vectors of two parts: one for copies, one for kinds of things."""

import numpy as np
from numpy.typing import NDArray

from photofind.core.fingerprints.embedding import unit_rows
from photofind.core.fingerprints.parts import asking_for_copies
from photofind.core.store.index import IndexKey
from photofind.core.store.index_exact import ExactIndex

COPIES, KINDS = 6, 4


def some_vectors(count: int, seed: int) -> NDArray[np.float32]:
    rng = np.random.default_rng(seed)
    first = unit_rows(rng.normal(size=(count, COPIES)).astype(np.float32))
    rest = unit_rows(rng.normal(size=(count, KINDS)).astype(np.float32))
    return unit_rows(np.hstack([first, 0.7 * rest]))


def test_the_product_with_a_whole_vector_is_the_cosine_of_the_first_parts() -> None:
    asked, known = some_vectors(5, seed=1), some_vectors(9, seed=2)
    first, others = unit_rows(asked[:, :COPIES]), unit_rows(known[:, :COPIES])
    assert np.allclose(asking_for_copies(asked, COPIES) @ known.T, first @ others.T, atol=1e-6)


def test_a_model_of_one_part_is_asked_with_its_whole_vectors() -> None:
    vectors = some_vectors(3, seed=1)
    assert asking_for_copies(vectors, None) is vectors


def test_nothing_comes_of_a_vector_without_a_first_part() -> None:
    empty = np.zeros((1, COPIES + KINDS), np.float32)
    assert not asking_for_copies(empty, COPIES).any()


def test_a_copy_is_nearest_even_if_something_else_looks_like_its_kind() -> None:
    known = some_vectors(2, seed=3)
    asked = known[:1].copy()
    asked[0, COPIES:] = -asked[0, COPIES:]  # the copy seems to show something else
    known[1, COPIES:] = asked[0, COPIES:]
    index = ExactIndex(IndexKey("m", COPIES + KINDS))
    index.add(np.array([1, 2]), known)
    found = index.search(asking_for_copies(asked, COPIES), 2)
    assert found.ids[0].tolist() == [1, 2]
    assert np.isclose(found.cosines[0, 0], 1, atol=1e-3)
