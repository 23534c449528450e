"""How a file is known by its drive and its place there, however it is reached."""

import plistlib
import sys
from pathlib import Path

import pytest

from photofind.core.domain import VolumeId, VolumeKind
from photofind.core.intake import volumes_macos
from photofind.core.intake.volumes import Mount, Place, Volumes, system_table
from photofind.core.intake.volumes_linux import LinuxTable
from photofind.core.intake.volumes_windows import WindowsTable

DISK = VolumeId("uuid:disk")
STICK = VolumeId("uuid:stick")


class ChangingTable:
    """A table whose mounts a test changes."""

    def __init__(self, *mounts: Mount) -> None:
        self.current = mounts

    def mounts(self) -> tuple[Mount, ...]:
        """Return what is mounted."""
        return self.current


@pytest.mark.parametrize("name", ["", "dcim", "a b/\udcff.jpg"])
def test_a_place_is_where_the_file_is_wherever_the_drive_is_mounted(name: str) -> None:
    table = ChangingTable(Mount(DISK, Path("/")), Mount(STICK, Path("/media/stick")))
    volumes = Volumes(table)
    place = volumes.place(Path("/media/stick") / name)
    assert place.volume == STICK
    assert volumes.locate(place) == Path("/media/stick") / name
    table.current = (Mount(DISK, Path("/")), Mount(STICK, Path("/mnt")))
    volumes.refresh()
    assert volumes.locate(place) == Path("/mnt") / name
    table.current = (Mount(DISK, Path("/")),)
    volumes.refresh()
    assert volumes.locate(place) is None
    assert set(volumes.mounted()) == {DISK}


def test_a_bind_mount_is_no_second_place() -> None:
    volumes = Volumes(
        ChangingTable(Mount(DISK, Path("/")), Mount(DISK, Path("/srv/photos"), root=b"/home/me"))
    )
    place = volumes.place(Path("/srv/photos/a.jpg"))
    assert place == volumes.place(Path("/home/me/a.jpg")) == Place(DISK, b"home/me/a.jpg")
    assert volumes.locate(place) == Path("/home/me/a.jpg")


def test_a_part_of_a_volume_is_found_by_the_mount_that_shows_it() -> None:
    volumes = Volumes(
        ChangingTable(
            Mount(DISK, Path("/"), root=b"/@root"), Mount(DISK, Path("/home"), root=b"/@home")
        )
    )
    place = volumes.place(Path("/home/me/a.jpg"))
    assert place == Place(DISK, b"@home/me/a.jpg")
    assert volumes.locate(place) == Path("/home/me/a.jpg")
    assert volumes.locate(Place(DISK, b"@other/a.jpg")) is None


def test_what_another_mount_covers_cannot_be_reached() -> None:
    # The path exists, but what lies there is another drive's file.
    volumes = Volumes(ChangingTable(Mount(DISK, Path("/")), Mount(STICK, Path("/mnt"))))
    assert volumes.locate(Place(DISK, b"mnt/a.jpg")) is None


def test_the_folder_an_unplugged_drive_leaves_behind_is_not_the_drive(tmp_path: Path) -> None:
    table = ChangingTable(Mount(DISK, Path("/")), Mount(STICK, tmp_path))
    volumes = Volumes(table)
    assert volumes.is_usable(STICK, tmp_path)
    assert not volumes.is_usable(STICK, tmp_path / "gone")
    table.current = (Mount(DISK, Path("/")),)
    volumes.refresh()
    assert not volumes.is_usable(STICK, tmp_path)


def test_the_table_is_not_read_for_every_question() -> None:
    table = ChangingTable(Mount(DISK, Path("/")))
    volumes = Volumes(table)
    assert set(volumes.mounted()) == {DISK}
    table.current = ()
    assert volumes.of(Path("/a")).id == DISK


MOUNTINFO = rb"""22 27 0:21 / /proc rw - proc proc rw
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
28 27 8:17 / /media/me/My\040Stick rw - vfat /dev/sdb1 rw
29 27 8:33 / /media/me/CLONE rw - vfat /dev/sdc1 rw
30 27 0:50 / /mnt/nas ro,relatime - nfs4 nas:/photos rw
31 27 0:40 /@home /home rw - btrfs /dev/sdd1 rw
32 27 0:41 /@pics /pics rw - btrfs /dev/sdd1 rw
33 27 254:0 /srv /bind rw - ext4 /dev/vda rw
34 27 0:60 / /tmp rw - tmpfs tmpfs rw
"""


