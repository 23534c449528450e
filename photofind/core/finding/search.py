"""Answer a query: propose generously, verify what is proposed, sort by strength of evidence.

Three things propose photos: equal bytes, a perceptual hash within reach in any of the eight
orientations, and embeddings close to that of the query in any of the eight orientations. The best
proposals are verified pixel by pixel; the others are merely alike. Where a model tells copies and
kinds of things by different parts of its vectors, the first part says what is worth verifying.
"""

import logging
import os
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photofind.core.domain import Grade, Photo, PhotoFilter, PhotoId, SearchResult
from photofind.core.errors import Cancelled, CatalogError
from photofind.core.finding.loading import LoadedQuery, load
from photofind.core.finding.narrowing import Ids, allowed_ids, nearest, nearest_among
from photofind.core.finding.values import Findings, Query
from photofind.core.fingerprints.embedding import Embedder
from photofind.core.fingerprints.parts import asking_for_copies
from photofind.core.fingerprints.perceptual_hash import (
    ORIENTATIONS,
    grey_for_hash,
    hamming,
    orientations,
    turn,
)
from photofind.core.fingerprints.plain import is_plain
from photofind.core.intake.decode import Decoder
from photofind.core.intake.picture import decode_thumbnail
from photofind.core.matching.features import FEATURE_VERSION, Features
from photofind.core.matching.subject import Subject
from photofind.core.matching.verify import Verdict, verify
from photofind.core.native_threads import one_native_thread_each
from photofind.core.store.catalog import Catalog
from photofind.core.store.index import VectorIndex
from photofind.core.task import Task

HASH_REACH_BITS = 31  # of 256: FIELD.md, thorn's benchmark advises at most .2 of the bits
MOST_BY_HASH = 100
VERIFIED_AT_LEAST = 48  # proposals that are verified; 5 ms each, 25 the first time

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Proposal:
    photo: PhotoId
    cosine: float
    nearness: float  # as a copy: the cosine of the parts that tell copies
    is_by_hash: bool


