"""Start programs as an installation does: from bytecode, not from sources.

An installed photofind is compiled once, by pip or by whoever packed it. A checkout may be kept from
writing bytecode (PYTHONDONTWRITEBYTECODE), and then compiles three hundred files at every start.
"""

import os
import subprocess
import sys
from pathlib import Path

CACHE = Path("bench-out/bytecode")


def use_bytecode() -> None:
    """Compile photofind, and let every process started from here on read and write bytecode."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(CACHE.absolute())
    command = [sys.executable, "-m", "compileall", "-q", "photofind", "tests/benchmarks"]
    subprocess.run(command, check=True)
