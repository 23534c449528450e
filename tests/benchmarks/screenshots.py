"""Draw the pictures of the README from the demo library: every page, light and dark.

    python -m tests.benchmarks.screenshots [--to docs/screenshots] [--scale 1] [--pictures 60]

The window is the real one on a real library of painted pictures, so the screenshots show what a
newcomer sees after `photofind demo`. Without a display Qt's offscreen platform draws them.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, QLocale, QTimer

from photofind.core.demo import demo_folders, draw_demo
from photofind.core.finding.values import Query
from photofind.core.library import Library
from photofind.gui.app import make_application
from photofind.gui.compare_view import Mode
from photofind.gui.look import Look
from photofind.gui.main_window import MainWindow

SIZE = (1240, 800)
EXACT_COLOURS = 40  # of the window itself: they must not be dithered
SETTLE_MS = 400  # thumbnails of a page are there after 20 ms; a busy machine takes longer
LONGEST_WAIT_MS = 60_000
QUESTIONS = (
    "find", "query-picture", "library-ids", "groups", "status", "folders", "activity", "compare",
)  # fmt: skip


def wait(ms: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def settle(window: MainWindow) -> None:
    """Wait until the window has answers to all it asked, and its thumbnails."""
    wait(SETTLE_MS)
    for _ in range(LONGEST_WAIT_MS // SETTLE_MS):
        asked = any(window.reader.is_asking(key) for key in QUESTIONS)
        if not (asked or window.acts.is_asking("plan") or window.map_page.is_busy):
            break
        wait(SETTLE_MS)
    wait(SETTLE_MS)


def draw(library: Library, target: Path, theme: str, query: Path) -> None:
    """Save every page in one theme."""
    look = Look(make_application(), theme)
    window = MainWindow(library, look)
    window.resize(*SIZE)
    window.show()
    for name, go in _pages(window, query):
        go()
        settle(window)
        window.grab().save(str(target / f"{name}-{theme}.png"))
    window.close()


def draw_first_run(folder: Path, target: Path) -> None:
    """Save what a newcomer sees first."""
    with Library.open(folder) as library:
        window = MainWindow(library, Look(make_application(), "light"))
        window.resize(*SIZE)
        window.show()
        settle(window)
        window.grab().save(str(target / "first-run-light.png"))
        window.close()


def _pages(window: MainWindow, query: Path) -> list[tuple[str, Callable[[], object]]]:
    return [
        ("library", window.show_library),
        ("find", lambda: window.commands.searched.emit([Query.of_file(query)])),
        ("duplicates", lambda: _show_duplicates(window)),
        ("compare", lambda: _compare(window)),
        ("plan", lambda: (window.show_duplicates(), window.duplicates_page.review_plan())),
        (
            "activity",
            lambda: (window.duplicates_page.plan_panel.back.click(), window.show_activity()),
        ),
        ("map", window.show_map),
        ("keyboard", window.show_shortcuts),
    ]


def _show_duplicates(window: MainWindow) -> None:
    window.show_duplicates()
    tabs = window.duplicates_page.tabs
    same = 2  # "Same picture" shows best what differs
    tabs.setCurrentIndex(same if tabs.isTabEnabled(same) else tabs.currentIndex())


def shrink(folder: Path) -> None:
    """Bring screenshots to 256 colours: half the bytes, which whoever reads the README loads."""
    for path in folder.glob("*.png"):
        with Image.open(path) as image:
            colours = image.convert("RGB")
        dithered = colours.quantize(palette=_palette(colours), dither=Image.Dither.FLOYDSTEINBERG)
        dithered.save(path, optimize=True)


def _palette(image: Image.Image) -> Image.Image:
    """Return 256 colours for a screenshot: its plain areas exactly, the photos about."""
    counted = sorted(image.getcolors(image.width * image.height) or [], reverse=True)
    plain = [colour for _count, colour in counted[:EXACT_COLOURS]]
    others = image.quantize(256 - EXACT_COLOURS, Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*(part for colour in plain for part in colour), *others])
    return palette


def _compare(window: MainWindow) -> None:
    window.duplicates_page.view.step_photo(2)
    window.compare()
    window.compare_page.set_mode(Mode.SPLIT)


def main() -> None:
    """Draw them all."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--to", type=Path, default=Path("docs/screenshots"))
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--pictures", type=int, default=60)
    parser.add_argument("--demo", type=Path, help="keep or reuse the demo library here")
    chosen = parser.parse_args()
    os.environ["QT_SCALE_FACTOR"] = str(chosen.scale)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QLocale.setDefault(QLocale(QLocale.Language.English))
    chosen.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        place = chosen.demo or Path(scratch)
        draw_first_run(Path(scratch) / "empty", chosen.to)
        pictures = draw_demo(place / "Pictures", chosen.pictures)
        query = next((each.path for each in pictures if "crop" in each.path.stem), pictures[0].path)
        with Library.open(place / "library") as library:
            library.scan(demo_folders(place / "Pictures"))
            library.update_groups()
            for theme in ("light", "dark"):
                draw(library, chosen.to, theme, query)
    shrink(chosen.to)
    print(f"{len(list(chosen.to.glob('*.png')))} pictures in {chosen.to}", file=sys.stderr)


if __name__ == "__main__":
    main()
