"""Progress on a terminal, and Ctrl-C."""

import io
import os
import re
import signal
import sys
import threading
from pathlib import Path

import pytest

import photofind
from photofind.cli.progress import STAGES, terminal_task
from photofind.core.errors import Cancelled


class Terminal(io.StringIO):
    """A stderr that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_off_a_terminal_nothing_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with terminal_task() as task:
        task.begin("read", 2)
        task.advance(2)
    assert capsys.readouterr() == ("", "")


def test_on_a_terminal_the_stage_is_shown_on_stderr(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with terminal_task() as task:
        task.begin("read", 2)
        task.advance(2)
    assert STAGES["read"] in terminal.getvalue()


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ there")
def test_the_first_ctrl_c_asks_the_work_to_stop() -> None:
    with terminal_task() as task:
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(Cancelled):
            task.check()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ there")
def test_the_second_ctrl_c_stops_at_once() -> None:
    with terminal_task():
        os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)


def test_a_task_in_another_thread_leaves_signals_alone() -> None:
    handlers = []

    def work() -> None:
        with terminal_task():
            handlers.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert handlers == [signal.getsignal(signal.SIGINT)]


def test_every_stage_has_words() -> None:
    core = Path(photofind.__file__).parent / "core"
    sources = "\n".join(path.read_text(encoding="utf-8") for path in core.rglob("*.py"))
    stages = set(re.findall(r'task\.begin\("([a-z]+)"', sources))
    assert stages
    assert stages - set(STAGES) == set()
