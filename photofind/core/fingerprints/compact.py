"""Compact codes: an embedding in 8 to 32 bytes, compared by counting bits.

Iterative quantisation (Gong and Lazebnik, "Iterative Quantization: A Procrustean Approach to
Learning Binary Codes", CVPR 2011): vectors are reduced to their principal components and rotated
so that cutting each coordinate to its sign loses least. A code finds candidates, never an answer:
those are compared by their full vectors.

Among 100 000 of our vectors (``tests.benchmarks.bench_compact``) a shortlist of 100 holds .76 of
the ten nearest with 256 bits and .51 with 64, where 64 principal components hold .99 and the graph
index finds .997 alone and sooner. So no library that fits into memory as vectors is searched by
codes; they are for the day when one does not.
"""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from photofind.core.fingerprints.perceptual_hash import hamming

ITERATIONS = 50  # the paper's; the error stops falling after about 30
LARGEST_SAMPLE = 20_000  # vectors to learn from; more change no code

Vectors = NDArray[np.float32]
Codes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Codebook:
    """How vectors become codes. Never changes.

    Attributes:
        mean: Of the vectors it was learned from, shape ``(dimension,)``.
        projection: To the coordinates whose signs are the code, shape ``(dimension, bits)``.
    """

    mean: Vectors
    projection: Vectors

    @property
    def bits(self) -> int:
        """Length of a code."""
        return int(self.projection.shape[1])

    @classmethod
    def learn(cls, vectors: Vectors, bits: int, *, iterations: int = ITERATIONS) -> Self:
        """Learn from vectors like those to be encoded.

        Args:
            vectors: Shape ``(n, dimension)``, more than ``bits``.
            bits: A multiple of 64, at most the dimension.
            iterations: 0 leaves the principal components as they are: plain signs.

        Raises:
            ValueError: ``bits`` is no such number, or there are too few vectors.
        """
        if bits % 64 or not 0 < bits <= vectors.shape[1] or len(vectors) <= bits:
            raise ValueError(f"{len(vectors)} vectors cannot make codes of {bits} bits")
        random = np.random.default_rng(0)
        if len(vectors) > LARGEST_SAMPLE:
            vectors = vectors[random.choice(len(vectors), LARGEST_SAMPLE, replace=False)]
        mean = vectors.mean(axis=0)
        components = _principal_components(vectors - mean, bits)
        if iterations:
            reduced = (vectors - mean) @ components
            components = components @ _best_rotation(reduced, iterations, random)
        return cls(mean.astype(np.float32), components.astype(np.float32))

    def encode(self, vectors: Vectors) -> Codes:
        """Return the codes of vectors, shape ``(n, bits / 8)``."""
        return np.packbits((vectors - self.mean) @ self.projection > 0, axis=1)


def nearest_codes(codes: Codes, one: Codes, count: int) -> NDArray[np.int64]:
    """Return the places of the ``count`` codes with the fewest differing bits, in no order.

    Args:
        codes: Shape ``(n, bits / 8)``.
        one: Shape ``(bits / 8,)``.
        count: Fewer if there are not so many.
    """
    distances = hamming(codes, one)
    if count >= len(distances):
        return np.arange(len(distances))
    return np.argpartition(distances, count)[:count]


def _principal_components(centred: Vectors, count: int) -> NDArray[np.float64]:
    """Return the directions of greatest variance, shape ``(dimension, count)``."""
    _, vectors = np.linalg.eigh((centred.T @ centred).astype(np.float64))
    return np.asarray(vectors[:, ::-1][:, :count])


def _best_rotation(
    reduced: NDArray[np.float64], iterations: int, random: np.random.Generator
) -> NDArray[np.float64]:
    """Turn coordinates so that they lie close to the corners of a cube."""
    rotation = np.linalg.qr(random.normal(size=(reduced.shape[1], reduced.shape[1])))[0]
    for _ in range(iterations):
        corners = np.where(reduced @ rotation > 0, 1.0, -1.0)
        left, _, right = np.linalg.svd(corners.T @ reduced)
        rotation = (left @ right).T
    return np.asarray(rotation)
