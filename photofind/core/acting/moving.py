"""Moving one file that is held open, and putting it back.

The name in the folder may have been given to another file since the handle was opened. So the
rename comes first and the question after it: is what arrived the file that was checked, with the
bytes that were checked? If not, it goes back at once.
"""

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from photofind.core.acting import rename
from photofind.core.acting.bins import Bin, Destination, open_folder
from photofind.core.acting.held import HeldFile
from photofind.core.acting.journal import FileRecord
from photofind.core.acting.refusals import FileRefusedError, Reason, refusal_of_os_error

MOST_NAMES = 1000  # beside a taken name; nobody has restored one file a thousand times


def move(one: Bin, held: HeldFile, file: FileRecord, destination: Destination) -> None:
    """Move a proven file and see that this very file has arrived.

    Raises:
        FileRefusedError: It is where it was.
    """
    if one.is_foreign and not held.is_at_its_path():
        # A foreign trash takes whatever has the name, and cannot be asked to give it back.
        raise FileRefusedError(held.path, Reason.CHANGED)
    try:
        one.take(held, destination)
    except OSError as error:
        if one.is_foreign and not os.path.lexists(destination.path):
            _rescue(held, file)
        raise _refusal(held.path, error) from error
    check_arrived(one, held, file, destination)


def check_arrived(one: Bin, held: HeldFile, file: FileRecord, destination: Destination) -> None:
    """See that what lies in the trash is the file that was checked, byte for byte.

    Raises:
        FileRefusedError: It was another one, or was written to; everything is back.
    """
    try:
        arrived = destination.path.lstat()
    except OSError as error:
        _rescue(held, file)
        raise FileRefusedError(held.path, Reason.TRASH_FAILED, "it did not arrive") from error
    if held.is_same_file(arrived) and held.digest() == file.digest:
        return
    if one.is_foreign and not held.is_same_file(arrived):
        # It kept a copy, or a stump, and removed the file. Ours is the one that is whole.
        _rescue(held, file)
        raise FileRefusedError(held.path, Reason.TRASH_FAILED, "it kept another file")
    # Between proof and rename somebody saved another file under this name, or wrote to ours.
    put_back(held, destination)
    raise FileRefusedError(held.path, Reason.CHANGED)


def put_back(held: HeldFile, destination: Destination) -> Path:
    """Return a file from its destination to its folder; return where it is now.

    Raises:
        OSError: It could not be moved and is at its destination.
    """
    with open_folder(destination.path.parent) as folder:
        for name in names_beside(held.path.name):
            with contextlib.suppress(FileExistsError):
                rename.to_anywhere(folder, destination.path.name, held.folder, name)
                return held.path.with_name(name)
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), held.path)


def names_beside(name: str, stem: str = "") -> Iterator[str]:
    """Yield a name, and clear ones beside it if it is taken: ``IMG_1 (restored).jpg``.

    Args:
        name: The wanted name.
        stem: The stem of the unit's photo, so that its sidecars are named after it.
    """
    yield name
    head = stem if stem and name.startswith(stem) else os.path.splitext(name)[0]  # noqa: PTH122
    tail = name.removeprefix(head)
    yield f"{head} (restored){tail}"
    for number in range(2, MOST_NAMES):
        yield f"{head} (restored {number}){tail}"


def _rescue(held: HeldFile, file: FileRecord) -> None:
    """Save a file that a trash claims to have taken and that is nowhere.

    The handle still reaches its bytes; once it is closed nobody does.
    """
    if held.is_at_its_path():
        return
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    for name in names_beside(held.path.name):
        with contextlib.suppress(FileExistsError):
            handle = os.open(name, flags, 0o600, dir_fd=held.folder)
            write_copy(held, handle, mode=file.mode, mtime_ns=file.mtime_ns)
            return


def write_copy(held: HeldFile, handle: int, *, mode: int, mtime_ns: int) -> None:
    """Write a held file's content, times and permissions to a new file and close that."""
    with os.fdopen(handle, "wb") as copy:
        for chunk in held.chunks():
            copy.write(chunk)
        copy.flush()
        os.fchmod(handle, mode & 0o7777)
        os.utime(handle, ns=(mtime_ns, mtime_ns))
        os.fsync(handle)


def _refusal(path: Path, error: OSError) -> FileRefusedError:
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return refusal_of_os_error(path, error, Reason.READ_ONLY)
    if error.errno == errno.ENOENT:
        return FileRefusedError(path, Reason.CHANGED)
    return refusal_of_os_error(path, error, Reason.TRASH_FAILED)
