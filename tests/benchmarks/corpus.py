"""The corpus of the quality benchmark: files on disk, and the truth about every pair of them.

Base photos come from the evaluation sets, split in halves by a hash of their names: one half is
for tuning, the other is only ever reported. Photos held out from training are distractors. Copies
are made by `tests.benchmarks.edits`, pictures that must not match by `tests.benchmarks.negatives`.
File names say nothing about the truth.
"""

import hashlib
import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps

from photofind.core.domain import Grade
from tests.benchmarks import negatives
from tests.benchmarks.edits import EDITS, LOSSLESS, Edit, combination
from tests.benchmarks.sheet import Saving, Sheet, jpeg

MIN_OVERLAP = 0.25  # pairs that share less of what they show are not counted
FAINT = 1.5  # of 255, in the mean: JPEG at quality 90 changes as much
HELD_OUT = range(6, 26)  # first byte of the SHA-256 of a training photo that is never trained on


class Half(Enum):
    """Which half of the base photos."""

    TUNE = "tune"
    REPORT = "report"


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


@dataclass(frozen=True)
class Size:
    """How much of everything a corpus holds."""

    bases: int = 10_000
    copies: int = 9
    distractors: int = 1500
    negatives: int = 40

    def scaled(self, share: float) -> "Size":
        """Return a smaller one."""
        return replace(self, distractors=int(1500 * share), negatives=max(8, int(40 * share)))


class Corpus:
    """Files below a folder and the truth about them."""

    def __init__(self, folder: Path, files: tuple[CorpusFile, ...]) -> None:
        self.folder = folder
        self.files = files

    def paths(self) -> list[Path]:
        """Return where the files lie, in the order of `files`."""
        return [self.folder / file.name for file in self.files]


