"""Measure a model: copies found, likeness, rotated views, beside its rivals and its shorter forms.

    python packaging/model/evaluate.py --model resources/models/photofind-mobilenet.onnx \
        --evaluation photos/eval --train photos/train --json measured.json

Copies: a library of 5 000 photos, every row of the edit list at every stated strength, recall at
rank 1; a row is the mean of its strengths, the summary the mean of the rows. µAP ranks the ten best
answers of all queries together by their score, strangers' queries among them. Needs NumPy, Pillow,
onnxruntime and imagehash, no PyTorch.
"""

import argparse
import itertools
import json
import random
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import corpus
import numpy as np
from corpus import Corpus, decode
from edits import EDITS, Edit, any_angle, with_collages
from embedder import Embedder, Vectors, first_part, nearest_other, paths_below, similarities, top
from numpy.typing import NDArray
from PIL import Image
from rivals import RIVALS, Describe, codes

QUERIES_PER_STRENGTH = 60
QUERIES_PER_ROW = 240  # at least, where a row has few strengths
CHUNK = 128  # pictures held at once
RANKED = 10  # answers a query adds to the ranking of µAP
ROTATED_PHOTOS, ROTATED_COPIES = 108, 3
SPEED_VECTORS, SPEED_QUERIES = 100_000, 50
EASY_ROWS = ("copy", "metadata", "lossless")  # the same pixels: found by any descriptor


@dataclass(frozen=True, slots=True)
class Query:
    """One edited picture and the position of its original in the library."""

    row: str
    strength: str
    base: int  # -1 for a stranger
    edit: Edit
    seed: int


@dataclass(slots=True)
class Scores:
    """What one descriptor reaches."""

    strengths: dict[str, dict[str, float]] = field(default_factory=dict)
    rows: dict[str, float] = field(default_factory=dict)
    mean: float = 0.0
    mean_without_easy: float = 0.0
    average_precision: float = 0.0
    likeness: dict[str, dict[str, float]] = field(default_factory=dict)
    rotated: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Described:
    """All vectors that the measures need."""

    library: Vectors
    queries: Vectors
    sets: dict[str, tuple[Vectors, list[str]]]
    rotated: dict[str, Vectors]


