"""Between the library and `acting`: what acting asks of the catalog, and what changes after an act.

Acting knows plain values only. Here the catalog answers its questions, and follows: a photo that
went leaves the catalog, and one that came back is read again.
"""

import threading
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photofind.core.acting.act import ActReport
from photofind.core.acting.decisions import Content, Decision, DecisionId
from photofind.core.acting.evidence import Judged
from photofind.core.acting.holdings import Holding
from photofind.core.acting.intents import Portrait
from photofind.core.acting.journal import ActId, Entry
from photofind.core.acting.letting_go import Candidates, Knowledge, LettingGo
from photofind.core.acting.plan import Plan, Purpose, Rules
from photofind.core.acting.reconcile import Reconciled
from photofind.core.acting.restore import RestoreReport
from photofind.core.acting.surroundings import Standing
from photofind.core.domain import (
    Folder,
    Grade,
    Photo,
    PhotoId,
    PictureFacts,
    Volume,
    VolumeId,
)
from photofind.core.intake.picture import decode_thumbnail
from photofind.core.library.engines import Engines
from photofind.core.store.catalog import Catalog
from photofind.core.task import Task

LEVELS = (Grade.IDENTICAL, Grade.PIXELS, Grade.SAME, Grade.EDITED)  # of groups that a plan sees


@dataclass(frozen=True, slots=True, eq=False)
class _Hashes:
    """The perceptual hashes of one generation of the catalog."""

    generation: int
    ids: NDArray[np.int64]
    rows: NDArray[np.uint8]

    def of(self, photo: PhotoId) -> bytes:
        place = int(np.searchsorted(self.ids, photo))
        is_known = place < len(self.ids) and self.ids[place] == photo
        return self.rows[place].tobytes() if is_known else b""


