"""Whether a volume has a recycle bin for certain, known before anything is sent there.

Windows and macOS delete a file for good where there is no bin: on network shares, on many removable
drives, where the user has switched the bin off, or when the file is larger than the bin may grow.
A bin that is full throws its oldest files away to make room. So a file is sent there only if its
volume is fixed, its bin is switched on, and the file fits beside what lies in it already.

The rule is plain and tried on every system; what Windows says of its bins was written from
Microsoft's documentation and has not been run.
"""

import ctypes
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from photofind.core.domain import Volume, VolumeKind

# File systems that know hard links, without which nothing can be held while the system moves it.
WITH_LINKS = frozenset({"ntfs", "refs", "apfs", "hfs", "hfs+"})


@dataclass(frozen=True, slots=True)
class BinState:
    """What the system says of the bin of one volume.

    Attributes:
        is_on: Files that are thrown away go there; False if they are deleted at once.
        most_bytes: How much it may hold; None for no limit.
        held_bytes: How much lies in it.
    """

    is_on: bool
    most_bytes: int | None = None
    held_bytes: int = 0

    def takes(self, size_bytes: int) -> bool:
        """Whether a file goes in without anything being thrown out for it."""
        has_room = self.most_bytes is None or self.held_bytes + size_bytes <= self.most_bytes
        return self.is_on and has_room


# The bin of the volume whose top is given; None if nobody can say.
StateOf: TypeAlias = Callable[[Path], BinState | None]


def has_bin_for_certain(volume: Volume, size_bytes: int, state: BinState | None) -> bool:
    """Whether a file of some size is sure to lie in its volume's bin afterwards."""
    is_fixed = volume.kind is VolumeKind.INTERNAL and not volume.read_only
    can_be_held = volume.filesystem.casefold() in WITH_LINKS
    return is_fixed and can_be_held and state is not None and state.takes(size_bytes)


if sys.platform == "win32":
    import winreg

    EXPLORER = r"Software\Microsoft\Windows\CurrentVersion\Explorer\BitBucket\Volume"
    POLICIES = r"Software\Microsoft\Windows\CurrentVersion\Policies\Explorer"
    MEGABYTE = 1 << 20
    GUID_LENGTH = 50  # \\?\Volume{GUID}\ and a zero

    class _BinInfo(ctypes.Structure):
        """SHQUERYRBINFO."""

        _fields_ = (
            ("size", ctypes.c_uint32),
            ("held_bytes", ctypes.c_int64),
            ("files", ctypes.c_int64),
        )

    def bin_state(top: Path) -> BinState | None:
        """Ask the registry whether a bin is on and how large, and the shell what it holds."""
        guid = _guid(top)
        info = _BinInfo(size=ctypes.sizeof(_BinInfo))
        failed = ctypes.windll.shell32.SHQueryRecycleBinW(str(top), ctypes.byref(info))
        if guid is None or failed:
            return None
        is_off = _number(POLICIES, "NoRecycleFiles") or _number(
            rf"{EXPLORER}\{guid}", "NukeOnDelete"
        )
        most = _number(rf"{EXPLORER}\{guid}", "MaxCapacity")
        if most is None:  # never looked at by the user: the size that Windows chose is unknown
            return None
        return BinState(not is_off, most * MEGABYTE, info.held_bytes)

    def _guid(top: Path) -> str | None:
        name = ctypes.create_unicode_buffer(GUID_LENGTH)
        found = ctypes.windll.kernel32.GetVolumeNameForVolumeMountPointW(
            str(top), name, GUID_LENGTH
        )
        return name.value[len("\\\\?\\Volume") : -1] if found else None

    def _number(key: str, name: str) -> int | None:
        for root in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
            try:
                with winreg.OpenKey(root, key) as opened:
                    value, _kind = winreg.QueryValueEx(opened, name)
            except OSError:
                continue
            if isinstance(value, int):
                return value
        return None

else:

    def bin_state(top: Path) -> BinState | None:
        """Return that the bin of a volume is on: macOS has no switch for it, and no limit."""
        del top
        return BinState(is_on=True)
