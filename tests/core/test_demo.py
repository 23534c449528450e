"""The demo library: its pictures, its copies, and what is told about them."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photofind.core.demo import COPIES, SCENES, DemoPicture, draw_demo
from photofind.core.demo.copies import EDITS
from photofind.core.domain import Grade
from photofind.core.errors import Cancelled, FolderError
from photofind.core.task import Progress, Task


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> list[DemoPicture]:
    return draw_demo(tmp_path_factory.mktemp("demo"), bases=4)


def of_edit(demo: list[DemoPicture], edit: str) -> DemoPicture:
    return next(picture for picture in demo if picture.edit == edit)


def pixels(path: Path) -> "np.typing.NDArray[np.uint8]":
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"))


def test_every_file_is_there_and_can_be_read(demo: list[DemoPicture]) -> None:
    assert len({picture.path for picture in demo}) == len(demo)
    for picture in demo:
        assert min(pixels(picture.path).shape[:2]) >= 100


def test_drawing_again_gives_the_same_bytes(demo: list[DemoPicture], tmp_path: Path) -> None:
    again = draw_demo(tmp_path, bases=1)
    assert again[0].path.read_bytes() == demo[0].path.read_bytes()


def test_what_is_there_is_not_drawn_again(tmp_path: Path) -> None:
    first = draw_demo(tmp_path, bases=1)
    times = [picture.path.stat().st_mtime_ns for picture in first]
    assert draw_demo(tmp_path, bases=1) == first
    assert [picture.path.stat().st_mtime_ns for picture in first] == times


def test_a_copy_has_the_bytes_of_its_original(demo: list[DemoPicture]) -> None:
    copy = of_edit(demo, "copy")
    assert copy.grade is Grade.IDENTICAL
    assert copy.path.read_bytes() == copy.original.read_bytes()


@pytest.mark.parametrize("edit", ["metadata", "png"])
def test_a_lossless_copy_has_other_bytes_and_the_same_pixels(
    demo: list[DemoPicture], edit: str
) -> None:
    copy = of_edit(demo, edit)
    assert copy.grade is Grade.PIXELS
    assert copy.path.read_bytes() != copy.original.read_bytes()
    assert np.array_equal(pixels(copy.path), pixels(copy.original))


def test_the_next_shot_of_a_burst_is_another_picture_two_seconds_later(
    demo: list[DemoPicture],
) -> None:
    shot = of_edit(demo, "burst")
    assert shot.grade is Grade.MOMENT
    difference = np.abs(pixels(shot.path).astype(int) - pixels(shot.original)).max(axis=2)
    assert 0.001 < (difference > 60).mean() < 0.3
    assert shot.path.stat().st_mtime - shot.original.stat().st_mtime == 2


def test_originals_tell_when_they_were_taken(demo: list[DemoPicture]) -> None:
    years = set()
    for picture in demo:
        if picture.path == picture.original:
            with Image.open(picture.path) as image:
                years.add(image.getexif().get_ifd(0x8769)[0x9003][:4])
    assert len(years) >= 2


def test_scenes_do_not_look_like_each_other(demo: list[DemoPicture]) -> None:
    small = []
    for picture in demo:
        if picture.path == picture.original:
            with Image.open(picture.path) as image:
                small.append(np.asarray(image.convert("L").resize((16, 16)), dtype=float))
    for index, first in enumerate(small):
        for second in small[index + 1 :]:
            assert np.abs(first - second).mean() > 10


def test_every_edit_is_used_and_every_copy_is_an_edit() -> None:
    used = {edit for _, edits in COPIES for edit in edits}
    assert used == set(EDITS)


def test_progress_ends_at_its_total(tmp_path: Path) -> None:
    seen: list[Progress] = []
    draw_demo(tmp_path, bases=2, task=Task(report=seen.append))
    assert seen[-1].done == seen[-1].total == 2 + sum(len(edits) for base, edits in COPIES[:2])


def test_drawing_stops_when_asked_to(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        draw_demo(tmp_path, task=Task(is_cancelled=lambda: True))


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FolderError, match="cannot be written"):
        draw_demo(tmp_path / "file", bases=1)


@pytest.mark.slow
def test_all_scenes_can_be_drawn_in_all_variations(tmp_path: Path) -> None:
    pictures = draw_demo(tmp_path, bases=len(SCENES) * 4)
    assert sum(picture.grade is None for picture in pictures) == len(SCENES) * 4
