"""The groups of the duplicates page, as a Qt model."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)

from photofind.core.domain import Group, GroupMember, PhotoId
from photofind.gui import wording
from photofind.gui.core_words import in_users_words
from photofind.gui.thumbnail_loader import ThumbnailLoader, Tile

AnyIndex = QModelIndex | QPersistentModelIndex


class GroupRole(IntEnum):
    """What the model can be asked about a row."""

    GROUP = Qt.ItemDataRole.UserRole + 1


class GroupModel(QAbstractTableModel):
    """One row for each group, one column for each photo of the largest; the rest stays empty.

    Pictures come from the loader while they are painted. Groups have an id that stays while the
    same photos are in them, so that the list can be replaced under a user who is reviewing it.
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
        self._rows: dict[int, int] = {}
        self._columns = 1
        self._asked: dict[PhotoId, int] = {}
        self.say_fate: Callable[[Group, PhotoId], str] = differs
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
        return self._rows.get(group_id)

    def row_with(self, photo: PhotoId) -> int | None:
        """Return the row of the first group with a photo, or None."""
        return next((row for row, one in enumerate(self._groups) if photo in one.photos), None)

    def tile(self, row: int, photo_id: PhotoId) -> Tile | None:
        """Return the tile of a photo in a row, or None and repaint the row when it is there."""
        self._asked[photo_id] = row
        return self._tiles.find(photo_id)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these groups."""
        if groups == self._groups:  # quick: what did not change are the same objects
            return
        self.beginResetModel()
        self._groups = list(groups)
        self._rows = {group.id: row for row, group in enumerate(groups)}
        self._columns = max((len(group.members) + 1 for group in groups), default=1)
        self._asked.clear()
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of groups (Qt override)."""
        return 0 if parent is not None and parent.isValid() else len(self._groups)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of photos in the largest group (Qt override)."""
        return 0 if parent is not None and parent.isValid() else self._columns

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Let cells with a photo be chosen (Qt override)."""
        if not index.isValid() or index.column() > len(self._groups[index.row()].members):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name groups and places in them, for those who listen (Qt override)."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            return wording.say("Photo {0}").format(section + 1)
        return spoken_group(self._groups[section]) if section < len(self._groups) else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a group (Qt override)."""
        if not index.isValid() or index.row() >= len(self._groups):
            return None
        group = self._groups[index.row()]
        if role == GroupRole.GROUP:
            return group
        is_photo = index.column() < len(group.photos)
        if is_photo and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(group, index.column())
        return None

    def _spoken(self, group: Group, number: int) -> str:
        """Say all that is painted of a photo, and of its group with the first one."""
        photo_id = group.photos[number]
        tile = self._tiles.find(photo_id)
        photo = tile.photo if tile else None
        name = f"{photo.path.name}, {wording.photo_line(photo)}" if photo else ""
        place = wording.say("photo {0} of {1}").format(number + 1, len(group.photos))
        parts = (name, self.say_fate(group, photo_id), place, spoken_group(group))
        return ", ".join(part for part in parts if part)

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
            last = self.index(row, len(self._groups[row].members))
            self.dataChanged.emit(self.index(row, 0), last, [GroupRole.GROUP])


def spoken_group(group: Group) -> str:
    """Say what a group is, in one breath."""
    return f"{wording.grade_name(group.grade)}, {headline(group)}, {keeping(group)}"


def headline(group: Group) -> str:
    """Say how large a group is and what it would free."""
    photos = wording.photo_count(len(group.photos))
    frees = wording.say("{0} to gain").format(wording.size(group.bytes_to_free))
    return f"{photos} · {frees}"


def keeping(group: Group) -> str:
    """Say why the keeper is the one to keep."""
    if not group.keeper_reason:
        return wording.say("Keeps the first")
    return wording.say("Keeps the first: {0}").format(in_users_words(group.keeper_reason))


def differs(group: Group, photo_id: PhotoId) -> str:
    """Say how a photo of a group differs from the keeper, in few words."""
    if photo_id == group.keeper:
        return wording.say("keeper")
    member = members_by_id(group)[photo_id]
    words = wording.changes(member.how) or wording.grade_name(member.grade).lower()
    if member.held_back:
        words += " · " + wording.say("only this has: {0}").format(in_users_words(member.held_back))
    return words


def members_by_id(group: Group) -> Mapping[PhotoId, GroupMember]:
    """Return the members that are not the keeper, by their photo."""
    return {member.photo: member for member in group.members}
