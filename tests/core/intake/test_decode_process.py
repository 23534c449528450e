"""Child processes: whatever a decoder does to its process, one file is lost and no more."""

import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from multiprocessing import active_children

import numpy as np
import pytest

from photofind.core.intake.decode_process import DecodeProcesses, Limits
from photofind.core.intake.picture import BadContentError
from photofind.core.intake.readers import PictureReader


def measure(_reader: PictureReader, content: bytes) -> int:
    """Stand in for a decoder that works."""
    return len(content)


def abort(_reader: PictureReader, _content: bytes) -> int:
    """Stand in for a native decoder that ends its process."""
    os.abort()


def hang(_reader: PictureReader, _content: bytes) -> int:
    """Stand in for a native decoder that never returns."""
    threading.Event().wait()
    return 0


def devour(_reader: PictureReader, _content: bytes) -> int:
    """Stand in for a decoder that a bomb makes ask for 40 GB."""
    return int(np.ones(5 << 30, np.int64).sum())


def refuse(_reader: PictureReader, _content: bytes) -> int:
    """Stand in for a decoder that finds a damaged file."""
    raise BadContentError("it is all wrong")


def stumble(_reader: PictureReader, _content: bytes) -> int:
    """Stand in for a decoder that raises what nobody expected."""
    raise KeyError("surprise")


def chatter(_reader: PictureReader, _content: bytes) -> int:
    """Stand in for a native decoder that prints what it thinks of a file."""
    return os.write(1, b"out") + os.write(2, b"err")


def process_id(_reader: PictureReader, _content: bytes) -> int:
    """Tell which process decodes."""
    return os.getpid()


@pytest.fixture(scope="module")
def children() -> Iterator[DecodeProcesses]:
    children = DecodeProcesses(Limits(seconds=30, children=2))
    yield children
    children.close()


def test_a_result_comes_back(children: DecodeProcesses) -> None:
    assert children.run(measure, b"12345") == 5
    assert children.run(measure, bytes(30_000_000)) == 30_000_000


def test_a_child_is_used_again_and_is_not_this_process(children: DecodeProcesses) -> None:
    first = children.run(process_id, b"")
    assert first == children.run(process_id, b"")
    assert first != os.getpid()


def test_a_decoder_that_aborts_costs_one_file(children: DecodeProcesses) -> None:
    with pytest.raises(BadContentError, match="crashed"):
        children.run(abort, b"")
    assert children.run(measure, b"123") == 3


def test_a_decoder_that_asks_for_everything_gets_nothing(children: DecodeProcesses) -> None:
    with pytest.raises(BadContentError, match="memory"):
        children.run(devour, b"")
    assert children.run(measure, b"123") == 3


@pytest.mark.parametrize(("work", "reason"), [(refuse, "it is all wrong"), (stumble, "KeyError")])
def test_an_error_comes_back_as_a_reason(
    children: DecodeProcesses, work: object, reason: str
) -> None:
    with pytest.raises(BadContentError, match=reason):
        children.run(work, b"")  # type: ignore[arg-type]  # one of the functions above
    assert children.run(measure, b"123") == 3


def test_what_a_decoder_prints_reaches_nobody(
    children: DecodeProcesses, capfd: pytest.CaptureFixture[str]
) -> None:
    assert children.run(chatter, b"") == 6
    assert capfd.readouterr() == ("", "")


def test_a_decoder_that_hangs_is_stopped() -> None:
    children = DecodeProcesses(Limits(seconds=3, children=1))
    try:
        with pytest.raises(BadContentError, match="takes longer than 3 s"):
            children.run(hang, b"")
        assert children.run(measure, b"123") == 3
    finally:
        children.close()


def test_many_threads_share_few_children(children: DecodeProcesses) -> None:
    with ThreadPoolExecutor(6) as executor:
        works = [executor.submit(children.run, measure, bytes(size)) for size in range(200)]
        crashes = [executor.submit(children.run, abort, b"") for _ in range(3)]
        assert [work.result() for work in works] == list(range(200))
        assert all(isinstance(crash.exception(), BadContentError) for crash in crashes)


def test_closing_leaves_no_process_behind() -> None:
    before = set(active_children())
    children = DecodeProcesses(Limits(children=2))
    assert children.run(measure, b"1") == 1
    assert set(active_children()) - before
    children.close()
    assert not set(active_children()) - before
    with pytest.raises(RuntimeError):
        children.run(measure, b"1")


def test_work_that_cannot_be_sent_does_not_lose_the_child(children: DecodeProcesses) -> None:
    before = len(active_children())
    with pytest.raises(Exception, match="pickle"):
        children.run(lambda _reader, content: len(content), b"1")
    assert len(active_children()) <= before
    assert children.run(partial(measure), b"12") == 2
