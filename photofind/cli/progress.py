"""A task for the terminal: a progress bar on stderr, and Ctrl-C that stops without losing work."""

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from photofind.core.task import Progress, Task

STAGES = {
    "walk": "Looking for photos",
    "read": "Reading photos",
    "reread": "Decoding in full",
    "embed": "Understanding photos",
    "match": "Comparing photos",
    "verify": "Verifying copies",
    "download": "Fetching the model",
    "draw": "Painting pictures",
    "plan": "Making the plan",
    "prove": "Checking the plan",
    "act": "Moving to the trash",
    "restore": "Bringing back",
    "overlap": "Comparing folders",
    "map": "Laying out the map",
    "select": "Choosing by the rule",
}


@contextmanager
def terminal_task() -> Iterator[Task]:
    """Return a task that shows its progress, if there is a terminal, and stops at Ctrl-C.

    The first Ctrl-C asks the work to stop, so that what is finished is kept; the second one stops
    at once.
    """
    stop = threading.Event()
    with _stop_at_ctrl_c(stop), _bars() as report:
        yield Task(report=report, is_cancelled=stop.is_set)


@contextmanager
def _stop_at_ctrl_c(stop: threading.Event) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield  # signals belong to the main thread
        return

    def on_interrupt(_number: int, _frame: FrameType | None) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    known = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    for number in known:
        signal.signal(number, on_interrupt)
    try:
        yield
    finally:
        for number, handler in known.items():
            signal.signal(number, handler)


@contextmanager
def _bars() -> Iterator[Callable[[Progress], None]]:
    """Show a bar for each stage; off a terminal, nothing."""
    if not sys.stderr.isatty():
        yield lambda _progress: None
        return
    from rich.console import Console  # 60 ms that only a terminal needs
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bars

    columns = (
        TextColumn("{task.description:<22}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:
        row = bars.add_task("", total=None, rate="")
        lock, stage = threading.Lock(), [""]

        def report(progress: Progress) -> None:
            with lock:
                if progress.stage != stage[0]:
                    stage[0] = progress.stage
                    bars.reset(row, description=STAGES.get(progress.stage, progress.stage))
                rate = f"{progress.rate:,.0f}/s" if progress.rate >= 1 else ""
                bars.update(row, completed=progress.done, total=progress.total, rate=rate)

        yield report
