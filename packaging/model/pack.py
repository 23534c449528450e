"""Decode photos once into one array that training reads at random.

Every photo becomes a square of `CANVAS_PX` pixels: its long side fills the square, its aspect ratio
is kept, the rest is the padding grey, and the half width and half height of the picture are noted.
That is what the product feeds the network (see `model.py`), so that nothing is learned about a
shape that is never seen.

Sources are zip files with entries ``set/label.../name`` or folders of the same shape; any folder of
photos will do (``--source ~/Pictures``), then without labels. The array is a few gigabytes and may
be thrown away afterwards.

    python packaging/model/pack.py --source photos/train --output /tmp/packed
"""

import argparse
import io
import json
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps
from splits import Split, split_of

CANVAS_PX = 128
PAD_GREY = 128
PHOTO_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
NO_LABEL = "_"
CHUNK = 512  # photos decoded at once: bounds memory


@dataclass(frozen=True, slots=True)
class Entry:
    """One photo file as found in a source."""

    name: PurePosixPath
    content: bytes

    @property
    def set_name(self) -> str:
        """The set the photo belongs to: the first folder, or nothing."""
        return self.name.parts[0] if len(self.name.parts) > 1 else ""

    @property
    def label(self) -> str:
        """The class the photo is filed under within its set; ``_`` for none."""
        return "/".join(self.name.parts[1:-1]) or NO_LABEL


@dataclass(frozen=True, slots=True)
class Packed:
    """The packed photos: pixels on disk, the rest in memory."""

    pixels: NDArray[np.uint8]  # [N, CANVAS_PX, CANVAS_PX, 3], memory-mapped
    half_sizes: NDArray[np.float32]  # [N, 2]: half width, half height; 1 is half the canvas
    splits: NDArray[np.int8]  # [N], values of Split
    labels: NDArray[np.int16]  # [N], index into label_names, -1 for none
    label_names: list[str]  # "set/label"

    def indices(self, *splits: Split) -> NDArray[np.int64]:
        """Return the positions of the photos of the given splits."""
        return np.flatnonzero(np.isin(self.splits, [int(split) for split in splits]))

    def label_groups(self) -> list[list[int]]:
        """Return the label indices of each labelled set: a softmax runs within one set only."""
        groups: dict[str, list[int]] = {}
        for index, name in enumerate(self.label_names):
            groups.setdefault(name.split("/", 1)[0], []).append(index)
        return [group for group in groups.values() if len(group) > 1]


def load(folder: Path) -> Packed:
    """Open what `main` wrote."""
    meta = json.loads((folder / "meta.json").read_text())
    table = np.load(folder / "table.npz")
    pixels = np.lib.format.open_memmap(folder / "pixels.npy", mode="r")
    return Packed(
        pixels[: len(table["splits"])],
        table["half_sizes"],
        table["splits"],
        table["labels"],
        meta["label_names"],
    )


def letterbox(image: Image.Image, size: int = CANVAS_PX) -> tuple[Image.Image, tuple[float, float]]:
    """Return ``image`` fitted into a grey square, and its half width and height (1 = half)."""
    scale = size / max(image.size)
    width, height = (max(1, round(side * scale)) for side in image.size)
    fitted = image.resize((width, height), Image.Resampling.BILINEAR)
    canvas = Image.new("RGB", (size, size), (PAD_GREY,) * 3)
    canvas.paste(fitted, ((size - width) // 2, (size - height) // 2))
    return canvas, (width / size, height / size)


def find_entries(source: Path) -> Iterator[Entry]:
    """Yield the photo files of a zip file, or of a folder and the zip files right in it."""
    if source.is_dir():
        for path in sorted(source.glob("*.zip")):
            yield from find_entries(path)
        for path in sorted(source.rglob("*")):
            if path.suffix.lower() in PHOTO_SUFFIXES:
                yield Entry(PurePosixPath(path.relative_to(source)), path.read_bytes())
        return
    with zipfile.ZipFile(source) as archive:
        for name in archive.namelist():
            if PurePosixPath(name).suffix.lower() in PHOTO_SUFFIXES:
                yield Entry(PurePosixPath(name), archive.read(name))


def decode(content: bytes) -> tuple[NDArray[np.uint8], tuple[float, float]] | None:
    """Return the letterboxed pixels and half sizes of a photo; None if it cannot be read."""
    try:
        with Image.open(io.BytesIO(content)) as image:
            upright = ImageOps.exif_transpose(image).convert("RGB")
    except (OSError, ValueError):
        return None
    canvas, half_size = letterbox(upright)
    return np.asarray(canvas), half_size


class Packer:
    """Collects photos into the array and its tables."""

    def __init__(self, output: Path, capacity: int) -> None:
        output.mkdir(parents=True, exist_ok=True)
        self._output = output
        shape = (capacity, CANVAS_PX, CANVAS_PX, 3)
        self._pixels = np.lib.format.open_memmap(
            output / "pixels.npy", mode="w+", dtype=np.uint8, shape=shape
        )
        self._half_sizes: list[tuple[float, float]] = []
        self._splits: list[Split] = []
        self._labels: list[int] = []
        self._label_index: dict[str, int] = {}

    def add(self, entry: Entry, pixels: NDArray[np.uint8], half_size: tuple[float, float]) -> None:
        """Append one decoded photo."""
        self._pixels[len(self._splits)] = pixels
        self._half_sizes.append(half_size)
        self._splits.append(split_of(entry.content, entry.set_name, entry.label))
        self._labels.append(self._label_of(entry))

    def _label_of(self, entry: Entry) -> int:
        if entry.label == NO_LABEL:
            return -1
        name = f"{entry.set_name}/{entry.label}"
        return self._label_index.setdefault(name, len(self._label_index))

    def close(self) -> int:
        """Write the tables; return the number of photos."""
        self._pixels.flush()
        np.savez(
            self._output / "table.npz",
            half_sizes=np.array(self._half_sizes, np.float32),
            splits=np.array(self._splits, np.int8),
            labels=np.array(self._labels, np.int16),
        )
        (self._output / "meta.json").write_text(json.dumps({"label_names": [*self._label_index]}))
        return len(self._splits)


def _chunks(entries: Iterator[Entry]) -> Iterator[list[Entry]]:
    chunk: list[Entry] = []
    for entry in entries:
        chunk.append(entry)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    yield chunk


def main() -> None:
    """Pack the photos named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--source", type=Path, required=True, action="append")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--capacity", type=int, default=80_000, help="room for that many photos")
    arguments = parser.parse_args()
    packer = Packer(arguments.output, arguments.capacity)
    with ThreadPoolExecutor() as pool:
        for source in arguments.source:
            for chunk in _chunks(find_entries(source)):
                contents = [entry.content for entry in chunk]
                for entry, decoded in zip(chunk, pool.map(decode, contents), strict=True):
                    if decoded is not None:
                        packer.add(entry, *decoded)
    print(f"{packer.close()} photos packed")


if __name__ == "__main__":
    main()
