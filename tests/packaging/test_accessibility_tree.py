"""What a screen reader is told of the running window: AT-SPI, over a bus of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

import pytest

from tests.builders import draw_library
from tests.packaging.built import BUILT_VARIABLE
from tests.packaging.screen import Screen, screen
from tests.packaging.scripts import ROOT

pytestmark = pytest.mark.slow
SYSTEM_PYTHON = "/usr/bin/python3"  # has the bindings, which no wheel brings
READER = ROOT / "packaging/accessibility/read_tree.py"
PAGES = ("Library", "Find", "Duplicates", "Activity", "Settings")
# Starts the application on the bus it was given, reads, and ends it.
SCRIPT = """
"$@" &
application=$!
"$PYTHON" "$READER" "$HOME/tree.json" photofind 60 $PAGES
kill -INT $application
wait $application
"""


class Part(TypedDict):
    """One part of the window, as `read_tree.py` prints it."""

    depth: int
    role: str
    name: str
    description: str
    states: list[str]


def _need_bindings() -> None:
    code = "import gi; gi.require_version('Atspi', '2.0')"
    has_bindings = (
        Path(SYSTEM_PYTHON).exists()
        and not subprocess.run(
            [SYSTEM_PYTHON, "-c", code], capture_output=True, check=False
        ).returncode
    )
    if not has_bindings or shutil.which("dbus-run-session") is None:
        pytest.skip("needs python3-gi, gir1.2-atspi-2.0, at-spi2-core and dbus of the system")


def _program() -> list[str]:
    built = os.environ.get(BUILT_VARIABLE)
    return [built] if built else [sys.executable, "-m", "photofind"]


def _read(shown: Screen, home: Path) -> dict[str, list[Part]]:
    """Start photofind on a library of three photos and return what each page shows."""
    (home / "run").mkdir(parents=True, mode=0o700)
    environment = {
        **os.environ,
        "DISPLAY": shown.display, "HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"),
        "PHOTOFIND_LIBRARY": str(home / "library"), "PHOTOFIND_LANGUAGE": "en",
        "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHON": SYSTEM_PYTHON, "READER": str(READER), "PAGES": " ".join(PAGES),
    }  # fmt: skip
    draw_library(home / "photos", count=3)
    scan = [*_program(), "scan", str(home / "photos")]
    subprocess.run(scan, env=environment, cwd=ROOT, check=True, capture_output=True, timeout=120)
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SCRIPT, "sh", *_program()],
        env=environment, cwd=ROOT, check=False, capture_output=True, text=True, timeout=180,
    )  # fmt: skip
    pages: dict[str, list[Part]] = json.loads((home / "tree.json").read_text(encoding="utf-8"))
    assert set(pages) == set(PAGES), done.stderr
    return pages


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Part]]:
    _need_bindings()
    with screen() as shown:
        return _read(shown, tmp_path_factory.mktemp("accessible") / "home")


def test_every_part_that_takes_the_keyboard_has_a_name(pages: dict[str, list[Part]]) -> None:
    nameless = [
        (page, part["role"])
        for page, parts in pages.items()
        for part in parts
        if {"FOCUSABLE", "SHOWING"} <= set(part["states"]) and not part["name"].strip()
    ]
    assert nameless == []


def test_every_page_can_be_reached_and_says_so(pages: dict[str, list[Part]]) -> None:
    for page, parts in pages.items():
        assert next(part["name"] for part in parts if "CHECKED" in part["states"]) == page


def test_lists_and_tables_have_their_role(pages: dict[str, list[Part]]) -> None:
    roles = {part["role"] for parts in pages.values() for part in parts}
    assert {
        "frame", "menu bar", "menu item", "check box", "push button", "combo box", "slider",
        "list", "list item", "table", "page tab", "text",
    } <= roles  # fmt: skip
