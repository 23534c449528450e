"""Whether a confidence of 0.9 is right nine times in ten: stated against observed, bin by bin."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from photofind.core.domain import Grade, Match, PhotoId
from photofind.core.paths import LibraryPaths
from photofind.core.store.catalog import Catalog
from tests.benchmarks.corpus import Corpus
from tests.benchmarks.scores import Count
from tests.benchmarks.truth import Truth, truth_of

BINS = (0.0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1.0)
GRADES = (Grade.SAME, Grade.EDITED, Grade.MOMENT)


@dataclass(frozen=True)
class Stated:
    """One verdict: how sure it says to be, and whether its grade was deserved."""

    confidence: float
    is_right: bool


def is_deserved(grade: Grade, truth: Truth) -> bool | None:
    """Tell whether a verdict is right; None where opinions may differ.

    A copy called less than it is was called rightly, but no copy is another shot of the moment.
    """
    if grade is Grade.MOMENT:
        return truth.grade is Grade.MOMENT
    if truth.grade is not None and truth.grade >= grade:
        return True
    return None if truth.limit is not None and truth.limit >= grade else False


def brier(stated: Iterable[Stated]) -> float:
    """Return the mean square of what was stated less what was seen (G. Brier, 1950)."""
    squares = [(one.confidence - one.is_right) ** 2 for one in stated]
    return sum(squares) / max(1, len(squares))


def print_reliability(
    library: Path,
    by_name: Mapping[str, int],
    truths: Mapping[tuple[int, int], Truth],
    corpus: Corpus,
) -> None:
    """Print a table for each grade, of every pair that was compared and called a match."""
    with Catalog.open(LibraryPaths(library)) as catalog:
        matches = catalog.pairs.matches(Grade.MOMENT)
        ids = sorted({photo for match in matches for photo in (match.first, match.second)})
        number_of = {photo.id: by_name[photo.path.name] for photo in catalog.photos(ids)}
    for grade in GRADES:
        stated = list(_stated(grade, matches, number_of, truths, corpus))
        print(f"\nconfidence of {grade.word}: {len(stated)} verdicts, Brier {brier(stated):.5f}")
        _print_bins(stated)


def _stated(
    grade: Grade,
    matches: Iterable[Match],
    number_of: Mapping[PhotoId, int],
    truths: Mapping[tuple[int, int], Truth],
    corpus: Corpus,
) -> Iterable[Stated]:
    for match in matches:
        if match.grade is not grade:
            continue
        one, other = sorted((number_of[match.first], number_of[match.second]))
        truth = truths.get((one, other)) or truth_of(corpus.files[one], corpus.files[other])
        deserved = is_deserved(grade, truth)
        if deserved is not None:
            yield Stated(match.confidence, deserved)


def _print_bins(stated: list[Stated]) -> None:
    for low, high in pairwise(BINS):
        within = [s for s in stated if low <= s.confidence < high or s.confidence == high == 1.0]
        if not within:
            continue
        mean = sum(one.confidence for one in within) / len(within)
        seen = Count()
        for one in within:
            seen.add(is_hit=one.is_right)
        print(f"    {low:.3f} to {high:.3f}: stated {mean:.4f}, observed {seen}")
