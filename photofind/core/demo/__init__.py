"""A small made-up library: pictures drawn by photofind itself, and known copies of some of them.

Anyone can try photofind on it without touching a photo, and tests know the truth about every
file. The same version always draws the same pictures. They are unlike each other on purpose: a
group of two different paintings would be a mistake of ours.
"""

import math
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from PIL import Image

from photofind.core.demo import landscapes, open_air, people, things, towns, waters
from photofind.core.demo.copies import EDITS
from photofind.core.demo.paint import Painting
from photofind.core.domain import Grade
from photofind.core.errors import DiskFullError, FolderError
from photofind.core.task import Task

DEMO_SEED = 20
BASES = 60
ORIGINALS = "Photos"
NO_SPACE = 28  # errno of a full disk

SCENES: tuple[Callable[[Painting], None], ...] = (
    landscapes.mountains,
    towns.canal_houses,
    things.flower,
    landscapes.sea,
    people.portrait,
    towns.skyline,
    waters.beach,
    open_air.balloons,
    things.poster,
    open_air.northern_lights,
    things.still_life,
    towns.lighthouse,
    open_air.meadow,
    waters.reef,
    landscapes.forest,
    towns.bridge,
    things.autumn_tree,
    landscapes.dunes,
)
UPRIGHT = {things.flower, people.portrait, towns.lighthouse, landscapes.forest}
MOVING = {landscapes.sea, open_air.balloons, waters.reef}  # what has a second shot
SIZES = ((1200, 900), (1200, 800), (1280, 960), (1200, 900))
CAMERAS = (("Lumora", "Lumora D5"), ("Kestrel", "Kestrel 7 Pro"), ("Hikari", "Hikari Mini"))
PLACES = ((47.37, 8.54), (52.37, 4.89), (43.26, 5.38), (64.15, 21.94), (41.15, 8.61))

EXIF_MAKE, EXIF_MODEL, EXIF_DETAILS, EXIF_POSITION = 0x010F, 0x0110, 0x8769, 0x8825
EXIF_TAKEN_AT, EXIF_OFFSET = 0x9003, 0x9011

# Which painting has which copies. Painting n shows scene n % 18 in its variation n // 18.
COPIES: tuple[tuple[int, tuple[str, ...]], ...] = (
    (0, ("copy", "half", "crop 80", "greyscale")),
    (1, ("jpeg 70", "caption", "png")),
    (2, ("copy", "sepia", "mirror")),
    (3, ("metadata", "webp 70", "white frame")),
    (4, ("half", "greyscale", "sticker")),
    (5, ("avif 50", "screenshot")),
    (6, ("copy", "second copy", "quarter")),
    (8, ("quarter turn", "crop 64")),
    (9, ("brighter",)),
    (10, ("jpeg 30", "occlusion")),
    (11, ("lossless webp", "warm", "tilt")),
    (12, ("orientation", "watermark")),
    (14, ("160 px",)),
    (16, ("vivid", "crop 50")),
    (17, ("copy", "metadata")),
    (19, ("copy", "half", "upside down")),
    (22, ("second copy", "crop 80")),
    (23, ("jpeg 70", "darker")),
    (26, ("avif 50", "white frame", "mirror")),
    (28, ("quarter", "sepia")),
    (29, ("copy", "screenshot")),
    (33, ("orientation", "blur")),
    (34, ("half", "caption")),
    (37, ("copy", "webp 70", "crop 64")),
    (40, ("greyscale", "jpeg 30")),
    (44, ("copy", "quarter turn")),
    (47, ("png", "warm")),
    (52, ("second copy", "half", "tilt")),
    (55, ("160 px", "copy")),
)
COPIED = {base for base, _ in COPIES}
DAYS_OF_A_HALF = 1250


@dataclass(frozen=True, slots=True)
class DemoPicture:
    """One file of the demo and the truth about it.

    Attributes:
        original: The file it was made from; itself if it is an original.
        edit: What was done to the original; empty for originals.
        grade: What this file is to its original; None for originals.
    """

    path: Path
    original: Path
    edit: str = ""
    grade: Grade | None = None


