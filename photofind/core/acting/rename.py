"""Renaming that never replaces anything.

``rename(2)`` silently destroys whatever bears the new name. Between looking whether a name is free
and renaming onto it another program can create a file there, and that file would be gone without
a trace. So the kernel has to check and rename in one step: ``renameat2`` with ``RENAME_NOREPLACE``
on Linux. Where that is missing, `into_own_folder` and `to_anywhere` have their own ways out.
"""

import contextlib
import ctypes
import errno
import functools
import os
import secrets
import sys
from collections.abc import Callable
from typing import TypeAlias

RENAME_NOREPLACE = 1  # linux/fs.h
UNSUPPORTED = frozenset({errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.ENOTSUP})

FolderHandle: TypeAlias = int  # a file descriptor of an open folder
_RenameAt2: TypeAlias = Callable[[int, bytes, int, bytes, int], int]


def token() -> str:
    """Return a short name part that nobody else has chosen or will: 60 random bits."""
    return secrets.token_hex(8)[:15]


def into_own_folder(source: FolderHandle, name: str, target: FolderHandle, new_name: str) -> None:
    """Rename a file into a folder of ours, onto a name that holds a fresh `token`.

    Raises:
        FileExistsError: The new name is taken.
        OSError: Nothing was renamed: another volume (``EXDEV``), no permission, no such file.
    """
    if _rename_no_replace(source, name, target, new_name):
        return
    # No such call here. The token makes a collision impossible in practice; looking first turns
    # even that into an error.
    if exists(target, new_name):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), new_name)
    os.rename(name, new_name, src_dir_fd=source, dst_dir_fd=target)


def to_anywhere(source: FolderHandle, name: str, target: FolderHandle, new_name: str) -> None:
    """Rename a file of ours onto a name that others may want too, never replacing theirs.

    Raises:
        FileExistsError: The new name is taken; the file is where it was.
        OSError: Nothing was renamed.
    """
    if _rename_no_replace(source, name, target, new_name):
        return
    try:
        # link(2) refuses a name that is taken. A crash in between leaves two names of one file.
        os.link(name, new_name, src_dir_fd=source, dst_dir_fd=target, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:
        _reserve_and_rename(source, name, target, new_name)
    else:
        drop_second_name(source, name, target, new_name)


def drop_second_name(
    source: FolderHandle, name: str, target: FolderHandle, other_name: str
) -> None:
    """Remove one name of a file that has another; only in folders of ours.

    Raises:
        OSError: The two names are not one file; nothing was removed.
    """
    first = os.stat(name, dir_fd=source, follow_symlinks=False)
    second = os.stat(other_name, dir_fd=target, follow_symlinks=False)
    if not os.path.samestat(first, second) or first.st_nlink < 2:
        raise OSError(errno.ESTALE, "two names are not one file", name)
    os.unlink(name, dir_fd=source)  # the photo keeps its other name, seen one line above


def exists(folder: FolderHandle, name: str) -> bool:
    """Whether a folder has an entry of this name, a dangling link included."""
    try:
        os.stat(name, dir_fd=folder, follow_symlinks=False)
    except FileNotFoundError:
        return False
    return True


def _reserve_and_rename(
    source: FolderHandle, name: str, target: FolderHandle, new_name: str
) -> None:
    """Take the name with an empty file of our own, then rename onto that; for FAT over FUSE."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
    reservation = os.open(new_name, flags, 0o600, dir_fd=target)
    try:
        _check_still_ours(reservation, target, new_name)
        os.rename(name, new_name, src_dir_fd=source, dst_dir_fd=target)
    except BaseException:
        with contextlib.suppress(OSError):
            _check_still_ours(reservation, target, new_name)
            os.unlink(new_name, dir_fd=target)  # our own empty reservation
        raise
    finally:
        os.close(reservation)


def _check_still_ours(reservation: int, folder: FolderHandle, name: str) -> None:
    named = os.stat(name, dir_fd=folder, follow_symlinks=False)
    if named.st_size or not os.path.samestat(named, os.fstat(reservation)):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), name)


def _rename_no_replace(
    source: FolderHandle, name: str, target: FolderHandle, new_name: str
) -> bool:
    """Let the kernel check and rename in one step; False if it cannot on this volume."""
    call = _renameat2()
    if call is None:
        return False
    if call(source, os.fsencode(name), target, os.fsencode(new_name), RENAME_NOREPLACE) == 0:
        return True
    number = ctypes.get_errno()
    if number in UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), name)


@functools.cache
def _renameat2() -> _RenameAt2 | None:
    if not sys.platform.startswith("linux"):
        return None
    function = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if function is None:  # glibc before 2.28
        return None
    function.argtypes = (
        ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint,
    )  # fmt: skip
    function.restype = ctypes.c_int
    call: _RenameAt2 = function
    return call
