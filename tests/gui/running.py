"""The window run as a whole, by a test that fails where nobody closes it, and never hangs.

The application's loop ends when its last window closes. A test that closes it from a timer waits
for ever if an assertion fails in that timer, if what it looks for never comes, or if a window is
in sight that it does not know of.
"""

import faulthandler
import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from photofind.gui.main_window import MainWindow

LOOK_MS = 50
LIMIT_MS = 120_000  # far more than a busy machine takes
BLOCKED_S = 3 * LIMIT_MS / 1_000  # a loop that does not even turn can be ended by force only


def run_watched(
    application: QApplication,
    start: Callable[[], int],
    look: Callable[[], object],
    limit_ms: int = LIMIT_MS,
) -> int:
    """Run the window and return its exit code.

    Args:
        application: Its loop is ended if need be.
        start: Runs until the window was closed.
        look: Called twenty times a second meanwhile, also before the window stands and when it
            was closed: does what a user does, and closes the window.
        limit_ms: How long that may take.

    Raises:
        AssertionError: The window was still open then.
        Exception: Whatever ``look`` raised.
    """
    watch = _Watch(application, look, limit_ms)
    faulthandler.dump_traceback_later(BLOCKED_S, exit=True, file=sys.__stderr__ or sys.stderr)
    try:
        code = start()
    finally:
        watch.stop()
        faulthandler.cancel_dump_traceback_later()
    if watch.failed is not None:
        raise watch.failed
    return code


class _Watch:
    """Looks again and again, until something fails; from then on it ends every loop."""

    def __init__(
        self, application: QApplication, look: Callable[[], object], limit_ms: int
    ) -> None:
        self.failed: Exception | None = None
        self._application, self._look = application, look
        self._steps = QTimer(interval=LOOK_MS)
        self._steps.timeout.connect(self._step)
        self._limit = QTimer(interval=limit_ms, singleShot=True)
        self._limit.timeout.connect(self._give_up)
        for timer in (self._steps, self._limit):
            timer.start()

    def stop(self) -> None:
        """Look no more."""
        for timer in (self._steps, self._limit):
            timer.stop()

    def _step(self) -> None:
        try:
            if self.failed is None:
                self._look()
        except Exception as error:  # noqa: BLE001 - raised by `run_watched`: the loop ends first
            self.failed = error
        if self.failed is not None:
            self._application.exit(1)

    def _give_up(self) -> None:
        seen = [each for each in self._application.topLevelWidgets() if each.isVisible()]
        words = [f"{type(each).__name__} {each.windowTitle()!r}" for each in seen]
        self.failed = AssertionError(f"nobody closed {', '.join(words) or 'the application'}")
        self._application.exit(1)  # not by a step: one that waits in a dialog is not repeated


def window_of(application: QApplication) -> MainWindow | None:
    """Return the window that stands, None if none does yet."""
    windows = (each for each in application.topLevelWidgets() if isinstance(each, MainWindow))
    return next((each for each in windows if each.isVisible()), None)


class Interrupt:
    """Does, once, what Ctrl+C or the system does, when a window of a kind is in sight."""

    def __init__(
        self,
        application: QApplication,
        kind: type[QWidget],
        number: signal.Signals = signal.SIGINT,
    ) -> None:
        self._application, self._kind, self._number = application, kind, number
        self._is_done = False

    def __call__(self) -> None:
        """Look for the window."""
        seen = (each for each in self._application.topLevelWidgets() if each.isVisible())
        if not self._is_done and any(isinstance(each, self._kind) for each in seen):
            self._is_done = True
            os.kill(os.getpid(), self._number)


def click(application: QApplication, *names: str) -> None:
    """Press the first of some buttons that is in sight, none if none is."""
    buttons = (each for each in application.allWidgets() if isinstance(each, QPushButton))
    offered = {each.accessibleName(): each for each in buttons if each.isVisible()}
    pressed = next((offered[name] for name in names if name in offered), None)
    if pressed is not None:
        pressed.click()
