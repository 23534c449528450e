"""Which trash this operating system has, and whether it lets us be careful enough."""

import os
import sys

from photofind.core.acting.bins import Bin
from photofind.core.errors import RefusedError
from photofind.core.intake.volumes import Volumes


def refuse_careless_system() -> None:
    """Refuse to act where files cannot be held by handles of their folders.

    Without them a folder that is swapped in the moment of the act goes unnoticed. Windows has no
    such calls in Python; there photofind finds and shows, and leaves letting go to others.

    Raises:
        RefusedError: This system has no such handles.
    """
    if not {os.open, os.stat, os.rename} <= os.supports_dir_fd:
        raise RefusedError("On this system photofind cannot let go of photos safely yet.")


def system_trash(volumes: Volumes) -> Bin:
    """Return the trash that the desktop of this system shows and restores from."""
    if sys.platform in {"win32", "darwin"}:
        from photofind.core.acting.trash_system import SystemTrash

        return SystemTrash(volumes)
    from photofind.core.acting.trash_freedesktop import (
        FreedesktopTrash,
    )

    return FreedesktopTrash(volumes)
