"""Let scanning threads give way to everything the user does meanwhile.

Only the calling thread is touched: the window of the same process keeps its priority.
"""

import ctypes
import logging
import os
import sys
import threading

NICENESS = 10  # gets about a tenth of a core that a thread of normal priority wants too
QOS_CLASS_UTILITY = 0x11  # macOS: long work with a progress bar
THREAD_PRIORITY_BELOW_NORMAL = -1  # Windows

logger = logging.getLogger(__name__)


def lower_thread_priority() -> None:
    """Run the calling thread at low priority from now on; where that fails, as before.

    There is no way back on Linux without privileges, so only threads of our own may call this.
    """
    try:
        _lower()
    except (OSError, AttributeError) as error:
        logger.debug("a worker keeps its priority: %s", error)


def _lower() -> None:
    # mypy checks one platform; the others' branches are exercised where they exist.
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
    elif sys.platform == "darwin":
        ctypes.CDLL(None).pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0)
    elif sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        kernel.SetThreadPriority(kernel.GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL)
