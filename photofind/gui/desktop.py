"""What the desktop does for us: open a photo in its viewer, show it in the file manager."""

import logging
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from photofind.core.paths import is_folder, is_there

logger = logging.getLogger(__name__)


def open_file(path: Path) -> bool:
    """Open a file with the program the user chose for its kind; return whether one was found."""
    return is_there(path) and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def show_in_folder(path: Path) -> bool:
    """Show a file in the file manager, selected where the system can do that."""
    if sys.platform == "win32":
        return _start(["explorer", f"/select,{path}"])
    if sys.platform == "darwin":
        return _start(["open", "-R", str(path)])
    return _ask_file_manager(path) or open_file(path.parent)


def open_trash() -> bool:
    """Show the system's trash; return whether something could show it."""
    if sys.platform == "win32":
        return _start(["explorer", "shell:RecycleBinFolder"])
    if sys.platform == "darwin":
        return _start(["open", str(Path.home() / ".Trash")])
    if QDesktopServices.openUrl(QUrl("trash:///")):
        return True
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    files = Path(base) / "Trash" / "files"  # where no program knows what a trash is
    return open_file(files)


def pictures_folder() -> Path | None:
    """Return the user's Pictures folder, if there is one."""
    place = QStandardPaths.StandardLocation.PicturesLocation
    path = Path(QStandardPaths.writableLocation(place))
    return path if is_folder(path) and path != Path.home() else None


def _start(command: list[str]) -> bool:
    try:
        subprocess.Popen(command)
    except OSError:
        logger.warning("cannot start %s", command[0])
        return False
    return True


def _ask_file_manager(path: Path) -> bool:
    """Ask over D-Bus, as the freedesktop file manager interface has it."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    message = QDBusMessage.createMethodCall(
        "org.freedesktop.FileManager1",
        "/org/freedesktop/FileManager1",
        "org.freedesktop.FileManager1",
        "ShowItems",
    )
    message.setArguments([[QUrl.fromLocalFile(str(path)).toString()], ""])
    return bus.call(message).type() == QDBusMessage.MessageType.ReplyMessage
