"""The volumes of a Windows system: drive letters and what the kernel says of them.

Written from Microsoft's documentation; it has not been run. A volume is known by its serial
number, which formatting sets and replugging does not change; a mapped network drive by its address.
"""

import ctypes
import sys
from pathlib import Path

from photofind.core.domain import VolumeId, VolumeKind
from photofind.core.intake.volumes import Mount

# GetDriveTypeW
DRIVE_REMOVABLE = 2
DRIVE_FIXED = 3
DRIVE_REMOTE = 4
DRIVE_CDROM = 5
READ_ONLY_VOLUME = 0x0008_0000  # FILE_READ_ONLY_VOLUME
COARSE = frozenset({"FAT", "FAT32", "EXFAT"})
NAME_LENGTH = 261
KINDS = {
    DRIVE_REMOVABLE: VolumeKind.REMOVABLE,
    DRIVE_FIXED: VolumeKind.INTERNAL,
    DRIVE_REMOTE: VolumeKind.NETWORK,
    DRIVE_CDROM: VolumeKind.REMOVABLE,
}


class WindowsTable:
    """Every drive letter with a medium in it."""

    def mounts(self) -> tuple[Mount, ...]:
        """Return the drives that can be read now."""
        return tuple(mount for root in _roots() if (mount := _mount(root)) is not None)


if sys.platform == "win32":

    def _roots() -> list[str]:
        letters = ctypes.windll.kernel32.GetLogicalDrives()
        return [f"{chr(ord('A') + n)}:\\" for n in range(26) if letters >> n & 1]

    def _mount(root: str) -> Mount | None:
        kernel = ctypes.windll.kernel32
        name = ctypes.create_unicode_buffer(NAME_LENGTH)
        filesystem = ctypes.create_unicode_buffer(NAME_LENGTH)
        serial, longest, flags = ctypes.c_uint32(), ctypes.c_uint32(), ctypes.c_uint32()
        kind = kernel.GetDriveTypeW(root)
        is_there = kernel.GetVolumeInformationW(
            root,
            name,
            NAME_LENGTH,
            ctypes.byref(serial),
            ctypes.byref(longest),
            ctypes.byref(flags),
            filesystem,
            NAME_LENGTH,
        )
        if not is_there:  # an empty card reader, a share that is gone
            return None
        return Mount(
            volume=_id(root, kind, serial.value),
            point=Path(root),
            name=name.value or root,
            kind=KINDS.get(kind, VolumeKind.UNKNOWN),
            filesystem=filesystem.value,
            coarse_times=filesystem.value.upper() in COARSE,
            read_only=bool(flags.value & READ_ONLY_VOLUME),
        )

    def _id(root: str, kind: int, serial: int) -> VolumeId:
        if kind == DRIVE_REMOTE:
            return VolumeId(f"share:{_address(root)}")
        return VolumeId(f"serial:{serial:08x}")

    def _address(root: str) -> str:
        """Return where a mapped drive leads, or its letter if Windows does not say."""
        length = ctypes.c_uint32(NAME_LENGTH)
        address = ctypes.create_unicode_buffer(NAME_LENGTH)
        failed = ctypes.windll.mpr.WNetGetConnectionW(root[:2], address, ctypes.byref(length))
        return root if failed else address.value.casefold()

else:

    def _roots() -> list[str]:
        return []

    def _mount(_root: str) -> Mount | None:
        return None
