"""Keep libraries from starting threads of their own while we use every core ourselves.

OpenCV splits pictures as small as thumbnails, and NumPy's matrix products split matrices of a few
hundred rows. When as many of our threads as there are cores call them, they wait for each other's
halves: a scan takes a seventh longer, and comparing pairs up to ten times as long on a machine that
is busy with other things.
"""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def one_native_thread_each() -> Iterator[None]:
    """Let OpenCV and NumPy compute on the calling thread only, in the whole process.

    Where two of these overlap, the first one to begin restores: the other found nothing to lower,
    and goes on a little slower at worst.
    """
    import cv2  # both are needed only where pictures are compared
    from threadpoolctl import threadpool_limits

    opencv = cv2.getNumThreads()
    limits = threadpool_limits(1, user_api="blas")
    cv2.setNumThreads(1)
    try:
        yield
    finally:
        if opencv > 1:
            cv2.setNumThreads(opencv)
        if (limits.get_original_num_threads().get("blas") or 1) > 1:
            limits.restore_original_limits()
