"""Ctrl+C in the terminal closes the window, also while nothing happens in it.

Python handles a signal when it next runs Python code, and an idle event loop runs none. So the
signal writes to a socket, the socket wakes the loop, and the loop runs a line of Python.
"""

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier

SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def closing_on_interrupt(close: Callable[[], object]) -> Iterator[None]:
    """Call ``close`` in the GUI thread when the user or the system wants the program to end."""
    reading, writing = socket.socketpair()
    for end in (reading, writing):
        end.setblocking(False)  # noqa: FBT003 - its only form
    earlier = [signal.signal(each, lambda _number, _frame: close()) for each in SIGNALS]
    earlier_fd = signal.set_wakeup_fd(writing.fileno())
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: reading.recv(1))
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(earlier_fd)
        for number, handler in zip(SIGNALS, earlier, strict=True):
            signal.signal(number, handler)
        reading.close()
        writing.close()
