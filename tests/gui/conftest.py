"""Fixtures of the window's tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from photofind.gui.look import Look
from photofind.gui.plurals import EnglishPlurals


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Return the theme, with English plurals installed as in the real application."""
    plurals = EnglishPlurals(qapp)
    qapp.installTranslator(plurals)
    look = Look(qapp, "light")
    yield look
    qapp.removeTranslator(plurals)
    qapp.styleHints().colorSchemeChanged.disconnect(look.follow_system)
