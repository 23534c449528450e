"""Pictures to embeddings with the exported ONNX file, as the product does it.

Upright RGB picture -> thumbnail (long side at most `THUMBNAIL_PX`) -> long side to the network's
size, aspect kept -> middle of a grey square -> network. Needs NumPy, Pillow and onnxruntime.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

THUMBNAIL_PX = 320
BATCH = 32  # larger batches bring nothing on a CPU
Vectors = NDArray[np.float32]


def thumbnail(image: Image.Image) -> Image.Image:
    """Return the stored thumbnail of an upright picture; never enlarged."""
    scale = THUMBNAIL_PX / max(image.size)
    if scale >= 1:
        return image
    size = [max(1, round(side * scale)) for side in image.size]
    return image.resize((size[0], size[1]), Image.Resampling.BOX)


def letterbox(image: Image.Image, size: int, pad: tuple[int, int, int]) -> NDArray[np.uint8]:
    """Return [size, size, 3]: the picture's long side fills the square, the rest is ``pad``.

    Pillow's BILINEAR averages over all source pixels when it reduces.
    """
    scale = size / max(image.size)
    width, height = (max(1, round(side * scale)) for side in image.size)
    canvas = np.empty((size, size, 3), np.uint8)
    canvas[:] = pad
    left, top = (size - width) // 2, (size - height) // 2
    fitted = image.resize((width, height), Image.Resampling.BILINEAR)
    canvas[top : top + height, left : left + width] = np.asarray(fitted)
    return canvas


class Embedder:
    """An ONNX file that turns letterboxed pictures into unit vectors."""

    def __init__(self, path: Path, size: int = 0, threads: int = 1) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self._session = onnxruntime.InferenceSession(
            path, options, providers=["CPUExecutionProvider"]
        )
        self.metadata: dict[str, str] = dict(self._session.get_modelmeta().custom_metadata_map)
        self.size = size or int(self.metadata["photofind.size"])
        red, green, blue = (int(level) for level in self.metadata["photofind.pad"].split(","))
        self.pad = (red, green, blue)

    def prepare(self, image: Image.Image) -> NDArray[np.uint8]:
        """Return what the network reads [S, S, 3] of an upright RGB picture."""
        return letterbox(thumbnail(image), self.size, self.pad)

    def run(self, pictures: NDArray[np.uint8]) -> Vectors:
        """Return unit vectors [N, D] of prepared pictures [N, S, S, 3]."""
        chunks = range(0, len(pictures), BATCH)
        parts = [
            self._session.run(["embedding"], {"image": pictures[start : start + BATCH]})[0]
            for start in chunks
        ]
        return np.concatenate(parts).astype(np.float32)

    def embed(self, images: Iterable[Image.Image]) -> Vectors:
        """Return unit vectors [N, D] of upright RGB pictures, read one batch at a time."""
        parts: list[Vectors] = []
        batch: list[NDArray[np.uint8]] = []
        for image in images:
            batch.append(self.prepare(image))
            if len(batch) == BATCH:
                parts.append(self.run(np.stack(batch)))
                batch = []
        if batch:
            parts.append(self.run(np.stack(batch)))
        return np.concatenate(parts)


def first_part(vectors: Vectors, length: int) -> Vectors:
    """Return the numbers that tell copies of vectors [N, D] as unit vectors [N, length]."""
    part = vectors[:, :length]
    result: Vectors = part / np.linalg.norm(part, axis=1, keepdims=True)
    return result


def similarities(first: Vectors, second: Vectors) -> Vectors:
    """Return the cosines [N, M] of two sets of unit vectors."""
    result: Vectors = first @ second.T
    return result


def nearest_other(vectors: Vectors) -> NDArray[np.int64]:
    """Return for each vector the index of the most similar other one."""
    cosines = similarities(vectors, vectors)
    np.fill_diagonal(cosines, -2)
    found: NDArray[np.int64] = cosines.argmax(1)
    return found


def top(scores: Vectors, count: int) -> NDArray[np.int64]:
    """Return the columns of the highest scores of each row, best first."""
    columns = np.argpartition(-scores, count, axis=1)[:, :count]
    order = np.argsort(-np.take_along_axis(scores, columns, 1), axis=1)
    best: NDArray[np.int64] = np.take_along_axis(columns, order, 1)
    return best


def paths_below(folder: Path, suffixes: Sequence[str] = (".jpg", ".jpeg", ".png")) -> list[Path]:
    """Return the picture files below a folder, sorted."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in suffixes)
