"""The manual in a window of its own, in the user's language."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from photofind.core.resources import resource
from photofind.gui.languages import ENGLISH, language_of

SIZE_PX = (760, 680)


class Manual(QDialog):
    """A page of text to scroll and search; other windows stay usable."""

    def __init__(self, parent: QWidget, language: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("photofind manual"))
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("photofind manual"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(_open_outside)
        self.text.setMarkdown(_words(language))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)
        self.resize(*SIZE_PX)


def show_manual(parent: QWidget, chosen: str) -> Manual:
    """Open the manual.

    Args:
        parent: The window it belongs to.
        chosen: The language the settings say; empty for the system's.
    """
    manual = Manual(parent, language_of(chosen))
    manual.show()
    return manual


def _words(language: str) -> str:
    try:
        page = resource(f"manual/{language}.md")
    except FileNotFoundError:
        page = resource(f"manual/{ENGLISH}.md")
    return page.read_text(encoding="utf-8")


def _open_outside(link: QUrl) -> None:
    QDesktopServices.openUrl(link)
