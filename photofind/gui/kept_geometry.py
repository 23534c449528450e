"""Where the window was when it was last closed: kept beside the library, with nothing else."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

FILE_NAME = "window.ini"
KEY = "geometry"


def restore_geometry(window: QMainWindow, root: Path) -> None:
    """Put the window where it was, if that is known."""
    kept = window_file(root).value(KEY)
    if isinstance(kept, QByteArray):
        window.restoreGeometry(kept)


def keep_geometry(window: QMainWindow, root: Path) -> None:
    """Remember where the window is."""
    window_file(root).setValue(KEY, window.saveGeometry())


def window_file(root: Path) -> QSettings:
    """Return the file beside the library in which the window keeps its own things."""
    return QSettings(str(root / FILE_NAME), QSettings.Format.IniFormat)
