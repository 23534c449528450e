"""Keep the groups of a library up to date with its photos."""

import hashlib
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from itertools import product
from pathlib import Path

from photofind.core.acting.decisions import Content, Decision, DecisionKind
from photofind.core.domain import Folder, Photo, PhotoId, VolumeId, VolumeKind
from photofind.core.errors import MissingModelError
from photofind.core.library.engines import Engines
from photofind.core.library.neighbours import NeighbourKeeper
from photofind.core.matching.candidates import Neighbourhood
from photofind.core.matching.finder import WAITING_KEY, MatchFinder, MatchReport, Wishes
from photofind.core.matching.keeper import Place
from photofind.core.matching.verify import ALGORITHM_VERSION
from photofind.core.settings import Settings
from photofind.core.store.catalog import Catalog
from photofind.core.task import Task

logger = logging.getLogger(__name__)

# Cosine from which a pair is worth comparing, for models that do not say it themselves.
PROPOSE_COSINE = 0.8
# How much nearer than its usual neighbours a photo's copy is, for a quick look; likewise.
PROPOSE_LEAD = 0.15
# What is noted in the catalog: of which state a look was taken, and by which wishes was grouped.
LOOKED, LOOKED_QUICKLY, GROUPED = "looked", "looked quickly", "grouped"


