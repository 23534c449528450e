"""Embeddings: vectors of unit length that lie close where pictures show the same.

A network in ONNX makes them. Likeness of two pictures is the cosine of their vectors: 1 for the
same picture, around 0 for unrelated ones.

The bundled network follows a contract: input ``image``, uint8 RGB ``(n, side, side, 3)``; output
``embedding``, float32 ``(n, 256)`` of unit length; the rest in its metadata. Any other image model
works too; `photofind.core.fingerprints.model_spec` finds out what it wants.

An `Embedder` may be used from several threads at once. Each call runs on the caller's thread: many
workers with one shared single-threaded session beat one session that spreads over all cores,
because they decode meanwhile, and use the memory of one.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from photofind.core.errors import MissingModelError
from photofind.core.fingerprints.model_spec import (
    Layout,
    ModelOptions,
    ModelSpec,
    describe_model,
)
from photofind.core.fingerprints.onnx_session import OnnxSession
from photofind.core.fingerprints.preprocess import canvases, model_input

LARGEST_BATCH = 32  # beyond that nothing is gained, and caches are lost


class Embedder:
    """Makes embeddings with one model.

    Attributes:
        spec: What the model wants.
        dimension: Length of its vectors.
    """

    def __init__(self, session: OnnxSession, spec: ModelSpec) -> None:
        self._session = session
        self.spec = spec
        self.dimension = self._measure_dimension()

    @classmethod
    def load(cls, model: Path, options: ModelOptions | None = None, *, threads: int = 1) -> Self:
        """Load a model file.

        Args:
            model: An ONNX file.
            options: What the file does not say of itself.
            threads: Cores that one call may use; 1 while many workers call.

        Raises:
            MissingModelError: The file is absent, truncated or not a model.
            ModelOptionsError: Something must be said of the model, or was said wrongly.
        """
        session = OnnxSession.open(model, threads)
        try:
            spec = describe_model(
                session.inputs, session.outputs, session.metadata, options or ModelOptions()
            )
        except ValueError as error:
            raise MissingModelError(f"The model {model.name} has damaged metadata.") from error
        return cls(session, spec if spec.name else replace(spec, name=model.stem))

    @property
    def name(self) -> str:
        """What distinguishes this model's vectors from another's."""
        return self.spec.name

    @property
    def is_ready(self) -> bool:
        """Whether it can embed without waiting: always, once it is loaded."""
        return True

    @property
    def size_px(self) -> int:
        """Side of the square that the model looks at."""
        return self.spec.size_px

    def embed(self, pictures: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32]:
        """Embed pictures, thumbnails as a rule.

        Args:
            pictures: RGB, each of shape ``(height, width, 3)``, of any size.

        Returns:
            Rows of unit length, shape ``(n, dimension)``.

        Raises:
            MissingModelError: The model fails on a picture: the file is damaged.
        """
        batch = self.spec.batch or LARGEST_BATCH
        parts = [
            self._embed_batch(pictures[start : start + batch])
            for start in range(0, len(pictures), batch)
        ]
        return np.concatenate(parts) if parts else np.empty((0, self.dimension), np.float32)

    def _embed_batch(self, pictures: Sequence[NDArray[np.uint8]]) -> NDArray[np.float32]:
        pixels = canvases(pictures, self.spec)
        missing = (self.spec.batch or 0) - len(pixels)
        if missing > 0:
            pixels = np.concatenate([pixels, np.repeat(pixels[-1:], missing, axis=0)])
        values = model_input(pixels, self.spec)
        output = self._session.run(self.spec.output, {self.spec.input: values})
        return unit_rows(_pooled(output, self.spec.layout))[: len(pictures)]

    def _measure_dimension(self) -> int:
        """Return the vectors' length: as the graph says, else of an attempt with a grey picture."""
        ports = {port.name: port.shape for port in self._session.outputs}
        match ports[self.spec.output]:
            case [_, int(dimension)]:
                return dimension
        grey = np.full((8, 8, 3), 128, dtype=np.uint8)
        return int(self._embed_batch([grey]).shape[1])


def _pooled(output: NDArray[np.float32], layout: Layout) -> NDArray[np.float32]:
    """Make one vector a picture of whatever the network's chosen layer gives.

    Feature maps are averaged over the picture; of a transformer's tokens the first stands for all.
    """
    match output.ndim:
        case 4:
            places = (1, 2) if layout is Layout.NHWC else (2, 3)
            return np.asarray(output.mean(axis=places), dtype=np.float32)
        case 3:
            return np.ascontiguousarray(output[:, 0])
        case _:
            return output.reshape(len(output), -1)


def unit_rows(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Scale the rows of a matrix to length 1; a row of zeros stays."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, np.finfo(np.float32).tiny), dtype=np.float32)
