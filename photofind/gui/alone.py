"""A question or a message in a window of its own, before there is the main one."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from photofind.gui.empty_state import EmptyState
from photofind.gui.interrupts import closing_on_interrupt


def show_alone(application: QApplication, state: EmptyState, size: QSize) -> None:
    """Show a state until it is closed: by its buttons, by the user, or by Ctrl+C."""
    state.setWindowTitle("photofind")
    state.resize(size)
    state.show()
    with closing_on_interrupt(state.close):
        application.exec()
