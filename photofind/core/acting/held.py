"""A file that is held open while we decide about it.

A path is only a question: between two uses of it another program can put another file there. A
handle is an answer: whatever happens to names, it stays the file that was opened. So a file that
may go is opened once, together with its folder; everything that is proven about it is proven
through the handle, and what lies in the trash afterwards is compared with the handle.
"""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from blake3 import blake3

from photofind.core.acting.refusals import FileRefusedError, Reason, refusal_of_os_error
from photofind.core.intake.skip import is_placeholder, placeholder_of

CHUNK_BYTES = 1 << 20
# Reading to prove something must not change even the access time; only owners may ask for that.
_QUIET = getattr(os, "O_NOATIME", 0)
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a pipe put in the file's place must not hang us
    | getattr(os, "O_BINARY", 0)
)


class HeldFile:
    """An ordinary file and its folder, both open.

    Attributes:
        path: The name it was opened by.
        status: What the handle said when it was opened.
    """

    def __init__(self, path: Path) -> None:
        """Open a file without following a link.

        Raises:
            FileRefusedError: It is missing, a link, no ordinary file, a placeholder, unreadable.
        """
        self.path = path
        self._digest: bytes | None = None
        try:
            self.folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        except OSError as error:
            raise refusal_of_os_error(path, error, Reason.UNREADABLE) from error
        try:
            self._file = self._open()
        except BaseException:
            os.close(self.folder)
            raise
        self.status = os.fstat(self._file)

    def _open(self) -> int:
        """Look before opening: opening a placeholder would download it, a pipe would block."""
        try:
            seen = os.stat(self.path.name, dir_fd=self.folder, follow_symlinks=False)
            self._refuse_odd(seen)
            file = _open_quietly(self.path.name, self.folder)
        except OSError as error:
            raise refusal_of_os_error(self.path, error, Reason.UNREADABLE) from error
        if not os.path.samestat(seen, os.fstat(file)):
            os.close(file)
            raise FileRefusedError(self.path, Reason.CHANGED)
        return file

    def _refuse_odd(self, seen: os.stat_result) -> None:
        if stat.S_ISLNK(seen.st_mode):
            raise FileRefusedError(self.path, Reason.LINK)
        if not stat.S_ISREG(seen.st_mode):
            raise FileRefusedError(self.path, Reason.NOT_A_FILE)
        if placeholder_of(self.path.name) or is_placeholder(seen, ""):
            raise FileRefusedError(self.path, Reason.PLACEHOLDER)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of file and folder."""
        os.close(self._file)
        os.close(self.folder)

    def digest(self) -> bytes:
        """Return the BLAKE3 digest of the content as it is now; reads it all, every time."""
        digest = blake3()
        for chunk in self.chunks():
            digest.update(chunk)
        return digest.digest()

    def read(self) -> bytes:
        """Return the content as it is now."""
        return b"".join(self.chunks())

    def chunks(self) -> Iterator[bytes]:
        """Read the content piece by piece.

        Raises:
            FileRefusedError: The disk reports an error.
        """
        offset = 0
        try:
            while chunk := os.pread(self._file, CHUNK_BYTES, offset):
                offset += len(chunk)
                yield chunk
        except OSError as error:
            raise refusal_of_os_error(self.path, error, Reason.UNREADABLE) from error

    def is_same_file(self, status: os.stat_result) -> bool:
        """Whether something else that was looked at is this very file."""
        return os.path.samestat(self.status, status)

    def is_on_read_only_volume(self) -> bool:
        """Whether its folder's volume cannot be written to, as the open folder says."""
        return bool(os.fstatvfs(self.folder).f_flag & os.ST_RDONLY)

    def has_no_name(self) -> bool:
        """Whether the file was removed everywhere, so that only this handle reaches its bytes."""
        return os.fstat(self._file).st_nlink == 0

    def is_at_its_path(self) -> bool:
        """Whether the path still leads to this file, through this folder."""
        try:
            folder = self.path.parent.stat()
            named = os.stat(self.path.name, dir_fd=self.folder, follow_symlinks=False)
        except OSError:
            return False
        return os.path.samestat(folder, os.fstat(self.folder)) and self.is_same_file(named)

    def is_untouched(self) -> bool:
        """Whether nobody wrote to the file since it was opened, by its times and size.

        The change time cannot be set back by a program, so a write cannot hide; but a new name
        elsewhere or other permissions change it too.
        """
        now = os.fstat(self._file)
        return (now.st_size, now.st_mtime_ns, now.st_ctime_ns) == (
            self.status.st_size,
            self.status.st_mtime_ns,
            self.status.st_ctime_ns,
        )


def digest_of_bytes(content: bytes) -> bytes:
    """Return the BLAKE3 digest of bytes that were read."""
    return blake3(content).digest()


def digest_of(path: Path) -> bytes:
    """Return the BLAKE3 digest of a file.

    Raises:
        FileRefusedError: It is missing, a link, a placeholder or cannot be read.
    """
    with HeldFile(path) as held:
        return held.digest()


def _open_quietly(name: str, folder: int) -> int:
    try:
        return os.open(name, _FLAGS | _QUIET, dir_fd=folder)
    except PermissionError:  # another user's file, which may still be readable
        return os.open(name, _FLAGS, dir_fd=folder)
