"""Find the matches and groups of a library, and keep them up to date as it grows.

An update proposes pairs for what is new, verifies those never judged before, and stores verdicts
in batches, so that a stopped update resumes. Grouping starts from all stored verdicts and depends
on nothing else: whether photos came in one scan or in ten, the groups are the same.
"""

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

import numpy as np

from photofind.core.domain import Grade, Group, Match, Photo, PhotoId
from photofind.core.intake.collector import collector_paused
from photofind.core.intake.decode import Decoder
from photofind.core.matching.candidates import (
    Ids,
    Neighbourhood,
    compared_pairs,
    find_candidates,
)
from photofind.core.matching.cluster import Grouping
from photofind.core.matching.exact_pairs import ExactPairs
from photofind.core.matching.friends import friends_of_friends
from photofind.core.matching.grouping import GroupMaker, node_of
from photofind.core.matching.keeper import KeeperRule, Place, chosen_rules
from photofind.core.matching.moments import are_of_one_moment
from photofind.core.matching.propose import without
from photofind.core.matching.subject import Subject
from photofind.core.matching.subjects import Subjects
from photofind.core.matching.verify import (
    ALGORITHM_VERSION,
    GLANCE_VERSION,
    NO_MATCH,
    WAITING_VERSION,
    Verdict,
    verify,
)
from photofind.core.native_threads import one_native_thread_each
from photofind.core.store.catalog import Catalog
from photofind.core.task import Task

logger = logging.getLogger(__name__)

LEVELS = (Grade.IDENTICAL, Grade.PIXELS, Grade.SAME, Grade.EDITED)
STORE_INTERVAL_S = 1.5  # finished work is committed at least every two seconds
# Comparing makes hundreds of short calls, and more threads only take Python's lock from each other:
# four of them take twice as long as two.
MOST_THREADS = 2
PAIRS_PER_JOB = 2  # some cost a hundred times what others do
FRIEND_ROUNDS = 2  # each finds friends of the friends that the one before found
MATCHED_KEY = "matched"  # up to which generation of the catalog, by which rules
WAITING_KEY = "waiting"  # how many pairs wait for a file that could not be opened, 0 said as ""


@dataclass
class MatchReport:
    """What an update did.

    Attributes:
        candidates: Pairs that were proposed.
        comparisons: Pairs that were judged.
        left_open: Of these, those that a later thorough look judges again.
        features: Photos of which all local features were made.
        looked_at: Files that were opened to tell re-encodings from edits.
        exact: Files that were decoded in full to compare every pixel.
        plain: Photos that were set aside.
        uncompared: Pairs of a crowd that were left out.
        matches: How many were found of each grade.
    """

    candidates: int = 0
    comparisons: int = 0
    left_open: int = 0
    features: int = 0
    looked_at: int = 0
    exact: int = 0
    plain: int = 0
    uncompared: int = 0
    seconds: float = 0.0
    matches: dict[Grade, int] = field(default_factory=dict)

    def count(self, judged: "_Judged") -> None:
        """Count one judged pair."""
        self.comparisons += 1
        self.left_open += judged.is_open
        if judged.match is not None:
            grade = judged.match.grade
            self.matches[grade] = self.matches.get(grade, 0) + 1


@dataclass(frozen=True, slots=True)
class _Judged:
    """The outcome for a pair; an open one is judged again by a later thorough look."""

    pair: tuple[PhotoId, PhotoId]
    match: Match | None = None
    is_open: bool = False


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
        self._threads = min(MOST_THREADS, max(1, threads))

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
        is_quick = neighbourhood is not None and neighbourhood.is_quick
        task.begin("match", len(candidates.pairs))
        self._judge_all(candidates.pairs, report, task, is_quick=is_quick)
        self._judge_friends(report, task, is_quick=is_quick)
        self._note_matched(neighbourhood, generation)
        self.regroup(wishes)
        report.seconds = time.monotonic() - began
        logger.info("matching ended: %s", report)
        return report

    def regroup(self, wishes: Wishes) -> None:
        """Group anew from what was judged, and store the groups of every level."""
        with collector_paused():  # hundreds of thousands of small objects, none of them garbage
            self._regroup(wishes)

    def _regroup(self, wishes: Wishes) -> None:
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
        waiting = len(self._catalog.pairs.compared(WAITING_VERSION))
        with self._catalog.transaction():
            self._catalog.note(_matched_key(neighbourhood), f"{_rules(neighbourhood)} {generation}")
            self._catalog.note(WAITING_KEY, str(waiting or ""))

    def _judge_friends(self, report: MatchReport, task: Task, *, is_quick: bool) -> None:
        """Judge those that match one and the same photo, until nothing new turns up."""
        for _ in range(FRIEND_ROUNDS):
            friends = friends_of_friends(self._catalog.pairs.grades())
            friends = without(friends, compared_pairs(self._catalog, is_quick=is_quick))
            if not len(friends):
                return
            report.candidates += len(friends)
            task.begin("match", len(friends))
            self._judge_all(friends, report, task, is_quick=is_quick)

    def _judge_all(self, pairs: Ids, report: MatchReport, task: Task, *, is_quick: bool) -> None:
        photos = {
            photo.id: photo
            for photo in self._catalog.photos([PhotoId(int(key)) for key in np.unique(pairs)])
        }
        subjects = Subjects(self._catalog, self._decoder, photos)
        judge = _Judge(subjects, ExactPairs(self._decoder), photos, is_quick=is_quick)
        keeper = _Keeper(self._catalog, subjects, GLANCE_VERSION if is_quick else WAITING_VERSION)
        try:
            for results in self._run(judge, pairs, task):
                for judged in results:
                    report.count(judged)
                    keeper.add(judged)
                task.advance(len(results))
        finally:
            keeper.flush()
            report.features += subjects.features_made
            report.looked_at += subjects.files_loaded
            report.exact += judge.exact.digests_made

    def _run(self, judge: "_Judge", asked: Ids, task: Task) -> Iterator[list[_Judged]]:
        """Judge pairs in threads, a bounded number ahead."""
        pairs = [(PhotoId(int(a)), PhotoId(int(b))) for a, b in asked]
        jobs = iter(
            pairs[start : start + PAIRS_PER_JOB] for start in range(0, len(pairs), PAIRS_PER_JOB)
        )
        with (
            one_native_thread_each(),
            ThreadPoolExecutor(self._threads, thread_name_prefix="photofind-match") as pool,
        ):
            running: set[Future[list[_Judged]]] = set()
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
    is_quick = neighbourhood is not None and neighbourhood.is_quick
    return f"{MATCHED_KEY} quickly" if is_quick else MATCHED_KEY


