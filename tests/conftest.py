"""Fixtures for every test: no display is needed, no thread may be left behind."""

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import photofind  # noqa: F401 - says how many threads numpy may use, before numpy is imported

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # So a shell starts what runs in the background; tests of Ctrl+C want what a terminal has.
    signal.signal(signal.SIGINT, signal.default_int_handler)

_SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.fixture(autouse=True)
def _no_thread_is_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running: it would keep the application from closing."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        thread.join(timeout=5)
    left = [thread for thread in set(threading.enumerate()) - before if thread.is_alive()]
    # xdist's and pytest's own threads are named differently and live before the test begins.
    assert not left, f"threads left behind: {[thread.name for thread in left]}"


@pytest.fixture(autouse=True)
def _library_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the user's own library and register."""
    monkeypatch.setenv("PHOTOFIND_LIBRARY", str(tmp_path / "photofind-library"))
    monkeypatch.setenv("PHOTOFIND_REGISTER", str(tmp_path / "photofind-register"))


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Return the class of the application object: photofind's own, as when it runs."""
    from photofind.gui.application import Application  # not every test needs Qt

    return Application


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Return the folder of real photos; tests that ask for it are skipped where it is absent."""
    if not _SHARED_DATA.is_dir():
        pytest.skip("the real photos in ../shared/data are not here")
    return _SHARED_DATA
