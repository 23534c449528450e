"""Progress, pause and stop."""

import threading

import pytest

from photofind.core.errors import Cancelled
from photofind.core.task import Pause, Progress, Task


def test_a_stage_is_reported_when_it_begins_and_when_it_ends() -> None:
    reports: list[Progress] = []
    task = Task(report=reports.append)
    task.begin("read", total=3)
    for _ in range(3):
        task.advance()
    assert (reports[0].stage, reports[0].done, reports[0].total) == ("read", 0, 3)
    assert reports[-1].done == 3


def test_reports_are_rationed() -> None:
    reports: list[Progress] = []
    task = Task(report=reports.append)
    task.begin("read")
    for _ in range(10_000):
        task.advance()
    assert len(reports) < 1000


def test_a_cancelled_task_stops_at_its_next_unit() -> None:
    stop = threading.Event()
    task = Task(is_cancelled=stop.is_set)
    task.advance()
    stop.set()
    with pytest.raises(Cancelled):
        task.advance()


def test_counting_does_not_stop_but_the_next_check_does() -> None:
    task = Task(is_cancelled=lambda: True)
    task.count(5)
    with pytest.raises(Cancelled):
        task.check()


def test_a_paused_task_waits_until_it_is_resumed() -> None:
    pause = Pause()
    pause.pause()
    passed = threading.Event()

    def work() -> None:
        Task(pause=pause).check()
        passed.set()

    worker = threading.Thread(target=work)
    worker.start()
    assert not passed.wait(0.05)
    pause.resume()
    assert passed.wait(10)
    worker.join()


def test_a_paused_task_can_still_be_cancelled() -> None:
    pause = Pause()
    pause.pause()
    with pytest.raises(Cancelled):
        Task(is_cancelled=lambda: True, pause=pause).check()


def test_a_silent_task_stops_with_its_parent_and_tells_nobody() -> None:
    reports: list[Progress] = []
    stop = threading.Event()
    silent = Task(report=reports.append, is_cancelled=stop.is_set).silent()
    silent.begin("match", 3)
    assert not reports
    stop.set()
    with pytest.raises(Cancelled):
        silent.advance()


def test_the_time_left_follows_from_the_rate() -> None:
    progress = Progress("read", done=50, total=200, skipped=0, seconds=5.0)
    assert progress.rate == 10
    assert progress.seconds_left == 15
    assert Progress("walk", 5, None, 0, 1.0).seconds_left is None
