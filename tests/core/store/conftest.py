"""Fixtures of the store's tests: made-up drives and a catalog."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from photofind.core.intake.volumes import Mount, Volumes
from photofind.core.paths import LibraryPaths
from photofind.core.store.catalog import Catalog
from tests.core.store.fakes import DISK, STICK, FakeTable


@pytest.fixture
def table(tmp_path: Path) -> FakeTable:
    stick = tmp_path / "stick"
    stick.mkdir()
    return FakeTable(Mount(DISK, Path("/"), name="disk"), Mount(STICK, stick, name="stick"))


@pytest.fixture
def volumes(table: FakeTable) -> Volumes:
    return Volumes(table)


@pytest.fixture
def library(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths(tmp_path / "library")


@pytest.fixture
def catalog(library: LibraryPaths, volumes: Volumes) -> Iterator[Catalog]:
    with Catalog.open(library, volumes=volumes, wait_s=0.2) as catalog:
        yield catalog
