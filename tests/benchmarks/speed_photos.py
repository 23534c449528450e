"""Make the photos that speed is measured on: mosaics of real photos, kept in a cache folder.

The real photos at hand are small. Enlarging one gives a JPEG that decodes unrealistically fast, so
many different ones are tiled, which keeps the detail of a real photo everywhere.

Only photos that training never saw are used: entries of the training sets that
`packaging/model/splits.py` holds out.
"""

import hashlib
import io
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

HELD_OUT = range(6, 26)  # first byte of an entry's SHA-256; as in packaging/model/splits.py
TILE_PX = 120
SHORTEST_SIDE_PX = 96  # smaller sources would have to be enlarged


@dataclass(frozen=True, slots=True)
class PhotoSet:
    """Photos of one kind.

    Attributes:
        name: Folder, and word in reports.
        quality: JPEG quality.
    """

    name: str
    count: int
    size: tuple[int, int]
    quality: int
    suffix: str = ".jpg"


MOSAICS = PhotoSet("mosaics", 200, (4000, 3000), 92)
SMALL = PhotoSet("small", 2000, (500, 375), 92)
HEIC_COUNT = 40
MANY = PhotoSet("many", 10_000, (500, 375), 92)


def make_photos(photos: PhotoSet, sources: Path, cache: Path) -> Path:
    """Make a set of photos unless it is there, and return its folder.

    Args:
        photos: What to make.
        sources: The folder of real photos; its ``train`` holds zip files.
        cache: Where folders of photos are kept between runs.
    """
    folder = cache / photos.name
    done = folder.with_suffix(".done")
    if not done.exists():
        folder.mkdir(parents=True, exist_ok=True)
        tiles = np.stack(list(_tiles(sources / "train")))
        with ThreadPoolExecutor() as pool:
            list(
                pool.map(
                    lambda number: _make_one(photos, number, tiles, folder), range(photos.count)
                )
            )
        done.touch()
    return folder


def _make_one(photos: PhotoSet, number: int, tiles: NDArray[np.uint8], folder: Path) -> None:
    random = np.random.default_rng([photos.count, number])
    columns, rows = (-(-side // TILE_PX) for side in photos.size)
    chosen = tiles[random.choice(len(tiles), rows * columns, replace=rows * columns > len(tiles))]
    grid = chosen.reshape(rows, columns, TILE_PX, TILE_PX, 3).swapaxes(1, 2)
    mosaic = grid.reshape(rows * TILE_PX, columns * TILE_PX, 3)
    width, height = photos.size
    picture = Image.fromarray(np.ascontiguousarray(mosaic[:height, :width]))
    picture.save(folder / f"{number:05}{photos.suffix}", quality=photos.quality)


def _tiles(train: Path) -> Iterator[NDArray[np.uint8]]:
    """Yield the held-out photos, cut square."""
    for archive in sorted(train.glob("mixed-*.zip")):
        with zipfile.ZipFile(archive) as shard:
            for name in shard.namelist():
                content = shard.read(name)
                if hashlib.sha256(content).digest()[0] in HELD_OUT:
                    yield from _tile(content)


def _tile(content: bytes) -> Iterator[NDArray[np.uint8]]:
    with Image.open(io.BytesIO(content)) as photo:
        side = min(photo.size)
        if side < SHORTEST_SIDE_PX:
            return
        left, top = (photo.width - side) // 2, (photo.height - side) // 2
        square = photo.convert("RGB").crop((left, top, left + side, top + side))
    yield np.asarray(square.resize((TILE_PX, TILE_PX), Image.Resampling.LANCZOS))


def make_heic_and_jpeg(sources: Path, cache: Path) -> tuple[Path, Path] | None:
    """Make HEIC files with embedded thumbnails and JPEGs of the same pixels.

    Returns:
        Their folders, or None where there is no encoder (``heif-enc`` of libheif).
    """
    encoder = shutil.which("heif-enc")
    if encoder is None:
        return None
    mosaics = sorted(make_photos(MOSAICS, sources, cache).iterdir())[:HEIC_COUNT]
    heic, jpeg = cache / "heic", cache / "heic-as-jpeg"
    for folder in (heic, jpeg):
        folder.mkdir(exist_ok=True)
    for mosaic in mosaics:
        target = heic / f"{mosaic.stem}.heic"
        if not target.exists():
            options = ["-q", "50", "--thumb", "320", "-p", "preset=ultrafast"]
            subprocess.run([encoder, *options, "-o", str(target), str(mosaic)], check=True)
        shutil.copyfile(mosaic, jpeg / mosaic.name)
    return heic, jpeg
