"""Ctrl-C in the middle of a scan: it stops, says so, and keeps what is finished."""

import json
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from photofind.core.errors import CatalogError
from photofind.core.library import Library
from tests.builders import draw_picture, save_jpeg
from tests.cli.conftest import Run

PHOTOS = 500  # seconds of work for one thread after the first are stored


def wait_for_first_photos(library: Path, scan: "subprocess.Popen[str]") -> None:
    tick = threading.Event()
    while scan.poll() is None:
        try:
            with Library.open(library, writable=False) as opened:
                if opened.count() > 0:
                    return
        except CatalogError:
            pass  # it is just being made
        tick.wait(0.005)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals differ there")
def test_an_interrupted_scan_keeps_what_is_finished(photofind: Run, tmp_path: Path) -> None:
    folder, library = tmp_path / "photos", tmp_path / "library"
    for seed in range(PHOTOS):
        save_jpeg(folder / f"{seed:04}.jpg", draw_picture(seed, (160, 120)))
    library.mkdir()
    (library / "settings.json").write_text(json.dumps({"threads": 1}))
    scan = subprocess.Popen(
        [sys.executable, "-m", "photofind", "--library", str(library), "scan", str(folder)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    wait_for_first_photos(library, scan)
    scan.send_signal(signal.SIGINT)
    out, err = scan.communicate()
    assert (scan.returncode, out) == (130, "")
    assert err == "Stopped; what was finished is kept.\n"
    with Library.open(library) as opened:
        kept = opened.count()
    assert 0 < kept < PHOTOS
    last = photofind("--library", library, "scan", "--json").json
    assert (last["new"], last["unchanged"]) == (PHOTOS - kept, kept)
