"""Another embedding model for a library: given to the photos that are here, then used.

The vectors of the old model stay and serve until the new ones are complete, so that a stop in the
middle costs nothing and going back costs nothing either.
"""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from photofind.core.domain import Grade, PhotoFilter, PhotoId, SearchResult
from photofind.core.errors import MissingModelError
from photofind.core.finding.narrowing import allowed_ids, nearest, nearest_among
from photofind.core.finding.values import Findings
from photofind.core.fingerprints.embedding import Embedder
from photofind.core.fingerprints.models import Models
from photofind.core.fingerprints.reembedding import embed_thumbnails
from photofind.core.settings import Settings
from photofind.core.store.catalog import Catalog
from photofind.core.store.index import VectorIndex
from photofind.core.task import Task

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ModelChange:
    """What came of using another model.

    Attributes:
        settings: To be saved from now on.
        embedded: Photos that were given a vector now.
        missing: Photos without a thumbnail: they get theirs when their files are read again.
    """

    settings: Settings
    embedded: int
    missing: int


def without_vector(catalog: Catalog, embedder: Embedder) -> list[PhotoId]:
    """Return the readable photos that a model has not seen, ascending."""
    here = np.array(catalog.photo_ids(), dtype=np.int64)
    return [PhotoId(int(key)) for key in np.setdiff1d(here, catalog.vectors.ids(embedder.name))]


def embed_photos(
    photos: Sequence[PhotoId], catalog: Catalog, embedder: Embedder, workers: int, task: Task
) -> list[PhotoId]:
    """Give photos a model's vectors, made from their thumbnails; return those that have none.

    Raises:
        CatalogBusyError: Another photofind is writing.
        Cancelled: ``task`` was cancelled; what was made is kept.
    """
    task.begin("embed", len(photos))
    return embed_thumbnails(
        photos,
        catalog.thumbnails.get,
        embedder,
        lambda vectors: catalog.put_embeddings(embedder.name, dict(vectors)),
        workers=workers,
        task=task,
    )


class ModelShelf:
    """Changes the model of a library, and searches by words."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self.models = Models(catalog.paths.models)

    def use(self, name: str, settings: Settings, task: Task) -> ModelChange:
        """Give every photo a vector of a model that is here.

        Raises:
            MissingModelError: The model is not here, or damaged.
            CatalogBusyError: Another photofind is writing.
            Cancelled: ``task`` was cancelled; what was made is kept for the next attempt.
        """
        embedder = self.models.load(name)
        photos = without_vector(self._catalog, embedder)
        missing = embed_photos(photos, self._catalog, embedder, settings.worker_count, task)
        logger.info("model %s is used from now on", embedder.name)
        return ModelChange(replace(settings, model=name), len(photos) - len(missing), len(missing))

    def find_words(
        self,
        words: str,
        name: str,
        index: VectorIndex,
        k: int,
        within: PhotoFilter | None = None,
    ) -> Findings:
        """Find photos by what they show, among those that pass a filter.

        Raises:
            MissingModelError: The model in use has no text, or cannot read any.
        """
        text = self.models.load_text(name)
        if text is None:
            raise MissingModelError(
                "The model in use knows no words: photofind models list shows which do."
            )
        vectors, allowed = text.embed(words)[np.newaxis], allowed_ids(self._catalog, within)
        if allowed is None:
            cosines = nearest(index, vectors, k)
        else:
            cosines = nearest_among(allowed, self._catalog, index, vectors, k)
        results = tuple(
            SearchResult(photo, Grade.SIMILAR, cosine) for photo, cosine in cosines.items()
        )
        compared = len(index.ids if allowed is None else allowed)
        return Findings(words, results, {Grade.SIMILAR: len(results)}, compared)
