"""Every widget of every page: reached by Tab, in the order one reads, with a name and a role."""

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QHeaderView,
    QLabel,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from photofind.core.library import Library
from photofind.gui.jobs import Reader
from photofind.gui.look import Look
from photofind.gui.main_window import MainWindow
from tests.builders import draw_picture, save_jpeg

WAIT_MS = 30_000
MOST_STEPS = 200  # no page has as many widgets: somebody holds the focus
SAME_LINE_PX = 12  # widgets whose tops differ by less stand in one line
WITHOUT_MEANING = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window)
OF_QT = ("qt_", "ScrollLeftButton", "ScrollRightButton")  # names of the parts Qt makes


@pytest.fixture(scope="module")
def scanned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with photos, copies, a broken file, and a library of them."""
    root = tmp_path_factory.mktemp("widgets")
    for seed in range(4):
        save_jpeg(root / "photos" / f"{seed}.jpg", draw_picture(seed))
        save_jpeg(root / "backup" / f"copy of {seed}.jpg", draw_picture(seed))
    (root / "photos" / "broken.jpg").write_bytes(b"no picture")
    with Library.open(root / "library") as library:
        library.scan([root / "photos", root / "backup"])
        group = library.groups()[0]
        library.removal.keep_both(group.photos)
    return root


@pytest.fixture
def window(scanned: Path, tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return the shown window of a copy of the library."""
    shutil.copytree(scanned / "library", tmp_path / "library")
    with Library.open(tmp_path / "library") as library:
        window = MainWindow(library, look)
        qtbot.addWidget(window)
        window.resize(1200, 800)
        window.show()
        window.activateWindow()
        qtbot.waitExposed(window)
        settle(window, qtbot)
        yield window
        window.close()


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing is being read."""
    for lane in (window.reader, window.acts):
        qtbot.waitUntil(partial(_rests, lane), timeout=WAIT_MS)
    QApplication.processEvents()


def _rests(lane: Reader) -> bool:
    return not lane.is_busy


def _library(_window: MainWindow) -> None:
    """The page that is in front at first."""


def _filtered_away(window: MainWindow) -> None:
    window.show_duplicates()
    window.duplicates_page.filters.search.setText("nothing has this name")


def _rule(window: MainWindow) -> None:
    window.show_duplicates()
    window.duplicates_page.filters.select.click()


def _plan(window: MainWindow) -> None:
    window.show_duplicates()
    window.duplicates_page.review_plan()


def _compare(window: MainWindow) -> None:
    window.show_duplicates()
    window.compare()


def _overlap(window: MainWindow) -> None:
    window.show_overlap()
    first, second = (folder.path for folder in window.desk.library.folders())
    window.overlap_page.show_folders(first, second)


def _activity(tab: int) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.show_activity()
        window.activity_page.tabs.setCurrentIndex(tab)

    return show


VIEWS: dict[str, Callable[[MainWindow], None]] = {
    "library": _library,
    "find": MainWindow.show_find,
    "duplicates": MainWindow.show_duplicates,
    "duplicates, nothing passes": _filtered_away,
    "duplicates, a rule": _rule,
    "plan": _plan,
    "compare": _compare,
    "two folders, empty": MainWindow.show_overlap,
    "two folders": _overlap,
    "map": MainWindow.show_map,
    "activity": _activity(0),
    "decisions": _activity(1),
    "unreadable": _activity(2),
    "settings": MainWindow.show_settings,
    "keys": MainWindow.show_shortcuts,
    "about": MainWindow.show_about,
}


@pytest.fixture(params=VIEWS, ids=list(VIEWS))
def page(request: pytest.FixtureRequest, window: MainWindow, qtbot: QtBot) -> QWidget:
    """Return each page in each of its states, with all that it reads."""
    VIEWS[request.param](window)
    settle(window, qtbot)
    QTest.qWait(350)  # fields that wait until nobody types any more
    settle(window, qtbot)
    return window.page_in_front()


def widgets(page: QWidget) -> list[QWidget]:
    """Return all that can be seen on a page."""
    found = [each for each in page.findChildren(QWidget) if each.isVisibleTo(page)]
    return [each for each in found if not each.objectName().startswith(OF_QT)]


def focusable(page: QWidget) -> list[QWidget]:
    """Return all that the Tab key should reach."""
    return [
        each
        for each in widgets(page)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isEnabled()
        and each.focusProxy() is None
        and not each.visibleRegion().isEmpty()
        and not _is_scroll_area_without_content(each)
    ]


def _is_scroll_area_without_content(widget: QWidget) -> bool:
    """Whether a widget only scrolls others: Qt lets it have the focus for the arrow keys."""
    return isinstance(widget, QAbstractScrollArea) and type(widget).__name__ == "QScrollArea"


def described(widget: QWidget) -> str:
    """Name a widget for whoever reads a failure."""
    spoken = QAccessible.queryAccessibleInterface(widget)
    name = spoken.text(QAccessible.Text.Name) if spoken else ""
    parent = type(widget.parentWidget()).__name__
    return f"{type(widget).__name__} {name!r} in {parent} at {place(widget)}"


def place(widget: QWidget) -> tuple[int, int]:
    """Return where a widget is in its window."""
    point = widget.mapTo(widget.window(), QPoint(0, 0))
    return point.x(), point.y()


def test_everything_has_a_name_and_a_role(page: QWidget) -> None:
    assert nameless(page) == []
    assert silent_views(page) == []
    assert wordless_pictures(page) == []


def nameless(page: QWidget) -> list[str]:
    """Return what takes the focus and cannot say what it is."""
    found = []
    for widget in focusable(page):
        spoken = QAccessible.queryAccessibleInterface(widget)
        has_name = bool(spoken.text(QAccessible.Text.Name).strip())
        has_role = spoken.role() not in WITHOUT_MEANING or bool(widget.accessibleName())
        if not has_name or not has_role:
            found.append(described(widget))
    return found


def silent_views(page: QWidget) -> list[str]:
    """Return views of photos or rows that tell nothing of their cells."""
    silent = []
    for view in widgets(page):
        if not isinstance(view, QAbstractItemView) or isinstance(view, QHeaderView):
            continue
        if view.model() and view.model().rowCount() and not _tells_cells(view):
            silent.append(described(view))
    return silent


def _tells_cells(view: QAbstractItemView) -> bool:
    """Whether a screen reader finds the cells, or is told the one that is current."""
    spoken = QAccessible.queryAccessibleInterface(view)
    cells = [spoken.child(number) for number in range(min(spoken.childCount(), 40))]
    if any(cell and cell.text(QAccessible.Text.Name).strip() for cell in cells):
        return True
    view.setCurrentIndex(view.model().index(0, 0))
    return bool(view.accessibleDescription())


def wordless_pictures(page: QWidget) -> list[str]:
    """Return pictures that mean something to the eye only: a text is its own name."""
    return [
        described(each)
        for each in widgets(page)
        if isinstance(each, QLabel)
        and not each.text()
        and not each.pixmap().isNull()
        and each.accessibleName() == ""
        and each.toolTip() != ""
    ]


def test_tab_goes_through_everything_as_one_reads(page: QWidget) -> None:
    assert missed_by_tab(page) == []
    assert jumps(page) == []


def missed_by_tab(page: QWidget) -> list[str]:
    """Return what the Tab key does not reach."""
    wanted = focusable(page)
    if not wanted:
        return []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    for _ in range(MOST_STEPS):
        focus = QApplication.focusWidget()
        if focus is None or (reached and focus is reached[0]):
            break
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    else:
        pytest.fail(f"the focus is held near {described(reached[-1])}")
    return [
        described(widget)
        for widget in wanted
        if widget not in reached and _chosen_beside(widget) not in reached
    ]


def _chosen_beside(widget: QWidget) -> QWidget | None:
    """Return the button by which one comes to a group; within it one goes by the arrow keys."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group.checkedButton() if group is not None and group.exclusive() else None


