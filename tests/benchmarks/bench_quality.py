"""Measure how right groups are: photofind and its peers on the same files.

    make bench-quality
    python -m tests.benchmarks.bench_quality --half report --work DIR --only ours
    python -m tests.benchmarks.bench_quality --half report --work DIR --only peers

Makes a corpus from photos (see `tests.benchmarks.corpus`), scans it into a temporary library as the
program does, and compares its groups with the truth. False and missed pairs become contact sheets
in ``bench-out/``. Tune on ``--half tune`` only. With ``--work`` the files stay, and the peers can
be run apart on the very same ones.
"""

import argparse
import logging
import pickle
import shutil
import tempfile
import time
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path

from photofind.core.domain import Grade, Group, PhotoId
from photofind.core.library import Library
from tests.benchmarks.contact import Pair, contact_sheet
from tests.benchmarks.corpus import Corpus, CorpusMaker, Half, Size
from tests.benchmarks.peers import PEERS
from tests.benchmarks.reliability import print_reliability
from tests.benchmarks.scores import Count, Score, score, true_pairs
from tests.benchmarks.truth import Truth, truth_of
from tests.benchmarks.twins import with_twins

LEVELS = (Grade.IDENTICAL, Grade.PIXELS, Grade.SAME, Grade.EDITED)
SHARED = Path("../shared/data")
OUT = Path("bench-out")


def make_corpus(folder: Path, half: Half, size: Size) -> Corpus:
    """Make the corpus, or take the one that was made there before."""
    kept = folder / "corpus.pickle"
    if kept.exists():
        corpus = pickle.loads(kept.read_bytes())  # noqa: S301 - our own file
        return corpus if isinstance(corpus, Corpus) else Corpus(folder, ())
    corpus = CorpusMaker(SHARED, folder / "files", half, size).make()
    kept.write_bytes(pickle.dumps(corpus))
    return corpus


def group_pairs(groups: Iterable[Group], number_of: dict[PhotoId, int]) -> set[tuple[int, int]]:
    """Return the pairs of files that share a group."""
    found: set[tuple[int, int]] = set()
    for group in groups:
        members = sorted(number_of[photo] for photo in group.photos)
        found |= set(combinations(members, 2))
    return found


def print_score(name: str, result: Score) -> None:
    """Print one level."""
    print(f"  {name:10} precision {result.precision}  recall {result.recall}  F1 {result.f1:.4f}")


def print_rows(result: Score) -> None:
    """Print the recall of each row."""
    print(f"\n{result.level.word}: easy rows {result.easy}; hard rows {result.hard}")
    for row, count in sorted(result.rows.items()):
        print(f"    {row:24} {count}")


def print_marks(groups: Sequence[Group], corpus: Corpus, number_of: dict[PhotoId, int]) -> None:
    """Print whether automatic marks are deserved, and how many that are deserved are made."""
    right, made, wrong = Count(), Count(), []
    for group in groups:
        keeper = corpus.files[number_of[group.keeper]]
        _count_made(group, corpus, number_of, made)
        for member in group.members:
            file = corpus.files[number_of[member.photo]]
            truth = truth_of(keeper, file)
            if member.is_auto and not (keeper.is_faint or file.is_faint or truth.is_auto_open):
                right.add(is_hit=truth.is_auto)
                if not truth.is_auto:
                    wrong.append((number_of[group.keeper], number_of[member.photo], truth))
    print(f"  automatic marks deserved {right}; of what may be marked, marked or held back {made}")
    _sheet(wrong, corpus, "wrong-marks")


def _count_made(group: Group, corpus: Corpus, number_of: dict[PhotoId, int], made: Count) -> None:
    """Count marks of the files of a group that are mere re-encodings: all but one may be marked."""
    families: dict[str, int] = {}
    for photo in group.photos:
        file = corpus.files[number_of[photo]]
        if file.is_auto and not file.is_negative:
            families[file.base] = families.get(file.base, 0) + 1
    marked: dict[str, int] = {}
    for member in group.members:
        file = corpus.files[number_of[member.photo]]
        if file.is_auto and (member.is_auto or member.held_back):
            marked[file.base] = marked.get(file.base, 0) + 1
    for base, count in families.items():
        for number in range(count - 1):
            made.add(is_hit=number < marked.get(base, 0))


def _sheet(pairs: Sequence[tuple[int, int, object]], corpus: Corpus, name: str) -> None:
    paths = corpus.paths()
    drawn = []
    for one, other, _truth in pairs:
        first, second = corpus.files[one], corpus.files[other]
        words = f"{first.row} {first.edit} | {second.row} {second.edit}"
        drawn.append(Pair(paths[one], paths[other], words))
    contact_sheet(drawn, OUT / f"{name}.png", name)


