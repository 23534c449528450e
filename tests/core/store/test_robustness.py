"""What a library survives: being killed, a second process, damage, a full or read-only disk."""

import contextlib
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from photofind.core.domain import PhotoId
from photofind.core.errors import (
    CatalogBusyError,
    CatalogDamagedError,
    CatalogError,
    CatalogReadOnlyError,
    CatalogTooNewError,
    DiskFullError,
)
from photofind.core.intake.volumes import Volumes
from photofind.core.paths import LibraryPaths
from photofind.core.store.catalog import Catalog
from photofind.core.store.database import Database, Schema
from photofind.core.store.migrations import CATALOG
from photofind.core.store.repair import set_aside
from tests.core.store.fakes import a_file, a_fingerprint

CHECKOUT = Path(__file__).parents[3]
BATCH = 20

WRITER = """
import sys
from pathlib import Path
from photofind.core.intake.volumes import Volumes
from photofind.core.paths import LibraryPaths
from photofind.core.store.catalog import Catalog
from tests.core.store.fakes import a_file, a_fingerprint

root, first, batch = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
volumes = Volumes()
with Catalog.open(LibraryPaths(root), volumes=volumes) as catalog:
    for number in range(first, first + 1000):
        print("begin", number, flush=True)
        paths = [root / f"{number}-{photo}.jpg" for photo in range(batch)]
        catalog.add_fingerprints([a_fingerprint(a_file(volumes, path)) for path in paths])
        print("done", number, flush=True)
"""

WAITER = """
import sys
from pathlib import Path
from photofind.core.errors import CatalogBusyError
from photofind.core.paths import LibraryPaths
from photofind.core.store.catalog import Catalog

with Catalog.open(LibraryPaths(Path(sys.argv[1]))) as catalog:
    print(len(catalog.photo_ids()), flush=True)
    try:
        with catalog.transaction(wait_s=0.05):
            print("wrote")
    except CatalogBusyError as error:
        print(error)
"""


def _python(script: str, *arguments: object) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        text=True,
    )


def _add(catalog: Catalog, root: Path, *names: str) -> list[PhotoId]:
    batch = [a_fingerprint(a_file(catalog.volumes, root / name)) for name in names]
    return [photo for photo in catalog.add_fingerprints(batch) if photo is not None]


def _check(catalog: Catalog) -> None:
    for database in (catalog.database, catalog.vectors.database, catalog.thumbnails.database):
        assert database.check()
    ids = set(catalog.photo_ids())
    assert ids <= catalog.thumbnails.ids()
    assert ids <= set(catalog.vectors.ids("m").tolist())


def test_a_killed_writer_loses_at_most_the_batch_in_hand(library: LibraryPaths) -> None:
    chance = random.Random(7)
    done: set[int] = set()
    first = 0
    for _ in range(6):
        with _python(WRITER, library.root, first, BATCH) as writer:
            assert writer.stdout is not None
            for _line in range(chance.randrange(1, 60)):
                word, number = writer.stdout.readline().split()
                if word == "done":
                    done.add(int(number))
                first = int(number) + 1
            writer.kill()
            rest = writer.stdout.read().split()
        pairs = zip(rest[::2], rest[1::2], strict=False)  # the last line may be cut off
        done |= {int(number) for word, number in pairs if word == "done"}
        first = max(first, *done, 0) + 2
        with Catalog.open(library) as catalog:
            _check(catalog)
            photos = catalog.photos(catalog.photo_ids())
            batches = [int(photo.path.name.split("-")[0]) for photo in photos]
            assert done <= set(batches)
            assert all(batches.count(number) == BATCH for number in set(batches))


