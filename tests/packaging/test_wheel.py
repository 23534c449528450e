"""The wheel and the source archive hold all that photofind needs to run."""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.builders import draw_library
from tests.packaging.scripts import ROOT

pytestmark = pytest.mark.slow
NEEDED = ("models/photofind-mobilenet.onnx", "icons/photofind.svg", "icons/trash.svg")


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both."""
    pytest.importorskip("hatchling", reason="hatchling builds them: pip install hatchling")
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--directory", folder],
        cwd=ROOT, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return folder


@pytest.fixture
def installed(archives: Path, tmp_path: Path) -> Path:
    """The wheel as pip lays it out, with no checkout beside it."""
    (wheel,) = archives.glob("*.whl")
    shutil.unpack_archive(wheel, tmp_path / "site", "zip")
    return tmp_path / "site"


def run(site: Path, *arguments: str | Path) -> str:
    environment = {**os.environ, "PYTHONPATH": str(site), "PYTHONSAFEPATH": "1"}
    command = [sys.executable, "-m", "photofind", *map(str, arguments)]
    done = subprocess.run(
        command, env=environment, cwd=site.parent, capture_output=True, text=True, check=False,
        timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_wheel_runs_without_a_checkout(installed: Path, tmp_path: Path) -> None:
    draw_library(tmp_path / "photos", count=2)
    code = "import photofind; print(photofind.__file__)"
    where = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(installed)},
        cwd=tmp_path, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip

    assert Path(where.strip()).is_relative_to(installed)
    assert "BROKEN" not in run(installed, "doctor")
    assert "2" in run(installed, "scan", tmp_path / "photos")


def test_both_hold_the_model_the_icons_and_the_licence(archives: Path) -> None:
    (wheel,), (source,) = archives.glob("*.whl"), archives.glob("*.tar.gz")
    in_wheel = zipfile.ZipFile(wheel).namelist()
    with tarfile.open(source) as content:
        in_source = [name.partition("/")[2] for name in content.getnames()]

    assert {f"photofind/resources/{name}" for name in NEEDED} <= set(in_wheel)
    assert {f"resources/{name}" for name in NEEDED} <= set(in_source)
    assert any(name.endswith("licenses/LICENSE") for name in in_wheel)
    assert {"LICENSE", "pyproject.toml", "README.md"} <= set(in_source)
