"""The peers: other programs' ways to find duplicates, run on the very same files.

Each peer is a function from a list of files to pairs it calls alike. Programs that are not
installed, or take more than half an hour, are left out and named. Hash peers use imagehash at the
thresholds that czkawka and imagededup use by default; they are compared all with all, as those
programs do.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

Pairs = set[tuple[int, int]]
TIME_LIMIT_S = 1800
PROCESSES = os.cpu_count() or 1
PEERS_VARIABLE = "PHOTOFIND_PEERS"


@dataclass(frozen=True)
class Peer:
    """A way to find duplicates.

    Attributes:
        find: Returns pairs of places in the list of files, first < second; None: not installed.
    """

    name: str
    find: Callable[[Sequence[Path]], Pairs | None]


def _open(path: Path) -> Image.Image | None:
    try:
        with Image.open(path) as opened:
            return ImageOps.exif_transpose(opened).convert("RGB")
    except OSError:
        return None


HASHES = (
    ("phash", 8), ("dhash", 8), ("average_hash", 8), ("whash", 8),
    ("average_hash", 16), ("dhash", 16), ("phash", 16),
)  # fmt: skip


def _hashed(path: Path) -> list[NDArray[np.uint8]]:
    """Make all hashes of one file: decoding it is most of the work."""
    import imagehash

    image = _open(path)
    if image is None:
        return [np.zeros(side * side // 8, np.uint8) for _kind, side in HASHES]
    made = [getattr(imagehash, kind)(image, hash_size=side).hash for kind, side in HASHES]
    return [np.packbits(bits.ravel()) for bits in made]


@cache
def _hashes(paths: tuple[Path, ...]) -> list[NDArray[np.uint8]]:
    """Return the hashes of all files, one table for each of `HASHES`."""
    with ProcessPoolExecutor(PROCESSES) as pool:
        rows = list(pool.map(_hashed, paths, chunksize=16))
    return [np.stack(column) for column in zip(*rows, strict=True)]


def _within(hashes: NDArray[np.uint8], bits: int) -> Pairs:
    found: Pairs = set()
    for place in range(len(hashes) - 1):
        apart = np.bitwise_count(hashes[place + 1 :] ^ hashes[place]).sum(axis=1)
        found |= {(place, place + 1 + int(other)) for other in np.flatnonzero(apart <= bits)}
    return found


def by_hash(kind: str, side: int, bits: int, paths: Sequence[Path]) -> Pairs | None:
    """Compare imagehash's hashes, all with all."""
    return _within(_hashes(tuple(paths))[HASHES.index((kind, side))], bits)


