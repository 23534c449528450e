"""Only the thread that asks for it gives way."""

import os
import sys
import threading

import pytest

from photofind.core.fingerprints.priority import NICENESS, lower_thread_priority


@pytest.mark.skipif(sys.platform != "linux", reason="threads have a niceness on Linux only")
def test_a_worker_gives_way_and_the_others_do_not() -> None:
    worker: list[int] = []

    def work() -> None:
        lower_thread_priority()
        worker.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert worker == [max(before, NICENESS)]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before
