"""One window for each library: a second start hands its wish to the first and goes.

The first start listens on a local socket whose name is made of the user and the library's folder,
so that another library gets a window of its own. A socket that a crash left behind answers nobody;
it is taken over.
"""

import getpass
import hashlib
import json
import logging
import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

CONNECT_MS = 1_000
ANSWER_MS = 4_000  # the first window may be busy for a moment; one that hangs must not hold us up
LOCK_MS = 2_000
MAX_WISH_BYTES = 65_536
DONE = b"ok"

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a start of photofind wants.

    Attributes:
        image: A picture to look for, or None to come to the front only.
        token: By which the desktop lets the window come to the front.
    """

    image: Path | None = None
    token: str = ""

    def to_bytes(self) -> bytes:
        """Write it as one line; names need not be UTF-8."""
        image = "" if self.image is None else os.fsencode(self.image).hex()
        return json.dumps([image, self.token]).encode() + b"\n"

    @classmethod
    def of_bytes(cls, line: bytes) -> "Wish":
        """Read what `to_bytes` wrote.

        Raises:
            ValueError: It is something else,
            TypeError: likewise.
        """
        image, token = json.loads(line)
        path = Path(os.fsdecode(bytes.fromhex(image))) if image else None
        return cls(path, str(token))


class SingleInstance(QObject):
    """Hands wishes over, or receives those of later starts.

    Signals:
        wished: A `Wish` of a later start.
    """

    wished = Signal(object)

    def __init__(self, library_root: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = socket_name(library_root)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)

    def hand_over(self, wish: Wish) -> bool:
        """Give the wish to the window that is open already; listen if there is none.

        Returns:
            Whether it was taken: then there is nothing left to do here.
        """
        lock = QLockFile(str(Path(QDir.tempPath()) / f"{self.name}.lock"))
        lock.tryLock(LOCK_MS)  # two starts at once: one of them must be the first
        try:
            if send(self.name, wish):
                return True
            self._listen()
            return False
        finally:
            lock.unlock()

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _listen(self) -> None:
        QLocalServer.removeServer(self.name)  # nobody answered there
        if not self._server.listen(self.name):
            # Two windows of one library are a nuisance, no window would be worse.
            logger.warning("cannot listen for later starts: %s", self._server.errorString())

    def _on_connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._on_said(socket))
            socket.disconnected.connect(socket.deleteLater)
            self._on_said(socket)

    def _on_said(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > MAX_WISH_BYTES:
                socket.abort()
            return
        line = bytes(socket.readLine(MAX_WISH_BYTES).data())
        try:
            wish = Wish.of_bytes(line)
        except (ValueError, TypeError):
            logger.warning("a later start said something strange")
            socket.abort()
            return
        socket.write(DONE)
        socket.flush()
        socket.disconnectFromServer()
        self.wished.emit(wish)


def send(name: str, wish: Wish) -> bool:
    """Give a wish to whoever listens; return whether it was taken."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT_MS):
        return False
    socket.write(wish.to_bytes())
    socket.flush()
    is_taken = socket.waitForReadyRead(ANSWER_MS) and bytes(socket.readAll().data()) == DONE
    socket.disconnectFromServer()
    return is_taken


def socket_name(library_root: Path) -> str:
    """Return the name by which the starts of one user with one library find each other."""
    place = os.fsencode(library_root.resolve())
    key = hashlib.sha256(f"{getpass.getuser()}:".encode() + place).hexdigest()[:20]
    return f"photofind-{key}"


def desktop_token() -> str:
    """Return, once, what the desktop gave this start to come to the front with."""
    names = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
    tokens = [os.environ.pop(name, "") for name in names]
    return next((token for token in tokens if token), "")
