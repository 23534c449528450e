"""When a folder leaves the library, its groups are made anew, and only then."""

import shutil
from pathlib import Path

from photofind.core.domain import Changed
from photofind.core.library import Library
from tests.builders import draw_library


def test_groups_are_made_anew_only_if_a_photo_of_them_lay_there(tmp_path: Path) -> None:
    draw_library(tmp_path / "photos", 3)
    draw_library(tmp_path / "alone", 2, first_seed=50)
    (tmp_path / "copies").mkdir()
    shutil.copy(tmp_path / "photos" / "picture-0000.jpg", tmp_path / "copies" / "again.jpg")
    with Library.open(tmp_path / "library") as library:
        library.scan([tmp_path / "photos", tmp_path / "alone", tmp_path / "copies"])
        before = library.groups()
        told: list[Changed] = []
        library.on_change(told.append)
        assert library.remove_folder(tmp_path / "alone") == 2
        assert library.groups() == before
        assert told == [Changed(photos=True, folders=True)]
        assert library.remove_folder(tmp_path / "copies") == 1
        assert told[-1] == Changed(photos=True, groups=True, folders=True)
        assert library.groups() == []
        assert len(before) == 1
