"""Marks by a rule: choose what stays in every group, see at once what would go, then mark it.

The core says what a rule may mark; the panel asks it whenever rule or groups change, and shows the
answer in words. In the list below the marks are drawn as if they were there.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame

from photofind.core.domain import Group
from photofind.core.library.selecting import Keep, KeepRule, Selection, Spared
from photofind.core.task import Task
from photofind.gui import wording
from photofind.gui.look import Look, Space
from photofind.gui.page import Desk, button, column, icon_button, label, row

PAUSE_MS = 150
LEAST_LETTERS = 8  # a narrow window shortens the words


class SelectPanel(QFrame):
    """A rule, its preview and the button that makes it so.

    Signals:
        previewed: A `Selection`; an empty one when the panel is closed.
        marked: A `Selection` that is to be made so.
        closed: The panel is not wanted any more.
    """

    previewed = Signal(object)
    marked = Signal(object)
    closed = Signal()

    def __init__(self, desk: Desk, groups: Callable[[], Sequence[Group]]) -> None:
        """Make the panel.

        Args:
            desk: The library is asked here.
            groups: Returns the groups that rules apply to.
        """
        super().__init__()
        self._desk, self._groups = desk, groups
        self._folders: list[str] = []
        self.selection = Selection()
        self.rule, self.folder = QComboBox(), QComboBox()
        self._words = label("", wraps=True)
        self.mark = button(desk.look, self.tr("Mark them"), "check", "primary")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._set_up(desk.look)
        self.hide()

    def _set_up(self, look: Look) -> None:
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Mark by rule"))
        for keep, name in self._rules().items():
            self.rule.addItem(name, keep)
        self.rule.setAccessibleName(self.tr("What stays in every group"))
        for box in (self.rule, self.folder):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMinimumContentsLength(LEAST_LETTERS)
        self.folder.setAccessibleName(self.tr("Folder whose photos stay"))
        self.folder.hide()
        self.rule.currentIndexChanged.connect(self._on_rule_changed)
        self.folder.activated.connect(self._on_folder_activated)
        self.mark.clicked.connect(self._on_mark)
        close = icon_button(look, "close", self.tr("Close"))
        close.clicked.connect(self.closed)
        inner = column(self, (Space.M, Space.S, Space.S, Space.S), Space.XS)
        line = row(label(self.tr("In every group shown, keep")), self.rule, self.folder, 1)
        line.addWidget(self.mark)
        line.addWidget(close)
        inner.addLayout(line)
        inner.addWidget(self._words)

    def _rules(self) -> dict[Keep, str]:
        return {
            Keep.BEST: self.tr("the one photofind keeps"),
            Keep.PIXELS: self.tr("the largest picture"),
            Keep.BYTES: self.tr("the largest file"),
            Keep.OLDEST: self.tr("the oldest photo"),
            Keep.NEWEST: self.tr("the newest photo"),
            Keep.FOLDER: self.tr("what is in the folder"),
        }

    # What is chosen

    def open_with(self, folder: str = "") -> None:
        """Show the panel; with a folder, for the rule that its photos stay."""
        if folder:
            self._offer(folder)
            self.rule.setCurrentIndex(list(self._rules()).index(Keep.FOLDER))
            self.folder.setCurrentIndex(self._folders.index(folder))
        self.show()
        self.rule.setFocus()
        self.ask_soon()

    def close_panel(self) -> None:
        """Hide the panel and end the preview."""
        self._desk.reader.drop("select")
        self._pause.stop()
        self.hide()
        self._show(Selection())

    def show_folders(self, folders: Sequence[str]) -> None:
        """Offer the folders of the library."""
        for folder in folders:
            self._offer(folder)

    def ask_soon(self) -> None:
        """Ask again what the rule would mark, if anybody looks."""
        if not self.isHidden():
            self._pause.start()

    @property
    def chosen(self) -> KeepRule:
        """The rule."""
        keep = Keep(self.rule.currentData())
        number = self.folder.currentIndex()
        is_there = keep is Keep.FOLDER and 0 <= number < len(self._folders)
        return KeepRule(keep, Path(self._folders[number]) if is_there else None)

    def _offer(self, folder: str) -> None:
        if folder in self._folders:
            return
        self._folders.append(folder)
        others = self.folder.count() - 1  # "another folder" stays last
        if others < 0:
            self.folder.addItem(self.tr("Another folder…"))
            others = 0
        self.folder.insertItem(others, Path(folder).name or folder)
        self.folder.setItemData(others, folder, Qt.ItemDataRole.ToolTipRole)

    def _on_rule_changed(self) -> None:
        self.folder.setVisible(self.chosen.keep is Keep.FOLDER)
        self.ask_soon()

    def _on_folder_activated(self, number: int) -> None:
        if number >= len(self._folders):
            folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
            if folder:
                self._offer(folder)
            self.folder.setCurrentIndex(self._folders.index(folder) if folder else 0)
        self.ask_soon()

    # The preview

    def _ask(self) -> None:
        rule, groups, review = self.chosen, list(self._groups()), self._desk.library.review
        if rule.keep is Keep.FOLDER and rule.folder is None:
            self._show(Selection())
            return

        def select(task: Task) -> Selection:
            return review.select(groups, rule, task=task)

        self._desk.reader.ask("select", select, self._show)

    def _show(self, selection: Selection) -> None:
        self.selection = selection
        self._words.setText(words(selection))
        self._words.setToolTip(words(selection))
        self.mark.setEnabled(bool(selection.marks))
        self.previewed.emit(selection)

    def _on_mark(self) -> None:
        selection = self.selection
        self.closed.emit()
        self.marked.emit(selection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the panel (Qt override)."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def words(selection: Selection) -> str:
    """Say what a rule would mark, and what stays after all."""
    parts = [
        wording.say("Marks %Ln photo(s)", selection.photos)
        + " "
        + wording.say("in %Ln group(s)", selection.groups)
        + f", {wording.size(selection.bytes)}"
    ]
    reasons = {
        Spared.UNSURE: "%Ln stay(s/), because more than size or quality may differ",
        Spared.UNIQUE: "%Ln stay(s/), because the kept one lacks metadata of it",
        Spared.PROTECTED: "%Ln stay(s/) in protected folders",
        Spared.ELSEWHERE: "%Ln in groups outside that folder",
    }
    parts += [
        wording.say(text, selection.spared[reason])
        for reason, text in reasons.items()
        if selection.spared.get(reason)
    ]
    return " · ".join(parts)
