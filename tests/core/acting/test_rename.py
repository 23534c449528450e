"""A rename never replaces a file, with or without the kernel's help."""

import errno
import os
from pathlib import Path

import pytest

from photofind.core.acting import rename
from photofind.core.acting.bins import open_folder


@pytest.fixture(params=["kernel checks", "link", "reservation"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Take away, one after another, what a volume or a system may lack."""

    def unsupported(*_given: object, **_named: object) -> None:
        raise OSError(errno.EPERM, "no hard links here")

    name: str = request.param
    if name != "kernel checks":
        monkeypatch.setattr(rename, "_renameat2", lambda: None)
    if name == "reservation":
        monkeypatch.setattr(os, "link", unsupported)
    return name


def test_a_file_moves_with_its_bytes(tmp_path: Path, way: str) -> None:
    (tmp_path / "a").write_bytes(b"photo")
    with open_folder(tmp_path) as folder:
        rename.to_anywhere(folder, "a", folder, "b")
        rename.into_own_folder(folder, "b", folder, "c")
    assert [path.name for path in tmp_path.iterdir()] == ["c"]
    assert (tmp_path / "c").read_bytes() == b"photo"
    assert way


def test_what_has_the_name_is_never_replaced(tmp_path: Path, way: str) -> None:
    (tmp_path / "a").write_bytes(b"photo")
    (tmp_path / "b").write_bytes(b"another")
    with open_folder(tmp_path) as folder:
        with pytest.raises(FileExistsError):
            rename.to_anywhere(folder, "a", folder, "b")
        with pytest.raises(FileExistsError):
            rename.into_own_folder(folder, "a", folder, "b")
    assert (tmp_path / "a").read_bytes() == b"photo"
    assert (tmp_path / "b").read_bytes() == b"another"
    assert way


def test_a_missing_file_leaves_nothing_behind(tmp_path: Path, way: str) -> None:
    with open_folder(tmp_path) as folder, pytest.raises(FileNotFoundError):
        rename.to_anywhere(folder, "a", folder, "b")
    assert list(tmp_path.iterdir()) == []
    assert way


def test_only_a_second_name_of_the_same_file_can_be_dropped(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"photo")
    (tmp_path / "copy").write_bytes(b"photo")
    os.link(tmp_path / "a", tmp_path / "b")
    with open_folder(tmp_path) as folder:
        with pytest.raises(OSError, match="not one file"):
            rename.drop_second_name(folder, "a", folder, "copy")
        with pytest.raises(OSError, match="not one file"):
            rename.drop_second_name(folder, "copy", folder, "copy")
        rename.drop_second_name(folder, "a", folder, "b")
    assert (tmp_path / "b").read_bytes() == b"photo"
