"""A library groups the same way in every order of scanning, and after it was stopped."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import numpy as np
import pytest
from PIL import Image, ImageFilter

from photofind.core.domain import Grade, Match
from photofind.core.errors import Cancelled
from photofind.core.library import Library
from photofind.core.library.grouping import LOOKED, LOOKED_QUICKLY
from photofind.core.matching.verify import ALGORITHM_VERSION
from photofind.core.store.catalog import Catalog
from photofind.core.task import Progress, Task
from tests.benchmarks.edits import EDITS
from tests.benchmarks.negatives import plain_frames
from tests.benchmarks.sheet import Sheet
from tests.builders import draw_picture

Names = frozenset[str]


def _content(seed: int, size: tuple[int, int] = (400, 300)) -> bytes:
    image = draw_picture(seed, size).filter(ImageFilter.GaussianBlur(0.8))
    stream = io.BytesIO()
    image.save(stream, "JPEG", quality=92)
    return stream.getvalue()


def _copy(content: bytes, row: str, name: str) -> bytes:
    edit = next(edit for edit in EDITS if (edit.row, edit.name) == (row, name))
    return edit.draw(Sheet.of(Image.open(io.BytesIO(content))), Random(3)).encoded()


def _png(content: bytes) -> bytes:
    stream = io.BytesIO()
    Image.open(io.BytesIO(content)).save(stream, "PNG")
    return stream.getvalue()


def _files() -> dict[str, bytes]:
    """Return contents by name: four photos with copies of every grade, and two alone."""
    one, two, three = (_content(seed) for seed in (1, 2, 3))
    comment = one[:2] + b"\xff\xfe\x00\x07hello" + one[2:]
    return {
        "a.jpg": one, "a-twin.jpg": one, "a-comment.jpg": comment, "a.png": _png(one),
        "a-small.jpg": _copy(one, "resize", "50%"),
        "b.jpg": two, "b-turned.jpg": _copy(two, "quarter turn, mirror", "90"),
        "b-crop.jpg": _copy(two, "crop", "64%"),
        "c.jpg": three, "c-caption.jpg": _copy(three, "caption", "bar"),
        "d.jpg": _content(4), "e.jpg": _content(5),
    }  # fmt: skip


FILES = _files()
EXPECTED: dict[Grade, set[Names]] = {
    Grade.IDENTICAL: {frozenset({"a.jpg", "a-twin.jpg"})},
    Grade.PIXELS: {frozenset({"a.jpg", "a-twin.jpg", "a-comment.jpg", "a.png"})},
    Grade.SAME: {
        frozenset({"a.jpg", "a-twin.jpg", "a-comment.jpg", "a.png", "a-small.jpg"}),
        frozenset({"b.jpg", "b-turned.jpg"}),
    },
    Grade.EDITED: {
        frozenset({"a.jpg", "a-twin.jpg", "a-comment.jpg", "a.png", "a-small.jpg"}),
        frozenset({"b.jpg", "b-turned.jpg", "b-crop.jpg"}),
        frozenset({"c.jpg", "c-caption.jpg"}),
    },
}


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return an empty library."""
    with Library.open(tmp_path / "library") as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder of photos."""
    photos = tmp_path / "photos"
    photos.mkdir()
    return photos


def _write(folder: Path, names: Iterator[str] | list[str]) -> None:
    for name in names:
        (folder / name).write_bytes(FILES[name])


def _groups(library: Library) -> dict[Grade, set[Names]]:
    return {
        level: {
            frozenset(photo.path.name for photo in library.photos(group.photos))
            for group in library.groups(level)
        }
        for level in EXPECTED
    }


def test_every_grade_is_found(library: Library, folder: Path) -> None:
    _write(folder, list(FILES))
    library.scan([folder])
    library.update_groups()
    assert _groups(library) == EXPECTED


def test_two_scans_give_the_groups_of_one(library: Library, folder: Path) -> None:
    names = sorted(FILES)
    Random(4).shuffle(names)
    _write(folder, names[:6])
    library.scan([folder])
    _write(folder, names[6:])
    library.scan()
    library.update_groups()
    assert _groups(library) == EXPECTED


def test_a_scan_finds_groups_and_leaves_marks_to_a_thorough_look(
    library: Library, folder: Path
) -> None:
    _write(folder, ["a.jpg", "a-small.jpg", "d.jpg"])
    library.scan([folder])
    found = library.groups(Grade.SAME)
    assert [[member.is_auto for member in group.members] for group in found] == [[False]]
    library.update_groups()
    found = library.groups(Grade.SAME)
    assert [[member.is_auto for member in group.members] for group in found] == [[True]]


@pytest.mark.parametrize("look", [Library.update_groups, Library.scan])
def test_what_older_rules_found_alike_is_judged_again(
    library: Library, folder: Path, look: Callable[[Library], object]
) -> None:
    _write(folder, ["d.jpg", "e.jpg"])
    library.scan([folder])
    first, second = sorted(library.photo_ids())
    with Catalog.open(library.paths) as catalog:
        wrong = Match(first, second, Grade.SAME, is_reencoding=True)
        catalog.pairs.add([], [wrong], ALGORITHM_VERSION - 1)
        for looked in (LOOKED, LOOKED_QUICKLY):
            catalog.note(looked, "by older rules")
        look(library)
        assert catalog.pairs.matches(Grade.SAME) == []
    assert library.groups(Grade.SAME) == []


def _many_files() -> dict[str, bytes]:
    """Return 56 files: eight photos of one seed after another with six copies each."""
    kinds = (("resize", "25%"), ("crop", "50%"), ("crop", "35%"), ("caption", "bar"),
             ("border", "white 6%"), ("colour", "sepia"))  # fmt: skip
    files = {}
    for seed in range(20, 28):
        content = _content(seed, (320, 240))
        files[f"{seed}.jpg"] = content
        for row, name in kinds:
            files[f"{seed} {row} {name}.jpg"] = _copy(content, row, name)
    return files


@pytest.mark.slow
def test_the_groups_of_many_files_do_not_depend_on_how_they_came(tmp_path: Path) -> None:
    files = _many_files()
    names = sorted(files)
    Random(7).shuffle(names)
    found = []
    for number, parts in enumerate(([names], [names[:20], names[20:45], names[45:]])):
        folder = tmp_path / f"photos {number}"
        folder.mkdir()
        with Library.open(tmp_path / f"library {number}") as library:
            for part in parts:
                for name in part:
                    (folder / name).write_bytes(files[name])
                library.scan([folder])
            library.update_groups()
            found.append(_groups(library))
    assert found[0] == found[1]
    assert len(found[0][Grade.EDITED]) >= 8


def test_an_update_that_was_stopped_goes_on_where_it_was(library: Library, folder: Path) -> None:
    _write(folder, list(FILES))
    seen: list[Progress] = []
    task = Task(
        report=seen.append,
        is_cancelled=lambda: any(one.stage == "match" and one.done > 0 for one in seen),
    )
    with pytest.raises(Cancelled):
        library.scan([folder], task=task)
    library.scan()
    library.update_groups()
    assert _groups(library) == EXPECTED


def test_a_decision_keeps_photos_apart(library: Library, folder: Path) -> None:
    _write(folder, ["c.jpg", "c-caption.jpg"])
    library.scan([folder])
    library.update_groups()
    group = library.groups(Grade.EDITED)[0]
    library.removal.not_duplicates(group.photos)
    assert library.groups(Grade.EDITED) == []


def test_plain_frames_get_no_grade_below_pixels(library: Library, folder: Path) -> None:
    # Two photos of a lens cap are alike whatever was meant; equal bytes are still equal.
    for number, image in enumerate(plain_frames(Random(1), 8)):
        (folder / f"{number}.jpg").write_bytes(Sheet.of(image).encoded())
    (folder / "twin.jpg").write_bytes((folder / "3.jpg").read_bytes())
    library.scan([folder])
    library.update_groups()
    assert {group.grade for group in library.groups(Grade.EDITED)} <= {
        Grade.IDENTICAL, Grade.PIXELS,
    }  # fmt: skip
    assert library.status().plain >= 8


@pytest.mark.parametrize("change", ["alpha", "depth", "pages"])
def test_what_is_not_quite_equal_is_not_pixels(library: Library, folder: Path, change: str) -> None:
    image = Image.open(io.BytesIO(FILES["d.jpg"]))
    image.save(folder / "first.png")
    if change == "alpha":
        image.putalpha(Image.new("L", image.size, 255))
        image.save(folder / "second.png")
    elif change == "depth":
        deep = np.asarray(image.convert("L"), np.uint16) * 257
        image.convert("L").save(folder / "first.png")
        Image.fromarray(deep).save(folder / "second.png")
    else:
        page = Image.open(io.BytesIO(FILES["e.jpg"]))
        image.save(folder / "second.tif", save_all=True, append_images=[page])
    library.scan([folder])
    library.update_groups()
    assert library.groups(Grade.PIXELS) == []
