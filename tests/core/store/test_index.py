"""Every index finds the nearest photos, copies of a picture included, while photos come and go."""

import threading
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photofind.core.errors import IndexMismatchError
from photofind.core.store.index import (
    NO_COSINE,
    NOBODY,
    Ids,
    IndexKey,
    Membership,
    VectorIndex,
    Vectors,
    vector_keys,
)
from photofind.core.store.index_choice import EXACT_UP_TO, IndexKind, kind_for, open_index
from photofind.core.store.index_exact import ExactIndex
from photofind.core.store.index_hnsw import HnswIndex

DIMENSION = 32
KEY = IndexKey("tiny", DIMENSION, generation=1)


def unit_vectors(count: int, seed: int = 0, dimension: int = DIMENSION) -> Vectors:
    """Draw vectors as the catalog returns them: of unit length, rounded to float16."""
    values = np.random.default_rng(seed).normal(size=(count, dimension))
    values /= np.linalg.norm(values, axis=1, keepdims=True)
    return values.astype(np.float16).astype(np.float32)


def ids_of(*values: int) -> Ids:
    return np.array(values, dtype=np.int64)


@pytest.fixture(params=[ExactIndex, HnswIndex], ids=["exact", "hnsw"])
def index(request: pytest.FixtureRequest) -> VectorIndex:
    made: VectorIndex = request.param(KEY)
    return made


def test_the_nearest_come_first(index: VectorIndex) -> None:
    vectors = unit_vectors(300)
    index.add(np.arange(300) * 10, vectors)
    ids, cosines = index.search(vectors[:40], 5)
    assert ids.shape == cosines.shape == (40, 5)
    assert np.array_equal(ids[:, 0], np.arange(40) * 10)
    assert (np.diff(cosines, axis=1) <= 0).all()
    expected = np.argsort(-(vectors[:40] @ vectors.T), axis=1)[:, :5] * 10
    assert (ids == expected).mean() > 0.99


def test_copies_are_found_together_in_the_order_of_their_ids(index: VectorIndex) -> None:
    vectors = unit_vectors(3)
    index.add(ids_of(7, 3, 5, 9), vectors[[0, 1, 0, 0]])
    ids, cosines = index.search(vectors[:1], 4)
    assert ids.tolist() == [[5, 7, 9, 3]]
    assert np.allclose(cosines[0, :3], 1, atol=1e-3)


def test_fewer_photos_than_asked_for_leave_gaps(index: VectorIndex) -> None:
    vectors = unit_vectors(2)
    index.add(ids_of(1, 2), vectors)
    ids, cosines = index.search(vectors[:1], 4)
    assert ids[0].tolist() == [1, 2, NOBODY, NOBODY]
    assert cosines[0, 2:].tolist() == [NO_COSINE, NO_COSINE]


def test_an_empty_index_finds_nobody(index: VectorIndex) -> None:
    assert (index.search(unit_vectors(3), 2).ids == NOBODY).all()
    assert [len(found.ids) for found in index.search_within(unit_vectors(3), 0.5)] == [0, 0, 0]


def test_a_removed_photo_is_not_found_and_its_copy_is(index: VectorIndex) -> None:
    vectors = unit_vectors(20)
    index.add(np.arange(20), vectors)
    index.add(ids_of(100), vectors[:1])
    index.remove(ids_of(0, 5, 999))
    assert index.search(vectors[:1], 1).ids.tolist() == [[100]]
    assert 5 not in index.search(vectors[5:6], 20).ids
    assert len(index.ids) == 19


def test_a_photo_that_changed_is_found_by_its_new_vector(index: VectorIndex) -> None:
    vectors = unit_vectors(12)
    index.add(np.arange(10), vectors[:10])
    index.add(ids_of(3), vectors[11:12])
    assert index.search(vectors[11:12], 1).ids.tolist() == [[3]]
    assert index.search(vectors[3:4], 1).ids.tolist() != [[3]]
    assert len(index.ids) == 10


def test_a_photo_that_comes_back_is_found_again(index: VectorIndex) -> None:
    vectors = unit_vectors(5)
    index.add(np.arange(5), vectors)
    index.remove(ids_of(2))
    index.add(ids_of(2), vectors[2:3])
    assert index.search(vectors[2:3], 1).ids.tolist() == [[2]]