class Grouper:
    """Compares what was not compared yet and groups anew. One update at a time."""

    def __init__(
        self,
        catalog: Catalog,
        engines: Engines,
        neighbours: NeighbourKeeper,
        settings: Settings,
        decisions: Callable[[], Sequence[Decision]] = tuple,
    ) -> None:
        self._catalog = catalog
        self._engines = engines
        self._neighbours = neighbours
        self._settings = settings
        self._decisions = decisions
        self._lock = threading.Lock()

    def use(self, settings: Settings) -> None:
        """Obey other settings from now on."""
        self._settings = settings

    def update(self, task: Task, *, is_quick: bool = False) -> MatchReport:
        """Compare new photos with all others and group anew.

        Args:
            task: Progress and stop.
            is_quick: Compare only what stands out, by thumbnails: nearly all copies for a small
                part of the time. A thorough update afterwards compares the rest, and opens files to
                see what may be marked automatically.

        Returns:
            What was done; nothing where the stored groups are those of this very state, which is
            found out without loading model, index or hashes.

        Raises:
            Cancelled: ``task`` was cancelled; what was compared is kept.
        """
        with self._lock:
            looked, grouped = self._state()
            if self._is_settled(looked, grouped, is_quick=is_quick):
                return MatchReport()
            self._note({GROUPED: ""})  # until it ends, groups are older than what is compared
            neighbourhood = self._neighbourhood(is_quick=is_quick)
            report = self._finder().update(neighbourhood, self._wishes(), task)
            self._note({LOOKED_QUICKLY if is_quick else LOOKED: looked, GROUPED: grouped})
            return report

    def regroup(self) -> None:
        """Choose keepers anew, after folders were ranked or protected; compares nothing."""
        with self._lock:
            _looked, grouped = self._state()
            self._finder().regroup(self._wishes())
            self._note({GROUPED: grouped})

    def _is_settled(self, looked: str, grouped: str, *, is_quick: bool) -> bool:
        """Tell whether nothing changed since the last look that was as thorough."""
        looks = {self._catalog.noted(LOOKED)}
        if is_quick:
            looks.add(self._catalog.noted(LOOKED_QUICKLY))
        return looked in looks and self._catalog.noted(GROUPED) == grouped

    def _note(self, words: Mapping[str, str]) -> None:
        with self._catalog.transaction():
            for key, word in words.items():
                self._catalog.note(key, word)

    def _state(self) -> tuple[str, str]:
        """Return what decides which pairs match, and what decides, beyond that, the groups.

        It is asked for before anything is compared: what changes meanwhile makes it another.
        """
        model = self._engines.model_stamp
        looked = f"{ALGORITHM_VERSION} {self._catalog.generation} {model}"
        absent = sorted(self._catalog.absent_ids())
        if self._catalog.noted(WAITING_KEY):  # what comes back is looked at again
            looked += f" {hashlib.sha256(repr(absent).encode()).hexdigest()}"
        mounted = self._catalog.volumes.mounted()
        kinds = [
            (known.number, mounted[known.id].kind.value)
            for known in self._catalog.places.known() if known.id in mounted
        ]  # fmt: skip
        wishes = (
            sorted(kinds), self._catalog.folders.all(), self._settings.keeper_rules,
            absent, [_decided(one) for one in self._decisions()],
        )  # fmt: skip
        return looked, f"{looked} {hashlib.sha256(repr(wishes).encode()).hexdigest()}"

    def _finder(self) -> MatchFinder:
        return MatchFinder(self._catalog, self._engines.decoder, self._settings.worker_count)

    def _neighbourhood(self, *, is_quick: bool) -> Neighbourhood | None:
        """Return where embeddings are found, or None without a model: hashes still propose."""
        try:
            embedder = self._engines.embedder
        except MissingModelError:
            logger.warning("no model: copies are proposed by their hashes only")
            return None
        reach = embedder.spec.propose_cosine or PROPOSE_COSINE
        lead = (embedder.spec.propose_lead or PROPOSE_LEAD) if is_quick else None
        index = self._neighbours.current(embedder)
        return Neighbourhood(index, embedder.name, reach, lead, embedder.spec.copies_dimension)

    def _wishes(self) -> Wishes:
        folders = self._catalog.folders.all()
        volumes = self._catalog.volumes.mounted()

        def places(photos: Sequence[Photo]) -> Mapping[PhotoId, Place]:
            kinds = {key: volume.kind for key, volume in volumes.items()}

            @cache  # many photos lie in few folders
            def place(parent: Path, volume: VolumeId) -> Place:
                return _place(parent, folders, kinds.get(volume, VolumeKind.UNKNOWN))

            return {photo.id: place(photo.path.parent, photo.volume) for photo in photos}

        return Wishes(places, self._settings.keeper_rules, self._apart())

    def _apart(self) -> frozenset[tuple[bytes, bytes]]:
        """Return the digests of all pairs that the user said are not duplicates."""
        decided = [
            (one.first, one.second)
            for one in self._decisions()
            if one.kind is DecisionKind.NOT_DUPLICATES and one.second is not None
        ]
        if not decided:
            return frozenset()
        known = self._digests_by_hash({c.perceptual_hash for pair in decided for c in pair})
        return frozenset(
            pair
            for first, second in decided
            for pair in product(_digests(first, known), _digests(second, known))
        )

    def _digests_by_hash(self, hashes: set[bytes]) -> dict[bytes, set[bytes]]:
        """Return the contents that have one of some hashes: a decision is about pictures."""
        ids, all_hashes = self._catalog.hashes()
        wanted = [
            PhotoId(int(key)) for key, value in zip(ids, all_hashes, strict=True)
            if value.tobytes() in hashes
        ]  # fmt: skip
        found: dict[bytes, set[bytes]] = {}
        by_id = {int(key): value.tobytes() for key, value in zip(ids, all_hashes, strict=True)}
        for photo in self._catalog.photos(wanted):
            found.setdefault(by_id[photo.id], set()).add(photo.digest)
        return found


def _decided(one: Decision) -> tuple[str, bytes, bytes]:
    return one.kind.value, one.first.digest, one.second.digest if one.second else b""


def _digests(content: Content, known: Mapping[bytes, set[bytes]]) -> set[bytes]:
    return {content.digest, *known.get(content.perceptual_hash, ())}


def _place(parent: Path, folders: Sequence[Folder], kind: VolumeKind) -> Place:
    """Return what keeper rules care about: of the deepest folder of ours around one."""
    around = [folder for folder in folders if parent.is_relative_to(folder.path)]
    if not around:
        return Place(kind=kind)
    deepest = max(around, key=lambda folder: len(folder.path.parts))
    is_protected = any(folder.is_protected for folder in around)
    return Place(is_protected, deepest.rank, kind)
