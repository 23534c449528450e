"""The photos of a grid, as a Qt model that holds ids only.

A library of 200 000 photos costs one integer a row until the user scrolls there: everything else
is asked from the thumbnail loader for the rows being painted. While a scan runs, the list grows
in place: rows are inserted, so that selection and scroll position stay.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
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
    Signal,
)

from photofind.core.domain import Grade, Photo, PhotoId, PhotoState
from photofind.gui import wording
from photofind.gui.core_words import in_users_words
from photofind.gui.thumbnail_loader import ThumbnailLoader, Tile

AnyIndex = QModelIndex | QPersistentModelIndex

MAX_RUNS = 24  # each inserted run costs up to 0.3 ms among 100 000 rows; above this, start over
STRIDE = 256  # ids that are compared at once
MAX_DRAGGED = 500  # no program takes more files at once gracefully


class PhotoRole(IntEnum):
    """What a model can be asked about a photo."""

    ID = Qt.ItemDataRole.UserRole + 1
    TILE = Qt.ItemDataRole.UserRole + 2
    NOTE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Note:
    """What a grid says about a photo beside showing it.

    Attributes:
        grade: The badge, or None for none.
        text: One line below the picture.
        is_kept: It is the keeper of its group.
    """

    grade: Grade | None = None
    text: str = ""
    is_kept: bool = False


NO_NOTE = Note()


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under one heading.

    Attributes:
        title: ``"June 2024"``.
        photos: How many rows.
    """

    title: str
    photos: int


