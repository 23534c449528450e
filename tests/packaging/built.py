"""The built application: where it is, and how it is run as on a machine that has nothing else."""

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.packaging.scripts import ROOT

BUILT_VARIABLE = "PHOTOFIND_BUILT"  # the program to test, if not the one in dist/
START_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Application:
    """A built photofind.

    Attributes:
        program: What is started.
        home: An empty home folder of its own.
        has_no_network: Whether it is started where there is none.
    """

    program: Path
    home: Path
    has_no_network: bool
    extra: dict[str, str] = field(default_factory=dict)

    def command(self, *arguments: str | Path) -> list[str]:
        """Return the command that starts it with no environment but a home and a path."""
        environment = {"HOME": str(self.home), "PATH": "/usr/bin:/bin", **self.extra}
        return [
            *(["unshare", "--net"] if self.has_no_network else []),
            "env", "--ignore-environment", *(f"{k}={v}" for k, v in environment.items()),
            str(self.program), *map(str, arguments),
        ]  # fmt: skip

    def run(self, *arguments: str | Path) -> str:
        """Run a command and return what it prints; fail if it fails."""
        done = subprocess.run(
            self.command(*arguments), capture_output=True, text=True, check=False, timeout=300,
            cwd=self.home,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


def application(home: Path) -> Application:
    """Return the built application, or skip the test."""
    program = Path(os.environ.get(BUILT_VARIABLE, ROOT / "dist/photofind/photofind"))
    if not program.exists():
        pytest.skip(f"{program} is not built: packaging/build-folder")
    home.mkdir()
    return Application(program, home, _can_cut_off_network())


def _can_cut_off_network() -> bool:
    if shutil.which("unshare") is None:
        return False
    return (
        subprocess.run(["unshare", "--net", "true"], check=False, capture_output=True).returncode
        == 0
    )
