"""Start the window: application, theme, log, library, and an end that leaves nothing running."""

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from photofind.core.errors import PhotofindError
from photofind.core.finding.values import Query
from photofind.core.library import Library
from photofind.gui import languages, log_file
from photofind.gui.alone import show_alone
from photofind.gui.application import Application
from photofind.gui.empty_state import EmptyState
from photofind.gui.error_box import sentence
from photofind.gui.icons import application_icon
from photofind.gui.interrupts import closing_on_interrupt
from photofind.gui.look import Look
from photofind.gui.main_window import MainWindow
from photofind.gui.opening import Opened, open_library
from photofind.gui.single_instance import SingleInstance, Wish, desktop_token

logger = logging.getLogger(__name__)

EXIT_FAILED = 1
FAILURE_SIZE = QSize(640, 420)
# How long a thread may hold Python's lock while the window waits for it. Painting a page asks for
# it a thousand times, while threads read thumbnails: at Python's own 5 ms one turn of the loop in
# sixty lasted longer than 50 ms, at 0.5 ms one in a thousand. Still shorter, the waiting itself
# takes time of the window's: at 0.02 ms a turn of 85 ms was nothing else.
SWITCH_INTERVAL_S = 0.0001


def run(library_opener: Callable[[], Library], root: Path, image: Path | None = None) -> int:
    """Open the window and return the exit code when it was closed.

    A window of this library that is open already is brought to the front instead.

    Args:
        library_opener: Opens the library; its errors are shown in the window.
        root: Its folder.
        image: A picture to look for at once.
    """
    application = make_application()
    instance = SingleInstance(root)
    if instance.hand_over(Wish(image, desktop_token())):
        return 0
    languages.speak(application)
    look, wants_repair = Look(application), False
    try:
        while True:
            opened = open_library(application, look, library_opener, root, asks=wants_repair)
            if opened is None:
                return EXIT_FAILED
            code, wants_repair = _run_library(application, look, opened, instance, image)
            if not wants_repair:
                return code
            image = None
    except PhotofindError as error:
        return _show_failure(application, look, error)
    finally:
        instance.close()


def _run_library(
    application: QApplication,
    look: Look,
    opened: Opened,
    instance: SingleInstance,
    image: Path | None,
) -> tuple[int, bool]:
    """Show a window until it is closed; return the exit code, and whether a repair is wanted."""
    with opened.library as library:
        handler = log_file.start(library.paths.log)
        try:
            languages.speak(application, library.settings.language)
            look.set_theme(library.settings.theme)
            window = MainWindow(library, look)
            if opened.are_settings_new:
                window.show_settings()
            for warning in opened.warnings:
                window.banner_stack.tell(warning, "warning")
            return _run_window(
                application, window, instance, image
            ), window.banner_stack.wants_repair
        finally:
            log_file.stop(handler)


def make_application() -> QApplication:
    """Return the one application object, set up as photofind's."""
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = Application(sys.argv[:1])
    application.setApplicationName("photofind")
    application.setDesktopFileName("photofind")
    application.setWindowIcon(application_icon())
    return application


def _run_window(
    application: QApplication, window: MainWindow, instance: SingleInstance, image: Path | None
) -> int:
    instance.wished.connect(window.grant)
    if isinstance(application, Application):
        application.give_files_to(lambda files: _take_files(window, files))
    earlier_hook = sys.excepthook
    sys.excepthook = lambda kind, error, trace: _on_bug(window, kind, error, trace)
    window.show()
    window.upkeep.begin(window.desk.library.settings)
    window.tour.begin_once()
    if image is not None:
        QTimer.singleShot(0, lambda: window.commands.searched.emit([Query.of_file(image)]))
    try:
        with closing_on_interrupt(window.close):
            return application.exec()
    finally:
        if isinstance(application, Application):
            application.give_files_to(None)
        sys.excepthook = earlier_hook
        window.close()


def _take_files(window: MainWindow, files: list[QUrl]) -> None:
    window.views.bring_to_front()
    window.commands.take_files(files)


def _on_bug(
    window: MainWindow,
    kind: type[BaseException],
    error: BaseException,
    trace: TracebackType | None,
) -> None:
    """Log and show what escaped from a slot: Qt would only print it."""
    logger.error("a slot failed", exc_info=(kind, error, trace))
    if isinstance(error, Exception):
        window.banner_stack.show_error(error)


def _show_failure(application: QApplication, look: Look, error: PhotofindError) -> int:
    """Say why the library cannot be opened, and offer the only thing left to do."""
    state = EmptyState(look, "warning", "", "")
    state.say(state.tr("The library cannot be opened"), sentence(error))
    state.add_button(state.tr("Quit"), "", "primary").clicked.connect(state.close)
    show_alone(application, state, FAILURE_SIZE)
    return EXIT_FAILED
