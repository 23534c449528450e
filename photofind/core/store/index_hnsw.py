"""The graph index: hnswlib, of which this module is the only owner. For very large libraries.

A search follows links through a hierarchy of graphs (Malkov and Yashunin, "Efficient and robust
approximate nearest neighbor search using hierarchical navigable small world graphs", 2016) and
finds 99.9 % of what the exact index finds, in 0.3 ms among a million.

hnswlib holds Python's lock while it saves and loads, so neither may be done on a window's thread.
It loads files of another dimension, and damaged ones, without a word or with a crash: beside the
graph lies a description with the graph's digest, and both must fit.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Self
from zipfile import BadZipFile

import numpy as np
from blake3 import blake3
from numpy.typing import NDArray

from photofind.core.errors import DiskFullError, IndexMismatchError
from photofind.core.store.index import (
    Ids,
    IndexKey,
    Membership,
    Neighbours,
    Vectors,
    check_dimension,
    stack,
)
from photofind.core.store.index_rows import RowIndex

if TYPE_CHECKING:
    import hnswlib

LINKS = 16  # of a point in a layer; more bring nothing at 256 dimensions
BUILD_BREADTH = 200  # candidates looked at when a point is linked
SEARCH_BREADTH = 100  # likewise when searching: recall@10 of 1.000 at a million
FIRST_CAPACITY = 1024
FIRST_WITHIN = 32  # neighbours asked for at first when all within a distance are wanted
MOST_DEAD = 0.3  # share of rows without a photo at which a graph is worth building again
FORMAT = 1


class HnswIndex(RowIndex):
    """All vectors in a graph. Safe to use from several threads at once."""

    def __init__(self, key: IndexKey, threads: int = 1) -> None:
        super().__init__(key)
        self._threads = threads
        self._graph = _new_graph(key.dimension, FIRST_CAPACITY, threads)
        self._dead = 0

    @classmethod
    def load(cls, path: Path, key: IndexKey, threads: int = 1) -> Self:
        """Load a saved index; its generation may be another than the key's.

        Args:
            path: Where `save` put it.
            key: What the catalog has now. A graph of another generation is to be topped up by
                `update`, and is returned with its own.
            threads: Cores that adding may use.

        Raises:
            IndexMismatchError: There is none, it is damaged, or of another model or dimension.
        """
        import hnswlib  # a compiled extension that few commands need

        saved_key, members = _read_description(path)
        if (saved_key.model, saved_key.dimension) != (key.model, key.dimension):
            raise IndexMismatchError("The saved index was made with another model.")
        index = cls(saved_key, threads)
        graph = hnswlib.Index(space="ip", dim=key.dimension)
        graph.load_index(os.fspath(path), max_elements=max(FIRST_CAPACITY, len(members.keys)))
        graph.set_ef(SEARCH_BREADTH)
        graph.set_num_threads(threads)
        index._graph, index._members = graph, members
        index._dead = int((~members.alive).sum())
        return index

    def save(self, path: Path) -> None:
        """Write the graph and its description; a crash leaves the old pair or none.

        Raises:
            DiskFullError: The index cannot be written.
        """
        with self._lock:
            graph, description = path.with_name(path.name + ".new"), _description_of(path)
            try:
                self._graph.save_index(os.fspath(graph))
                digest = _sync_and_digest(graph)
                _write_description(description, self.key, self._members, digest)
                graph.replace(path)
            except (OSError, RuntimeError) as error:
                raise DiskFullError(f"The index cannot be written to {path}.") from error

    def update(self, ids: Ids, vectors: Vectors) -> int:
        """Hold exactly these photos with these vectors; return how many had to be touched."""
        with self._lock:
            touched = super().update(ids, vectors)
            self._rebuild_if_worn()
            return touched

    def search(self, vectors: Vectors, k: int) -> Neighbours:
        """Find nearly always the ``k`` nearest photos of each vector; all there are if fewer."""
        check_dimension(vectors, self.key)
        with self._lock:
            return stack(self._nearest(vectors, k), k)

    def search_within(self, vectors: Vectors, min_cosine: float) -> list[Neighbours]:
        """Find nearly all photos at least as near as ``min_cosine``, for each vector.

        Asks for more and more neighbours until they leave the range.
        """
        check_dimension(vectors, self.key)
        with self._lock:
            found: list[Neighbours] = [_NOTHING] * len(vectors)
            open_queries, k = np.arange(len(vectors)), FIRST_WITHIN
            while len(open_queries):
                for query, near in zip(
                    open_queries, self._nearest(vectors[open_queries], k), strict=True
                ):
                    found[query] = near
                is_open = [
                    self._may_have_more(found[query], k, min_cosine) for query in open_queries
                ]
                open_queries, k = open_queries[is_open], 4 * k
        return [_cut(near, min_cosine) for near in found]

    def _may_have_more(self, near: Neighbours, k: int, min_cosine: float) -> bool:
        return bool(len(near.ids)) and k < self._live and near.cosines[-1] >= min_cosine

    @property
    def _live(self) -> int:
        """Rows that have a photo."""
        return int(self._graph.get_current_count()) - self._dead

    def _nearest(self, vectors: Vectors, k: int) -> list[Neighbours]:
        """Return at least ``k`` photos for each query: each row has one or more."""
        k = min(k, self._live)
        if k == 0:
            return [_NOTHING] * len(vectors)
        expansion = self._expanded()
        rows, distances = self._ask(vectors, k)
        return [
            expansion.photos(row.astype(np.int64), 1 - distance)
            for row, distance in zip(rows, distances, strict=True)
        ]

    def _ask(self, vectors: Vectors, k: int) -> tuple[NDArray[np.uint64], Vectors]:
        """Search the graph; where it does not reach ``k`` rows, look more broadly, then for fewer.

        Removed rows are still walked through but not counted, so that a graph with many of them
        needs more breadth.
        """
        breadth = max(SEARCH_BREADTH, 2 * k)
        while True:
            self._graph.set_ef(breadth)
            try:
                rows, distances = self._graph.knn_query(vectors, k)
            except RuntimeError:  # fewer than k were reached
                if breadth > 2 * self._graph.get_current_count():
                    k -= max(1, k // 8)
                breadth *= 4
            else:
                return rows, np.asarray(distances, dtype=np.float32)

    def _append(self, vectors: Vectors, *, rows: int) -> None:
        self._reserve(rows)
        if len(vectors):
            self._graph.add_items(vectors, np.arange(len(self._members.keys), rows))

    def _reserve(self, rows: int) -> None:
        if rows > self._graph.get_max_elements():
            self._graph.resize_index(max(rows, 2 * self._graph.get_max_elements()))

    def _take(self, members: Membership) -> None:
        """Hold new members, and mark rows that lost their last photo."""
        alive_before = np.zeros(len(members.keys), dtype=np.bool_)
        alive_before[: len(self._members.keys)] = self._members.alive
        is_alive = members.alive
        for row in np.flatnonzero(alive_before & ~is_alive):
            self._graph.mark_deleted(int(row))
        self._members = members
        self._dead = int((~is_alive).sum())
        self._expansion = None

    def _rebuild_if_worn(self) -> None:
        """Build the graph anew once many of its rows are dead: every search walks through them."""
        is_alive = self._members.alive
        if self._dead <= MOST_DEAD * len(is_alive):
            return
        live = np.flatnonzero(is_alive)
        graph = _new_graph(self.key.dimension, max(FIRST_CAPACITY, len(live)), self._threads)
        if len(live):  # hnswlib takes an empty list for vectors of no numbers
            vectors = np.asarray(self._graph.get_items(live), dtype=np.float32)
            graph.add_items(vectors, np.arange(len(live)))
        places = np.cumsum(is_alive) - 1
        self._graph = graph
        self._members = Membership(
            self._members.ids, places[self._members.rows], self._members.keys[is_alive]
        )
        self._dead, self._expansion = 0, None


_NOTHING = Neighbours(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.float32))


def _cut(near: Neighbours, min_cosine: float) -> Neighbours:
    count = int((near.cosines >= min_cosine).sum())
    return Neighbours(near.ids[:count], near.cosines[:count])


def _new_graph(dimension: int, capacity: int, threads: int) -> "hnswlib.Index":
    import hnswlib  # a compiled extension that few commands need

    graph = hnswlib.Index(space="ip", dim=dimension)
    graph.init_index(max_elements=capacity, M=LINKS, ef_construction=BUILD_BREADTH)
    graph.set_num_threads(threads)
    return graph


def _description_of(path: Path) -> Path:
    return path.with_name(path.name + ".photos.npz")


def _sync_and_digest(path: Path) -> bytes:
    """Bring a file to the disk and return its digest."""
    with path.open("rb") as file:
        os.fsync(file.fileno())
    return blake3(max_threads=blake3.AUTO).update_mmap(path).digest()


def _write_description(path: Path, key: IndexKey, members: Membership, digest: bytes) -> None:
    temporary = path.with_name(path.name + ".new")
    with temporary.open("wb") as file:
        np.savez(
            file,
            format=np.array(FORMAT),
            model=np.array(key.model),
            dimension=np.array(key.dimension),
            generation=np.array(key.generation),
            digest=np.frombuffer(digest, dtype=np.uint8),
            ids=members.ids,
            rows=members.rows,
            keys=members.keys,
        )
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)


def _read_description(path: Path) -> tuple[IndexKey, Membership]:
    """Read what lies beside a graph, and check that the graph is the one it describes."""
    try:
        # Opened here, because NumPy leaves a damaged file open.
        with _description_of(path).open("rb") as file, np.load(file, allow_pickle=False) as stored:
            is_known = int(stored["format"]) == FORMAT
            key = IndexKey(
                str(stored["model"]), int(stored["dimension"]), int(stored["generation"])
            )
            members = Membership(stored["ids"], stored["rows"], stored["keys"])
            expected = stored["digest"].tobytes()
        digest = blake3(max_threads=blake3.AUTO).update_mmap(path).digest()
    except (OSError, EOFError, ValueError, KeyError, BadZipFile) as error:
        raise IndexMismatchError("The saved index is missing or damaged.") from error
    if not is_known or digest != expected:
        raise IndexMismatchError("The saved index is damaged or of another format.")
    return key, members
