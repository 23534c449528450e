"""Fit the network that judges every differing place on its own, on the tuning half only.

    python -m tests.benchmarks.fit_pieces ../shared/data [every]

Examples are drawn as for `tests.benchmarks.fit_overlay`: what was laid on top, with and without
another edit, against other shots of the scene. Prints, by five-fold validation over base photos,
how often the least convincing place of a pair is convincing, then writes the weights.
"""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import numpy as np

from photofind.core.matching import compare, differences, pieces
from tests.benchmarks.corpus import CorpusMaker, Half, Size
from tests.benchmarks.fit_overlay import (
    FOLDS,
    LEAST_SHARE,
    Example,
    Network,
    Pixels,
    copies,
    matrix_of,
    scenes,
    thumbnail,
)

TARGET = Path("photofind/core/matching/pieces_weights.py")
LEAST_TRUST = 0.2  # in the smallest pieces
LINES = 60


def measured(first: Pixels, second: Pixels, kind: str, base: int) -> Iterator[Example]:
    """Measure the pieces of a pair; none if it does not align or differs nowhere."""
    matrix = matrix_of(first, second)
    if matrix is None:
        return
    pair = compare.register(first, second, matrix)
    found = differences.find_differences(pair)
    if found.share < LEAST_SHARE:
        return
    for rows in pieces.measure(pair, found, compare.motion(pair)):
        yield Example(kind, base, not kind.startswith("scene "), rows)


def of_base(number: int, contents: list[bytes]) -> list[list[Example]]:
    """Return the pieces of every pair drawn from one photo."""
    random = Random(2000 + number)
    content, other = contents[number], contents[(number * 7 + 3) % len(contents)]
    first = thumbnail(content)
    drawn = [*copies(content, random)]
    drawn += [(f"scene {kind}", made) for kind, made in scenes(content, other, random)]
    return [list(measured(first, thumbnail(made), kind, number)) for kind, made in drawn]


def network(examples: list[Example], seed: int) -> Network:
    """Fit: both kinds count alike, and small pieces less."""
    overlays = sum(example.is_overlay for example in examples)
    balance = 2 * (len(examples) - overlays) / max(1, overlays)

    def trust(example: Example) -> float:
        size = float(np.clip(example.traits[0, -1] / pieces.LARGE, LEAST_TRUST, 1))
        return size * (balance if example.is_overlay else 1.0)

    return Network(examples, seed, trust)


def validate(pairs: list[list[Example]]) -> None:
    """Print which share of the pairs of each kind is convincing in all pieces."""
    told: dict[str, list[float]] = {}
    for fold in range(FOLDS):
        fitted = network([e for pair in pairs for e in pair if e.base % FOLDS != fold], fold)
        for pair in pairs:
            if pair and pair[0].base % FOLDS == fold:
                least = min(float(fitted.logits(example.traits).max()) for example in pair)
                told.setdefault(pair[0].kind, []).append(least)
    for kind, logits in sorted(told.items()):
        shares = [float((np.array(logits) > limit).mean()) for limit in (0, 1, 2, 3)]
        print(f"{kind:18} {len(logits):5}", *(f"{share:.3f}" for share in shares))


def main() -> None:
    """Draw, validate, fit and write."""
    bases = CorpusMaker(Path(sys.argv[1]), Path(), Half.TUNE, Size()).bases()
    contents = [content for _name, content in bases]
    chosen = range(0, len(contents), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    with ThreadPoolExecutor(3) as pool:
        made = pool.map(lambda number: of_base(number, contents), chosen)
        pairs = [pair for some in made for pair in some]
    validate(pairs)
    text = network([example for pair in pairs for example in pair], 0).text(LINES)
    TARGET.write_text(
        '"""Numbers of the network in `photofind.core.matching.pieces`; written by its fit."""\n\n'
        f'PIECES_WEIGHTS = """\n{text}\n"""\n'
    )


if __name__ == "__main__":
    main()
