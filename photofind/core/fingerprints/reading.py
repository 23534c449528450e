"""Read each file once, whole, and never more bytes at a time than memory can bear."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from blake3 import blake3

from photofind.core.errors import UnreadablePhotoError

LARGEST_FILE_BYTES = 1 << 30  # what is promised to be read fits into 1 GB of memory
BYTES_IN_HAND = 256 << 20  # of all workers together: ten RAW files, or fifty of a phone


class ByteBudget:
    """Bounds the bytes that all workers together hold. Safe to use from several threads."""

    def __init__(self, limit_bytes: int = BYTES_IN_HAND) -> None:
        self._limit = limit_bytes
        self._held = 0
        self._changed = threading.Condition()

    @contextmanager
    def hold(self, size_bytes: int) -> Iterator[None]:
        """Wait until ``size_bytes`` may be held, and hold them; what is too large is held alone."""
        share = min(size_bytes, self._limit)
        with self._changed:
            self._changed.wait_for(lambda: self._held + share <= self._limit)
            self._held += share
        try:
            yield
        finally:
            with self._changed:
                self._held -= share
                self._changed.notify_all()


def read_file(path: Path) -> bytes:
    """Return all bytes of a file.

    Raises:
        UnreadablePhotoError: It vanished, may not be read, is too large, or the drive
            fails; the reason says which.
    """
    try:
        with path.open("rb", buffering=0) as file:
            if os.fstat(file.fileno()).st_size > LARGEST_FILE_BYTES:
                raise UnreadablePhotoError(path, "the file is larger than 1 GB")
            return file.read()
    except FileNotFoundError as error:
        raise UnreadablePhotoError(path, "it vanished during the scan") from error
    except PermissionError as error:
        raise UnreadablePhotoError(path, "permission denied") from error
    except (OSError, MemoryError) as error:
        raise UnreadablePhotoError(path, _words(error)) from error


def digest_of(content: bytes) -> bytes:
    """Return the BLAKE3 digest of a file's bytes, 32 bytes long."""
    return blake3(content).digest()


def _words(error: OSError | MemoryError) -> str:
    if isinstance(error, MemoryError):
        return "there is not enough memory for it"
    return f"the drive reports: {error.strerror or error}"
