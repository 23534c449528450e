"""The speed baseline: what decoding every photo to 256 px costs with Pillow, and nothing else.

JPEG's own scaling to at least 256 px, then one resize, in as many threads as there are cores. No
digest, hash, thumbnail, network or database: a scanner can only be slower. Kept in a file of its
own so that a change to photofind cannot change it.

    python -m tests.benchmarks.baseline FOLDER
"""

import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image

SIDE_PX = 256


def decode(path: Path) -> tuple[int, int]:
    """Decode one photo to a long side of 256 px and return its size."""
    with Image.open(path) as photo:
        photo.draft("RGB", (SIDE_PX, SIDE_PX))
        scale = SIDE_PX / max(photo.size)
        size = (max(1, round(photo.width * scale)), max(1, round(photo.height * scale)))
        return photo.convert("RGB").resize(size).size


def main() -> None:
    """Decode a folder and print how many photos and seconds that took."""
    paths = sorted(path for path in Path(sys.argv[1]).rglob("*") if path.is_file())
    began = time.perf_counter()
    with ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        sizes = list(pool.map(decode, paths))
    print(len(sizes), time.perf_counter() - began)


if __name__ == "__main__":
    main()
