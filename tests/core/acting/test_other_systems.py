"""Where photos cannot be let go of, they can still be found and shown."""

import subprocess
import sys

ELSEWHERE = """
import multiprocessing, os, shutil, sqlite3, subprocess, tempfile
import numpy

for name in ("O_CLOEXEC", "O_NOFOLLOW", "O_DIRECTORY", "O_NONBLOCK"):
    if hasattr(os, name):
        delattr(os, name)
import photofind.core.library
"""


def test_the_library_is_there_on_a_system_that_lacks_flags_of_this_one() -> None:
    # Windows has none of these.
    subprocess.run([sys.executable, "-c", ELSEWHERE], check=True)
