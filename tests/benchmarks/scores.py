"""Pair precision and recall, with the number of pairs behind each and 95 % bounds."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations

from photofind.core.domain import Grade
from tests.benchmarks.truth import CorpusFile, Truth, truth_of

Z = 1.96  # 95 %


def wilson(hits: int, of: int) -> tuple[float, float]:
    """Return the 95 % bounds of a share (E. Wilson, 1927)."""
    if not of:
        return 0.0, 1.0
    share, square = hits / of, Z * Z
    middle = share + square / (2 * of)
    reach = Z * (share * (1 - share) / of + square / (4 * of * of)) ** 0.5
    return (middle - reach) / (1 + square / of), (middle + reach) / (1 + square / of)


@dataclass
class Count:
    """Hits out of so many, printed with its bounds."""

    hits: int = 0
    of: int = 0

    def add(self, *, is_hit: bool) -> None:
        """Count one."""
        self.hits += is_hit
        self.of += 1

    @property
    def share(self) -> float:
        """The share of hits, 1 if there is nothing to count."""
        return self.hits / self.of if self.of else 1.0

    def __str__(self) -> str:
        low, high = wilson(self.hits, self.of)
        return f"{self.share:.4f} [{low:.4f}, {high:.4f}] ({self.hits}/{self.of})"


@dataclass
class Score:
    """How well pairs of one level were found.

    Attributes:
        precision: Of the pairs claimed, leaving out those where opinions may differ.
        recall: Of the pairs that deserve the level.
        easy, hard: Recall over the rows; hard are crops below 50 % and tilts above 10 degrees.
        rows: Recall of each row of the list, base against copy.
    """

    level: Grade
    precision: Count = field(default_factory=Count)
    recall: Count = field(default_factory=Count)
    easy: Count = field(default_factory=Count)
    hard: Count = field(default_factory=Count)
    rows: dict[str, Count] = field(default_factory=dict)
    false: list[tuple[int, int, Truth]] = field(default_factory=list)
    missed: list[tuple[int, int, Truth]] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        p, r = self.precision.share, self.recall.share
        return 2 * p * r / (p + r) if p + r else 0.0


def true_pairs(files: tuple[CorpusFile, ...]) -> dict[tuple[int, int], Truth]:
    """Return every pair that deserves a grade, or about which opinions may differ."""
    alike: dict[object, list[int]] = {}
    for number, file in enumerate(files):
        for key in ((file.scene or file.base), file.digest, *(("tile", t) for t in file.tiles)):
            alike.setdefault(key, []).append(number)
    pairs = {pair for numbers in alike.values() for pair in combinations(numbers, 2)}
    return {(one, other): truth_of(files[one], files[other]) for one, other in sorted(pairs)}


def score(
    level: Grade,
    claimed: Iterable[tuple[int, int]],
    truths: dict[tuple[int, int], Truth],
    files: tuple[CorpusFile, ...],
) -> Score:
    """Score the pairs claimed at a level or stronger."""
    result, pairs = Score(level), set(claimed)
    for one, other in sorted(pairs):
        truth = truths.get((one, other)) or truth_of(files[one], files[other])
        deserves = truth.grade is not None and truth.grade >= level
        if not deserves and truth.limit is not None and truth.limit >= level:
            continue  # a collage and its tile: neither right nor wrong
        if deserves and not truth.is_counted:
            continue  # two copies that share too little to be asked for
        result.precision.add(is_hit=deserves)
        if not deserves:
            result.false.append((one, other, truth))
    for pair, truth in sorted(truths.items()):
        if truth.grade is None or truth.grade < level or not truth.is_counted:
            continue
        is_hit = pair in pairs
        result.recall.add(is_hit=is_hit)
        (result.hard if truth.is_hard else result.easy).add(is_hit=is_hit)
        result.rows.setdefault(truth.row, Count()).add(is_hit=is_hit)
        if not is_hit:
            result.missed.append((*pair, truth))
    return result
