"""Fit the network that tells faint watermarks from copies, on the tuning half only.

    python -m tests.benchmarks.fit_ink ../shared/data [every]

Draws copies and watermarked copies of each base photo, pairs them, and keeps the pairs in which
verification finds no other difference: obvious marks are caught before. Prints, by five-fold
validation over base photos, how many watermarks and how many mere copies are above some logits,
counted among all that came so far, then writes the weights.
"""

import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image

from photofind.core.matching import align, compare, differences, ink, verify
from tests.benchmarks.corpus import CorpusMaker, Half, Size
from tests.benchmarks.edits import watermarked
from tests.benchmarks.fit_overlay import FOLDS, LIGHT_EDITS, Example, Network, Pixels, thumbnail
from tests.benchmarks.sheet import Sheet

TARGET = Path("photofind/core/matching/ink_weights.py")
LINES = 75
PROCESSES = 3
LIMITS = (-1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0)


@dataclass(frozen=True)
class Asked:
    """A pair that came as far as being asked for ink; nothing to be seen has no example."""

    kind: str
    base: int
    example: Example | None


def _copies(content: bytes, random: Random) -> tuple[list[Pixels], list[tuple[str, Pixels]]]:
    """Draw twelve clean copies, the photo itself first, and six with a mark."""
    sheet = Sheet.of(Image.open(BytesIO(content)))
    drawn = [edit.draw(sheet, random).encoded() for edit in random.sample(LIGHT_EDITS, 11)]
    clean = [thumbnail(copy) for copy in (content, *drawn)]
    marked = []
    for number in range(6):
        copy, kind = watermarked(sheet, random), "watermark"
        if number >= 4:
            copy, kind = random.choice(LIGHT_EDITS).draw(copy, random), "watermark+"
        marked.append((kind, thumbnail(copy.encoded())))
    return clean, marked


def _asked(first: Pixels, second: Pixels, kind: str, base: int) -> Asked | None:
    """Measure a pair; None if it is told from a mere copy without asking for ink."""
    whole = align.by_orientation(first, second)
    if whole is None or whole.likeness <= verify.LIKELY_WHOLE:
        return None
    pair = compare.register(first, second, whole.matrix)
    found = differences.find_differences(pair)
    is_clean = found.share <= verify.SAME_SHARE and found.largest <= verify.SAME_LARGEST
    is_clean = is_clean and found.specks <= verify.SAME_SPECKS
    if not is_clean or found.strange > verify.SAME_STRANGE:
        return None
    measured = ink.measure(pair)
    is_ink = kind != "copy"
    example = None if measured is None else Example(kind, base, is_ink, measured)
    return Asked(kind, base, example)


def of_base(number: int, content: bytes) -> list[Asked]:
    """Return all pairs of one photo that are asked for ink."""
    random = Random(3000 + number)
    clean, marked = _copies(content, random)
    pairs = [("copy", clean[0], copy) for copy in clean[1:]]
    for _ in range(6):
        first, second = random.sample(clean[1:], 2)
        pairs.append(("copy", first, second))
    for kind, copy in marked:
        pairs += [(kind, below, copy) for below in (clean[0], *random.sample(clean[1:], 2))]
    asked = [_asked(first, second, kind, number) for kind, first, second in pairs]
    return [one for one in asked if one is not None]


def network(asked: list[Asked], seed: int) -> Network:
    """Fit: a copy taken for a watermark is as bad as two marks taken for copies."""
    return Network([one.example for one in asked if one.example is not None], seed)


def _logits(fitted: Network, asked: list[Asked]) -> Iterator[tuple[str, float]]:
    for one in asked:
        logit = -9.0 if one.example is None else float(fitted.logits(one.example.traits).max())
        yield one.kind, logit


def validate(asked: list[Asked]) -> None:
    """Print which share of each kind is above some logits."""
    told: dict[str, list[float]] = {}
    for fold in range(FOLDS):
        fitted = network([one for one in asked if one.base % FOLDS != fold], fold)
        for kind, logit in _logits(fitted, [one for one in asked if one.base % FOLDS == fold]):
            told.setdefault(kind, []).append(logit)
    print(f"{'above':18}      ", *(f"{limit:6.1f}" for limit in LIMITS))
    for kind, logits in sorted(told.items()):
        shares = [float((np.array(logits) > limit).mean()) for limit in LIMITS]
        print(f"{kind:18} {len(logits):5}", *(f"{share:.4f}" for share in shares))


def main() -> None:
    """Draw, validate, fit and write."""
    bases = CorpusMaker(Path(sys.argv[1]), Path(), Half.TUNE, Size()).bases()
    contents = [content for _name, content in bases]
    chosen = range(0, len(contents), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    with ProcessPoolExecutor(PROCESSES) as pool:
        made = pool.map(of_base, chosen, [contents[number] for number in chosen])
        asked = [one for some in made for one in some]
    validate(asked)
    TARGET.write_text(
        '"""Numbers of the network in `photofind.core.matching.ink`; written by its fit."""\n\n'
        f'INK_WEIGHTS = """\n{network(asked, 0).text(LINES)}\n"""\n'
    )


if __name__ == "__main__":
    main()
