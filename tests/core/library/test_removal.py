"""Letting go through the library: what the catalog says, and what follows an act."""

import shutil
from itertools import permutations
from pathlib import Path

import pytest

from photofind.core.acting.plan import Rules
from photofind.core.domain import Grade
from photofind.core.errors import Cancelled
from photofind.core.library import Library
from photofind.core.task import Progress, Task
from tests.builders import draw_picture, save_jpeg

FOLDERS = ("Library", "Downloads", "Downloads/sorted")


@pytest.fixture(autouse=True)
def _own_trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Return two pictures in three folders: the same bytes twice, and a smaller copy."""
    root = tmp_path / "photos"
    for number, folder in enumerate(FOLDERS):
        (root / folder).mkdir(parents=True)
        for seed in (1, 2):
            target = root / folder / f"{seed}-{number}.jpg"
            if number == 2:
                save_jpeg(target, draw_picture(seed).resize((320, 240)), quality=80)
            elif number == 1:
                shutil.copy(root / FOLDERS[0] / f"{seed}-0.jpg", target)
            else:
                save_jpeg(target, draw_picture(seed), quality=90)
    return root


def test_the_plan_keeps_the_star_however_folders_are_ranked(tmp_path: Path, photos: Path) -> None:
    with Library.open(tmp_path / "library") as library:
        library.scan([photos / folder for folder in ("Library", "Downloads")])
        library.add_folder(photos / "Downloads/sorted")
        for order in permutations(FOLDERS):
            library.rank_folders([photos / folder for folder in order])
            stars = {
                photo.path
                for group in library.groups(Grade.SAME)
                for photo in library.photos([group.keeper])
            }
            plan = library.removal.plan(Rules(level=Grade.SAME))
            if order[0] != "Downloads/sorted":  # a small copy stays, but larger ones beside it
                assert {act.keeper for act in plan.acts} == stars, order
            assert not stars & {path for act in plan.acts for path in act.unit}
            assert {star.parent for star in stars} == {photos / order[0]}


@pytest.mark.parametrize("step", ["plan", "prove", "act", "restore"])
def test_every_step_reports_and_can_be_stopped(tmp_path: Path, photos: Path, step: str) -> None:
    seen: list[Progress] = []
    watched = Task(report=seen.append, is_cancelled=lambda: any(one.stage == step for one in seen))
    with Library.open(tmp_path / "library") as library:
        library.scan([photos])
        before = sorted(path.name for path in photos.rglob("*.jpg"))
        if step == "plan":
            with pytest.raises(Cancelled):
                library.removal.plan(task=watched)
            return
        plan = library.removal.plan()
        if step == "prove":
            with pytest.raises(Cancelled):
                library.removal.rehearse(plan, task=watched)
        elif step == "act":
            assert library.removal.trash(plan, task=watched).was_stopped
        else:
            library.removal.trash(plan)
            report = library.removal.undo_last(task=watched)
            assert report.was_stopped
            assert len(report.restored) < len(plan.acts)
            library.removal.undo_all()
        assert sorted(path.name for path in photos.rglob("*.jpg")) == before


def test_photos_that_leave_while_a_plan_is_made_are_in_no_plan(
    tmp_path: Path, photos: Path
) -> None:
    # A scan runs beside the plan, and takes out what it does not find any more.
    with Library.open(tmp_path / "library") as library:
        library.scan([photos])
        groups = library.groups(Grade.SAME)
        with Library.open(tmp_path / "library") as other:
            (photos / "Library/1-0.jpg").unlink()
            other.scan()
        marks = [photo for group in groups for photo in group.photos]
        plan = library.removal.plan(marks=marks)
    assert (photos / "Library/1-0.jpg") not in {act.path for act in plan.acts}
    assert len(plan.acts) == 3
