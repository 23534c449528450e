"""Codes keep neighbours together, in a fraction of the bytes."""

import numpy as np
import pytest
from numpy.typing import NDArray

from photofind.core.fingerprints.compact import Codebook, nearest_codes


def clustered(count: int, dimension: int = 128) -> NDArray[np.float32]:
    random = np.random.default_rng(0)
    centres = random.normal(size=(count // 10, dimension))
    values = np.repeat(centres, 10, axis=0) + 0.3 * random.normal(size=(count, dimension))
    values /= np.linalg.norm(values, axis=1, keepdims=True)
    return values.astype(np.float32)


@pytest.mark.parametrize("bits", [64, 128])
def test_a_code_has_as_many_bits_as_asked_for(bits: int) -> None:
    vectors = clustered(500)
    codebook = Codebook.learn(vectors, bits)
    assert codebook.bits == bits
    assert codebook.encode(vectors).shape == (500, bits // 8)


@pytest.mark.parametrize("iterations", [0, 50], ids=["signs", "itq"])
def test_neighbours_are_among_the_nearest_codes(iterations: int) -> None:
    vectors = clustered(1000)
    codes = Codebook.learn(vectors, 64, iterations=iterations).encode(vectors)
    for place in range(0, 1000, 50):
        first = place // 10 * 10
        near = set(nearest_codes(codes, codes[place], 30).tolist())
        assert len(near & set(range(first, first + 10))) >= 9


def test_learning_twice_gives_the_same_codes() -> None:
    vectors = clustered(300)
    first, second = (Codebook.learn(vectors, 64).encode(vectors) for _ in range(2))
    assert np.array_equal(first, second)


def test_fewer_codes_than_asked_for_are_all_returned() -> None:
    codes = np.zeros((3, 8), dtype=np.uint8)
    assert sorted(nearest_codes(codes, codes[0], 10)) == [0, 1, 2]


@pytest.mark.parametrize(("bits", "count"), [(60, 500), (192, 500), (0, 500), (64, 20)])
def test_codes_that_cannot_be_learned_are_refused(bits: int, count: int) -> None:
    with pytest.raises(ValueError, match="cannot make codes"):
        Codebook.learn(clustered(500)[:count], bits)
