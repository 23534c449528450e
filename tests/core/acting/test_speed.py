"""Undoing many files costs no more than a small multiple of moving them."""

import time
from pathlib import Path

import pytest

from tests.core.acting.shelf import Shelf, drawn

FILES = 1000
MOST_TIMES = 3.0  # issue: undoing takes at most three times as long as moving


@pytest.mark.slow
def test_undo_takes_at_most_three_times_as_long_as_moving(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    content = drawn(1)
    for number in range(FILES):
        one = content + str(number).encode()
        kept = shelf.photo(f"a/{number:05}.jpg", one)
        shelf.group(kept, shelf.photo(f"b/{number:05}.jpg", one))
    plan = shelf.plan()
    with shelf.letting_go() as letting_go:
        began = time.perf_counter()
        report = letting_go.execute(plan)
        moved = time.perf_counter()
        undone = letting_go.undo_last()
        back = time.perf_counter()
    assert len(report.gone) == len(undone.restored) == FILES
    assert back - moved <= MOST_TIMES * (moved - began)
