"""Contact sheets: pairs of pictures side by side on one PNG, so that failures can be looked at."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageOps

from tests.benchmarks.edits import font

CELL_PX = 150
COLUMNS = 5


@dataclass(frozen=True)
class Pair:
    """Two files and what to write below them."""

    first: Path
    second: Path
    words: str


def contact_sheet(pairs: Sequence[Pair], path: Path, title: str) -> None:
    """Draw up to 60 pairs into a PNG at ``path``."""
    shown = pairs[:60]
    rows = max(1, -(-len(shown) // COLUMNS))
    wide, high = 2 * CELL_PX + 10, CELL_PX + 32
    sheet = Image.new("RGB", (COLUMNS * wide, rows * high + 24), "white")
    pen = ImageDraw.Draw(sheet)
    pen.text((6, 4), f"{title}: {len(pairs)} pairs", fill="black", font=font(14))
    for number, pair in enumerate(shown):
        left, top = number % COLUMNS * wide, number // COLUMNS * high + 24
        for side, source in enumerate((pair.first, pair.second)):
            cell = _cell(source)
            sheet.paste(cell, (left + side * CELL_PX, top))
        for line, words in enumerate((pair.words[:48], pair.words[48:96])):
            pen.text((left + 2, top + CELL_PX + 1 + 13 * line), words, fill="black", font=font(11))
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(path)


def _cell(source: Path) -> Image.Image:
    with Image.open(source) as opened:
        upright = ImageOps.exif_transpose(opened).convert("RGB")
    return ImageOps.contain(upright, (CELL_PX - 4, CELL_PX - 4))
