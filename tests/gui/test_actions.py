"""The table of actions: complete, without clashes, and the only source of menus."""

from PySide6.QtWidgets import QMenu

from photofind.gui.actions import ACTIONS, PHOTO_MENU, Actions, Area, Need
from photofind.gui.duplicates_page import DuplicatesPage
from photofind.gui.look import Look
from photofind.gui.main_window import MainWindow
from photofind.gui.photo_commands import PhotoCommands
from photofind.gui.review import Review
from photofind.gui.scan_commands import ScanCommands
from photofind.gui.view_commands import ViewCommands


class Doer:
    """Has every slot and remembers what was called."""

    def __init__(self) -> None:
        self.called: list[str] = []
        for spec in ACTIONS:
            setattr(self, spec.slot, lambda slot=spec.slot: self.called.append(slot))


def test_no_two_actions_share_id_or_keys() -> None:
    ids = [spec.id for spec in ACTIONS]
    keys = [spec.shortcut for spec in ACTIONS if spec.shortcut]
    assert len(set(ids)) == len(ids)
    assert len(set(keys)) == len(keys)


def test_no_action_has_keys_that_macos_has_for_itself() -> None:
    # Ctrl is the command key there: minimise, hide, close, Spotlight, log out, screenshots.
    own = ("M", "H", "W", "Space", "Tab", "Shift+Q", "Shift+3", "Shift+4", "Shift+5", "Alt+M")
    assert not {f"Ctrl+{each}" for each in own} & {spec.shortcut for spec in ACTIONS}


def test_every_slot_exists_once() -> None:
    # A `close` of the scans did what quitting should have done: the window stayed.
    doers = (PhotoCommands, ScanCommands, Review, DuplicatesPage, ViewCommands, MainWindow)
    for spec in ACTIONS:
        having = [doer.__name__ for doer in doers if hasattr(doer, spec.slot)]
        assert len(having) == 1, (spec.id, having)


def test_triggering_calls_the_slot(look: Look) -> None:
    doer = Doer()
    table = Actions(look, look.icons, [doer])
    table["add-folder"].trigger()
    assert doer.called == ["add_folder"]


def test_only_what_is_possible_is_enabled(look: Look) -> None:
    table = Actions(look, look.icons, [Doer()])
    table.enable([Need.PHOTO])
    assert table["open-photo"].isEnabled()
    assert not table["find-similar"].isEnabled()
    assert not table["pause-scan"].isEnabled()
    assert table["about"].isEnabled()


def test_the_photo_menu_is_built_from_the_table(look: Look) -> None:
    table, menu = Actions(look, look.icons, [Doer()]), QMenu()
    table.fill(menu, PHOTO_MENU)
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert names == [name for name in PHOTO_MENU if name]


def test_every_area_has_actions(look: Look) -> None:
    table = Actions(look, look.icons, [Doer()])
    for area in Area:
        assert table.of_area(area)