class CorpusMaker:
    """Makes a corpus from the shared photos, the same one for the same half and size."""

    def __init__(self, shared: Path, folder: Path, half: Half, size: Size) -> None:
        self._shared, self._folder, self._half, self._size = shared, folder, half, size
        self._random = Random(f"photofind {half.value}")
        self._files: list[CorpusFile] = []
        self._pool: list[Edit] = []

    def make(self) -> Corpus:
        """Write every file and return the corpus."""
        self._folder.mkdir(parents=True, exist_ok=True)
        bases = list(self.bases())
        for name, content in bases:
            self._add_base_with_copies(name, content)
        strangers = [*self._objects(), *self._held_out()]
        for number, (name, content) in enumerate(strangers):
            if number % 8 == 0:
                self._add_base_with_copies(name, content, copies=2)
            else:
                self._write(content, CorpusFile("", name, "base", is_negative=True))
        self._add_drawn()
        self._add_overlays([content for _name, content in strangers])
        self._add_scenes(bases)
        self._add_collages(bases)
        return Corpus(self._folder, tuple(self._files))

    def _in_half(self, name: str) -> bool:
        is_first = hashlib.sha256(name.encode()).digest()[0] < 128
        return is_first == (self._half is Half.TUNE)

    def _listed(self, *patterns: str) -> Iterator[tuple[str, bytes]]:
        root = self._shared / "eval"
        for pattern in patterns:
            for path in sorted(root.glob(pattern)):
                name = path.relative_to(root).as_posix()
                if self._in_half(name):
                    yield name, path.read_bytes()

    def bases(self) -> Iterator[tuple[str, bytes]]:
        """Return names and contents of the base photos of this half, in a fixed order."""
        listed = list(self._listed("photos/*.jpg", "corel/*/*.jpg"))
        Random(1).shuffle(listed)
        yield from listed[: self._size.bases]

    def photos(self) -> Iterator[tuple[str, bytes]]:
        """Return the names and contents of all photos that serve as bases or distractors."""
        yield from self.bases()
        yield from self._objects()
        yield from self._held_out()

    def _objects(self) -> list[tuple[str, bytes]]:
        listed = list(self._listed("caltech101/*/*.jpg"))
        Random(2).shuffle(listed)
        return listed[: self._size.distractors]

    def _held_out(self) -> list[tuple[str, bytes]]:
        found = []
        for archive in sorted((self._shared / "train").glob("mixed-*.zip")):
            with zipfile.ZipFile(archive) as opened:
                for name in sorted(opened.namelist()):
                    if self._in_half(name):
                        content = opened.read(name)
                        if hashlib.sha256(content).digest()[0] in HELD_OUT:
                            found.append((name, content))
        Random(3).shuffle(found)
        return found[: self._size.distractors]

    def _next_edit(self) -> Edit:
        if self._random.random() < 0.15:
            return combination(self._random)
        if not self._pool:
            self._pool = list(EDITS)
            self._random.shuffle(self._pool)
        return self._pool.pop()

    def _write(self, content: bytes, file: CorpusFile, suffix: str = ".jpg") -> None:
        digest = hashlib.sha256(content).digest()
        file = replace(file, pixel_key=_pixel_key(content))
        number = len(self._files)
        name = f"{digest[:5].hex()}-{number:05}{suffix}"
        (self._folder / name).write_bytes(content)
        self._files.append(replace(file, name=name, digest=digest))

    def _add_base_with_copies(self, name: str, content: bytes, copies: int | None = None) -> None:
        sheet = Sheet.of(Image.open(io.BytesIO(content)))
        base = CorpusFile("", name, "base", scene=name, visible=sheet.visible())
        self._write(content, base, Path(name).suffix)
        self._add_exact_copies(base, content, sheet)
        for _ in range(self._size.copies if copies is None else copies):
            edit = self._next_edit()
            copy = edit.draw(sheet, self._random)
            file = CorpusFile(
                "", name, edit.row, edit.name, name, edit.grade, edit.is_auto, edit.is_hard,
                recipe=edit.recipe,
                visible=copy.visible(),
            )  # fmt: skip
            encoded = copy.encoded()
            is_faint = not edit.is_auto and _is_faint(sheet.image, encoded)
            self._write(encoded, replace(file, is_faint=is_faint), copy.saving.suffix)

    def _add_exact_copies(self, base: CorpusFile, content: bytes, sheet: Sheet) -> None:
        kind = self._random.randrange(8)
        copy = replace(base, row="copy", edit="same bytes")
        if kind == 0:
            self._write(content, copy)
        elif kind == 1 and content[:2] == b"\xff\xd8":
            comment = b"\xff\xfe\x00\x0ea comment ok"
            changed = replace(copy, row="metadata", edit="comment", grade=Grade.PIXELS)
            self._write(content[:2] + comment + content[2:], changed)
        elif kind == 2 and content[:2] == b"\xff\xd8":
            exif = Image.Exif()
            exif[0x010F], exif[0x0132] = "Camera", "2024:05:01 10:20:30"
            block = exif.tobytes()
            segment = b"\xff\xe1" + (len(block) + 2).to_bytes(2, "big") + block
            changed = replace(copy, row="metadata", edit="exif added", grade=Grade.PIXELS)
            self._write(content[:2] + segment + content[2:], changed)
        elif kind == 3:
            saving = self._random.choice(LOSSLESS)
            stored = replace(sheet, saving=saving)
            changed = replace(copy, row="lossless", edit=saving.format, grade=Grade.PIXELS)
            self._write(stored.encoded(), changed, saving.suffix)

    def _add_drawn(self) -> None:
        random, count = self._random, self._size.negatives
        drawn = {
            "plain": negatives.plain_frames(random, count),
            "sky": negatives.skies(random, count),
            "text": negatives.text_screens(random, count),
            "pages": negatives.pages(random, count),
            "products": negatives.products(random, count),
        }
        for row, images in drawn.items():
            for number, image in enumerate(images):
                file = CorpusFile(
                    "", f"{row} {number}", row, is_negative=True, is_drawn_plain=row == "plain"
                )
                self._write(Sheet.of(image).encoded(), file)

    def _add_overlays(self, contents: list[bytes]) -> None:
        for kind in ("caption", "watermark", "screen", "frame"):
            chosen = self._random.sample(contents, min(len(contents), self._size.negatives))
            photos = [Image.open(io.BytesIO(content)).convert("RGB") for content in chosen]
            seed = self._random.randrange(10_000)
            for number, image in enumerate(negatives.under_one_overlay(kind, seed, photos)):
                file = CorpusFile("", f"one {kind} {number}", f"one {kind}", is_negative=True)
                # The photo below is in the corpus too, and an `edited` match of it would be true.
                source = hashlib.sha256(chosen[number]).digest()
                self._write(Sheet.of(image).encoded(), replace(file, tiles=self._bases_of(source)))

    def _bases_of(self, digest: bytes) -> tuple[str, ...]:
        return tuple({file.base for file in self._files if file.digest == digest})

    def _add_scenes(self, bases: list[tuple[str, bytes]]) -> None:
        for row, draw in negatives.SCENES.items():
            for name, content in self._random.sample(bases, min(len(bases), self._size.negatives)):
                photo = Image.open(io.BytesIO(content)).convert("RGB")
                for number in range(2 if row == "time-lapse" else 1):
                    image = draw(photo, self._random)
                    file = CorpusFile("", f"{name} {row} {number}", row, scene=name,
                                      is_negative=True)  # fmt: skip
                    self._write(replace(Sheet.of(image), saving=jpeg(92)).encoded(), file)

        for name, content in self._random.sample(bases, min(len(bases), self._size.negatives)):
            photo = Image.open(io.BytesIO(content)).convert("RGB")
            passer_by = self._random.choice([base for base in bases if base[0] != name])
            other = Image.open(io.BytesIO(passer_by[1]))
            image = negatives.someone_walks_in(photo, other, self._random)
            file = CorpusFile("", f"{name} passer-by", "passer-by", scene=name, is_negative=True)
            self._write(replace(Sheet.of(image), saving=jpeg(92)).encoded(), file)

    def _add_collages(self, bases: list[tuple[str, bytes]]) -> None:
        for number in range(self._size.negatives // 2):
            chosen = self._random.sample(bases, 4 if number % 2 else 2)
            photos = [Image.open(io.BytesIO(content)) for _name, content in chosen]
            image = negatives.collage(photos, self._random)
            file = CorpusFile(
                "", f"collage {number}", "collage", is_negative=True,
                tiles=tuple(name for name, _content in chosen),
            )  # fmt: skip
            self._write(replace(Sheet.of(image), saving=Saving()).encoded(), file)


def _decoded(content: bytes) -> Image.Image:
    with Image.open(io.BytesIO(content)) as opened:
        return ImageOps.exif_transpose(opened).convert("RGB")


def _pixel_key(content: bytes) -> bytes:
    image = _decoded(content)
    return hashlib.sha256(str(image.size).encode() + image.tobytes()).digest()


def _is_faint(original: Image.Image, content: bytes) -> bool:
    """Tell whether a copy differs from its original by less than compression does."""
    copy = _decoded(content)
    if copy.size != original.size:
        return False
    difference = np.asarray(copy, np.int16) - np.asarray(original.convert("RGB"), np.int16)
    return float(np.abs(difference).mean()) < FAINT
