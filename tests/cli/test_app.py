"""The frame around every command: help, exit codes, errors, speed of start."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from photofind import __version__
from photofind.cli.app import cli
from photofind.cli.display import why_no_window
from tests.cli.conftest import Run, SmallLibrary, Windows

HEAVY = ("numpy", "onnxruntime", "cv2", "PySide6", "PIL", "rich", "hnswlib")


def all_commands(command: click.Command, name: str) -> Iterator[tuple[str, click.Command]]:
    yield name, command
    if isinstance(command, click.Group):
        for part, inner in command.commands.items():
            yield from all_commands(inner, f"{name} {part}")


COMMANDS = dict(all_commands(cli, "photofind"))


def start(*arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run photofind as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "photofind", *map(str, arguments)],
        capture_output=True,
        text=True,
        env={**os.environ, **variables},
        check=False,
    )


@pytest.mark.parametrize("name", COMMANDS, ids=str)
def test_every_command_has_help_with_an_example(name: str) -> None:
    said = COMMANDS[name].help
    assert said
    assert "\b\n" in said, "an example stands in a paragraph that is not wrapped"
    assert "photofind" in said.split("\b\n")[1]


@pytest.mark.parametrize("name", COMMANDS, ids=str)
def test_every_option_is_explained(name: str) -> None:
    for parameter in COMMANDS[name].params:
        if isinstance(parameter, click.Option):
            assert parameter.help


@pytest.mark.parametrize("name", COMMANDS, ids=str)
def test_help_is_printed_on_stdout(photofind: Run, name: str) -> None:
    outcome = photofind(*name.split()[1:], "--help")
    assert outcome.code == 0
    assert outcome.out.startswith("Usage: photofind")
    assert outcome.err == ""


def test_help_loads_nothing_heavy() -> None:
    # Whoever types `photofind --help` must not wait for a network to load.
    code = (
        "import sys\nfrom photofind.cli.app import run\n"
        "run(['--help'], lambda *_: 0)\n"
        f"loaded = [name for name in {HEAVY} if name in sys.modules]\n"
        "assert not loaded, loaded"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_version_is_printed(photofind: Run) -> None:
    assert photofind("--version").out == f"photofind {__version__}\n"


def test_an_unknown_command_is_wrong_usage(photofind: Run) -> None:
    outcome = photofind("frobnicate")
    assert outcome.code == 2
    assert "No such command" in outcome.err


def test_an_unknown_option_is_wrong_usage(photofind: Run) -> None:
    assert photofind("scan", "--frobnicate").code == 2


def test_without_a_command_the_window_opens(
    photofind: Run, windows: Windows, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DISPLAY", ":9")
    assert photofind("--library", tmp_path / "mine").code == 0
    assert windows.opened == [(tmp_path / "mine", None)]


def test_a_picture_instead_of_a_command_is_searched_for(
    photofind: Run, windows: Windows, monkeypatch: pytest.MonkeyPatch, small: SmallLibrary
) -> None:
    monkeypatch.setenv("DISPLAY", ":9")
    picture = small.pictures[0].path
    assert photofind(*small.options, picture).code == 0
    assert windows.opened == [(small.data_dir, picture)]


def test_the_code_of_the_window_is_the_code_of_the_command(
    photofind: Run, windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":9")
    windows.code = 1
    assert photofind("gui").code == 1


def test_a_picture_that_is_not_there_is_named(photofind: Run, windows: Windows) -> None:
    outcome = photofind("holiday.jpg")
    assert outcome.code == 1
    assert outcome.err == "photofind: There is no picture holiday.jpg.\n"
    assert windows.opened == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_without_a_display_one_sentence_says_so(
    photofind: Run, windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    outcome = photofind()
    assert outcome.code == 1
    assert outcome.err.startswith("photofind: There is no display here")
    assert outcome.err.count("\n") == 1
    assert windows.opened == []


def test_a_mistake_of_ours_is_told_in_one_sentence_and_logged(
    small: SmallLibrary, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from photofind.cli.app import run

    def failing_window(_data_dir: Path, _image: Path | None) -> int:
        raise KeyError("oops")

    monkeypatch.setenv("DISPLAY", ":9")
    assert run([*small.options, "gui"], failing_window) == 1
    printed = capsys.readouterr()
    assert printed.err.startswith("photofind made a mistake: KeyError: 'oops'\n")
    assert "Traceback" not in printed.err
    log = (small.data_dir / "photofind.log").read_text(encoding="utf-8")
    assert "Traceback" in log
    assert "failing_window" in log


def test_a_reader_who_has_enough_is_no_failure(small: SmallLibrary) -> None:
    # `photofind duplicates | head -1`: the pipe closes while we still write.
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(
        [sys.executable, "-m", "photofind", *small.options, "duplicates", "--json"],
        stdout=write_end,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(write_end)
    assert done.returncode == 0
    assert done.stderr == ""


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ there")
def test_an_interrupted_command_exits_with_130(tmp_path: Path) -> None:
    # The window interrupts itself: no delay is involved.
    code = (
        "import os, signal, sys\nfrom photofind.cli.app import run\n"
        "def window(*_):\n    os.kill(os.getpid(), signal.SIGINT)\n    signal.pause()\n"
        f"sys.exit(run(['--library', {str(tmp_path / 'other')!r}, 'gui'], window))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, "DISPLAY": ":9"},
        check=False,
    )
    assert done.returncode == 130
    assert done.stderr.strip() == "Stopped; what was finished is kept."


def test_the_variable_chooses_the_library(small: SmallLibrary) -> None:
    done = start("status", "--json", PHOTOFIND_LIBRARY=str(small.data_dir))
    assert done.returncode == 0
    assert str(small.data_dir) in done.stdout


def test_names_in_any_script_are_printed_whatever_the_locale(
    small: SmallLibrary, tmp_path: Path
) -> None:
    folder = tmp_path / "写真"
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "photofind", "--library", str(tmp_path / "l"), "folders", "add",
         str(folder), "--json"],
        capture_output=True,
        env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "写真" in done.stdout.decode("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_a_display_that_does_not_answer_is_told_before_qt_ends_the_process(
    photofind: Run, windows: Windows, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    outcome = photofind()
    assert outcome.code == 1
    assert outcome.err.startswith("photofind: The display :4711 does not answer")
    assert outcome.err.count("\n") == 1
    assert windows.opened == []


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_a_wayland_display_that_answers_is_enough(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listening:
        listening.bind(str(tmp_path / "wayland-7"))
        listening.listen()
        named = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert why_no_window({**named, "DISPLAY": ":4711"}) == ""
    assert "does not answer" in why_no_window(named)


def test_a_shell_is_told_which_commands_may_follow(
    photofind: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_PHOTOFIND_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "photofind du")
    monkeypatch.setenv("COMP_CWORD", "1")
    assert photofind("du").out == "plain,duplicates\n"
