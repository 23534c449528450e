"""Fit the network that tells compression from blur, sharpening and noise, on the tuning half only.

    python -m tests.benchmarks.fit_spectrum ../shared/data

It judges files that do not tell to what they round. Every such re-encoding of the list of edits is
drawn of the base photos of the tuning half, and of some smaller ones, with and without a blur,
sharpening or noise, and compared with the photo, with good JPEGs of it, and with edited ones.
Prints what five-fold validation by base photo says, then writes the weights.
"""

import io
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image

from photofind.core.matching.align import Pixels
from photofind.core.matching.spectrum import measure
from tests.benchmarks.corpus import CorpusMaker, Half, Size
from tests.benchmarks.edits import RECOLOURINGS, REENCODINGS, Edit
from tests.benchmarks.fit_overlay import FOLDS, Example, Network
from tests.benchmarks.sheet import Sheet, jpeg

TARGET = Path("photofind/core/matching/spectrum_weights.py")
LINES = 60
STRANGERS = 8  # one of so many photos from other sets, which are smaller than the bases
FAINT = 1.5  # of 255, in the mean: as in the corpus, such an edit is none
LIMITS = (-1, 0, 1, 1.5, 2)
CODED = tuple(edit for edit in REENCODINGS if edit.name.startswith(("WebP", "AVIF")))
SMALLER = tuple(edit for edit in REENCODINGS if edit.row == "resize")
GOOD = (jpeg(90), jpeg(85, subsampling=2))
FINE = tuple(edit for edit in RECOLOURINGS if edit.row == "blur")


@dataclass(frozen=True)
class File:
    """A file as it is decoded; ``edit`` is empty for a mere re-encoding."""

    pixels: Pixels
    edit: str = ""


def drawn(sheet: Sheet, edits: tuple[Edit, ...], random: Random, edit: str = "") -> File:
    """Apply edits one after another, save, and decode."""
    for one in edits:
        sheet = one.draw(sheet, random)
    return File(decoded(sheet.encoded()), edit)


def decoded(content: bytes) -> Pixels:
    """Decode a file that is stored upright."""
    return np.asarray(Image.open(io.BytesIO(content)).convert("RGB"))


def copies(sheet: Sheet, random: Random) -> Iterator[File]:
    """Draw files that do not tell their steps: mere re-encodings, and edited ones."""
    for coded in CODED:
        yield drawn(sheet, (coded,), random)
        yield drawn(sheet, (random.choice(SMALLER), coded), random)
    for edit, coded in random.sample(list(product(FINE, CODED)), 7):
        made = drawn(sheet, (edit, coded), random, edit.name)
        if not _is_faint(sheet, made):
            yield made


def _is_faint(sheet: Sheet, made: File) -> bool:
    difference = np.asarray(sheet.image, np.int16) - made.pixels.astype(np.int16)
    return float(np.abs(difference).mean()) < FAINT


def sources(content: bytes, sheet: Sheet, random: Random) -> Iterator[File]:
    """Return the photo itself, good copies of it, and edited ones."""
    yield File(decoded(content))
    for saving in GOOD:
        yield File(decoded(replace(sheet, saving=saving).encoded()))
    for edit in random.sample(FINE, 2):
        made = drawn(sheet, (edit,), random, edit.name)
        if not _is_faint(sheet, made):
            yield made


def of_base(number: int, content: bytes) -> list[Example]:
    """Return the traits of every pair drawn from one photo."""
    random = Random(3000 + number)
    sheet = Sheet.of(Image.open(io.BytesIO(content)))
    made = list(copies(sheet, random))
    if content[:2] != b"\xff\xd8":
        made.append(File(decoded(content)))
    found = []
    for at, source in enumerate(sources(content, sheet, random)):
        for copy in made if at == 0 else random.sample(made, len(made) // 2):
            is_larger = any(
                a > b for a, b in zip(copy.pixels.shape, source.pixels.shape, strict=True)
            )
            if is_larger or copy.pixels is source.pixels or (copy.edit and source.edit):
                continue
            kind = f"of {source.edit}" if source.edit else copy.edit or "re-encoding"
            is_pure = not copy.edit and not source.edit
            found.append(Example(kind, number, is_pure, measure(copy.pixels, source.pixels)[None]))
    return found


def network(examples: list[Example], seed: int) -> Network:
    """Fit: a copy of the photo itself counts most, re-encodings and edits alike."""
    pure = sum(example.is_overlay for example in examples)
    balance = (len(examples) - pure) / max(1, pure)
    return Network(examples, seed, lambda example: balance if example.is_overlay else 1.0)


def validate(examples: list[Example]) -> None:
    """Print which share of each kind is taken for a re-encoding, limit by limit."""
    told: dict[str, list[float]] = {}
    for fold in range(FOLDS):
        fitted = network([one for one in examples if one.base % FOLDS != fold], fold)
        for one in examples:
            if one.base % FOLDS == fold:
                told.setdefault(one.kind, []).append(float(fitted.logits(one.traits)[0]))
    for kind, logits in sorted(told.items()):
        shares = [float((np.array(logits) > limit).mean()) for limit in LIMITS]
        print(f"{kind:16} {len(logits):5}", *(f"{share:.3f}" for share in shares))


def main() -> None:
    """Draw, validate, fit and write."""
    maker = CorpusMaker(Path(sys.argv[1]), Path(), Half.TUNE, Size())
    bases = {name for name, _content in maker.bases()}
    others = [content for name, content in maker.photos() if name not in bases]
    contents = [content for _name, content in maker.bases()] + others[::STRANGERS]
    with ThreadPoolExecutor(3) as pool:
        made = pool.map(of_base, range(len(contents)), contents)
        examples = [example for some in made for example in some]
    validate(examples)
    text = network(examples, 0).text(LINES)
    TARGET.write_text(
        '"""Numbers of the network in `photofind.core.matching.spectrum`, as fitted."""\n\n'
        f'SPECTRUM_WEIGHTS = """\n{text}\n"""\n'
    )


if __name__ == "__main__":
    main()
