"""Pictures that a collection of photos itself holds twice, under two names.

A benchmark that calls one of them a stranger of the other counts a found copy as an error. They are
looked for here with nothing of photofind's own: tiny frames of the untouched photos, brightness and
contrast taken out, correlated all with all, upright and mirrored. About such pairs nothing is
counted, neither for nor against anybody.
"""

from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from tests.benchmarks.corpus import Corpus
from tests.benchmarks.truth import CorpusFile

Frames = NDArray[np.float32]

SIDE_PX = 32
ALIKE = 0.99  # correlation: a metronome whose pendulum swung reaches .986
LEAST_CONTRAST = 12.0  # of 255: of less, any two skies look alike
ROWS_AT_ONCE = 1000


def with_twins(corpus: Corpus) -> Corpus:
    """Say of each file of which picture it is, where the collection holds that picture twice."""
    bases = [n for n, file in enumerate(corpus.files) if file.row == "base"]
    paths = corpus.paths()
    with ThreadPoolExecutor() as pool:
        frames = np.stack(list(pool.map(_frame, [paths[number] for number in bases])))
    names = _names(_alike(frames), [corpus.files[number].base for number in bases])
    return Corpus(corpus.folder, tuple(_told(file, names) for file in corpus.files))


def _told(file: CorpusFile, names: Mapping[str, str]) -> CorpusFile:
    """Say of which picture a file is, or which one lies below what was laid over it."""
    shown = [names[base] for base in (file.base, *file.tiles) if base in names]
    return replace(file, twin=shown[0] if shown else "")


def _frame(path: Path) -> Frames:
    """Return a photo's tiny frame as a vector of length 1, or nothing but zeros if it is plain."""
    with Image.open(path) as opened:
        small = ImageOps.exif_transpose(opened).convert("RGB").resize((SIDE_PX, SIDE_PX))
    pixels = np.asarray(small, np.float32)
    if pixels.std() < LEAST_CONTRAST:
        return np.zeros((SIDE_PX, SIDE_PX, 3), np.float32)
    centred = pixels - pixels.mean(axis=(0, 1))
    return np.asarray(centred / max(1e-6, float(np.linalg.norm(centred))), np.float32)


def _alike(frames: Frames) -> list[tuple[int, int]]:
    """Return which frames correlate, the first one upright and the second either way round."""
    flat = frames.reshape(len(frames), -1)
    mirrored = frames[:, :, ::-1].reshape(len(frames), -1)
    found = []
    for start in range(0, len(flat), ROWS_AT_ONCE):
        part = flat[start : start + ROWS_AT_ONCE]
        likeness = np.maximum(part @ flat.T, part @ mirrored.T)
        one, other = np.nonzero(likeness > ALIKE)
        found += [(start + int(a), int(b)) for a, b in zip(one, other, strict=True)]
    return [(one, other) for one, other in found if one < other]


def _names(pairs: Sequence[tuple[int, int]], bases: Sequence[str]) -> dict[str, str]:
    """Give all bases that show one picture the name of the first of them."""
    name: dict[str, str] = {}
    for one, other in sorted(pairs):
        name.setdefault(bases[one], bases[one])
        name.setdefault(bases[other], name[bases[one]])
    return name
