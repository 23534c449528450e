"""A small real library, and a way to run commands in this process."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import pytest

from photofind.cli.app import run
from photofind.cli.output import Json
from photofind.core.demo import DemoPicture, draw_demo

DEMO_BASES = 3


@dataclass
class Outcome:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Mapping[str, Json]:
        """The one JSON object on stdout."""
        assert self.out.count("\n") == 1, "one object, on one line"
        loaded = json.loads(self.out)
        assert loaded["schema"] == 1
        return cast("Mapping[str, Json]", loaded)


@dataclass
class Windows:
    """Remembers which windows were opened."""

    opened: list[tuple[Path, Path | None]] = field(default_factory=list)
    code: int = 0

    def open(self, data_dir: Path, image: Path | None) -> int:
        """Stand in for the window."""
        self.opened.append((data_dir, image))
        return self.code


Run = Callable[..., Outcome]


@pytest.fixture
def windows() -> Windows:
    return Windows()


@pytest.fixture
def photofind(capsys: pytest.CaptureFixture[str], windows: Windows) -> Run:
    """Run a command in this process."""

    def run_command(*arguments: str | Path) -> Outcome:
        capsys.readouterr()
        code = run([str(argument) for argument in arguments], windows.open)
        printed = capsys.readouterr()
        return Outcome(code, printed.out, printed.err)

    return run_command


@dataclass(frozen=True)
class SmallLibrary:
    """A scanned library of painted pictures, to be read only."""

    data_dir: Path
    folder: Path
    pictures: list[DemoPicture]

    def of_edit(self, edit: str) -> DemoPicture:
        """Return the first copy made by an edit."""
        return next(picture for picture in self.pictures if picture.edit == edit)

    @property
    def options(self) -> tuple[str, str]:
        """The options that choose this library."""
        return ("--library", str(self.data_dir))


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> SmallLibrary:
    """Scan a few painted pictures, their copies, and one file that is no picture."""
    base = tmp_path_factory.mktemp("small")
    pictures = draw_demo(base / "pictures", bases=DEMO_BASES)
    (base / "pictures" / "broken.jpg").write_bytes(b"this is no picture")
    assert run(["--library", str(base / "library"), "scan", str(base / "pictures")], no_window) == 0
    return SmallLibrary(base / "library", base / "pictures", pictures)


def no_window(_data_dir: Path, _image: Path | None) -> int:
    """Fail: no window was asked for."""
    raise AssertionError("no window was asked for")
