"""The banners on top of the pages: news, warnings, errors, at most three at a time."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from photofind.core.errors import CatalogDamagedError
from photofind.gui import log_file
from photofind.gui.error_box import Banner, bug_report, copy_to_clipboard, is_bug, sentence
from photofind.gui.look import Look, Space
from photofind.gui.page import column

MAX_BANNERS = 3


class BannerStack(QWidget):
    """Shows banners below each other; takes no room while there are none.

    Attributes:
        wants_repair: The user wants the library to be closed and repaired.

    Signals:
        repair_wanted: That has just been said.
    """

    repair_wanted = Signal()

    def __init__(self, look: Look, log: Path) -> None:
        """Make an empty stack.

        Args:
            look: Theme.
            log: The file whose end belongs into a bug report.
        """
        super().__init__()
        self._look, self._log = look, log
        self.wants_repair = False
        self._layout = column(self, (Space.L, Space.M, Space.L, 0), Space.S)
        self.hide()

    def tell(self, text: str, tone: str = "info", action: str = "") -> Banner:
        """Show a banner; one that says the same goes, and the oldest if there are too many."""
        for banner in self.banners():
            if banner.text == text:
                self._remove(banner)
        banner = Banner(self._look, text, tone=tone, action=action)
        banner.closed.connect(lambda: self._remove(banner))
        self._layout.addWidget(banner)
        while len(self.banners()) > MAX_BANNERS:
            self._remove(self.banners()[0])
        self.show()
        return banner

    def show_error(self, error: Exception) -> None:
        """Say what went wrong; damage can be repaired, a bug comes with a report to copy."""
        if isinstance(error, CatalogDamagedError):
            banner = self.tell(sentence(error), "error", self.tr("Close and repair…"))
            banner.acted.connect(self._on_repair_wanted)
            return
        if not is_bug(error):
            self.tell(sentence(error), "error")
            return
        banner = self.tell(sentence(error), "error", self.tr("Copy report"))
        log = self._log
        banner.acted.connect(lambda: copy_to_clipboard(bug_report(error, log_file.tail(log))))

    def banners(self) -> list[Banner]:
        """Return the banners that are shown, oldest first."""
        shown = [self._layout.itemAt(number) for number in range(self._layout.count())]
        widgets = [entry.widget() for entry in shown if entry is not None]
        return [widget for widget in widgets if isinstance(widget, Banner)]

    def _on_repair_wanted(self) -> None:
        self.wants_repair = True
        self.repair_wanted.emit()

    def _remove(self, banner: Banner) -> None:
        self._layout.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        self.setVisible(bool(self.banners()))
