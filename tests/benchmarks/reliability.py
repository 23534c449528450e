"""Whether a confidence of 0.9 is right nine times in ten: stated against observed, bin by bin."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from photofind.core.domain import Grade, Match
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


def brier(stated: Sequence[Stated]) -> float:
    """Return the mean square of what was stated less what was seen (G. Brier, 1950)."""
    squares = [(one.confidence - one.is_right) ** 2 for one in stated]
    return sum(squares) / max(1, len(squares))


def print_reliability(library: Path, corpus: Corpus) -> None:
    """Print a table for each grade, of every pair that was compared and called a match."""
    for grade in GRADES:
        stated = [
            Stated(match.confidence, is_right)
            for match, _files, is_right in verdicts(grade, library, corpus)
        ]
        print(f"\nconfidence of {grade.word}: {len(stated)} verdicts, Brier {brier(stated):.5f}")
        print_bins(stated)


def verdicts(
    grade: Grade, library: Path, corpus: Corpus
) -> Iterator[tuple[Match, tuple[int, int], bool]]:
    """Yield the stored verdicts of a grade, the files they are about, and if they are right."""
    by_name = {file.name: number for number, file in enumerate(corpus.files)}
    with Catalog.open(LibraryPaths(library)) as catalog:
        matches = [match for match in catalog.pairs.matches(grade) if match.grade is grade]
        ids = sorted({photo for match in matches for photo in (match.first, match.second)})
        number_of = {photo.id: by_name[photo.path.name] for photo in catalog.photos(ids)}
    for match in matches:
        one, other = sorted((number_of[match.first], number_of[match.second]))
        deserved = is_deserved(grade, truth_of(corpus.files[one], corpus.files[other]))
        if deserved is not None:
            yield match, (one, other), deserved


def print_bins(stated: Sequence[Stated]) -> None:
    """Print stated against observed."""
    for low, high in pairwise(BINS):
        within = [s for s in stated if low <= s.confidence < high or s.confidence == high == 1.0]
        if not within:
            continue
        mean = sum(one.confidence for one in within) / len(within)
        seen = Count()
        for one in within:
            seen.add(is_hit=one.is_right)
        print(f"    {low:.3f} to {high:.3f}: stated {mean:.4f}, observed {seen}")
