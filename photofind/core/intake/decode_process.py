"""Child processes in which formats are decoded whose decoders may crash, hang or eat memory.

A native decoder that meets a malicious or damaged file can end its process. Here that process is a
child: it has a limit on memory where the system knows one and a limit on time everywhere, and when
it dies only the file in its hands is lost; the next file gets a new child. Children are started
with *spawn*, because a forked copy of a process with threads may hang for good.
"""

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import TypeVar

import numpy as np

from photofind.core.intake.picture import BadContentError, shrink
from photofind.core.intake.readers import PictureReader
from photofind.core.intake.stills import TOO_MUCH_MEMORY, prepare_child

T = TypeVar("T")
Work = Callable[[PictureReader, bytes], T]

START_SECONDS = 60  # a child imports its libraries from a cold disk in far less
EXIT_SECONDS = 5
JOBS_A_CHILD = 500  # then a fresh one takes over, so that what decoders leak stays bounded
LIBRARY_BYTES = 512 << 20  # address space that libraries reserve without using it


@dataclass(frozen=True, slots=True)
class Limits:
    """What decoding one photo may take.

    Attributes:
        memory_bytes: For pixels and everything that making them needs, beside the file itself.
        seconds: After which a child is stopped.
        children: At most so many at a time; 0 means one for each core.
    """

    memory_bytes: int = 1 << 30
    seconds: float = 120
    children: int = 0


@dataclass(frozen=True, slots=True)
class _Failure:
    """How a child says that a file cannot be decoded."""

    reason: str
    is_out_of_memory: bool = False


class _Child:
    """One child process and the pipe to it. Used by one thread at a time."""

    def __init__(self, limits: Limits) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(
            target=_serve, args=(theirs, limits.memory_bytes), name="photofind-decoder", daemon=True
        )
        self._process.start()
        theirs.close()
        self._jobs = 0
        self._is_idle = True

    @property
    def is_used_up(self) -> bool:
        """Whether a fresh child should take over."""
        return self._jobs >= JOBS_A_CHILD or not self._process.is_alive()

    def run(self, work: Work[T], content: bytes, seconds: float) -> T | _Failure:
        """Send work and wait for its result.

        Raises:
            BadContentError: The child died or took too long; it is of no use any more.
        """
        try:
            if self._jobs == 0:
                self._await(START_SECONDS)
            self._jobs += 1
            self._connection.send((work, len(content)))
            self._is_idle = False
            self._connection.send_bytes(content)
            result = self._await(seconds)
        except (EOFError, OSError) as error:
            raise BadContentError("its decoder crashed") from error
        self._is_idle = True
        return result  # type: ignore[return-value]  # what _serve sends

    def _await(self, seconds: float) -> object:
        if not self._connection.poll(seconds):
            raise BadContentError(f"decoding takes longer than {seconds:.0f} s")
        return self._connection.recv()

    def stop(self) -> None:
        """End the process and wait until it is gone; an idle one ends by itself."""
        self._connection.close()  # an idle child sees this and returns
        self._process.join(EXIT_SECONDS if self._is_idle else 0)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(EXIT_SECONDS)
        self._process.close()


class DecodeProcesses:
    """A few children, started when they are first needed. Safe to use from several threads."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        count = limits.children or os.cpu_count() or 1
        self._free = threading.BoundedSemaphore(count)
        self._lock = threading.Lock()
        self._idle: list[_Child] = []
        self._is_closed = False

    def run(self, work: Work[T], content: bytes) -> T:
        """Run ``work(reader, content)`` in a child and return its result.

        Args:
            work: A function of a module, or a `functools.partial` of one: it must be picklable.
            content: A whole file.

        Raises:
            BadContentError: The content cannot be decoded, the child died, or time or memory ran
                out.
            RuntimeError: `close` was called before.
        """
        with self._free:
            child = self._take()
            try:
                result = child.run(work, content, self._limits.seconds)
            except BaseException:
                child.stop()
                raise
            spent = isinstance(result, _Failure) and result.is_out_of_memory
            self._give_back(child, is_spent=spent)
        if isinstance(result, _Failure):
            raise BadContentError(result.reason)
        return result

    def close(self) -> None:
        """Stop all children. Work that is running elsewhere ends with an error."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
        for child in idle:
            child.stop()

    def _take(self) -> _Child:
        with self._lock:
            if self._is_closed:
                raise RuntimeError("the decoder is closed")
            return self._idle.pop() if self._idle else _Child(self._limits)

    def _give_back(self, child: _Child, *, is_spent: bool) -> None:
        with self._lock:
            if not (is_spent or child.is_used_up or self._is_closed):
                self._idle.append(child)
                return
        child.stop()


def _serve(connection: Connection, memory_bytes: int) -> None:
    """Decode what comes through the pipe until it is closed; the child's main function."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which then stops us
    _silence()
    os.environ["OMP_NUM_THREADS"] = "1"  # before libraries are loaded that would start threads
    prepare_child()
    shrink(np.zeros((2, 2, 3), np.uint8), 1)  # loads OpenCV before memory is counted
    reader = PictureReader(memory_bytes)
    spare_bytes = _address_space_bytes() + memory_bytes + LIBRARY_BYTES
    connection.send(None)
    while True:
        try:
            work, size = connection.recv()
            _limit_memory(spare_bytes + size)
            content = connection.recv_bytes()
        except (EOFError, OSError):
            return
        connection.send(_answer(work, reader, content))


def _answer(work: Work[object], reader: PictureReader, content: bytes) -> object:
    try:
        return work(reader, content)
    except BadContentError as error:
        return _Failure(str(error))
    except MemoryError:
        return _Failure(TOO_MUCH_MEMORY, is_out_of_memory=True)
    except Exception as error:  # noqa: BLE001 - decoders raise almost anything on damaged files
        return _Failure(f"it is damaged ({type(error).__name__})")


def _silence() -> None:
    """Send what native libraries write about damaged files to nowhere.

    The parent says it once, and its standard output may be JSON that a script reads.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.close(nowhere)


def _limit_memory(bound: int) -> None:
    """Bound the address space of this process, where the system can."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard != resource.RLIM_INFINITY:
        bound = min(bound, hard)
    try:
        resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
    except (ValueError, OSError):  # macOS knows the name and refuses the limit
        return


def _address_space_bytes() -> int:
    """Return what this process has reserved so far; 0 where the system does not tell."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123 - no path of ours
            return int(statm.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0
