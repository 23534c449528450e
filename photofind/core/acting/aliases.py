"""Whether two folders on different file systems are one and the same folder.

A pool of drives, an overlay, a folder that is passed through, a share of one's own disk: each
shows a file a second time, with another device and another inode, so nothing that the system says
of the two files betrays that they are one. Letting go of one for the other would lose both. But
what is made in one of the two folders appears in the other. So an empty file of ours is made where
the file is that is to go, and looked for where its keeper is.
"""

import os

from photofind.core.acting import rename
from photofind.core.acting.held import HeldFile
from photofind.core.acting.refusals import Reason, refusal_of_os_error

PROBE = ".photofind-probe-"


class FolderProbe:
    """Remembers which folders are one, for the length of a run."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int, int, int], bool] = {}

    def is_one_folder(self, going: HeldFile, keeper: HeldFile) -> bool:
        """Whether the folder of a file is also that of its keeper, seen through another mount.

        On one file system inodes tell files apart, and nothing is made.

        Raises:
            FileRefusedError: Nothing can be made there, so nobody can say.
        """
        first, second = os.fstat(going.folder), os.fstat(keeper.folder)
        if first.st_dev == second.st_dev:
            return False
        pair = (first.st_dev, first.st_ino, second.st_dev, second.st_ino)
        if pair not in self._known:
            self._known[pair] = _appears(going, keeper)
        return self._known[pair]


def _appears(going: HeldFile, keeper: HeldFile) -> bool:
    name = PROBE + rename.token()
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0)
    try:
        os.close(os.open(name, flags, 0o600, dir_fd=going.folder))
    except OSError as error:
        raise refusal_of_os_error(going.path, error, Reason.READ_ONLY) from error
    try:
        return rename.exists(keeper.folder, name)
    finally:
        os.unlink(name, dir_fd=going.folder)  # our own empty file, made five lines above