def test_everybody_within_a_distance_is_found(index: VectorIndex) -> None:
    # 200 close ones, more than any first question asks for, and others.
    near = unit_vectors(1) + 0.05 * unit_vectors(200, seed=1)
    near /= np.linalg.norm(near, axis=1, keepdims=True)
    index.add(np.arange(200), near.astype(np.float16).astype(np.float32))
    index.add(np.arange(200, 400), unit_vectors(200, seed=2))
    (found, other) = index.search_within(np.stack([near[0], -near[0]]), 0.9)
    assert sorted(found.ids.tolist()) == list(range(200))
    assert (found.cosines >= 0.9).all()
    assert len(other.ids) == 0


def test_updating_touches_only_what_changed(index: VectorIndex) -> None:
    vectors = unit_vectors(60)
    index.add(np.arange(50), vectors[:50])
    changed = vectors[:50].copy()
    changed[7] = vectors[55]
    ids, wanted = np.arange(5, 51), np.concatenate([changed[5:], vectors[56:57]])
    assert index.update(ids, wanted) == 5 + 1 + 1
    assert index.update(ids, wanted) == 0
    assert np.array_equal(index.ids, ids)
    assert index.search(vectors[55:56], 1).ids.tolist() == [[7]]


def test_an_index_survives_losing_most_of_its_photos(index: VectorIndex) -> None:
    vectors = unit_vectors(400)
    index.add(np.arange(400), vectors)
    left = np.arange(390, 400)
    index.update(left, vectors[left])
    found = index.search(vectors[left], 10).ids
    assert np.array_equal(found[:, 0], left)
    assert set(found.ravel()) == set(left)
    index.add(ids_of(1000), vectors[:1])
    assert index.search(vectors[:1], 1).ids.tolist() == [[1000]]


def test_an_index_that_loses_everybody_takes_others(index: VectorIndex) -> None:
    vectors = unit_vectors(40)
    index.update(np.arange(20), vectors[:20])
    assert index.update(ids_of(), vectors[:0]) == 20
    index.update(np.arange(20, 40), vectors[20:])
    np.testing.assert_array_equal(index.search(vectors[30:31], 1).ids, [[30]])


def test_vectors_of_another_dimension_are_refused(index: VectorIndex) -> None:
    other = unit_vectors(1, dimension=DIMENSION // 2)
    with pytest.raises(IndexMismatchError, match="not of 16"):
        index.add(ids_of(1), other)
    with pytest.raises(IndexMismatchError):
        index.search(other, 1)


def test_searching_while_others_add_is_safe(index: VectorIndex) -> None:
    vectors = unit_vectors(2000)
    index.add(np.arange(100), vectors[:100])

    def add() -> None:
        for start in range(100, 2000, 100):
            index.add(np.arange(start, start + 100), vectors[start : start + 100])

    adding = threading.Thread(target=add)
    adding.start()
    for _ in range(30):
        assert index.search(vectors[:1], 1).ids.tolist() == [[0]]
    adding.join()
    assert len(index.ids) == 2000


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 30), st.integers(-1, 6)), max_size=60))
def test_whatever_comes_and_goes_the_index_knows_who_is_there(
    changes: list[tuple[int, int]],
) -> None:
    vectors = unit_vectors(7)
    index, there = ExactIndex(KEY), dict[int, int]()
    for photo, which in changes:
        if which < 0:
            index.remove(ids_of(photo))
            there.pop(photo, None)
        else:
            index.add(ids_of(photo), vectors[which : which + 1])
            there[photo] = which
    for which, found in enumerate(index.search_within(vectors, 0.999)):
        assert sorted(found.ids) == sorted(p for p, at in there.items() if at == which)


def test_equal_vectors_have_one_row() -> None:
    vectors = unit_vectors(3)[[0, 1, 1, 0, 2]]
    members, fresh = Membership.empty().with_added(np.arange(5), vector_keys(vectors))
    assert len(members.keys) == len(fresh) == 3
    assert members.rows[0] == members.rows[3]
    assert members.rows[1] == members.rows[2]


def test_a_vector_keeps_its_key_when_stored() -> None:
    exact = np.random.default_rng(0).random((50, DIMENSION)).astype(np.float32)
    stored = exact.astype(np.float16).astype(np.float32)
    assert np.array_equal(vector_keys(exact), vector_keys(stored))
    assert len(np.unique(vector_keys(exact))) == 50


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    index = HnswIndex(KEY)
    vectors = unit_vectors(100)
    index.add(np.arange(100), vectors)
    index.add(ids_of(500), vectors[:1])
    index.remove(ids_of(9))
    index.save(tmp_path / "index.hnsw")
    return tmp_path / "index.hnsw"


