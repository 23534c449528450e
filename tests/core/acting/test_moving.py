"""What arrived is compared with the handle; what a bad trash takes is saved from it."""

import shutil
from pathlib import Path

import pytest

from photofind.core.acting.bins import Departure, Destination, Way, find_at
from photofind.core.acting.held import HeldFile
from photofind.core.acting.journal import FileRecord
from photofind.core.acting.moving import move, names_beside
from photofind.core.acting.refusals import FileRefusedError, Reason


class BadTrash:
    """A foreign trash that does what a test says."""

    is_foreign = True

    def __init__(self, way: str) -> None:
        self._way = way

    def destination(self, path: Path, token: str) -> Destination | None:
        """Be asked nothing here."""
        raise NotImplementedError

    def announce(self, departure: Departure, destination: Destination) -> None:
        """Write no record."""

    def take(self, held: HeldFile, destination: Destination) -> None:
        """Do something else than asked."""
        match self._way:
            case "copies":
                shutil.copyfile(held.path, destination.path)
                held.path.unlink()
            case "keeps a stump":
                destination.path.write_bytes(held.path.read_bytes()[:3])
                held.path.unlink()
            case "deletes":
                held.path.unlink()
            case "deletes and fails":
                held.path.unlink()
                raise OSError("could not be thrown away")

    def withdraw(self, destination: Destination) -> None:
        """Keep no record."""

    def release(self, destination: Destination) -> None:
        """Hold nothing."""

    def find(self, destination: Destination, size_bytes: int, digest: bytes) -> Path | None:
        """Look where it should be."""
        del size_bytes, digest
        return find_at(destination)


@pytest.mark.parametrize(
    "way", ["copies", "keeps a stump", "deletes", "deletes and fails", "does nothing"]
)
def test_a_file_survives_a_trash_that_lies(tmp_path: Path, way: str) -> None:
    path = tmp_path / "1.jpg"
    path.write_bytes(b"photo")
    path.chmod(0o640)
    status = path.stat()
    destination = Destination(Way.TRASH, tmp_path / "trash")
    with HeldFile(path) as held:
        digest = held.digest()
        record = FileRecord(path, digest, 5, status.st_mtime_ns, 0o640, destination, path, digest)
        with pytest.raises(FileRefusedError) as refused:
            move(BadTrash(way), held, record, destination)
    assert refused.value.reason is Reason.TRASH_FAILED
    assert path.read_bytes() == b"photo"
    assert (path.stat().st_mtime_ns, path.stat().st_mode) == (status.st_mtime_ns, status.st_mode)


def test_names_beside_say_what_they_are_and_keep_units_together() -> None:
    names = names_beside("IMG_1.jpg.xmp", "IMG_1")
    assert [next(names) for _ in range(3)] == [
        "IMG_1.jpg.xmp",
        "IMG_1 (restored).jpg.xmp",
        "IMG_1 (restored 2).jpg.xmp",
    ]