@pytest.mark.parametrize("step", ["vectors", "thumbnails"])
def test_blobs_of_a_batch_that_was_not_finished_belong_to_nobody(
    catalog: Catalog, tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The process dies after one file was committed and before the next one was.
    def fail(*_arguments: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        if step == "vectors":
            patch.setattr(catalog.thumbnails, "put_many", fail)
        else:
            patch.setattr(catalog.places, "forget", lambda: None)
            patch.setattr(catalog, "_remove_blobs", fail)
        with contextlib.suppress(KeyboardInterrupt):
            _add(catalog, tmp_path, "a.jpg", "b.jpg")
    kept = len(catalog.photo_ids())
    assert kept == (0 if step == "vectors" else 2)
    ids = _add(catalog, tmp_path, "c.jpg")
    _check(catalog)
    vector = catalog.vectors.embeddings_of("m", ids)[1][0]
    expected = a_fingerprint(a_file(catalog.volumes, tmp_path / "c.jpg")).embedding
    assert expected is not None
    assert np.abs(vector - expected).max() < 1e-3


def test_a_second_process_reads_and_says_that_it_cannot_write(
    catalog: Catalog, tmp_path: Path
) -> None:
    _add(catalog, tmp_path, "a.jpg")
    with catalog.transaction(), _python(WAITER, catalog.paths.root) as other:
        output, _ = other.communicate()
    assert output.splitlines() == [
        "1",
        "Another photofind is writing to this library; try again when it has finished.",
    ]
    with _python(WAITER, catalog.paths.root) as other:
        output, _ = other.communicate()
    assert output.splitlines() == ["1", "wrote"]


def test_a_second_thread_waits_for_the_first(catalog: Catalog, tmp_path: Path) -> None:
    failures: list[BaseException] = []

    def write() -> None:
        try:
            with catalog.transaction(wait_s=0):
                pass
        except CatalogBusyError as error:
            failures.append(error)

    with catalog.transaction():
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
    assert len(failures) == 1
    thread = threading.Thread(target=_add, args=(catalog, tmp_path, "a.jpg"))
    thread.start()
    thread.join()
    assert len(catalog.photo_ids()) == 1


def test_reading_goes_on_while_a_transaction_is_open(catalog: Catalog, tmp_path: Path) -> None:
    _add(catalog, tmp_path, "a.jpg")
    seen: list[int] = []
    with catalog.transaction():
        catalog.remove_photos(catalog.photo_ids())
        thread = threading.Thread(target=lambda: seen.append(len(catalog.photo_ids())))
        thread.start()
        thread.join()
    assert seen == [1]
    assert catalog.photo_ids() == []


def test_a_transaction_that_fails_changes_nothing(catalog: Catalog, tmp_path: Path) -> None:
    ids = _add(catalog, tmp_path, "a.jpg")

    def half_of_it() -> None:
        with catalog.transaction():
            catalog.folders.add(tmp_path)
            catalog.groups.without(ids)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half_of_it()
    assert catalog.folders.all() == []


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 1000])
def test_a_file_that_is_no_database_is_named_in_one_sentence(
    library: LibraryPaths, content: bytes
) -> None:
    library.root.mkdir()
    library.catalog.write_bytes(content)
    if not content:  # an empty file is a new database
        Catalog.open(library).close()
        return
    with pytest.raises(CatalogDamagedError, match=r"is not a database; .*\.$"):
        Catalog.open(library)
    folder = set_aside(library)
    assert (folder / "catalog.sqlite").read_bytes() == content
    Catalog.open(library).close()


def test_a_database_of_another_program_is_not_touched(library: LibraryPaths) -> None:
    library.root.mkdir()
    with contextlib.closing(_sqlite(library.catalog)) as other:
        other.execute("CREATE TABLE photo (id INTEGER)")
        other.commit()
    with pytest.raises(CatalogDamagedError, match="is not a photofind catalog"):
        Catalog.open(library)


def test_damage_in_the_middle_of_the_catalog_is_an_error_in_one_sentence(
    library: LibraryPaths, tmp_path: Path
) -> None:
    with Catalog.open(library) as catalog:
        _add(catalog, tmp_path, *(f"{number}.jpg" for number in range(300)))
    with library.catalog.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(library.catalog.stat().st_size - 4096))

    def read() -> None:
        with Catalog.open(library) as catalog:
            catalog.photos(catalog.photo_ids())

    with pytest.raises(CatalogDamagedError, match="is damaged"):
        read()


