"""Likeness among a part of the library."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from photofind.core.domain import PhotoFilter, PhotoId, PhotoMetadata
from photofind.core.finding import narrowing
from photofind.core.finding.narrowing import allowed_ids, nearest_among
from photofind.core.intake.volumes import Volumes
from photofind.core.paths import LibraryPaths
from photofind.core.store.catalog import Catalog
from photofind.core.store.index import IndexKey
from photofind.core.store.index_exact import ExactIndex
from tests.core.store.fakes import a_file, a_fingerprint

COUNT, DIMENSION = 40, 16
VECTORS = np.random.default_rng(5).normal(size=(COUNT, DIMENSION)).astype(np.float32)
VECTORS /= np.linalg.norm(VECTORS, axis=1, keepdims=True)


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    """Return a catalog of forty photos, a quarter of them from 2020."""
    with Catalog.open(LibraryPaths(tmp_path / "library"), writable=True) as catalog:
        catalog.add_fingerprints(
            [
                a_fingerprint(
                    a_file(Volumes(), tmp_path / f"{number}.jpg"),
                    embedding=vector,
                    metadata=PhotoMetadata(taken_at=datetime(2020 + number % 4, 1, 1)),  # noqa: DTZ001 - local
                )
                for number, vector in enumerate(VECTORS)
            ]
        )
        yield catalog


OF_2020 = PhotoFilter(taken_until=datetime(2021, 1, 1))  # noqa: DTZ001 - local


def test_a_filter_that_narrows_nothing_asks_for_nothing(catalog: Catalog) -> None:
    assert allowed_ids(catalog, None) is None
    assert allowed_ids(catalog, PhotoFilter()) is None
    allowed = allowed_ids(catalog, OF_2020)
    assert allowed is not None
    assert len(allowed) == COUNT // 4


@pytest.mark.parametrize("most_compared", [1000, 1], ids=["one by one", "by the index"])
def test_the_nearest_of_a_part_are_found_though_others_are_nearer(
    catalog: Catalog, most_compared: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(narrowing, "MOST_COMPARED", most_compared)
    ids, stored = catalog.vectors.embeddings("m")
    index = ExactIndex(IndexKey("m", DIMENSION))
    index.add(ids, stored)
    allowed = allowed_ids(catalog, OF_2020)
    assert allowed
    query = stored[:1]
    cosines = {PhotoId(int(key)): float(stored[row] @ query[0]) for row, key in enumerate(ids)}
    expected = sorted(allowed, key=lambda photo: -cosines[photo])[:3]
    found = nearest_among(allowed, catalog, index, query, 3)
    assert list(found) == expected
    assert found[expected[0]] == pytest.approx(cosines[expected[0]], abs=1e-3)


def test_an_empty_part_has_no_neighbours(catalog: Catalog) -> None:
    index = ExactIndex(IndexKey("m", DIMENSION))
    assert nearest_among(frozenset(), catalog, index, VECTORS[:1], 3) == {}
