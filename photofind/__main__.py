"""Where photofind starts: ``photofind``, ``python -m photofind``, and the installed application.

The command line and the window do not know each other; they meet here.
"""

import sys
from pathlib import Path

from photofind.cli.app import run


def main() -> None:
    """Run photofind and exit with its code."""
    sys.exit(run(sys.argv[1:], _open_window))


def _open_window(data_dir: Path, image: Path | None) -> int:
    # Qt takes a third of a second to import; `photofind --help` must not wait for it.
    from photofind.gui.app import open_window

    return open_window(data_dir, image)


if __name__ == "__main__":
    main()
