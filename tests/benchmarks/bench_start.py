"""Start of the installed application to its first window, against that of the checkout.

    python -m tests.benchmarks.bench_start dist/photofind/photofind

Each is started in turn, the first start of each not counted; on a screen that nobody sees. Prints
the medians and their ratio, and exits 1 if it is over 1.3.
"""

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.packaging.screen import screen

MOST_RATIO = 1.3
STARTS = 7
ROOT = Path(__file__).parents[2]


def start_seconds(command: list[str], environment: dict[str, str]) -> float:
    """Start it, wait for its window, end it; return how long the window took."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    search = ["xdotool", "search", "--onlyvisible", "--name", "photofind"]
    while subprocess.run(search, env=environment, capture_output=True, check=False).returncode:
        if process.poll() is not None:
            sys.exit(f"{command[0]} ended before its window opened")
    took = time.perf_counter() - begin
    process.send_signal(signal.SIGINT)
    process.wait()
    return took


def main() -> None:
    """Measure both in turn."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path)
    program = parser.parse_args().program.absolute()
    commands = {"checkout": [sys.executable, "-m", "photofind"], "installed": [str(program)]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    with screen() as shown, tempfile.TemporaryDirectory() as home:
        environment = {
            "HOME": home, "PATH": os.defpath, "DISPLAY": shown.display, "LANG": "C.UTF-8",
        }  # fmt: skip
        for turn in range(STARTS + 1):
            for name, command in commands.items():
                took = start_seconds(command, environment)
                if turn:
                    times[name].append(took)
    medians = {name: statistics.median(each) for name, each in times.items()}
    for name, each in times.items():
        print(f"{name:10} {medians[name]:.2f} s  ({min(each):.2f} to {max(each):.2f})")
    ratio = medians["installed"] / medians["checkout"]
    print(f"ratio      {ratio:.2f}    (at most {MOST_RATIO})")
    sys.exit(ratio > MOST_RATIO)


if __name__ == "__main__":
    main()
