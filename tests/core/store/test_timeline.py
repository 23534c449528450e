"""Photos by month."""

from datetime import datetime
from pathlib import Path

import pytest

from photofind.core.domain import MonthRun, PhotoFilter, PhotoMetadata
from photofind.core.store.catalog import Catalog
from tests.core.store.fakes import a_file, a_fingerprint


@pytest.fixture
def dated(catalog: Catalog, tmp_path: Path) -> Catalog:
    """Return a catalog with photos of three months, one of them before 1970."""
    times = [(2024, 6, 30, 23), (2024, 6, 1, 0), (2024, 5, 31, 23), (1969, 12, 31, 23)]
    made = [
        a_fingerprint(
            a_file(catalog.volumes, tmp_path / f"{number}.jpg", size=100 * (number + 1)),
            metadata=PhotoMetadata(taken_at=datetime(*time)),  # noqa: DTZ001 - as cameras write
        )
        for number, time in enumerate(times)
    ]
    catalog.add_fingerprints(made)
    return catalog


def test_months_are_runs_of_the_list(dated: Catalog) -> None:
    timeline = dated.timeline()
    assert timeline.ids == dated.photo_ids()
    assert timeline.months == (MonthRun(2024, 6, 2), MonthRun(2024, 5, 1), MonthRun(1969, 12, 1))


def test_a_filter_narrows_the_months_too(dated: Catalog) -> None:
    assert dated.timeline(PhotoFilter(min_bytes=250, max_bytes=350)).months == (
        MonthRun(2024, 5, 1),
    )
    assert dated.timeline(PhotoFilter(max_bytes=1)).months == ()
