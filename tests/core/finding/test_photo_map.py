"""The map: what is alike lies together, new photos come beside those they look like."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from photofind.core.errors import Cancelled
from photofind.core.finding import photo_map
from photofind.core.finding.layout_map import FEWEST, lay_out, principal, tsne
from photofind.core.finding.photo_map import PhotoMap, Places, Vectors, put_beside, updated
from photofind.core.task import Progress, Task

KINDS, EACH, DIMENSION = 4, 30, 32


def vectors_of(kinds: int = KINDS, each: int = EACH, seed: int = 3) -> Vectors:
    """Return unit vectors in a few clumps."""
    random = np.random.default_rng(seed)
    centres = np.repeat(random.normal(size=(kinds, DIMENSION)), each, axis=0)
    noisy = centres + 0.25 * random.normal(size=centres.shape)
    length = np.linalg.norm(noisy, axis=1, keepdims=True)
    unit: Vectors = (noisy / length).astype(np.float32)
    return unit


class Arranger:
    """Stands in for t-SNE: the first two numbers of a vector are its place."""

    def __init__(self) -> None:
        self.counts: list[int] = []
        self.starts: list[Places | None] = []

    def __call__(self, vectors: Vectors, start: Places | None, _task: Task) -> Places:
        """Arrange."""
        self.counts.append(len(vectors))
        self.starts.append(start)
        places: Places = ((vectors[:, :2] + 1) / 2).astype(np.float32)
        return places


def ids_of(vectors: Vectors) -> NDArray[np.int64]:
    """Return ids for vectors."""
    return np.arange(1, len(vectors) + 1, dtype=np.int64)


def spread_of(places: Places, kind: int) -> float:
    """Return how far the photos of a clump lie from their middle."""
    own = places[kind * EACH : (kind + 1) * EACH]
    return float(np.linalg.norm(own - own.mean(axis=0), axis=1).mean())


def test_what_is_alike_lies_together() -> None:
    done: list[int] = []
    places = tsne(principal(vectors_of()), None, done.append)
    assert places.min() >= 0
    assert places.max() <= 1
    middles = places.reshape(KINDS, EACH, 2).mean(axis=1)
    apart = min(
        float(np.linalg.norm(middles[a] - middles[b])) for a in range(KINDS) for b in range(a)
    )
    assert max(spread_of(places, kind) for kind in range(KINDS)) < apart / 2
    assert sum(done) == 500


def test_the_work_is_done_apart_and_counted() -> None:
    seen: list[Progress] = []
    vectors = vectors_of()
    places = lay_out(vectors, None, Task(report=seen.append))
    assert places.shape == (len(vectors), 2)
    assert (seen[-1].stage, seen[-1].done) == ("map", seen[-1].total)


def test_it_can_be_stopped() -> None:
    wishes = iter([False, False])
    with pytest.raises(Cancelled):
        lay_out(vectors_of(), None, Task(is_cancelled=lambda: next(wishes, True)))


def test_a_handful_lies_in_a_circle() -> None:
    for count in range(FEWEST):
        assert lay_out(vectors_of(1, max(1, count))[:count], None, Task()).shape == (count, 2)


def test_new_photos_come_beside_those_they_look_like_and_nothing_else_moves() -> None:
    vectors, arrange = vectors_of(), Arranger()
    ids = ids_of(vectors)
    first = updated(PhotoMap.empty(), "m", ids[:-10], vectors[:-10], Task(), arrange)
    second = updated(first, "m", ids, vectors, Task(), arrange)
    assert arrange.counts == [len(ids) - 10]
    assert np.array_equal(second.places[:-10], first.places)
    alike = first.places[-10:].mean(axis=0)
    assert np.linalg.norm(second.places[-10:] - alike, axis=1).max() < 0.2


def test_photos_that_are_gone_leave_the_map() -> None:
    vectors, arrange = vectors_of(), Arranger()
    ids = ids_of(vectors)
    first = updated(PhotoMap.empty(), "m", ids, vectors, Task(), arrange)
    rest = updated(first, "m", ids[5:], vectors[5:], Task(), arrange)
    assert np.array_equal(rest.ids, ids[5:])
    assert np.array_equal(rest.places, first.places[5:])
    assert len(arrange.counts) == 1


def test_many_new_photos_are_laid_out_again_from_where_the_old_ones_lay() -> None:
    vectors, arrange = vectors_of(), Arranger()
    ids = ids_of(vectors)
    first = updated(PhotoMap.empty(), "m", ids[:70], vectors[:70], Task(), arrange)
    updated(first, "m", ids, vectors, Task(), arrange)
    assert arrange.counts == [70, len(ids)]
    start = arrange.starts[1]
    assert start is not None
    assert np.array_equal(start[:70], first.places)


def test_few_at_a_time_do_not_put_it_off_for_ever() -> None:
    vectors, arrange = vectors_of(), Arranger()
    ids = ids_of(vectors)
    current = updated(PhotoMap.empty(), "m", ids[:60], vectors[:60], Task(), arrange)
    for count in range(70, 121, 10):
        current = updated(current, "m", ids[:count], vectors[:count], Task(), arrange)
    assert arrange.counts == [60, 90]


def test_another_model_means_another_map() -> None:
    vectors, arrange = vectors_of(), Arranger()
    ids = ids_of(vectors)
    first = updated(PhotoMap.empty(), "m", ids, vectors, Task(), arrange)
    updated(first, "other", ids, vectors, Task(), arrange)
    assert arrange.starts == [None, None]


def test_of_very_many_photos_some_are_laid_out_and_the_others_put_beside(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(photo_map, "MOST_LAID_OUT", 50)
    vectors, arrange = vectors_of(), Arranger()
    made = updated(PhotoMap.empty(), "m", ids_of(vectors), vectors, Task(), arrange)
    assert arrange.counts == [50]
    assert len(made.ids) == len(vectors)


def test_copies_lie_side_by_side() -> None:
    vectors, arrange = vectors_of(), Arranger()
    vectors[1:9] = vectors[0]
    made = updated(PhotoMap.empty(), "m", ids_of(vectors), vectors, Task(), arrange)
    assert arrange.counts == [len(vectors) - 8]
    apart = np.linalg.norm(made.places[1:9] - made.places[0], axis=1)
    assert apart.max() < 0.2


def test_it_is_kept_and_a_damaged_one_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "map.npz"
    assert len(PhotoMap.load(path).ids) == 0
    vectors = vectors_of()
    made = updated(PhotoMap.empty(), "m", ids_of(vectors), vectors, Task(), Arranger())
    made.save(path)
    again = PhotoMap.load(path)
    assert np.array_equal(again.places, made.places)
    assert (again.model, again.laid_out) == ("m", made.laid_out)
    path.write_bytes(path.read_bytes()[:100])
    assert len(PhotoMap.load(path).ids) == 0


def test_a_map_whose_parts_do_not_fit_or_that_asks_for_another_zip_is_forgotten(
    tmp_path: Path,
) -> None:
    path = tmp_path / "map.npz"
    for places, laid_out in ((np.zeros((2, 2)), 3), (np.zeros((3, 2)), [1, 2])):
        np.savez(path, ids=np.arange(3), places=places, model=np.array("m"), laid_out=laid_out)
        assert len(PhotoMap.load(path).ids) == 0
    np.savez(path, ids=np.arange(3), places=np.zeros((3, 2)), model=np.array("m"), laid_out=3)
    assert len(PhotoMap.load(path).ids) == 3
    whole = path.read_bytes()
    entry = whole.index(b"PK\x01\x02")  # the first of the directory: its method is at 10
    path.write_bytes(whole[: entry + 10] + b"\x63" + whole[entry + 11 :])
    assert len(PhotoMap.load(path).ids) == 0


def test_an_empty_library_has_an_empty_map() -> None:
    nothing = np.empty((0, DIMENSION), dtype=np.float32)
    assert len(updated(PhotoMap.empty(), "m", ids_of(nothing), nothing, Task()).ids) == 0
    assert put_beside(nothing, vectors_of(), np.zeros((120, 2), np.float32), Task()).shape == (0, 2)
