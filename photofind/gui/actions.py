"""Everything one can do, in one table; menus, context menus and the shortcut page come from it.

A row names the slot that does it and what must be the case for it to be
possible. Texts are marked for translation here and translated when the actions are made.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from photofind.gui.icons import Icons


class Need(Enum):
    """What must be so for an action to be enabled."""

    NOTHING = "nothing"
    PHOTO = "photo"  # at least one photo is chosen
    ONE_PHOTO = "one photo"
    SEVERAL = "several"  # two to four photos, or a group
    FOLDERS = "folders"  # the library has a folder
    IDLE = "idle"  # no scan runs; there is a folder
    SCANNING = "scanning"
    UNDO = "undo"  # a mark or decision can be taken back
    REDO = "redo"
    MONTHS = "months"  # the library page is in front and shows photos by month
    GROUP = "group"  # the duplicates page is in front and has a group


class Area(Enum):
    """The heading under which an action stands, in menus and on the shortcut page."""

    LIBRARY = "library"
    PHOTO = "photo"
    REVIEW = "review"
    VIEW = "view"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing the user can do.

    Attributes:
        id: Stable name; object name of the action.
        slot: The method that does it, of the window or of one of its commands.
        shortcut: Portable text of the keys, or empty.
    """

    id: str
    area: Area
    text: str
    slot: str
    shortcut: str = ""
    icon: str = ""
    need: Need = Need.NOTHING


def _spec(
    id: str,  # noqa: A002 - the column's name
    area: Area,
    text: object,  # what the stubs say that QT_TRANSLATE_NOOP returns; it is the text
    slot: str,
    *how: str,
    need: Need = Need.NOTHING,
) -> ActionSpec:
    shortcut, icon = (*how, "", "")[:2]
    return ActionSpec(id, area, str(text), slot, shortcut, icon, need)


_T = QT_TRANSLATE_NOOP