def jumps(page: QWidget) -> list[str]:
    """Return where the focus goes back to what one has read before."""
    wanted = focusable(page)
    order: list[QWidget] = []
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        if widget in wanted:
            order.append(widget)
        widget = widget.nextInFocusChain()
    return [
        f"{described(one)} -> {described(other)}"
        for one, other in pairwise(order)
        if one.parentWidget() is other.parentWidget() and _is_before(other, one)
    ]


def _is_before(one: QWidget, other: QWidget) -> bool:
    """Whether one reads ``one`` before ``other``: above it, or on its line and to its left."""
    (x, y), (other_x, other_y) = place(one), place(other)
    middle, other_middle = y + one.height() / 2, other_y + other.height() / 2
    if abs(middle - other_middle) <= SAME_LINE_PX:
        return x < other_x
    return middle < other_middle and x <= other_x + other.width()


def test_every_action_of_the_menus_has_words(window: MainWindow) -> None:
    actions = [action for menu in window.menuBar().actions() for action in _leaves(menu)]
    assert len(actions) > 20
    assert [action.objectName() for action in actions if not action.text()] == []


def _leaves(action: QAction) -> list[QAction]:
    menu = action.menu()
    inside = menu.actions() if isinstance(menu, QMenu) else []
    return [each for each in inside if not each.isSeparator()]


def test_the_navigation_is_named_and_reached(window: MainWindow) -> None:
    buttons = [each for each in widgets(window.side_bar) if isinstance(each, QAbstractButton)]
    names = [button.accessibleName() for button in buttons]
    assert all(names)
    # Once one of several buttons that exclude each other had the focus, Qt makes them one stop of
    # the Tab key, and the arrow keys lead from one to the next.
    assert all(
        button.focusPolicy() & Qt.FocusPolicy.TabFocus or button.autoExclusive() or button.group()
        for button in buttons
    )
    assert any(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in buttons)
    assert len(set(names)) == len(names)
    assert {"Library", "Find", "Duplicates", "Activity", "Settings"} <= set(names)
