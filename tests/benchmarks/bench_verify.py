"""Measure what verification costs beside scanning, and how soon groups answer.

    python -m tests.benchmarks.bench_verify [--photos DIR] [--large 60] [--small 900]

Real photos, one in ten of them twice (smaller, or compressed again): once enlarged to 12 megapixels
and once as they are. Verification, false candidates included, should take at most 15 % of the scan
of the large ones and 60 % of the small ones. While scanning, pairs are judged by thumbnails; then
comes the thorough look that "Find duplicates" takes, which opens the files of those that may be
mere re-encodings, and compares what does not stand out.
Last, how long ``photofind duplicates`` needs, its start included, once everything was compared.
"""

import argparse
import io
import logging
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image

from photofind.core.domain import Grade, Match, Transformation
from photofind.core.library import Library
from photofind.core.matching.finder import MatchReport
from photofind.core.matching.verify import ALGORITHM_VERSION
from photofind.core.paths import LibraryPaths
from photofind.core.store.catalog import Catalog
from tests.benchmarks.corpus import CorpusMaker, Half, Size
from tests.benchmarks.edits import REENCODINGS
from tests.benchmarks.sheet import Sheet
from tests.benchmarks.window_library import make_library

LARGE_SIZE = (4000, 3000)
DUPLICATES = 10  # one photo in so many comes twice
GOALS = {"large": 0.15, "small": 0.60}
COUNTED = (
    "candidates", "comparisons", "left_open", "features", "looked_at", "exact", "seconds"
)  # fmt: skip
VERIFIED, GOAL_S, CALLS = 10_000, 1.0, 5


class Reports(logging.Handler):
    """Collects what every update of matches reported."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[MatchReport] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the report of a record that has one (logging's override)."""
        self.seen += [part for part in record.args or () if isinstance(part, MatchReport)]

    def total(self) -> MatchReport:
        """Return the sum of the reports since the last call."""
        whole = MatchReport()
        for report in self.seen:
            for name in COUNTED:
                setattr(whole, name, getattr(whole, name) + getattr(report, name))
        self.seen = []
        return whole


def photos(shared: Path, count: int) -> Iterator[Image.Image]:
    """Yield different photos of the tuning half."""
    maker = CorpusMaker(shared, Path(), Half.TUNE, Size(bases=count, distractors=count))
    for _name, content in islice(maker.photos(), count):
        yield Image.open(io.BytesIO(content)).convert("RGB")


def enlarged(image: Image.Image, random: np.random.Generator) -> Image.Image:
    """Make a photo as large as a camera's, with a sensor's grain."""
    grain = random.normal(0, 4, (LARGE_SIZE[1], LARGE_SIZE[0], 1)).astype(np.float32)
    pixels = np.asarray(image.resize(LARGE_SIZE, Image.Resampling.BICUBIC), np.float32) + grain
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def write(folder: Path, shared: Path, count: int, *, is_large: bool) -> int:
    """Write photos and their duplicates; return how many files there are."""
    folder.mkdir(parents=True)
    random, grain, files = Random(1), np.random.default_rng(1), 0
    for number, image in enumerate(photos(shared, count)):
        photo = enlarged(image, grain) if is_large else image
        photo.save(folder / f"{number:05}.jpg", quality=92)
        files += 1
        if number % DUPLICATES == 0:
            copy = random.choice(REENCODINGS[:7]).draw(Sheet.of(photo), random)
            (folder / f"{number:05} copy{copy.saving.suffix}").write_bytes(copy.encoded())
            files += 1
    return files


def measure(name: str, folder: Path, library: Path, reports: Reports) -> None:
    """Scan, look thoroughly, and ask for groups; print what each took."""
    with Library.open(library) as opened:
        began = time.perf_counter()
        opened.scan([folder])
        scan_s = time.perf_counter() - began
        quick = reports.total()
        share = quick.seconds / max(scan_s, 1e-9)
        print(f"{name}: scan {scan_s:.1f} s, verification {quick.seconds:.1f} s of it, "
              f"{share:.0%} (goal {GOALS[name]:.0%})")  # fmt: skip
        print_counts("while scanning", quick)
        opened.update_groups()
        print_counts("thorough look", reports.total())
        began = time.perf_counter()
        groups = opened.groups(Grade.EDITED)
        print(f"  {len(groups)} groups read in {time.perf_counter() - began:.3f} s")
        began = time.perf_counter()
        opened.update_groups()
        print(f"  nothing new: looked again in {time.perf_counter() - began:.3f} s")


def print_counts(name: str, report: MatchReport) -> None:
    """Print what a look did."""
    print(f"  {name}: {report.seconds:.1f} s; {report.candidates} candidates, "
          f"{report.features} photos' features, {report.comparisons} comparisons, "
          f"{report.left_open} of them left to a thorough look, "
          f"{report.looked_at} files looked at, {report.exact} decoded in full")  # fmt: skip


def measure_answer(root: Path) -> None:
    """Print how soon a process tells the duplicates of a large library that was looked through.

    Its photos are made-up rows; one in five has a match.
    """
    folder = make_library(root, VERIFIED, 0)
    with Catalog.open(LibraryPaths(folder)) as catalog:
        ids = catalog.photo_ids()
        pairs = list(zip(ids[::DUPLICATES], ids[1::DUPLICATES], strict=True))
        matches = [
            Match(min(pair), max(pair), Grade.SAME, Transformation(), is_reencoding=True)
            for pair in pairs
        ]
        with catalog.transaction():
            catalog.pairs.add(pairs, matches, ALGORITHM_VERSION)
    command = [sys.executable, "-m", "photofind", "--library", str(folder), "duplicates", "--json"]
    took, bytes_told = [], 0
    for _ in range(1 + CALLS):
        began = time.perf_counter()
        bytes_told = len(subprocess.run(command, check=True, capture_output=True).stdout)
        took.append(time.perf_counter() - began)
    print(f"duplicates of {VERIFIED} photos: {min(took[1:]):.2f} s, median "
          f"{sorted(took[1:])[CALLS // 2]:.2f} s (goal {GOAL_S:.0f} s), {bytes_told} bytes told; "
          f"the look before it {took[0]:.1f} s")  # fmt: skip


def main() -> None:
    """Measure both kinds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, default=Path("../shared/data"))
    parser.add_argument("--work", type=Path, help="keep the files here")
    parser.add_argument("--large", type=int, default=60)
    parser.add_argument("--small", type=int, default=900)
    asked = parser.parse_args()
    reports, logger = Reports(), logging.getLogger("photofind.core.matching.finder")
    logger.addHandler(reports)
    logger.setLevel(logging.INFO)
    with tempfile.TemporaryDirectory(prefix="photofind-verify-") as temporary:
        work = asked.work or Path(temporary)
        for name, count in (("large", asked.large), ("small", asked.small)):
            folder = work / name
            if not folder.exists():
                write(folder, asked.photos, count, is_large=name == "large")
            measure(name, folder, Path(temporary) / f"library {name}", reports)
        measure_answer(Path(temporary))


if __name__ == "__main__":
    main()