def measure_ours(corpus: Corpus, folder: Path) -> None:
    """Scan into a temporary library and score its groups."""
    truths = true_pairs(corpus.files)
    with Library.open(folder) as library:
        began = time.monotonic()
        library.scan([corpus.paths()[0].parent])
        library.update_groups()
        library.update_groups()  # a scan leaves pairs that do not stand out for later
        print(f"photofind: scanned and matched in {time.monotonic() - began:.0f} s")
        by_name = {file.name: number for number, file in enumerate(corpus.files)}
        photos = library.photos(library.photo_ids())
        number_of = {photo.id: by_name[photo.path.name] for photo in photos}
        plain = [number_of[photo.id] for photo in photos if photo.is_plain]
        _print_plain(plain, corpus)
        for level in LEVELS:
            groups = library.groups(level)
            result = score(level, group_pairs(groups, number_of), truths, corpus.files)
            print_score(level.word, result)
            _sheet(result.false, corpus, f"false-{level.word}")
            _sheet(result.missed, corpus, f"missed-{level.word}")
            if level >= Grade.SAME or level is Grade.EDITED:
                print_marks(groups, corpus, number_of)
            if level in (Grade.SAME, Grade.EDITED):
                print_rows(result)
                _print_false(result, corpus)
    print_reliability(folder, corpus)


def _print_false(result: Score, corpus: Corpus) -> None:
    rows: dict[str, int] = {}
    for _one, _other, truth in result.false:
        rows[truth.row] = rows.get(truth.row, 0) + 1
    print(f"    false pairs by row: {rows}")
    hard = [pair for pair in result.false if _is_hard_negative(pair, corpus)]
    print(f"    hard negatives: {len(hard)} pairs too strong")


def _is_hard_negative(pair: tuple[int, int, Truth], corpus: Corpus) -> bool:
    """Tell whether one of a pair was made to be told apart; a mere distractor was not."""
    files = [corpus.files[number] for number in pair[:2]]
    return any(file.is_negative and file.row != "base" for file in files)


def _print_twins(corpus: Corpus) -> None:
    twins = sorted({(file.twin, file.base) for file in corpus.files if file.twin})
    print(f"  {len(twins)} photos that the collections hold twice count neither way", flush=True)


def _print_plain(plain: Sequence[int], corpus: Corpus) -> None:
    real = Count()
    drawn = Count()
    for number, file in enumerate(corpus.files):
        if file.row == "base":
            real.add(is_hit=number in plain)
        if file.is_drawn_plain:
            drawn.add(is_hit=number in plain)
    print(f"  set aside as plain: of real bases {real}; of frames drawn plain {drawn}")


def measure_peers(corpus: Corpus) -> None:
    """Score every peer that is installed."""
    truths, paths = true_pairs(corpus.files), corpus.paths()
    for peer in PEERS:
        began = time.monotonic()
        pairs = peer.find(paths)
        if pairs is None:
            print(f"{peer.name}: not installed, or no answer")
            continue
        print(f"{peer.name}: {time.monotonic() - began:.0f} s", flush=True)
        for level in LEVELS:
            print_score(level.word, score(level, pairs, truths, corpus.files))


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=[half.value for half in Half], default="report")
    parser.add_argument("--bases", type=int, default=10_000)
    parser.add_argument("--share", type=float, default=1.0, help="of distractors and negatives")
    parser.add_argument("--work", type=Path, help="keep corpus and library here")
    parser.add_argument("--only", choices=["ours", "peers"], help="leave the others out")
    parser.add_argument("--verbose", action="store_true")
    return parser.parse_args()


def main() -> None:
    """Run what was asked for."""
    asked = _asked()
    logging.basicConfig(level=logging.INFO if asked.verbose else logging.WARNING)
    folder = asked.work or Path(tempfile.mkdtemp(prefix="photofind-quality-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        size = Size(bases=asked.bases).scaled(asked.share)
        began = time.monotonic()
        corpus = with_twins(make_corpus(folder, Half(asked.half), size))
        took = time.monotonic() - began
        print(f"{asked.half} half: {len(corpus.files)} files, made in {took:.0f} s", flush=True)
        _print_twins(corpus)
        if asked.only != "peers":
            shutil.rmtree(folder / "library", ignore_errors=True)
            measure_ours(corpus, folder / "library")
        if asked.only != "ours":
            measure_peers(corpus)
    finally:
        if asked.work is None:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
