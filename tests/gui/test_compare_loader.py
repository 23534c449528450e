"""What a comparison knows of photos whose files are away: their thumbnails, and no more."""

from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtGui import QTransform
from pytestqt.qtbot import QtBot

from photofind.core.library import Library
from photofind.gui.compare_loader import CompareLoader, Loaded
from photofind.gui.compare_pictures import difference
from photofind.gui.jobs import Reader
from photofind.gui.look import Look
from photofind.gui.page import Desk


def save_two_that_differ_in_a_pixel(folder: Path) -> None:
    """Save two small pictures; their thumbnails are as large as they are, and equal."""
    folder.mkdir()
    colours = np.random.default_rng(1).integers(0, 255, (15, 20, 3), dtype=np.uint8)
    pixels = np.kron(colours, np.ones((10, 10, 1), np.uint8))
    Image.fromarray(pixels).save(folder / "one.png")
    pixels[5, 5] += 1
    Image.fromarray(pixels).save(folder / "other.png")


def test_a_thumbnail_as_large_as_its_photo_is_not_taken_for_all_its_pixels(
    look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    # Else it is said that not one pixel differs, and a photo that is no copy goes.
    save_two_that_differ_in_a_pixel(tmp_path / "photos")
    parent, reader = QObject(), Reader()
    with Library.open(tmp_path / "library") as library:
        library.scan([tmp_path / "photos"])
        ids = library.photo_ids()
        for path in (tmp_path / "photos").iterdir():
            path.unlink()
        loader = CompareLoader(Desk(library, look, reader, reader), parent)
        came: list[Loaded] = []
        loader.loaded.connect(came.append)
        loader.load(ids)
        qtbot.waitUntil(lambda: len(came) == 2)
        reader.close()
    assert [sorted(loaded.absent) for loaded in came] == [[], [0, 1]]
    for loaded in came:
        assert not any(picture.is_whole for picture in loaded.pictures)
        first, second = loaded.pictures
        assert not difference(first, second, QTransform()).is_same
