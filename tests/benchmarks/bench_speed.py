"""How fast a whole scan is, against decoding alone and against findimagedupes.

    python -m tests.benchmarks.bench_speed [--photos DIR] [--rounds 5] [--only small]

Every program runs as a process of its own, start to end, on the same files in the page cache; they
take turns, and medians are compared. Absolute times vary from machine to machine and by the hour:
only ratios within one run mean something. Nothing else should be running. Python programs start
from bytecode, as installed ones do. findimagedupes runs once, and is stopped after ``--peer-limit``
seconds: its time then counts as that much, which is too little.

The goals are those of the product: a scan (digest, decode, hash, network, thumbnail, database and
matching) has at least 0.7 of the throughput of decoding alone on camera photos and 0.55 on small
ones, takes at most 0.25 and 0.6 of findimagedupes' time, and stays under 700 MB.
"""

import argparse
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks import speed_photos
from tests.benchmarks.compiled import use_bytecode
from tests.benchmarks.speed_breakdown import print_breakdown
from tests.benchmarks.speed_photos import MANY, MOSAICS, SMALL, PhotoSet, make_photos

DEFAULT_CACHE = Path("bench-out/speed")
DEFAULT_PHOTOS = Path("../shared/data")
MOST_MEGABYTES = 700
HEIC_SHARE = 0.7  # of JPEG's rate, first pass


@dataclass(frozen=True, slots=True)
class Goal:
    """What a scan of one set of photos has to reach.

    Attributes:
        throughput: At least this share of the baseline's.
        peer_time: At most this share of findimagedupes' time.
    """

    throughput: float
    peer_time: float


GOALS = {MOSAICS.name: Goal(0.7, 0.25), SMALL.name: Goal(0.55, 0.6)}


@dataclass(slots=True)
class Timings:
    """Seconds of every round, by program."""

    scan: list[float] = field(default_factory=list)
    baseline: list[float] = field(default_factory=list)
    peer: list[float] = field(default_factory=list)
    peer_was_stopped: bool = False
    peak_megabytes: float = 0.0


def main() -> int:
    """Measure and print; return 1 if a goal was missed."""
    sys.stdout.reconfigure(line_buffering=True)
    arguments = _parse()
    use_bytecode()
    sets = [each for each in (SMALL, MOSAICS) if arguments.only in ("", each.name)]
    peer = None if arguments.no_peer else _findimagedupes()
    met = True
    for photos in sets:
        folder = make_photos(photos, arguments.photos, arguments.cache)
        timings = _alternate(folder, arguments.rounds)
        if peer is not None:
            _time_peer([peer, "-q", "-R", str(folder)], arguments.peer_limit, timings)
        met &= _report(photos, timings)
        print_breakdown(folder)
    if arguments.only in ("", "heic"):
        met &= _heic(arguments.photos, arguments.cache, arguments.rounds)
    if arguments.only in ("", MANY.name):
        met &= _memory(make_photos(MANY, arguments.photos, arguments.cache))
    return 0 if met else 1


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, default=DEFAULT_PHOTOS, help="real photos")
    parser.add_argument("--cache", type=Path, default=DEFAULT_CACHE, help="where photos are made")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default="", help="small, mosaics, heic or many")
    parser.add_argument("--peer-limit", type=float, default=900, help="seconds")
    parser.add_argument("--no-peer", action="store_true", help="leave findimagedupes out")
    return parser.parse_args()


def _findimagedupes() -> str | None:
    """Return the peer's program, installed if we may; None where it cannot be had."""
    if shutil.which("findimagedupes") is None and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "install", "-y", "-qq", "findimagedupes"], check=False)
    found = shutil.which("findimagedupes")
    if found is None:
        print("findimagedupes is not installed; its goals are left out")
    return found


def _alternate(folder: Path, rounds: int) -> Timings:
    """Run the programs in turn; the first turn only warms the page cache."""
    timings = Timings()
    _baseline(folder)
    for _ in range(rounds):
        timings.baseline.append(_baseline(folder))
        seconds, megabytes = scan(folder)
        timings.scan.append(seconds)
        timings.peak_megabytes = max(timings.peak_megabytes, megabytes)
    return timings


