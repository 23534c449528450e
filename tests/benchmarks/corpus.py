"""The corpus of the quality benchmark: files on disk, and the truth about every pair of them.

Base photos come from the evaluation sets, split in halves by a hash of their names: one half is
for tuning, the other is only ever reported. Photos held out from training are distractors. Copies
are made by `tests.benchmarks.edits`, pictures that must not match by `tests.benchmarks.negatives`.
File names say nothing about the truth.
"""

import hashlib
import io
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image, ImageOps

from photofind.core.domain import Grade
from tests.benchmarks import negatives
from tests.benchmarks.edits import EDITS, LOSSLESS, Edit, combination
from tests.benchmarks.sheet import Saving, Sheet, jpeg
from tests.benchmarks.truth import CorpusFile

FAINT = 1.5  # of 255, in the mean: JPEG at quality 90 changes as much
HELD_OUT = range(6, 26)  # first byte of a photo's SHA-256; as in packaging/model/splits.py
THREADS = os.cpu_count() or 1
EVERY = 100_000


class Half(Enum):
    """Which half of the base photos."""

    TUNE = "tune"
    REPORT = "report"


@dataclass(frozen=True)
class Size:
    """How much of everything a corpus holds."""

    bases: int = 10_000
    copies: int = 9
    distractors: int = 1500
    negatives: int = 40

    def scaled(self, share: float) -> "Size":
        """Return a smaller one, or one in which all photos are distractors for a share of 1."""
        if share >= 1:
            return replace(self, distractors=EVERY)
        return replace(self, distractors=int(1500 * share), negatives=max(8, int(40 * share)))


class Corpus:
    """Files below a folder and the truth about them."""

    def __init__(self, folder: Path, files: tuple[CorpusFile, ...]) -> None:
        self.folder = folder
        self.files = files

    def paths(self) -> list[Path]:
        """Return where the files lie, in the order of `files`."""
        return [self.folder / file.name for file in self.files]


@dataclass(frozen=True)
class _Made:
    """One file made in memory; ``file`` lacks what follows from its bytes."""

    content: bytes
    file: CorpusFile
    suffix: str = ".jpg"

    def told(self) -> "_Made":
        """Return it with its digest and the key of its pixels."""
        digest = hashlib.sha256(self.content).digest()
        file = replace(self.file, pixel_key=_pixel_key(self.content), digest=digest)
        return replace(self, file=file)


Job = Callable[[], list[_Made]]
Draw = Callable[[Image.Image, Random], Image.Image]


