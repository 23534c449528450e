"""A library of synthetic rows for measuring the window: a hundred thousand photos, no files.

The thumbnails are a few dozen drawn pictures; catalog rows, groups and embeddings are as many and
as large as real ones. Groups are those that the library itself makes of equal digests and of stored
verdicts, so that they stay whenever it groups anew. The rows lie below a folder that exists and is
empty, which a scan takes for a drive gone wrong and leaves alone.
"""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations
from pathlib import Path
from typing import TypedDict

import numpy as np
from PIL import Image

from photofind.core.domain import (
    Change,
    FileIdentity,
    FileStamp,
    FoundFile,
    Grade,
    Match,
    PhotoMetadata,
    PhotoState,
    PictureFacts,
    Transformation,
)
from photofind.core.fingerprints.values import Fingerprinted
from photofind.core.intake.volumes import Volumes
from photofind.core.library import Library
from photofind.core.matching.verify import ALGORITHM_VERSION
from photofind.core.paths import LibraryPaths
from photofind.core.store.catalog import Catalog
from tests.builders import draw_picture

BATCH = 1000
PICTURES = 48
GROUP_SIZE = 3
MODEL = "photofind-mobilenet"  # vectors of another model would be ignored by a search
NEWEST = datetime(2026, 6, 1, 12, 0, 0)  # noqa: DTZ001 - capture times are local
NANOSECONDS = 10**9


class _Copy(TypedDict, total=False):
    """What a row of a group has that another has not."""

    digest: bytes
    facts: PictureFacts


def make_library(root: Path, photos: int, groups: int) -> Path:
    """Fill a library below ``root`` and return its folder; one that is there already is kept.

    Raises:
        RuntimeError: It has other groups than it should.
    """
    # Other rules of the judgement would forget the verdicts of these.
    folder = root / f"library-{photos}-{groups}-{ALGORITHM_VERSION}"
    done = folder / "complete"
    if done.exists():
        return folder
    synthetic = root / "synthetic"
    synthetic.mkdir(parents=True, exist_ok=True)
    with Catalog.open(LibraryPaths(folder), writable=True) as catalog:
        with catalog.transaction():
            catalog.folders.add(synthetic)
        for batch in _batches(synthetic, photos, groups * GROUP_SIZE):
            catalog.add_fingerprints(batch)
        _judge(catalog, groups)
    _group(folder, groups)
    done.touch()
    return folder


def _group(folder: Path, groups: int) -> None:
    if not groups:
        return
    with Library.open(folder) as library:
        library.update_groups()
        made = len(library.groups(Grade.EDITED))
    if made != groups:
        raise RuntimeError(f"{made} groups were made in place of {groups}")


def _batches(folder: Path, count: int, grouped: int) -> Iterator[list[Fingerprinted]]:
    thumbnails = [_thumbnail(seed) for seed in range(PICTURES)]
    random = np.random.default_rng(1)
    volume = Volumes().of(folder).id
    for start in range(0, count, BATCH):
        numbers = range(start, min(start + BATCH, count))
        vectors = random.normal(size=(len(numbers), 256)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        yield [
            replace(
                _row(folder / f"{number // 1000:03}" / f"IMG_{number:06}.jpg", number, volume),
                embedding=vector,
                model=MODEL,
                thumbnail=thumbnails[number % PICTURES],
                **(_as_copy(number) if number < grouped else {}),
            )
            for number, vector in zip(numbers, vectors, strict=True)
        ]


def _row(path: Path, number: int, volume: str) -> Fingerprinted:
    digest = _digest(number)
    taken = NEWEST - timedelta(minutes=37 * number)
    stamp = FileStamp(2_000_000 + number, int(taken.timestamp()) * NANOSECONDS)
    return Fingerprinted(
        FoundFile(path, stamp, volume, FileIdentity(0, number)),  # type: ignore[arg-type]
        digest,
        PhotoState.READY,
        facts=PictureFacts("JPEG", 4000, 3000, quality=92),
        metadata=PhotoMetadata(taken_at=taken, camera="Bench"),
        perceptual_hash=hashlib.sha256(digest).digest(),
    )


def _digest(number: int) -> bytes:
    return hashlib.sha256(str(number).encode()).digest()


def _is_identical(group: int) -> bool:
    """Whether the files of a group are equal; in the others they are smaller and smaller."""
    return group % 2 == 1


def _as_copy(number: int) -> _Copy:
    """Return what makes a row one of its group."""
    group, place = divmod(number, GROUP_SIZE)
    if _is_identical(group):
        return _Copy(digest=_digest(group * GROUP_SIZE))
    return _Copy(facts=PictureFacts("JPEG", 4000 >> place, 3000 >> place, quality=92 - place))


def _judge(catalog: Catalog, groups: int) -> None:
    """Store that the photos of a group are alike, each with each."""
    ids = sorted(catalog.photo_ids())
    how = Transformation((Change.RESIZED, Change.RECOMPRESSED), scale=0.5)
    matches = [
        Match(first, second, Grade.SAME, how, is_reencoding=True)
        for number in range(groups)
        if not _is_identical(number)
        for first, second in combinations(ids[number * GROUP_SIZE :][:GROUP_SIZE], 2)
    ]
    catalog.pairs.add((), matches, ALGORITHM_VERSION)


def _thumbnail(seed: int) -> bytes:
    buffer = io.BytesIO()
    draw_picture(seed, (320, 240)).save(buffer, "JPEG", quality=80)
    return buffer.getvalue()


def mosaic(path: Path, seed: int) -> None:
    """Save a drawn picture of four megapixels: what a scan has to read beside the window."""
    tile = draw_picture(seed, (640, 480))
    large = Image.new("RGB", (2560, 1920))
    for x in range(0, 2560, 640):
        for y in range(0, 1920, 480):
            large.paste(tile.rotate(90 * ((x + y) // 160 % 4)).resize((640, 480)), (x, y))
    large.save(path, "JPEG", quality=90)
