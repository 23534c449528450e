"""Give photos that are in the library already the vectors of another model.

Made from the stored thumbnails, which is what every embedding is made from, so that no photo needs
to be read and unplugged ones get theirs too. The old model's vectors stay untouched and serve until
the new ones are complete: that is the caller's to decide.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import PhotoId
from photofind.core.fingerprints.embedding import Embedder
from photofind.core.fingerprints.pipeline import BATCH
from photofind.core.fingerprints.priority import lower_thread_priority
from photofind.core.intake.picture import decode_thumbnail
from photofind.core.native_threads import one_native_thread_each
from photofind.core.task import Task

Vectors = Mapping[PhotoId, NDArray[np.float32]]
Sink = Callable[[Vectors], None]


def embed_thumbnails(
    photos: Iterable[PhotoId],
    thumbnail_of: Callable[[PhotoId], bytes | None],
    embedder: Embedder,
    sink: Sink,
    *,
    workers: int = 1,
    task: Task | None = None,
) -> list[PhotoId]:
    """Embed photos from their thumbnails and hand the vectors over in batches.

    Args:
        photos: Which ones.
        thumbnail_of: Reads a thumbnail's JPEG; called from the workers.
        embedder: The new model.
        sink: Stores vectors; called on the calling thread only.
        workers: Threads that decode and infer.
        task: Counts photos; its stage is begun by the caller.

    Returns:
        Photos without a usable thumbnail: their files have to be read.

    Raises:
        Cancelled: ``task`` was cancelled; what was finished has been handed over.
        MissingModelError: The model fails.
    """
    task = task or Task()
    missing: list[PhotoId] = []
    with (
        one_native_thread_each(),
        ThreadPoolExecutor(workers, "photofind-embed", lower_thread_priority) as pool,
    ):
        batches = (pool.submit(_embed, batch, thumbnail_of, embedder) for batch in _batches(photos))
        for done in _in_order(batches, ahead=2 * workers):
            vectors, lacking = done.result()
            sink(vectors)
            missing += lacking
            task.advance(len(vectors) + len(lacking))
    return missing


def _embed(
    photos: list[PhotoId], thumbnail_of: Callable[[PhotoId], bytes | None], embedder: Embedder
) -> tuple[Vectors, list[PhotoId]]:
    """Return vectors of photos, and the photos that have no usable thumbnail."""
    pictures, lacking = {}, []
    for photo in photos:
        pixels = _decode(thumbnail_of(photo))
        if pixels is None:
            lacking.append(photo)
        else:
            pictures[photo] = pixels
    vectors = embedder.embed(list(pictures.values()))
    return dict(zip(pictures, vectors, strict=True)), lacking


def _decode(thumbnail: bytes | None) -> NDArray[np.uint8] | None:
    if thumbnail is None:
        return None
    try:
        return decode_thumbnail(thumbnail)
    except ValueError:
        return None


def _batches(photos: Iterable[PhotoId]) -> Iterator[list[PhotoId]]:
    rest = iter(photos)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _in_order(
    submitted: Iterator[Future[tuple[Vectors, list[PhotoId]]]], ahead: int
) -> Iterator[Future[tuple[Vectors, list[PhotoId]]]]:
    """Yield futures in order while only so many are under way: thumbnails fill memory."""
    waiting = list(islice(submitted, ahead))
    while waiting:
        yield waiting.pop(0)
        waiting.extend(islice(submitted, 1))
