"""A scan of real photos: every readable file is in the library, every other one in the report."""

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from photofind.core.library import Library
from photofind.core.task import Progress, Task

pytestmark = [pytest.mark.real_photos, pytest.mark.slow]

TRAINING_PHOTOS = 2000

# Every file of ``eval`` that is no photo we can read, and why; this list only shrinks.
UNREADABLE = {
    "corrupted.heic": "the HEIF is damaged or cut off",
    "decompression_bomb.gif": "65535 x 66601 pixels need more memory than a photo may take",
    "empty.heic": "the file is empty",
}
NO_PHOTO_NAMES = {"decompression_bomb.ico"}  # an icon is none: not looked at


def write_training_photos(shared_data: Path, folder: Path) -> None:
    """Write training photos out as JPEG."""
    folder.mkdir()
    with zipfile.ZipFile(shared_data / "train" / "mixed-00.zip") as archive:
        for number, name in enumerate(archive.namelist()[:TRAINING_PHOTOS]):
            with Image.open(io.BytesIO(archive.read(name))) as picture:
                picture.convert("RGB").save(folder / f"{number:04}.jpg", quality=92)


def test_every_readable_file_is_in_the_library(shared_data: Path, tmp_path: Path) -> None:
    write_training_photos(shared_data, tmp_path / "training")
    files = {path for path in (shared_data / "eval").rglob("*") if path.is_file()}
    expected = {path for path in files if path.name not in NO_PHOTO_NAMES | set(UNREADABLE)}
    with Library.open(tmp_path / "library") as library:
        first = library.scan([shared_data / "eval", tmp_path / "training"])
        assert {file.path.name: file.reason for file in first.unreadable} == UNREADABLE
        photos = {photo.path for photo in library.photos(library.photo_ids())}
        assert {path for path in photos if path.is_relative_to(shared_data)} == expected
        assert len(photos) == len(expected) + TRAINING_PHOTOS
        reports: list[Progress] = []
        second = library.scan(task=Task(report=reports.append))
        assert (second.new, second.changed, second.unchanged) == (0, 0, first.found)
        assert not [report for report in reports if report.stage == "read" and report.done]
        # Nothing is decoded again: walking and comparing take hardly any of the first scan's time.
        assert second.seconds < 0.05 * first.seconds