class PhotoGridModel(QAbstractListModel):
    """Rows of photo ids, with tiles on demand.

    Signals:
        about_to_grow: Rows will be inserted, perhaps in several places.
        grew: All of them are, and the sections fit.
    """

    about_to_grow = Signal()
    grew = Signal()

    def __init__(
        self,
        tiles: ThumbnailLoader,
        paths_of: Callable[[Sequence[PhotoId]], list[Path]] = lambda _ids: [],
        parent: QObject | None = None,
    ) -> None:
        """Make an empty model.

        Args:
            tiles: Where pictures come from.
            paths_of: Finds the files of photos that are dragged out of the window.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._tiles = tiles
        self._paths_of = paths_of
        self._ids: list[PhotoId] = []
        self._sections: Sequence[Section] = ()
        self._notes: Mapping[PhotoId, Note] = {}
        self._asked: dict[PhotoId, int] = {}  # rows of painted photos that are being loaded
        self._answers: dict[int, Callable[[PhotoId, int], object]] = {
            PhotoRole.ID: lambda photo_id, _row: photo_id,
            PhotoRole.TILE: self._tile,
            PhotoRole.NOTE: lambda photo_id, _row: self._notes.get(photo_id, NO_NOTE),
            Qt.ItemDataRole.DisplayRole: self._name,
            Qt.ItemDataRole.ToolTipRole: self._tool_tip,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }
        tiles.loaded.connect(self._on_loaded)

    @property
    def ids(self) -> Sequence[PhotoId]:
        """All ids in the order of the rows; not to be changed."""
        return self._ids

    def id_at(self, row: int) -> PhotoId:
        """Return the id in a row."""
        return self._ids[row]

    def row_of(self, photo_id: PhotoId) -> int | None:
        """Return the row of a photo, or None. Takes time with the size of the library."""
        try:
            return self._ids.index(photo_id)
        except ValueError:
            return None

    @property
    def sections(self) -> Sequence[Section]:
        """The headings under which the rows stand, in order; none where there are none."""
        return self._sections

    def show_photos(
        self,
        ids: Sequence[PhotoId],
        notes: Mapping[PhotoId, Note] | None = None,
        sections: Sequence[Section] = (),
    ) -> None:
        """Show these photos; where only some were added, rows are inserted and the rest stays."""
        runs = insertions(self._ids, ids) if notes is None and self._ids else None
        if runs is None or len(runs) > MAX_RUNS:
            self._asked.clear()
            self.beginResetModel()
            self._ids, self._notes, self._sections = list(ids), notes or {}, sections
            self.endResetModel()
        elif runs:
            self._insert(ids, runs, sections)

    def _insert(
        self, ids: Sequence[PhotoId], runs: Sequence[tuple[int, int]], sections: Sequence[Section]
    ) -> None:
        self._asked.clear()  # rows move; the view asks again for those it paints
        self.about_to_grow.emit()
        for start, stop in runs:
            self.beginInsertRows(QModelIndex(), start, stop - 1)
            self._ids[start:start] = ids[start:stop]
            self.endInsertRows()
        self._sections = sections
        self.grew.emit()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of photos (Qt override)."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Photos can be chosen and dragged (Qt override)."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return (
            flag.ItemIsEnabled
            | flag.ItemIsSelectable
            | flag.ItemIsDragEnabled
            | flag.ItemNeverHasChildren
        )

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one aspect of a photo (Qt override)."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        answer = self._answers.get(role)
        return answer(self._ids[index.row()], index.row()) if answer else None

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the files of photos, to be dropped into other programs (Qt override)."""
        ids = [self._ids[index.row()] for index in indexes[:MAX_DRAGGED]]
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in self._paths_of(ids)])
        return mime

    def _tile(self, photo_id: PhotoId, row: int) -> Tile | None:
        self._asked[photo_id] = row
        return self._tiles.find(photo_id)

    def _photo(self, photo_id: PhotoId, row: int) -> Photo | None:
        tile = self._tile(photo_id, row)
        return tile.photo if tile else None

    def _name(self, photo_id: PhotoId, row: int) -> str:
        photo = self._photo(photo_id, row)
        return photo.path.name if photo else ""

    def _tool_tip(self, photo_id: PhotoId, row: int) -> str:
        photo = self._photo(photo_id, row)
        if photo is None:
            return ""
        lines = [str(photo.path), wording.photo_line(photo), wording.when(photo.metadata.taken_at)]
        lines += state_words(photo)
        return "\n".join(line for line in lines if line)

    def _spoken(self, photo_id: PhotoId, row: int) -> str:
        photo = self._photo(photo_id, row)
        if photo is None:
            return self.tr("Photo, loading")
        note = self._notes.get(photo_id, NO_NOTE)
        parts = [photo.path.name, wording.when(photo.metadata.taken_at), note.text]
        parts += [self.tr("to keep")] if note.is_kept else []
        parts += [wording.grade_name(note.grade)] if note.grade else []
        return ", ".join(part for part in (*parts, *state_words(photo)) if part)

    def _on_loaded(self, photo_id: PhotoId) -> None:
        """Repaint the row whose tile arrived, unless the rows changed meanwhile."""
        row = self._asked.pop(photo_id, None)
        if row is None or row >= len(self._ids) or self._ids[row] != photo_id:
            return
        index = self.index(row)
        self.dataChanged.emit(index, index, [PhotoRole.TILE, Qt.ItemDataRole.DisplayRole])


def state_words(photo: Photo) -> list[str]:
    """Say what is special about a photo: unreadable and why, unplugged, too plain to compare."""
    words = []
    if photo.state is PhotoState.UNREADABLE:
        words.append(wording.say("cannot be read: {0}").format(in_users_words(photo.reason)))
    if not photo.is_plugged:
        words.append(wording.say("on a drive that is not plugged in"))
    if photo.is_plain:
        words.append(wording.say("too plain to compare"))
    return words


def insertions(old: Sequence[PhotoId], new: Sequence[PhotoId]) -> list[tuple[int, int]] | None:
    """Find the runs that turn ``old`` into ``new`` by insertion alone.

    Returns:
        Half-open ranges of ``new``, in order: after inserting them one by one, rows are as in
        ``new``. None if ``old`` is not a subsequence of ``new``.
    """
    runs: list[tuple[int, int]] = []
    at = done = 0
    while done < len(old):
        part = old[done : done + STRIDE]
        done += len(part)
        if part == new[at : at + STRIDE]:  # nearly always: at the speed of C
            at += len(part)
            continue
        for photo_id in part:
            if at == len(new) or new[at] != photo_id:
                try:
                    found = new.index(photo_id, at)
                except ValueError:
                    return None
                runs.append((at, found))
                at = found
            at += 1
    if at < len(new):
        runs.append((at, len(new)))
    return runs
