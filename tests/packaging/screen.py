"""A screen that nobody sees: Xvfb, and what xdotool tells of the windows on it."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

WINDOW_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Screen:
    """A running X server.

    Attributes:
        display: Its name: ``":7"``.
    """

    display: str

    def wait_for_window(self, title: str) -> str:
        """Return the id of the first visible window with this title, once there is one."""
        return self._xdotool("search", "--sync", "--onlyvisible", "--name", title).split()[0]

    def _xdotool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env={**os.environ, "DISPLAY": self.display},
            check=True, capture_output=True, text=True, timeout=WINDOW_SECONDS,
        ).stdout  # fmt: skip


@contextlib.contextmanager
def screen() -> Iterator[Screen]:
    """Start a screen of 1280 x 860 points, or skip the test."""
    missing = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} is not installed")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x860x24", "-nolisten", "tcp",
         "-noreset"],  # it would be deaf for a moment after its first guest left
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield Screen(f":{told.readline().strip()}")
    finally:
        server.terminate()
        server.wait()
