"""The volumes of a Mac, from ``mount`` and ``diskutil``.

Written from Apple's documentation; the parsing is tested, the commands have not been run.
"""

import plistlib
import re
import subprocess
from dataclasses import replace
from pathlib import Path

from photofind.core.domain import VolumeId, VolumeKind
from photofind.core.intake.volumes import Mount

COARSE = frozenset({"msdos", "exfat"})
NETWORK = frozenset({"smbfs", "nfs", "afpfs", "webdav", "ftp", "macfuse", "osxfuse"})
WITHOUT_FILES = frozenset({"devfs", "autofs", "synthfs"})
TIMEOUT_S = 10
# /dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
LINE = re.compile(r"^(?P<source>.+?) on (?P<point>/.*) \((?P<kind>[^,)]+)(?P<options>[^)]*)\)$")
# The system volume and its data volume are joined by firmlinks: /Users lies on the latter.
DATA = Path("/System/Volumes/Data")


class MacTable:
    """What ``mount`` lists."""

    def __init__(self) -> None:
        self._known: dict[str, dict[str, object]] = {}

    def mounts(self) -> tuple[Mount, ...]:
        """Return every mount that can hold files; the root stands for the data volume too."""
        lines = _run("/sbin/mount").decode("utf-8", "surrogateescape").splitlines()
        found = [found for line in lines if (found := LINE.match(line)) is not None]
        mounts = [self._mount(line) for line in found if line["kind"] not in WITHOUT_FILES]
        data = next((mount for mount in mounts if mount.point == DATA), None)
        if data is None:
            return tuple(mounts)
        others = (mount for mount in mounts if mount.point != Path("/"))
        return (*others, replace(data, point=Path("/")))

    def _mount(self, line: re.Match[str]) -> Mount:
        options = {option.strip() for option in line["options"].split(",")}
        source, filesystem = line["source"], line["kind"]
        info = {} if filesystem in NETWORK else self._info(source)
        return Mount(
            volume=_id(source, filesystem, info),
            point=Path(line["point"]),
            name=str(info.get("VolumeName") or Path(line["point"]).name),
            kind=_kind(filesystem, info),
            filesystem=filesystem,
            coarse_times=filesystem in COARSE,
            read_only="read-only" in options,
        )

    def _info(self, source: str) -> dict[str, object]:
        """Return what ``diskutil`` knows of a device; asked once, it takes a tenth of a second."""
        if source not in self._known:
            try:
                known = plistlib.loads(_run("/usr/sbin/diskutil", "info", "-plist", source))
            except (plistlib.InvalidFileException, ValueError):
                known = {}
            self._known[source] = known if isinstance(known, dict) else {}
        return self._known[source]


def _id(source: str, filesystem: str, info: dict[str, object]) -> VolumeId:
    if filesystem in NETWORK:
        return VolumeId("share:" + re.sub(r"^//[^@/]*@", "//", source))  # without the user
    uuid = info.get("VolumeUUID") or info.get("DiskUUID")
    return VolumeId(f"uuid:{str(uuid).lower()}" if uuid else f"device:{source}")


def _kind(filesystem: str, info: dict[str, object]) -> VolumeKind:
    if filesystem in NETWORK:
        return VolumeKind.NETWORK
    if "Internal" not in info:
        return VolumeKind.UNKNOWN
    return VolumeKind.INTERNAL if info["Internal"] else VolumeKind.REMOVABLE


def _run(*command: str) -> bytes:
    """Return what a command of the system prints; nothing if it fails."""
    try:
        return subprocess.run(command, capture_output=True, timeout=TIMEOUT_S, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return b""
