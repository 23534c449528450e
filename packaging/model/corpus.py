"""The photos that the model is measured on: a library, queries, strangers, labelled sets.

Nothing here was trained on: the evaluation photos by decision, the rest by the hash of the bytes
(`splits.py`). Where the same draw is needed twice, it is seeded.
"""

import io
import random
from dataclasses import dataclass
from pathlib import Path

from embedder import paths_below
from pack import Entry, find_entries
from PIL import Image, ImageOps
from splits import Split, split_of

LIBRARY_SIZE = 5000
STRANGERS = 1000  # pictures with no copy in the library, edited and asked for like the others
TILES = 60  # strangers that fill the other tiles of collages
SMALLEST_BASE_PX = 120  # long side; smaller photos fill the library but are not edited
LABELLED = ("caltech101", "corel")


@dataclass(frozen=True, slots=True)
class Corpus:
    """Pictures as encoded bytes, decoded when they are needed."""

    library: list[bytes]
    bases: list[int]  # positions in the library of the photos large enough to edit
    strangers: list[bytes]  # not in the library
    tiles: list[bytes]  # not in the library either


def decode(content: bytes) -> Image.Image:
    """Return the upright RGB picture."""
    with Image.open(io.BytesIO(content)) as image:
        return ImageOps.exif_transpose(image).convert("RGB")


def evaluation_photos(folder: Path) -> list[bytes]:
    """Return the evaluation photos: varied ones, Corel, Caltech-101."""
    return [
        path.read_bytes() for name in ("photos", *LABELLED) for path in paths_below(folder / name)
    ]


def held_out(train: Path) -> list[Entry]:
    """Return the training sets' photos that no run was trained or selected on."""
    return [
        entry
        for entry in find_entries(train)
        if split_of(entry.content, entry.set_name, entry.label)
        in (Split.HELD_OUT, Split.HELD_OUT_CLASS)
    ]


def _is_large(content: bytes) -> bool:
    with Image.open(io.BytesIO(content)) as image:
        return max(image.size) >= SMALLEST_BASE_PX


def build(evaluation: Path, entries: list[Entry], seed: int = 11) -> Corpus:
    """Draw the library, the strangers and the tiles."""
    library = evaluation_photos(evaluation)
    fill = [entry.content for entry in entries]
    random.Random(seed).shuffle(fill)
    missing = max(0, LIBRARY_SIZE - len(library))
    library += fill[:missing]
    strangers = fill[missing : missing + STRANGERS]
    tiles = [content for content in fill[missing + STRANGERS :] if _is_large(content)][:TILES]
    bases = [number for number, content in enumerate(library) if _is_large(content)]
    return Corpus(library, bases, strangers, tiles)


def labelled(evaluation: Path, name: str) -> tuple[list[bytes], list[str]]:
    """Return the photos of one labelled evaluation set and their classes."""
    paths = paths_below(evaluation / name)
    return [path.read_bytes() for path in paths], [path.parent.name for path in paths]


def held_out_classes(entries: list[Entry]) -> tuple[list[bytes], list[str]]:
    """Return the photos of the classes that were held out whole, and their classes."""
    chosen = [
        entry
        for entry in entries
        if split_of(entry.content, entry.set_name, entry.label) is Split.HELD_OUT_CLASS
    ]
    return [entry.content for entry in chosen], [entry.label for entry in chosen]
