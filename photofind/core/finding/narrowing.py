"""Likeness among a part of the library only: a folder, a year, a camera.

Asking the index for the nearest photos and dropping those outside of the part would find nothing
where the part is small. So a small part is compared vector by vector, and only of a large one is
the index asked for more than is needed.
"""

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import PhotoFilter, PhotoId
from photofind.core.store.catalog import Catalog
from photofind.core.store.index import NOBODY, VectorIndex

MOST_COMPARED = 50_000  # vectors: 25 MB to read, 13 million products; a tenth of a second
WIDER = 8  # a part above that size is a good share of any library: enough of these lie in it

Ids = frozenset[PhotoId]


def allowed_ids(catalog: Catalog, photo_filter: PhotoFilter | None) -> Ids | None:
    """Return the photos that pass a filter; None where nothing is narrowed."""
    if photo_filter is None or photo_filter == PhotoFilter():
        return None
    return frozenset(catalog.photo_ids(photo_filter))


def nearest(index: VectorIndex, vectors: NDArray[np.float32], k: int) -> dict[PhotoId, float]:
    """Return the photos nearest to any of some vectors, each with its best cosine."""
    found = index.search(vectors, k)
    best: dict[PhotoId, float] = {}
    for key, cosine in zip(found.ids.ravel(), found.cosines.ravel(), strict=True):
        if key != NOBODY:
            photo = PhotoId(int(key))
            best[photo] = max(best.get(photo, -1.0), float(cosine))
    return best


def nearest_among(
    allowed: Ids, catalog: Catalog, index: VectorIndex, vectors: NDArray[np.float32], k: int
) -> dict[PhotoId, float]:
    """Return the photos of a part that are nearest to any of some vectors.

    Args:
        allowed: The part.
        catalog: Has the vectors.
        index: Finds neighbours in all of the library.
        vectors: What to ask with, shape ``(m, dimension)``.
        k: How many to return.
    """
    if len(allowed) > MOST_COMPARED:
        wide = nearest(index, vectors, WIDER * k)
        near = {photo: cosine for photo, cosine in wide.items() if photo in allowed}
        return dict(sorted(near.items(), key=lambda entry: -entry[1])[:k])
    ids, stored = catalog.vectors.embeddings_of(index.key.model, sorted(allowed))
    if not len(ids):
        return {}
    cosines = (stored @ vectors.T).max(axis=1)
    order = np.argsort(-cosines, kind="stable")[:k]
    return {PhotoId(int(ids[row])): float(cosines[row]) for row in order}
