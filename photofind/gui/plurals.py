"""English plurals without a translation file.

Texts are written for translators as Qt wants them: ``%n photo(s)``, ``%n cop(y/ies)``. Translations
bring their own plural forms; for English this translator fills in the right one. It is installed
below all others, so that a real translation wins.
"""

import re

from PySide6.QtCore import QObject, QTranslator

_PLURAL = re.compile(r"\((?:([a-z]*)/)?([a-z]*)\)")  # "(s)", "(es)", "(y/ies)", "(s/)"


def in_english(text: str, count: int) -> str:
    """Choose the forms for ``count``: ``"%n photo(s)"`` becomes ``"%n photos"`` unless it is 1."""
    return _PLURAL.sub(lambda form: (form[1] or "") if count == 1 else form[2], text)


class EnglishPlurals(QTranslator):
    """Fills in plural forms; a text without a number stands as written."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def isEmpty(self) -> bool:
        """Say that there is something to ask for (Qt override)."""
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Return the text with its plural form chosen (Qt override)."""
        return in_english(sourceText, n) if n >= 0 else sourceText
