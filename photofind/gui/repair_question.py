"""A library that is damaged: what is, what a repair keeps and what it loses, and the repair itself.

Nothing is decided behind anyone's back. A protected folder that is none any more could lose
photos, so it is said which folders are known again and which are not. Settings are not spoken of:
where they are damaged, that was asked before.
"""

from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QApplication, QPushButton

from photofind.core.library.repairing import Damage, Repair, find_damage, repair
from photofind.core.paths import LibraryPaths
from photofind.gui.alone import show_alone
from photofind.gui.empty_state import EmptyState
from photofind.gui.error_box import sentence
from photofind.gui.jobs import Reader
from photofind.gui.look import Look
from photofind.gui.plurals import in_english

SIZE = QSize(720, 560)
WAIT_S = 5.0
MOST_NAMED = 6  # folders; a window is not endless


class RepairQuestion(QObject):
    """Asks whether to repair, does it, and says what came of it, in a window of its own."""

    def __init__(self, look: Look, paths: LibraryPaths) -> None:
        super().__init__()
        self._paths = paths
        self._damage = Damage()
        self._repair: Repair | None = None
        self._goes_on = False
        self._reader = Reader(self, width=1)
        self._state = EmptyState(look, "warning", "", "")
        self._leave = self._add_button(self.tr("Quit"), "")
        self._do = self._add_button(self.tr("Repair"), "primary")
        self._open = self._add_button(self.tr("Open the library"), "primary")
        self._leave.clicked.connect(self._state.close)
        self._do.clicked.connect(self._on_repair)
        self._open.clicked.connect(self._on_open)
        self._reader.failed.connect(self._on_failed)

    def ask(self, application: QApplication) -> bool:
        """Wait for an answer; return whether the library is to be opened now."""
        self._look_for_damage()
        show_alone(application, self._state, SIZE)
        self._reader.close()  # a repair that is under way is finished
        return self._goes_on

    def what_to_do(self) -> list[str]:
        """Say what the user has to do in the repaired library before all else."""
        done = self._repair
        return [] if done is None else self._to_do(done)

    def _add_button(self, text: str, kind: str) -> QPushButton:
        made = self._state.add_button(text, "", kind)
        made.hide()
        return made

    def _say(self, title: str, text: str, *offered: QPushButton) -> None:
        self._state.say(title, text)
        for button in (self._leave, self._do, self._open):
            button.setVisible(button in offered)
        if offered:
            offered[-1].setFocus()

    def _look_for_damage(self) -> None:
        self._say(
            self.tr("The library is damaged. Your photos are not."),
            self.tr("Looking what is damaged…"),
            self._leave,
        )
        self._reader.ask("damage", lambda _task: find_damage(self._paths), self._on_found)

    def _on_found(self, damage: Damage) -> None:
        self._damage = damage
        title = self.tr("The library is damaged. Your photos are not.")
        if damage.rebuildable:
            self._say(title, "\n\n".join(self._offer(damage)), self._leave, self._do)
        elif damage.is_journal_damaged:
            self._say(title, self._of_journal(), self._leave)
        else:
            self._say(
                self.tr("No damage is found any more"),
                self.tr("The library may open now."),
                self._leave,
                self._open,
            )

    def _offer(self, damage: Damage) -> list[str]:
        """Say what is damaged, what a repair does, what it keeps, and what it loses."""
        names = ", ".join(path.name for path in damage.rebuildable)
        said = [self.tr("Damaged: {0} in {1}").format(names, self._paths.root)]
        if self._paths.catalog in damage.rebuildable:
            said += [
                self.tr(
                    "A repair sets it aside and begins a new catalog. Nothing is deleted. All that "
                    "is in your photos is read from them again by a scan, which may take as long "
                    "as the first one did."
                ),
                self.tr(
                    "Kept: your photos, what went to the trash and how to bring it back, and your "
                    "decisions about duplicates. Folders, their order and their protection are "
                    "kept as far as they can still be read; you are told which are not."
                ),
            ]
        else:
            said.append(
                self.tr(
                    "A repair sets it aside and makes it anew. Nothing is deleted. Folders, "
                    "photos, decisions and what went to the trash stay as they are."
                )
            )
        return [*said, self._of_journal()] if damage.is_journal_damaged else said

    def _on_repair(self) -> None:
        self._say(self.tr("Repairing…"), self.tr("This takes a moment."))
        paths, damage = self._paths, self._damage
        self._reader.ask("repair", lambda _task: repair(paths, damage, WAIT_S), self._on_repaired)

    def _on_repaired(self, done: Repair) -> None:
        self._repair = done
        said = [self.tr("What was damaged is in {0}.").format(done.aside)]
        if done.folders:
            count = len(done.folders)
            said.append(
                in_english(
                    self.tr(
                        "%Ln folder(s) (is/are) known again, with order and protection.", "", count
                    ),
                    count,
                )
            )
        said += self._to_do(done)
        self._say(self.tr("The library is repaired"), "\n\n".join(said), self._leave, self._open)

    def _on_failed(self, error: Exception) -> None:
        self._say(
            self.tr("The library could not be repaired"), sentence(error), self._leave, self._do
        )

    def _on_open(self) -> None:
        self._goes_on = True
        self._state.close()

    def _of_journal(self) -> str:
        return self.tr(
            "The record of what went to the trash, and of your decisions, is damaged. It stays as "
            "it is, because nobody can make it again: bring journal.sqlite back from a backup if "
            "you have one. What lies in the trash is still there."
        )

    def _to_do(self, done: Repair) -> list[str]:
        """Say what a repair could not do."""
        said = []
        if not done.are_all_folders_known:
            said.append(
                self.tr(
                    "Which folders there were, and which were protected, could not be read any "
                    "more. Add them again, and protect them before you let go of anything."
                )
            )
        if done.lost_folders:
            said.append(
                self.tr(
                    "These folders are not here now. Add them when they are, and protect them "
                    "again if they were protected: {0}"
                ).format(_named(done.lost_folders))
            )
        return said


def _named(folders: tuple[Path, ...]) -> str:
    more = ["…"] if len(folders) > MOST_NAMED else []
    return ", ".join([*(str(folder) for folder in folders[:MOST_NAMED]), *more])
