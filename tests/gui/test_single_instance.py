"""A second start hands over; stale sockets and other libraries do not get in the way."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from photofind.gui.single_instance import SingleInstance, Wish, socket_name

WAIT_MS = 30_000


@pytest.fixture
def first(tmp_path: Path, qtbot: QtBot) -> Iterator[SingleInstance]:
    """Return the start that listens."""
    first = SingleInstance(tmp_path / "library")
    assert not first.hand_over(Wish())
    yield first
    first.close()


SEND = """
import sys
from photofind.gui.single_instance import Wish, send
sys.exit(0 if send(sys.argv[1], Wish.of_bytes(bytes.fromhex(sys.argv[2]))) else 1)
"""


@pytest.mark.parametrize(
    "wish",
    [Wish(), Wish(Path("/photos/höliday \udcff.jpg"), "token-1")],
    ids=["to the front", "with a picture"],
)
def test_a_second_start_gives_its_wish_to_the_first(
    first: SingleInstance, wish: Wish, qtbot: QtBot
) -> None:
    told = wish.to_bytes().hex()
    with qtbot.waitSignal(first.wished, timeout=WAIT_MS) as wished:
        second = subprocess.Popen([sys.executable, "-c", SEND, first.name, told])
    assert wished.args == [wish]
    assert second.wait(WAIT_MS / 1_000) == 0


def test_what_is_no_wish_is_refused(first: SingleInstance, qtbot: QtBot) -> None:
    wishes: list[Wish] = []
    first.wished.connect(wishes.append)
    socket = QLocalSocket()
    socket.connectToServer(first.name)
    with qtbot.waitSignal(socket.disconnected):
        socket.write(b"[1]\n")
    assert wishes == []


def test_another_library_has_a_window_of_its_own(first: SingleInstance, tmp_path: Path) -> None:
    other = SingleInstance(tmp_path / "other library")
    assert not other.hand_over(Wish())
    assert other.name != first.name
    other.close()


def test_the_same_library_by_another_path_has_the_same_name(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "library")
    assert socket_name(tmp_path / "link") == socket_name(tmp_path / "library")


def test_a_first_start_after_a_crash_takes_the_socket_over(
    first: SingleInstance, tmp_path: Path
) -> None:
    place = Path(first._server.fullServerName())
    first.close()
    place.touch()  # what a crash leaves behind
    again = SingleInstance(tmp_path / "library")
    assert not again.hand_over(Wish())
    assert again._server.isListening()
    again.close()
