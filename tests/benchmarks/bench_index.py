"""The neighbour indexes side by side: exact, hnswlib and Annoy, on the vectors we search.

    python -m tests.benchmarks.bench_index [--photos DIR] [--only 10000]

Vectors are embeddings of real photos by the bundled model where the photos are at hand (mirrored
photos fill up what is missing), else drawn in clusters. The set of 9 144 vectors of 2 048 numbers
is the one of which the field publishes 770 µs a query with Annoy; its vectors are ours, spread to
that length by a random projection with noise.

Queries are noisy versions of vectors in the index, as an edited photo's vector is. Recall counts
how many of the ten nearest the exact index finds are found.
"""

import argparse
import io
import itertools
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photofind.core.store.index import IndexKey, VectorIndex
from photofind.core.store.index_exact import ExactIndex
from photofind.core.store.index_hnsw import HnswIndex
from tests.benchmarks.bench_speed import DEFAULT_CACHE, DEFAULT_PHOTOS
from tests.benchmarks.speed_breakdown import load_embedder

K = 10
QUERIES = 500
NOISE = 0.35  # length of what an edit adds to a unit vector: a cosine of .94
ANNOY_TREES = 50
EMBED_AT_ONCE = 256

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; times in seconds."""

    name: str
    build: float
    single: float
    batch: float
    recall: float
    megabytes: float

    def print(self) -> None:
        """Print it."""
        print(
            f"  {self.name:<10}{self.build:9.2f} s{1e3 * self.single:11.3f} ms"
            f"{1e3 * self.batch:11.3f} ms{self.recall:9.4f}{self.megabytes:9.1f} MB"
        )


def main() -> None:
    """Print a table for each set of vectors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, default=DEFAULT_PHOTOS)
    parser.add_argument("--cache", type=Path, default=DEFAULT_CACHE)
    parser.add_argument("--only", type=int, default=0, help="10000, 100000 or 9144")
    arguments = parser.parse_args()
    vectors = our_vectors(arguments.photos, arguments.cache, 100_000)
    sets = {10_000: vectors[:10_000], 100_000: vectors, 9144: _long_vectors(vectors[:9144])}
    for count, each in sets.items():
        if arguments.only in (0, count):
            _compare(each)


def our_vectors(photos: Path, cache: Path, count: int) -> Vectors:
    """Return embeddings of real photos, or drawn ones; kept in a file between runs."""
    file = cache / f"vectors-{count}.npy"
    if file.exists():
        return np.asarray(np.load(file))
    embedder = load_embedder()
    archives = sorted((photos / "train").glob("*.zip"))
    if embedder is None or not archives:
        print("vectors are drawn: no model or no photos")
        return _drawn(count, 256)
    cache.mkdir(parents=True, exist_ok=True)
    pictures = itertools.islice(_pictures(archives), count)
    with ThreadPoolExecutor() as pool:
        parts = list(pool.map(embedder.embed, _chunks(pictures)))
    vectors = np.concatenate(parts)
    np.save(file, vectors[np.random.default_rng(0).permutation(len(vectors))])
    return np.asarray(np.load(file))


def _pictures(archives: list[Path]) -> Iterator[NDArray[np.uint8]]:
    """Yield every photo, then every photo mirrored."""
    for is_mirrored in (False, True):
        for archive in archives:
            with zipfile.ZipFile(archive) as shard:
                for name in shard.namelist():
                    with Image.open(io.BytesIO(shard.read(name))) as photo:
                        pixels = np.asarray(photo.convert("RGB"))
                    yield np.ascontiguousarray(pixels[:, ::-1]) if is_mirrored else pixels


def _chunks(pictures: Iterator[NDArray[np.uint8]]) -> Iterator[list[NDArray[np.uint8]]]:
    while chunk := list(itertools.islice(pictures, EMBED_AT_ONCE)):
        yield chunk


