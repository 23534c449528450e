"""What one can do with the view itself: larger, smaller, full screen, to the front."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from photofind.gui.manual import show_manual
from photofind.gui.page import Page


class ViewCommands(QObject):
    """Acts on the page in front and on the window."""

    def __init__(self, page: Callable[[], Page], window: QMainWindow) -> None:
        super().__init__(window)
        self._page, self._window = page, window

    def zoom_in(self) -> None:
        """Show larger thumbnails."""
        self._page().zoom_by(1)

    def zoom_out(self) -> None:
        """Show smaller thumbnails."""
        self._page().zoom_by(-1)

    def select_month(self) -> None:
        """Select the photos under one heading, as a click on it does."""
        self._page().select_section(adds=False)

    def add_month(self) -> None:
        """Add those photos to the selection, or take them out, as Ctrl and a click do."""
        self._page().select_section(adds=True)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or stop it."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def quit(self) -> None:
        """Close the window, and all with it."""
        self._window.close()

    def show_manual(self) -> None:
        """Open the manual beside the window."""
        show_manual(self._window, self._page().desk.library.settings.language)

    def bring_to_front(self, token: str = "") -> None:
        """Show the window before all others.

        Args:
            token: What the desktop gave to whoever asks; without it many desktops only let the
                window's entry in the task bar blink, lest windows steal the keyboard.
        """
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
