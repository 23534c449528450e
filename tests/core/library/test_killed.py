"""A scan that is killed, again and again, loses nothing."""

import json
import random
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PIL import Image

from photofind.core.errors import CatalogError
from photofind.core.library import Library
from tests.builders import save_jpeg

PHOTOS = 600  # half a second of work stores some thirty
SIZE = (2400, 1800)
KILLS = 10


def start_scan(library: Path, folder: Path) -> subprocess.Popen[bytes]:
    """Start a scan in a process of its own."""
    command = [sys.executable, "-m", "photofind", "--library", str(library), "scan", str(folder)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait_for(library: Path, photos: int, scan: "subprocess.Popen[bytes]") -> None:
    """Wait until a scan in another process stored so many photos, or has ended."""
    tick = threading.Event()
    while scan.poll() is None:
        try:
            with Library.open(library, writable=False) as opened:
                if opened.count() >= photos:
                    return
        except CatalogError:
            pass  # it is just being made
        tick.wait(0.005)


def draw_plain_photos(folder: Path) -> None:
    """Draw plain frames: that they are scanned counts here, and plain ones are not compared."""
    for seed in range(PHOTOS):
        colour = (seed % 256, seed // 256, 100)
        save_jpeg(folder / f"{seed:04}.jpg", Image.new("RGB", SIZE, colour))


def check_databases(library: Path) -> None:
    """Ask SQLite whether its files are whole."""
    for name in ("catalog.sqlite", "vectors.sqlite", "thumbnails.sqlite"):
        with sqlite3.connect(library / name) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()


@pytest.mark.slow
def test_ten_kills_at_random_moments_lose_no_photo(tmp_path: Path) -> None:
    folder, library = tmp_path / "photos", tmp_path / "library"
    draw_plain_photos(folder)
    library.mkdir()
    (library / "settings.json").write_text(json.dumps({"threads": 1}))
    chosen = random.Random(7)
    stored = [0]
    for share in sorted(chosen.uniform(0.05, 0.95) for _ in range(KILLS)):
        scan = start_scan(library, folder)
        wait_for(library, max(int(share * PHOTOS), stored[-1] + 1), scan)
        scan.kill()  # SIGKILL; nothing if it has ended
        scan.wait()
        with Library.open(library, writable=False) as opened:
            stored.append(opened.count())
    assert len(set(stored)) > KILLS // 2, f"too few kills in the middle of the work: {stored}"
    last = start_scan(library, folder)
    assert last.wait() == 0
    with Library.open(library) as opened:
        photos = opened.photos(opened.photo_ids())
        assert opened.unreadable() == []
        assert {photo.path.name for photo in photos} == {f"{n:04}.jpg" for n in range(PHOTOS)}
        assert len(photos) == PHOTOS
        assert all(opened.thumbnail(photo.id) for photo in photos)
        assert opened.status().embedded == PHOTOS
        assert opened.scan().unchanged == PHOTOS
    check_databases(library)