def _histogram(path: Path) -> NDArray[np.float64]:
    image = _open(path)
    pixels = np.asarray(image.resize((128, 128)) if image else np.zeros((1, 1, 3), np.uint8))
    codes = (pixels // 32).reshape(-1, 3) @ np.array([64, 8, 1])
    return np.bincount(codes, minlength=512).astype(np.float64)


def by_histogram(paths: Sequence[Path]) -> Pairs | None:
    """Compare colour histograms of 8 x 8 x 8 bins by correlation, at 0.98."""
    with ProcessPoolExecutor(PROCESSES) as pool:
        table = np.stack(list(pool.map(_histogram, paths, chunksize=16)))
    table -= table.mean(axis=1, keepdims=True)
    table /= np.linalg.norm(table, axis=1, keepdims=True) + 1e-9
    alike = np.triu(table @ table.T > 0.98, 1)
    return {(int(a), int(b)) for a, b in np.argwhere(alike)}


def _group_pairs(groups: Iterable[Iterable[str]], paths: Sequence[Path]) -> Pairs:
    place = {path.name: number for number, path in enumerate(paths)}
    found: Pairs = set()
    for group in groups:
        known = sorted({place[Path(name).name] for name in group if Path(name).name in place})
        found |= set(combinations(known, 2))
    return found


def by_findimagedupes(paths: Sequence[Path]) -> Pairs | None:
    """Run findimagedupes at its default threshold of 90 %; files are read in several processes."""
    if shutil.which("findimagedupes") is None:
        return None
    with tempfile.TemporaryDirectory() as scratch:
        parts = [Path(scratch) / f"{number}.db" for number in range(PROCESSES)]
        with ThreadPoolExecutor(PROCESSES) as pool:
            read = [
                pool.submit(_findimagedupes, ["-n", "-f", str(part)], paths[number::PROCESSES])
                for number, part in enumerate(parts)
            ]
            if any(one.result() is None for one in read):
                return None
        merged = str(Path(scratch) / "all.db")
        known = [word for part in parts if part.exists() for word in ("-f", str(part))]
        _findimagedupes(["-n", *known, "-M", merged], [])
        found = _findimagedupes(["-t", "90%", "-f", merged], paths)
    if not found:  # it ends without a word at some files that it cannot read
        return None
    return _group_pairs((line.split() for line in found.splitlines()), paths)


def _findimagedupes(options: Sequence[str], paths: Sequence[Path]) -> str | None:
    """Return what it prints; None if it takes too long."""
    try:
        done = subprocess.run(
            ["findimagedupes", "-0", "-q", *options, *(("--", "-") if paths else ())],
            input="\0".join(str(path.absolute()) for path in paths), capture_output=True,
            text=True, timeout=TIME_LIMIT_S, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return None
    return done.stdout


def by_program(name: str, code: str, paths: Sequence[Path]) -> Pairs | None:
    """Run a Python peer in a process of its own; ``code`` prints JSON lists of file names.

    The variable PHOTOFIND_PEERS names the Python of an environment that has the peers; they bring
    dependencies that photofind does not want.
    """
    python = os.environ.get(PEERS_VARIABLE, sys.executable)
    probe = subprocess.run([python, "-c", f"import {name}"], capture_output=True, check=False)
    if probe.returncode:
        return None
    folder = str(paths[0].parent)
    try:
        done = subprocess.run(
            [python, "-c", code, folder], capture_output=True, text=True,
            timeout=TIME_LIMIT_S, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return None
    if done.returncode:
        print(f"{name} failed: {done.stderr.strip().splitlines()[-1:]}")
        return None
    return _group_pairs(json.loads(done.stdout.splitlines()[-1]), paths)


IMAGEDEDUP = """
import json, sys
from imagededup.methods import PHash
found = PHash(verbose=False).find_duplicates(image_dir=sys.argv[1], max_distance_threshold=10)
print(json.dumps([[name, *others] for name, others in found.items() if others]))
"""

DIFPY = """
import json, sys, difPy
found = difPy.search(difPy.build(sys.argv[1], show_progress=False), show_progress=False).result
print(json.dumps([[name, *(one[0] for one in others)] for name, others in found.items()]))
"""

PEERS: tuple[Peer, ...] = (
    Peer("imagehash phash 8, 10 bits (imagededup)", partial(by_hash, "phash", 8, 10)),
    Peer("imagehash dhash 8, 10 bits (imagededup)", partial(by_hash, "dhash", 8, 10)),
    Peer("imagehash ahash 8, 10 bits (imagededup)", partial(by_hash, "average_hash", 8, 10)),
    Peer("imagehash whash 8, 10 bits (imagededup)", partial(by_hash, "whash", 8, 10)),
    Peer("imagehash ahash 16, 12 bits (czkawka)", partial(by_hash, "average_hash", 16, 12)),
    Peer("imagehash dhash 16, 12 bits (czkawka)", partial(by_hash, "dhash", 16, 12)),
    Peer("imagehash phash 16, 31 bits", partial(by_hash, "phash", 16, 31)),
    Peer("colour histogram, correlation .98", by_histogram),
    Peer("findimagedupes, 90 %", by_findimagedupes),
    Peer("imagededup, PHash", partial(by_program, "imagededup", IMAGEDEDUP)),
    Peer("difPy", partial(by_program, "difPy", DIFPY)),
)