def _drawn(count: int, dimension: int) -> Vectors:
    random = np.random.default_rng(0)
    centres = random.normal(size=(count // 20, dimension))
    return unit(
        centres[random.integers(len(centres), size=count)]
        + random.normal(scale=0.7, size=(count, dimension))
    )


def _long_vectors(vectors: Vectors) -> Vectors:
    random = np.random.default_rng(1)
    spread = vectors @ random.normal(size=(vectors.shape[1], 2048)) / np.sqrt(vectors.shape[1])
    return unit(np.maximum(spread + random.normal(scale=0.02, size=spread.shape), 0))


def unit(values: NDArray[np.float64]) -> Vectors:
    """Scale rows to length 1."""
    lengths = np.linalg.norm(values, axis=1, keepdims=True)
    return np.asarray(values / lengths, dtype=np.float32)


def _compare(vectors: Vectors) -> None:
    print(f"\n{len(vectors)} vectors of {vectors.shape[1]} numbers")
    print("  index         build     one query  in a batch   recall@10    size")
    random = np.random.default_rng(2)
    chosen = vectors[random.choice(len(vectors), QUERIES, replace=False)]
    noise = unit(random.normal(size=chosen.shape))
    queries = unit(chosen + NOISE * noise)
    key = IndexKey("bench", vectors.shape[1])
    exact, row = _measure("exact", lambda: ExactIndex(key), vectors, queries, None)
    row.print()
    truth = exact.search(queries, K).ids
    _, row = _measure("hnswlib", lambda: HnswIndex(key, threads=4), vectors, queries, truth)
    row.print()
    _annoy(vectors, queries, truth)


def _measure(
    name: str,
    make: Callable[[], VectorIndex],
    vectors: Vectors,
    queries: Vectors,
    truth: NDArray[np.int64] | None,
) -> tuple[VectorIndex, Row]:
    began = time.perf_counter()
    index = make()
    index.add(np.arange(len(vectors)), vectors)
    built = time.perf_counter() - began
    single = _time_each(lambda query: index.search(query[np.newaxis], K), queries[:100])
    began = time.perf_counter()
    found = index.search(queries, K).ids
    batch = (time.perf_counter() - began) / len(queries)
    return index, Row(name, built, single, batch, _recall(found, truth), _megabytes(index, vectors))


def _time_each(search: Callable[[Vectors], object], queries: Vectors) -> float:
    search(queries[0])
    began = time.perf_counter()
    for query in queries:
        search(query)
    return (time.perf_counter() - began) / len(queries)


def _recall(found: NDArray[np.int64], truth: NDArray[np.int64] | None) -> float:
    if truth is None:
        return 1.0
    pairs = zip(found, truth, strict=True)
    return float(np.mean([len(np.intersect1d(got, wanted)) / K for got, wanted in pairs]))


def _megabytes(index: VectorIndex, vectors: Vectors) -> float:
    if not isinstance(index, HnswIndex):
        return vectors.nbytes / 1e6
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "index"
        index.save(path)
        return path.stat().st_size / 1e6


def _annoy(vectors: Vectors, queries: Vectors, truth: NDArray[np.int64]) -> None:
    try:
        from annoy import AnnoyIndex
    except ImportError:
        print("  annoy      is not installed: pip install 'photofind[bench]'")
        return
    began = time.perf_counter()
    index = AnnoyIndex(vectors.shape[1], "angular")
    index.set_seed(1)
    for number, vector in enumerate(vectors):
        index.add_item(number, vector)
    index.build(ANNOY_TREES)
    built = time.perf_counter() - began
    single = _time_each(lambda query: index.get_nns_by_vector(query, K), queries)
    found = np.array([index.get_nns_by_vector(query, K) for query in queries])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "index"
        index.save(str(path))
        megabytes = path.stat().st_size / 1e6
    Row("annoy", built, single, single, _recall(found, truth), megabytes).print()


if __name__ == "__main__":
    main()