@pytest.mark.parametrize("name", ["vectors", "thumbnails"])
def test_damaged_blobs_are_set_aside_and_made_anew(
    library: LibraryPaths, tmp_path: Path, name: str
) -> None:
    with Catalog.open(library) as catalog:
        (photo,) = _add(catalog, tmp_path, "a.jpg")
    (library.root / f"{name}.sqlite").write_bytes(b"not a database at all" * 1000)
    with Catalog.open(library) as catalog:
        assert catalog.photo_ids() == [photo]
        assert catalog.scans.unembedded("m") == ([photo] if name == "vectors" else [])
        assert catalog.thumbnails.ids() == ({photo} if name == "vectors" else set())
    assert (library.root / "damaged-1" / f"{name}.sqlite").exists()


def test_an_older_library_is_brought_up_to_date_and_keeps_its_photos(
    library: LibraryPaths, tmp_path: Path
) -> None:
    library.root.mkdir()
    oldest = Schema(CATALOG.name, CATALOG.migrations[:1])
    Database(library.catalog, oldest, is_writable=True).close()
    with contextlib.closing(_sqlite(library.catalog)) as connection:
        connection.execute("INSERT INTO meta (key, value) VALUES ('note rules', 'old')")
        connection.commit()
    with pytest.raises(CatalogReadOnlyError, match="older version"):
        Catalog.open(library, writable=False)
    with Catalog.open(library) as catalog:
        assert catalog.noted("rules") == "old"
        _add(catalog, tmp_path, "a.jpg")
        assert catalog.database.number("PRAGMA user_version") == len(CATALOG.migrations)


def test_a_newer_library_is_not_touched(library: LibraryPaths) -> None:
    Catalog.open(library).close()
    with contextlib.closing(_sqlite(library.catalog)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(CatalogTooNewError, match="newer photofind"):
        Catalog.open(library)


def test_a_locked_database_is_busy(library: LibraryPaths, monkeypatch: pytest.MonkeyPatch) -> None:
    # By a foreign tool, which knows nothing of our lock file.
    monkeypatch.setattr("photofind.core.store.database.BUSY_TIMEOUT_S", 0.05)
    with Catalog.open(library) as catalog, contextlib.closing(_sqlite(library.catalog)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CatalogBusyError):
            catalog.note("key", "value")
        other.rollback()
        catalog.note("key", "value")


def test_a_full_disk_is_said_and_loses_nothing(catalog: Catalog, tmp_path: Path) -> None:
    kept = _add(catalog, tmp_path, "a.jpg")
    for database in (catalog.database, catalog.thumbnails.database):
        pages = database.number("PRAGMA page_count")
        database.run(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DiskFullError, match="no room left"):
            _add(catalog, tmp_path, *(f"{number}.jpg" for number in range(500)))
        assert catalog.photo_ids() == kept
        database.run("PRAGMA max_page_count = 1000000")
    _add(catalog, tmp_path, "b.jpg")
    _check(catalog)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may mount a small disk"
)
def test_a_disk_without_a_byte_left_is_said_to_be_full(tmp_path: Path) -> None:
    # SQLite calls it an input/output error, which sends people looking for a broken disk.
    small = tmp_path / "small"
    small.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "none", small], check=False
    ).returncode:
        pytest.skip("nothing can be mounted here")
    try:
        library = LibraryPaths(small / "library")
        Catalog.open(library).close()
        with (small / "rest").open("wb", buffering=0) as rest, contextlib.suppress(OSError):
            while rest.write(bytes(4096)):
                pass
        with pytest.raises(DiskFullError, match="no room left"):
            Catalog.open(library)
        (small / "rest").unlink()
        Catalog.open(library).close()
    finally:
        subprocess.run(["umount", small], check=True)


