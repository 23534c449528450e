"""Measure the product at finding copies: hash, embedding and verification together.

    python -m tests.benchmarks.bench_product --thrift 10

The library and the queries are those of ``bench_model``, on photos that no training saw; here each
query goes through `Library.find` as a dropped picture does. Prints recall at rank 1 of every row of
the edit list, weakest first, and the share of rotated views whose three copies are all among the
first four answers.
"""

import argparse
import io
import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from photofind.core.finding.values import Query
from photofind.core.library import Library

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "model"))

import evaluate  # noqa: E402 - beside the recipe, found by the line above


def as_png(image: Image.Image) -> bytes:
    """Return a picture without any loss: the edit itself is what is asked for."""
    content = io.BytesIO()
    image.save(content, "PNG", compress_level=1)
    return content.getvalue()


def fill(library: Library, folder: Path, contents: Iterator[tuple[str, bytes]]) -> None:
    """Write photos into a folder and scan it."""
    folder.mkdir()
    for name, content in contents:
        (folder / name).write_bytes(content)
    library.scan([folder])


def first_answers(library: Library, query: Query, count: int) -> list[str]:
    """Return the names of the best answers, the query itself counted like any other."""
    results = library.find(query, k=count).results[:count]
    return [photo.path.stem for photo in library.photos([result.photo for result in results])]


def measure_copies(benchmark: evaluate.Benchmark, place: Path) -> dict[str, list[bool]]:
    """Return for each row which of its queries had the original as the best answer."""
    hits: dict[str, list[bool]] = defaultdict(list)
    with Library.open(place / "library") as library:
        photos = enumerate(benchmark.photos.library)
        fill(library, place / "photos", ((f"{n:05}.jpg", content) for n, content in photos))
        asked = zip(benchmark.queries, benchmark.edited(), strict=True)
        for query, picture in asked:
            if query.base >= 0:
                answers = first_answers(library, Query.of_bytes(as_png(picture), query.row), 1)
                hits[f"{query.row}"].append(answers == [f"{query.base:05}"])
    return hits


def measure_rotated(benchmark: evaluate.Benchmark, place: Path, *, inner: bool) -> float:
    """Return how often all copies of a picture are among its first four answers."""
    group = 1 + evaluate.ROTATED_COPIES
    with Library.open(place / "library") as library:
        pictures = enumerate(benchmark.rotated(inner=inner))
        fill(library, place / "photos", ((f"{n:05}.png", as_png(image)) for n, image in pictures))
        paths = sorted((place / "photos").iterdir())
        right = 0
        for number, path in enumerate(paths):
            answers = first_answers(library, Query.of_file(path), group)
            right += {int(name) // group for name in answers} == {number // group}
        return right / len(paths)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--thrift", type=int, default=10, help="one query of so many")
    parser.add_argument("--rotated-only", action="store_true")
    arguments = parser.parse_args()
    photos = arguments.shared / "data"
    benchmark = evaluate.Benchmark(photos / "eval", photos / "train", arguments.thrift)
    random.seed(0)
    with tempfile.TemporaryDirectory() as folder:
        for number, inner in enumerate((False, True)):
            place = Path(folder) / f"rotated-{number}"
            place.mkdir()
            share = measure_rotated(benchmark, place, inner=inner)
            print(f"rotated views, {'inner crop' if inner else 'black corners'}: {share:.3f}")
        if not arguments.rotated_only:
            began = time.monotonic()
            hits = measure_copies(benchmark, Path(folder))
            _print_copies(hits, time.monotonic() - began)


def _print_copies(hits: dict[str, list[bool]], seconds: float) -> None:
    rows = {row: sum(found) / len(found) for row, found in hits.items()}
    print("| recall at rank 1 | product | queries |\n|---|---|---|")
    for row in sorted(rows, key=rows.__getitem__):
        print(f"| {row} | {rows[row]:.3f} | {len(hits[row])} |")
    queries = sum(map(len, hits.values()))
    print(f"| **mean of the rows** | {sum(rows.values()) / len(rows):.3f} | {queries} |")
    print(f"\n{seconds / queries:.2f} s a query, scan included")


if __name__ == "__main__":
    main()
