"""What the installed application starts with.

A child that decodes starts the same program again; it must become a child before the command line
is imported, which takes it a third of a second that every scan would wait for.
"""

import multiprocessing
import os


def _forget_our_libraries() -> None:
    """Let programs that we open photos with load their own libraries, not ours.

    The loader of the one-folder application names its folder in LD_LIBRARY_PATH; for this process
    that has been read already.
    """
    earlier = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if earlier is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = earlier


if __name__ == "__main__":
    multiprocessing.freeze_support()
    _forget_our_libraries()
    from photofind.__main__ import main

    main()
