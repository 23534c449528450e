"""A random library on real small volumes, and the truth about every picture in it.

The truth is the harness's own and knows nothing of photofind: a picture has variants 0, 1, 2, of
which neighbours are the same picture and the outer two are not, so that a chain of "same" is a
loss. Contents are known by their bytes.
"""

import contextlib
import ctypes
import hashlib
import io
import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from blake3 import blake3
from PIL import Image

CLONE_NEWNS = 0x00020000
FOLDERS = ("v1/photos/a", "v1/photos/b", "v1/photos/c", "v1/photos/shared", "v1/photos/protected")
OTHER_VOLUMES = ("v2/backup", "v2/old", "full/card", "ro/disc")
TRASH_PARTS = {".photofind-quarantine", "Trash"}
OURS = (".trashinfo", ".jsonl", ".sqlite", ".sqlite-wal", ".sqlite-shm")


@dataclass(frozen=True, slots=True)
class Content:
    """What some bytes are: a picture in a variant, or something that belongs to one."""

    picture: str
    variant: int
    is_readable: bool = True
    is_photo: bool = True


@dataclass
class Truth:
    """What exists, what must survive, and what the harness itself did."""

    contents: dict[bytes, Content] = field(default_factory=dict)
    owed: set[bytes] = field(default_factory=set)
    touched: set[str] = field(default_factory=set)
    lost_by_us: Counter[bytes] = field(default_factory=Counter)
    gained_by_us: Counter[bytes] = field(default_factory=Counter)
    drawn: int = 0
    companions: list[tuple[str, str]] = field(default_factory=list)  # sidecar and its photo
    has_lied: bool = False  # a trash that lies may keep us from taking a sidecar of ours away

    def picture(self, picture: str, variant: int) -> bytes:
        """Draw a picture in a variant; the same bytes each time."""
        content = draw(picture, variant)
        self.contents.setdefault(digest(content), Content(picture, variant))
        return content

    def fresh_picture(self) -> bytes:
        """Draw a picture that was never drawn before."""
        self.drawn += 1
        content = draw(f"fresh {self.drawn}", 0)
        self.contents[digest(content)] = Content(f"fresh {self.drawn}", 0)
        return content

    def other(self, kind: str, *, is_photo: bool = False) -> bytes:
        """Make a RAW, a video or a sidecar."""
        content = f"{kind} {'.' * 40}".encode()
        known = Content(kind, 0, is_photo=is_photo)
        self.contents[digest(content)] = known
        return content

    def rotten(self, picture: str, variant: int) -> bytes:
        """Return a picture that is cut short: judged once, no copy of anything."""
        content = draw(picture, variant)
        content = content[: len(content) * 2 // 3]
        self.contents[digest(content)] = Content(picture, variant, is_readable=False)
        return content

    def rotten_bytes(self, content: bytes) -> None:
        """Say that some bytes are no picture any more."""
        self.contents.setdefault(digest(content), NOTHING)

    def is_like(self, one: bytes, other: bytes) -> bool:
        """Whether two contents are the same picture."""
        first, second = self.contents.get(one), self.contents.get(other)
        if first is None or second is None:
            return one == other
        near = abs(first.variant - second.variant) <= 1
        return first.picture == second.picture and near

    def survivors(self, remaining: set[bytes]) -> set[bytes]:
        """Return what of the owed still has a readable copy among some contents."""
        readable = [one for one in remaining if self.contents.get(one, NOTHING).is_readable]
        return {one for one in self.owed if any(self.is_like(one, copy) for copy in readable)}


NOTHING = Content("", 0, is_readable=False)


def draw(picture: str, variant: int) -> bytes:
    """Return a tiny JPEG."""
    seed = hashlib.sha256(picture.encode()).digest()
    pixels = (seed * 24)[: 16 * 16 * 3]
    out = io.BytesIO()
    Image.frombytes("RGB", (16, 16), pixels).save(out, "JPEG", quality=90 - 20 * variant)
    return out.getvalue()


def digest(content: bytes) -> bytes:
    """Return the digest that photofind uses, which is not under test here."""
    return blake3(content).digest()


class World:
    """The volumes of one worker; emptied between histories."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self.is_mounted = False
        for name in ("v1", "v2", "full", "ro", "library", "alias", "chosen"):
            (base / name).mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0:
            self._mount()

    def _mount(self) -> None:
        """Mount small volumes where only this process sees them."""
        libc = ctypes.CDLL(None, use_errno=True)
        if libc.unshare(CLONE_NEWNS) != 0:
            return
        run = ["mount", "--make-rprivate", "/"]
        if subprocess.run(run, check=False, capture_output=True).returncode:
            return
        for name, size in (("v1", "8m"), ("v2", "8m"), ("full", "96k"), ("library", "8m")):
            self._run("mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(self.base / name))
        self._run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(self.base / "ro"))
        (self.base / "v1/photos/shared").mkdir(parents=True)
        self._run("mount", "--bind", str(self.base / "v1/photos/shared"), str(self.base / "alias"))
        self.is_mounted = True

    def _run(self, *command: str) -> None:
        subprocess.run(list(command), check=True, capture_output=True)

    def close(self) -> None:
        """Unmount everything."""
        if self.is_mounted:
            for name in ("alias", "v1", "v2", "full", "ro", "library"):
                self._run("umount", "-l", str(self.base / name))

    @contextlib.contextmanager
    def writable_disc(self) -> Iterator[None]:
        """Let the read-only volume be written to, to prepare it."""
        if self.is_mounted:
            self._run("mount", "-o", "remount,rw", str(self.base / "ro"))
        yield
        if self.is_mounted:
            self._run("mount", "-o", "remount,ro", str(self.base / "ro"))

    def clear(self) -> None:
        """Empty every volume, leaving mount points alone."""
        shared = self.base / "v1/photos/shared"
        with self.writable_disc():
            self._clear(shared)

    def _clear(self, shared: Path) -> None:
        for name in ("v1", "v2", "full", "ro", "library", "chosen"):
            for path in (self.base / name).iterdir():
                if path == self.base / "v1/photos" and self.is_mounted:
                    continue
                _wipe(path)
        if self.is_mounted:
            for path in (self.base / "v1/photos").iterdir():
                _wipe(path, keep=shared)
            for path in shared.iterdir():
                _wipe(path)
        for folder in (*FOLDERS, *OTHER_VOLUMES):
            (self.base / folder).mkdir(parents=True, exist_ok=True)

    def real(self, path: Path) -> str:
        """Return where a file is when its folder is reached without the second mount."""
        if path.parent == self.base / "alias":
            return str(self.base / "v1/photos/shared" / path.name)
        return str(path)

    def files(self) -> Iterator[Path]:
        """Return every photo file, companion and stray outside of trashes."""
        for root in ("v1/photos", "v2", "full", "ro"):
            yield from _files(self.base / root, into_trash=False)

    def everything(self) -> Iterator[Path]:
        """Return every file, in trashes too; the alias mount left out."""
        for root in ("v1", "v2", "full", "ro", "chosen"):
            yield from _files(self.base / root, into_trash=True)

    def contents(self, paths: Iterator[Path]) -> Counter[bytes]:
        """Return the contents of files, each physical file once."""
        seen: set[tuple[int, int]] = set()
        found: Counter[bytes] = Counter()
        for path in paths:
            status = path.lstat()
            if path.is_symlink() or (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            found[digest(path.read_bytes())] += 1
        return found

    def snapshot(self) -> dict[str, tuple[bytes, int, int]]:
        """Return all photo files by content, time and permissions."""
        found = {}
        for path in self.files():
            status = path.lstat()
            content = os.fsencode(path.readlink()) if path.is_symlink() else path.read_bytes()
            found[str(path)] = (content, status.st_mtime_ns, status.st_mode)
        return found


def is_trash(path: Path) -> bool:
    """Whether a path leads into a trash or a quarantine."""
    return any(part in TRASH_PARTS or part.startswith(".Trash") for part in path.parts)


def _files(root: Path, *, into_trash: bool) -> Iterator[Path]:
    for folder, folders, names in os.walk(root):
        if not into_trash:
            folders[:] = [
                name
                for name in folders
                if name not in TRASH_PARTS and not name.startswith(".Trash") and name != "home"
            ]
        for name in names:
            if not name.endswith(OURS) and name != "ballast":
                yield Path(folder) / name


def _wipe(path: Path, keep: Path | None = None) -> None:
    if path == keep:
        return
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
