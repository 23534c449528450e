"""Candidate pairs are found by hash, and none twice."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from photofind.core.fingerprints.perceptual_hash import hamming, turned_hashes
from photofind.core.matching.propose import (
    FEW,
    NEAR_BITS,
    Classes,
    hash_pairs,
    star_pairs,
    without,
)


def _hashes(count: int, seed: int) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 256, (count, 32), dtype=np.uint8)


def _flipped(one: NDArray[np.uint8], bits: int, seed: int) -> NDArray[np.uint8]:
    unpacked = np.unpackbits(one)
    chosen = np.random.default_rng(seed).choice(256, bits, replace=False)
    unpacked[chosen] ^= 1
    return np.packbits(unpacked)


@settings(max_examples=30, deadline=None)
@given(bits=st.integers(1, NEAR_BITS), seed=st.integers(0, 10_000))
def test_no_pair_within_reach_is_missed(bits: int, seed: int) -> None:
    hashes = _hashes(200, seed)
    hashes[7] = _flipped(hashes[150], bits, seed)
    found = hash_pairs(hashes, np.ones(200, bool))
    assert [7, 150] in found.tolist()


def test_pairs_are_those_of_comparing_all_with_all() -> None:
    hashes = _hashes(300, 3)
    for place in range(60):
        hashes[200 + place] = _flipped(hashes[place], 20 + place // 3, place)
    found = {tuple(pair) for pair in hash_pairs(hashes, np.ones(300, bool)).tolist()}
    expected = {
        (one, other)
        for one in range(300)
        for other in one + 1 + np.flatnonzero(hamming(hashes[one + 1 :], hashes[one]) <= NEAR_BITS)
    }
    assert expected <= found


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_few_hashes_are_paired_as_if_they_were_among_many(seed: int) -> None:
    random = np.random.default_rng(seed)
    hashes = _hashes(FEW + 80, seed)
    for place in range(30):
        turn, bits = int(random.integers(0, 8)), int(random.integers(0, 45))
        turned = turned_hashes(hashes[place : place + 1])[0, turn]
        hashes[30 + place] = _flipped(turned, bits, seed + place)
    many, few = (
        hash_pairs(some, np.arange(len(some)) % 3 > 0).tolist() for some in (hashes, hashes[:60])
    )
    assert [pair for pair in many if pair[1] < 60] == few


def test_a_turned_copy_is_proposed() -> None:
    hashes = _hashes(100, 5)
    hashes[40] = turned_hashes(hashes[11:12])[0, 5]
    assert [11, 40] in hash_pairs(hashes, np.ones(100, bool)).tolist()


def test_only_pairs_with_something_new_are_proposed() -> None:
    hashes = _hashes(50, 6)
    hashes[3], hashes[4] = _flipped(hashes[2], 5, 1), _flipped(hashes[2], 6, 2)
    is_new = np.zeros(50, bool)
    is_new[4] = True
    assert hash_pairs(hashes, is_new).tolist() == [[2, 4], [3, 4]]


def test_nothing_new_proposes_nothing() -> None:
    assert len(hash_pairs(_hashes(10, 1), np.zeros(10, bool))) == 0


def test_ten_thousand_equal_rows_make_one_class() -> None:
    # A class is proposed as a star: pairs of all with all would be fifty million.
    rows = np.repeat(_hashes(1, 1), 10_000, axis=0)
    classes = Classes.equal_rows(rows)
    assert len(classes.first) == 1
    assert len(star_pairs(classes)) == 9_999


def test_judged_pairs_are_left_out() -> None:
    pairs, known = np.array([[1, 2], [1, 3], [2, 3]]), np.array([[1, 3]])
    assert without(pairs, known).tolist() == [[1, 2], [2, 3]]
