"""Find the matches and groups of a library, and keep them up to date as it grows.

An update proposes pairs for what is new, verifies those never judged before, and stores verdicts
in batches, so that a stopped update resumes. Grouping starts from all stored verdicts and depends
on nothing else: whether photos came in one scan or in ten, the groups are the same.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

import numpy as np

from photofind.core.domain import Grade, Group, Match, Photo, PhotoId
from photofind.core.intake.decode import Decoder
from photofind.core.matching.candidates import Ids, Neighbourhood, find_candidates
from photofind.core.matching.cluster import Grouping
from photofind.core.matching.exact_pairs import ExactPairs
from photofind.core.matching.friends import friends_of_friends
from photofind.core.matching.grouping import GroupMaker, node_of
from photofind.core.matching.keeper import KeeperRule, Place, chosen_rules
from photofind.core.matching.moments import are_of_one_moment
from photofind.core.matching.propose import without
from photofind.core.matching.subjects import Subjects
from photofind.core.matching.verify import ALGORITHM_VERSION, Subject, Verdict, verify
from photofind.core.native_threads import one_native_thread_each
from photofind.core.store.catalog import Catalog
from photofind.core.task import Task

logger = logging.getLogger(__name__)

LEVELS = (Grade.IDENTICAL, Grade.PIXELS, Grade.SAME, Grade.EDITED)
STORE_INTERVAL_S = 1.5  # finished work is committed at least every two seconds
PAIRS_PER_JOB = 8
FRIEND_ROUNDS = 2  # each finds friends of the friends that the one before found
MATCHED_KEY = "matched"  # up to which generation of the catalog, by which rules


@dataclass
class MatchReport:
    """What an update did."""

    candidates: int = 0
    comparisons: int = 0
    features: int = 0
    looked_at: int = 0
    exact: int = 0
    plain: int = 0
    uncompared: int = 0
    seconds: float = 0.0
    matches: dict[Grade, int] = field(default_factory=dict)

    def count(self, match: Match | None) -> None:
        """Count one judged pair."""
        self.comparisons += 1
        if match is not None:
            self.matches[match.grade] = self.matches.get(match.grade, 0) + 1


@dataclass(frozen=True)
class Wishes:
    """What the user decided that bears on groups.

    Attributes:
        places: Where photos lie: protected and ranked folders, kinds of drives.
        rules: Names of keeper rules in order; empty means all.
        not_duplicates: Pairs of digests that are never grouped.
    """

    places: Callable[[Sequence[Photo]], Mapping[PhotoId, Place]] = lambda _photos: {}
    rules: tuple[str, ...] = ()
    not_duplicates: frozenset[tuple[bytes, bytes]] = frozenset()

    @property
    def keeper_rules(self) -> tuple[KeeperRule, ...]:
        """The rules themselves."""
        return chosen_rules(self.rules)


class MatchFinder:
    """Judges pairs and groups them. One update at a time; reading is for the catalog."""

    def __init__(self, catalog: Catalog, decoder: Decoder, threads: int = 1) -> None:
        self._catalog = catalog
        self._decoder = decoder
        self._threads = max(1, threads)

    def update(
        self, neighbourhood: Neighbourhood | None, wishes: Wishes, task: Task | None = None
    ) -> MatchReport:
        """Judge what was not judged yet, and group anew.

        Args:
            neighbourhood: Where embeddings are found; None proposes by bytes and hash only.
            wishes: What the user decided.
            task: Stage ``"match"``; what was judged before it stopped is kept.

        Raises:
            Cancelled: ``task`` was cancelled.
            CatalogBusyError: Another photofind is writing and did not finish in time.
        """
        task = task or Task()
        began, report = time.monotonic(), MatchReport()
        generation = self._catalog.generation
        since = self._matched_before(neighbourhood)
        candidates = find_candidates(self._catalog, neighbourhood, since)
        report.candidates, report.plain = len(candidates.pairs), candidates.plain
        report.uncompared = candidates.uncompared
        task.begin("match", len(candidates.pairs))
        self._judge_all(candidates.pairs, report, task)
        self._judge_friends(report, task)
        self._note_matched(neighbourhood, generation)
        self.regroup(wishes)
        report.seconds = time.monotonic() - began
        logger.info("matching ended: %s", report)
        return report

    def regroup(self, wishes: Wishes) -> None:
        """Group anew from what was judged, and store the groups of every level."""
        photos = self._grouped_photos()
        nodes = [node_of(photo) for photo in photos.values()]
        matches = self._catalog.pairs.matches(Grade.MOMENT)
        grouping = Grouping(nodes, matches, wishes.not_duplicates)
        places = wishes.places(list(photos.values()))
        maker = GroupMaker(photos, places, grouping.links, wishes.keeper_rules)
        found: dict[Grade, list[Group]] = {level: maker.groups(grouping, level) for level in LEVELS}
        with self._catalog.transaction():
            for level, groups in found.items():
                self._catalog.groups.replace(level, groups)

    def _grouped_photos(self) -> dict[PhotoId, Photo]:
        """Return the photos that have a match or a twin."""
        twins = self._catalog.twin_ids()
        matched = self._catalog.pairs.grades()[:, :2].ravel()
        # A twin of a matched photo has no match of its own.
        wanted = np.unique(np.concatenate([twins, matched]))
        photos = self._catalog.photos([PhotoId(int(key)) for key in wanted])
        return {photo.id: photo for photo in photos if photo.digest}

    def _matched_before(self, neighbourhood: Neighbourhood | None) -> int:
        """Return the generation up to which everything was proposed, 0 for nothing."""
        words = self._catalog.noted(_matched_key(neighbourhood)).rsplit(" ", 1)
        is_current = len(words) == 2 and words[0] == _rules(neighbourhood)
        return int(words[1]) if is_current else 0

    def _note_matched(self, neighbourhood: Neighbourhood | None, generation: int) -> None:
        with self._catalog.transaction():
            self._catalog.note(_matched_key(neighbourhood), f"{_rules(neighbourhood)} {generation}")

    def _judge_friends(self, report: MatchReport, task: Task) -> None:
        """Judge those that match one and the same photo, until nothing new turns up."""
        for _ in range(FRIEND_ROUNDS):
            friends = friends_of_friends(self._catalog.pairs.grades())
            friends = without(friends, self._catalog.pairs.compared(ALGORITHM_VERSION))
            if not len(friends):
                return
            report.candidates += len(friends)
            task.begin("match", len(friends))
            self._judge_all(friends, report, task)

    def _judge_all(self, pairs: Ids, report: MatchReport, task: Task) -> None:
        photos = {
            photo.id: photo
            for photo in self._catalog.photos([PhotoId(int(key)) for key in np.unique(pairs)])
        }
        subjects = Subjects(self._catalog, self._decoder, photos)
        judge = _Judge(subjects, ExactPairs(self._decoder), photos)
        keeper = _Keeper(self._catalog, subjects)
        try:
            for results in self._run(judge, pairs, task):
                for pair, match in results:
                    report.count(match)
                    keeper.add(pair, match)
                task.advance(len(results))
        finally:
            keeper.flush()
            report.features, report.looked_at = subjects.features_made, subjects.files_loaded
            report.exact = judge.exact.digests_made

    def _run(
        self, judge: "_Judge", asked: Ids, task: Task
    ) -> Iterator[list[tuple[tuple[PhotoId, PhotoId], Match | None]]]:
        """Judge pairs in threads, a bounded number ahead."""
        pairs = [(PhotoId(int(a)), PhotoId(int(b))) for a, b in asked]
        jobs = iter(
            pairs[start : start + PAIRS_PER_JOB] for start in range(0, len(pairs), PAIRS_PER_JOB)
        )
        with (
            one_native_thread_each(),
            ThreadPoolExecutor(self._threads, thread_name_prefix="photofind-match") as pool,
        ):
            running: set[Future[list[tuple[tuple[PhotoId, PhotoId], Match | None]]]] = set()
            try:
                while True:
                    for job in jobs:
                        running.add(pool.submit(judge.judge_all, job))
                        if len(running) >= 2 * self._threads:
                            break
                    if not running:
                        return
                    done, running = wait(running, return_when=FIRST_COMPLETED)
                    for future in done:
                        yield future.result()
                    task.check()
            finally:
                for future in running:
                    future.cancel()


def _matched_key(neighbourhood: Neighbourhood | None) -> str:
    """Return where is noted how far pairs were proposed: apart for a quick and a thorough look."""
    is_quick = neighbourhood is not None and neighbourhood.min_lead is not None
    return f"{MATCHED_KEY} quickly" if is_quick else MATCHED_KEY


def _rules(neighbourhood: Neighbourhood | None) -> str:
    model = "" if neighbourhood is None else f"{neighbourhood.index.key.model}"
    reach = 0 if neighbourhood is None else neighbourhood.min_cosine
    lead = (neighbourhood and neighbourhood.min_lead) or 0
    return f"{ALGORITHM_VERSION} {model} {reach:.3f} {lead:.3f}"


class _Judge:
    """Judges pairs; called from several threads."""

    def __init__(
        self, subjects: Subjects, exact: ExactPairs, photos: Mapping[PhotoId, Photo]
    ) -> None:
        self._subjects = subjects
        self.exact = exact
        self._photos = photos

    def judge_all(
        self, pairs: Iterable[tuple[PhotoId, PhotoId]]
    ) -> list[tuple[tuple[PhotoId, PhotoId], Match | None]]:
        """Judge some pairs."""
        return [(pair, self._judge(*pair)) for pair in pairs]

    def _judge(self, one: PhotoId, other: PhotoId) -> Match | None:
        first, second = self._photos.get(one), self._photos.get(other)
        if first is None or second is None:
            return None
        subjects = self._subjects.get(one), self._subjects.get(other)
        if subjects[0] is None or subjects[1] is None:
            return None
        if self._are_exact(first, second, subjects[0], subjects[1]):
            return Match(one, other, Grade.PIXELS, is_reencoding=True)
        if first.is_plain or second.is_plain:
            return None
        return _match(one, other, self._with_time(verify(subjects[0], subjects[1]), first, second))

    def _are_exact(self, first: Photo, second: Photo, one: Subject, other: Subject) -> bool:
        return (
            self.exact.could_be(first, second)
            and self.exact.look_equal(one.pixels, other.pixels)
            and self.exact.are(first, second)
        )

    def _with_time(self, verdict: Verdict, first: Photo, second: Photo) -> Verdict:
        """Two shots a second apart are a moment also where geometry found nothing in common."""
        if verdict.grade is Grade.MOMENT and are_of_one_moment(first, second):
            return Verdict(Grade.MOMENT, verdict.transformation, 0.95)
        return verdict


def _match(one: PhotoId, other: PhotoId, verdict: Verdict) -> Match | None:
    if verdict.grade is None or verdict.grade is Grade.SIMILAR:
        return None
    return Match(
        one, other, verdict.grade, verdict.transformation, verdict.confidence,
        verdict.is_reencoding,
    )  # fmt: skip


class _Keeper:
    """Stores verdicts and features in batches."""

    def __init__(self, catalog: Catalog, subjects: Subjects) -> None:
        self._catalog = catalog
        self._subjects = subjects
        self._compared: list[tuple[PhotoId, PhotoId]] = []
        self._matches: list[Match] = []
        self._stored = time.monotonic()
        self._lock = threading.Lock()

    def add(self, pair: tuple[PhotoId, PhotoId], match: Match | None) -> None:
        """Take one verdict."""
        self._compared.append(pair)
        if match is not None:
            self._matches.append(match)
        if time.monotonic() - self._stored > STORE_INTERVAL_S:
            self.flush()

    def flush(self) -> None:
        """Store what was taken."""
        with self._catalog.transaction():
            self._catalog.pairs.add(self._compared, self._matches, ALGORITHM_VERSION)
            self._subjects.store_features()
        self._compared, self._matches = [], []
        self._stored = time.monotonic()
