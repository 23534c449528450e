"""Tell the user through the desktop that something long has ended."""

import shutil

from PySide6.QtCore import QCoreApplication, QProcess, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from photofind.core.domain import ScanSummary
from photofind.gui.icons import application_icon
from photofind.gui.plurals import in_english

SHOWN_MS = 10_000
TELLING_S = 30.0  # a shorter scan was probably watched to its end


def is_worth_telling(summary: ScanSummary, *, is_active: bool) -> bool:
    """Whether the end of a scan is to be told: it was long, and the user is elsewhere."""
    return summary.seconds >= TELLING_S and not is_active


def scan_words(summary: ScanSummary) -> str:
    """Say in a line what a scan found."""

    def say(text: str, count: int) -> str:
        return in_english(QCoreApplication.translate("Notices", text, "", count), count)

    if not (summary.new or summary.changed or summary.removed):
        return say("Nothing has changed in %Ln photo(s).", summary.found)
    parts = [say("%Ln new photo(s)", summary.new)]
    parts += [say("%Ln changed", summary.changed)] if summary.changed else []
    parts += [say("%Ln removed", summary.removed)] if summary.removed else []
    unreadable = len(summary.unreadable)
    parts += [say("%Ln cannot be read", unreadable)] if unreadable else []
    return ", ".join(parts)


def notify(title: str, text: str) -> bool:
    """Show a notification of the desktop; return whether there is anything to show it."""
    if QSystemTrayIcon.isSystemTrayAvailable():
        tray = QSystemTrayIcon(application_icon(), QCoreApplication.instance())
        tray.show()
        tray.showMessage(title, text, application_icon(), SHOWN_MS)
        QTimer.singleShot(SHOWN_MS, tray.deleteLater)
        return True
    for command in _commands(title, text):
        program = shutil.which(command[0])
        if program and _start(program, command[1:]):
            return True
    return False


def _start(program: str, arguments: list[str]) -> bool:
    """Start a program and leave it; what it has to say is nobody's business."""
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    return bool(process.startDetached())


def _commands(title: str, text: str) -> tuple[list[str], ...]:
    """Return what shows a notification where there is no tray, as on GNOME.

    (Qt's D-Bus cannot do it from Python: it has no way to send the unsigned number that the
    specification wants.)
    """
    service, place = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
    call = ["gdbus", "call", "--session", "--dest", service, "--object-path", place]
    values = ["photofind", "0", "photofind", title, text, "[]", "{}", str(SHOWN_MS)]
    return (
        ["notify-send", "--app-name=photofind", "--icon=photofind", title, text],
        [*call, "--method", f"{service}.Notify", *values],
    )
