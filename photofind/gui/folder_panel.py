"""The folders of the library: choose one to see only its photos; protect, exclude, remove."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photofind.core.domain import Folder, FolderState
from photofind.gui import wording
from photofind.gui.look import Look, Space, TypeSize
from photofind.gui.page import button, column, label, row

AnyIndex = QModelIndex | QPersistentModelIndex
FOLDER = Qt.ItemDataRole.UserRole
ICON_PX = 20
LEAST_WIDTH_PX = 150


class FolderPanel(QWidget):
    """The list on the left of the library.

    Signals:
        folder_chosen: A path, or None for all photos.
        add_wanted: "Add folder" was pressed.
        remove_wanted: A folder is to leave the library (its photos stay where they are).
        protect_wanted: A folder and whether it shall be protected.
        rescan_wanted: New photos are to be looked for in this folder.
        exclusions_wanted: The user wants to say what is never scanned.
        show_wanted: A folder is to be shown in the file manager.
        rank_wanted: All folders in their new order; copies in earlier ones stay.
    """

    folder_chosen = Signal(object)
    add_wanted = Signal()
    remove_wanted = Signal(object)
    protect_wanted = Signal(object, bool)
    rescan_wanted = Signal(object)
    exclusions_wanted = Signal()
    show_wanted = Signal(object)
    rank_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._paths: list[Path] = []
        self.list = QListWidget()
        self.list.setProperty("kind", "panel")
        self.list.setAccessibleName(self.tr("Folders"))
        self.list.setItemDelegate(_FolderDelegate(look, self.list))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu_wanted)
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        add = button(look, self.tr("Add folder…"), "folder-add")
        add.clicked.connect(self.add_wanted)
        layout = column(self, (Space.M, Space.L, Space.S, Space.M), Space.S)
        layout.addStrut(LEAST_WIDTH_PX)  # no minimum of the panel's own: words may need more
        layout.addLayout(row(label(self.tr("FOLDERS"), "section"), 1))
        layout.addWidget(self.list, 1)
        self._hint = label(self.tr("Copies in folders higher up stay."), "small", wraps=True)
        layout.addWidget(self._hint)
        layout.addWidget(add)

    @property
    def chosen(self) -> Path | None:
        """The chosen folder, or None for all."""
        item = self.list.currentItem()
        folder = item.data(FOLDER) if item else None
        return folder.path if isinstance(folder, Folder) else None

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Show these folders, keeping the choice."""
        chosen = self.chosen
        self._paths = [folder.path for folder in folders]
        self._hint.setVisible(len(folders) > 1)
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.clear()
        self._add(None, self.tr("All photos"), photos_in_all(folders))
        for folder in folders:
            self._add(folder, folder.path.name or str(folder.path), folder.photos)
        paths = [None, *(folder.path for folder in folders)]
        self.list.setCurrentRow(paths.index(chosen) if chosen in paths else 0)
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's signature
        if chosen not in paths:
            self.folder_chosen.emit(None)

    def _add(self, folder: Folder | None, name: str, photos: int) -> None:
        item = QListWidgetItem(name)
        item.setData(FOLDER, folder)
        item.setData(Qt.ItemDataRole.UserRole + 1, self._below(folder, photos))
        if folder:
            item.setToolTip(str(folder.path))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {self._below(folder, photos)}")
        self.list.addItem(item)

    def _below(self, folder: Folder | None, photos: int) -> str:
        """Say what is to be known of a folder in one line."""
        words = [wording.photo_count(photos)]
        if folder is not None:
            words += {
                FolderState.WATCHED: [],
                FolderState.UNPLUGGED: [self.tr("not plugged in")],
                FolderState.MISSING: [self.tr("not found")],
            }[folder.state]
            words += [self.tr("protected")] if folder.is_protected else []
            words += [folder.managed_by] if folder.managed_by else []
            words += [folder.synced_by] if folder.synced_by else []
        return " · ".join(words)

    def _on_current_changed(self) -> None:
        self.folder_chosen.emit(self.chosen)

    def _on_menu_wanted(self, point: QPoint) -> None:
        item = self.list.itemAt(point)
        folder = item.data(FOLDER) if item else None
        menu = self.menu_of(folder if isinstance(folder, Folder) else None)
        menu.exec(self.list.viewport().mapToGlobal(point))
        menu.deleteLater()

    def menu_of(self, folder: Folder | None) -> QMenu:
        """Make the context menu of a folder, or of the empty ground."""
        menu, give = QMenu(self), self._look.icons.give
        if folder is None:
            give(menu.addAction(self.tr("Add folder…"), self.add_wanted.emit), "folder-add")
        else:
            path = folder.path
            give(
                menu.addAction(
                    self.tr("Look for new photos here"), lambda: self.rescan_wanted.emit(path)
                ),
                "refresh",
            )
            give(
                menu.addAction(self.tr("Show in folder"), lambda: self.show_wanted.emit(path)),
                "folder-open",
            )
            menu.addSeparator()
            protect = menu.addAction(
                self.tr("Protected: never remove from here"),
                lambda: self.protect_wanted.emit(path, not folder.is_protected),
            )
            protect.setCheckable(True)
            protect.setChecked(folder.is_protected)
            self._add_ranking(menu, path)
        give(menu.addAction(self.tr("Exclude…"), self.exclusions_wanted.emit), "filter")
        if folder is not None:
            menu.addSeparator()
            give(
                menu.addAction(
                    self.tr("Remove from the library (photos stay)"),
                    lambda: self.remove_wanted.emit(folder.path),
                ),
                "close",
            )
        return menu

    def _add_ranking(self, menu: QMenu, path: Path) -> None:
        """Add the two steps by which a folder wins or loses against its neighbour."""
        at = self._paths.index(path)
        for text, icon, step in (
            (self.tr("Move up: its copies stay"), "arrow-up", -1),
            (self.tr("Move down"), "arrow-down", 1),
        ):
            entry = menu.addAction(text, partial(self.move_folder, path, step))
            entry.setEnabled(0 <= at + step < len(self._paths))
            self._look.icons.give(entry, icon)

    def move_folder(self, path: Path, step: int) -> None:
        """Ask for a folder to be one place higher (-1) or lower (1)."""
        at = self._paths.index(path)
        paths = list(self._paths)
        paths.insert(at + step, paths.pop(at))
        self.rank_wanted.emit(paths)


