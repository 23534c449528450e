"""No library photofind stands on notes anything about its user, to send it somewhere."""

import os
import subprocess
import sys
from pathlib import Path


def test_checking_everything_leaves_no_file_in_an_empty_home(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    environment = {"HOME": str(home), "PATH": os.defpath, "PYTHONDONTWRITEBYTECODE": "1"}

    subprocess.run(
        [sys.executable, "-m", "photofind", "doctor"],
        env=environment, check=True, capture_output=True, timeout=120,
    )  # fmt: skip

    assert not [path for path in home.rglob("*") if path.is_file()]
