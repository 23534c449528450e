"""Where photofind starts: ``photofind``, ``python -m photofind``, and the installed application.

The command line and the window do not know each other; they meet here.
"""

import multiprocessing
import sys
from functools import partial
from pathlib import Path

from photofind.cli.app import run


def main() -> None:
    """Run photofind and exit with its code."""
    multiprocessing.freeze_support()  # a frozen application starts itself to decode in a child
    sys.exit(run(sys.argv[1:], _open_window))


def _open_window(data_dir: Path, image: Path | None) -> int:
    # Qt and numpy take half a second to import; `photofind --help` must not wait for them.
    from photofind.core.library import Library
    from photofind.gui.app import run as run_window

    return run_window(partial(Library.open, data_dir), data_dir, image)


if __name__ == "__main__":
    main()
