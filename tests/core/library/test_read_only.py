"""A library on a disk that cannot be written to: all of it can be looked at, nothing is done."""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from photofind.core.acting.decisions import DecisionId
from photofind.core.acting.journal import ActId
from photofind.core.acting.plan import Plan
from photofind.core.domain import Grade
from photofind.core.errors import CatalogReadOnlyError
from photofind.core.finding.values import Query
from photofind.core.library import Library
from tests.builders import draw_picture, save_jpeg


@pytest.fixture(autouse=True)
def _own_trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a library of one picture, there twice."""
    for name in ("a", "b"):
        save_jpeg(tmp_path / "photos" / f"{name}.jpg", draw_picture(1))
    with Library.open(tmp_path / "library") as library:
        library.scan([tmp_path / "photos"])
    return tmp_path / "library"


def test_without_a_journal_all_can_be_looked_at(root: Path) -> None:
    (root / "journal.sqlite").unlink(missing_ok=True)
    with Library.open(root, writable=False) as library:
        (group,) = library.groups(Grade.IDENTICAL)
        found = library.find(Query.of_file(library.photos(group.photos)[0].path))
        assert found.counts[Grade.IDENTICAL] == 1
        assert library.removal.settle_crash() == []
        assert library.removal.journal() == []
        assert library.removal.holdings() == []
        assert library.removal.decisions() == []
        assert library.review.kept() == frozenset()
    assert not (root / "journal.sqlite").exists()


def test_what_was_done_and_decided_is_still_told(root: Path) -> None:
    with Library.open(root) as library:
        library.removal.keep_both(library.groups(Grade.IDENTICAL)[0].photos)
        library.removal.trash(library.removal.plan(marks=[library.photo_ids()[0]]))
    with Library.open(root, writable=False) as library:
        assert len(library.removal.journal()) == 1
        assert len(library.removal.decisions()) == 1


def test_what_a_crash_left_open_waits_until_it_can_be_written_down(root: Path) -> None:
    with Library.open(root) as library:
        library.removal.trash(library.removal.plan(marks=[library.photo_ids()[0]]))
    with contextlib.closing(sqlite3.connect(root / "journal.sqlite")) as journal, journal:
        journal.execute("UPDATE act SET state = 'intended'")
    with Library.open(root, writable=False) as library:
        assert library.removal.settle_crash() == []
        assert len(library.removal.journal()) == 1
    with Library.open(root) as library:
        assert len(library.removal.settle_crash()) == 1


@pytest.mark.parametrize(
    "act",
    [
        lambda library: library.removal.plan(),
        lambda library: library.removal.trash(Plan(())),
        lambda library: library.removal.undo([ActId(1)]),
        lambda library: library.removal.undo_last(),
        lambda library: library.removal.keep_both(library.photo_ids()),
        lambda library: library.removal.take_back(DecisionId(1)),
    ],
    ids=["plan", "trash", "undo", "undo last", "keep both", "take back"],
)
def test_acting_is_refused_in_one_sentence(root: Path, act: Callable[[Library], object]) -> None:
    before = {path: path.read_bytes() for path in (root.parent / "photos").iterdir()}
    with (
        Library.open(root, writable=False) as library,
        pytest.raises(CatalogReadOnlyError, match="cannot be written to, so nothing can be let go"),
    ):
        act(library)
    assert {path: path.read_bytes() for path in (root.parent / "photos").iterdir()} == before
