"""The main job, end to end: a real library on disk, the real window, drawn pictures."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from photofind.core.domain import Grade, PhotoId
from photofind.core.library import Library
from photofind.gui.look import Look
from photofind.gui.main_window import MainWindow
from tests.builders import draw_library, draw_picture, save_jpeg

WAIT_MS = 30_000  # a busy machine; nothing here takes two seconds on a quiet one


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return an empty library on disk."""
    with Library.open(tmp_path / "library") as library:
        yield library


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return twelve pictures that no test changes: drawing them takes longer than most tests."""
    folder = tmp_path_factory.mktemp("drawn")
    draw_library(folder, 12)
    return folder


@pytest.fixture
def photos(drawn: Path, tmp_path: Path) -> Path:
    """Return a folder of one's own with twelve pictures."""
    return shutil.copytree(drawn, tmp_path / "photos")


@pytest.fixture
def window(look: Look, library: Library, qtbot: QtBot) -> MainWindow:
    """Return the shown window of the library."""
    window = MainWindow(library, look)
    qtbot.addWidget(window)
    window.resize(1100, 720)
    window.show()
    qtbot.waitExposed(window)
    return window


def wait_for_scan(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until no scan runs and the pages have read what it found."""
    qtbot.waitUntil(lambda: not window.scanning.is_running, timeout=WAIT_MS)
    wait_for_reader(window, qtbot)


def wait_for_reader(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until every question was answered."""
    keys = ("library-ids", "folders", "groups", "status", "activity", "find")
    qtbot.waitUntil(lambda: not any(window.reader.is_asking(key) for key in keys), timeout=WAIT_MS)


def scanned(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    """Add a folder and wait until it is scanned."""
    window.scans.add_folders([folder])
    wait_for_scan(window, qtbot)


def drop(window: MainWindow, mime: QMimeData) -> None:
    """Drag something over the window and let it fall."""
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), actions, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), actions, mime, buttons, keys))


def files(*paths: Path) -> QMimeData:
    """Return what a file manager drags."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def shown_ids(window: MainWindow) -> list[PhotoId]:
    """Return the photos in the library's grid."""
    return list(window.library_page.grid.model.ids)


def found_ids(window: MainWindow) -> list[PhotoId]:
    """Return the photos among the results."""
    return list(window.find_page.grid.model.ids)


# A first run


def test_an_empty_library_asks_for_a_folder(window: MainWindow, qtbot: QtBot) -> None:
    wait_for_reader(window, qtbot)
    texts = {button.accessibleName() for button in window.findChildren(QAbstractButton)}
    assert "Add folder…" in texts
    assert not window.library_page.panel.isVisible()


