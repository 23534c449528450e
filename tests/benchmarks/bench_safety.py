"""Random histories that try to make photofind lose a photo: ``make bench-safety``.

Each history draws a small library of units on several real volumes (tmpfs and bind mounts where
we are root), with copies, hard links, links, decoys in a trash, unplugged drives; makes plans by
rules and by careless marks; lets another program change, replace, rename and delete files between
plan and act and at any step of the act; lets a second photofind with a journal of its own act at
any step; lets the trash fail or lie; kills the process at any step; undoes some of it. Then it
asks what must be true (`bench_safety_verdict`), tries to undo everything, and on a copy empties
every trash and counts the pictures that nobody can look at any more.

With ``--mutants`` every check is switched off in turn, and the harness must notice.
``SAFETY_TRACE=1`` with ``--only NUMBER`` tells one history step by step.
"""

import argparse
import logging
import multiprocessing
import random
import sys
import tempfile
import time
import traceback
from pathlib import Path

from tests.benchmarks.bench_safety_history import History
from tests.benchmarks.bench_safety_library import build
from tests.benchmarks.bench_safety_mutants import MUTANTS
from tests.benchmarks.bench_safety_verdict import Verdict
from tests.benchmarks.bench_safety_world import World

SEED = 20_261_120
HISTORIES = 2400
MUTANT_HISTORIES = 1200  # at most; a mutant that was noticed is not tried further


def main() -> int:
    """Run histories, or mutants; return 1 if something was lost or broken or not noticed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--histories", type=int, default=HISTORIES)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--only", type=int, help="one history, by its number")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--mutants", nargs="*", metavar="NAME")
    options = parser.parse_args()
    if options.mutants is not None:
        return _run_mutants(options.mutants or list(MUTANTS), options.seed, options.jobs)
    numbers = [options.only] if options.only is not None else list(range(options.histories))
    began = time.monotonic()
    verdict = _run_all(numbers, options.seed, options.jobs)
    _print(verdict, time.monotonic() - began)
    return bool(verdict.losses or verdict.broken)


def _run_all(numbers: list[int], seed: int, jobs: int) -> Verdict:
    parts = [(numbers[part::jobs], seed, "") for part in range(jobs)]
    total = Verdict()
    context = multiprocessing.get_context("spawn")
    with context.Pool(jobs) as pool:
        for verdict in pool.imap_unordered(_run_some, parts):
            total.add(verdict)
    return total


def _run_some(work: tuple[list[int], int, str]) -> Verdict:
    """Run histories in this process, which may switch a check off first."""
    numbers, seed, mutant = work
    logging.disable(logging.CRITICAL)
    if mutant:
        MUTANTS[mutant]()
    total = Verdict()
    with tempfile.TemporaryDirectory(
        prefix="photofind-safety-", ignore_cleanup_errors=True
    ) as base:
        world = World(Path(base))
        for number in numbers:
            total.add(_run_one(world, seed, number))
            if mutant and (total.losses or total.broken):
                break
        world.close()
    return total


def _run_one(world: World, seed: int, number: int) -> Verdict:
    rng = random.Random(seed * 1_000_003 + number)
    try:
        world.clear()
        verdict = History(world, build(world, rng), rng).run()
    except Exception:  # noqa: BLE001 - the outermost frame: a bug is a broken promise
        verdict = Verdict(histories=1, broken=[f"bug: {traceback.format_exc()}"])
    verdict.losses = [f"history {number}: lost {one}" for one in verdict.losses]
    verdict.broken = [f"history {number}: {one}" for one in verdict.broken]
    return verdict


def _run_mutants(names: list[str], seed: int, jobs: int) -> int:
    """Switch checks off, one in each process, and see that it is noticed."""
    work = [(list(range(MUTANT_HISTORIES)), seed, name) for name in names]
    unnoticed = []
    context = multiprocessing.get_context("spawn")
    with context.Pool(jobs, maxtasksperchild=1) as pool:
        for name, verdict in zip(names, pool.imap(_run_some, work), strict=True):
            noticed = (verdict.losses + verdict.broken)[:1]
            first = noticed[0].strip().splitlines()[-1][:110] if noticed else "NOT NOTICED"
            print(f"{name:40} {verdict.histories:5} histories: {first}", flush=True)
            unnoticed += [] if noticed else [name]
    print(f"{len(names) - len(unnoticed)} of {len(names)} mutants noticed")
    return bool(unnoticed)


def _print(verdict: Verdict, seconds: float) -> None:
    print(f"histories        {verdict.histories}  in {seconds:.0f} s")
    print(f"plans carried out {verdict.plans}, acts {verdict.acts}, kills {verdict.kills}")
    print("changes by another program:", dict(sorted(verdict.meddled.items())))
    print("refusals by reason:")
    for reason, count in verdict.refusals.most_common():
        print(f"  {reason:24} {count}")
    for line in (verdict.losses + verdict.broken)[:20]:
        print(line)
    print(f"broken promises  {len(verdict.broken)}")
    print(f"losses           {len(verdict.losses)}")


if __name__ == "__main__":
    sys.exit(main())
