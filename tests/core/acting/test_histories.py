"""A few of the random histories of the safety benchmark, as part of the tests."""

import subprocess
import sys

import pytest


@pytest.mark.slow
def test_random_histories_lose_nothing_and_break_no_promise() -> None:
    # In a process of its own: the benchmark mounts small volumes where only it sees them.
    command = [sys.executable, "-m", "tests.benchmarks.bench_safety", "--histories", "60"]
    done = subprocess.run(
        [*command, "--jobs", "1", "--seed", "1"], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
