"""The keys of the actions: all shown, changed at will, conflicts refused."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from photofind.gui.actions import Actions
from photofind.gui.look import Look
from photofind.gui.shortcut_page import ShortcutPage
from tests.gui.test_actions import Doer


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> ShortcutPage:
    """Return the page of a table of actions."""
    owner = QWidget()
    qtbot.addWidget(owner)
    page = ShortcutPage(look, Actions(owner, look.icons, [Doer()]))
    qtbot.addWidget(page)
    page.show()
    page.owner = owner  # type: ignore[attr-defined]  # the actions live as long as their parent
    return page


def press(page: ShortcutPage, action: str, keys: str) -> None:
    """Enter keys into the field of an action."""
    page.fields[action].setKeySequence(QKeySequence(keys))
    page.fields[action].editingFinished.emit()


def keys_of(page: ShortcutPage, action: str) -> str:
    """Return the keys that an action has now."""
    return page._actions[action].shortcut().toString()


def test_every_action_is_shown_with_its_keys(page: ShortcutPage) -> None:
    shown = {label.text() for label in page.findChildren(QLabel)}
    for action in page._actions.all():
        assert action.text() in shown
        assert page.fields[action.objectName()].keySequence() == action.shortcut()


def test_other_keys_hold_at_once_and_can_be_taken_back(page: ShortcutPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.changed):
        press(page, "scan", "F6")
    assert keys_of(page, "scan") == "F6"
    assert "F6" in page._actions["scan"].toolTip()
    assert page.chosen() == {"scan": "F6"}
    page._resets["scan"].click()
    assert page.chosen() == {}
    assert keys_of(page, "scan") == "F5"


def test_an_action_can_have_no_keys(page: ShortcutPage) -> None:
    press(page, "scan", "")
    assert page.chosen() == {"scan": ""}
    assert "(" not in page._actions["scan"].toolTip()


@pytest.mark.parametrize(
    ("action", "keys", "why"),
    [
        ("scan", "Ctrl+F", "Find similar"),
        ("scan", "Down", "move about"),
        ("scan", "Shift+Tab", "move about"),
        ("scan", "S", "typing"),
        ("scan", "Space", "Keep or remove"),
    ],
)
def test_keys_that_mean_something_else_are_refused(
    page: ShortcutPage, action: str, keys: str, why: str
) -> None:
    press(page, action, keys)
    assert why in page.problem.text()
    assert page.problem.isVisible()
    assert keys_of(page, action) == "F5"
    assert page.fields[action].keySequence() == QKeySequence("F5")
    press(page, action, "F6")
    assert not page.problem.isVisible()


def test_letters_are_allowed_where_nobody_types(page: ShortcutPage) -> None:
    press(page, "make-keeper", "J")
    assert keys_of(page, "make-keeper") == "J"


def test_kept_keys_come_back_and_unknown_actions_do_no_harm(page: ShortcutPage) -> None:
    page.show_keys({"scan": "F7", "an action of another version": "F8"})
    assert keys_of(page, "scan") == "F7"
    page.reset_all.click()
    assert page.chosen() == {}
