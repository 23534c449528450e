"""Say what each library costs in a built folder, and fail if all of it costs too much.

python packaging/pyinstaller/sizes.py dist/photofind [DOWNLOAD]
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

MEGA = 1e6
MOST_INSTALLED_BYTES = 650e6
MOST_DOWNLOADED_BYTES = 250e6
SMALL_BYTES = 1e6  # what costs less is summed up in one line


def cost_of_libraries(folder: Path) -> Counter[str]:
    """Return the bytes of each library in a built folder; a link costs nothing."""
    cost: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            cost[_library_of(file.relative_to(folder))] += file.stat().st_size
    return cost


def _library_of(file: Path) -> str:
    """Name the library a file belongs to: its folder below ``_internal``."""
    parts = file.parts[1:] if file.parts[0] == "_internal" else file.parts
    if len(parts) == 1:
        return "Python and the system's libraries" if ".so" in file.name else "photofind"
    name = parts[0].removesuffix(".libs").removesuffix(".dist-info")
    names = {"opencv_python_headless": "cv2", "PIL": "pillow", "lib-dynload": "Python"}
    return names.get(name, name)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("download", type=Path, nargs="?")
    arguments = parser.parse_args()
    cost = cost_of_libraries(arguments.folder)
    for name, size_bytes in cost.most_common():
        if size_bytes >= SMALL_BYTES:
            print(f"{size_bytes / MEGA:8.1f} MB  {name}")
    small = sum(size_bytes for size_bytes in cost.values() if size_bytes < SMALL_BYTES)
    print(f"{small / MEGA:8.1f} MB  the rest, each under 1 MB")
    print(f"{cost.total() / MEGA:8.1f} MB  installed (at most {MOST_INSTALLED_BYTES / MEGA:.0f})")
    is_too_big = cost.total() > MOST_INSTALLED_BYTES
    if arguments.download:
        packed = arguments.download.stat().st_size
        print(f"{packed / MEGA:8.1f} MB  download (at most {MOST_DOWNLOADED_BYTES / MEGA:.0f})")
        is_too_big |= packed > MOST_DOWNLOADED_BYTES
    sys.exit(is_too_big)


if __name__ == "__main__":
    main()
