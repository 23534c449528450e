"""Write the model card from what was measured.

    python packaging/model/card.py --model resources/models/photofind-mobilenet.onnx \
        --measured measured.json --log resources/models/training-log.jsonl \
        --ablation ablation.md --output resources/models/README.md

The words stand in `card.md` beside this file; numbers and tables are filled in.
"""

import argparse
import hashlib
import json
from pathlib import Path
from string import Template

from embedder import Embedder
from evaluate import Scores, report

TEMPLATE = Path(__file__).with_name("card.md")
LABELLED_PHOTOS = 56_531  # of the split that is trained on


def code_rows(codes: list[dict[str, float | str]]) -> str:
    """Return the table of shorter forms in Markdown."""
    lines = [
        "| form | bytes a photo | mean of the rows | µAP | Caltech-101 1-NN | query, ms |",
        "|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {code['code']} | {code['bytes']} | {code['mean']:.3f} "
        f"| {code['average_precision']:.3f} | {code['caltech101']:.3f} "
        f"| {code['query_ms']:.2f} |"
        for code in codes
    ]
    return "\n".join(lines)


def records(log: Path) -> list[dict[str, float]]:
    """Return the lines of the training log."""
    return [json.loads(line) for line in log.read_text().splitlines()]


def progress(log: Path) -> str:
    """Return every tenth line about the network for copies as a table, and the last ones."""
    known = [record for record in records(log) if "recall" in record]
    lines = [
        "| part | views | seconds | contrastive loss | class loss | recall | nearest alike |",
        "|---" * 7 + "|",
    ]
    lines += [
        f"| {record['part']} | {record['views']:,} | {record['seconds']:.0f} "
        f"| {record['copies']:.2f} | {record['on_features']:.2f} | {record['recall']:.3f} "
        f"| {record['nearest']:.3f} |"
        for record in _some(known)
    ]
    return "\n".join(lines)


def likeness_progress(log: Path) -> str:
    """Return every tenth line about the likeness network as a table, and the last."""
    known = [record for record in records(log) if "right" in record]
    lines = ["| views | seconds | loss | class is right | nearest alike |", "|---" * 5 + "|"]
    lines += [
        f"| {record['views']:,} | {record['seconds']:.0f} | {record['loss']:.2f} "
        f"| {record['right']:.3f} | {record['nearest']:.3f} |"
        for record in _some(known)
    ]
    return "\n".join(lines)


def likeness_facts(log: Path) -> dict[str, str]:
    """Return how long the likeness network was trained."""
    last = [record for record in records(log) if "right" in record][-1]
    return {
        "likeness_views": f"{last['views']:,}".replace(",", " "),
        "likeness_passes": f"{last['views'] / LABELLED_PHOTOS:.0f}",
        "likeness_minutes": f"{last['seconds'] / 60:.0f}",
    }


def _some(known: list[dict[str, float]]) -> list[dict[str, float]]:
    """Return every tenth record, and the last of each part."""
    ends = [
        place
        for place, record in enumerate(known)
        if place + 1 == len(known) or known[place + 1]["part"] != record["part"]
    ]
    return [known[place] for place in sorted({*range(0, len(known), 10), *ends})]


def main() -> None:
    """Fill in the card."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    for name in ("model", "measured", "log", "ablation", "output"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    arguments = parser.parse_args()
    measured = json.loads(arguments.measured.read_text())
    scores = {name: Scores(**values) for name, values in measured["scores"].items()}
    model = scores["photofind"]
    content = arguments.model.read_bytes()
    facts = Embedder(arguments.model).metadata
    text = Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        sha256=hashlib.sha256(content).hexdigest(),
        bytes=f"{len(content):,}",
        size=facts["photofind.size"],
        propose=facts["photofind.propose_cosine"],
        alike=facts["photofind.alike_cosine"],
        mean=f"{model.mean:.3f}",
        caltech=f"{model.likeness['caltech101']['1-NN']:.3f}",
        half_crop=f"{model.strengths['crop']['to 0.5']:.3f}",
        preparation=f"{measured['speed']['preparation']:.2f}",
        network=f"{measured['speed']['network']:.2f}",
        quality=report(scores),
        codes=code_rows(measured["codes"]),
        progress=progress(arguments.log),
        likeness_progress=likeness_progress(arguments.log),
        **likeness_facts(arguments.log),
        part_mean=f"{scores['its part for copies'].mean:.3f}",
        ablation=arguments.ablation.read_text(encoding="utf-8").strip(),
    )
    arguments.output.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
