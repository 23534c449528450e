"""Where the time of a scan goes: every step of a photo's way, one after another on one core.

In a scan the steps of different photos overlap, so that their sum divided by the number of cores is
the best it can reach.

    python -m tests.benchmarks.speed_breakdown FOLDER       seconds of a first pass, all cores
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

import numpy as np

from photofind.core.domain import FileIdentity, FileStamp, FoundFile, VolumeId
from photofind.core.errors import MissingModelError
from photofind.core.fingerprints.embedding import Embedder
from photofind.core.fingerprints.perceptual_hash import grey_for_hash, perceptual_hashes
from photofind.core.fingerprints.pipeline import BATCH, RunOptions, fingerprint_files
from photofind.core.fingerprints.plain import is_plain
from photofind.core.fingerprints.preprocess import canvases
from photofind.core.fingerprints.reading import digest_of, read_file
from photofind.core.intake.decode import Decoder
from photofind.core.intake.picture import encode_thumbnail
from photofind.core.native_threads import one_native_thread_each
from photofind.core.resources import BUNDLED_MODEL, resource

MEASURED = 160  # photos; enough for a median

Result = TypeVar("Result")


class Stopwatch:
    """Remembers how long named steps took for a photo."""

    def __init__(self) -> None:
        self.seconds: dict[str, list[float]] = {}

    def time(self, step: str, work: Callable[[], Result], photos: int = 1) -> Result:
        """Do work for a number of photos and return what it gives."""
        began = time.perf_counter()
        result = work()
        self.seconds.setdefault(step, []).append((time.perf_counter() - began) / photos)
        return result


def print_breakdown(folder: Path) -> None:
    """Print the milliseconds that each step takes for a photo of a folder."""
    watch = Stopwatch()
    embedder = load_embedder()
    paths = sorted(folder.iterdir())[:MEASURED]
    with Decoder() as decoder, one_native_thread_each():
        for start in range(0, len(paths), BATCH):
            _time_batch(paths[start : start + BATCH], decoder, embedder, watch)
    medians = {step: 1000 * statistics.median(values) for step, values in watch.seconds.items()}
    print("  one core, milliseconds a photo:")
    for step, milliseconds in medians.items():
        print(f"    {step:<20}{milliseconds:7.2f}  {milliseconds / sum(medians.values()):4.0%}")


def _time_batch(
    paths: list[Path], decoder: Decoder, embedder: Embedder | None, watch: Stopwatch
) -> None:
    pictures, greys = [], []
    for path in paths:
        content = watch.time("read", partial(read_file, path))
        watch.time("digest", partial(digest_of, content))
        pixels = watch.time("decode and shrink", partial(decoder.read, path, content)).pixels
        greys.append(watch.time("grey for the hash", partial(grey_for_hash, pixels)))
        watch.time("thumbnail", partial(encode_thumbnail, pixels))
        watch.time("plain or not", partial(is_plain, greys[-1]))
        pictures.append(pixels)
    watch.time("hash", partial(perceptual_hashes, np.stack(greys)), len(paths))
    if embedder is not None:
        watch.time("letterbox", partial(canvases, pictures, embedder.spec), len(paths))
        watch.time("letterbox + network", partial(embedder.embed, pictures), len(paths))


def load_embedder() -> Embedder | None:
    """Return the bundled model, or None while there is none."""
    try:
        return Embedder.load(resource(BUNDLED_MODEL))
    except (FileNotFoundError, MissingModelError):
        return None


def first_pass(folder: Path) -> float:
    """Return the seconds until every photo of a folder was fingerprinted, previews allowed."""
    files = [_found(path) for path in sorted(folder.iterdir())]
    options = RunOptions(workers=len(os.sched_getaffinity(0)))
    embedder = load_embedder()
    began = time.perf_counter()
    with Decoder() as decoder:
        fingerprint_files(files, decoder, embedder, lambda results: None, options)
        return time.perf_counter() - began


def _found(path: Path) -> FoundFile:
    status = path.stat()
    stamp = FileStamp(status.st_size, status.st_mtime_ns)
    return FoundFile(path, stamp, VolumeId("bench"), FileIdentity(status.st_dev, status.st_ino))


if __name__ == "__main__":
    print(first_pass(Path(sys.argv[1])))