def _time_peer(command: list[str], limit_s: float, timings: Timings) -> None:
    """Run findimagedupes once; beyond the limit it is stopped, with the programs it started."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        process.wait(limit_s)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        timings.peer_was_stopped = True
    timings.peer.append(time.perf_counter() - began)


def _baseline(folder: Path) -> float:
    """Return what the baseline says it took to decode, its own start left out."""
    command = [sys.executable, "-m", "tests.benchmarks.baseline", str(folder)]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(output.split()[1])


def scan(folder: Path) -> tuple[float, float]:
    """Scan a folder into a new library; return seconds and megabytes at its peak."""
    with tempfile.TemporaryDirectory() as library:
        command = [sys.executable, "-m", "photofind", "--library", library]
        return _seconds_and_megabytes([*command, "scan", str(folder), "--json"])


def _seconds_and_megabytes(command: list[str]) -> tuple[float, float]:
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        complaints = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - began
    if process.returncode != 0:
        raise RuntimeError(f"{command} failed: {complaints.decode(errors='replace')}")
    return seconds, usage.ru_maxrss / 1024


def _report(photos: PhotoSet, timings: Timings) -> bool:
    goal = GOALS[photos.name]
    scan_s, baseline_s = statistics.median(timings.scan), statistics.median(timings.baseline)
    print(f"\n{photos.count} {photos.name} of {photos.size[0]} x {photos.size[1]}")
    print(
        f"  baseline       {_seconds(timings.baseline)}  {photos.count / baseline_s:7.1f} a second"
    )
    print(f"  photofind scan {_seconds(timings.scan)}  {photos.count / scan_s:7.1f} a second")
    met = _goal("throughput of the baseline", baseline_s / scan_s, at_least=goal.throughput)
    if timings.peer:
        peer_s = statistics.median(timings.peer)
        stopped = "stopped there" if timings.peer_was_stopped else ""
        print(f"  findimagedupes {_seconds(timings.peer)}  {stopped}")
        met &= _goal("time of findimagedupes", scan_s / peer_s, at_most=goal.peer_time)
    met &= _goal("peak megabytes", timings.peak_megabytes, at_most=MOST_MEGABYTES)
    return met


def _seconds(values: list[float]) -> str:
    rounds = " ".join(f"{value:6.2f}" for value in values)
    return f"{statistics.median(values):6.2f} s   ({rounds})"


def _goal(
    what: str, value: float, *, at_least: float | None = None, at_most: float | None = None
) -> bool:
    is_met = (at_least is None or value >= at_least) and (at_most is None or value <= at_most)
    bound = f"at least {at_least:g}" if at_least is not None else f"at most {at_most:g}"
    print(f"  {'ok    ' if is_met else 'MISSED'} {value:.3g} {what} ({bound})")
    return is_met


def _heic(photos: Path, cache: Path, rounds: int) -> bool:
    """Compare the first pass over HEIC with embedded thumbnails to JPEG of the same pixels."""
    made = speed_photos.make_heic_and_jpeg(photos, cache)
    if made is None:
        print("\nno HEIC encoder here: its goal is left out")
        return True
    heic, jpeg = made
    pairs = [(first_pass(heic), first_pass(jpeg)) for _ in range(rounds)]
    heic_s, jpeg_s = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"\nfirst pass: HEIC {heic_s:.2f} s, JPEG {jpeg_s:.2f} s")
    return _goal("of JPEG's rate", jpeg_s / heic_s, at_least=HEIC_SHARE)


def first_pass(folder: Path) -> float:
    """Return the seconds until every photo of a folder has been fingerprinted once."""
    command = [sys.executable, "-m", "tests.benchmarks.speed_breakdown", str(folder)]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return float(output.split()[0])


def _memory(folder: Path) -> bool:
    seconds, megabytes = scan(folder)
    print(f"\n{MANY.count} photos in {seconds:.1f} s")
    return _goal("peak megabytes", megabytes, at_most=MOST_MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
