"""Fingerprint many files with all cores: read, digest, decode, hash, embed, hand over.

Every worker does the whole way of a photo. Decoding and inference release Python's lock, so that
workers which each decode and infer beat a queue between stages, and beat processes. Only the steps
that gain from many pictures at once (hash and network) go through a common waiting list: whichever
worker fills it up to a batch takes the batch. The calling thread hands finished results to the
sink; it is the only one that writes.

What is finished is handed over at least every two seconds, whatever the others are busy with, so
that a scan that is stopped, or killed, resumes where it was. A file that cannot be read is a result
with a reason. A bug in a worker stops all of them and is raised to the caller.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from photofind.core.domain import FoundFile, PhotoState
from photofind.core.errors import Cancelled, MissingModelError
from photofind.core.fingerprints.making import (
    Decoded,
    FingerprintMaker,
    PhotoReader,
    PictureEmbedder,
)
from photofind.core.fingerprints.priority import lower_thread_priority
from photofind.core.fingerprints.values import Fingerprinted
from photofind.core.native_threads import one_native_thread_each
from photofind.core.task import Task

BATCH = 32  # pictures per inference: 16 cost a twentieth more each, 64 no less
SMALLEST_SHARE = 8  # pictures of the last ones, which the workers divide
COMMIT_INTERVAL_S = 0.2  # a tenth of what is promised: short transactions, for which few wait
LONGEST_WAIT_S = 1.0  # of a picture for others to fill its batch
MOST_DECODED = 256  # pictures that wait for the model; 60 MB
MOST_FINISHED = 1024  # results that wait for the sink; 25 MB of thumbnails

logger = logging.getLogger(__name__)

Sink = Callable[[list[Fingerprinted]], None]


def _know_nothing(_digest: bytes) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class RunOptions:
    """How to go about a run.

    Attributes:
        workers: Threads that decode.
        full: Decode even where an embedded preview would do: the second pass.
        is_known: Tells whether the catalog has a ready photo with this digest; such a file is
            read and digested only. Called from the workers.
    """

    workers: int = 1
    full: bool = False
    is_known: Callable[[bytes], bool] = _know_nothing


def fingerprint_files(
    files: Iterable[FoundFile],
    decoder: PhotoReader,
    embedder: PictureEmbedder | None,
    sink: Sink,
    options: RunOptions | None = None,
    task: Task | None = None,
) -> None:
    """Fingerprint files and hand the results to ``sink`` in batches, in no particular order.

    Progress is counted in ``task`` when results were handed over; its stage is begun by the
    caller. While it is paused, the workers stop after the file in hand.

    Args:
        files: Drawn from as workers become free, by one thread at a time.
        decoder: Turns bytes into pixels.
        embedder: None where no model is installed: photos get no embedding. While it is not
            ready, photos are decoded, as many as `MOST_DECODED`.
        sink: Stores results; called from the calling thread only.
        options: How to go about it.
        task: Progress, pause and stop.

    Raises:
        Cancelled: ``task`` was cancelled; what was finished has been handed over.
        MissingModelError: The model fails.
    """
    options = options or RunOptions()
    maker = FingerprintMaker(decoder, embedder, is_known=options.is_known, full=options.full)
    with one_native_thread_each():
        _Run(maker, sink, task or Task()).go(iter(files), options.workers)


class _Run:
    """The threads of one call and what passes between them."""

    def __init__(self, maker: FingerprintMaker, sink: Sink, task: Task) -> None:
        self._maker = maker
        self._sink = sink
        self._task = task
        self._files_lock = threading.Lock()
        self._changed = threading.Condition()  # guards everything below
        self._decoded: list[Decoded] = []
        self._oldest_decoded_s = 0.0
        self._finished: list[Fingerprinted] = []
        self._working = 0
        self._must_stop = False
        self._failure: Exception | None = None

    def go(self, files: Iterator[FoundFile], workers: int) -> None:
        """Run until every file is done, or somebody stops it."""
        threads = [
            threading.Thread(target=self._work, args=(files,), name=f"photofind-scan-{number}")
            for number in range(workers)
        ]
        self._working = workers
        try:
            for thread in threads:
                thread.start()
            while self._wait():
                self._hand_over(waited_s=LONGEST_WAIT_S)
        except KeyboardInterrupt:
            self._end(threads)
            self._hand_over()
            raise
        finally:
            self._end(threads)
        self._hand_over()
        if self._failure is not None:
            raise self._failure
        self._task.check()

    def _end(self, threads: Iterable[threading.Thread]) -> None:
        self._stop()
        for thread in threads:
            if thread.ident is not None:  # else it never started
                thread.join()

    def _wait(self) -> bool:
        """Wait until results should be handed over; return whether workers are still at work."""
        with self._changed:
            self._changed.wait_for(self._is_urgent, COMMIT_INTERVAL_S)
            return self._working > 0

    def _is_urgent(self) -> bool:
        return self._working == 0 or len(self._finished) >= MOST_FINISHED // 2

    def _hand_over(self, waited_s: float = 0.0) -> None:
        """Give what is finished to the sink, and finish what has waited too long for company."""
        if self._failure is None:
            self._finish(self._take_batch(at_least=1, waited_s=waited_s))
        with self._changed:
            finished, self._finished = self._finished, []
            self._changed.notify_all()
        if finished:
            self._sink(finished)
            skipped = sum(each.state is PhotoState.UNREADABLE for each in finished)
            self._task.count(len(finished), skipped=skipped)

    def _work(self, files: Iterator[FoundFile]) -> None:
        """Fingerprint files until there are no more. Called on each worker thread."""
        lower_thread_priority()
        try:
            while (found := self._next_file(files)) is not None:
                self._take_in(self._maker.open(found))
            while batch := self._take_share():
                self._finish(batch)
        except Cancelled:
            self._stop()
        except MissingModelError as error:
            self._fail(error)
        except Exception as error:
            # The outermost frame of a thread: nobody else can tell the caller.
            logger.exception("a scan worker failed")
            self._fail(error)
        finally:
            with self._changed:
                self._working -= 1
                self._changed.notify_all()

    def _next_file(self, files: Iterator[FoundFile]) -> FoundFile | None:
        self._task.check()
        with self._changed:
            self._changed.wait_for(lambda: self._must_stop or self._has_room())
            if self._must_stop:
                return None
        with self._files_lock:
            return next(files, None)

    def _has_room(self) -> bool:
        return len(self._finished) < MOST_FINISHED and len(self._decoded) < MOST_DECODED

    def _take_in(self, result: Decoded | Fingerprinted) -> None:
        if isinstance(result, Fingerprinted):
            self._add_finished([result])
            return
        with self._changed:
            if not self._decoded:
                self._oldest_decoded_s = time.monotonic()
            self._decoded.append(result)
        if self._maker.is_ready:
            self._finish(self._take_batch(at_least=BATCH))

    def _take_batch(self, *, at_least: int, waited_s: float = 0.0) -> list[Decoded]:
        """Take the oldest waiting pictures if there are enough and they waited long enough."""
        with self._changed:
            is_old = time.monotonic() - self._oldest_decoded_s >= waited_s
            if len(self._decoded) < at_least or not is_old:
                return []
            batch, self._decoded = self._decoded[:BATCH], self._decoded[BATCH:]
            return batch

    def _take_share(self) -> list[Decoded]:
        """Take a part of the last pictures: the other workers have nothing else to do."""
        with self._changed:
            share = max(SMALLEST_SHARE, -(-len(self._decoded) // self._working))
            batch, self._decoded = self._decoded[:share], self._decoded[share:]
            return batch

    def _finish(self, batch: list[Decoded]) -> None:
        if batch:
            self._add_finished(self._maker.finish(batch))

    def _add_finished(self, results: list[Fingerprinted]) -> None:
        with self._changed:
            self._finished += results
            if self._is_urgent():
                self._changed.notify_all()

    def _stop(self) -> None:
        with self._changed:
            self._must_stop = True
            self._changed.notify_all()

    def _fail(self, error: Exception) -> None:
        with self._changed:
            self._failure = self._failure or error
        self._stop()
