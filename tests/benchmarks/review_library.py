"""Make a library of real photos to drive the window with: thousands of photos, hundreds of groups.

    python -m tests.benchmarks.review_library ../shared/data/eval --to /tmp/review

Photos below the first folder are copied to ``Pictures`` and, edited as people edit, to ``Old
phone``, ``Downloads`` and ``Edited``; then all of it is scanned and compared. The library lies in
``library`` beside them. What is there already is kept.
"""

import argparse
import shutil
import sys
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from PIL import Image

from photofind.core.errors import PhotofindError
from photofind.core.library import Library
from tests.benchmarks.edits import ALTERATIONS, RECOLOURINGS, REENCODINGS, TURNS, Edit
from tests.benchmarks.sheet import Sheet

COPIED = 480  # photos that get copies
MOST_COPIES = 4
ENLARGED = 24  # photos enlarged to a camera's size first, so that zooming has something to show
CAMERA_WIDTH_PX = 4000
NEWEST = datetime(2024, 8, 1, 12, 0, 0)  # noqa: DTZ001 - capture times are local
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".tif")


def make_pictures(source: Path, target: Path) -> None:
    """Copy and edit; ``target`` holds the folders afterwards."""
    random = Random(6)
    found = sorted(path for path in source.rglob("*") if path.suffix.lower() in SUFFIXES)
    originals = []
    for number, path in enumerate(found):
        taken = NEWEST - timedelta(hours=11 * number)
        place = target / "Pictures" / f"{taken:%Y}" / f"IMG_{taken:%Y%m%d_%H%M%S}{path.suffix}"
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)
        originals.append(place)
    for number, path in enumerate(random.sample(originals, min(COPIED, len(originals)))):
        _make_copies(path, target, random, is_enlarged=number < ENLARGED)


def _make_copies(path: Path, target: Path, random: Random, *, is_enlarged: bool) -> None:
    try:
        with Image.open(path) as image:
            sheet = Sheet.of(image)
    except (OSError, Image.DecompressionBombError):  # our own decoder knows better
        return
    if is_enlarged:
        size = (CAMERA_WIDTH_PX, round(CAMERA_WIDTH_PX * sheet.image.height / sheet.image.width))
        sheet = Sheet.of(sheet.image.resize(size, Image.Resampling.BICUBIC))
        path = path.with_suffix(".jpg")
        sheet.image.save(path, quality=90)
    for copy in range(random.randint(1, MOST_COPIES)):
        kind = random.choice(("identical", "again", "again", "edited"))
        if kind == "identical":
            _put(path.read_bytes(), target / "Old phone" / f"{path.stem}_{copy}{path.suffix}")
        else:
            _edit(sheet, path, target, random, is_pure=kind == "again")


def _edit(sheet: Sheet, path: Path, target: Path, random: Random, *, is_pure: bool) -> None:
    edits: tuple[Edit, ...] = REENCODINGS if is_pure else (*RECOLOURINGS, *TURNS, *ALTERATIONS)
    edit = random.choice(edits)
    made = edit.draw(sheet, random)
    name = "".join(letter if letter.isalnum() else "-" for letter in edit.name)
    folder = "Downloads" if is_pure else "Edited"
    _put(made.encoded(), target / folder / f"{path.stem}_{name}{made.saving.suffix}")


def _put(content: bytes, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def make_library(source: Path, target: Path) -> Path:
    """Make the pictures and a library of them; return the library's folder."""
    done = target / "complete"
    if not done.exists():
        make_pictures(source, target)
        done.touch()
    with Library.open(target / "library") as library:
        folders = sorted(filter(_is_of_photos, target.iterdir()), reverse=True)  # Pictures win
        library.scan(folders)
        library.update_groups()
        for grade, count in library.group_counts().items():
            print(f"{grade.word}: {count.groups} groups", file=sys.stderr)
        print(f"{library.count()} photos", file=sys.stderr)
    return target / "library"


def _is_of_photos(folder: Path) -> bool:
    return folder.is_dir() and folder.name != "library"


def main() -> int:
    """Make one."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("source", type=Path)
    parser.add_argument("--to", type=Path, required=True)
    chosen = parser.parse_args()
    try:
        print(make_library(chosen.source, chosen.to))
    except PhotofindError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
