"""Settings that cannot be read: the user may quit, or go on with those of the first day.

The damaged file is set aside, not thrown away: somebody may be able to read it. Then nothing is
scanned by itself. The patterns of what is never scanned were in that file, and a scan without them
would take in what the user kept out.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSize
from PySide6.QtWidgets import QApplication

from photofind.core.errors import SettingsError
from photofind.core.settings import Settings
from photofind.gui.alone import show_alone
from photofind.gui.empty_state import EmptyState
from photofind.gui.error_box import sentence
from photofind.gui.look import Look

ASIDE = "settings-damaged{0}.json"
SIZE = QSize(680, 460)


class SettingsQuestion(QObject):
    """Asks what to do without settings, in a window of its own."""

    def __init__(self, look: Look, error: SettingsError) -> None:
        super().__init__()
        self._goes_on = False
        self._state = EmptyState(look, "warning", "", "")
        self._state.say(
            self.tr("The settings cannot be read"),
            self.tr(
                "{0}\n\nYou can go on with the settings of the first day. The damaged file is set "
                "aside, and nothing is scanned until you say so, because what is never to be "
                "scanned must be chosen again. So must keys, language and rules. Photos, folders, "
                "their protection and your decisions are kept elsewhere and stay as they were."
            ).format(sentence(error)),
        )
        leave = self._state.add_button(self.tr("Quit"), "", "primary")
        leave.clicked.connect(self._state.close)
        go_on = self._state.add_button(self.tr("Set the file aside and go on"))
        go_on.clicked.connect(self._on_go_on)

    def ask(self, application: QApplication) -> bool:
        """Wait for an answer; return whether to go on."""
        show_alone(application, self._state, SIZE)
        return self._goes_on

    def _on_go_on(self) -> None:
        self._goes_on = True
        self._state.close()


def set_aside(settings: Path) -> Path:
    """Rename a settings file, overwriting nothing; return where it is now.

    Raises:
        SettingsError: It cannot be renamed.
    """
    number, place = 1, settings.with_name(ASIDE.format(""))
    while place.exists():
        number += 1
        place = settings.with_name(ASIDE.format(f"-{number}"))
    try:
        settings.rename(place)
    except OSError as error:
        told = QCoreApplication.translate(
            "SettingsQuestion", "The settings in {0} cannot be set aside."
        )
        raise SettingsError(told.format(settings)) from error
    return place


def be_careful(settings: Path) -> None:
    """Let nothing scan by itself, now and at later starts, until the user wants it again.

    That is written before the library is opened: should it fail to open, the next start finds no
    damaged settings any more, and would scan.

    Raises:
        SettingsError: That cannot be stored.
    """
    Settings(watch_folders=False).save(settings)


def what_to_choose(aside: Path) -> str:
    """Say what the user has to do before the next scan."""
    return QCoreApplication.translate(
        "SettingsQuestion",
        "These are the settings of the first day; the damaged ones are in {0}. New photos are not "
        "noticed by themselves now. Say first what is never to be scanned.",
    ).format(aside)
