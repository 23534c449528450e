"""How errors reach the user: one plain sentence in a banner, never a modal box.

Expected errors (`PhotofindError`) are told in the user's words with what can be done. Anything
else is a bug of ours: it is said honestly, with a report to copy; nothing is ever sent.
"""

import logging
import platform
import sys
import traceback

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from photofind import __version__
from photofind.core import errors
from photofind.gui.core_words import in_users_words
from photofind.gui.look import Look, Space

logger = logging.getLogger(__name__)

REPORT_LOG_LINES = 200  # what a bug report needs, and what still fits into a mail


def sentence(error: Exception) -> str:
    """Return what to tell the user about ``error``, in the user's language."""
    for kind, text in _SENTENCES:
        if isinstance(error, kind):
            return QCoreApplication.translate("Errors", str(text))
    if isinstance(error, errors.PhotofindError):
        return in_users_words(str(error))
    bug = QCoreApplication.translate("Errors", "A mistake in photofind: {0}. Your photos are safe.")
    return bug.format(type(error).__name__)


_T = QT_TRANSLATE_NOOP
_SENTENCES = (
    (
        errors.CatalogBusyError,
        _T("Errors", "Another photofind is using this library. Try again in a moment."),
    ),
    (
        errors.CatalogTooNewError,
        _T("Errors", "This library was written by a newer photofind; update first."),
    ),
    (
        errors.CatalogReadOnlyError,
        _T("Errors", "The library's folder cannot be written to."),
    ),
    (
        errors.CatalogDamagedError,
        _T("Errors", "The library's catalog is damaged. Your photos are not."),
    ),
    (
        errors.MissingModelError,
        _T("Errors", "The model that judges likeness is missing or damaged."),
    ),
    (
        errors.DiskFullError,
        _T("Errors", "The disk is full, so nothing more can be recorded."),
    ),
)


def is_bug(error: Exception) -> bool:
    """Whether the error is ours to be ashamed of."""
    return not isinstance(error, errors.PhotofindError)


def bug_report(error: Exception, log_tail: str = "") -> str:
    """Return a text for the clipboard: versions, traceback, the end of the log."""
    lines = [
        f"photofind {__version__}, Python {sys.version.split()[0]}, Qt {qt_version}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
        *traceback.format_exception(error),
    ]
    return "\n".join(line.rstrip() for line in lines) + (f"\n\n{log_tail}" if log_tail else "")


class Banner(QFrame):
    """A line on top of a page: a sentence, at most one thing to do about it, and a cross.

    Signals:
        acted: The button was pressed.
        closed: It was dismissed or has acted.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, look: Look, text: str, *, tone: str = "info", action: str = "") -> None:
        super().__init__()
        self.text = text
        self.setProperty("kind", "banner")
        self.setProperty("tone", tone)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        sign = QLabel()
        sign.setPixmap(look.icons.pixmap(*_sign(tone), scale=self.devicePixelRatioF()))
        row.addWidget(sign)
        label = QLabel(text)
        label.setWordWrap(True)
        row.addWidget(label, 1)
        if action:
            row.addWidget(self._action_button(action))
        row.addWidget(self._close_button(look))

    def _action_button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(self.acted)
        button.clicked.connect(self.closed)
        return button

    def _close_button(self, look: Look) -> QWidget:
        button = QToolButton()
        button.setProperty("kind", "flat")
        button.setAccessibleName(self.tr("Dismiss"))
        button.setToolTip(self.tr("Dismiss"))
        look.icons.give(button, "close", "muted")
        button.clicked.connect(self.closed)
        return button


def copy_to_clipboard(text: str) -> None:
    """Put a text on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def _sign(tone: str) -> tuple[str, int, str]:
    """Icon, size and colour for a tone."""
    return {
        "info": ("info", 20, "accent_text"),
        "warning": ("warning", 20, "star_text"),
        "error": ("warning", 20, "danger"),
    }[tone]
