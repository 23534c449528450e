r"""Train short runs that differ in one thing each, and print what they reach.

    python packaging/model/ablate.py --packed /tmp/packed --output /tmp/ablation --views 200000

Every run starts from nothing, sees as many views, and is measured on the photos watched while
training: the share of edited views whose nearest photo is theirs, and how often the nearest photo
is of the same class. Short runs rank the variants; none reaches what the long run does. A run that
has ended is not repeated, so an interrupted table is completed by the same command.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

FINAL = ("--lr", "8e-4", "--spreading", "3", "--on-features", "1.0", "--on-embedding", "0.5")
NO_CLASSES = ("--on-features", "0", "--on-embedding", "0")
VARIANTS: dict[str, tuple[str, ...]] = {
    "contrastive, with classes": FINAL,
    "contrastive, without classes": (*FINAL, *NO_CLASSES),
    "triplet, with classes": (*FINAL, "--triplet"),
    "triplet, without classes": (*FINAL, "--triplet", *NO_CLASSES),
    "classes only": (*FINAL, "--copies", "0", "--spreading", "0"),
    "contrastive, half as wide": (*FINAL, "--width", "0.5", "--features", "384"),
    "contrastive, last maps twice as fine": (*FINAL, "--last-stride", "1"),
}


def last_line(log: Path) -> dict[str, float]:
    """Return the last record of a training log."""
    record: dict[str, float] = json.loads(log.read_text().splitlines()[-1])
    return record


def run(name: str, arguments: argparse.Namespace) -> dict[str, float]:
    """Train one variant, unless it is there already; return the last line of its log."""
    output = arguments.output / name.replace(", ", "-").replace(" ", "-")
    log = output / "log.jsonl"
    if not (log.exists() and last_line(log)["views"] >= arguments.views):
        log.unlink(missing_ok=True)
        command = [sys.executable, str(Path(__file__).with_name("train.py"))]
        command += ["--packed", str(arguments.packed), "--output", str(output)]
        command += ["--stages", f"{arguments.size}:{arguments.views}", "--photos", "48"]
        command += ["--decay-views", str(arguments.views // 2), "--every", str(arguments.views)]
        command += ["--workers", str(arguments.workers), *VARIANTS[name]]
        subprocess.run(command, check=True)
    return last_line(log)


def main() -> None:
    """Run what is missing; print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--packed", type=Path, required=True, help="folder written by pack.py")
    add("--output", type=Path, required=True, help="folder for the runs")
    add("--views", type=int, default=200_000, help="of each run")
    add("--size", type=int, default=64)
    add("--workers", type=int, default=2)
    add("--only", nargs="*", choices=[*VARIANTS], default=[*VARIANTS])
    arguments = parser.parse_args()
    print("| trained with | edited views found | nearest of the same class | seconds |")
    print("|---|---|---|---|")
    for name in arguments.only:
        end = run(name, arguments)
        print(f"| {name} | {end['recall']:.3f} | {end['nearest']:.3f} | {end['seconds']:.0f} |")


if __name__ == "__main__":
    main()