def _rules(neighbourhood: Neighbourhood | None) -> str:
    model = "" if neighbourhood is None else f"{neighbourhood.index.key.model}"
    reach = 0 if neighbourhood is None else neighbourhood.min_cosine
    lead = (neighbourhood and neighbourhood.min_lead) or 0
    return f"{ALGORITHM_VERSION} {model} {reach:.3f} {lead:.3f}"


class _Judge:
    """Judges pairs; called from several threads."""

    def __init__(
        self,
        subjects: Subjects,
        exact: ExactPairs,
        photos: Mapping[PhotoId, Photo],
        *,
        is_quick: bool,
    ) -> None:
        self._subjects = subjects
        self.exact = exact
        self._photos = photos
        self._is_quick = is_quick

    def judge_all(self, pairs: Iterable[tuple[PhotoId, PhotoId]]) -> list[_Judged]:
        """Judge some pairs."""
        return [self._judge(*pair) for pair in pairs]

    def _judge(self, one: PhotoId, other: PhotoId) -> _Judged:
        first, second = self._photos.get(one), self._photos.get(other)
        if first is None or second is None:
            return _Judged((one, other))
        subjects = self._subjects.get(one), self._subjects.get(other)
        if subjects[0] is None or subjects[1] is None:
            return _Judged((one, other), is_open=True)
        may_be_exact = self._may_be_exact(first, second, subjects[0], subjects[1])
        if may_be_exact and self.exact.are(first, second):
            return _Judged((one, other), Match(one, other, Grade.PIXELS, is_reencoding=True))
        verdict = NO_MATCH
        if not (first.is_plain or second.is_plain):
            verdict = verify(subjects[0], subjects[1], is_glance=self._is_quick)
            verdict = self._with_time(verdict, first, second)
        is_open = verdict.is_open or (may_be_exact and not self.exact.can_tell(first, second))
        return _Judged((one, other), _match(one, other, verdict), is_open)

    def _may_be_exact(self, first: Photo, second: Photo, one: Subject, other: Subject) -> bool:
        could_be = self.exact.could_be(first, second)
        return could_be and self.exact.look_equal(one.pixels, other.pixels)

    def _with_time(self, verdict: Verdict, first: Photo, second: Photo) -> Verdict:
        """Two shots a second apart are a moment also where geometry found nothing in common."""
        if verdict.grade is Grade.MOMENT and are_of_one_moment(first, second):
            return Verdict(Grade.MOMENT, verdict.transformation, 0.95, is_open=verdict.is_open)
        return verdict


def _match(one: PhotoId, other: PhotoId, verdict: Verdict) -> Match | None:
    if verdict.grade is None or verdict.grade is Grade.SIMILAR:
        return None
    return Match(
        one, other, verdict.grade, verdict.transformation, verdict.confidence,
        verdict.is_reencoding,
    )  # fmt: skip


class _Keeper:
    """Stores verdicts and features in batches; open verdicts by a version of their own."""

    def __init__(self, catalog: Catalog, subjects: Subjects, open_version: int) -> None:
        self._catalog = catalog
        self._subjects = subjects
        self._open_version = open_version
        self._judged: list[_Judged] = []
        self._stored = time.monotonic()

    def add(self, judged: _Judged) -> None:
        """Take one verdict."""
        self._judged.append(judged)
        if time.monotonic() - self._stored > STORE_INTERVAL_S:
            self.flush()

    def flush(self) -> None:
        """Store what was taken."""
        with self._catalog.transaction():
            self._store(ALGORITHM_VERSION, [one for one in self._judged if not one.is_open])
            self._store(self._open_version, [one for one in self._judged if one.is_open])
            self._subjects.store_features()
        self._judged = []
        self._stored = time.monotonic()

    def _store(self, version: int, judged: Sequence[_Judged]) -> None:
        matches = [one.match for one in judged if one.match is not None]
        pairs = [one.pair for one in judged]
        thorough = None if version == ALGORITHM_VERSION else ALGORITHM_VERSION
        self._catalog.pairs.add(pairs, matches, version, but_not_over=thorough)
