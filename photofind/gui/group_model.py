"""The groups of the duplicates page, as a Qt model."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)

from photofind.core.domain import Group, GroupMember, PhotoId
from photofind.gui import wording
from photofind.gui.thumbnail_loader import ThumbnailLoader, Tile

AnyIndex = QModelIndex | QPersistentModelIndex


class GroupRole(IntEnum):
    """What the model can be asked about a row."""

    GROUP = Qt.ItemDataRole.UserRole + 1


class GroupModel(QAbstractListModel):
    """One row for each group; pictures come from the loader while they are painted.

    Groups have an id that stays while the same photos are in them, so that the list can be
    replaced under a user who is reviewing it.
    """

    def __init__(
        self,
        tiles: ThumbnailLoader,
        paths_of: Callable[[Sequence[PhotoId]], list[Path]] = lambda _ids: [],
        parent: QObject | None = None,
    ) -> None:
        """Make an empty model.

        Args:
            tiles: Where pictures come from.
            paths_of: Finds the files of photos that are dragged out.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._tiles = tiles
        self._paths_of = paths_of
        self._groups: list[Group] = []
        self._asked: dict[PhotoId, int] = {}
        tiles.loaded.connect(self._on_loaded)

    @property
    def groups(self) -> Sequence[Group]:
        """All groups in the order of the rows; not to be changed."""
        return self._groups

    def group_at(self, row: int) -> Group:
        """Return the group in a row."""
        return self._groups[row]

    def row_of(self, group_id: int) -> int | None:
        """Return the row of a group, or None."""
        return next((row for row, group in enumerate(self._groups) if group.id == group_id), None)

    def tile(self, row: int, photo_id: PhotoId) -> Tile | None:
        """Return the tile of a photo in a row, or None and repaint the row when it is there."""
        self._asked[photo_id] = row
        return self._tiles.find(photo_id)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups."""
        if list(groups) == self._groups:
            return
        self.beginResetModel()
        self._groups = list(groups)
        self._asked.clear()
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of groups (Qt override)."""
        return 0 if parent is not None and parent.isValid() else len(self._groups)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a group (Qt override)."""
        if not index.isValid() or index.row() >= len(self._groups):
            return None
        group = self._groups[index.row()]
        if role == GroupRole.GROUP:
            return group
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{wording.grade_name(group.grade)}, {headline(group)}, {keeping(group)}"
        return None

    def mime_of(self, photo_id: PhotoId) -> QMimeData:
        """Return a photo's file, to be dropped into another program."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in self._paths_of([photo_id])])
        return mime

    def _on_loaded(self, photo_id: PhotoId) -> None:
        row = self._asked.pop(photo_id, None)
        if row is None or row >= len(self._groups):
            return
        if photo_id in self._groups[row].photos:
            index = self.index(row)
            self.dataChanged.emit(index, index, [GroupRole.GROUP])


def headline(group: Group) -> str:
    """Say how large a group is and what it would free."""
    photos = wording.photo_count(len(group.photos))
    frees = wording.say("{0} to gain").format(wording.size(group.bytes_to_free))
    return f"{photos} · {frees}"


def keeping(group: Group) -> str:
    """Say why the keeper is the one to keep."""
    if not group.keeper_reason:
        return wording.say("Keeps the first")
    return wording.say("Keeps the first: {0}").format(group.keeper_reason)


def differs(group: Group, photo_id: PhotoId) -> str:
    """Say how a photo of a group differs from the keeper, in few words."""
    if photo_id == group.keeper:
        return wording.say("keeper")
    member = members_by_id(group)[photo_id]
    words = wording.changes(member.how) or wording.grade_name(member.grade).lower()
    if member.held_back:
        words += " · " + wording.say("only this has: {0}").format(member.held_back)
    return words


def members_by_id(group: Group) -> Mapping[PhotoId, GroupMember]:
    """Return the members that are not the keeper, by their photo."""
    return {member.photo: member for member in group.members}
