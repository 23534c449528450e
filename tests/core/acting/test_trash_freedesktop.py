"""Our trash is the desktop's: another program lists and restores from it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote

import pytest

from photofind.core.acting.bins import Departure, unique_name
from photofind.core.acting.held import HeldFile
from photofind.core.acting.trash_freedesktop import FreedesktopTrash
from photofind.core.domain import VolumeId
from photofind.core.intake.volumes import Mount, Volumes

ODD_NAMES = ["plain.jpg", "with space & 100 %.jpg", "new\nline.jpg", "Ä\u202e日本.jpg", "#;=.jpg"]


class Table:
    """Mounts as a test wants them."""

    def __init__(self, *points: Path) -> None:
        self._points = points

    def mounts(self) -> tuple[Mount, ...]:
        """Return them, as the system would."""
        return tuple(Mount(VolumeId(str(point)), point) for point in (Path("/"), *self._points))


def departure(path: Path) -> Departure:
    return Departure(path, b"\1" * 32, 1, 0, 0o644, path, "same")


def throw(trash: FreedesktopTrash, path: Path) -> Path:
    """Put a file into a trash."""
    destination = trash.destination(path, "t0k3n")
    assert destination is not None
    trash.announce(departure(path), destination)
    with HeldFile(path) as held:
        trash.take(held, destination)
    return destination.path


@pytest.mark.parametrize("name", [*ODD_NAMES, os.fsdecode(b"not \xff utf-8.jpg")])
def test_what_goes_is_named_with_its_original_path(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"photo")
    there = throw(FreedesktopTrash(Volumes(), tmp_path / "data/Trash"), path)
    assert there.read_bytes() == b"photo"
    assert not path.exists()
    info = (tmp_path / "data/Trash/info" / f"{there.name}.trashinfo").read_bytes()
    assert info.isascii()
    assert info.startswith(b"[Trash Info]\nPath=/")
    assert info.count(b"\n") == 3


@pytest.mark.skipif(
    not (Path(sys.executable).parent / "trash-list").exists() and not shutil.which("trash-list"),
    reason="trash-cli is not installed",
)
@pytest.mark.parametrize("name", ["plain.jpg", "with space & 100 %.jpg", "Ä日本.jpg"])
def test_another_program_lists_and_restores_it(tmp_path: Path, name: str) -> None:
    path = tmp_path / "photos" / name
    path.parent.mkdir()
    path.write_bytes(b"photo")
    throw(FreedesktopTrash(Volumes(), tmp_path / "data/Trash"), path)

    def run(tool: str, *arguments: str, answer: str = "") -> str:
        here = Path(sys.executable).parent / tool
        environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [str(here if here.exists() else tool), *arguments],
            input=answer,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        return done.stdout

    home = str(tmp_path / "data/Trash")
    assert str(path) in run("trash-list", "--trash-dir", home)
    run("trash-restore", "--trash-dir", home, str(path), answer="0\n")
    assert path.read_bytes() == b"photo"
    assert run("trash-list", "--trash-dir", home) == ""


def has_desktop_trash() -> bool:
    """Whether the trash of GNOME can be asked: its program, a bus, and the daemon behind it."""
    daemons = (Path("/usr/libexec/gvfsd-trash"), Path("/usr/lib/gvfs/gvfsd-trash"))
    has_programs = shutil.which("gio") and shutil.which("dbus-run-session")
    return bool(has_programs) and any(daemon.exists() for daemon in daemons)


@pytest.mark.skipif(not has_desktop_trash(), reason="GNOME's trash (gvfs) is not installed")
@pytest.mark.parametrize("name", ["plain.jpg", "with space & 100 %.jpg"])
def test_the_desktop_lists_and_restores_it(tmp_path: Path, name: str) -> None:
    # Names beyond ASCII are left to trash-cli: gio 2.74 restores them under an escaped name.
    path = tmp_path / "photos" / name
    path.parent.mkdir()
    path.write_bytes(b"photo")
    path.chmod(0o640)
    os.utime(path, ns=(10**18, 10**18))
    there = throw(FreedesktopTrash(Volumes(), tmp_path / "data/Trash"), path)

    def gio(*arguments: str) -> str:
        environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "LC_ALL": "C.UTF-8"}
        command = ["dbus-run-session", "--", "gio", "trash", *arguments]
        done = subprocess.run(
            command, env=environment, capture_output=True, encoding="utf-8", check=True, timeout=60
        )
        return done.stdout

    (line,) = gio("--list").splitlines()
    original = line.split("\t")[1]
    assert original == str(path)
    gio("--restore", f"trash:///{quote(there.name)}")
    assert path.read_bytes() == b"photo"
    assert (path.stat().st_mtime_ns, path.stat().st_mode & 0o777) == (10**18, 0o640)
    assert not there.exists()


def test_a_file_on_another_volume_goes_to_that_volumes_trash(tmp_path: Path) -> None:
    volume = tmp_path / "drive"
    (volume / "DCIM").mkdir(parents=True)
    trash = FreedesktopTrash(Volumes(Table(volume)), tmp_path / "data/Trash")
    (volume / "DCIM/1.jpg").write_bytes(b"photo")
    there = throw(trash, volume / "DCIM/1.jpg")
    own = volume / f".Trash-{os.getuid()}"
    assert there.parent == own / "files"
    assert b"\nPath=DCIM/1.jpg\n" in (own / "info" / f"{there.name}.trashinfo").read_bytes()
    assert own.stat().st_mode & 0o777 == 0o700


def test_the_administrators_trash_is_used_only_if_it_is_sticky_and_no_link(tmp_path: Path) -> None:
    volume = tmp_path / "drive"
    (volume / ".Trash").mkdir(parents=True)
    trash = FreedesktopTrash(Volumes(Table(volume)), tmp_path / "data/Trash")
    path = volume / "1.jpg"
    path.write_bytes(b"photo")
    user = os.getuid()
    assert trash.trash_for(path) == volume / f".Trash-{user}"
    (volume / ".Trash").chmod(0o1777)
    assert trash.trash_for(path) == volume / ".Trash" / str(user)
    (volume / ".Trash").rename(tmp_path / "planted")
    (volume / ".Trash").symlink_to(tmp_path / "planted")
    assert trash.trash_for(path) == volume / f".Trash-{user}"


def test_a_planted_link_is_no_trash(tmp_path: Path) -> None:
    volume = tmp_path / "drive"
    volume.mkdir()
    (tmp_path / "elsewhere").mkdir()
    (volume / f".Trash-{os.getuid()}").symlink_to(tmp_path / "elsewhere")
    (volume / "1.jpg").write_bytes(b"photo")
    trash = FreedesktopTrash(Volumes(Table(volume)), tmp_path / "data/Trash")
    assert trash.trash_for(volume / "1.jpg") is None


def test_looking_where_a_file_would_go_makes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "1.jpg"
    path.write_bytes(b"photo")
    trash = FreedesktopTrash(Volumes(), tmp_path / "data/Trash")
    assert trash.destination(path, "t") is not None
    assert not (tmp_path / "data").exists()


def test_an_old_record_is_never_overwritten(tmp_path: Path) -> None:
    # Its file may still be in the trash: without the record nobody knows where it was.
    path = tmp_path / "1.jpg"
    path.write_bytes(b"photo")
    trash = FreedesktopTrash(Volumes(), tmp_path / "data/Trash")
    destination = trash.destination(path, "t")
    assert destination is not None
    assert destination.record is not None
    trash.announce(departure(path), destination)
    with pytest.raises(FileExistsError):
        trash.announce(departure(path), destination)


@pytest.mark.parametrize("name", ["a.jpg", "x" * 251 + ".jpg", "ü" * 120 + ".jpeg", ".hidden"])
def test_names_in_the_trash_leave_room_for_the_record(name: str) -> None:
    made = unique_name(name, "0123456789abcde")
    assert len(os.fsencode(f"{made}.trashinfo")) <= 255
    assert "0123456789abcde" in made
