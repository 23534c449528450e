"""What the user means to remove: marks on photos of groups, with undo and redo.

The core proposes marks (`GroupMember.is_auto`); what the user changes is kept here by group. One
photo of every group stays unmarked, always; the core holds the same rule once more. Nothing here
touches a file: marks become a plan, and only a plan is carried out.
"""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from photofind.core.domain import Group, PhotoId

MarkSet = frozenset[PhotoId]


class Marks(QObject):
    """Marks of all groups.

    Signals:
        changed: Marks or acceptance of a group changed: its id, or None for all.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._chosen: dict[int, MarkSet] = {}  # by group id; a group not here has the core's marks
        self._accepted: set[int] = set()

    def of(self, group: Group) -> MarkSet:
        """Return the photos of a group that are to go."""
        chosen = self._chosen.get(group.id)
        if chosen is None:
            return frozenset(member.photo for member in group.members if member.is_auto)
        return chosen

    def keeper_of(self, group: Group) -> PhotoId:
        """Return the photo that stays for the others: the core's choice, unless it is marked."""
        marked = self.of(group)
        return next(photo for photo in group.photos if photo not in marked)

    def is_accepted(self, group: Group) -> bool:
        """Whether the user looked at the group and agreed."""
        return group.id in self._accepted

    def toggle(self, group: Group, photo: PhotoId) -> bool:
        """Mark a photo or take its mark away; return False if it is the last that stays."""
        marked = self.of(group)
        after = marked - {photo} if photo in marked else marked | {photo}
        if len(after) == len(group.photos):
            return False
        self._push(group, after, self.tr("mark"))
        return True

    def make_keeper(self, group: Group, photo: PhotoId) -> None:
        """Let ``photo`` stay, and let the keeper of before go in its place."""
        marked, earlier = self.of(group), self.keeper_of(group)
        if photo == earlier:
            return
        goes = {earlier} if marked else set()
        self._push(group, (marked | goes) - {photo}, self.tr("keeper"))

    def clear(self, group: Group) -> None:
        """Let every photo of a group stay."""
        self._push(group, frozenset(), self.tr("keep all"))

    def accept(self, group: Group, *, is_accepted: bool = True) -> None:
        """Note that the user agreed with the marks of a group."""
        if is_accepted:
            self._accepted.add(group.id)
        else:
            self._accepted.discard(group.id)
        self.changed.emit(group.id)

    def forget(self, groups: Iterable[Group]) -> None:
        """Drop what was chosen for groups that are done with."""
        for group in groups:
            self._chosen.pop(group.id, None)
            self._accepted.discard(group.id)
        self.undo_stack.clear()
        self.changed.emit(None)

    def put(self, group_id: int, marked: MarkSet | None) -> None:
        """Set what is chosen for a group; None means what the core proposes."""
        if marked is None:
            self._chosen.pop(group_id, None)
        else:
            self._chosen[group_id] = marked
        self._accepted.discard(group_id)
        self.changed.emit(group_id)

    def chosen(self, group_id: int) -> MarkSet | None:
        """Return what the user chose for a group, or None."""
        return self._chosen.get(group_id)

    def _push(self, group: Group, marked: MarkSet, text: str) -> None:
        self.undo_stack.push(_MarkCommand(self, group.id, marked, text))


class _MarkCommand(QUndoCommand):
    """One change of one group's marks."""

    def __init__(self, marks: Marks, group_id: int, marked: MarkSet, text: str) -> None:
        super().__init__(text)
        self._marks, self._group = marks, group_id
        self._before, self._after = marks.chosen(group_id), marked

    def redo(self) -> None:
        """Make the change (Qt override)."""
        self._marks.put(self._group, self._after)

    def undo(self) -> None:
        """Take it back (Qt override)."""
        self._marks.put(self._group, self._before)
