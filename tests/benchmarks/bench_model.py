"""Measure the bundled model: copies, likeness, rotated views, rivals, codes, and its speed.

    python -m tests.benchmarks.bench_model --shared ../shared

The measuring itself is `packaging/model/evaluate.py`; this only names the bundled file and the
photos. Without the photos it says so and ends.
"""

import argparse
import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
RECIPE = ROOT / "packaging" / "model"
MODEL = ROOT / "resources" / "models" / "photofind-mobilenet.onnx"


def main() -> int:
    """Run the evaluation; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--quick", action="store_true", help="a tenth of the queries, no rivals")
    arguments = parser.parse_args()
    photos = arguments.shared / "data"
    if not photos.is_dir():
        print(f"No photos to measure on: {photos} is not there.")
        return 1
    sys.path.insert(0, str(RECIPE))
    sys.argv = [
        str(RECIPE / "evaluate.py"),
        *("--model", str(MODEL), "--evaluation", str(photos / "eval")),
        *("--train", str(photos / "train")),
        *(("--thrift", "10", "--alone") if arguments.quick else ()),
    ]
    runpy.run_path(sys.argv[0], run_name="__main__")
    return 0


if __name__ == "__main__":
    sys.exit(main())
