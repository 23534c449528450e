"""Two folders compared: how much of one is already in the other, and what of it is not.

The question of everybody who finds an old backup. What is missing stands first, photos as a grid
to choose from; every other file of the first folder is accounted for too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QTabWidget, QWidget

from photofind.core.domain import PhotoId
from photofind.core.library import Library
from photofind.core.library.overlap import FileKind, Overlap, OverlapFile
from photofind.core.task import Progress, Task
from photofind.gui import wording
from photofind.gui.core_words import in_users_words
from photofind.gui.desktop import show_in_folder
from photofind.gui.empty_state import EmptyState
from photofind.gui.error_box import copy_to_clipboard, sentence
from photofind.gui.folder_box import FolderBox, dropped_folders
from photofind.gui.look import Space
from photofind.gui.overlap_words import missing_words, summary, warnings
from photofind.gui.page import (
    Desk,
    Page,
    PhotoGrid,
    button,
    column,
    icon_button,
    label,
    row,
)
from photofind.gui.tables import Columns, RowsModel, make_table


@dataclass(frozen=True, slots=True)
class Accounted:
    """An overlap, sorted for the page.

    Attributes:
        photos: Those of the library that are only in the first folder.
        others: The other files that are only there: videos, documents, photos nobody scanned.
        there: What is in the second folder too.
    """

    overlap: Overlap
    photos: list[PhotoId]
    others: list[OverlapFile]
    there: list[OverlapFile]


class OverlapPage(Page):
    """Two fields for folders, a sentence, and three lists.

    Signals:
        back_wanted: The page that was in front before is wanted again.
        scan_wanted: These folders are to be scanned, so that more can be said.
    """

    back_wanted = Signal()
    scan_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.first = FolderBox(self.tr("Folder to look through"))
        self.second = FolderBox(self.tr("Folder in which its photos may be"))
        self.start = button(desk.look, self.tr("Compare"), "compare", "primary")
        self.stop = button(desk.look, self.tr("Stop"), "stop")
        self.swap = icon_button(desk.look, "swap", self.tr("Swap the folders"))
        self.copy = button(desk.look, self.tr("Copy the list of what is missing"), "copy")
        self.scan = button(desk.look, self.tr("Scan both folders"), "refresh")
        self.grid = PhotoGrid(desk, self, fills=True, caption_lines=1)
        self.others = RowsModel(self._missing_columns(), self)
        self.there = RowsModel(self._there_columns(), self)
        self.tabs, self._stack = QTabWidget(), QStackedWidget()
        self._sentence = label("", "verdict", wraps=True)
        self._warnings = label("", "muted", wraps=True)
        self._progress = QProgressBar(textVisible=False)
        self._state = EmptyState(desk.look, "compare", "", "", drops=True)
        self._accounted: Accounted | None = None
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._say_what_to_do()

    # Building

    def _lay_out(self) -> None:
        layout = column(self, (0, 0, 0, Space.M))
        layout.addWidget(self._make_head())
        self._stack.addWidget(self._state)
        self._stack.addWidget(self._make_result())
        layout.addWidget(self._stack, 1)

    def _make_head(self) -> QWidget:
        head = QWidget()
        back = icon_button(self.desk.look, "arrow-left", self.tr("Back (Escape)"), "")
        back.clicked.connect(self.back_wanted)
        self._progress.setFixedWidth(160)
        self._progress.setAccessibleName(self.tr("Progress"))
        fields = row(
            label(self.tr("How much of")), self.first, label(self.tr("is in")), self.second,
            self.swap, self.start, self._progress, self.stop, 1,
        )  # fmt: skip
        inner = column(head, (Space.L, Space.M, Space.L, Space.M), Space.M)
        inner.addLayout(row(back, label(self.tr("Two folders"), "title"), 1, spacing=Space.M))
        inner.addLayout(fields)
        self._show_working(is_working=False)
        return head

    def _make_result(self) -> QWidget:
        result = QWidget()
        inner = column(result, (Space.L, 0, Space.L, 0), Space.S)
        inner.addWidget(self._sentence)
        inner.addWidget(self._warnings)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(self.tr("Lists"))
        self.tabs.setAccessibleName(self.tr("Lists"))
        self.grid.view.setAccessibleName(self.tr("Missing photos"))
        self.tabs.addTab(self.grid.view, "")
        self.others_table = make_table(self.others, self.tr("Other missing files"), wide=2)
        self.there_table = make_table(self.there, self.tr("In both folders"), wide=2)
        self.tabs.addTab(self.others_table, "")
        self.tabs.addTab(self.there_table, "")
        inner.addWidget(self.tabs, 1)
        inner.addLayout(row(self.scan, 1, self.copy))
        return result

    def _connect(self) -> None:
        self.start.clicked.connect(self.compare)
        self.stop.clicked.connect(self._on_stop)
        self.swap.clicked.connect(self._on_swap)
        self.copy.clicked.connect(self._on_copy)
        self.scan.clicked.connect(self._on_scan)
        for box in (self.first, self.second):
            box.chosen.connect(self._on_folder_chosen)
        for table, model in ((self.others_table, self.others), (self.there_table, self.there)):
            table.doubleClicked.connect(
                lambda index, model=model: show_in_folder(_file(model.rows[index.row()]).path)
            )

    def _missing_columns(self) -> Columns:
        return (
            (self.tr("Only in the first folder"), lambda value: self._near(_file(value).path)),
            (self.tr("Why it was not compared"), lambda value: in_users_words(_file(value).reason)),
            (self.tr("Size"), lambda value: wording.size(_file(value).size_bytes)),
        )

    def _there_columns(self) -> Columns:
        return (
            (self.tr("In the first folder"), lambda value: self._near(_file(value).path)),
            (self.tr("In the second folder"), lambda value: self._near(_file(value).copy)),
            (self.tr("How"), lambda value: _how(_file(value))),
        )

    def _near(self, path: Path | None) -> str:
        """Return a path without the folder that is compared."""
        if path is None or self._accounted is None:
            return ""
        overlap = self._accounted.overlap
        roots = [root for root in (overlap.first, overlap.second) if path.is_relative_to(root)]
        return str(path.relative_to(roots[0])) if roots else str(path)

    # What the window asks

    def chosen(self) -> list[PhotoId]:
        """Return the selected photos."""
        is_grid = self.tabs.currentWidget() is self.grid.view and self._accounted is not None
        return self.grid.view.chosen() if is_grid else []

    def focus_first(self) -> None:
        """Give the keyboard to the first folder, or to what was found."""
        (self.first if self._accounted is None else self.tabs.currentWidget()).setFocus()

    def zoom_by(self, steps: int) -> None:
        """Show larger or smaller thumbnails."""
        self.grid.view.set_zoom(self.grid.view.zoom + steps)

    def close_page(self) -> None:
        """Stop loading thumbnails."""
        self.grid.close()

    def refresh(self) -> None:
        """Offer the folders of the library."""
        library = self.desk.library
        self.desk.reader.ask(
            "overlap folders",
            lambda _task: [folder.path for folder in library.folders()],
            self._offer,
        )

    def _offer(self, folders: Sequence[Path]) -> None:
        for box in (self.first, self.second):
            box.offer(folders)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back (Qt override)."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders only (Qt override)."""
        if dropped_folders(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take one folder or two (Qt override)."""
        folders = dropped_folders(event.mimeData())
        event.acceptProposedAction()
        if len(folders) > 1:
            self.show_folders(folders[0], folders[1])
            return
        box = self.first if self.first.folder is None else self.second
        box.show_folder(folders[0])
        self._on_folder_chosen()

    # Comparing

    def show_folders(self, first: Path, second: Path) -> None:
        """Compare two folders."""
        self.first.show_folder(first)
        self.second.show_folder(second)
        self.compare()

    def compare(self) -> None:
        """Account for every file of the first folder."""
        first, second = self.first.folder, self.second.folder
        if first is None or second is None:
            self._say_what_to_do()
            return
        library = self.desk.library
        self._show_working(is_working=True)
        self.desk.reader.ask(
            "overlap",
            lambda task: _accounted(library, first, second, task),
            self._on_compared,
            self._on_failed,
            progress=self._on_progress,
        )

    def _on_folder_chosen(self) -> None:
        if self.first.folder is not None and self.second.folder is not None:
            self.compare()
        else:
            self._say_what_to_do()

    def _on_swap(self) -> None:
        first, second = self.first.folder, self.second.folder
        if first is not None and second is not None:
            self.show_folders(second, first)

    def _on_stop(self) -> None:
        self.desk.reader.drop("overlap")
        self._show_working(is_working=False)

    def _on_progress(self, progress: Progress) -> None:
        self._progress.setRange(0, progress.total or 0)
        self._progress.setValue(progress.done)

    def _on_failed(self, error: Exception) -> None:
        self._show_working(is_working=False)
        self.told.emit(sentence(error), "error")

    def _on_compared(self, accounted: Accounted) -> None:
        self._show_working(is_working=False)
        self._accounted = accounted
        overlap = accounted.overlap
        self._sentence.setText(summary(overlap))
        self._warnings.setText("\n".join(warnings(overlap)))
        self._warnings.setVisible(bool(self._warnings.text()))
        self.scan.setVisible(overlap.unscanned > 0)
        self.copy.setVisible(bool(overlap.unique))
        self.grid.model.show_photos(accounted.photos)
        self.others.show_rows(accounted.others)
        self.there.show_rows(accounted.there)
        self._name_tabs(accounted)
        self._stack.setCurrentIndex(1)

    def _name_tabs(self, accounted: Accounted) -> None:
        counts = (len(accounted.photos), len(accounted.others), len(accounted.there))
        names = (
            self.tr("Missing photos"),
            self.tr("Other missing files"),
            self.tr("In both folders"),
        )
        for number, (name, count) in enumerate(zip(names, counts, strict=True)):
            self.tabs.setTabText(number, f"{name}  {wording.number(count)}")
            self.tabs.setTabEnabled(number, count > 0)
        filled = [number for number, count in enumerate(counts) if count]
        if filled:
            self.tabs.setCurrentIndex(filled[0])

    # Words and small acts

    def _show_working(self, *, is_working: bool) -> None:
        self.start.setVisible(not is_working)
        for part in (self._progress, self.stop):
            part.setVisible(is_working)
        self._progress.setRange(0, 0)

    def _say_what_to_do(self) -> None:
        self._state.say(
            self.tr("Is all of this folder already in another one?"),
            self.tr(
                "Choose two folders above, or drop them here: an old backup and your photos, for "
                "example. photofind says what is missing, and changes nothing."
            ),
        )

    def _on_copy(self) -> None:
        if self._accounted is not None:
            missing = self._accounted.overlap.unique
            copy_to_clipboard("\n".join(str(file.path) for file in missing))
            self.told.emit(missing_words(len(missing)), "info")

    def _on_scan(self) -> None:
        if self._accounted is not None:
            overlap = self._accounted.overlap
            self.scan_wanted.emit([overlap.first, overlap.second])


def _accounted(library: Library, first: Path, second: Path, task: Task) -> Accounted:
    overlap = library.overlap(first, second, task=task)
    photos, others = [], []
    for file in overlap.unique:
        task.check()
        photo = library.photo_at(file.path) if file.kind is FileKind.PHOTO else None
        if photo is None:
            others.append(file)
        else:
            photos.append(photo.id)
    there = [file for file in overlap.files if file.grade is not None]
    return Accounted(overlap, photos, others, there)


def _file(value: object) -> OverlapFile:
    return cast("OverlapFile", value)


def _how(file: OverlapFile) -> str:
    return wording.grade_name(file.grade) if file.grade is not None else ""