class Removal:
    """Plans, acts, undo, journal and decisions of one library. Safe to use from several threads.

    The journal is opened when it is first needed: a library can be looked at without.
    """

    def __init__(self, catalog: Catalog, engines: Engines, wait_s: float) -> None:
        self._catalog = catalog
        self._engines = engines
        self._wait_s = wait_s
        self._lock = threading.Lock()
        self._acting: LettingGo | None = None
        self._hashes: _Hashes | None = None

    def close(self) -> None:
        """Close the journal."""
        with self._lock:
            if self._acting is not None:
                self._acting.close()
                self._acting = None

    def settle_crash(self) -> list[Reconciled]:
        """Settle what a crash left open, and say what was found."""
        return self._letting_go.reconcile(wait_s=self._wait_s)

    def plan(self, rules: Rules, marks: Collection[PhotoId] | None, task: Task | None) -> Plan:
        """Say what would go and who stays."""
        return self._letting_go.plan(self._candidates(marks or ()), rules, marks, task)

    def rehearse(self, plan: Plan, task: Task | None) -> ActReport:
        """Prove every act of a plan and change nothing."""
        return self._letting_go.rehearse(plan, task)

    def execute(self, plan: Plan, task: Task | None) -> ActReport:
        """Carry a plan out; what went leaves the catalog."""
        report = self._letting_go.execute(plan, wait_s=self._wait_s, task=task)
        if plan.purpose is not Purpose.LINK:  # a link stands in its place: the next scan reads it
            gone = (path for act in report.gone for path in act.unit)
            photos = [self._catalog.photo_at(path) for path in gone]
            self._catalog.remove_photos([photo.id for photo in photos if photo is not None])
        return report

    def undo(self, acts: Sequence[ActId], task: Task | None) -> RestoreReport:
        """Bring the units of some acts back."""
        return self._letting_go.undo(acts, wait_s=self._wait_s, task=task)

    def undo_last(self, task: Task | None) -> RestoreReport:
        """Bring back what the last run let go of."""
        return self._letting_go.undo_last(wait_s=self._wait_s, task=task)

    def undo_all(self, task: Task | None) -> RestoreReport:
        """Bring back everything that is away."""
        return self._letting_go.undo_all(wait_s=self._wait_s, task=task)

    def journal(self, limit: int) -> list[Entry]:
        """Return what was done, newest first."""
        return self._letting_go.journal(limit=limit)

    def holdings(self) -> list[Holding]:
        """Return the quarantines that hold files."""
        return self._letting_go.holdings()

    def not_duplicates(self, photos: Sequence[PhotoId]) -> None:
        """Remember that no two of some photos are one picture."""
        self._letting_go.decisions.not_duplicates(self._contents(photos))

    def keep_both(self, photos: Sequence[PhotoId]) -> None:
        """Remember that some photos are one picture and all stay."""
        self._letting_go.decisions.keep_both(self._contents(photos))

    def decisions(self) -> list[Decision]:
        """Return every decision, newest first."""
        return self._letting_go.decisions.all()

    def take_back(self, decision: DecisionId) -> None:
        """Forget a decision."""
        self._letting_go.decisions.take_back(decision)

    # -- what acting asks ------------------------------------------------------------------------

    @property
    def _letting_go(self) -> LettingGo:
        with self._lock:
            if self._acting is None:
                knowledge = Knowledge(
                    decode_in_full=self._is_intact,
                    taken_at=self._taken_at,
                    protected=self._protected,
                    portray=self._portray,
                    verify=self._is_same_picture,
                )
                self._acting = LettingGo(self._catalog.paths, self._catalog.volumes, knowledge)
            return self._acting

    def _candidates(self, marks: Collection[PhotoId]) -> Candidates:
        groups = [group for level in LEVELS for group in self._catalog.groups.of_level(level)]
        wanted = {photo for group in groups for photo in group.photos} | set(marks)
        photos = self._catalog.photos(sorted(wanted))
        folders, volumes = self._catalog.folders.all(), self._catalog.volumes.mounted()
        judged = {photo.id: _judged(photo, folders, volumes) for photo in photos}
        return Candidates(judged, groups, self._catalog.pairs.matches(Grade.EDITED))

    def _is_intact(self, path: Path, content: bytes) -> bool:
        return self._engines.decoder.read(path, content, full=True).is_intact

    def _taken_at(self, path: Path) -> datetime | None:
        photo = self._catalog.photo_at(path)
        return photo.metadata.taken_at if photo else None

    def _protected(self) -> list[Path]:
        return [folder.path for folder in self._catalog.folders.all() if folder.is_protected]

    def _portray(self, path: Path) -> Portrait:
        photo = self._catalog.photo_at(path)
        if photo is None:
            return Portrait()
        thumbnail = self._catalog.thumbnails.get(photo.id) or b""
        return Portrait(self._hash_of(photo.id), thumbnail)

    def _is_same_picture(self, standing: Standing, keeper: Path) -> bool:
        """Compare a photo that went earlier with one that stays, by their stored thumbnails."""
        from photofind.core.matching.verify import Subject, verify

        photo = self._catalog.photo_at(keeper)
        thumbnail = self._catalog.thumbnails.get(photo.id) if photo else None
        if photo is None or photo.facts is None or not thumbnail or not standing.thumbnail:
            return False
        gone = decode_thumbnail(standing.thumbnail)
        facts = PictureFacts("JPEG", gone.shape[1], gone.shape[0])
        stays = Subject(decode_thumbnail(thumbnail), photo.facts)
        grade = verify(Subject(gone, facts), stays).grade
        return grade is not None and grade >= Grade.SAME

    def _contents(self, photos: Sequence[PhotoId]) -> list[Content]:
        found = self._catalog.photos(photos)
        return [Content(photo.digest, self._hash_of(photo.id)) for photo in found]

    def _hash_of(self, photo: PhotoId) -> bytes:
        generation = self._catalog.generation
        hashes = self._hashes
        if hashes is None or hashes.generation != generation:
            hashes = self._hashes = _Hashes(generation, *self._catalog.hashes())
        return hashes.of(photo)


def _judged(photo: Photo, folders: Sequence[Folder], volumes: dict[VolumeId, Volume]) -> Judged:
    """Return what acting needs of a photo: protected if any folder above it is."""
    above = [folder for folder in folders if photo.path.is_relative_to(folder.path)]
    volume = volumes.get(photo.volume) or Volume(photo.volume, name="", mount=None)
    is_protected = any(folder.is_protected for folder in above)
    # The deepest folder's rank counts, as it does for the keeper of a group.
    deepest = max(above, key=lambda folder: len(folder.path.parts), default=None)
    rank = deepest.rank if deepest is not None else len(folders)
    return Judged.of(photo, volume, is_protected=is_protected, rank=rank)
