"""What is true about two files of a corpus: which grade they deserve, and which is no error.

The truth follows from how the files were drawn (see `tests.benchmarks.corpus`), never from looking.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import Grade

MIN_OVERLAP = 0.25  # pairs that share less of what they show are not counted


@dataclass(frozen=True)
class CorpusFile:
    """One file and what is true about it.

    Attributes:
        base: The picture it is a copy of; equal for all its copies.
        scene: Equal for shots of one scene (bursts), which are never copies of each other.
        grade: What it deserves against its base.
        pixel_key: Equal where the upright pixels are exactly equal, as decoded from the files.
        is_faint: The edit changed next to nothing (greyscale of a grey photo, a blur of fog); if
            such a copy may be marked is open.
        recipe: The edits that are no re-encodings. Copies of one recipe may be the same picture:
            two greyscale copies, two in the same frame.
        tiles: Bases that a collage shows; such pairs may be `edited` or nothing.
        twin: Equal for bases that are one picture, held twice by the collection; empty for others.
    """

    name: str
    base: str
    row: str
    edit: str = ""
    scene: str = ""
    grade: Grade = Grade.IDENTICAL
    is_auto: bool = True
    is_hard: bool = False
    is_faint: bool = False
    recipe: str = ""
    is_drawn_plain: bool = False
    is_negative: bool = False
    digest: bytes = b""
    pixel_key: bytes = b""
    tiles: tuple[str, ...] = ()
    twin: str = ""
    visible: NDArray[np.bool_] | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Truth:
    """What is true about a pair.

    Attributes:
        grade: What it deserves, or None if it is no match at all.
        limit: The highest grade that is not an error: beyond ``grade`` where opinions may differ.
        is_counted: Whether missing it is an error.
        row: The row of the list that it tells about.
    """

    grade: Grade | None
    limit: Grade | None
    is_counted: bool
    row: str
    edit: str
    is_auto: bool = False
    is_hard: bool = False
    is_auto_open: bool = False


def truth_of(first: CorpusFile, second: CorpusFile) -> Truth:
    """Say what is true about two files of the corpus."""
    row, edit = _row(first, second)
    if first.digest == second.digest:
        return Truth(Grade.IDENTICAL, Grade.IDENTICAL, True, row, edit, is_auto=True)
    if first.base != second.base:
        return _strangers(first, second, row, edit)
    is_hard = first.is_hard or second.is_hard
    if first.pixel_key and first.pixel_key == second.pixel_key:
        return Truth(Grade.PIXELS, Grade.PIXELS, True, row, edit, is_auto=True, is_hard=is_hard)
    grade = min(first.grade, second.grade, Grade.SAME)
    counted = grade is Grade.SAME or overlap(first, second) >= MIN_OVERLAP
    is_auto = grade is Grade.SAME and first.is_auto and second.is_auto
    is_alike = bool(first.recipe) and bool(set(_parts(first)) & set(_parts(second)))
    limit = Grade.SAME if is_alike else grade
    return Truth(
        grade, limit, counted, row, edit, is_auto=is_auto, is_hard=is_hard, is_auto_open=is_alike
    )


def _parts(file: CorpusFile) -> list[str]:
    return file.recipe.split(" + ")


def _row(first: CorpusFile, second: CorpusFile) -> tuple[str, str]:
    if first.row == "base":
        return second.row, second.edit
    if second.row == "base":
        return first.row, first.edit
    if first.base == second.base:
        return "copies x copies", ""
    return (first.row, first.edit) if first.is_negative else (second.row, second.edit)


def _strangers(first: CorpusFile, second: CorpusFile, row: str, edit: str) -> Truth:
    if first.twin and first.twin == second.twin:
        return Truth(None, Grade.IDENTICAL, False, "held twice", "")
    if (
        first.base in second.tiles
        or second.base in first.tiles
        or set(first.tiles) & set(second.tiles)
    ):
        return Truth(Grade.SIMILAR, Grade.EDITED, False, "collage", "")
    if first.scene and first.scene == second.scene:
        moved = first if first.is_negative else second
        return Truth(Grade.MOMENT, Grade.MOMENT, False, moved.row, moved.edit)
    return Truth(None, Grade.SIMILAR, True, row, edit)


def overlap(first: CorpusFile, second: CorpusFile) -> float:
    """Return the shared part of what two copies show of their base, as intersection over union."""
    if first.visible is None or second.visible is None:
        return 1.0
    union = int((first.visible | second.visible).sum())
    return int((first.visible & second.visible).sum()) / union if union else 0.0
