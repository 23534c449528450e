"""Embeddings of two parts: the first numbers tell copies, the rest kinds of things.

All vectors of such a model have a first part of one length. To ask for copies only, the rest of the
asking vector is blanked: one index of whole vectors then serves both questions.
"""

import numpy as np
from numpy.typing import NDArray


def asking_for_copies(
    vectors: NDArray[np.float32], copies_dimension: int | None
) -> NDArray[np.float32]:
    """Return vectors whose product with a whole vector is the cosine of the two first parts.

    Args:
        vectors: Whole ones of unit length, shape ``(n, dimension)``.
        copies_dimension: Length of the first part; None where all of the vector is.
    """
    if copies_dimension is None:
        return vectors
    first = vectors[:, :copies_dimension]
    squares = np.square(first).sum(axis=1, keepdims=True)
    asking = np.zeros_like(vectors)
    asking[:, :copies_dimension] = first / np.maximum(squares, np.finfo(np.float32).tiny)
    return asking
