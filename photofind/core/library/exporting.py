"""Write fingerprints and paths to a file, for others to work with.

Three forms: ``.npz`` (numpy), ``.h5`` (HDF5) and ``.csv`` (no embeddings: a text file of a
quarter million numbers serves nobody). Arrays share their first axis: row i is photo i.
"""

import csv
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import Photo, PhotoId
from photofind.core.errors import DiskFullError, PhotofindError
from photofind.core.store.catalog import Catalog

Scalar = TypeVar("Scalar", bound=np.generic)


class ExportError(PhotofindError):
    """The file cannot be written, or its ending names no form we know."""


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """Everything that is exported, row by row.

    Attributes:
        photos: One for each row.
        hashes: uint8 (n, 32), 256-bit DCT hashes; zero where there is none.
        embeddings: float32 (n, d), unit length; zero where there is none.
        model: Name of the embedding model.
    """

    photos: Sequence[Photo]
    hashes: NDArray[np.uint8]
    embeddings: NDArray[np.float32]
    model: str


def collect(catalog: Catalog, model: str) -> Fingerprints:
    """Gather what is exported: every readable photo in the order of their ids.

    Args:
        catalog: Of the library.
        model: Whose embeddings.
    """
    ids = np.array(sorted(catalog.photo_ids()), dtype=np.int64)
    hash_ids, hashes = catalog.hashes()
    vector_ids, vectors = catalog.vectors.embeddings(model)
    return Fingerprints(
        photos=catalog.photos([PhotoId(int(key)) for key in ids]),
        hashes=_rows_of(ids, hash_ids, hashes),
        embeddings=_rows_of(ids, vector_ids, vectors),
        model=model,
    )


def _rows_of(
    ids: NDArray[np.int64], known: NDArray[np.int64], values: NDArray[Scalar]
) -> NDArray[Scalar]:
    """Return the row of each id, zeros where it has none; both id arrays are ascending."""
    rows = np.zeros((len(ids), *values.shape[1:]), dtype=values.dtype)
    is_known = np.isin(ids, known)
    rows[is_known] = values[np.searchsorted(known, ids[is_known])]
    return rows


def export(fingerprints: Fingerprints, target: Path) -> int:
    """Write ``fingerprints`` to ``target`` in the form its ending names, atomically.

    Returns:
        How many photos were written.

    Raises:
        ExportError: The ending is none of ours, or the file cannot be written.
        DiskFullError: The volume has no room.
    """
    writers = {".npz": _write_npz, ".h5": _write_h5, ".csv": _write_csv}
    writer = writers.get(target.suffix.lower())
    if writer is None:
        raise ExportError(
            f"Cannot export to {target.name}: the name must end in .npz, .h5 or .csv."
        )
    temporary = target.with_name(f".{target.name}.new{target.suffix.lower()}")
    try:
        writer(fingerprints, temporary)
        temporary.replace(target)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        if error.errno == 28:  # ENOSPC
            raise DiskFullError(f"There is no room to write {target}.") from error
        raise ExportError(f"Cannot write {target}: {error.strerror or error}.") from error
    return len(fingerprints.photos)


def _arrays(fingerprints: Fingerprints) -> dict[str, NDArray[np.generic]]:
    photos = fingerprints.photos
    # Paths as bytes: names need not be UTF-8. Fixed-width so that no pickle is needed to read them.
    return {
        "path": np.array([os.fsencode(photo.path) for photo in photos], dtype=np.bytes_),
        "digest": np.array([photo.digest.hex() for photo in photos], dtype=np.bytes_),
        "size_bytes": np.array([photo.stamp.size_bytes for photo in photos], dtype=np.int64),
        "hash": fingerprints.hashes,
        "embedding": fingerprints.embeddings,
        "model": np.array(fingerprints.model.encode(), dtype=np.bytes_),
    }


def _write_npz(fingerprints: Fingerprints, target: Path) -> None:
    with target.open("wb") as file:
        np.savez(file, **_arrays(fingerprints))  # type: ignore[arg-type]  # numpy types **kwds as bool


def _write_h5(fingerprints: Fingerprints, target: Path) -> None:
    import h5py  # 60 ms that only this command needs

    with h5py.File(target, "w") as file:
        for name, array in _arrays(fingerprints).items():
            file.create_dataset(name, data=array)


def _write_csv(fingerprints: Fingerprints, target: Path) -> None:
    header = ("path", "size_bytes", "format", "width_px", "height_px", "taken_at", "digest", "hash")
    with target.open("w", newline="", encoding="utf-8", errors="surrogateescape") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        for photo, bits in zip(fingerprints.photos, fingerprints.hashes, strict=True):
            writer.writerow(_csv_row(photo, bits))


def _csv_row(photo: Photo, bits: NDArray[np.uint8]) -> tuple[object, ...]:
    facts, taken = photo.facts, photo.metadata.taken_at
    return (
        str(photo.path),
        photo.stamp.size_bytes,
        facts.format if facts else "",
        facts.width_px if facts else "",
        facts.height_px if facts else "",
        taken.isoformat() if taken else "",
        photo.digest.hex(),
        bits.tobytes().hex(),
    )
