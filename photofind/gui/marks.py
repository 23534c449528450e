"""What the user means to remove: marks on photos of groups, with undo and redo.

The core proposes marks (`GroupMember.is_auto`); what the user changes is kept here by group. One
photo of every group stays unmarked, always; the core holds the same rule once more. Nothing here
touches a file: marks become a plan, and only a plan is carried out.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from photofind.core.domain import Group, PhotoId

MarkSet = frozenset[PhotoId]
MAX_UNDONE = 1000  # steps: nobody goes back further by hand


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user said about one group.

    Attributes:
        photos: Those that were in the group then.
        marked: Those that are to go; None where the core's proposal holds.
        keeper: The one that stays for the others; None for the first that is not marked.
        is_accepted: The user looked at the group and agreed.
    """

    photos: frozenset[PhotoId]
    marked: MarkSet | None = None
    keeper: PhotoId | None = None
    is_accepted: bool = False


Choices = Mapping[int, Choice | None]


class Marks(QObject):
    """Marks of all groups.

    Signals:
        changed: Marks or acceptance of a group changed: its id, or None for all.
        tried: What a rule would mark is another.
    """

    changed = Signal(object)
    tried = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(MAX_UNDONE)
        self._choices: dict[int, Choice] = {}  # by group id; a group not here has the core's marks
        self._renamed: dict[int, int] = {}  # ids of groups that became others
        self._tried: Mapping[int, MarkSet] = {}
        self._tried_keepers: Mapping[int, PhotoId] = {}

    def of(self, group: Group) -> MarkSet:
        """Return the photos of a group that are to go."""
        choice = self._choices.get(group.id)
        if choice is None or choice.marked is None:
            return frozenset(member.photo for member in group.members if member.is_auto)
        # The group may have become another one since: an undo reaches back further than that.
        marked = choice.marked.intersection(group.photos)
        return marked - {group.keeper} if len(marked) == len(group.photos) else marked

    def shown(self, group: Group) -> MarkSet:
        """Return what is to be shown as marked: what a rule would mark, while one is tried."""
        tried = self._tried.get(group.id)
        return self.of(group) if tried is None else tried

    @property
    def is_trying(self) -> bool:
        """Whether a rule is tried."""
        return bool(self._tried)

    def try_out(self, marks: Mapping[int, MarkSet], keepers: Mapping[int, PhotoId]) -> None:
        """Show what a rule would mark, by group; nothing is marked. Without any, end that."""
        if marks or self._tried:
            self._tried, self._tried_keepers = marks, keepers
            self.tried.emit()

    def keeper_of(self, group: Group) -> PhotoId:
        """Return the photo that stays for the others: the core's choice, unless it is marked."""
        if group.id in self._tried:
            return self._tried_keepers.get(group.id, group.keeper)
        marked, choice = self.of(group), self._choices.get(group.id)
        if choice is not None and choice.keeper is not None and choice.keeper not in marked:
            return choice.keeper
        return next(photo for photo in group.photos if photo not in marked)

    def is_accepted(self, group: Group) -> bool:
        """Whether the user looked at the group and agreed."""
        choice = self._choices.get(group.id)
        return choice is not None and choice.is_accepted

    @property
    def choices(self) -> Mapping[int, Choice]:
        """What the user said, by group id; not to be changed."""
        return self._choices

    # What the user does; every step can be undone

    def toggle(self, group: Group, photo: PhotoId) -> bool:
        """Mark a photo or take its mark away; return False if it is the last that stays."""
        marked = self.of(group)
        after = marked - {photo} if photo in marked else marked | {photo}
        if len(after) == len(group.photos):
            return False
        self._push(self.tr("mark"), {group.id: self._with(group, after)})
        return True

    def make_keeper(self, group: Group, photo: PhotoId) -> None:
        """Let ``photo`` stay, and let the keeper of before go in its place."""
        marked, earlier = self.of(group), self.keeper_of(group)
        if photo == earlier:
            return
        goes = {earlier} if marked else set()
        choice = self._with(group, (marked | goes) - {photo})
        self._push(self.tr("keeper"), {group.id: replace(choice, keeper=photo)})

    def clear(self, group: Group) -> None:
        """Let every photo of a group stay."""
        self._push(self.tr("keep all"), {group.id: self._with(group, frozenset())})

    def accept(self, group: Group) -> None:
        """Note that the user agreed with the marks of a group."""
        choice = self._choices.get(group.id) or Choice(frozenset(group.photos))
        if not choice.is_accepted:
            self._push(self.tr("accept"), {group.id: replace(choice, is_accepted=True)})

    def mark_all(
        self,
        groups: Iterable[Group],
        marks: Mapping[int, MarkSet],
        keepers: Mapping[int, PhotoId],
    ) -> None:
        """Mark many groups in one step; a group in which all photos would go is left out."""
        changes = {
            group.id: Choice(frozenset(group.photos), marks[group.id], keepers.get(group.id))
            for group in groups
            if group.id in marks and not marks[group.id].issuperset(group.photos)
        }
        if changes:
            self._push(self.tr("select"), changes)

    def _with(self, group: Group, marked: MarkSet) -> Choice:
        """Return the choice of other marks: the user has not agreed with those yet."""
        before = self._choices.get(group.id)
        return Choice(frozenset(group.photos), marked, before.keeper if before else None)

    def _push(self, text: str, after: Choices) -> None:
        self.undo_stack.push(_Change(self, after, text))

    # Groups that come and go

    def put(self, choices: Choices) -> None:
        """Set what is chosen for some groups; None means what the core proposes."""
        for then, choice in choices.items():
            now = self._now(then)
            if choice is None:
                self._choices.pop(now, None)
            else:
                self._choices[now] = choice
        only = next(iter(choices)) if len(choices) == 1 else None
        self.changed.emit(None if only is None else self._now(only))

    def restore(self, choices: Mapping[int, Choice]) -> None:
        """Take up what was chosen before, by groups of today; what was chosen since then stays."""
        self._choices = {**choices, **self._choices}
        self.changed.emit(None)

    def follow(self, groups: Sequence[Group]) -> None:
        """Carry over what was chosen for groups that became others: a copy more, a copy less.

        Photos that are new to a group get the core's proposal, and nobody agreed with it yet. What
        was chosen for groups of which less than two photos are left in one group is dropped.
        """
        here = {group.id for group in groups}
        lost = {key: choice for key, choice in self._choices.items() if key not in here}
        if not lost:
            return
        for key, heir, choice in heirs(lost, groups):
            if heir not in self._choices:
                self._renamed[key] = heir
                self._choices[heir] = choice
        for key in lost:
            del self._choices[key]
        self.changed.emit(None)

    def _now(self, group_id: int) -> int:
        seen = set()
        while group_id in self._renamed and group_id not in seen:
            seen.add(group_id)
            group_id = self._renamed[group_id]
        return group_id


