"""Every action with its keys, under the headings of the menus; the keys can be changed.

Keys that another action has are refused, and so are those by which one moves about and types.
"""

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QKeySequenceEdit, QToolButton, QWidget

from photofind.gui.actions import KEYS_OF_VIEWS, Actions, Area, area_title
from photofind.gui.look import Look, Space
from photofind.gui.page import button, icon_button, label, row

WIDTH_PX = 720
MOVING = frozenset(
    {
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
        Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
    }
)  # fmt: skip


class ShortcutPage(QWidget):
    """One row for each action: its name, a field for its keys, and a way back to the usual ones.

    Signals:
        changed: Other keys were chosen.
    """

    changed = Signal()

    def __init__(self, look: Look, actions: Actions) -> None:
        super().__init__()
        self._look, self._actions = look, actions
        self.fields: dict[str, QKeySequenceEdit] = {}
        self._resets: dict[str, QToolButton] = {}
        self.problem = label("", "warning", wraps=True)
        self.problem.hide()
        self.reset_all = button(look, self.tr("Usual keys for all"), "undo")
        self.reset_all.clicked.connect(self._on_reset_all)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, Space.L, 0, Space.L)
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(0, 1)
        hint = self.tr("Click into a field and press other keys. Backspace leaves it without any.")
        head = row()
        head.addWidget(label(hint, "muted", wraps=True), 1)
        head.addWidget(self.reset_all)
        self._grid.addLayout(head, 0, 0, 1, 3)
        self._grid.addWidget(self.problem, 1, 0, 1, 3)
        for area in Area:
            self._add_area(area)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.setMaximumWidth(WIDTH_PX)

    def chosen(self) -> dict[str, str]:
        """Return the keys that are not the usual ones, as portable text by action."""
        return self._actions.changed_keys()

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Give the actions the keys that the user chose earlier."""
        for id_, text in keys.items():
            if id_ in self.fields:
                self._actions.rebind(id_, QKeySequence(text))
        for id_ in self.fields:
            self._show(id_)

    def _add_area(self, area: Area) -> None:
        at = self._grid.rowCount()
        self._grid.addWidget(label(area_title(area).upper(), "section"), at, 0, 1, 3)
        self._grid.setRowMinimumHeight(at, Space.XXL)
        for number, action in enumerate(self._actions.of_area(area), start=at + 1):
            id_, name = action.objectName(), action.text()
            field = QKeySequenceEdit()
            field.setMaximumSequenceLength(1)
            field.setAccessibleName(self.tr("Keys for: {0}").format(name))
            field.setFixedWidth(180)
            field.editingFinished.connect(lambda id_=id_: self._on_edited(id_))
            back = icon_button(self._look, "undo", self.tr("Usual keys for: {0}").format(name))
            back.clicked.connect(lambda _checked, id_=id_: self._on_reset(id_))
            self.fields[id_], self._resets[id_] = field, back
            named = label(name)
            named.setBuddy(field)
            self._grid.addWidget(named, number, 0)
            self._grid.addWidget(field, number, 1)
            self._grid.addWidget(back, number, 2)
            self._show(id_)

    def _show(self, id_: str) -> None:
        self.fields[id_].setKeySequence(self._actions[id_].shortcut())
        policy = self._resets[id_].sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._resets[id_].setSizePolicy(policy)
        self._resets[id_].setVisible(id_ in self._actions.changed_keys())

    def _on_edited(self, id_: str) -> None:
        self._try(id_, self.fields[id_].keySequence())

    def _on_reset(self, id_: str) -> None:
        self._try(id_, self._actions.usual_keys(id_))

    def _on_reset_all(self) -> None:
        for id_ in self.fields:
            self._actions.rebind(id_, self._actions.usual_keys(id_))
            self._show(id_)
        self._complain("")
        self.changed.emit()

    def _try(self, id_: str, keys: QKeySequence) -> None:
        """Take the keys over, or say why not and show the old ones again."""
        if keys == self._actions[id_].shortcut():
            return
        problem = self._why_not(id_, keys)
        if not problem:
            self._actions.rebind(id_, keys)
        self._show(id_)
        self._complain(problem)
        if not problem:
            self.changed.emit()

    def _why_not(self, id_: str, keys: QKeySequence) -> str:
        if keys.isEmpty():
            return ""
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        owner = self._actions.owner_of(keys)
        if owner is not None and owner != id_:
            taken = self.tr("{keys} already means “{action}”. Change that first.")
            return taken.format(keys=shown, action=self._actions[owner].text())
        pressed = _first(keys)
        if is_for_moving(pressed):
            return self.tr("{0} is needed to move about.").format(shown)
        if id_ not in KEYS_OF_VIEWS and is_for_typing(pressed):
            return self.tr("{0} alone is needed for typing. Add Ctrl or Alt.").format(shown)
        return ""

    def _complain(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))


def _first(keys: QKeySequence) -> QKeyCombination:
    """Return the first press of some keys."""
    first = keys[0]  # type: ignore[index]  # the stubs do not know it
    assert isinstance(first, QKeyCombination)  # noqa: S101 - what Qt returns
    return first


def is_for_moving(keys: QKeyCombination) -> bool:
    """Whether keys move about in lists and fields."""
    plain = keys.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return keys.key() in MOVING and plain == Qt.KeyboardModifier.NoModifier


def is_for_typing(keys: QKeyCombination) -> bool:
    """Whether keys write something where one types."""
    plain = keys.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
    is_printed = keys.key() < Qt.Key.Key_Escape or keys.key() in (
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
    )
    return is_printed and plain == Qt.KeyboardModifier.NoModifier
