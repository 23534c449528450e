"""Propose pairs that may be one picture: by equal bytes, by hash, by neighbouring embeddings.

Proposing is generous and cheap; `photofind.core.matching.verify` decides. Nothing here loops over
pairs in Python or builds an N x N table. Hashes within `NEAR_BITS` of 256 are found by multi-index
hashing (M. Norouzi, A. Punjani, D. Fleet, "Fast Search in Hamming Space with Multi-Index Hashing",
CVPR 2012): cut into 16 words of 16 bits, two hashes that differ in 31 bits or less have a word that
differs in one bit at most.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photofind.core.fingerprints.perceptual_hash import turned_hashes

Ids = NDArray[np.int64]
Hashes = NDArray[np.uint8]
Numbers = NDArray[np.int32]

NEAR_BITS = 31  # of 256; beyond, strangers begin to outnumber copies
WORDS, WORD_BITS = 16, 16
TURNS_APART_BITS = 40  # of a hash turned without its picture: some bits near the median are wrong
CHUNK = 1 << 22  # candidates looked at at once: 32 bytes each
ORIENTATIONS = 8


@dataclass(frozen=True, slots=True, eq=False)
class Classes:
    """Things that are equal, by number.

    Attributes:
        of: The class of each thing, shape ``(n,)``.
        first: The first thing of each class, shape ``(classes,)``.
    """

    of: Ids
    first: Ids

    @classmethod
    def equal_rows(cls, rows: NDArray[np.uint8]) -> "Classes":
        """Put equal rows of bytes into one class; n log n."""
        if not len(rows):
            nobody = np.zeros(0, np.int64)
            return cls(nobody, nobody)
        flat = np.ascontiguousarray(rows).view(f"V{rows.shape[1]}").ravel()
        _, first, of = np.unique(flat, return_index=True, return_inverse=True)
        return cls(of.ravel().astype(np.int64), first.astype(np.int64))


def hash_pairs(hashes: Hashes, is_new: NDArray[np.bool_]) -> Ids:
    """Find pairs of hashes within `NEAR_BITS`, upright or turned, of which one at least is new.

    Upright ones are all found. Turned ones are found if they share a word: nine of ten at 31 bits,
    nearly all below; the embedding finds the rest.

    Args:
        hashes: All different, shape ``(n, 32)``.
        is_new: Shape ``(n,)``.

    Returns:
        Numbers of hashes, ``(m, 2)``, ``first < second``, sorted, each pair once.
    """
    queries = np.flatnonzero(is_new)
    if not len(queries):
        return np.zeros((0, 2), np.int64)
    table = _WordTable(hashes)
    turned = turned_hashes(hashes[queries])
    found = [_ordered(queries, *table.near(turned[:, 0], NEAR_BITS, flips=True))]
    for orientation in range(1, ORIENTATIONS):
        near = table.near(turned[:, orientation], TURNS_APART_BITS, flips=False)
        found.append(_ordered(queries, *near))
    return _unique_pairs(np.concatenate(found), len(hashes))


def _ordered(queries: Ids, asked: Ids, found: Ids) -> Ids:
    one = queries[asked]
    pairs: Ids = np.stack([np.minimum(one, found), np.maximum(one, found)], axis=1)
    apart: Ids = pairs[pairs[:, 0] != pairs[:, 1]]
    return apart


def _unique_pairs(pairs: Ids, count: int) -> Ids:
    keys: Ids = np.unique(pairs[:, 0] * count + pairs[:, 1])
    return np.asarray(np.stack([keys // count, keys % count], axis=1), np.int64)


class _WordTable:
    """Where each value of each of the 16 words occurs."""

    def __init__(self, hashes: Hashes) -> None:
        self._parts = _parts(hashes)
        words = np.ascontiguousarray(hashes).view(np.uint16)
        self._orders = [
            np.argsort(words[:, word], kind="stable").astype(np.int32) for word in range(WORDS)
        ]
        self._starts = [
            np.concatenate([[0], np.cumsum(np.bincount(words[:, word], minlength=1 << WORD_BITS))])
            for word in range(WORDS)
        ]

    def near(self, queries: Hashes, bits: int, *, flips: bool) -> tuple[Ids, Ids]:
        """Find hashes within ``bits`` that share a word, or nearly share one.

        Args:
            queries: Shape ``(m, 32)``.
            bits: How many may differ.
            flips: Whether the shared word may differ in one bit.

        Returns:
            Numbers of queries and of hashes, each pair at least once.
        """
        parts = _parts(queries)
        words = np.ascontiguousarray(queries).view(np.uint16)
        masks = [0, *(1 << bit for bit in range(WORD_BITS))] if flips else [0]
        asked, found = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
        for word in range(WORDS):
            for mask in masks:
                values = (words[:, word] ^ np.uint16(mask)).astype(np.int64)
                for one, other in self._alike(word, values):
                    near = _within(parts, one, self._parts, other, bits)
                    asked.append(one[near].astype(np.int64))
                    found.append(other[near].astype(np.int64))
        return np.concatenate(asked), np.concatenate(found)

    def _alike(self, word: int, values: Ids) -> Iterator[tuple[Numbers, Numbers]]:
        """Pair queries with all hashes that have their value, in chunks of bounded size."""
        starts = self._starts[word]
        counts = starts[values + 1] - starts[values]
        ends = np.cumsum(counts)
        begin = 0
        while begin < len(values):
            base = int(ends[begin - 1]) if begin else 0
            end = max(begin + 1, int(np.searchsorted(ends, base + CHUNK, side="right")))
            part = slice(begin, end)
            asked = np.repeat(np.arange(begin, end, dtype=np.int32), counts[part])
            shifts = starts[values[part]] - (ends[part] - counts[part] - base)
            places = np.arange(len(asked)) + np.repeat(shifts, counts[part])
            yield asked, self._orders[word][places]
            begin = end


def _parts(hashes: Hashes) -> list[NDArray[np.uint64]]:
    """Split hashes into four columns of 64 bits."""
    words = np.ascontiguousarray(hashes).view(np.uint64)
    return [np.ascontiguousarray(words[:, part]) for part in range(4)]


def _within(
    first: list[NDArray[np.uint64]], one: Numbers, second: list[NDArray[np.uint64]],
    other: Numbers, bits: int,
) -> Ids:  # fmt: skip
    """Return the places of pairs that differ in at most ``bits``; strangers fall out early."""
    places = np.arange(len(one))
    apart = np.zeros(len(one), np.uint16)
    for left, right in zip(first, second, strict=True):
        apart = apart + np.bitwise_count(left[one[places]] ^ right[other[places]])
        kept = apart <= bits
        places, apart = places[kept], apart[kept]
    return places


def star_pairs(classes: Classes) -> Ids:
    """Pair the first of each class with every other of it: ``(m, 2)``, numbers of things."""
    heads = classes.first[classes.of]
    everyone = np.arange(len(classes.of))
    is_other = heads != everyone
    pairs = np.stack([heads[is_other], everyone[is_other]], axis=1)
    return np.sort(pairs, axis=1)


def without(pairs: Ids, known: Ids) -> Ids:
    """Return the pairs that are not among ``known``; both ``(m, 2)`` with first < second."""
    if not len(pairs) or not len(known):
        return pairs
    width = int(max(pairs.max(), known.max())) + 1
    is_known = np.isin(pairs[:, 0] * width + pairs[:, 1], known[:, 0] * width + known[:, 1])
    return pairs[~is_known]