def photos_in_all(folders: Sequence[Folder]) -> int:
    """Count the photos of all folders; one that lies in another is counted with that."""
    paths = {folder.path for folder in folders}
    outer = (folder for folder in folders if paths.isdisjoint(folder.path.parents))
    return sum(folder.photos for folder in outer)


class _FolderDelegate(QStyledItemDelegate):
    """A folder's icon by its state, its name, and a muted line below."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        """Two lines of text and air (Qt override)."""
        return QSize(100, 2 * option.fontMetrics.height() + 2 * Space.S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one folder (Qt override)."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(0, 1, 0, -1)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_chosen or is_over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent_soft" if is_chosen else "well"))
            painter.drawRoundedRect(box, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._look.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 8, 8)
        folder = index.data(FOLDER)
        self._paint_icon(painter, box, folder, is_chosen=is_chosen)
        self._paint_words(painter, box.adjusted(38, 0, -Space.S, 0), index)
        painter.restore()

    def _paint_icon(
        self, painter: QPainter, box: QRect, folder: object, *, is_chosen: bool
    ) -> None:
        scale = painter.device().devicePixelRatioF()
        meaning = "accent_text" if is_chosen else "muted"
        pixmap = self._look.icons.pixmap(_icon_of(folder), ICON_PX, meaning, scale)
        painter.drawPixmap(box.left() + 10, box.center().y() - ICON_PX // 2 + 1, pixmap)

    def _paint_words(self, painter: QPainter, box: QRect, index: AnyIndex) -> None:
        folder = index.data(FOLDER)
        is_absent = isinstance(folder, Folder) and folder.state is not FolderState.WATCHED
        lines = (
            (str(index.data()), self._look.font(), "muted" if is_absent else "text"),
            (str(index.data(FOLDER + 1)), self._look.font(TypeSize.SMALL), "muted"),
        )
        heights = [QFontMetrics(font).height() for _, font, _ in lines]
        top = box.top() + (box.height() - sum(heights)) // 2
        for (text, font, meaning), height in zip(lines, heights, strict=True):
            painter.setFont(font)
            painter.setPen(self._look.colour(meaning))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(QRect(box.left(), top, box.width(), height), 0, shown)
            top += height


def _icon_of(folder: object) -> str:
    if not isinstance(folder, Folder):
        return "library"
    if folder.state is not FolderState.WATCHED:
        return "unplugged" if folder.state is FolderState.UNPLUGGED else "warning"
    return "shield" if folder.is_protected else "folder"