class _Change(QUndoCommand):
    """One step: what is chosen for some groups, before and after."""

    def __init__(self, marks: Marks, after: Choices, text: str) -> None:
        super().__init__(text)
        self._marks, self._after = marks, after
        self._before = {key: marks.choices.get(key) for key in after}

    def redo(self) -> None:
        """Make the change (Qt override)."""
        self._marks.put(self._after)

    def undo(self) -> None:
        """Take it back (Qt override)."""
        self._marks.put(self._before)


def heirs(
    choices: Mapping[int, Choice], groups: Iterable[Group]
) -> Iterator[tuple[int, int, Choice]]:
    """Yield for each choice whose photos are still together its key, a group, and what it means."""
    wanted = {photo for choice in choices.values() for photo in choice.photos}
    near: dict[PhotoId, list[Group]] = {}
    for group in groups:
        for photo in wanted.intersection(group.photos):
            near.setdefault(photo, []).append(group)
    for key, choice in choices.items():
        shared = Counter(one.id for photo in choice.photos for one in near.get(photo, ()))
        if shared and (best := shared.most_common(1)[0])[1] > 1:
            group = next(one for photo in choice.photos for one in near.get(photo, ())
                         if one.id == best[0])  # fmt: skip
            yield key, group.id, inherited(choice, group)


def inherited(choice: Choice, group: Group) -> Choice:
    """Return what a choice means for a group with other photos; somebody stays."""
    photos = frozenset(group.photos)
    if choice.marked is None:
        return Choice(
            photos, None, None, is_accepted=choice.is_accepted and photos <= choice.photos
        )
    proposed = {member.photo for member in group.members if member.is_auto}
    marked = (choice.marked & photos) | (proposed - choice.photos)
    if marked >= photos:
        marked -= {group.keeper}
    keeper = choice.keeper if choice.keeper in photos else None
    return Choice(photos, frozenset(marked), keeper, choice.is_accepted and photos <= choice.photos)