@pytest.fixture
def system(tmp_path: Path) -> Path:
    udev = tmp_path / "run/udev/data"
    udev.mkdir(parents=True)
    (udev / "b254:0").write_text("E:ID_FS_UUID=aaaa\nE:ID_FS_LABEL=system\n", "utf-8")
    for device in ("b8:17", "b8:33"):
        (udev / device).write_text("E:ID_FS_UUID=1234-ABCD\n", "utf-8")
    by_uuid = tmp_path / "dev/disk/by-uuid"
    by_uuid.mkdir(parents=True)
    (tmp_path / "dev/sdd1").touch()
    (by_uuid / "bbbb").symlink_to("../../sdd1")
    usb = tmp_path / "sys/devices/pci0/usb1/1-1/block/sdb/sdb1"
    disk = tmp_path / "sys/devices/pci0/virtio/block/vda"
    numbers = tmp_path / "sys/dev/block"
    for folder, number in ((usb, "8:17"), (disk, "254:0")):
        folder.mkdir(parents=True)
        numbers.mkdir(parents=True, exist_ok=True)
        (numbers / number).symlink_to(folder)
    (tmp_path / "mountinfo").write_bytes(MOUNTINFO)
    return tmp_path


def test_linux_mounts_are_known_by_what_survives_replugging(system: Path) -> None:
    mounts = LinuxTable(system / "mountinfo", system).mounts()
    ids = {str(mount.point): mount.volume for mount in mounts}
    assert ids == {
        "/": "uuid:aaaa",
        "/media/me/My Stick": "uuid:1234-abcd",
        "/media/me/CLONE": "uuid:1234-abcd@/dev/sdc1",  # two drives must not look like one
        "/mnt/nas": "share:nas:/photos",
        "/home": "uuid:bbbb",
        "/pics": "uuid:bbbb",
        "/bind": "uuid:aaaa",
        "/tmp": "tmpfs:/tmp",  # noqa: S108 - a mount point, not a file
    }


@pytest.mark.parametrize("listed", ["", "43 27 0:39 / /proc rw - proc proc rw\n"])
def test_in_a_jail_whose_root_is_not_listed_files_have_a_volume(system: Path, listed: str) -> None:
    (system / "mountinfo").write_text(listed)
    (root,) = LinuxTable(system / "mountinfo", system).mounts()
    assert root.point == Path("/")
    (system / "mountinfo").unlink()
    assert LinuxTable(system / "mountinfo", system).mounts() == (root,)


def test_linux_mounts_tell_kind_name_and_times(system: Path) -> None:
    mounts = {
        str(mount.point): mount for mount in LinuxTable(system / "mountinfo", system).mounts()
    }
    stick, root, nas = mounts["/media/me/My Stick"], mounts["/"], mounts["/mnt/nas"]
    assert (stick.kind, stick.coarse_times) == (VolumeKind.REMOVABLE, True)
    assert (stick.name, root.name) == ("My Stick", "system")
    assert (root.kind, root.coarse_times, root.read_only) == (VolumeKind.INTERNAL, False, False)
    assert (nas.kind, nas.read_only) == (VolumeKind.NETWORK, True)
    assert mounts["/home"].root == b"/@home"


def test_this_system_knows_where_a_file_is(tmp_path: Path) -> None:
    volumes = Volumes(system_table())
    place = volumes.place(tmp_path.resolve() / "a.jpg")
    assert volumes.of(tmp_path.resolve()).id == place.volume
    found = volumes.locate(place)
    assert found is not None
    assert found.parent.samefile(tmp_path)


MAC_MOUNTS = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
devfs on /dev (devfs, local, nobrowse)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
/dev/disk4s1 on /Volumes/My (old) Stick (msdos, local, nodev, noowners)
//me@nas._smb._tcp.local/photos on /Volumes/photos (smbfs, nodev, nosuid, mounted by me)
"""


def test_mac_mounts_are_known_by_what_survives_replugging(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(*command: str) -> bytes:
        if command[0].endswith("mount"):
            return MAC_MOUNTS.encode()
        known = {"VolumeUUID": command[-1].upper(), "Internal": "disk3" in command[-1]}
        return plistlib.dumps(known)

    monkeypatch.setattr(volumes_macos, "_run", run)
    mounts = {str(mount.point): mount for mount in volumes_macos.MacTable().mounts()}
    assert {point: mount.volume for point, mount in mounts.items()} == {
        "/": "uuid:/dev/disk3s5",  # what the user sees at / is the data volume
        "/System/Volumes/Data": "uuid:/dev/disk3s5",
        "/Volumes/My (old) Stick": "uuid:/dev/disk4s1",
        "/Volumes/photos": "share://nas._smb._tcp.local/photos",
    }
    stick = mounts["/Volumes/My (old) Stick"]
    assert (stick.kind, stick.coarse_times) == (VolumeKind.REMOVABLE, True)


def test_windows_volumes_are_not_looked_for_elsewhere() -> None:
    assert sys.platform == "win32" or WindowsTable().mounts() == ()
