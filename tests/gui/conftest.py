"""Fixtures of the window's tests."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from photofind.gui.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Return the theme."""
    look = Look(qapp, "light")
    yield look
    qapp.styleHints().colorSchemeChanged.disconnect(look.follow_system)
