"""Where a reviewer was in the list of groups, told by groups and photos rather than by rows."""

from collections.abc import Iterator
from dataclasses import dataclass

from photofind.core.domain import Group, PhotoId
from photofind.gui.group_model import GroupModel

MOST_ANCHORS = 12  # groups in sight, at most: one of them will still be there


@dataclass(frozen=True, slots=True)
class KeptGroup:
    """What is noted before the list is replaced.

    Attributes:
        group: The current one.
        photo: The current one.
        seen: Groups in sight, the current one first, with their tops in the viewport.
    """

    group: Group | None = None
    photo: PhotoId | None = None
    seen: tuple[tuple[Group, int], ...] = ()

    def place(self, model: GroupModel) -> tuple[int, int] | None:
        """Return row and column of what is to be current now; None if there is nothing."""
        if not model.rowCount():
            return None
        row = self._row(model)
        if row is None or self.photo is None:
            return (row or 0, 0)
        photos = model.group_at(row).photos
        return row, photos.index(self.photo) if self.photo in photos else 0

    def _row(self, model: GroupModel) -> int | None:
        """Find the group, or what it has become, or one that stood near it."""
        if self.group is None:
            return None
        row = model.row_of(self.group.id)
        if row is None and self.photo is not None:
            row = model.row_with(self.photo)
        if row is None:
            row = next((found for found, _top in self.anchors(model)), None)
        return row

    def anchors(self, model: GroupModel) -> Iterator[tuple[int, int]]:
        """Yield the rows of groups that are still there, and where their tops belong.

        When the current group went, the next one takes its place.
        """
        is_first = True
        for group, top in self.seen:
            row = model.row_of(group.id)
            if row is not None:
                yield row, self.seen[0][1] if is_first else top
                is_first = False
