"""About photofind, and what to do when something went wrong: a report to copy, nothing is sent."""

import platform
import sys
from pathlib import Path

from PySide6 import __version__ as qt_version
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from photofind import __version__
from photofind.core.library import LibraryStatus
from photofind.gui import log_file
from photofind.gui.desktop import show_in_folder
from photofind.gui.error_box import copy_to_clipboard
from photofind.gui.icons import application_icon
from photofind.gui.look import Look, Space
from photofind.gui.page import button, column, label, line, row

WIDTH_PX = 720
ICON_PX = 96


class AboutPage(QWidget):
    """Version and licence, and the report."""

    def __init__(self, look: Look, log: Path) -> None:
        super().__init__()
        self._log = log
        self._facts = ""
        self.report = QPlainTextEdit()
        self.copy = button(look, self.tr("Copy the report"), "copy", "primary")
        self.show_log = button(look, self.tr("Show the log file"), "folder-open")
        self._copied = label("", "muted")
        self.setMaximumWidth(WIDTH_PX)
        layout = column(self, (0, Space.XL, 0, Space.L), Space.M)
        layout.addLayout(self._make_head())
        for text in (
            self.tr("Finds pictures and frees you of duplicates, on your own machine, offline."),
            self.tr("No photo is changed or deleted, and nothing is sent anywhere."),
            self.tr("Free software under the MIT licence."),
        ):
            layout.addWidget(label(text, wraps=True))
        layout.addSpacing(Space.S)
        layout.addWidget(line())
        self._add_report(layout)

    def _make_head(self) -> QVBoxLayout:
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(ICON_PX))
        picture.setAccessibleName(self.tr("The icon of photofind"))
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addStretch(1)
        words.addWidget(label("photofind", "title"))
        words.addWidget(label(self.tr("Version {0}").format(__version__), "muted"))
        words.addStretch(1)
        head = row(picture, spacing=Space.L)
        head.addLayout(words, 1)
        outer = QVBoxLayout()
        outer.addLayout(head)
        return outer

    def _add_report(self, layout: QVBoxLayout) -> None:
        layout.addWidget(label(self.tr("Something went wrong?"), "heading"))
        text = self.tr(
            "This is what a report needs: versions and the end of the log. It names folders and "
            "files of yours; read it, take out what is nobody's business, and send it yourself "
            "to whoever helps you."
        )
        layout.addWidget(label(text, "muted", wraps=True))
        self.report.setAccessibleName(self.tr("The report"))
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setMinimumHeight(180)
        layout.addWidget(self.report, 1)
        buttons = row(self.copy, self.show_log)
        buttons.addWidget(self._copied, 1)
        layout.addLayout(buttons)
        self.copy.clicked.connect(self._on_copy)
        self.show_log.clicked.connect(lambda: show_in_folder(self._log))

    def show_status(self, status: LibraryStatus) -> None:
        """Learn what the library holds: numbers that a report is better for."""
        self._facts = (
            f"{status.photos} photos, {status.unreadable} unreadable, {status.folders} folders, "
            f"model {status.model}, index {status.index}"
        )

    def refresh(self) -> None:
        """Write the report anew."""
        self.report.setPlainText("\n".join((versions(), self._facts, "", log_file.tail(self._log))))
        self._copied.clear()

    def _on_copy(self) -> None:
        copy_to_clipboard(self.report.toPlainText())
        self._copied.setText(self.tr("Copied. Nothing was sent anywhere."))


def versions() -> str:
    """Return the versions that a report needs, in English: others read it."""
    return (
        f"photofind {__version__}, Python {sys.version.split()[0]}, Qt {qt_version}\n"
        f"{platform.system()} {platform.release()} {platform.machine()}"
    )
