"""Files are read whole; many workers hold a bounded number of bytes."""

import os
import threading
from pathlib import Path

import pytest
from blake3 import blake3

from photofind.core.errors import UnreadablePhotoError
from photofind.core.fingerprints.reading import (
    LARGEST_FILE_BYTES,
    ByteBudget,
    digest_of,
    read_file,
)

SOON_S = 30.0


def test_a_file_is_read_whole_and_digested(tmp_path: Path) -> None:
    content = bytes(range(256)) * 999
    (tmp_path / "a").write_bytes(content)
    assert read_file(tmp_path / "a") == content
    assert digest_of(content) == blake3(content).digest()


def test_a_file_over_a_gigabyte_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "sparse"
    path.touch()
    os.truncate(path, LARGEST_FILE_BYTES + 1)
    with pytest.raises(UnreadablePhotoError, match="larger than 1 GB"):
        read_file(path)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_bytes(b"x")
    path.chmod(0)
    with pytest.raises(UnreadablePhotoError, match="permission denied"):
        read_file(path)


def test_bytes_beyond_the_limit_have_to_wait() -> None:
    budget, is_held, has_second = ByteBudget(10), threading.Event(), threading.Event()
    release = threading.Event()

    def hold_first() -> None:
        with budget.hold(8):
            is_held.set()
            assert release.wait(SOON_S)

    def hold_second() -> None:
        with budget.hold(5):
            has_second.set()

    threads = [threading.Thread(target=hold_first), threading.Thread(target=hold_second)]
    threads[0].start()
    assert is_held.wait(SOON_S)
    threads[1].start()
    assert not has_second.wait(0.1)
    release.set()
    assert has_second.wait(SOON_S)
    for thread in threads:
        thread.join()


def test_a_file_larger_than_the_limit_is_held_alone() -> None:
    budget = ByteBudget(10)
    with budget.hold(1000):
        pass
    with budget.hold(10):
        pass
