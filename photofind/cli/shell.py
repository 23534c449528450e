"""What every command gets: where the library is, how a window is opened, where to log."""

import logging
import logging.handlers
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from photofind.core.paths import LibraryPaths, default_data_dir

if TYPE_CHECKING:
    from photofind.core.library import Library

OpenWindow = Callable[[Path, Path | None], int]

# Whether a path can be read is for us to find out: click would take it for wrong usage.
any_path = click.Path(path_type=Path, readable=False)
any_folder = click.Path(path_type=Path, file_okay=False, readable=False)

DEFAULT_WAIT_S = 10.0
LOG_BYTES = 1_000_000  # of one log file; the one before it is kept
LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class Shell:
    """The surroundings of a command.

    Attributes:
        open_window: Opens the window on a library, searching for a picture if one is given, and
            returns the exit code when it is closed.
        data_dir: Where the library is.
    """

    open_window: OpenWindow
    data_dir: Path

    @property
    def paths(self) -> LibraryPaths:
        """The files of the library."""
        return LibraryPaths(self.data_dir)

    @contextmanager
    def library(
        self, data_dir: Path | None = None, *, wait_s: float = DEFAULT_WAIT_S
    ) -> "Iterator[Library]":
        """Open the library, and close it when the command is done.

        Args:
            data_dir: Another library than the one that was chosen.
            wait_s: How long a change waits for another photofind that is writing.

        Raises:
            CatalogError: It cannot be used.
        """
        # Here, not above: numpy and all that stands on it would make `--help` slow.
        from photofind.core.library import Library

        paths = LibraryPaths(data_dir or self.data_dir)
        with Library.open(paths.root, wait_s=wait_s) as library:
            log_to(paths.log)
            yield library


def default_shell(open_window: OpenWindow) -> Shell:
    """Return the surroundings of a command that names no other library."""
    return Shell(open_window, default_data_dir())


pass_shell = click.make_pass_decorator(Shell)


def log_to(path: Path) -> bool:
    """Write the log to a file from here on; return whether that is possible."""
    ours = logging.getLogger("photofind")
    if any(isinstance(known, logging.FileHandler) for known in ours.handlers):
        return True
    try:
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        return False  # a library that can only be read is used without a log
    handler.setFormatter(logging.Formatter(LOG_FORMAT))
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    ours.propagate = False
    return True


def stop_logging() -> None:
    """Close the log file."""
    ours = logging.getLogger("photofind")
    for handler in list(ours.handlers):
        if isinstance(handler, logging.FileHandler):
            ours.removeHandler(handler)
            handler.close()
    ours.propagate = True
