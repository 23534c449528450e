"""The manual opens from the Help menu, in the user's language, and names what there is."""

import re

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photofind.core.resources import resource
from photofind.gui.languages import NAMES
from photofind.gui.manual import Manual, show_manual

HEADING = re.compile(r"^#+ ", re.MULTILINE)
KEY = re.compile(r"(?:Ctrl|Alt|Shift)\+\S+?(?=[\s)，。、）])|\bF\d+\b")


@pytest.mark.parametrize("language", NAMES)
def test_there_is_a_manual_in_every_language(language: str, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    english = resource("manual/en.md").read_text(encoding="utf-8")
    words = resource(f"manual/{language}.md").read_text(encoding="utf-8")

    assert len(HEADING.findall(words)) == len(HEADING.findall(english))
    assert set(KEY.findall(words)) == set(KEY.findall(english))
    assert show_manual(parent, language).text.toPlainText().strip()


def test_an_unknown_language_gets_the_english_one(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    manual = Manual(parent, "tlh")
    assert "The photofind manual" in manual.text.toPlainText()
