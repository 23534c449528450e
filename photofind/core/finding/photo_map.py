"""The map of a library: where each photo lies, kept on disk, and brought up to date cheaply.

New photos are put beside those they look like; only when there are many of them is everything laid
out again, from where it lay before, so that the map stays familiar.
"""

import logging
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photofind.core.finding.layout_map import lay_out
from photofind.core.store.index import vector_keys
from photofind.core.task import Task

MOST_LAID_OUT = 50_000  # photos; the others are put beside those
MOST_NEW = 0.25  # share of photos that may be put beside others before all are laid out again
NEIGHBOURS = 4
SPREAD = 0.002  # how far a photo lies from those it is put beside, of the map's width
AT_ONCE = 2_000

Ids = NDArray[np.int64]
Vectors = NDArray[np.float32]
Places = NDArray[np.float32]

# What reading an archive of which some bytes are others can raise; zipfile has many words for it.
DAMAGED = (OSError, EOFError, ValueError, TypeError, KeyError, RuntimeError, zipfile.BadZipFile)

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class PhotoMap:
    """Where photos lie.

    Attributes:
        ids: Shape ``(n,)``, ascending.
        places: Shape ``(n, 2)``, x right and y down, 0 to 1.
        model: Whose embeddings they are.
        laid_out: How many of them were laid out together; the others were put beside those.
    """

    ids: Ids
    places: Places
    model: str
    laid_out: int

    @classmethod
    def empty(cls) -> "PhotoMap":
        """Return the map of nothing."""
        return cls(np.empty(0, np.int64), np.empty((0, 2), np.float32), "", 0)

    def save(self, path: Path) -> None:
        """Keep it; where that is impossible it is made again next time."""
        temporary = path.with_suffix(".new.npz")
        try:
            np.savez(
                temporary,
                ids=self.ids,
                places=self.places,
                model=np.array(self.model),
                laid_out=np.array(self.laid_out),
            )
            temporary.replace(path)
        except OSError:
            logger.warning("the map cannot be kept", exc_info=True)

    @classmethod
    def load(cls, path: Path) -> "PhotoMap":
        """Return what was kept; the map of nothing if there is none or it is damaged."""
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
                found = cls(kept["ids"], kept["places"], str(kept["model"]), int(kept["laid_out"]))
        except DAMAGED:
            return cls.empty()
        fits = found.ids.ndim == 1 and found.places.shape == (len(found.ids), 2)
        return found if fits else cls.empty()


def updated(
    old: PhotoMap,
    model: str,
    ids: Ids,
    vectors: Vectors,
    task: Task,
    arrange: Callable[[Vectors, Places | None, Task], Places] = lay_out,
) -> PhotoMap:
    """Return the map of these photos.

    Args:
        old: What is known from earlier.
        model: Whose embeddings ``vectors`` are.
        ids: Ascending, shape ``(n,)``.
        vectors: Unit length, shape ``(n, dimension)``.
        task: Progress and stop.
        arrange: Lays vectors out; see `lay_out`.

    Raises:
        Cancelled: ``task`` was cancelled.
    """
    if old.model != model:
        old = PhotoMap.empty()
    known = np.isin(ids, old.ids)
    places = np.zeros((len(ids), 2), dtype=np.float32)
    places[known] = old.places[np.isin(old.ids, ids)]
    beside = int((~known).sum()) + int(known.sum()) - min(old.laid_out, int(known.sum()))
    if known.any() and beside <= MOST_NEW * len(ids):
        places[~known] = put_beside(vectors[~known], vectors[known], places[known], task)
        return PhotoMap(ids, places, model, min(old.laid_out, int(known.sum())))
    return _laid_out(PhotoMap(ids, places, model, 0), vectors, known, task, arrange)


def _laid_out(
    wanted: PhotoMap,
    vectors: Vectors,
    known: NDArray[np.bool_],
    task: Task,
    arrange: Callable[[Vectors, Places | None, Task], Places],
) -> PhotoMap:
    """Lay all photos out, or as many as is sensible, and put the others beside those."""
    ids, places = wanted.ids, wanted.places
    if not len(ids):
        return wanted
    _, first = np.unique(vector_keys(vectors), return_index=True)  # copies would only clump
    if len(first) > MOST_LAID_OUT:
        first = np.random.default_rng(1).choice(first, MOST_LAID_OUT, replace=False)
    first = np.sort(first)
    start = None
    if known[first].mean() > 0.5:  # most of them had a place: begin there
        begun = places.copy()
        begun[~known] = put_beside(vectors[~known], vectors[known], places[known], task)
        start = begun[first]
    places[first] = arrange(vectors[first], start, task)
    others = np.setdiff1d(np.arange(len(ids)), first)
    places[others] = put_beside(vectors[others], vectors[first], places[first], task)
    return PhotoMap(ids, places, wanted.model, len(ids))


def put_beside(vectors: Vectors, known: Vectors, places: Places, task: Task) -> Places:
    """Return places for photos beside those they look like most.

    Args:
        vectors: Of the photos, shape ``(m, dimension)``.
        known: Of those that lie somewhere, shape ``(n, dimension)``, n at least 1.
        places: Where, shape ``(n, 2)``.
        task: To stop it.
    """
    result = np.zeros((len(vectors), 2), dtype=np.float32)
    count = min(NEIGHBOURS, len(known))
    random = np.random.default_rng(len(known))
    for start in range(0, len(vectors), AT_ONCE):
        task.check()
        cosines = vectors[start : start + AT_ONCE] @ known.T
        near = np.argpartition(-cosines, count - 1, axis=1)[:, :count]
        weights = np.exp(20 * np.take_along_axis(cosines, near, axis=1))
        weights /= weights.sum(axis=1, keepdims=True)
        result[start : start + AT_ONCE] = (places[near] * weights[..., None]).sum(axis=1)
    result += random.normal(scale=SPREAD, size=result.shape)
    return np.clip(result, 0, 1)
