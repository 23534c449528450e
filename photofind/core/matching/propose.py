"""Propose pairs that may be one picture: by equal bytes, by hash, by neighbouring embeddings.

Proposing is generous and cheap; `photofind.core.matching.verify` decides. Nothing here loops over
pairs in Python or builds an N x N table. Hashes within `NEAR_BITS` of 256 are found by multi-index
hashing (M. Norouzi, A. Punjani, D. Fleet, "Fast Search in Hamming Space with Multi-Index Hashing",
CVPR 2012): cut into 16 words of 16 bits, two hashes that differ in 31 bits or less have a word that
differs in one bit at most. Hashes are sorted by each word in turn, so that those to be compared lie
side by side; a turn of the picture flips some bits and may transpose the others, so that the eight
orientations are joins of two sorted tables only.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photofind.core.fingerprints.perceptual_hash import turned_hashes

Ids = NDArray[np.int64]
Hashes = NDArray[np.uint8]

NEAR_BITS = 31  # of 256; beyond, strangers begin to outnumber copies
WORDS, WORD_BITS = 16, 16
FLIPS = (0, *(1 << bit for bit in range(WORD_BITS)))  # two words that differ in one bit at most
TURNS_APART_BITS = 40  # of a hash turned without its picture: some bits near the median are wrong
TRANSPOSED = 1  # an orientation that makes rows of columns
FEW = 200  # hashes are compared all with all: sorting them costs more
CHUNK = 1 << 17  # candidates looked at at once: what fits a processor's cache


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
    fresh, known = np.flatnonzero(is_new), np.flatnonzero(~is_new)
    if not len(fresh):
        return np.zeros((0, 2), np.int64)
    turns = _turns()
    transposed = turned_hashes(hashes[fresh])[:, TRANSPOSED] ^ turns[TRANSPOSED].pattern
    if len(hashes) <= FEW:
        found = [_within_reach(hashes, fresh, transposed, turn) for turn in turns]
        return _unique_pairs(np.concatenate(found), len(hashes))
    found = [np.zeros((0, 2), np.int64)]
    for word in range(WORDS):
        new = _Sorted.by_word(hashes[fresh], fresh, word)
        old = _Sorted.by_word(hashes[known], known, word)
        turned = _Sorted.by_word(transposed, fresh, word)
        for turn in turns:
            if turn.is_transposed:
                found += [*turned.joined(new, turn, 0), *turned.joined(old, turn, 0)]
                continue
            for flip in FLIPS if turn.is_upright else (0,):
                found += [*new.joined_with_itself(turn, flip), *new.joined(old, turn, flip)]
    return _unique_pairs(np.concatenate(found), len(hashes))


def _within_reach(hashes: Hashes, fresh: Ids, transposed: Hashes, turn: "_Turn") -> Ids:
    """Do for one orientation and few hashes what joining sorted words does."""
    asking = transposed if turn.is_transposed else hashes[fresh]
    apart = (asking ^ turn.pattern)[:, np.newaxis] ^ hashes
    bits = np.bitwise_count(apart.view(np.uint64)).sum(axis=2)
    is_near = bits <= turn.bits
    if not turn.is_upright:
        is_near &= (apart.view(np.uint16) == 0).any(axis=2)
    mine, theirs = np.nonzero(is_near)
    return np.stack([fresh[mine], theirs], axis=1)


def _unique_pairs(pairs: Ids, count: int) -> Ids:
    apart = pairs[pairs[:, 0] != pairs[:, 1]]
    keys: Ids = np.unique(apart.min(axis=1) * count + apart.max(axis=1))
    return np.asarray(np.stack([keys // count, keys % count], axis=1), np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class _Turn:
    """What one of the eight orientations does to a hash: some bits flip, rows become columns.

    Attributes:
        pattern: The bits that flip, shape ``(32,)``.
        bits: How far apart hashes may be.
    """

    pattern: Hashes
    is_transposed: bool
    is_upright: bool

    @property
    def bits(self) -> int:
        return NEAR_BITS if self.is_upright else TURNS_APART_BITS

    def word(self, number: int) -> int:
        """Return the flipped bits of one word."""
        return int(self.pattern.view(np.uint16)[number])

    def part(self, number: int) -> np.uint64:
        """Return the flipped bits of a quarter of the hash."""
        return np.uint64(self.pattern.view(np.uint64)[number])


def _turns() -> list[_Turn]:
    patterns = turned_hashes(np.zeros((1, 32), np.uint8))[0]
    return [_Turn(pattern, number % 2 == 1, number == 0) for number, pattern in enumerate(patterns)]


@dataclass(frozen=True, slots=True, eq=False)
class _Sorted:
    """Hashes sorted by one of their 16 words, so that equal words are neighbours.

    Attributes:
        word: Which word.
        names: The number of each hash, in sorted order.
        values: Its word.
        starts: Where each of the 65 536 values begins.
        parts: Four columns of 64 bits, each with its place in the hash; the one that holds the word
            comes last, because there the hashes agree anyway.
    """

    word: int
    names: Ids
    values: Ids
    starts: Ids
    parts: list[tuple[int, NDArray[np.uint64]]]

    @classmethod
    def by_word(cls, hashes: Hashes, names: Ids, word: int) -> "_Sorted":
        content = np.ascontiguousarray(hashes)
        words = content.view(np.uint16)[:, word]
        order = np.argsort(words, kind="stable")
        counts = np.bincount(words, minlength=1 << WORD_BITS)
        quarters = content.view(np.uint64)[order]
        places = [(word // 4 + step) % 4 for step in (1, 2, 3, 4)]
        return cls(
            word, names[order], words[order].astype(np.int64),
            np.concatenate([[0], np.cumsum(counts)]),
            [(place, np.ascontiguousarray(quarters[:, place])) for place in places],
        )  # fmt: skip

    def joined(self, other: "_Sorted", turn: _Turn, flip: int) -> Iterator[Ids]:
        """Pair these hashes, turned, with near ones of ``other`` whose word differs by ``flip``."""
        there = self.values ^ turn.word(self.word) ^ flip
        return self._near(other, turn, other.starts[there], other.starts[there + 1])

    def joined_with_itself(self, turn: _Turn, flip: int) -> Iterator[Ids]:
        """Do the same among these hashes, each pair once; for turns that undo themselves."""
        there = self.values ^ turn.word(self.word) ^ flip
        begins, ends = self.starts[there], self.starts[there + 1]
        if turn.word(self.word) ^ flip:
            ends = np.where(self.values < there, ends, begins)
        else:
            begins = np.arange(1, len(there) + 1)
        return self._near(self, turn, begins, ends)

    def _near(self, other: "_Sorted", turn: _Turn, begins: Ids, ends: Ids) -> Iterator[Ids]:
        """Compare each hash with a run of ``other``'s, a bounded number at once."""
        asking = np.flatnonzero(ends > begins)
        counts = (ends - begins)[asking]
        totals = np.cumsum(counts)
        start = 0
        while start < len(asking):
            done = int(totals[start - 1]) if start else 0
            stop = max(start + 1, int(np.searchsorted(totals, done + CHUNK, side="right")))
            part = slice(start, stop)
            shifts = begins[asking[part]] - (totals[part] - counts[part] - done)
            theirs = np.arange(int(totals[stop - 1]) - done) + np.repeat(shifts, counts[part])
            yield self._within(other, turn, np.repeat(asking[part], counts[part]), theirs)
            start = stop

    def _within(self, other: "_Sorted", turn: _Turn, mine: Ids, theirs: Ids) -> Ids:
        """Return the pairs that are near enough; strangers fall out early."""
        apart = np.zeros(len(mine), np.uint8)
        for (place, left), (_place, right) in zip(self.parts, other.parts, strict=True):
            # At most 40 + 64 bits: what is farther apart has fallen out before.
            apart = apart + np.bitwise_count(left[mine] ^ right[theirs] ^ turn.part(place))
            kept = np.flatnonzero(apart <= turn.bits)
            mine, theirs, apart = mine[kept], theirs[kept], apart[kept]
        return np.stack([self.names[mine], other.names[theirs]], axis=1)


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
