"""The list of folders: states in words, and a menu for each."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from photofind.core.domain import Folder, FolderState
from photofind.gui.folder_panel import FolderPanel, photos_in_all
from photofind.gui.look import Look
from tests.gui.fake_library import VOLUME

FOLDERS = [
    Folder(Path("/photos"), VOLUME, photos=5),
    Folder(Path("/old"), VOLUME, photos=1, is_protected=True, synced_by="Dropbox"),
    Folder(Path("/stick"), VOLUME, FolderState.UNPLUGGED, photos=3),
]


@pytest.fixture
def panel(look: Look, qtbot: QtBot) -> FolderPanel:
    """Return a shown panel with three folders."""
    panel = FolderPanel(look)
    qtbot.addWidget(panel)
    panel.show_folders(FOLDERS)
    panel.resize(240, 500)
    panel.show()
    return panel


def spoken(panel: FolderPanel, row: int) -> str:
    """Return what a screen reader says of a row."""
    return str(panel.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))


def test_all_photos_come_first_then_each_folder_with_its_state(panel: FolderPanel) -> None:
    assert spoken(panel, 0) == "All photos, 9 photos"
    assert spoken(panel, 1) == "photos, 5 photos"
    assert spoken(panel, 2) == "old, 1 photo · protected · Dropbox"
    assert spoken(panel, 3) == "stick, 3 photos · not plugged in"


def test_a_folder_within_another_is_not_counted_twice() -> None:
    inner = Folder(Path("/photos/2024"), VOLUME, photos=2)
    assert photos_in_all([*FOLDERS, inner]) == 9


def test_choosing_a_folder_tells_its_path(panel: FolderPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.folder_chosen) as chosen:
        panel.list.setCurrentRow(2)
    assert chosen.args == [Path("/old")]


def test_a_choice_survives_a_new_list_unless_its_folder_is_gone(
    panel: FolderPanel, qtbot: QtBot
) -> None:
    panel.list.setCurrentRow(2)
    panel.show_folders(FOLDERS[1:])
    assert panel.chosen == Path("/old")
    with qtbot.waitSignal(panel.folder_chosen) as chosen:
        panel.show_folders(FOLDERS[:1])
    assert chosen.args == [None]


def test_the_menu_protects_moves_and_removes(panel: FolderPanel, qtbot: QtBot) -> None:
    entries = {entry.text(): entry for entry in panel.menu_of(FOLDERS[1]).actions()}
    protect = entries["Protected: never remove from here"]
    assert protect.isChecked()
    with qtbot.waitSignal(panel.protect_wanted) as protected:
        protect.trigger()
    assert protected.args == [Path("/old"), False]
    with qtbot.waitSignal(panel.rank_wanted) as ranked:
        entries["Move up: its copies stay"].trigger()
    assert ranked.args == [[Path("/old"), Path("/photos"), Path("/stick")]]
    with qtbot.waitSignal(panel.remove_wanted) as removed:
        entries["Remove from the library (photos stay)"].trigger()
    assert removed.args == [Path("/old")]


def test_the_first_folder_cannot_move_up(panel: FolderPanel) -> None:
    entries = {entry.text(): entry for entry in panel.menu_of(FOLDERS[0]).actions()}
    assert not entries["Move up: its copies stay"].isEnabled()
    assert entries["Move down"].isEnabled()


def test_empty_ground_offers_to_add_a_folder(panel: FolderPanel, qtbot: QtBot) -> None:
    entries = {entry.text(): entry for entry in panel.menu_of(None).actions()}
    with qtbot.waitSignal(panel.add_wanted):
        entries["Add folder…"].trigger()
