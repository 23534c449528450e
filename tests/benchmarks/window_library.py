"""A library of synthetic rows for measuring the window: a hundred thousand photos, no files.

The thumbnails are a few dozen drawn pictures; catalog rows, groups and embeddings are as many and
as large as real ones. The rows lie below a folder that exists and is empty, which a scan takes for
a drive gone wrong and leaves alone.
"""

import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
from PIL import Image

from photofind.core.domain import (
    Change,
    FileIdentity,
    FileStamp,
    FoundFile,
    Grade,
    Group,
    GroupMember,
    PhotoId,
    PhotoMetadata,
    PhotoState,
    PictureFacts,
    Transformation,
)
from photofind.core.fingerprints.values import Fingerprinted
from photofind.core.intake.volumes import Volumes
from photofind.core.paths import LibraryPaths
from photofind.core.store.catalog import Catalog
from tests.builders import draw_picture

BATCH = 1000
PICTURES = 48
GROUP_SIZE = 3
MODEL = "photofind-mobilenet"  # vectors of another model would be ignored by a search
NEWEST = datetime(2026, 6, 1, 12, 0, 0)  # noqa: DTZ001 - capture times are local
NANOSECONDS = 10**9


def make_library(root: Path, photos: int, groups: int) -> Path:
    """Fill a library below ``root`` and return its folder; one that is there already is kept."""
    folder = root / f"library-{photos}-{groups}"
    done = folder / "complete"
    if done.exists():
        return folder
    synthetic = root / "synthetic"
    synthetic.mkdir(parents=True, exist_ok=True)
    with Catalog.open(LibraryPaths(folder), writable=True) as catalog:
        with catalog.transaction():
            catalog.folders.add(synthetic)
        for batch in _batches(synthetic, photos):
            catalog.add_fingerprints(batch)
        _add_groups(catalog, groups)
    done.touch()
    return folder


def _batches(folder: Path, count: int) -> Iterator[list[Fingerprinted]]:
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
            )
            for number, vector in zip(numbers, vectors, strict=True)
        ]


def _row(path: Path, number: int, volume: str) -> Fingerprinted:
    digest = hashlib.sha256(str(number).encode()).digest()
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


def _add_groups(catalog: Catalog, count: int) -> None:
    ids = catalog.photo_ids()
    how = Transformation((Change.RESIZED, Change.RECOMPRESSED), scale=0.5)
    for level in (Grade.IDENTICAL, Grade.SAME, Grade.EDITED):
        made = []
        for number in range(count):
            members = [PhotoId(each) for each in ids[number * GROUP_SIZE :][:GROUP_SIZE]]
            grade = Grade.IDENTICAL if number % 2 else Grade.SAME
            if grade >= level:
                made.append(_group(number, members, grade, how))
        with catalog.transaction():
            catalog.groups.replace(level, made)


def _group(number: int, members: list[PhotoId], grade: Grade, how: Transformation) -> Group:
    keeper, *others = members
    losers = tuple(GroupMember(photo, grade, how, is_auto=True) for photo in others)
    return Group(number + 1, grade, keeper, "most pixels", losers, 4_000_000 - number)


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
