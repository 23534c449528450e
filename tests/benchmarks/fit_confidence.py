"""Fit what a confidence is worth, on the tuning half only.

    python -m tests.benchmarks.bench_quality --half tune --work DIR --only ours
    python -m tests.benchmarks.fit_confidence DIR

Takes the verdicts of that run, goes back from confidence to agreement, and counts how often each
agreement was right: isotonic regression (M. Ayer et al., 1955) over bins of equally many verdicts,
each with one more, half right, so that nothing is certain. Photos are parted by name: prints how
the tables fitted on one part hold on the other, then writes those fitted on all.
"""

import hashlib
import pickle
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from photofind.core.domain import Grade
from photofind.core.matching.confidence import agreement_of
from tests.benchmarks.corpus import Corpus
from tests.benchmarks.reliability import GRADES, Stated, brier, print_bins, verdicts

TARGET = Path("photofind/core/matching/confidence_tables.py")
BIN = 80  # verdicts; a table has ten bins at most
MOST_BINS = 10
RISE = 1e-4  # between neighbouring bins at least: a better fit is a surer one
MOST = 0.999

Table = tuple[list[float], list[float]]


@dataclass(frozen=True)
class Seen:
    """One verdict: the agreement behind it, and whether it was right."""

    grade: Grade
    agreement: float
    is_right: bool
    is_checked: bool  # of the part that a fit is held against


def read(work: Path) -> list[Seen]:
    """Read the verdicts of a run of the benchmark."""
    corpus = pickle.loads((work / "corpus.pickle").read_bytes())  # noqa: S301 - our own file
    if not isinstance(corpus, Corpus):
        return []
    found = []
    for grade in GRADES:
        for match, numbers, is_right in verdicts(grade, work / "library", corpus):
            base = corpus.files[numbers[0]].scene or corpus.files[numbers[0]].base
            is_checked = hashlib.sha256(base.encode()).digest()[0] % 2 == 1
            found.append(Seen(grade, agreement_of(grade, match.confidence), is_right, is_checked))
    return found


def table(seen: Sequence[Seen]) -> Table:
    """Fit one grade: agreements, and the shares of right verdicts."""
    ordered = sorted(seen, key=lambda one: one.agreement)
    different = len({one.agreement for one in ordered})
    count = max(1, min(MOST_BINS, len(ordered) // BIN, different))
    bins = [part for part in np.array_split(np.arange(len(ordered)), count) if len(part)]
    at = [float(np.mean([ordered[i].agreement for i in part])) for part in bins]
    right = [sum(ordered[i].is_right for i in part) + 0.5 for part in bins]
    observed = _rising(right, [len(part) + 1.0 for part in bins])
    return _ended(at, observed)


def _rising(right: Sequence[float], counts: Sequence[float]) -> list[float]:
    """Pool neighbours until shares rise."""
    pools: list[list[float]] = []
    for hits, count in zip(right, counts, strict=True):
        pools.append([hits, count, 1])
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] >= pools[-1][0] / pools[-1][1]:
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    return [hits / count for hits, count, size in pools for _ in range(int(size))]


def _ended(at: list[float], observed: list[float]) -> Table:
    """Make a table rise strictly, and reach from nothing to all."""
    rising = [value + RISE * number for number, value in enumerate([*observed, observed[-1]])]
    top = max(0.0, rising[-1] - MOST)
    return [0.0, *at, 1.0], [0.0, *(round(value - top, 5) for value in rising)]


def check(seen: Sequence[Seen], grade: Grade) -> None:
    """Fit on one part of the photos, and print how that holds on the other."""
    own = [one for one in seen if one.grade is grade]
    measured, observed = table([one for one in own if not one.is_checked])
    held = [
        Stated(float(np.interp(one.agreement, measured, observed)), one.is_right)
        for one in own if one.is_checked
    ]  # fmt: skip
    print(f"{grade.word}: {len(held)} verdicts held back, Brier {brier(held):.5f}")
    print_bins(held)


def main() -> None:
    """Check and write."""
    seen = read(Path(sys.argv[1]))
    lines = []
    for grade in GRADES:
        check(seen, grade)
        measured, observed = table([one for one in seen if one.grade is grade])
        numbers = [" ".join(f"{value:.5f}" for value in part) for part in (measured, observed)]
        lines.append(f'    Grade.{grade.name}: """\n{numbers[0]}\n{numbers[1]}\n""",')
    TARGET.write_text(
        '"""Agreement and the share of right verdicts, grade by grade; written by their fit."""\n\n'
        "from photofind.core.domain import Grade\n\n"
        "TABLES = {\n" + "\n".join(lines) + "\n}\n"
    )


if __name__ == "__main__":
    main()
