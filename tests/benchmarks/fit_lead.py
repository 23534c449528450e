"""Find how far a copy must stand out from its usual neighbours to be compared while scanning.

    python -m tests.benchmarks.fit_lead MODEL.onnx ../shared/data

A scan compares a photo only with what is nearer than its usual neighbours by a lead that the model
file states as ``photofind.propose_lead``. This prints the smallest lead at which strangers cost at
most `FALSE_PAIRS` comparisons a photo, and the share of copies that it still finds. Photos come
from the tuning half and from those held out of training; copies are made by the list of edits.
"""

import io
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from photofind.core.fingerprints.embedding import Embedder, unit_rows
from photofind.core.matching.candidates import USUAL_NEIGHBOURS
from tests.benchmarks.corpus import CorpusMaker, Half, Size
from tests.benchmarks.edits import EDITS
from tests.benchmarks.sheet import Sheet

FALSE_PAIRS = 0.02  # comparisons of strangers a photo: a tenth of what reading it costs
STRANGERS, WITH_COPIES, COPIES = 2400, 250, 4
THUMBNAIL_PX = 320
BATCH = 64

Pixels = NDArray[np.uint8]
Vectors = NDArray[np.float32]


def thumbnail(content: bytes) -> Pixels:
    """Make the thumbnail that the library would embed."""
    image = ImageOps.exif_transpose(Image.open(io.BytesIO(content))).convert("RGB")
    image.thumbnail((THUMBNAIL_PX, THUMBNAIL_PX), Image.Resampling.LANCZOS)
    return np.asarray(image)


def contents(shared: Path) -> list[bytes]:
    """Return different photos, in a fixed order."""
    maker = CorpusMaker(shared, Path(), Half.TUNE, Size(bases=STRANGERS, distractors=STRANGERS))
    return [content for _name, content in islice(maker.photos(), STRANGERS)]


def copies(content: bytes, random: Random) -> Iterator[bytes]:
    """Make copies of one photo."""
    sheet = Sheet.of(Image.open(io.BytesIO(content)))
    for edit in random.sample(EDITS, COPIES):
        yield edit.draw(sheet, random).encoded()


def embedded(embedder: Embedder, made: list[bytes]) -> Vectors:
    """Return what tells copies of pictures: unit vectors, shape ``(n, copies' dimension)``."""
    parts = [
        embedder.embed([thumbnail(content) for content in made[start : start + BATCH]])
        for start in range(0, len(made), BATCH)
    ]
    return unit_rows(np.concatenate(parts)[:, : embedder.spec.copies_dimension])


def leads(vectors: Vectors, floor: float) -> tuple[Vectors, Vectors]:
    """Return each photo's usual cosine, and by how much others exceed it.

    Returns:
        Usual cosines ``(n,)``, and leads of all that lie above the floor, ``(m,)``.
    """
    cosines = vectors @ vectors.T
    np.fill_diagonal(cosines, -1)
    nearest = -np.sort(-cosines, axis=1)[:, : USUAL_NEIGHBOURS.stop]
    usual = np.maximum(nearest[:, USUAL_NEIGHBOURS], 0).mean(axis=1)
    ahead = (nearest - usual[:, np.newaxis])[nearest >= floor]
    return usual, ahead


def main() -> None:
    """Print the lead and what it finds."""
    embedder = Embedder.load(Path(sys.argv[1]))
    floor = embedder.spec.propose_cosine or 0.0
    made = contents(Path(sys.argv[2]))
    vectors = embedded(embedder, made)
    usual, ahead = leads(vectors, floor)
    allowed = int(FALSE_PAIRS * len(made))
    lead = float(np.sort(ahead)[-allowed - 1]) if len(ahead) > allowed else 0.0
    random, found = Random(1), []
    for place in range(0, len(made), max(1, len(made) // WITH_COPIES)):
        cosines = embedded(embedder, list(copies(made[place], random))) @ vectors[place]
        found += list(cosines >= max(floor, usual[place] + lead))
    print(f"photofind.propose_lead={lead:.3f}")
    print(f"{allowed} pairs among {len(made)} strangers; {np.mean(found):.3f} of copies found")


if __name__ == "__main__":
    main()
