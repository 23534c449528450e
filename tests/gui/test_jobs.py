"""Background work: how it ends, in which thread one hears of it, what is dropped."""

import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from photofind.core.errors import FolderError
from photofind.core.task import Task
from photofind.gui.jobs import Job, JobRunner, Reader


def test_a_job_tells_its_result_in_the_gui_thread(qtbot: QtBot) -> None:
    runner = JobRunner()
    heard: list[tuple[str, threading.Thread]] = []
    job = Job(lambda _task: threading.current_thread().name)
    job.succeeded.connect(lambda name: heard.append((name, threading.current_thread())))
    with qtbot.waitSignal(job.finished):
        runner.start(job)
    runner.close()
    assert heard[0][0] != threading.main_thread().name
    assert heard[0][1] is threading.main_thread()


def test_jobs_of_a_lane_run_one_after_another(qtbot: QtBot) -> None:
    runner = JobRunner()
    order: list[int] = []

    def work_of(number: int) -> Callable[[Task], None]:
        return lambda _task: order.append(number)

    jobs = [Job(work_of(number)) for number in range(5)]
    with qtbot.waitSignals([job.finished for job in jobs]):
        for job in jobs:
            runner.start(job)
    runner.close()
    assert order == [0, 1, 2, 3, 4]


def test_a_paused_job_can_still_be_cancelled(qtbot: QtBot) -> None:
    runner = JobRunner()
    begun = threading.Event()

    def work(task: Task) -> None:
        begun.set()
        while True:
            task.check()

    job = Job(work)
    runner.start(job)
    assert begun.wait(5)
    job.pause()
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    runner.close()


def test_an_expected_failure_arrives_as_itself(qtbot: QtBot) -> None:
    runner = JobRunner()

    def work(_task: Task) -> None:
        raise FolderError("No such folder.")

    job = Job(work)
    with qtbot.waitSignal(job.failed) as failed:
        runner.start(job)
    runner.close()
    assert isinstance(failed.args[0], FolderError)


def test_a_bug_is_logged_and_arrives(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    runner = JobRunner()
    job = Job(lambda _task: 1 / 0)
    with qtbot.waitSignal(job.failed) as failed:
        runner.start(job)
    runner.close()
    assert isinstance(failed.args[0], ZeroDivisionError)
    assert "job failed" in caplog.text


def test_only_the_last_question_with_a_key_is_answered(qtbot: QtBot) -> None:
    reader = Reader()
    answers: list[str] = []
    gate = threading.Event()

    def slow(_task: Task) -> str:
        gate.wait(5)
        return "old"

    reader.ask("ids", slow, answers.append)
    reader.ask("ids", lambda _task: "new", answers.append)
    qtbot.waitUntil(lambda: answers == ["new"])
    gate.set()
    reader.close()
    assert answers == ["new"]


def test_a_question_that_fails_has_its_own_handler_or_the_common_one(qtbot: QtBot) -> None:
    reader = Reader()
    own: list[Exception] = []
    common: list[Exception] = []
    reader.failed.connect(common.append)

    def fail(_task: Task) -> None:
        raise FolderError("No.")

    reader.ask("one", fail, print, own.append)
    reader.ask("two", fail, print)
    qtbot.waitUntil(lambda: len(own) == 1 and len(common) == 1)
    reader.close()
