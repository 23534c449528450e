"""Embeddings and local features: large, read in one sweep or by photo, apart from the catalog.

Embeddings are kept as float16: 512 bytes for 256 dimensions. Their cosines differ from those of
float32 by less than 1e-3, far below any threshold.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import PhotoId
from photofind.core.store.database import Database, Row, blob, whole
from photofind.core.store.migrations import VECTORS
from photofind.core.store.repair import open_rebuildable

MODEL_STEP = 2**40  # more photos than any library has: one model's rows lie together


class VectorStore:
    """The embeddings of every model and the features of every candidate."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(cls, path: Path, *, is_writable: bool) -> "VectorStore":
        """Open or make the store; a damaged one is set aside and made anew.

        Raises:
            CatalogError: It cannot be used.
        """
        return cls(open_rebuildable(path, VECTORS, is_writable=is_writable))

    @property
    def database(self) -> Database:
        """The file behind it."""
        return self._database

    def models(self) -> dict[str, int]:
        """Return the dimension of every model that has vectors here."""
        rows = self._database.rows("SELECT name, dimension FROM model ORDER BY id")
        return {str(name): whole(dimension) for name, dimension in rows}

    def put(self, model: str, vectors: Mapping[PhotoId, NDArray[np.float32]]) -> None:
        """Store one vector for each photo, in one transaction.

        Raises:
            ValueError: A vector has another dimension than the model's.
        """
        if not vectors:
            return
        with self._database.transaction():
            dimension = len(next(iter(vectors.values())))
            key = self._model(model, dimension)
            if any(len(vector) != dimension for vector in vectors.values()):
                raise ValueError(f"vectors of {model} must have {dimension} dimensions")
            content = np.stack(list(vectors.values())).astype(np.float16).tobytes()
            # One statement for all, as for `Database.run_for_all`; `key` is the place in the list.
            self._database.run(
                """
                INSERT OR REPLACE INTO embedding (id, vector)
                SELECT value, substr(?2, 1 + key * ?3, ?3) FROM json_each(?1)
                """,
                (
                    str([key * MODEL_STEP + int(photo) for photo in vectors]),
                    content,
                    len(content) // len(vectors),
                ),
            )

    def copy(self, pairs: Iterable[tuple[PhotoId, PhotoId]]) -> None:
        """Give photos the vectors of others with the same content: pairs of (from, to)."""
        with self._database.transaction():
            keys = [whole(row[0]) for row in self._database.rows("SELECT id FROM model")]
            self._database.run_many(
                """
                INSERT OR REPLACE INTO embedding (id, vector)
                SELECT ?, vector FROM embedding WHERE id = ?
                """,
                (
                    (key * MODEL_STEP + to, key * MODEL_STEP + source)
                    for source, to in pairs
                    for key in keys
                ),
            )

    def remove(self, photos: Sequence[PhotoId]) -> None:
        """Forget all vectors and features of some photos."""
        with self._database.transaction():
            keys = [whole(row[0]) for row in self._database.rows("SELECT id FROM model")]
            self._database.run_for_all(
                "DELETE FROM embedding WHERE id IN (SELECT value FROM json_each(?))",
                [key * MODEL_STEP + photo for photo in photos for key in keys],
            )
            self._database.run_for_all(
                "DELETE FROM feature WHERE photo IN (SELECT value FROM json_each(?))", photos
            )

    def remove_model(self, model: str) -> None:
        """Forget all vectors of one model."""
        with self._database.transaction():
            key = self._key(model)
            self._database.run("DELETE FROM embedding WHERE id BETWEEN ? AND ?", _range(key))
            self._database.run("DELETE FROM model WHERE id = ?", (key,))

    def embeddings(self, model: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Return all vectors of a model: ids ``(n,)`` ascending, float32 ``(n, dimension)``."""
        key = self._key(model)
        rows = self._database.rows(
            "SELECT id, vector FROM embedding WHERE id BETWEEN ? AND ? ORDER BY id", _range(key)
        )
        return self._arrays(rows, key, self.models().get(model, 0))

    def embeddings_of(
        self, model: str, photos: Sequence[PhotoId]
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Return the vectors of some photos, ascending; those without one are left out."""
        key = self._key(model)
        wanted = str([key * MODEL_STEP + int(photo) for photo in photos])
        rows = self._database.rows(
            """
            SELECT id, vector FROM embedding
            WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id
            """,
            (wanted,),
        )
        return self._arrays(rows, key, self.models().get(model, 0))

    def has(self, model: str, photo: PhotoId) -> bool:
        """Whether a photo has a vector of a model."""
        row = self._database.row(
            "SELECT 1 FROM embedding WHERE id = ?", (self._key(model) * MODEL_STEP + photo,)
        )
        return row is not None

    def ids(self, model: str) -> NDArray[np.int64]:
        """Return which photos have a vector of a model, ascending."""
        key = self._key(model)
        ids = self._database.integers(
            "SELECT id FROM embedding WHERE id BETWEEN ? AND ? ORDER BY id", _range(key)
        )
        return ids.ravel() - key * MODEL_STEP

    def features(self, photo: PhotoId, version: int) -> bytes | None:
        """Return the features that were stored for a photo by this version of their maker."""
        row = self._database.row(
            "SELECT content FROM feature WHERE photo = ? AND version = ?", (photo, version)
        )
        return None if row is None else blob(row[0])

    def put_features(self, features: Mapping[PhotoId, bytes], version: int) -> None:
        """Store the features of some photos; another version's are replaced."""
        with self._database.transaction():
            self._database.run_many(
                "INSERT OR REPLACE INTO feature (photo, version, content) VALUES (?, ?, ?)",
                ((photo, version, content) for photo, content in features.items()),
            )

    def _arrays(
        self, rows: list[Row], key: int, dimension: int
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        ids = np.fromiter((row[0] for row in rows), dtype=np.int64, count=len(rows))
        content = b"".join(blob(row[1]) for row in rows)
        vectors = np.frombuffer(content, dtype=np.float16).astype(np.float32)
        return ids - key * MODEL_STEP, vectors.reshape(len(rows), dimension)

    def _key(self, model: str) -> int:
        return self._database.number("SELECT id FROM model WHERE name = ?", (model,))

    def _model(self, name: str, dimension: int) -> int:
        self._database.run(
            "INSERT INTO model (name, dimension) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
            (name, dimension),
        )
        row = self._database.row("SELECT id, dimension FROM model WHERE name = ?", (name,))
        if row is None or row[1] != dimension:
            raise ValueError(f"vectors of {name} do not have {dimension} dimensions")
        return whole(row[0])


def _range(key: int) -> tuple[int, int]:
    return key * MODEL_STEP, (key + 1) * MODEL_STEP - 1
