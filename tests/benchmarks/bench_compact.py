"""Shorter vectors and compact codes against the full embedding: recall, bytes and time.

    python -m tests.benchmarks.bench_compact [--photos DIR]

The library and the queries are those of `bench_index`. Where a short form is used, it finds a
shortlist that the full vectors then order: "best 100" and "best 1000" say how many of the true ten
nearest are on it, "alone@10" how many the short form itself puts among its ten.
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photofind.core.fingerprints.compact import Codebook, nearest_codes
from tests.benchmarks.bench_index import NOISE, QUERIES, K, our_vectors, unit
from tests.benchmarks.bench_speed import DEFAULT_CACHE, DEFAULT_PHOTOS

Vectors = NDArray[np.float32]
Search = Callable[[int, int], NDArray[np.int64]]  # query number and count to places


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, default=DEFAULT_PHOTOS)
    parser.add_argument("--cache", type=Path, default=DEFAULT_CACHE)
    arguments = parser.parse_args()
    vectors = our_vectors(arguments.photos, arguments.cache, 100_000)
    random = np.random.default_rng(2)
    chosen = vectors[random.choice(len(vectors), QUERIES, replace=False)]
    queries = unit(chosen + NOISE * unit(random.normal(size=chosen.shape)))
    truth = [set(_top(vectors @ query, K).tolist()) for query in queries]
    print(f"{len(vectors)} vectors of {vectors.shape[1]} numbers, {len(queries)} queries")
    print("  form              bytes    alone@10   best 100   best 1000   one query")
    _print("full", vectors[0].nbytes, _by_cosine(vectors, queries), truth)
    for count in (128, 64, 32):
        _print(f"PCA {count}", 4 * count, _by_distance(vectors, queries, count), truth)
    for bits in (64, 128, 256):
        for name, iterations in (("signs", 0), ("ITQ", 50)):
            codebook = Codebook.learn(vectors, bits, iterations=iterations)
            _print(f"{name} {bits}", bits // 8, _by_codes(vectors, queries, codebook), truth)


def _by_cosine(vectors: Vectors, queries: Vectors) -> Search:
    return lambda query, count: _top(vectors @ queries[query], count)


def _by_distance(vectors: Vectors, queries: Vectors, count: int) -> Search:
    """Compare principal components, as 32-bit numbers."""
    codebook = Codebook.learn(vectors, 64 * -(-count // 64), iterations=0)
    directions = codebook.projection[:, :count]
    short = (vectors - codebook.mean) @ directions
    asked = (queries - codebook.mean) @ directions
    lengths = (short**2).sum(axis=1) / 2
    return lambda query, count: _top(short @ asked[query] - lengths, count)


def _by_codes(vectors: Vectors, queries: Vectors, codebook: Codebook) -> Search:
    codes, asked = codebook.encode(vectors), codebook.encode(queries)
    return lambda query, count: nearest_codes(codes, asked[query], count)


def _top(scores: Vectors, count: int) -> NDArray[np.int64]:
    return np.argpartition(-scores, count)[:count]


def _print(name: str, size: int, search: Search, truth: list[set[int]]) -> None:
    began = time.perf_counter()
    recalls = []
    for count in (K, 100, 1000):
        found = [search(query, count) for query in range(len(truth))]
        recalls.append(_recall(found, truth))
    each = (time.perf_counter() - began) / len(truth) / len(recalls)
    shares = "".join(f"{recall:12.4f}" for recall in recalls)
    print(f"  {name:<16}{size:7d}{shares}{1e3 * each:12.2f} ms")


def _recall(found: list[NDArray[np.int64]], truth: list[set[int]]) -> float:
    pairs = zip(found, truth, strict=True)
    return float(np.mean([len(wanted.intersection(got.tolist())) / K for got, wanted in pairs]))


if __name__ == "__main__":
    main()