def test_a_saved_index_is_what_it_was(saved: Path) -> None:
    vectors = unit_vectors(100)
    index = HnswIndex.load(saved, KEY)
    assert index.key == KEY
    assert index.search(vectors[:1], 2).ids.tolist() == [[0, 500]]
    assert 9 not in index.search(vectors[9:10], 100).ids
    assert len(index.ids) == 100


def test_a_loaded_index_grows(saved: Path) -> None:
    index, more = HnswIndex.load(saved, KEY), unit_vectors(3000, seed=5)
    index.add(np.arange(1000, 4000), more)
    assert np.mean(index.search(more, 1).ids[:, 0] == np.arange(1000, 4000)) > 0.99


def test_nothing_but_the_index_is_left_behind(saved: Path) -> None:
    names = sorted(path.name for path in saved.parent.iterdir() if path.is_file())
    assert names == ["index.hnsw", "index.hnsw.photos.npz"]


@pytest.mark.parametrize(
    "key", [IndexKey("other", DIMENSION), IndexKey("tiny", DIMENSION * 2)], ids=["model", "size"]
)
def test_an_index_of_other_vectors_is_refused(saved: Path, key: IndexKey) -> None:
    with pytest.raises(IndexMismatchError, match="another model"):
        HnswIndex.load(saved, key)


@pytest.mark.parametrize("which", ["index.hnsw", "index.hnsw.photos.npz"])
@pytest.mark.parametrize("damage", ["gone", "truncated", "changed", "empty"])
def test_a_damaged_index_is_refused(saved: Path, which: str, damage: str) -> None:
    path = saved.with_name(which)
    content = path.read_bytes()
    match damage:
        case "gone":
            path.unlink()
        case "truncated":
            path.write_bytes(content[: len(content) // 2])
        case "changed":
            middle = len(content) // 2
            path.write_bytes(content[:middle] + b"garbage!" + content[middle + 8 :])
        case _:
            path.write_bytes(b"")
    with pytest.raises(IndexMismatchError):
        HnswIndex.load(saved, KEY)


def test_opening_a_fresh_index_reads_no_vectors(saved: Path) -> None:
    def read() -> tuple[Ids, Vectors]:
        raise AssertionError("the saved index is of this generation")

    index = open_index(saved, KEY, read, kind=IndexKind.HNSW)
    assert len(index.ids) == 100


def test_an_older_index_is_topped_up(saved: Path) -> None:
    vectors, now = unit_vectors(120), IndexKey("tiny", DIMENSION, generation=2)
    index = open_index(saved, now, lambda: (np.arange(120), vectors), kind=IndexKind.HNSW)
    assert index.key == now
    assert np.array_equal(index.ids, np.arange(120))
    assert index.search(vectors[110:111], 1).ids.tolist() == [[110]]


@pytest.mark.parametrize("kind", IndexKind)
def test_without_a_saved_index_one_is_built(tmp_path: Path, kind: IndexKind) -> None:
    vectors = unit_vectors(20)
    index = open_index(tmp_path / "none", KEY, lambda: (np.arange(20), vectors), kind=kind)
    assert index.key == KEY
    assert index.search(vectors[4:5], 1).ids.tolist() == [[4]]


def test_small_libraries_are_searched_exactly() -> None:
    assert kind_for(EXACT_UP_TO) is IndexKind.EXACT
    assert kind_for(EXACT_UP_TO + 1) is IndexKind.HNSW


def test_copies_spoil_no_ordinary_search() -> None:
    # 500 identical vectors in 5 000 once cut the recall of ordinary queries.
    others = unit_vectors(4500, seed=3)
    copies = np.repeat(unit_vectors(1, seed=4), 500, axis=0)
    exact, graph = ExactIndex(KEY), HnswIndex(KEY)
    for index in (exact, graph):
        index.add(np.arange(5000), np.concatenate([copies, others]))
    queries = others[:300]
    wanted, found = exact.search(queries, 10).ids, graph.search(queries, 10).ids
    recall = np.mean([len(np.intersect1d(a, b)) / 10 for a, b in zip(wanted, found, strict=True)])
    assert recall > 0.97