class Searcher:
    """Answers queries from one library."""

    def __init__(
        self, catalog: Catalog, decoder: Decoder, embedder: Embedder, index: VectorIndex
    ) -> None:
        self._catalog = catalog
        self._decoder = decoder
        self._embedder = embedder
        self._index = index

    def find(self, query: Query, k: int, task: Task, within: PhotoFilter | None = None) -> Findings:
        """Find the ``k`` photos that answer a query best, and the query itself if it is here.

        Args:
            query: What to look for.
            k: How many results.
            task: To stop it.
            within: Look only among the photos that pass this filter.

        Raises:
            QueryError: The region is not in the picture, or the photo left the library.
            UnreadablePhotoError: The picture cannot be read.
            Cancelled: ``task`` was cancelled.
        """
        loaded = load(query, self._catalog, self._decoder)
        grey = grey_for_hash(loaded.pixels)
        too_plain = is_plain(grey)
        copies = set(self._catalog.ids_with(loaded.digest)) if loaded.digest else set()
        if loaded.photo is not None:
            copies.add(loaded.photo.id)
        allowed = allowed_ids(self._catalog, within)
        copies = copies if allowed is None else copies & allowed
        proposals = self._propose(loaded, grey, k + len(copies), allowed)
        photos = self._readable(copies, proposals)
        task.begin("verify", min(len(photos), VERIFIED_AT_LEAST))
        judged = [self._copy(photo, loaded) for photo in photos if photo.id in copies]
        judged += self._judge(loaded, photos, proposals, copies, task, too_plain=too_plain)
        compared = len(self._index.ids if allowed is None else allowed)
        return _findings(query.name, judged, k, compared, too_plain=too_plain)

    def _propose(
        self, loaded: LoadedQuery, grey: NDArray[np.uint8], k: int, allowed: Ids | None
    ) -> dict[PhotoId, _Proposal]:
        # All eight orientations: a turned copy is then as near as an upright one.
        turned = [turn(loaded.pixels, index) for index in range(ORIENTATIONS)]
        vectors = self._embedder.embed(turned)
        asking = asking_for_copies(vectors, self._embedder.spec.copies_dimension)
        k = max(k, VERIFIED_AT_LEAST)
        alike = self._nearest(vectors, k, allowed)
        copies = alike if asking is vectors else self._nearest(asking, VERIFIED_AT_LEAST, allowed)
        by_hash = self._by_hash(grey)
        by_hash = by_hash if allowed is None else by_hash & allowed
        everyone = alike.keys() | copies.keys() | by_hash
        alike |= self._cosines_of(everyone - alike.keys(), vectors)
        copies |= self._cosines_of(everyone - copies.keys(), asking)
        return {
            photo: _Proposal(photo, alike[photo], copies[photo], photo in by_hash)
            for photo in everyone
        }

    def _nearest(
        self, vectors: NDArray[np.float32], k: int, allowed: Ids | None
    ) -> dict[PhotoId, float]:
        if allowed is None:
            return nearest(self._index, vectors, k)
        return nearest_among(allowed, self._catalog, self._index, vectors, k)

    def _by_hash(self, grey: NDArray[np.uint8]) -> set[PhotoId]:
        ids, hashes = self._catalog.hashes()
        if not len(ids):
            return set()
        bits = np.min([hamming(hashes, turned) for turned in orientations(grey)], axis=0)
        order = np.argsort(bits, kind="stable")[:MOST_BY_HASH]
        return {PhotoId(int(ids[row])) for row in order if bits[row] <= HASH_REACH_BITS}

    def _cosines_of(
        self, photos: Collection[PhotoId], vectors: NDArray[np.float32]
    ) -> dict[PhotoId, float]:
        if not photos:
            return {}
        ids, stored = self._catalog.vectors.embeddings_of(self._embedder.name, sorted(photos))
        known = {
            PhotoId(int(key)): float((vectors @ vector).max())
            for key, vector in zip(ids, stored, strict=True)
        }
        return {photo: known.get(photo, 0.0) for photo in photos}

    def _readable(self, copies: set[PhotoId], proposals: dict[PhotoId, _Proposal]) -> list[Photo]:
        """Return the photos to look at, the most promising first."""
        order = sorted(
            proposals.values(), key=lambda each: (not each.is_by_hash, -each.nearness, each.photo)
        )
        ids = [*sorted(copies), *(each.photo for each in order if each.photo not in copies)]
        return self._catalog.photos(ids)

    def _copy(self, photo: Photo, loaded: LoadedQuery) -> SearchResult:
        is_self = loaded.photo is not None and photo.id == loaded.photo.id
        return SearchResult(photo.id, Grade.IDENTICAL, 1.0, is_self=is_self)

    def _judge(
        self,
        loaded: LoadedQuery,
        photos: Sequence[Photo],
        proposals: dict[PhotoId, _Proposal],
        copies: set[PhotoId],
        task: Task,
        *,
        too_plain: bool,
    ) -> list[SearchResult]:
        others = [photo for photo in photos if photo.id not in copies]
        promising = [] if too_plain else others[:VERIFIED_AT_LEAST]
        verdicts = self._verify_all(Subject(loaded.pixels, loaded.facts), promising, task)
        return [
            _result(photo.id, proposals[photo.id].cosine, verdicts.get(photo.id))
            for photo in others
        ]

    def _verify_all(
        self, query: Subject, photos: Sequence[Photo], task: Task
    ) -> dict[PhotoId, Verdict]:
        """Verify on all cores: OpenCV and numpy let go of Python's lock, and a person waits."""
        if photos:
            _ = query.features  # made once, before threads ask for them
        subjects = {photo.id: subject for photo in photos if (subject := self._subject(photo))}
        verdicts: dict[PhotoId, Verdict] = {}
        with (
            one_native_thread_each(),
            ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="photofind-find") as pool,
        ):
            jobs = {pool.submit(verify, query, subjects[key]): key for key in subjects}
            try:
                for job in as_completed(jobs):
                    verdicts[jobs[job]] = job.result()
                    task.advance()
            except Cancelled:
                pool.shutdown(cancel_futures=True)
                raise
        self._keep_features(subjects)
        return verdicts

    def _subject(self, photo: Photo) -> Subject | None:
        thumbnail = self._catalog.thumbnails.get(photo.id)
        if thumbnail is None or photo.facts is None or photo.is_plain:
            return None
        stored = self._catalog.vectors.features(photo.id, FEATURE_VERSION)
        features = None if stored is None else Features.from_bytes(stored)
        return Subject(decode_thumbnail(thumbnail), photo.facts, features)

    def _keep_features(self, subjects: dict[PhotoId, Subject]) -> None:
        """Store the features that were made: they cost five times what comparing them does."""
        fresh = {
            photo: subject.features.to_bytes()
            for photo, subject in subjects.items()
            if subject.known_features is None and "features" in vars(subject)
        }
        if not fresh or not self._catalog.is_writable:
            return
        try:
            with self._catalog.transaction(wait_s=0):
                self._catalog.vectors.put_features(fresh, FEATURE_VERSION)
        except CatalogError:
            logger.debug("features are not kept: the library is busy")


def _result(photo: PhotoId, cosine: float, verdict: Verdict | None) -> SearchResult:
    cosine = float(np.clip(cosine, -1, 1))
    if verdict is None or verdict.grade is None:
        return SearchResult(photo, Grade.SIMILAR, cosine)
    return SearchResult(photo, verdict.grade, cosine, transformation=verdict.transformation)


def _findings(
    name: str, judged: Sequence[SearchResult], k: int, compared: int, *, too_plain: bool
) -> Findings:
    order = sorted(judged, key=lambda each: (-each.grade, -each.similarity, each.photo))
    own = [result for result in order if result.is_self]
    others = [result for result in order if not result.is_self][:k]
    counts: dict[Grade, int] = {}
    for result in others:
        counts[result.grade] = counts.get(result.grade, 0) + 1
    return Findings(name, (*own, *others), counts, compared, too_plain=too_plain)