def test_a_read_only_library_can_still_be_read(library: LibraryPaths, tmp_path: Path) -> None:
    with Catalog.open(library) as catalog:
        ids = _add(catalog, tmp_path, "a.jpg")
    with _read_only(library.root), Catalog.open(library) as catalog:
        assert not catalog.is_writable
        assert catalog.photo_ids() == ids
        assert catalog.thumbnails.get(ids[0]) is not None
        assert len(catalog.vectors.embeddings("m")[0]) == 1
        with pytest.raises(CatalogReadOnlyError, match="cannot be written to"):
            _add(catalog, tmp_path, "b.jpg")
    with Catalog.open(library) as catalog:
        _add(catalog, tmp_path, "b.jpg")


def test_a_library_that_may_not_be_written_to_is_left_as_it_is(
    library: LibraryPaths, tmp_path: Path
) -> None:
    with pytest.raises(CatalogError, match="There is no library"):
        Catalog.open(library, writable=False)
    with Catalog.open(library) as catalog:
        _add(catalog, tmp_path, "a.jpg")
        with Catalog.open(library, writable=False) as reader:
            assert len(reader.photo_ids()) == 1
            with pytest.raises(CatalogReadOnlyError):
                reader.note("key", "value")


def test_a_library_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CatalogReadOnlyError, match="cannot be written to"):
        Catalog.open(LibraryPaths(tmp_path / "file" / "library"))


def test_a_library_that_was_moved_works_on(
    library: LibraryPaths, tmp_path: Path, volumes: Volumes
) -> None:
    with Catalog.open(library, volumes=volumes) as catalog:
        ids = _add(catalog, tmp_path, "a.jpg")
        generation = catalog.generation
    moved = LibraryPaths(tmp_path / "moved" / "library")
    moved.root.parent.mkdir()
    shutil.move(library.root, moved.root)
    with Catalog.open(moved, volumes=volumes) as catalog:
        assert catalog.photo_ids() == ids
        assert catalog.knows_generation(generation)
        _add(catalog, tmp_path, "b.jpg")
        _check(catalog)


def test_a_catalog_made_anew_does_not_take_the_old_ones_vectors(
    library: LibraryPaths, tmp_path: Path
) -> None:
    # Ids start again at 1: an old vector under a new id would match the wrong photo.
    with Catalog.open(library) as catalog:
        _add(catalog, tmp_path, "a.jpg")
    for part in ("", "-wal", "-shm"):
        library.catalog.with_name(library.catalog.name + part).unlink(missing_ok=True)
    with Catalog.open(library) as catalog:
        assert catalog.thumbnails.ids() == set()
        assert catalog.vectors.models() == {}


def test_two_processes_may_make_a_library_at_once(library: LibraryPaths) -> None:
    with contextlib.ExitStack() as running:
        others = [running.enter_context(_python(WAITER, library.root)) for _ in range(3)]
        outputs = [other.communicate()[0].splitlines()[0] for other in others]
    assert outputs == ["0"] * 3
    with Catalog.open(library) as catalog:
        _check(catalog)


def _sqlite(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path)


@contextlib.contextmanager
def _read_only(folder: Path) -> Iterator[None]:
    """Make a folder and what is in it read-only, for root too where the file system can."""
    paths = [*folder.iterdir(), folder]
    for path in paths:
        path.chmod(0o555 if path.is_dir() else 0o444)
    is_root = os.access(folder, os.W_OK)
    if is_root and subprocess.run(["chattr", "-R", "+i", folder], check=False).returncode:
        pytest.skip("root can write here whatever the permissions")
    try:
        yield
    finally:
        if is_root:
            subprocess.run(["chattr", "-R", "-i", folder], check=True)
        folder.chmod(0o755)
        for path in paths[:-1]:
            path.chmod(0o644)


def test_a_closed_library_says_so(library: LibraryPaths) -> None:
    # A worker may ask once more while the window closes.
    catalog = Catalog.open(library)
    catalog.close()
    with pytest.raises(CatalogError, match="is closed"):
        catalog.photo_ids()
