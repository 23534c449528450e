"""``photofind trash``: carry out a plan, and nothing but that plan."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from photofind.cli.output import Json, count, path_fields, print_json, print_note, shown, size
from photofind.cli.plan import REFUSED_SHOWN, print_plan, tell_of_crash
from photofind.cli.progress import terminal_task
from photofind.cli.scan import json_option, wait_option
from photofind.cli.shell import Shell, any_path, pass_shell
from photofind.core.errors import Cancelled, PlanError

if TYPE_CHECKING:
    from photofind.core.acting.act import ActReport
    from photofind.core.acting.plan import Act, Plan


@click.command()
@click.option("--plan", "plan_file", type=any_path, required=True, metavar="FILE",
              help="What `photofind plan --json` printed; - reads it from stdin.")  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Prove every step and change nothing.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@wait_option
@json_option
@pass_shell
def trash(
    shell: Shell, *, plan_file: Path, dry_run: bool, yes: bool, wait_s: float, as_json: bool
) -> None:
    r"""Carry out a plan: move its photos to the system's trash.

    Every photo and its keeper are checked again at that moment; whatever changed stays. Nothing is
    deleted, and `photofind undo --last` brings everything back.

    \b
        photofind plan --json > plan.json
        photofind trash --plan plan.json --dry-run
        photofind trash --plan plan.json
    """
    made = _read(plan_file)
    if not dry_run and not yes:
        _ask(made)
    with shell.library(wait_s=wait_s) as library, terminal_task() as task:
        tell_of_crash(library)
        act = library.removal.rehearse if dry_run else library.removal.trash
        report = act(made, task=task)
    if as_json:
        print_json(report_fields(report, dry_run=dry_run))
    else:
        _print_report(report, dry_run=dry_run)
    if report.was_stopped:
        raise Cancelled


def _read(plan_file: Path) -> "Plan":
    from photofind.core.acting.plan_file import read_plan

    try:
        content = sys.stdin.read() if str(plan_file) == "-" else plan_file.read_text("utf-8")
    except (OSError, ValueError) as error:
        raise PlanError(f"The plan {shown(plan_file)} cannot be read.") from error
    return read_plan(content)


def _ask(made: "Plan") -> None:
    """Show the plan and ask; off a terminal nobody can answer."""
    if not sys.stdin.isatty():
        raise click.UsageError("Nobody can be asked here: look at the plan, then add --yes.")
    print_plan(made)
    if not click.confirm("Move these photos to the trash?", err=True):
        raise PlanError("Nothing was touched.")


def report_fields(report: "ActReport", *, dry_run: bool) -> dict[str, Json]:
    """Return what ``trash --json`` prints."""
    refused: list[Json] = [
        {**path_fields(refusal.path), "reason": refusal.words} for refusal in report.refused
    ]
    return {
        "dry_run": dry_run,
        "run": report.run,
        "gone": [_act_fields(act) for act in report.gone],
        "refused": refused,
        "bytes": report.bytes,
        "stopped": report.was_stopped,
    }


def _act_fields(act: "Act") -> dict[str, Json]:
    return {
        **path_fields(act.path),
        **path_fields(act.keeper, "keeper"),
        "grade": act.grade.word,
        "bytes": act.bytes,
    }


def _print_report(report: "ActReport", *, dry_run: bool) -> None:
    went = "would go" if dry_run else "went to the trash"
    click.echo(f"{count(len(report.gone), 'photo')} {went}, {size(report.bytes)}.")
    for refusal in report.refused[:REFUSED_SHOWN]:
        print_note(f"stays: {shown(refusal.path)}, because {shown(refusal.words)}")
    if len(report.refused) > REFUSED_SHOWN:
        print_note(f"and {len(report.refused) - REFUSED_SHOWN} more stayed: --json lists them")
    if report.gone and not dry_run:
        print_note("To bring them back: photofind undo --last")