ACTIONS: tuple[ActionSpec, ...] = (
    _spec("add-folder", Area.LIBRARY, _T("Actions", "Add folder…"), "add_folder",
          "Ctrl+Shift+A", "folder-add"),
    _spec("scan", Area.LIBRARY, _T("Actions", "Look for new photos"), "scan", "F5", "refresh",
          need=Need.IDLE),
    _spec("pause-scan", Area.LIBRARY, _T("Actions", "Pause or resume the scan"), "toggle_pause",
          "Ctrl+P", "pause", need=Need.SCANNING),
    _spec("stop-scan", Area.LIBRARY, _T("Actions", "Stop the scan"), "stop_scan",
          "Ctrl+.", "stop", need=Need.SCANNING),
    _spec("find-duplicates", Area.LIBRARY, _T("Actions", "Find duplicates"), "find_duplicates",
          "Ctrl+D", "duplicates", need=Need.FOLDERS),
    _spec("overlap", Area.LIBRARY, _T("Actions", "Compare two folders…"), "show_overlap",
          "Ctrl+Shift+D", "folder"),
    _spec("settings", Area.LIBRARY, _T("Actions", "Settings"), "show_settings",
          "Ctrl+,", "settings"),
    _spec("quit", Area.LIBRARY, _T("Actions", "Quit"), "quit", "Ctrl+Q"),
    _spec("open-query", Area.PHOTO, _T("Actions", "Find by a picture file…"), "open_query",
          "Ctrl+O", "image"),
    _spec("paste", Area.PHOTO, _T("Actions", "Find the picture on the clipboard"), "paste",
          "Ctrl+V", "paste"),
    _spec("find-similar", Area.PHOTO, _T("Actions", "Find similar"), "find_similar",
          "Ctrl+F", "find", need=Need.ONE_PHOTO),
    _spec("compare", Area.PHOTO, _T("Actions", "Compare"), "compare", "C", "compare",
          need=Need.SEVERAL),
    _spec("open-photo", Area.PHOTO, _T("Actions", "Open"), "open_photo", "Ctrl+Return", "open",
          need=Need.PHOTO),
    _spec("show-in-folder", Area.PHOTO, _T("Actions", "Show in folder"), "show_in_folder",
          "Ctrl+Shift+R", "folder-open", need=Need.PHOTO),
    _spec("copy-path", Area.PHOTO, _T("Actions", "Copy path"), "copy_path", "Ctrl+Shift+C",
          "copy", need=Need.PHOTO),
    _spec("select-month", Area.PHOTO, _T("Actions", "Select the whole month"), "select_month",
          "Ctrl+T", "check", need=Need.MONTHS),
    _spec("add-month", Area.PHOTO, _T("Actions", "Add the month to the selection"), "add_month",
          "Ctrl+Shift+T", "", need=Need.MONTHS),
    _spec("toggle-mark", Area.REVIEW, _T("Actions", "Keep or remove the photo"), "toggle_mark",
          "Space", "trash", need=Need.GROUP),
    _spec("make-keeper", Area.REVIEW, _T("Actions", "Make the photo the keeper"), "make_keeper",
          "K", "star", need=Need.GROUP),
    _spec("not-duplicates", Area.REVIEW, _T("Actions", "These are not duplicates"),
          "not_duplicates", "N", "not-equal", need=Need.GROUP),
    _spec("keep-all", Area.REVIEW, _T("Actions", "Keep all of the group"), "keep_all", "Shift+K",
          "shield", need=Need.GROUP),
    _spec("accept", Area.REVIEW, _T("Actions", "Accept the group"), "accept_group", "Return",
          "check", need=Need.GROUP),
    _spec("plan", Area.REVIEW, _T("Actions", "Review the plan…"), "review_plan", "Ctrl+R", "trash",
          need=Need.GROUP),
    _spec("undo", Area.REVIEW, _T("Actions", "Undo"), "undo", "Ctrl+Z", "undo",
          need=Need.UNDO),
    _spec("redo", Area.REVIEW, _T("Actions", "Redo"), "redo", "Ctrl+Shift+Z", "redo",
          need=Need.REDO),
    _spec("page-library", Area.VIEW, _T("Actions", "Library"), "show_library", "Alt+1",
          "library"),
    _spec("page-find", Area.VIEW, _T("Actions", "Find"), "show_find", "Alt+2", "find"),
    _spec("page-duplicates", Area.VIEW, _T("Actions", "Duplicates"), "show_duplicates", "Alt+3",
          "duplicates"),
    _spec("page-map", Area.VIEW, _T("Actions", "Map"), "show_map", "Alt+4", "map"),
    _spec("page-activity", Area.VIEW, _T("Actions", "Activity"), "show_activity", "Alt+5",
          "activity"),
    _spec("filter", Area.VIEW, _T("Actions", "Filter the photos"), "focus_filter", "Ctrl+L",
          "filter"),
    _spec("zoom-in", Area.VIEW, _T("Actions", "Larger thumbnails"), "zoom_in", "Ctrl++",
          "zoom-in"),
    _spec("zoom-out", Area.VIEW, _T("Actions", "Smaller thumbnails"), "zoom_out", "Ctrl+-",
          "zoom-out"),
    _spec("full-screen", Area.VIEW, _T("Actions", "Full screen"), "toggle_full_screen", "F11"),
    _spec("manual", Area.HELP, _T("Actions", "Manual"), "show_manual", "Shift+F1", "info"),
    _spec("shortcuts", Area.HELP, _T("Actions", "Keyboard shortcuts"), "show_shortcuts", "F1",
          "keyboard"),
    _spec("tour", Area.HELP, _T("Actions", "Show the tour"), "show_tour", "", "play"),
    _spec("report", Area.HELP, _T("Actions", "Report a problem…"), "show_about", "", "warning"),
    _spec("copy-log", Area.HELP, _T("Actions", "Copy the log"), "copy_log", "", "copy"),
    _spec("about", Area.HELP, _T("Actions", "About photofind"), "show_about", "", "info"),
)  # fmt: skip