class CorpusMaker:
    """Makes a corpus from the shared photos, the same one for the same half and size.

    What is drawn is decided in order, by one seeded generator, and drawn in threads.
    """

    def __init__(self, shared: Path, folder: Path, half: Half, size: Size) -> None:
        self._shared, self._folder, self._half, self._size = shared, folder, half, size
        self._random = Random(f"photofind {half.value}")
        self._files: list[CorpusFile] = []
        self._pool: list[Edit] = []

    def make(self) -> Corpus:
        """Write every file and return the corpus."""
        self._folder.mkdir(parents=True, exist_ok=True)
        bases = list(self.bases())
        strangers = [*self._objects(), *self._held_out()]
        self._run(self._with_copies(name, content, self._size.copies) for name, content in bases)
        self._run(
            self._with_copies(name, content, 2)
            if number % 8 == 0
            else partial(_alone, name, content)
            for number, (name, content) in enumerate(strangers)
        )
        self._run(partial(_alone, name, content) for name, content in self._tiny())
        self._run(self._drawn())
        self._run(self._overlays([content for _name, content in strangers]))
        self._run(self._scenes(bases))
        self._run(self._collages(bases))
        return Corpus(self._folder, tuple(self._files))

    def _run(self, jobs: Iterable[Job]) -> None:
        """Draw in threads and write in order."""
        with ThreadPoolExecutor(THREADS) as pool:
            for made in pool.map(_told, jobs):
                for one in made:
                    self._write(one)

    def _write(self, made: _Made) -> None:
        name = f"{made.file.digest[:5].hex()}-{len(self._files):05}{made.suffix}"
        (self._folder / name).write_bytes(made.content)
        self._files.append(replace(made.file, name=name))

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
        return self._packed("mixed-*.zip", 3)

    def _tiny(self) -> list[tuple[str, bytes]]:
        """Return photos of 64 px, of which no copies are made: all but 25 % is lost of them."""
        return self._packed("tiny-*.zip", 4) if self._size.distractors >= EVERY else []

    def _packed(self, pattern: str, seed: int) -> list[tuple[str, bytes]]:
        found = []
        for archive in sorted((self._shared / "train").glob(pattern)):
            with zipfile.ZipFile(archive) as opened:
                for name in sorted(opened.namelist()):
                    if self._in_half(name):
                        content = opened.read(name)
                        if hashlib.sha256(content).digest()[0] in HELD_OUT:
                            found.append((name, content))
        Random(seed).shuffle(found)
        return found[: self._size.distractors]

    def _next_edit(self) -> Edit:
        if self._random.random() < 0.15:
            return combination(self._random)
        if not self._pool:
            self._pool = list(EDITS)
            self._random.shuffle(self._pool)
        return self._pool.pop()

    def _with_copies(self, name: str, content: bytes, copies: int) -> Job:
        """Decide which copies a base gets, and return what draws them."""
        edits = [self._next_edit() for _ in range(copies)]
        exact = self._random.randrange(8), self._random.choice(LOSSLESS)
        return partial(_copies, name, content, edits, exact, self._seeded())

    def _seeded(self) -> Random:
        return Random(self._random.getrandbits(64))

    def _drawn(self) -> Iterator[Job]:
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
                yield partial(_saved, image, file, Saving())

    def _overlays(self, contents: list[bytes]) -> Iterator[Job]:
        for kind in ("caption", "watermark", "screen", "frame"):
            chosen = self._random.sample(contents, min(len(contents), self._size.negatives))
            photos = [Image.open(io.BytesIO(content)).convert("RGB") for content in chosen]
            seed = self._random.randrange(10_000)
            for number, image in enumerate(negatives.under_one_overlay(kind, seed, photos)):
                file = CorpusFile("", f"one {kind} {number}", f"one {kind}", is_negative=True)
                # The photo below is in the corpus too, and an `edited` match of it would be true.
                source = hashlib.sha256(chosen[number]).digest()
                yield partial(_saved, image, replace(file, tiles=self._bases_of(source)), Saving())

    def _bases_of(self, digest: bytes) -> tuple[str, ...]:
        return tuple({file.base for file in self._files if file.digest == digest})

    def _scenes(self, bases: list[tuple[str, bytes]]) -> Iterator[Job]:
        count = min(len(bases), self._size.negatives)
        for row, draw in negatives.SCENES.items():
            for name, content in self._random.sample(bases, count):
                for number in range(2 if row == "time-lapse" else 1):
                    file = CorpusFile("", f"{name} {row} {number}", row, scene=name,
                                      is_negative=True)  # fmt: skip
                    yield partial(_scene, draw, content, file, self._seeded())
        for name, content in self._random.sample(bases, count):
            passer_by = self._random.choice([base for base in bases if base[0] != name])
            file = CorpusFile("", f"{name} passer-by", "passer-by", scene=name, is_negative=True)
            draw = partial(negatives.someone_walks_in, Image.open(io.BytesIO(passer_by[1])))
            yield partial(_scene, draw, content, file, self._seeded())

    def _collages(self, bases: list[tuple[str, bytes]]) -> Iterator[Job]:
        for number in range(self._size.negatives // 2):
            chosen = self._random.sample(bases, 4 if number % 2 else 2)
            photos = [Image.open(io.BytesIO(content)) for _name, content in chosen]
            image = negatives.collage(photos, self._random)
            file = CorpusFile(
                "", f"collage {number}", "collage", is_negative=True,
                tiles=tuple(name for name, _content in chosen),
            )  # fmt: skip
            yield partial(_saved, image, file, Saving())


def _told(job: Job) -> list[_Made]:
    return [made.told() for made in job()]


def _alone(name: str, content: bytes) -> list[_Made]:
    return [_Made(content, CorpusFile("", name, "base", is_negative=True))]


def _saved(image: Image.Image, file: CorpusFile, saving: Saving) -> list[_Made]:
    return [_Made(replace(Sheet.of(image), saving=saving).encoded(), file)]


def _scene(draw: Draw, content: bytes, file: CorpusFile, random: Random) -> list[_Made]:
    photo = Image.open(io.BytesIO(content)).convert("RGB")
    return _saved(draw(photo, random), file, jpeg(92))


def _copies(
    name: str, content: bytes, edits: list[Edit], exact: tuple[int, Saving], random: Random
) -> list[_Made]:
    sheet = Sheet.of(Image.open(io.BytesIO(content)))
    base = CorpusFile("", name, "base", scene=name, visible=sheet.visible())
    made = [_Made(content, base, Path(name).suffix), *_exact_copies(base, content, sheet, *exact)]
    for edit in edits:
        copy = edit.draw(sheet, random)
        file = CorpusFile(
            "", name, edit.row, edit.name, name, edit.grade, edit.is_auto, edit.is_hard,
            recipe=edit.recipe, visible=copy.visible(),
        )  # fmt: skip
        encoded = copy.encoded()
        is_faint = not edit.is_auto and _is_faint(sheet.image, encoded)
        made.append(_Made(encoded, replace(file, is_faint=is_faint), copy.saving.suffix))
    return made


def _exact_copies(
    base: CorpusFile, content: bytes, sheet: Sheet, kind: int, saving: Saving
) -> Iterator[_Made]:
    """Give half of the bases a copy with equal bytes or equal pixels."""
    copy = replace(base, row="copy", edit="same bytes")
    is_jpeg = content[:2] == b"\xff\xd8"
    if kind == 0:
        yield _Made(content, copy)
    elif kind == 1 and is_jpeg:
        comment = b"\xff\xfe\x00\x0ea comment ok"
        changed = replace(copy, row="metadata", edit="comment", grade=Grade.PIXELS)
        yield _Made(content[:2] + comment + content[2:], changed)
    elif kind == 2 and is_jpeg:
        exif = Image.Exif()
        exif[0x010F], exif[0x0132] = "Camera", "2024:05:01 10:20:30"
        block = exif.tobytes()
        segment = b"\xff\xe1" + (len(block) + 2).to_bytes(2, "big") + block
        changed = replace(copy, row="metadata", edit="exif added", grade=Grade.PIXELS)
        yield _Made(content[:2] + segment + content[2:], changed)
    elif kind == 3:
        stored = replace(sheet, saving=saving)
        changed = replace(copy, row="lossless", edit=saving.format, grade=Grade.PIXELS)
        yield _Made(stored.encoded(), changed, saving.suffix)


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
