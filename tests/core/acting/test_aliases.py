"""One file that two file systems show: no inode betrays it, and losing it would lose both."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from photofind.core.acting.aliases import FolderProbe
from photofind.core.acting.held import HeldFile
from photofind.core.acting.places import names_in
from photofind.core.acting.plan import Rules
from photofind.core.domain import Grade
from tests.core.acting.shelf import Shelf, drawn

MOUNTED = "PHOTOFIND_TEST_OVERLAY"


@pytest.fixture
def elsewhere() -> Iterator[Path]:
    """Return a folder on another file system than the tests' own, where there is one."""
    folder = Path(tempfile.mkdtemp(dir=tempfile.gettempdir()))
    yield folder
    shutil.rmtree(folder)


def test_folders_of_two_file_systems_are_two_and_nothing_is_left(
    tmp_path: Path, elsewhere: Path
) -> None:
    for folder in (tmp_path, elsewhere):
        (folder / "1.jpg").write_bytes(b"photo")
    with HeldFile(tmp_path / "1.jpg") as going, HeldFile(elsewhere / "1.jpg") as keeper:
        assert not FolderProbe().is_one_folder(going, keeper)
    assert names_in(tmp_path) == names_in(elsewhere) == ["1.jpg"]


def test_one_folder_is_known_whatever_its_device_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "1.jpg").write_bytes(b"photo")
    real = os.fstat
    with HeldFile(tmp_path / "1.jpg") as going, HeldFile(tmp_path / "1.jpg") as keeper:

        def another_device(handle: int) -> os.stat_result:
            status = list(real(handle))
            if handle == keeper.folder:
                status[2] += 1  # st_dev
            return os.stat_result(status)

        monkeypatch.setattr(os, "fstat", another_device)
        assert FolderProbe().is_one_folder(going, keeper)
    assert names_in(tmp_path) == ["1.jpg"]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may mount an overlay"
)
def test_a_file_below_an_overlay_does_not_go_for_itself() -> None:
    if MOUNTED in os.environ:
        _try_overlay()
        return
    test = f"{__file__}::{test_a_file_below_an_overlay_does_not_go_for_itself.__name__}"
    done = subprocess.run(
        ["unshare", "--mount", "--propagation", "private", sys.executable, "-m", "pytest", test],
        env={**os.environ, MOUNTED: "1"}, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def _try_overlay() -> None:
    """Let photos of the lower folder go for those of the overlay, where only we see it."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        if subprocess.run(["mount", "-t", "tmpfs", "none", root], check=False).returncode:
            pytest.skip("nothing can be mounted here")
        shelf = Shelf(root)
        low, merged = shelf.photos_root / "low", shelf.photos_root / "merged"
        for name in ("photos/low", "photos/merged", "up", "work"):
            (root / name).mkdir(exist_ok=True)
        loser = shelf.photo("low/1.jpg", drawn(1))
        layers = f"lowerdir={low},upperdir={root / 'up'},workdir={root / 'work'}"
        mount = ["mount", "-t", "overlay", "none", "-o", layers, str(merged)]
        if subprocess.run(mount, check=False).returncode:
            subprocess.run(["umount", root], check=False)
            pytest.skip("no overlays here")
        kept = shelf.photo("merged/2.jpg", drawn(1))
        shelf.path(kept).unlink()
        shelf.judged[kept] = replace(shelf.judged[kept], path=merged / "1.jpg")
        shelf.volumes.refresh()
        shelf.group(kept, loser, grade=Grade.IDENTICAL)
        with shelf.letting_go() as letting_go:
            report = letting_go.execute(shelf.plan([loser], Rules(copies=1)))
        names = [path.exists() for path in (low / "1.jpg", merged / "1.jpg")]
        for mounted in (merged, root):
            subprocess.run(["umount", mounted], check=True)
        assert [one.reason.name for one in report.refused] == ["SAME_FILE"]
        assert names == [True, True]
