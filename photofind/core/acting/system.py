"""Which trash this operating system has."""

import sys

from photofind.core.acting.bins import Bin
from photofind.core.intake.volumes import Volumes


def system_trash(volumes: Volumes) -> Bin:
    """Return the trash that the desktop of this system shows and restores from."""
    if sys.platform in {"win32", "darwin"}:
        from photofind.core.acting.trash_system import SystemTrash

        return SystemTrash(volumes)
    from photofind.core.acting.trash_freedesktop import (
        FreedesktopTrash,
    )

    return FreedesktopTrash(volumes)