class Benchmark:
    """The photos and the queries, the same for every descriptor."""

    def __init__(self, evaluation: Path, train: Path, thrift: int = 1) -> None:
        entries = corpus.held_out(train)
        self.photos: Corpus = corpus.build(evaluation, entries)
        self.entries = entries
        tiles = [decode(content) for content in self.photos.tiles]
        self._table = with_collages(tiles)
        self.queries = self._draw(random.Random(2), thrift)
        self._sets = {name: corpus.labelled(evaluation, name) for name in corpus.LABELLED}
        self._sets["held-out classes"] = corpus.held_out_classes(entries)
        paths = paths_below(evaluation / "photos")
        self._rotated = random.Random(4).sample(paths, ROTATED_PHOTOS)

    def _draw(self, rng: random.Random, thrift: int) -> list[Query]:
        queries = []
        for row, strengths in self._table.items():
            count = max(QUERIES_PER_STRENGTH, QUERIES_PER_ROW // len(strengths)) // thrift
            for strength, edit in strengths.items():
                queries += [
                    Query(row, strength, base, edit, rng.getrandbits(32))
                    for base in rng.sample(self.photos.bases, count)
                ]
        rows = rng.choices([*EDITS], k=len(self.photos.strangers) // thrift)
        return queries + [
            Query("stranger", row, -1, EDITS[row], rng.getrandbits(32)) for row in rows
        ]

    def edited(self) -> Iterator[Image.Image]:
        """Yield the queries' pictures, in their order."""
        strangers = iter(self.photos.strangers)
        for query in self.queries:
            content = next(strangers) if query.base < 0 else self.photos.library[query.base]
            yield query.edit(decode(content), random.Random(query.seed))

    def rotated(self, *, inner: bool) -> Iterator[Image.Image]:
        """Yield photos followed by their copies at any angle."""
        rng = random.Random(6)
        for path in self._rotated:
            photo = decode(path.read_bytes())
            yield photo
            for _ in range(ROTATED_COPIES):
                yield any_angle(photo, rng, inner=inner)

    def describe(self, describers: dict[str, Describe]) -> dict[str, Described]:
        """Apply descriptors to everything; each picture is drawn once for all of them."""
        library = _apply(describers, map(decode, self.photos.library))
        queries = _apply(describers, self.edited())
        sets = {
            name: (_apply(describers, map(decode, contents)), labels)
            for name, (contents, labels) in self._sets.items()
        }
        turned = {
            "black corners": _apply(describers, self.rotated(inner=False)),
            "inner crop": _apply(describers, self.rotated(inner=True)),
        }
        return {
            name: Described(
                library[name],
                queries[name],
                {title: (parts[name], labels) for title, (parts, labels) in sets.items()},
                {title: parts[name] for title, parts in turned.items()},
            )
            for name in describers
        }

    def measure(self, vectors: Described) -> Scores:
        """Return all scores of one descriptor."""
        scores = Scores()
        cosines = similarities(vectors.queries, vectors.library)
        self._fill_recall(scores, cosines)
        scores.average_precision = self._average_precision(cosines)
        scores.likeness = {name: likeness(*labelled) for name, labelled in vectors.sets.items()}
        scores.rotated = {name: rotated_share(turned) for name, turned in vectors.rotated.items()}
        return scores

    def _fill_recall(self, scores: Scores, cosines: Vectors) -> None:
        hits = hit_shares(cosines, np.array([query.base for query in self.queries]))
        for row, strengths in self._table.items():
            scores.strengths[row] = {
                strength: float(hits[self._places(row, strength)].mean()) for strength in strengths
            }
        scores.rows = {row: mean(strengths) for row, strengths in scores.strengths.items()}
        scores.mean = mean(scores.rows)
        hard = {row: value for row, value in scores.rows.items() if row not in EASY_ROWS}
        scores.mean_without_easy = mean(hard)

    def _places(self, row: str, strength: str) -> list[int]:
        return [
            place
            for place, query in enumerate(self.queries)
            if (query.row, query.strength) == (row, strength)
        ]

    def _average_precision(self, cosines: Vectors) -> float:
        bases = np.array([query.base for query in self.queries])
        best = top(cosines, RANKED)
        scores = np.take_along_axis(cosines, best, 1).ravel()
        right = (best == bases[:, None]).ravel()
        order = np.lexsort((right, -scores))  # ties: the wrong ones first
        precision = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
        return float(precision[right[order]].sum() / (bases >= 0).sum())


def _apply(describers: dict[str, Describe], images: Iterable[Image.Image]) -> dict[str, Vectors]:
    parts: dict[str, list[Vectors]] = {name: [] for name in describers}
    remaining = iter(images)
    while chunk := list(itertools.islice(remaining, CHUNK)):
        for name, describe in describers.items():
            parts[name].append(describe(chunk))
    return {name: np.concatenate(vectors) for name, vectors in parts.items()}


def mean(values: dict[str, float]) -> float:
    """Return the mean of the values."""
    return sum(values.values()) / len(values)


def hit_shares(cosines: Vectors, bases: NDArray[np.int64]) -> Vectors:
    """Return for each query 1 if its original is the best answer, a share where several tie."""
    wanted = np.take_along_axis(cosines, np.maximum(bases, 0)[:, None], 1)
    better = (cosines > wanted + 1e-6).any(1)
    ties = (np.abs(cosines - wanted) <= 1e-6).sum(1)
    result: Vectors = np.where(better | (bases < 0), 0, 1 / np.maximum(ties, 1))
    return result


def likeness(vectors: Vectors, labels: list[str]) -> dict[str, float]:
    """Return leave-one-out accuracy of the nearest neighbour and the mean average precision."""
    classes = np.unique(labels, return_inverse=True)[1]
    nearest = float((classes[nearest_other(vectors)] == classes).mean())
    cosines = similarities(vectors, vectors)
    np.fill_diagonal(cosines, -2)
    order = np.argsort(-cosines, axis=1)[:, :-1]
    alike = classes[order] == classes[:, None]
    ranks = np.arange(1, alike.shape[1] + 1)
    precision = np.cumsum(alike, 1) / ranks
    each = (precision * alike).sum(1) / np.maximum(alike.sum(1), 1)
    return {"1-NN": nearest, "mAP": float(each.mean())}


def rotated_share(vectors: Vectors) -> float:
    """Return how often all copies of a picture are among its first four answers, itself one."""
    group = 1 + ROTATED_COPIES
    best = top(similarities(vectors, vectors), group)
    own = np.arange(len(vectors)) // group
    return float((best // group == own[:, None]).all(1).mean())


def changed(vectors: Described, change: Callable[[Vectors], Vectors]) -> Described:
    """Return everything in another form."""
    return Described(
        change(vectors.library),
        change(vectors.queries),
        {name: (change(part), labels) for name, (part, labels) in vectors.sets.items()},
        {name: change(part) for name, part in vectors.rotated.items()},
    )


def query_seconds(bytes_each: int, dimension: int, *, is_binary: bool) -> float:
    """Return how long one exact query among `SPEED_VECTORS` takes, on one core or more."""
    rng = np.random.default_rng(0)
    if is_binary:
        table = rng.integers(0, 2**63, (SPEED_VECTORS, bytes_each // 8)).astype(np.uint64)
        started = time.perf_counter()
        for row in table[:SPEED_QUERIES]:
            np.bitwise_count(table ^ row).sum(1).argmin()
        return (time.perf_counter() - started) / SPEED_QUERIES
    vectors = rng.normal(size=(SPEED_VECTORS, dimension)).astype(np.float32)
    started = time.perf_counter()
    for row in vectors[:SPEED_QUERIES]:
        (vectors @ row).argmax()
    return (time.perf_counter() - started) / SPEED_QUERIES


def milliseconds_a_photo(
    embedder: Embedder, contents: list[bytes], count: int = 400
) -> dict[str, float]:
    """Return the processor time a photo costs, from its thumbnail, in batches, on one core."""
    from embedder import BATCH, letterbox, thumbnail

    thumbnails = [thumbnail(decode(content)) for content in contents[:count]]
    started = time.process_time()
    pictures = np.stack([letterbox(image, embedder.size, embedder.pad) for image in thumbnails])
    prepared = time.process_time()
    for start in range(0, count, BATCH):
        embedder.run(pictures[start : start + BATCH])
    ended = time.process_time()
    return {
        "preparation": (prepared - started) / count * 1000,
        "network": (ended - prepared) / count * 1000,
    }


def rivals(benchmark: Benchmark, known: Path | None) -> dict[str, Scores]:
    """Return the rivals' scores; they do not depend on the model, so a file may keep them."""
    if known and known.exists():
        return {name: Scores(**scores) for name, scores in json.loads(known.read_text()).items()}
    described = benchmark.describe(RIVALS)
    scores = {name: benchmark.measure(vectors) for name, vectors in described.items()}
    if known:
        known.write_text(json.dumps({name: _as_record(score) for name, score in scores.items()}))
    return scores


def code_table(
    benchmark: Benchmark, vectors: Described, sample: Vectors
) -> list[dict[str, object]]:
    """Return what each shorter form of the embedding reaches and costs."""
    table: list[dict[str, object]] = []
    for code in codes(sample):
        scores = benchmark.measure(changed(vectors, code.shorten))
        is_binary = "bit" in code.name
        dimension = code.shorten(sample[:1]).shape[1]
        seconds = query_seconds(code.bytes_each, dimension, is_binary=is_binary)
        table.append(
            {
                "code": code.name,
                "bytes": code.bytes_each,
                "mean": scores.mean,
                "average_precision": scores.average_precision,
                "caltech101": scores.likeness["caltech101"]["1-NN"],
                "query_ms": seconds * 1000,
            }
        )
    return table


def report(results: dict[str, Scores]) -> str:
    """Return the tables in Markdown, the model's weakest rows first."""
    names = [*results]
    model = results[names[0]]
    lines = ["| recall at rank 1 | " + " | ".join(names) + " |", "|---" * (len(names) + 1) + "|"]

    def add(title: str, values: list[float]) -> None:
        lines.append(f"| {title} | " + " | ".join(f"{value:.3f}" for value in values) + " |")

    for row in sorted(model.rows, key=model.rows.__getitem__):
        add(f"**{row}**", [result.rows[row] for result in results.values()])
        for strength in model.strengths[row]:
            if len(model.strengths[row]) > 1:
                add(strength, [result.strengths[row][strength] for result in results.values()])
    add("**mean of the rows**", [result.mean for result in results.values()])
    add("without the three of the same pixels", [r.mean_without_easy for r in results.values()])
    add("µAP with distractors", [result.average_precision for result in results.values()])
    for name in model.likeness:
        for measure in ("1-NN", "mAP"):
            add(f"{name}, {measure}", [r.likeness[name][measure] for r in results.values()])
    for name in model.rotated:
        add(f"rotated views, {name}", [result.rotated[name] for result in results.values()])
    return "\n".join(lines)


def _as_record(scores: Scores) -> dict[str, object]:
    return {name: getattr(scores, name) for name in Scores.__dataclass_fields__}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--model", type=Path, required=True, help="an ONNX file by export.py")
    add("--size", type=int, default=0, help="pixels, if the file leaves the size free")
    add("--evaluation", type=Path, required=True, help="folder with photos/, corel/, caltech101/")
    add(
        "--train", type=Path, required=True, help="folder of the training zips, for held-out photos"
    )
    add("--thrift", type=int, default=1, help="a share of one in so many queries, for a quick look")
    add("--rivals", type=Path, help="file that keeps the rivals' scores from run to run")
    add("--speed", action="store_true", help="only the cost of a photo, on one core")
    add("--alone", action="store_true", help="no rivals, no shorter codes")
    add("--threads", type=int, default=1)
    add("--json", type=Path, help="write all numbers here")
    return parser


def main() -> None:
    """Measure and print."""
    arguments = _parser().parse_args()
    embedder = Embedder(arguments.model, arguments.size, arguments.threads)
    if arguments.speed:
        photos = corpus.evaluation_photos(arguments.evaluation)
        print(json.dumps(milliseconds_a_photo(embedder, photos)))
        return
    benchmark = Benchmark(arguments.evaluation, arguments.train, arguments.thrift)
    vectors = benchmark.describe({"photofind": embedder.embed})["photofind"]
    results = {"photofind": benchmark.measure(vectors)}
    if length := int(embedder.metadata.get("photofind.copies_dimension", 0)):
        part = changed(vectors, lambda whole: first_part(whole, length))
        results["its part for copies"] = benchmark.measure(part)
    record: dict[str, object] = {"speed": milliseconds_a_photo(embedder, benchmark.photos.library)}
    if not arguments.alone:
        results |= rivals(benchmark, arguments.rivals)
        sample = embedder.embed(decode(entry.content) for entry in benchmark.entries)
        record["codes"] = code_table(benchmark, vectors, sample)
    record["scores"] = {name: _as_record(scores) for name, scores in results.items()}
    print(report(results))
    print(json.dumps({name: record[name] for name in record if name != "scores"}, indent=1))
    if arguments.json:
        arguments.json.write_text(json.dumps(record, indent=1))


if __name__ == "__main__":
    main()