def test_a_dropped_folder_is_scanned_and_shown(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    drop(window, files(photos))
    assert window.scanning.is_running
    wait_for_scan(window, qtbot)
    assert len(shown_ids(window)) == 12
    assert window.library_page.panel.isVisible()
    assert [folder.path for folder in window.desk.library.folders()] == [photos]


def test_a_folder_that_is_none_is_told_in_one_sentence(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    scanned(window, tmp_path / "no such folder", qtbot)
    (banner,) = window.banner_stack.banners()
    assert "does not exist" in banner.text


def test_a_month_is_selected_by_keyboard(window: MainWindow, photos: Path, qtbot: QtBot) -> None:
    months = window.actions_table["select-month"]
    assert not months.isEnabled()
    scanned(window, photos, qtbot)
    assert months.isEnabled()
    window.library_page.focus_first()
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.library_page.chosen_count() == 12
    window.show_find()
    assert not months.isEnabled()


# Scanning


def test_a_folder_that_is_removed_in_a_terminal_leaves_the_window(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    scanned(window, photos, qtbot)
    with Library.open(window.desk.library.paths.root) as other:
        other.remove_folder(photos)
    qtbot.waitUntil(lambda: not shown_ids(window), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.library_page.panel.isVisible(), timeout=WAIT_MS)


def test_a_scan_can_be_paused_resumed_and_used_meanwhile(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    scanned(window, photos, qtbot)
    more = draw_library(photos / "more", 8, first_seed=100)
    window.scans.scan()
    window.scans.toggle_pause()
    assert window.scanning.is_paused
    assert window.scan_bar.pause.accessibleName()
    window.commands.take(files(photos / "picture-0003.jpg"), "")
    wait_for_reader(window, qtbot)
    assert window.scanning.is_running
    assert "identical" in window.find_page.verdict.text() or found_ids(window)
    window.scans.toggle_pause()
    wait_for_scan(window, qtbot)
    assert len(shown_ids(window)) == 12 + len(more)


def test_a_stopped_scan_goes_on_when_it_is_started_again(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    window.scans.add_folders([photos])
    window.scans.toggle_pause()
    window.scans.stop_scan()
    wait_for_scan(window, qtbot)
    assert window.banner_stack.banners() == []
    window.scans.scan()
    wait_for_scan(window, qtbot)
    assert len(shown_ids(window)) == 12


def test_the_scan_bar_shows_pause_and_stop_only_while_it_runs(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    assert not window.scan_bar.stop.isVisible()
    window.scans.add_folders([photos])
    assert window.scan_bar.stop.isVisible()
    assert window.scan_bar.pause.isVisible()
    assert window.actions_table["stop-scan"].isEnabled()
    wait_for_scan(window, qtbot)
    assert not window.scan_bar.stop.isVisible()
    assert not window.actions_table["stop-scan"].isEnabled()


def test_files_that_cannot_be_read_are_counted_and_listed(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    (photos / "broken.jpg").write_bytes(b"not a picture at all")
    scanned(window, photos, qtbot)
    assert window.scan_bar.unreadable.isVisible()
    window.scan_bar.unreadable.click()
    assert window.page_in_front() is window.activity_page
    assert window.activity_page.unreadable_table.isVisible()
    first = window.activity_page.unreadable.index(0, 0)
    assert first.data() == "broken.jpg"
    assert first.siblingAtColumn(1).data()


# Finding


def test_a_dropped_picture_is_found(window: MainWindow, photos: Path, qtbot: QtBot) -> None:
    scanned(window, photos, qtbot)
    elsewhere = shutil.copy(photos / "picture-0003.jpg", photos.parent / "copy.jpg")
    drop(window, files(Path(elsewhere)))
    wait_for_reader(window, qtbot)
    assert window.page_in_front() is window.find_page
    assert window.find_page.verdict.text() == "In your library: 1 identical copy"
    first = window.desk.library.photo(found_ids(window)[0])
    assert first is not None
    assert first.path.name == "picture-0003.jpg"


def test_a_pasted_picture_is_found(window: MainWindow, photos: Path, qtbot: QtBot) -> None:
    scanned(window, photos, qtbot)
    QGuiApplication.clipboard().setImage(QImage(str(photos / "picture-0005.jpg")))
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_for_reader(window, qtbot)
    first = window.desk.library.photo(found_ids(window)[0])
    assert first is not None
    assert first.path.name == "picture-0005.jpg"


def test_several_dropped_pictures_are_listed_with_their_verdicts(
    window: MainWindow, photos: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    scanned(window, photos, qtbot)
    stranger = save_jpeg(tmp_path / "stranger.jpg", draw_picture(999))
    drop(window, files(photos / "picture-0001.jpg", stranger))
    listed = window.find_page.panel.batch.list
    qtbot.waitUntil(lambda: "not in your library" in listed.item(1).text(), timeout=WAIT_MS)
    assert listed.isVisible()
    assert "in your library" in listed.item(0).text()


def test_a_query_can_be_turned_and_narrowed(
    window: MainWindow, photos: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    scanned(window, photos, qtbot)
    window.commands.take(files(photos / "picture-0002.jpg"), "")
    wait_for_reader(window, qtbot)
    qtbot.waitUntil(lambda: not window.reader.is_asking("query-picture"), timeout=WAIT_MS)
    preview = window.find_page.panel.preview
    box = preview.picture_rect()
    QTest.mousePress(preview, Qt.MouseButton.LeftButton, pos=box.topLeft().toPoint() + QPoint(1, 1))
    QTest.mouseMove(preview, box.center().toPoint())
    with qtbot.waitSignal(preview.region_drawn) as drawn:
        QTest.mouseRelease(preview, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert drawn.args[0].width == pytest.approx(0.5, abs=0.05)
    wait_for_reader(window, qtbot)
    assert found_ids(window)
    QTest.keyClick(preview, Qt.Key.Key_Escape)
    wait_for_reader(window, qtbot)
    assert found_ids(window)


def test_find_similar_starts_from_a_photo_of_the_library(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    scanned(window, photos, qtbot)
    window.show_library()
    view = window.library_page.grid.view
    view.setCurrentIndex(window.library_page.grid.model.index(4))
    window.actions_table["find-similar"].trigger()
    qtbot.waitUntil(lambda: window.page_in_front() is window.find_page, timeout=WAIT_MS)
    wait_for_reader(window, qtbot)
    assert found_ids(window)[0] == shown_ids(window)[4]


def test_what_is_no_picture_is_told_in_the_verdict(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    scanned(window, photos, qtbot)
    text = photos.parent / "letter.jpg"
    text.write_text("Dear Ana,")
    drop(window, files(text))
    wait_for_reader(window, qtbot)
    assert "cannot be searched for" in window.find_page.verdict.text()
    assert found_ids(window) == []


def test_an_address_on_the_web_is_not_fetched(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/cat.jpg")])
    drop(window, mime)
    (banner,) = window.banner_stack.banners()
    assert "Save it first" in banner.text


def test_the_slider_hides_what_is_less_alike_but_never_a_copy(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    scanned(window, photos, qtbot)
    copy = shutil.copy(photos / "picture-0003.jpg", photos.parent / "copy.jpg")
    drop(window, files(Path(copy)))
    wait_for_reader(window, qtbot)
    window.find_page.likeness.setValue(0)
    everything = len(found_ids(window))
    window.find_page.likeness.setValue(100)
    assert 1 <= len(found_ids(window)) < everything


# Duplicates


def test_duplicates_are_found_and_grouped(window: MainWindow, photos: Path, qtbot: QtBot) -> None:
    shutil.copy(photos / "picture-0003.jpg", photos / "zz copy.jpg")
    scanned(window, photos, qtbot)
    window.actions_table["find-duplicates"].trigger()
    page = window.duplicates_page
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=WAIT_MS)
    assert window.page_in_front() is page
    group = page.model.group_at(0)
    assert group.grade is Grade.IDENTICAL
    names = {photo.path.name for photo in window.desk.library.photos(group.photos)}
    assert names == {"picture-0003.jpg", "zz copy.jpg"}
    assert page.chosen() == [group.keeper]


@pytest.fixture
def reviewed(window: MainWindow, photos: Path, qtbot: QtBot) -> MainWindow:
    """Return the window with two groups of identical photos on the duplicates page."""
    shutil.copy(photos / "picture-0003.jpg", photos / "zz copy.jpg")
    shutil.copy(photos / "picture-0005.jpg", photos / "zz other copy.jpg")
    scanned(window, photos, qtbot)
    window.show_duplicates()
    qtbot.waitUntil(lambda: window.duplicates_page.model.rowCount() == 2, timeout=WAIT_MS)
    return window


def test_keys_mark_keep_and_undo(reviewed: MainWindow) -> None:
    page = reviewed.duplicates_page
    group = page.model.group_at(0)
    other = group.members[0].photo
    assert page.marks.of(group) == {other}
    QTest.keyClick(page.view, Qt.Key.Key_Right)
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert page.marks.of(group) == frozenset()
    QTest.keyClick(page.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.marks.of(group) == {other}
    QTest.keyClick(page.view, Qt.Key.Key_K)
    assert page.marks.keeper_of(group) == other
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert page.marks.is_accepted(group)
    assert page.view.current_group() == page.model.group_at(1)


def test_identical_files_are_kept_rather_than_called_different(reviewed: MainWindow) -> None:
    page = reviewed.duplicates_page
    QTest.keyClick(page.view, Qt.Key.Key_N)
    assert page.marks.of(page.model.group_at(0)) == frozenset()
    assert "byte for byte" in reviewed.banner_stack.banners()[0].text


def test_not_duplicates_takes_the_group_away_and_undo_brings_it_back(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    save_jpeg(photos / "smaller.jpg", draw_picture(3).resize((480, 360)), quality=80)
    scanned(window, photos, qtbot)
    window.show_duplicates()
    page = window.duplicates_page
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT_MS)
    QTest.keyClick(page.view, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=WAIT_MS)
    window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=WAIT_MS)


def test_the_plan_on_the_screen_is_carried_out_and_can_be_undone(
    reviewed: MainWindow, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:  # fmt: skip
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    page = reviewed.duplicates_page
    page.mark_bar.plan.click()
    panel = page.plan_panel
    qtbot.waitUntil(lambda: panel.go.isVisible() and panel.acts.rowCount() == 2, timeout=WAIT_MS)
    before = sorted(path.name for path in photos.iterdir())
    panel.go.click()
    qtbot.waitUntil(panel.undo.isVisible, timeout=WAIT_MS)
    assert len(list(photos.glob("*.jpg"))) == 12
    panel.undo.click()
    qtbot.waitUntil(lambda: len(list(photos.glob("*.jpg"))) == 14, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=WAIT_MS)
    assert sorted(path.name for path in photos.iterdir()) == before


def test_what_went_can_be_restored_from_the_activity_page(
    reviewed: MainWindow, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:  # fmt: skip
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    library, activity = reviewed.desk.library, reviewed.activity_page
    plan = library.removal.plan(marks=[reviewed.duplicates_page.model.group_at(0).members[0].photo])
    library.removal.trash(plan)
    reviewed.show_activity()
    qtbot.waitUntil(lambda: activity.done.rowCount() == 1, timeout=WAIT_MS)
    assert not activity.restore.isEnabled()
    activity.done_table.selectRow(0)
    activity.restore.click()
    qtbot.waitUntil(lambda: len(list(photos.glob("*.jpg"))) == 14, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: activity.done.index(0, 4).data() == "restored", timeout=WAIT_MS)


def test_a_photo_whose_file_is_away_is_compared_by_its_preview_and_that_is_said(
    reviewed: MainWindow, qtbot: QtBot
) -> None:
    # Else its missing detail is taken for a difference between copies.
    page, view = reviewed.duplicates_page, reviewed.compare_page.view
    keeper, copy = reviewed.desk.library.photos(page.model.group_at(0).photos)[:2]
    copy.path.unlink()
    QTest.keyClick(page.view, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: "preview only" in view.accessibleDescription(), timeout=WAIT_MS)
    assert view.accessibleDescription().startswith(f"{keeper.path.name}, {copy.path.name}")


def test_c_compares_keeper_and_copy_and_escape_leads_back(
    reviewed: MainWindow, qtbot: QtBot
) -> None:
    page = reviewed.duplicates_page
    group = page.model.group_at(0)
    QTest.keyClick(page.view, Qt.Key.Key_C)
    compare = reviewed.compare_page
    assert reviewed.page_in_front() is compare
    qtbot.waitUntil(lambda: compare.chosen() == list(group.photos), timeout=WAIT_MS)
    assert compare.facts.rowCount() > 3
    QTest.keyClick(compare.view, Qt.Key.Key_Escape)
    assert reviewed.page_in_front() is page


def test_only_accepted_groups_are_planned(reviewed: MainWindow, qtbot: QtBot) -> None:
    page = reviewed.duplicates_page
    page.marks.accept(page.model.group_at(1))
    page.mark_bar.plan.click()
    qtbot.waitUntil(lambda: page.plan_panel.acts.rowCount() == 1, timeout=WAIT_MS)
    page.plan_panel.back.click()
    assert page.view.isVisible()


# The window itself


def test_pages_are_reached_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    del qtbot
    for key, page in (
        (Qt.Key.Key_2, window.find_page),
        (Qt.Key.Key_3, window.duplicates_page),
        (Qt.Key.Key_4, window.map_page),
        (Qt.Key.Key_5, window.activity_page),
        (Qt.Key.Key_1, window.library_page),
    ):
        QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        assert window.page_in_front() is page


def test_everything_that_takes_the_keyboard_has_a_name(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    scanned(window, photos, qtbot)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not spoken_name(widget)
        and widget.window().windowType() != Qt.WindowType.Popup  # a closed list of choices
    ]
    assert not nameless, nameless


def spoken_name(widget: QWidget) -> str:
    """Return what a screen reader would say."""
    if widget.objectName().startswith("qt_") or widget.accessibleName():
        return widget.accessibleName() or widget.objectName()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_settings_are_stored_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.show_settings()
    window.settings_page.threads.setValue(3)
    window.settings_page.patterns.setPlainText("*.tmp\n\n  cache  ")
    qtbot.waitUntil(lambda: window.desk.library.settings.exclusions == ("*.tmp", "cache"))
    assert window.desk.library.settings.threads == 3


def test_the_theme_can_be_switched(window: MainWindow, look: Look, qtbot: QtBot) -> None:
    theme = window.settings_page.theme
    theme.setCurrentIndex(theme.findData("dark"))
    assert look.is_dark
    qtbot.waitUntil(lambda: window.desk.library.settings.theme == "dark")


def test_a_removed_folder_takes_its_photos_along_but_not_its_files(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    scanned(window, photos, qtbot)
    window.library_page.panel.remove_wanted.emit(photos)
    qtbot.waitUntil(lambda: shown_ids(window) == [], timeout=WAIT_MS)
    assert len(list(photos.glob("*.jpg"))) == 12


def test_a_protected_folder_says_so(window: MainWindow, photos: Path, qtbot: QtBot) -> None:
    scanned(window, photos, qtbot)
    window.library_page.panel.protect_wanted.emit(photos, True)
    below = Qt.ItemDataRole.UserRole + 1
    folders = window.library_page.panel.list
    qtbot.waitUntil(lambda: "protected" in str(folders.item(1).data(below)), timeout=WAIT_MS)


def test_a_folder_that_is_moved_up_wins(
    window: MainWindow, photos: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first = Path(shutil.copy(photos / "picture-0003.jpg", photos / "zz copy.jpg"))
    second = tmp_path / "keep these"
    second.mkdir()
    shutil.move(first, second)
    for folder in (photos, second):
        scanned(window, folder, qtbot)
    window.library_page.panel.move_folder(second, -1)
    library = window.desk.library
    qtbot.waitUntil(lambda: library.folders()[0].path == second, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.duplicates_page.model.rowCount() == 1, timeout=WAIT_MS)

    def keeper_is_there() -> bool:
        keeper = library.photo(library.groups(Grade.IDENTICAL)[0].keeper)
        return keeper is not None and keeper.path.parent == second

    qtbot.waitUntil(keeper_is_there, timeout=WAIT_MS)


def test_the_filter_narrows_and_says_when_nothing_is_left(
    window: MainWindow, photos: Path, qtbot: QtBot
) -> None:
    scanned(window, photos, qtbot)
    window.library_page.search.setText("0003")
    qtbot.waitUntil(lambda: len(shown_ids(window)) == 1, timeout=WAIT_MS)
    window.library_page.search.setText("no such name")
    qtbot.waitUntil(lambda: shown_ids(window) == [], timeout=WAIT_MS)
    window.library_page.clear_filters()
    qtbot.waitUntil(lambda: len(shown_ids(window)) == 12, timeout=WAIT_MS)


def test_the_path_of_a_photo_can_be_copied(window: MainWindow, photos: Path, qtbot: QtBot) -> None:
    scanned(window, photos, qtbot)
    window.library_page.grid.view.setCurrentIndex(window.library_page.grid.model.index(0))
    window.actions_table["copy-path"].trigger()
    qtbot.waitUntil(lambda: len(window.banner_stack.banners()) == 1, timeout=WAIT_MS)
    assert Path(QGuiApplication.clipboard().text()).parent == photos


def test_a_bug_is_shown_with_a_report_to_copy(window: MainWindow) -> None:
    window.banner_stack.show_error(ZeroDivisionError("division by zero"))
    (banner,) = window.banner_stack.banners()
    assert "A mistake in photofind" in banner.text
    banner.acted.emit()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()


def test_banners_do_not_pile_up(window: MainWindow) -> None:
    for number in range(6):
        window.banner_stack.tell(f"news {number}")
    assert [banner.text for banner in window.banner_stack.banners()] == [
        "news 3",
        "news 4",
        "news 5",
    ]


def test_the_window_remembers_its_size(
    window: MainWindow, look: Look, library: Library, qtbot: QtBot
) -> None:
    window.resize(760, 560)
    was = window.size()
    window.close()
    again = MainWindow(library, look)
    qtbot.addWidget(again)
    assert again.size() == was


def test_closing_during_a_scan_leaves_nothing_running(
    window: MainWindow, library: Library, photos: Path
) -> None:
    window.scans.add_folders([photos])
    window.close()
    library.add_folder(photos)  # would be refused if a scan still held the library
