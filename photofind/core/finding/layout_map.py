"""Lay photos out in a plane so that those that look alike lie together: t-SNE of their embeddings.

openTSNE, whose only user this module is, does the work in time that grows hardly faster than the
number of photos. It runs in a process of its own: minutes of arithmetic beside a window would be
felt in every movement, and a process can be ended at any moment.

t-SNE: L. van der Maaten and G. Hinton, "Visualizing Data using t-SNE", JMLR 9, 2008. The fast form:
G. Linderman et al., "Fast interpolation-based t-SNE for improved visualization of single-cell
RNA-seq data", Nature Methods 16, 2019.
"""

import logging
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from photofind.core.errors import Cancelled, PhotofindError
from photofind.core.fingerprints.priority import lower_thread_priority
from photofind.core.task import Task

if TYPE_CHECKING:
    from openTSNE import TSNEEmbedding

PRINCIPAL = 50  # dimensions that t-SNE is given: the others are mostly noise, and cost time
PERPLEXITY = 30.0  # about how many neighbours a photo keeps close
EXAGGERATED_STEPS, STEPS = 150, 350
STEP_BLOCK = 10  # steps between two reports
FEWEST = 12  # below this a circle says as much
MOST_COMPARED_EXACTLY = 2_000
POLL_S = 0.1
SEED = 7

Vectors = NDArray[np.float32]
Places = NDArray[np.float32]

logger = logging.getLogger(__name__)


def lay_out(vectors: Vectors, start: Places | None, task: Task) -> Places:
    """Return a place for each vector.

    Args:
        vectors: Unit length, shape ``(n, dimension)``, no two equal.
        start: Where they lay before, shape ``(n, 2)``, so that a map that is made again still
            looks familiar; None for the first time.
        task: Progress and stop.

    Returns:
        Shape ``(n, 2)``, 0 to 1 in both directions.

    Raises:
        Cancelled: ``task`` was cancelled.
        PhotofindError: The process that did the work died.
    """
    task.begin("map", EXAGGERATED_STEPS + STEPS)
    if len(vectors) < FEWEST:
        return _circle(len(vectors))
    reduced = principal(vectors)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_serve, args=(theirs,), name="photofind-map", daemon=True)
    child.start()
    theirs.close()
    try:
        ours.send((reduced, start))
        return _follow(ours, task)
    except (EOFError, OSError) as broken:
        raise PhotofindError("The map could not be laid out: its process ended.") from broken
    finally:
        ours.close()
        child.kill()
        child.join()
        child.close()


def _follow(connection: Connection, task: Task) -> Places:
    """Count the child's steps until it sends the places."""
    while True:
        task.check()
        if not connection.poll(POLL_S):
            continue
        message = connection.recv()
        if isinstance(message, int):
            task.advance(message)
        else:
            places: Places = message
            return places


def _serve(connection: Connection) -> None:
    """Do the work in the child: read what to lay out, report, send the places."""
    lower_thread_priority()
    reduced, start = connection.recv()
    try:
        connection.send(tsne(reduced, start, connection.send))
    except (BrokenPipeError, Cancelled):
        logger.debug("nobody waits for the map any more")


def tsne(reduced: Vectors, start: Places | None, report: Callable[[int], object]) -> Places:
    """Run t-SNE here and now.

    Args:
        reduced: Shape ``(n, few)``; see `principal`.
        start: Where to begin, or None.
        report: Called with the number of steps that were made since the last call.
    """
    from openTSNE import TSNEEmbedding, affinity, initialization

    count = len(reduced)
    method = "exact" if count <= MOST_COMPARED_EXACTLY else "hnsw"
    near = affinity.PerplexityBasedNN(
        reduced, perplexity=min(PERPLEXITY, (count - 1) / 3), method=method, random_state=SEED
    )
    first = reduced[:, -2:] if start is None else start - start.mean(axis=0)
    first = initialization.rescale(first.astype(np.float64))
    first += np.random.default_rng(SEED).normal(scale=1e-6, size=first.shape)
    fast = "bh" if count <= MOST_COMPARED_EXACTLY else "fft"
    made = TSNEEmbedding(first, near, negative_gradient_method=fast, random_state=SEED)
    if start is None:
        made = _optimise(made, EXAGGERATED_STEPS, report, exaggeration=12, momentum=0.5)
    else:
        report(EXAGGERATED_STEPS)  # what lies together already need not be drawn together
    made = _optimise(made, STEPS, report, exaggeration=1, momentum=0.8)
    return to_unit(np.asarray(made, dtype=np.float32))


def _optimise(
    made: "TSNEEmbedding",
    steps: int,
    report: Callable[[int], object],
    *,
    exaggeration: float,
    momentum: float,
) -> "TSNEEmbedding":
    for _ in range(0, steps, STEP_BLOCK):
        made = made.optimize(STEP_BLOCK, exaggeration=exaggeration, momentum=momentum)
        report(STEP_BLOCK)
    return made


def principal(vectors: Vectors) -> Vectors:
    """Turn vectors so that most of what differs lies in a few directions, the last ones first.

    Returns:
        Shape ``(n, PRINCIPAL)`` or fewer; the last column varies most.
    """
    centred = vectors - vectors.mean(axis=0)
    _, directions = np.linalg.eigh(centred.T @ centred)
    reduced: Vectors = np.ascontiguousarray(centred @ directions[:, -PRINCIPAL:], dtype=np.float32)
    return reduced


def to_unit(places: Places) -> Places:
    """Move and scale places into the unit square, keeping their proportions."""
    low, high = places.min(axis=0), places.max(axis=0)
    scale = max(float((high - low).max()), 1e-9)
    unit: Places = ((places - (low + high) / 2) / scale + 0.5).astype(np.float32)
    return unit


def _circle(count: int) -> Places:
    angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
    places: Places = (0.5 + 0.4 * np.stack([np.cos(angles), np.sin(angles)], axis=1)).astype(
        np.float32
    )
    return places
