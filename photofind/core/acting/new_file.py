"""Writing a file of our own: one that was not there, and that is on the disk before we go on.

A file in the trash whose record is lost in a power cut can be restored by nobody but us, and a
sidecar that is half written says what nobody said.
"""

import os
from pathlib import Path

_FLAGS = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_EXCL
    | getattr(os, "O_CLOEXEC", 0)  # not on Windows, where the library is opened and shown, too
    | getattr(os, "O_NOFOLLOW", 0)
)


def write_new(path: Path, content: bytes, *, mode: int) -> None:
    """Write a file that must not exist yet and have it on the disk before returning.

    Raises:
        OSError: It exists, or the disk is full; a half-written one is taken away again.
    """
    handle = os.open(path, _FLAGS, mode)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)  # our own half-written file, made some lines above
        raise
