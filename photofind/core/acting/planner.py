"""From marks or rules to a plan: who goes, who stays, and why not.

The rule that outranks all others: a photo goes only for a photo that *stays*. Deduplicators lose
photos by letting go of A for B and of B for C; so a keeper is chosen only among photos that no
mark lets go of, or that were already refused, and a photo that was once kept for others goes only
for one that was verified against each of them.

Marks are taken best photo first: where everything is marked, the best is refused first, and stays
for the rest.
"""

import heapq
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path

from photofind.core.acting.bins import Way
from photofind.core.acting.covering import Covering, cover
from photofind.core.acting.differences import Carried, Differences, only_in
from photofind.core.acting.evidence import Evidence, Judged, Judgement
from photofind.core.acting.keepers import Keepers
from photofind.core.acting.plan import Act, Plan, Purpose, Rules
from photofind.core.acting.refusals import FileRefusedError, Reason, Refusal
from photofind.core.acting.remaining import Remaining
from photofind.core.acting.shares import shares
from photofind.core.acting.sure import Sure
from photofind.core.acting.surroundings import Surroundings
from photofind.core.domain import Grade, Group, PhotoId, VolumeId
from photofind.core.intake.units import Unit
from photofind.core.paths import is_there
from photofind.core.task import Task


@dataclass(frozen=True, slots=True)
class _Wish:
    """A photo that is to go: marked by the user, or by a rule that must be sure of itself."""

    photo: Judged
    is_automatic: bool


