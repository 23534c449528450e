"""Folders for tests of acting.

Acting waits for the disk at every step, and a test that waits for a busy disk a thousand times
takes minutes. Where the system has a folder in memory, tests use that.
"""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.acting.shelf import IN_MEMORY


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """Return an empty folder, in memory where that is possible."""
    folder = Path(tempfile.mkdtemp(prefix="photofind-test-", dir=IN_MEMORY))
    yield folder
    shutil.rmtree(folder)
