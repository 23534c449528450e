"""What goes wrong: other programs that change files, trashes that fail or lie, and SIGKILL."""

import errno
import os
import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from photofind.core.acting.bins import Bin, Departure, Destination
from photofind.core.acting.held import HeldFile
from tests.benchmarks.bench_safety_library import Library
from tests.benchmarks.bench_safety_world import digest, is_trash

LIES = ("does nothing", "deletes", "keeps a stump", "copies")
FAILURES = ("record", "move")


class BadTrash:
    """A trash that fails, or says that it took what it did not."""

    is_foreign = True

    def __init__(self, trash: Bin, way: str) -> None:
        self._trash = trash
        self._way = way

    def destination(self, path: Path, token: str) -> Destination | None:
        """Promise as the good one does."""
        return self._trash.destination(path, token)

    def announce(self, departure: Departure, destination: Destination) -> None:
        """Fail, or write the record."""
        if self._way == "record":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._trash.announce(departure, destination)

    def take(self, held: HeldFile, destination: Destination) -> None:
        """Fail, lie, or take the file.

        It lies about the file that it was given; one that destroys what it never saw is beyond
        anybody's help.
        """
        if not held.is_at_its_path():
            raise FileNotFoundError(held.path)
        if os.environ.get("SAFETY_TRACE"):
            print("  bad trash:", self._way, held.path, file=sys.stderr)
        match self._way:
            case "move":
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            case "does nothing":
                return
            case "deletes":
                held.path.unlink()
            case "keeps a stump":
                content = held.path.read_bytes()
                held.path.unlink()
                destination.path.write_bytes(content[:20])
            case "copies":
                shutil.copyfile(held.path, destination.path)
                held.path.unlink()
            case _:
                self._trash.take(held, destination)

    def withdraw(self, destination: Destination) -> None:
        """Withdraw as the good one does."""
        self._trash.withdraw(destination)

    def release(self, destination: Destination) -> None:
        """Hold nothing."""

    def find(self, destination: Destination, size_bytes: int, digest: bytes) -> Path | None:
        """Find as the good one does."""
        return self._trash.find(destination, size_bytes, digest)


def _contents(paths: set[Path]) -> set[bytes]:
    return {digest(one.read_bytes()) for one in paths if one.is_file()}


class Meddler:
    """Another program that works in the same folders."""

    def __init__(self, library: Library, rng: random.Random, *, is_in_act: bool = False) -> None:
        self._library = library
        self._rng = rng
        self._is_in_act = is_in_act

    def meddle(self, wanted: list[Path], in_flight: set[Path]) -> str:
        """Do something to one file, and keep the truth true.

        Args:
            wanted: Files worth meddling with: those of a plan.
            in_flight: Files that an unfinished act has moved: they may still come back.
        """
        world, truth = self._library.world, self._library.truth
        files = [path for path in wanted if os.path.lexists(path) and not self._is_fixed(path)]
        files = files or [path for path in world.files() if not self._is_fixed(path)]
        if not files:
            return "nothing"
        path = self._rng.choice(files)
        name, act = self._rng.choice(self._acts())
        if os.environ.get("SAFETY_TRACE"):
            print("meddle:", name, path, file=sys.stderr)
        before, known = world.contents(world.everything()), world.snapshot()
        here = set(world.contents(world.files())) | _contents(in_flight)
        try:
            act(path)
        except OSError:  # a full volume, or left alone; what was done of it was done
            name = "nothing"
        after = world.contents(world.everything())
        truth.touched |= {one for one, _entry in set(known.items()) ^ set(world.snapshot().items())}
        truth.lost_by_us += before - after
        truth.gained_by_us += after - before
        truth.touched |= {str(path), world.real(path)}
        there = set(world.contents(world.files()))
        truth.owed |= {
            one
            for one in there
            if one in truth.contents
            and truth.contents[one].is_photo
            and truth.contents[one].is_readable
        }
        self._write_off(here, there | _contents(in_flight))
        return name

    def _write_off(self, before: set[bytes], after: set[bytes]) -> None:
        """Owe nothing for what the harness destroyed, nor for what had gone for that.

        Another copy that is like it may be there; but nobody ever kept that one for it.
        """
        truth = self._library.truth
        destroyed = before - after
        truth.owed = {
            one
            for one in truth.survivors(after)
            if one not in destroyed
            and (one in after or not any(truth.is_like(one, gone) for gone in destroyed))
        }

    def _is_fixed(self, path: Path) -> bool:
        below = path.relative_to(self._library.world.base).parts
        # What the user chose to have moved somewhere is theirs to follow.
        return "ro" in below[:1] or "moved" in below or is_trash(path)

    def _acts(self) -> list[tuple[str, Callable[[Path], None]]]:
        return [
            ("overwrite", self._overwrite),
            ("replace", self._replace),
            ("replace", self._replace),
            ("delete", self._delete),
            ("delete", self._delete),
            ("rename", self._rename),
            ("truncate", self._truncate),
            ("link", self._link),
            ("sidecar", self._sidecar),
            ("swap folder", self._swap_folder),
        ]

    def _overwrite(self, path: Path) -> None:
        status = self._single(path)
        with path.open("r+b") as file:
            file.write(self._fresh(path))
            file.truncate()
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))  # and hides it

    def _fresh(self, path: Path) -> bytes:
        truth = self._library.truth
        if path.suffix in {".xmp", ".json"}:
            return truth.other(f"sidecar by hand {self._rng.random()}")
        return truth.fresh_picture()

    def _replace(self, path: Path) -> None:
        saved = path.with_name("saving.tmp")
        saved.write_bytes(self._fresh(path))
        saved.replace(path)

    def _delete(self, path: Path) -> None:
        path.unlink()

    def _rename(self, path: Path) -> None:
        moved = path.with_name(f"renamed_{self._rng.randrange(10**6)}{path.suffix}")
        path.rename(moved)
        self._library.truth.touched.add(str(moved))

    def _truncate(self, path: Path) -> None:
        self._single(path)
        content = path.read_bytes()
        path.write_bytes(content[: len(content) // 2])
        self._library.truth.rotten_bytes(content[: len(content) // 2])

    def _link(self, path: Path) -> None:
        others = [one for one in self._library.world.files() if one != path]
        path.unlink()
        path.symlink_to(self._rng.choice(others))

    def _sidecar(self, path: Path) -> None:
        if path.suffix not in {".jpg", ".cr2", ".mov"}:
            raise OSError(errno.EBUSY, "left alone")
        sidecar = path.with_name(f"{path.name}.xmp")
        with sidecar.open("xb") as file:
            file.write(self._library.truth.other(f"XMP by hand {sidecar}"))
        self._library.truth.touched.add(str(sidecar))
        if not self._is_in_act:
            self._library.truth.companions.append((str(sidecar), str(path)))

    def _swap_folder(self, path: Path) -> None:
        folder = path.parent
        if folder.parent.name not in {"photos", "v2"} or folder.name in {"shared", "protected"}:
            raise OSError(errno.EBUSY, "left alone")
        away = folder.with_name(f"{folder.name}_{self._rng.randrange(10**6)}")
        lived_here = {one for unit in self._library.units for one in unit if one.parent == folder}
        for one in {*folder.iterdir(), *lived_here}:
            self._library.truth.touched.update((str(one), str(away / one.name)))
        folder.rename(away)
        folder.mkdir()

    def _single(self, path: Path) -> os.stat_result:
        """Let a write that would reach into a trash by a hard link be."""
        status = path.stat()
        if status.st_nlink > 1:
            raise OSError(errno.EBUSY, "left alone")
        return status