REVIEW_IDS = tuple(spec.id for spec in ACTIONS if spec.area is Area.REVIEW)
KEYS_OF_VIEWS = (
    "toggle-mark",
    "make-keeper",
    "not-duplicates",
    "keep-all",
    "accept",
    "compare",
)  # only while in focus
PHOTO_MENU = ("find-similar", "compare", "", "open-photo", "show-in-folder", "copy-path")


class Actions(QObject):
    """The `QAction` of every row of the table."""

    def __init__(self, parent: QObject, icons: Icons, doers: Sequence[object]) -> None:
        """Make the actions.

        Args:
            parent: Owns them.
            icons: Draws theirs.
            doers: Who has the slots; the first that has one of the name does it.
        """
        super().__init__(parent)
        self._specs = {spec.id: spec for spec in ACTIONS}
        self._actions = {spec.id: self._make(spec, doers, icons) for spec in ACTIONS}

    def __getitem__(self, id: str) -> QAction:  # noqa: A002 - the table's column
        return self._actions[id]

    def all(self) -> list[QAction]:
        """Return every action, in the table's order."""
        return list(self._actions.values())

    def usual_keys(self, id: str) -> QKeySequence:  # noqa: A002 - the table's column
        """Return the keys that an action has when the user chose no others."""
        return QKeySequence(self._specs[id].shortcut)

    def rebind(self, id: str, keys: QKeySequence) -> None:  # noqa: A002 - the table's column
        """Give an action other keys, or none."""
        action = self._actions[id]
        action.setShortcut(keys)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{action.text()} ({shown})" if shown else action.text())

    def owner_of(self, keys: QKeySequence) -> str | None:
        """Return which action has these keys, or None."""
        return next((id_ for id_, each in self._actions.items() if each.shortcut() == keys), None)

    def changed_keys(self) -> dict[str, str]:
        """Return the keys that are not the usual ones, as portable text by action."""
        return {
            id_: action.shortcut().toString()
            for id_, action in self._actions.items()
            if action.shortcut() != self.usual_keys(id_)
        }

    def enable(self, met: Iterable[Need]) -> None:
        """Enable the actions whose need is met, disable the others."""
        met = {Need.NOTHING, *met}
        for id_, action in self._actions.items():
            action.setEnabled(self._specs[id_].need in met)

    def fill(self, menu: QMenu, ids: Iterable[str]) -> None:
        """Add actions to a menu; an empty id is a separator."""
        for id_ in ids:
            if id_:
                menu.addAction(self._actions[id_])
            else:
                menu.addSeparator()

    def of_area(self, area: Area) -> list[QAction]:
        """Return the actions under one heading."""
        return [self._actions[spec.id] for spec in ACTIONS if spec.area is area]

    def _make(self, spec: ActionSpec, doers: Sequence[object], icons: Icons) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", spec.text), self)
        action.setObjectName(spec.id)
        if spec.shortcut:
            keys = QKeySequence(spec.shortcut)
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            action.setShortcut(keys)
            action.setToolTip(f"{action.text()} ({shown})")
        if spec.id in KEYS_OF_VIEWS:  # letters must not be taken from whoever is typing
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if spec.icon:
            icons.give(action, spec.icon)
        doer = next(each for each in doers if hasattr(each, spec.slot))
        slot = getattr(doer, spec.slot)
        action.triggered.connect(lambda _checked: slot())
        return action


def area_title(area: Area) -> str:
    """Name a heading in the user's language."""
    texts = {
        Area.LIBRARY: "Library",
        Area.PHOTO: "Photo",
        Area.REVIEW: "Review",
        Area.VIEW: "View",
        Area.HELP: "Help",
    }
    return QCoreApplication.translate("Actions", texts[area])
