"""The built application works on a machine that has nothing of ours: no Python, no network."""

import dataclasses
import json
import signal
import subprocess
from pathlib import Path

import pytest

from tests.builders import draw_picture, save_jpeg
from tests.packaging.built import Application, application
from tests.packaging.screen import screen
from tests.packaging.scripts import ROOT

pytestmark = pytest.mark.slow
PACKAGE_PYTHON = ROOT / "build/package-venv/bin/python"


@pytest.fixture
def photofind(tmp_path: Path) -> Application:
    return application(tmp_path / "home")


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Two pictures, one of them four times: once each in a format that a child decodes."""
    folder = tmp_path / "photos"
    folder.mkdir()
    picture = draw_picture(1)
    save_jpeg(folder / "beach.jpg", picture)
    picture.save(folder / "beach.tif")
    picture.save(folder / "beach.avif", quality=95)
    picture.resize((320, 240)).save(folder / "small.png")
    save_jpeg(folder / "town.jpg", draw_picture(2))
    return folder


def test_everything_it_needs_is_inside(photofind: Application) -> None:
    assert photofind.run("--version").startswith("photofind ")
    checks = json.loads(photofind.run("doctor", "--json"))["checks"]
    assert [check for check in checks if check["verdict"] == "broken"] == []


def test_it_scans_and_finds_duplicates_with_the_network_cut_off(
    photofind: Application, photos: Path
) -> None:
    scanned = json.loads(photofind.run("scan", "--json", photos))
    (group,) = json.loads(photofind.run("duplicates", "--json"))["groups"]

    assert scanned["new"] == 5
    assert scanned["unreadable"] == []
    assert {Path(photo["path"]).stem for photo in group["photos"]} == {"beach", "small"}
    assert len(group["photos"]) == 4


def test_its_home_holds_nothing_but_the_library(photofind: Application, photos: Path) -> None:
    photofind.run("scan", photos)

    assert [path.relative_to(photofind.home) for path in photofind.home.glob("*/*/*")] == [
        Path(".local/share/photofind")
    ]


def test_its_window_opens_with_a_picture_and_closes(photofind: Application, photos: Path) -> None:
    photofind.run("scan", photos)
    with screen() as shown:
        seen = dataclasses.replace(photofind, extra={"DISPLAY": shown.display})
        process = subprocess.Popen(seen.command(photos / "beach.jpg"), cwd=photofind.home)
        try:
            shown.wait_for_window("photofind")
            process.send_signal(signal.SIGINT)  # no window manager is there to close it
            assert process.wait(timeout=30) == 0
        finally:
            process.kill()
            process.wait()


def test_it_costs_no_more_than_promised_and_its_licences_are_allowed() -> None:
    folder = ROOT / "dist/photofind"
    if not folder.exists() or not PACKAGE_PYTHON.exists():
        pytest.skip("dist/photofind is not built: packaging/build-folder")
    for name in ("pyinstaller/sizes.py", "licences/collect.py"):
        done = subprocess.run(
            [PACKAGE_PYTHON, ROOT / "packaging" / name, folder],
            capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
    assert "libheif" in (folder / "licences/README.md").read_text(encoding="utf-8")
