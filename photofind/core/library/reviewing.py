"""What a person who reviews groups asks of the library, beside the groups themselves."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import product

from photofind.core.acting.decisions import Decision, DecisionKind
from photofind.core.domain import Grade, Group, Photo, PhotoId
from photofind.core.library.acting_door import ActingDoor
from photofind.core.library.engines import Engines
from photofind.core.library.selecting import KeepRule, Selection, select
from photofind.core.library.sifting import Pairs
from photofind.core.matching.explain import Explanation, explain
from photofind.core.matching.subjects import Subjects
from photofind.core.store.catalog import Catalog
from photofind.core.store.sketches import Sketch, SketchReader
from photofind.core.task import Task


class Reviewing:
    """Answers a reviewer's questions; changes nothing. Safe to use from several threads."""

    def __init__(self, catalog: Catalog, door: ActingDoor, engines: Engines) -> None:
        self._catalog = catalog
        self._door = door
        self._engines = engines
        self._sketches = SketchReader(catalog.database, catalog.places)

    def sketches(self, ids: Iterable[PhotoId]) -> dict[PhotoId, Sketch]:
        """Return photos in outline, by their ids; those that are gone are left out."""
        return self._sketches.sketches(ids)

    def select(
        self, groups: Sequence[Group], rule: KeepRule, *, task: Task | None = None
    ) -> Selection:
        """Say what a rule would mark in some groups.

        Raises:
            Cancelled: ``task`` was cancelled.
        """
        return select(groups, rule, self._catalog, task)

    def kept(self) -> Pairs:
        """Return the pairs of photos that the user said are both to be kept, smaller id first."""
        pairs = set()
        for decision in self._door.decisions():
            if decision.kind is DecisionKind.KEEP_BOTH and decision.second is not None:
                first = self._catalog.ids_with(decision.first.digest)
                second = self._catalog.ids_with(decision.second.digest)
                pairs |= {(min(a, b), max(a, b)) for a, b in product(first, second) if a != b}
        return frozenset(pairs)

    def explain(self, first: PhotoId, second: PhotoId) -> Explanation:
        """Say by which points two photos match, and how one lies on the other.

        Without a thumbnail of both nothing is known, and nothing is said.
        """
        photos = {photo.id: photo for photo in self._catalog.photos((first, second))}
        subjects = Subjects(self._catalog, self._engines.decoder, photos)
        found = [subjects.get(one) for one in (first, second) if one in photos]
        one, other = (*found, None, None)[:2]
        found_out = Explanation() if one is None or other is None else explain(one, other)
        return replace(found_out, grade=self._grade(photos, first, second) or found_out.grade)

    def _grade(
        self, photos: Mapping[PhotoId, Photo], first: PhotoId, second: PhotoId
    ) -> Grade | None:
        """Return what was judged before, from more than thumbnails; None if nothing was."""
        if not {first, second} <= set(photos):
            return None
        if photos[first].digest and photos[first].digest == photos[second].digest:
            return Grade.IDENTICAL
        match = self._catalog.pairs.match(first, second)
        return match.grade if match is not None else None

    def photos_of(self, decision: Decision) -> list[Photo]:
        """Return the photos that a decision is about, as far as they are in the library.

        Those of equal bytes stand in the order of their paths.
        """
        digests = [decision.first.digest]
        digests += [decision.second.digest] if decision.second else []
        photos: list[Photo] = []
        for digest in dict.fromkeys(digests):
            same = self._catalog.photos(self._catalog.ids_with(digest))
            photos += sorted(same, key=lambda photo: photo.path)
        return photos
