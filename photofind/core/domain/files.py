"""Files and the volumes they lie on."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import NewType

VolumeId = NewType("VolumeId", str)


@dataclass(frozen=True, slots=True)
class FileStamp:
    """What tells without opening a file whether it may have changed."""

    size_bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class FileIdentity:
    """Which physical file this is *now*. Never stored: inodes change when a drive is replugged."""

    device: int
    inode: int


class VolumeKind(Enum):
    """What a volume is, as far as keeper rules and trash care."""

    INTERNAL = "internal"
    REMOVABLE = "removable"
    NETWORK = "network"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Volume:
    """A drive or share, known by an identity that survives replugging.

    Attributes:
        id: File system UUID where there is one, else a stable description of the mount.
        mount: Where it is mounted now; None while it is unplugged.
        coarse_times: Times have a step of 2 s and may shift by whole hours (FAT, exFAT).
    """

    id: VolumeId
    name: str
    mount: Path | None
    kind: VolumeKind = VolumeKind.UNKNOWN
    filesystem: str = ""
    coarse_times: bool = False
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file the walk came across that may be a photo."""

    path: Path
    stamp: FileStamp
    volume: VolumeId
    identity: FileIdentity
