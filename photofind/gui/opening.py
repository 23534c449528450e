"""Opening the library for the window: what stands in the way is asked about, one by one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from photofind.core.errors import CatalogDamagedError, SettingsError
from photofind.core.library import Library
from photofind.core.paths import LibraryPaths
from photofind.gui.fresh_settings import (
    SettingsQuestion,
    be_careful,
    set_aside,
    what_to_choose,
)
from photofind.gui.look import Look
from photofind.gui.repair_question import RepairQuestion


@dataclass(frozen=True, slots=True)
class Opened:
    """A library, and what the user should know of it at once.

    Attributes:
        warnings: What to do before all else, in sentences.
        are_settings_new: What is never to be scanned must be chosen again.
    """

    library: Library
    warnings: tuple[str, ...] = ()
    are_settings_new: bool = False


def open_library(
    application: QApplication,
    look: Look,
    opener: Callable[[], Library],
    root: Path,
    *,
    asks: bool = False,
) -> Opened | None:
    """Open the library, asking what to do where it is damaged; None to quit.

    Args:
        application: Its loop runs while something is asked.
        look: Theme.
        opener: Opens it.
        root: Its folder.
        asks: Ask at once: a window has just found damage that opening it does not.

    Raises:
        PhotofindError: It cannot be opened.
    """
    paths = LibraryPaths(root)
    warnings: list[str] = []
    are_settings_new = False
    is_damaged = asks
    while True:
        if is_damaged:
            question = RepairQuestion(look, paths)
            if not question.ask(application):
                return None
            warnings += question.what_to_do()
        try:
            return Opened(opener(), tuple(warnings), are_settings_new)
        except SettingsError as error:
            if not SettingsQuestion(look, error).ask(application):
                return None
            aside = set_aside(paths.settings)
            be_careful(paths.settings)
            warnings.append(what_to_choose(aside))
            is_damaged, are_settings_new = False, True
        except CatalogDamagedError:
            is_damaged = True
