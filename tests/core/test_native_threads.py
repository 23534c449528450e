"""Libraries use one thread while we use them all, and many again afterwards."""

import contextlib
from collections.abc import Iterator

import numpy as np
import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from photofind.core.native_threads import one_native_thread_each


def counts() -> tuple[int, set[int]]:
    import cv2

    assert np.ones(2).sum() == 2  # NumPy's library is loaded
    pools = [pool for pool in threadpool_info() if pool["user_api"] == "blas"]
    return cv2.getNumThreads(), {int(pool["num_threads"]) for pool in pools}


@pytest.fixture(autouse=True)
def _two_threads() -> Iterator[None]:
    import cv2

    before = cv2.getNumThreads()
    with threadpool_limits(2, user_api="blas"):
        cv2.setNumThreads(2)
        yield
    cv2.setNumThreads(before)


def test_libraries_use_one_thread_meanwhile() -> None:
    with one_native_thread_each():
        assert counts() == (1, {1})
    assert counts() == (2, {2})


def test_an_error_restores_them_too() -> None:
    with contextlib.suppress(ZeroDivisionError), one_native_thread_each():
        raise ZeroDivisionError
    assert counts() == (2, {2})


@pytest.mark.parametrize("first_to_end", [0, 1])
def test_overlapping_in_any_order_ends_as_it_began(first_to_end: int) -> None:
    stacks = [contextlib.ExitStack(), contextlib.ExitStack()]
    for stack in stacks:
        stack.enter_context(one_native_thread_each())
    stacks[first_to_end].close()
    stacks[1 - first_to_end].close()
    assert counts() == (2, {2})
