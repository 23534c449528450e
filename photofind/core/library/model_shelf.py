"""Another embedding model for a library: given to the photos that are here, then used.

The vectors of the old model stay and serve until the new ones are complete, so that a stop in the
middle costs nothing and going back costs nothing either.
"""

import logging
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
        photos = self._without_vector(embedder)
        task.begin("embed", len(photos))
        missing = embed_thumbnails(
            photos,
            self._catalog.thumbnails.get,
            embedder,
            lambda vectors: self._catalog.put_embeddings(embedder.name, dict(vectors)),
            workers=settings.worker_count,
            task=task,
        )
        logger.info("model %s is used from now on", embedder.name)
        return ModelChange(replace(settings, model=name), len(photos) - len(missing), len(missing))

    def _without_vector(self, embedder: Embedder) -> list[PhotoId]:
        here = np.setdiff1d(
            np.array(self._catalog.photo_ids(), dtype=np.int64),
            self._catalog.vectors.ids(embedder.name),
        )
        return [PhotoId(int(key)) for key in here]

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
