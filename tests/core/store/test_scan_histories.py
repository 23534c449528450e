"""Random histories of a disk and a stick: after every scan the catalog says what is there.

Files are written, changed, copied, moved and deleted, the stick is plugged in and out at other
mount points, scans are stopped half-way. A photo whose file may still exist always stays.
"""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from photofind.core.intake.volumes import Mount
from photofind.core.store.catalog import Catalog
from tests.core.store.fakes import STICK, FakeTable, digest_of
from tests.core.store.home import Home

STEPS = 25


class History:
    """What happens to the files of a library between two scans."""

    def __init__(self, home: Home, table: FakeTable, root: Path, seed: int) -> None:
        self.home = home
        self._table = table
        self._root = root
        self._random = random.Random(seed)
        self._stick: Path | None = home.stick
        self._count = 0

    def step(self) -> None:
        """Let something happen."""
        acts: list[Callable[[], None]] = [
            self._write,
            self._write,
            self._rewrite,
            self._copy,
            self._move,
            self._delete,
            self._touch,
            self._replug,
            self._stop_half_way,
        ]
        self._random.choice(acts)()

    def files(self) -> dict[Path, bytes]:
        """Return the content of every file that can be reached."""
        folders = [self.home.disk, *([self._stick] if self._stick else [])]
        return {
            path: path.read_bytes() for folder in folders for path in sorted(folder.rglob("*.jpg"))
        }

    def _any_file(self) -> Path:
        return self._random.choice(sorted(self.files()))

    def _new_path(self) -> Path:
        self._count += 1
        folder = self._stick if self._stick and self._random.random() < 0.5 else self.home.disk
        return folder / f"d{self._random.randrange(4)}" / f"n{self._count}.jpg"

    def _write(self) -> None:
        self.home.write(self._new_path())

    def _rewrite(self) -> None:
        self._count += 1
        self._any_file().write_bytes(b"rewritten %d" % self._count)

    def _copy(self) -> None:
        target = self._new_path()
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(self._any_file(), target)

    def _move(self) -> None:
        target = self._new_path()
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(self._any_file(), target)

    def _delete(self) -> None:
        file = self._any_file()
        if len(list(self.home.disk.rglob("*.jpg"))) > 1 and file.is_relative_to(self.home.disk):
            file.unlink()  # never the last: a root that is suddenly empty keeps its photos

    def _touch(self) -> None:
        self._count += 1
        os.utime(self._any_file(), ns=(self._count, self._count))

    def _replug(self) -> None:
        if self._stick is None:
            self._stick = self._random.choice([self.home.stick, self._root / "elsewhere"])
            shutil.move(self._root / "drawer", self._stick)
            self._table.plug(Mount(STICK, self._stick))
        else:
            self._table.unplug(STICK)
            shutil.move(self._stick, self._root / "drawer")
            self._stick = None

    def _stop_half_way(self) -> None:
        diff = self.home.catalog.diff(self.home.walk())
        for file in diff.to_read[: len(diff.to_read) // 2]:
            self.home.read(file)


@pytest.mark.parametrize("seed", range(8))
def test_after_every_scan_the_catalog_says_what_is_there(
    catalog: Catalog, tmp_path: Path, table: FakeTable, seed: int
) -> None:
    home = Home(tmp_path, catalog)
    history = History(home, table, tmp_path, seed)
    on_stick: set[bytes] = set()
    for _ in range(STEPS):
        history.step()
        history.step()
        diff, _gone = home.scan()
        files = history.files()
        photos = catalog.photos(catalog.photo_ids())
        here = {photo.path: photo.digest for photo in photos if photo.is_plugged}
        assert here == {path: digest_of(content) for path, content in files.items()}
        away = {photo.digest for photo in photos if not photo.is_plugged}
        is_plugged = any(mount.volume == STICK for mount in table.mounts())
        assert away == (set() if is_plugged else on_stick)
        assert diff.unplugged == len(photos) - len(here)
        if is_plugged:
            on_stick = {photo.digest for photo in photos if photo.volume == STICK}
        ids = {photo.id for photo in photos}
        assert catalog.thumbnails.ids() == ids == set(catalog.vectors.ids("m").tolist())
    assert home.scan()[0].to_read == ()