class Planner:
    """Makes one plan."""

    def __init__(
        self,
        photos: Mapping[PhotoId, Judged],
        evidence: Evidence,
        surroundings: Surroundings,
        rules: Rules,
    ) -> None:
        """Take what is known.

        Args:
            photos: Every photo that is in a group.
            evidence: What was established between them.
            surroundings: The disk and the journal.
            rules: What the user asked for.
        """
        self._photos = photos
        self._by_path = {photo.path: photo for photo in photos.values()}
        self._by_digest = _by_digest(photos.values())
        self._evidence = evidence
        self._around = surroundings
        self._rules = rules
        self._units: dict[PhotoId, Unit] = {}
        self._keepers = Keepers(evidence, rules)
        self._remaining = Remaining(evidence, photos, self._keepers)
        self._sure = Sure(photos, evidence, carries=rules.carries_metadata)

    def plan_marks(self, marks: Collection[PhotoId], task: Task | None = None) -> Plan:
        """Plan to let go of what the user marked; what left the library since then is not asked."""
        photos = [self._photos[mark] for mark in marks if mark in self._photos]
        wishes = [_Wish(photo, is_automatic=False) for photo in photos]
        return self._plan(wishes, task or Task())

    def plan_rules(self, groups: Sequence[Group], task: Task | None = None) -> Plan:
        """Plan to let go of what the rules allow without anyone looking at it."""
        wishes = []
        for group in groups:
            if group.grade < self._rules.level:
                continue
            members = sorted(
                (self._photos[photo] for photo in group.photos), key=self._keepers.order
            )
            best = next((one for one in members if self._keepers.is_fit(one)), None)
            wishes += [_Wish(member, is_automatic=True) for member in members if member != best]
        return self._plan(wishes, task or Task())

    def _plan(self, wishes: Sequence[_Wish], task: Task) -> Plan:
        self._remaining.leave(
            photo.id for wish in wishes for photo in self._unit_photos(wish.photo)
        )
        task.begin("plan", len(wishes))
        acts: list[Act] = []
        refused: list[Refusal] = []
        taken: set[PhotoId] = set()
        for wish in sorted(wishes, key=lambda wish: self._keepers.order(wish.photo)):
            task.advance()
            if wish.photo.id in taken:  # its unit was decided with another member
                continue
            # What was decided with another member stays decided: it may stay for somebody by now.
            own = {photo.id for photo in self._unit_photos(wish.photo)} - taken
            taken |= own
            try:
                acts.append(self._act(wish))
            except FileRefusedError as error:
                refused.append(Refusal.of(error))
                self._remaining.stay(own)
        acts = [self._counted(act) for act in sorted(acts, key=lambda act: act.path)]
        purpose, folder = self._rules.purpose, self._rules.folder
        names = {photo.volume.id: photo.volume.name for photo in self._photos.values()}
        plan = Plan(tuple(acts), tuple(refused), shares(acts, names), purpose, folder)
        plan.check()
        return plan

    def _act(self, wish: _Wish) -> Act:
        """Return the act for one photo.

        Raises:
            FileRefusedError: It stays.
        """
        photo = wish.photo
        self._refuse_untouchable(photo, is_automatic=wish.is_automatic)
        if wish.is_automatic:
            self._refuse_kept(photo)
        self._refuse_last_of_group(photo)
        act = self._act_for_a_keeper(wish)
        self._refuse_last_on_volume(photo)
        return act

    def _refuse_untouchable(self, photo: Judged, *, is_automatic: bool) -> None:
        unit = self._unit(photo)
        protected = (photo.is_protected, *(
            member.is_relative_to(folder)
            for member in unit.members for folder in self._rules.protect
        ))  # fmt: skip
        if any(protected):
            raise FileRefusedError(photo.path, Reason.PROTECTED)
        if not photo.is_plugged or not is_there(photo.path):
            raise FileRefusedError(photo.path, Reason.MISSING)
        if _is_link(photo.path):
            raise FileRefusedError(photo.path, Reason.LINK)
        self._refuse_place(photo, is_automatic=is_automatic)

    def _refuse_place(self, photo: Judged, *, is_automatic: bool) -> None:
        if not self._around.is_listed(photo.path):  # then its RAW would be left behind unseen
            raise FileRefusedError(photo.path, Reason.UNREADABLE, "its folder cannot be listed")
        place = self._around.left_alone(photo.path.parent)
        if place:
            raise FileRefusedError(photo.path, Reason.LEFT_ALONE, place)
        manager = self._around.managed_by(photo.path.parent)
        if manager and is_automatic:
            raise FileRefusedError(photo.path, Reason.MANAGED, manager)
        if photo.volume.read_only or self._around.is_read_only(photo.path.parent):
            raise FileRefusedError(photo.path, Reason.READ_ONLY)
        if self._around.way(photo.path) is None:
            raise FileRefusedError(photo.path, Reason.NO_TRASH)

    def _refuse_kept(self, photo: Judged) -> None:
        """Keep both of a pair of which the user said so, also from going for a third."""
        beside = self._around.kept_beside.get(photo.digest)
        if not beside:
            return
        for other in sorted(one.id for digest in beside for one in self._by_digest.get(digest, ())):
            if other != photo.id and self._evidence.are_in_one_group(photo.id, other):
                raise FileRefusedError(photo.path, Reason.KEPT_BOTH, self._photos[other].path.name)

    def _refuse_last_of_group(self, photo: Judged) -> None:
        """Keep one member of every group, whatever the marks, across groups that overlap."""
        own = {one.id for one in self._unit_photos(photo)}
        for family in (group for one in own for group in self._evidence.families(one)):
            if not self._remaining.has_fit(family, besides=own):
                raise FileRefusedError(photo.path, Reason.LAST_OF_GROUP)

    def _act_for_a_keeper(self, wish: _Wish) -> Act:
        """Try those that stay, best first; the first refusal tells the user most."""
        first: FileRefusedError | None = None
        for keeper, judgement in self._candidates(wish.photo):
            try:
                return self._act_for(wish, keeper, judgement)
            except FileRefusedError as error:
                first = first or error
            if wish.is_automatic:
                return self._act_for_one_that_is_sure(wish, first)
        raise first or FileRefusedError(wish.photo.path, Reason.NO_KEEPER)

    def _act_for_one_that_is_sure(self, wish: _Wish, first: FileRefusedError) -> Act:
        """Try the few others that a rule may take, best first, where the best of all was none."""
        near = [one for one in self._sure.keepers(wish.photo) if self._remaining.is_fit(one)]
        near.sort(key=self._keepers.order)
        for keeper, judgement in self._verified(wish.photo, iter(near)):
            if _is_sure(judgement):
                with suppress(FileRefusedError):
                    return self._act_for(wish, keeper, judgement)
        raise first

    def _candidates(self, photo: Judged) -> Iterator[tuple[Judged, Judgement]]:
        """Return those that remain, best first; of those that can stay for nobody only one.

        That one is there for its reason: the others would be refused as it is.
        """
        unfit = islice(self._verified(photo, self._remaining.unfit(photo.id)), 1)
        fit = self._verified(photo, self._remaining.fit(photo.id))
        return heapq.merge(unfit, fit, key=lambda one: self._keepers.order(one[0]))

    def _verified(
        self, photo: Judged, keepers: Iterator[Judged]
    ) -> Iterator[tuple[Judged, Judgement]]:
        for keeper in keepers:
            judgement = self._evidence.between(photo, keeper)
            if judgement is not None and self._is_enough(judgement):
                yield keeper, judgement

    def _act_for(self, wish: _Wish, keeper: Judged, judgement: Judgement) -> Act:
        photo = wish.photo
        unfit = self._keepers.why_unfit(keeper)
        if unfit is not None:
            raise FileRefusedError(photo.path, unfit, keeper.path.name)
        self._refuse_pair(photo, keeper)
        covering = cover(self._unit(photo), self._unit(keeper), (photo, keeper), self)
        grade = min(judgement.grade, covering.grade)
        if self._rules.purpose is Purpose.LINK and not covering.is_identical:
            raise FileRefusedError(photo.path, Reason.NO_HARD_LINK, "the bytes differ")
        differences = only_in(photo, keeper, judgement.grade)
        lost = (*differences.lost, *covering.lost)
        if wish.is_automatic:
            self._refuse_unsure(photo, judgement, lost, differences.carried)
        act = self._written_down(photo, keeper, judgement, covering, differences)
        return replace(act, grade=grade, loses=self._loses(lost, differences.carried))

    def _written_down(
        self,
        photo: Judged,
        keeper: Judged,
        judgement: Judgement,
        covering: Covering,
        differences: Differences,
    ) -> Act:
        return Act(
            path=photo.path,
            keeper=keeper.path,
            grade=judgement.grade,
            reason=self._reason(judgement, keeper),
            bytes=sum(file.size_bytes for file in covering.files if not _has_other_name(file.path)),
            files=covering.files,
            volume=photo.volume.id,
            way=self._around.way(photo.path) or Way.QUARANTINE,
            others=self._around.others(self._unit(photo)),
            carried=differences.carried if self._rules.carries_metadata else Carried(),
            synced_by=self._around.synced_by(photo.path.parent),
        )

    def _refuse_pair(self, photo: Judged, keeper: Judged) -> None:
        """Refuse what can never stand for each other."""
        if photo.is_raw != keeper.is_raw:
            raise FileRefusedError(photo.path, Reason.RAW_AND_DEVELOPED, keeper.path.name)
        if keeper.path in self._unit(photo).members:
            raise FileRefusedError(photo.path, Reason.SAME_UNIT, keeper.path.name)
        if _are_one_file(photo.path, keeper.path):
            raise FileRefusedError(photo.path, Reason.SAME_FILE, str(keeper.path))
        for member in self._unit_photos(photo):
            self._refuse_if_it_stands(member, keeper)

    def _refuse_if_it_stands(self, photo: Judged, keeper: Judged) -> None:
        """Keep a photo that earlier plans kept for others, unless the keeper can stand for all.

        Without this, A goes for B today and B for C tomorrow, and A is gone although nobody ever
        found C to be like it.
        """
        left = self._around.uncovered(photo.path, photo.digest, keeper.path, keeper.digest)
        if left is not None:
            raise FileRefusedError(photo.path, Reason.STANDS_FOR_OTHERS, left.path.name)

    def _refuse_unsure(
        self, photo: Judged, judgement: Judgement, lost: tuple[str, ...], carried: Carried
    ) -> None:
        if not _is_sure(judgement):
            raise FileRefusedError(photo.path, Reason.NOT_AUTOMATIC, judgement.how)
        missed = self._loses(lost, carried)
        if missed:
            raise FileRefusedError(photo.path, Reason.HAS_MORE, ", ".join(missed))

    def _loses(self, lost: tuple[str, ...], carried: Carried) -> tuple[str, ...]:
        return lost if self._rules.carries_metadata else (*lost, *carried.words)

    def _refuse_last_on_volume(self, photo: Judged) -> None:
        """Keep backups backups.

        Only volumes that are plugged in count: a drive in a drawer may be dead.
        """
        before = self._remaining.volumes_now(photo.id, partial(self._is_copy, photo))
        after = self._volumes_left(photo)
        if len(after) < min(len(before), self._rules.copies) and photo.volume.id not in after:
            raise FileRefusedError(photo.path, Reason.LAST_ON_VOLUME, photo.volume.name)

    def _volumes_left(self, photo: Judged) -> set[VolumeId]:
        return self._remaining.volumes_left(photo.id, partial(self._is_copy, photo))

    def _counted(self, act: Act) -> Act:
        """Say on how many volumes the picture remains, now that it is known who else goes."""
        return replace(act, volumes_left=len(self._volumes_left(self._by_path[act.path])))

    def _is_copy(self, photo: Judged, other: Judged) -> bool:
        judgement = self._evidence.between(photo, other)
        is_same = photo.id == other.id
        return is_same or (judgement is not None and self._is_enough(judgement))

    def _is_enough(self, judgement: Judgement) -> bool:
        return judgement.grade >= max(self._rules.level, Grade.EDITED)

    def _reason(self, judgement: Judgement, keeper: Judged) -> str:
        what = f"{judgement.grade.word} to {keeper.path.name}"
        return f"{what}, {judgement.how}" if judgement.how else what

    def _unit(self, photo: Judged) -> Unit:
        if photo.id not in self._units:
            is_gone = not is_there(photo.path)  # then what bears its name is a shot of its own
            self._units[photo.id] = (
                Unit.single(photo.path) if is_gone else self._around.unit(photo.path)
            )
        return self._units[photo.id]

    def _unit_photos(self, photo: Judged) -> list[Judged]:
        members = self._unit(photo).members
        return [self._by_path[path] for path in members if path in self._by_path]

    def digest(self, path: Path) -> bytes:
        """Return a file's digest: as judged for a photo, from the disk for a companion."""
        photo = self._by_path.get(path)
        return photo.digest if photo else self._around.digest(path)

    def grade(self, loser: Path, keeper: Path) -> Grade | None:
        """Return what was established between two files of units, None if nothing was."""
        if loser not in self._by_path or keeper not in self._by_path:
            return None
        judgement = self._evidence.between(self._by_path[loser], self._by_path[keeper])
        return judgement.grade if judgement else None


def _by_digest(photos: Iterable[Judged]) -> Mapping[bytes, Sequence[Judged]]:
    found: defaultdict[bytes, list[Judged]] = defaultdict(list)
    for photo in photos:
        found[photo.digest].append(photo)
    return found


def _is_sure(judgement: Judgement) -> bool:
    """Whether a rule may follow a judgement that nobody looks at."""
    return judgement.is_automatic and judgement.grade >= Grade.SAME


def _is_link(path: Path) -> bool:
    return path.is_symlink()


def _are_one_file(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return False


def _has_other_name(path: Path) -> bool:
    """Whether letting go of this name frees nothing, because the file has another one."""
    try:
        return path.lstat().st_nlink > 1
    except OSError:
        return False
