"""Overlap: what of one folder is in another, and what nobody may let go of."""

import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from photofind.core.domain import Grade
from photofind.core.errors import FolderError
from photofind.core.library import Library
from photofind.core.library.overlap import FileKind, Overlap
from tests.builders import draw_picture, save_jpeg


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    first, second = tmp_path / "a", tmp_path / "b"
    first.mkdir()
    second.mkdir()
    return first, second


def overlap_of(folders: tuple[Path, Path], *, is_scanned: bool = True) -> Overlap:
    with Library.open() as library:
        if is_scanned:
            library.scan(folders)
        return library.overlap(*folders)


def grades(found: Overlap) -> dict[str, Grade | None]:
    return {file.path.name: file.grade for file in found.files}


def test_every_file_is_accounted_for_and_unique_ones_come_first(
    folders: tuple[Path, Path],
) -> None:
    first, second = folders
    save_jpeg(first / "copy.jpg", draw_picture(1))
    save_jpeg(second / "deep" / "other name.jpg", draw_picture(1))
    save_jpeg(first / "only here.jpg", draw_picture(2))
    (first / "film.mov").write_bytes(b"film")
    (second / "film.mov").write_bytes(b"film")
    (first / "letter.pdf").write_bytes(b"letter")
    found = overlap_of(folders)
    assert grades(found) == {
        "only here.jpg": None,
        "letter.pdf": None,
        "copy.jpg": Grade.IDENTICAL,
        "film.mov": Grade.IDENTICAL,
    }
    assert [file.grade for file in found.files[:2]] == [None, None]
    kinds = {file.path.name: file.kind for file in found.files}
    assert kinds["film.mov"] is FileKind.VIDEO
    assert kinds["letter.pdf"] is FileKind.DOCUMENT
    assert not found.is_safe_to_let_go


def test_a_folder_of_copies_is_safe_to_let_go(folders: tuple[Path, Path]) -> None:
    first, second = folders
    for folder in (first, second):
        save_jpeg(folder / "a.jpg", draw_picture(1))
        (folder / "notes.txt").write_text("same")
    found = overlap_of(folders)
    assert found.is_safe_to_let_go
    assert {file.copy for file in found.files} == {second / "a.jpg", second / "notes.txt"}


def test_a_resaved_photo_is_in_the_other_folder(folders: tuple[Path, Path]) -> None:
    first, second = folders
    picture = draw_picture(3, (900, 700))
    save_jpeg(second / "original.jpg", picture, quality=95)
    small = picture.resize((450, 350), Image.Resampling.LANCZOS)
    save_jpeg(first / "small.jpg", small, quality=80)
    assert grades(overlap_of(folders)) == {"small.jpg": Grade.SAME}


def test_a_crop_is_no_copy(folders: tuple[Path, Path]) -> None:
    first, second = folders
    picture = draw_picture(4, (900, 700))
    save_jpeg(second / "original.jpg", picture)
    save_jpeg(first / "crop.jpg", picture.crop((100, 100, 700, 600)))
    assert grades(overlap_of(folders)) == {"crop.jpg": None}


def test_without_a_scan_only_equal_bytes_count(folders: tuple[Path, Path]) -> None:
    first, second = folders
    for folder in (first, second):
        save_jpeg(folder / "a.jpg", draw_picture(1))
    save_jpeg(first / "b.jpg", draw_picture(2))
    found = overlap_of(folders, is_scanned=False)
    assert grades(found) == {"b.jpg": None, "a.jpg": Grade.IDENTICAL}
    assert found.unscanned == 3


def test_a_photo_that_changed_since_the_scan_is_compared_as_it_is(
    folders: tuple[Path, Path],
) -> None:
    # Else a photo would pass as a copy of what it no longer is.
    first, second = folders
    for folder in (first, second):
        save_jpeg(folder / "a.jpg", draw_picture(1))
    with Library.open() as library:
        library.scan(folders)
        save_jpeg(first / "a.jpg", draw_picture(2))
        os.utime(first / "a.jpg", (1, 1))
        found = library.overlap(*folders)
    assert grades(found) == {"a.jpg": None}


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_no_copy_and_says_why(folders: tuple[Path, Path]) -> None:
    first, second = folders
    save_jpeg(second / "a.jpg", draw_picture(1))
    (first / "a.jpg").symlink_to(second / "a.jpg")
    (first / "album").symlink_to(second)
    found = overlap_of(folders)
    assert {file.path.name: file.reason for file in found.files} == {
        "a.jpg": "it is a link",
        "album": "it is a link",
    }
    assert not found.is_safe_to_let_go


@pytest.mark.skipif(sys.platform == "win32", reason="rights differ there")
def test_an_empty_folder_is_safe_to_let_go(folders: tuple[Path, Path]) -> None:
    assert overlap_of(folders).is_safe_to_let_go


def test_folders_that_lie_in_each_other_cannot_be_compared(folders: tuple[Path, Path]) -> None:
    first, _second = folders
    (first / "inner").mkdir()
    for pair in ((first, first), (first, first / "inner"), (first / "inner", first)):
        with pytest.raises(FolderError, match="lies in the other"):
            overlap_of(pair, is_scanned=False)


def test_a_folder_that_is_not_there_is_named(folders: tuple[Path, Path]) -> None:
    with pytest.raises(FolderError, match="nowhere"):
        overlap_of((folders[0], folders[0].with_name("nowhere")), is_scanned=False)
