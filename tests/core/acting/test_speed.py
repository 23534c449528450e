"""What takes long for many files: undoing costs little more than moving, planning grows evenly."""

import time
from pathlib import Path

import pytest

from photofind.core.domain import Grade, PhotoMetadata
from tests.core.acting.shelf import Shelf, drawn

FILES = 1000
MOST_TIMES = 3.0  # issue: undoing takes at most three times as long as moving
MOST_GROWTH = 6.0  # of the work for four times the files: a square would be sixteen


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


@pytest.mark.slow
@pytest.mark.parametrize("marks_all", [False, True], ids=["by rules", "all marked"])
def test_planning_one_huge_group_grows_as_its_size(tmp_path: Path, *, marks_all: bool) -> None:
    # Thousands of identical files are real: empty scans, the picture of a messenger.
    small, large = (
        cpu_seconds_of_plan(tmp_path / str(files), files, marks_all=marks_all)
        for files in (2_500, 10_000)
    )
    assert large <= MOST_GROWTH * small


@pytest.mark.slow
@pytest.mark.parametrize("grade", [Grade.SAME, Grade.PIXELS])
def test_planning_a_huge_group_in_which_none_may_go_grows_as_its_size(
    tmp_path: Path, grade: Grade
) -> None:
    # Recoloured ones of a picture, and equal ones that each bear a caption of their own.
    small, large = (
        cpu_seconds_of_plan_of_nothing(tmp_path / str(files), files, grade)
        for files in (1_000, 4_000)
    )
    assert large <= MOST_GROWTH * small


def cpu_seconds_of_plan_of_nothing(root: Path, files: int, grade: Grade) -> float:
    """Return what it takes to refuse every member of a group."""
    shelf = Shelf(root)
    photos = [
        shelf.photo(
            f"{number % 7}/{number:05}.jpg",
            drawn(1) + str(number).encode(),
            metadata=PhotoMetadata(description=f"caption {number}"),
        )
        for number in range(files)
    ]
    shelf.group(*photos, grade=grade, is_auto=grade >= Grade.PIXELS)
    began = time.process_time()
    plan = shelf.plan()
    spent = time.process_time() - began
    assert (len(plan.acts), len(plan.refused)) == (0, files - 1)
    return spent


def cpu_seconds_of_plan(root: Path, files: int, *, marks_all: bool) -> float:
    """Return what it takes to plan for one group of identical files."""
    shelf = Shelf(root)
    content = drawn(1)
    photos = [shelf.photo(f"{number % 7}/{number:05}.jpg", content) for number in range(files)]
    shelf.group(*photos)
    began = time.process_time()
    plan = shelf.plan(photos if marks_all else None)
    spent = time.process_time() - began
    assert len(plan.acts) == files - 1
    return spent
