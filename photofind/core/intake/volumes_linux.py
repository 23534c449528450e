"""The volumes of a Linux system, from ``/proc/self/mountinfo`` and what udev knows.

The id is the file system's UUID where one can be read without being root: from
``/dev/disk/by-uuid``, from udev's database, or, for file systems that derive it from their UUID,
from ``statvfs``. A network share is known by its address, anything else by its mount point.
"""

import contextlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

from photofind.core.domain import VolumeId, VolumeKind
from photofind.core.intake.volumes import Mount

MOUNTINFO = Path("/proc/self/mountinfo")
COARSE = frozenset({"vfat", "exfat", "msdos", "fat", "fuseblk.exfat"})
NETWORK = frozenset({
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "9p", "ncpfs", "davfs", "fuse.sshfs",
    "fuse.rclone", "fuse.s3fs", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.google-drive-ocamlfuse",
    "fuse.onedriver", "fuse.curlftpfs", "fuse.glusterfs", "virtiofs",
})  # fmt: skip
WITHOUT_FILES = frozenset({
    "proc", "sysfs", "cgroup", "cgroup2", "devpts", "securityfs", "debugfs", "tracefs", "pstore",
    "bpf", "mqueue", "hugetlbfs", "configfs", "fusectl", "binfmt_misc", "autofs", "devtmpfs",
    "efivarfs", "rpc_pipefs", "nsfs", "selinuxfs",
})  # fmt: skip
FSID_IS_UUID = frozenset({"ext2", "ext3", "ext4", "btrfs", "f2fs", "zfs"})  # else a device number
# In a jail (chroot) the root is a folder of a mount that is not listed.
ROOT = Mount(VolumeId("root"), Path("/"))
ESCAPE = re.compile(rb"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of mountinfo, see proc(5)."""

    device: str
    root: bytes
    point: Path
    options: frozenset[str]
    filesystem: str
    source: str


class LinuxTable:
    """What the kernel says is mounted in this process's view."""

    def __init__(self, mountinfo: Path = MOUNTINFO, system: Path = Path("/")) -> None:
        """Read from other places than the system's own, if a test says so."""
        self._mountinfo = mountinfo
        self._system = system
        self._seen: dict[tuple[str, str, str], tuple[VolumeId, str, VolumeKind]] = {}

    def mounts(self) -> tuple[Mount, ...]:
        """Return every mount that can hold files, in the order in which they were made."""
        lines = [_parse(line) for line in self._mountinfo_lines()]
        named: dict[VolumeId, _Line] = {}
        mounts = [
            self._mount(line, named) for line in lines if line.filesystem not in WITHOUT_FILES
        ]
        if not any(mount.point == ROOT.point for mount in mounts):
            mounts.insert(0, ROOT)  # else every file of a jail would count as unplugged
        return tuple(mounts)

    def _mountinfo_lines(self) -> list[bytes]:
        try:
            return self._mountinfo.read_bytes().splitlines()
        except OSError:
            return []  # a jail need not have /proc

    def _mount(self, line: _Line, named: dict[VolumeId, _Line]) -> Mount:
        key = (line.device, line.source, str(line.point))
        if key not in self._seen:
            self._seen[key] = (self._id(line), self._name(line), self._kind(line))
        volume, name, kind = self._seen[key]
        # A cloned drive has the UUID of its original: two drives must not look like one. The
        # subvolumes of one btrfs have several device numbers but one source.
        first = named.setdefault(volume, line)
        if line.source != first.source and line.device != first.device:
            volume = VolumeId(f"{volume}@{line.source}")
        return Mount(
            volume=volume,
            point=line.point,
            root=line.root,
            name=name,
            kind=kind,
            filesystem=line.filesystem,
            coarse_times=line.filesystem in COARSE,
            read_only="ro" in line.options,
        )

    def _id(self, line: _Line) -> VolumeId:
        if line.filesystem in NETWORK:
            return VolumeId(f"share:{line.source}")
        uuid = self._uuid(line)
        if uuid:
            return VolumeId(f"uuid:{uuid.lower()}")
        if line.filesystem in FSID_IS_UUID:
            with contextlib.suppress(OSError):
                fsid = os.statvfs(line.point).f_fsid
                if fsid:
                    return VolumeId(f"fsid:{fsid & (2**64 - 1):016x}")
        if line.source.startswith("/dev/"):
            return VolumeId(f"device:{line.source}")
        return VolumeId(f"{line.filesystem}:{line.point}")

    def _uuid(self, line: _Line) -> str:
        known = self._udev(line.device).get("ID_FS_UUID", "")
        return known or self._link_to(line.source, "by-uuid")

    def _name(self, line: _Line) -> str:
        known = self._udev(line.device).get("ID_FS_LABEL", "")
        label = known or self._link_to(line.source, "by-label")
        return label or line.point.name or "/"

    def _udev(self, device: str) -> dict[str, str]:
        entries = {}
        with contextlib.suppress(OSError):
            text = (self._system / "run/udev/data" / f"b{device}").read_text("utf-8", "replace")
            for line in text.splitlines():
                name, found, value = line.removeprefix("E:").partition("=")
                if found:
                    entries[name] = value
        return entries

    def _link_to(self, source: str, kind: str) -> str:
        """Return the name of the link below ``/dev/disk`` that leads to a device."""
        if not source.startswith("/dev/"):
            return ""
        with contextlib.suppress(OSError):
            wanted = os.path.realpath(self._system / source[1:])
            for link in sorted((self._system / "dev/disk" / kind).iterdir()):
                if os.path.realpath(link) == wanted:
                    return link.name
        return ""

    def _kind(self, line: _Line) -> VolumeKind:
        if line.filesystem in NETWORK:
            return VolumeKind.NETWORK
        block = self._system / "sys/dev/block" / line.device
        try:
            device = block.resolve(strict=True)
        except OSError:
            return VolumeKind.UNKNOWN
        if any(part.startswith(("usb", "mmc", "firewire")) for part in device.parts):
            return VolumeKind.REMOVABLE
        for folder in (device, device.parent):  # a partition's drive is the folder above it
            with contextlib.suppress(OSError):
                if (folder / "removable").read_text("ascii").strip() == "1":
                    return VolumeKind.REMOVABLE
        return VolumeKind.INTERNAL


def _parse(line: bytes) -> _Line:
    fields, _, rest = line.partition(b" - ")
    _id, _parent, device, root, point, options = fields.split(b" ")[:6]
    filesystem, source = rest.split(b" ")[:2]
    return _Line(
        device=device.decode("ascii"),
        root=_unescape(root),
        point=Path(os.fsdecode(_unescape(point))),
        options=frozenset(options.decode("ascii", "replace").split(",")),
        filesystem=filesystem.decode("ascii", "replace"),
        source=os.fsdecode(_unescape(source)),
    )


def _unescape(field: bytes) -> bytes:
    r"""Undo mountinfo's ``\040`` for a space, and the like."""
    return ESCAPE.sub(lambda match: bytes([int(match[1], 8)]), field)