def draw_demo(folder: Path, bases: int = BASES, task: Task | None = None) -> list[DemoPicture]:
    """Draw the demo's pictures into a folder; files that are there already are kept.

    Args:
        folder: Made if it is not there.
        bases: How many different pictures to draw, at most 72; copies and second shots come on
            top of them.
        task: Counts pictures in the stage ``"draw"``.

    Raises:
        FolderError: The folder cannot be made or written to.
        DiskFullError: There is no room for some 30 MB.
        Cancelled: ``task`` was cancelled; what was drawn stays.
    """
    task = task or Task()
    copies = {base: edits for base, edits in COPIES if base < bases}
    task.begin("draw", bases + sum(len(edits) for edits in copies.values()))
    pictures: list[DemoPicture] = []
    try:
        for base in range(bases):
            original = _draw_original(folder, base)
            pictures.append(DemoPicture(original, original))
            task.advance()
            if SCENES[base % len(SCENES)] in MOVING:
                pictures.append(_draw_next_shot(folder, base, original))
            for edit in copies.get(base, ()):
                pictures.append(_make_copy(folder, original, edit))
                task.advance()
    except OSError as error:
        raise _explained(error, folder) from error
    return pictures


def demo_folders(folder: Path) -> list[Path]:
    """Return the demo's folders as a library should have them: the originals win."""
    originals = folder / ORIGINALS
    return [originals, *(each for each in sorted(folder.iterdir()) if each != originals)]


def _explained(error: OSError, folder: Path) -> DiskFullError | FolderError:
    if error.errno == NO_SPACE:
        return DiskFullError(f"There is no room for the demo's pictures in {folder}.")
    reason = error.strerror or str(error)
    return FolderError(f"The demo's pictures cannot be written to {folder}: {reason}.")


def _taken_at(base: int) -> datetime:
    """Spread the pictures over seven years, at all hours of the day.

    Those with copies are the older half: a library, newest first, then begins with variety.
    """
    half = 0 if base in COPIED else DAYS_OF_A_HALF
    days, hour = half + (base * 401) % DAYS_OF_A_HALF, 7 + (base * 5) % 14
    return datetime(2018, 1, 9, hour, (base * 17) % 60, (base * 29) % 60) + timedelta(days)  # noqa: DTZ001 - EXIF times are local times of nowhere


def _draw_original(folder: Path, base: int) -> Path:
    taken_at = _taken_at(base)
    path = folder / ORIGINALS / str(taken_at.year) / f"IMG_{taken_at:%Y%m%d_%H%M%S}.jpg"
    if not path.exists():
        _save(_paint(base, moment=0), path, base, taken_at)
    return path


def _draw_next_shot(folder: Path, base: int, first: Path) -> DemoPicture:
    """Draw the scene again two seconds later: the boats, balloons or fish have moved."""
    taken_at = _taken_at(base) + timedelta(seconds=2)
    path = first.with_name(f"IMG_{taken_at:%Y%m%d_%H%M%S}.jpg")
    if not path.exists():
        _save(_paint(base, moment=1), path, base, taken_at)
    return DemoPicture(path, first, "burst", Grade.MOMENT)


def _paint(base: int, *, moment: int) -> Image.Image:
    kind, variation = base % len(SCENES), base // len(SCENES)
    size = SIZES[base % len(SIZES)]
    if SCENES[kind] in UPRIGHT and variation % 2 == 0:
        size = (size[1], size[0])
    painting = Painting(size, (DEMO_SEED, kind, variation), variation, moment)
    SCENES[kind](painting)
    return painting.finish()


def _save(image: Image.Image, path: Path, base: int, taken_at: datetime) -> None:
    exif = Image.Exif()
    exif[EXIF_MAKE], exif[EXIF_MODEL] = CAMERAS[base % len(CAMERAS)]
    details = exif.get_ifd(EXIF_DETAILS)
    details[EXIF_TAKEN_AT], details[EXIF_OFFSET] = f"{taken_at:%Y:%m:%d %H:%M:%S}", "+01:00"
    if base % 3 == 0:
        latitude, longitude = PLACES[base % len(PLACES)]
        position = exif.get_ifd(EXIF_POSITION)
        position.update({1: "N", 2: _degrees(latitude), 3: "E", 4: _degrees(longitude)})
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, "JPEG", quality=90, exif=exif)
    _set_time(path, taken_at)


def _degrees(angle: float) -> tuple[float, float, float]:
    minutes, whole = math.modf(angle)
    return whole, round(minutes * 60), 0.0


def _make_copy(folder: Path, original: Path, name: str) -> DemoPicture:
    edit = EDITS[name]
    path = folder / edit.folder / f"{original.stem}{edit.suffix}"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        edit.make(original, path)
        changed_at = datetime.fromtimestamp(original.stat().st_mtime) + timedelta(days=33)  # noqa: DTZ006 - as above
        _set_time(path, changed_at)
    return DemoPicture(path, original, name, edit.grade)


def _set_time(path: Path, moment: datetime) -> None:
    os.utime(path, (moment.timestamp(), moment.timestamp()))
