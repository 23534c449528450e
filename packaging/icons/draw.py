"""Draw the application's icon in every size and form that systems want, from the one SVG.

    python packaging/icons/draw.py build/icons

makes ``hicolor/SIZExSIZE/apps/photofind.png`` (Linux), ``photofind.ico`` (Windows) and
``photofind.icns`` (macOS).
"""

import argparse
import os
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).resolve().parents[2] / "resources/icons/photofind.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def draw(size: int, target: Path) -> None:
    """Write one square PNG of ``size`` pixels."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    image.save(str(target))


def draw_all(folder: Path) -> None:
    """Write every form of the icon below ``folder``."""
    for size in SIZES:
        draw(size, folder / f"hicolor/{size}x{size}/apps/photofind.png")
    large = folder / "hicolor/1024.png"
    draw(1024, large)
    with Image.open(large) as picture:
        picture.save(folder / "photofind.ico", sizes=[(size, size) for size in WINDOWS_SIZES])
        picture.save(folder / "photofind.icns")
    large.unlink()


def main() -> None:
    """Draw them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    draw_all(arguments.folder)
    application.quit()


if __name__ == "__main__":
    main()
