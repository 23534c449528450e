"""``photofind undo``: bring back what went."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from photofind.cli.output import Json, count, path_fields, print_json, print_note, shown
from photofind.cli.plan import tell_of_crash
from photofind.cli.progress import terminal_task
from photofind.cli.scan import json_option, wait_option
from photofind.cli.shell import Shell, any_path, pass_shell
from photofind.core.errors import Cancelled, RestoreError

if TYPE_CHECKING:
    from photofind.core.acting.restore import RestoreReport
    from photofind.core.library import Library
    from photofind.core.task import Task


@click.command()
@click.argument("acts", nargs=-1, type=int, metavar="[ID]...")
@click.option("--last", "is_last", is_flag=True, help="Bring back what the last run let go of.")
@click.option("--all", "is_all", is_flag=True, help="Bring back everything that is away.")
@click.option("--from", "folder", type=any_path, metavar="FOLDER",
              help="Bring back what lies in a quarantine folder, without any library.")  # fmt: skip
@wait_option
@json_option
@pass_shell
def undo(  # noqa: PLR0913 - one parameter for each option
    shell: Shell,
    *,
    acts: tuple[int, ...],
    is_last: bool,
    is_all: bool,
    folder: Path | None,
    wait_s: float,
    as_json: bool,
) -> None:
    r"""Bring photos back to where they were.

    ID is what `photofind journal` lists. If another file has taken the place of one, it returns
    beside it under a clear name.

    \b
        photofind undo --last
        photofind undo 17 18
        photofind undo --from /media/usb/.photofind-quarantine
    """
    if sum((bool(acts), is_last, is_all, folder is not None)) != 1:
        raise click.UsageError("Say what to bring back: ID, --last, --all or --from FOLDER.")
    with terminal_task() as task:
        if folder is not None:
            from photofind.core.acting.restore import restore_from

            report = restore_from(folder.absolute(), task)
        else:
            with shell.library(wait_s=wait_s) as library:
                tell_of_crash(library)
                report = _undo(library, acts, task, is_last=is_last)
    _tell(report, as_json=as_json)


def _undo(
    library: "Library", acts: tuple[int, ...], task: "Task", *, is_last: bool
) -> "RestoreReport":
    from photofind.core.acting.journal import ActId

    if acts:
        return library.removal.undo([ActId(act) for act in acts], task=task)
    return library.removal.undo_last(task=task) if is_last else library.removal.undo_all(task=task)


def _tell(report: "RestoreReport", *, as_json: bool) -> None:
    if as_json:
        print_json(report_fields(report))
    else:
        click.echo(f"{count(len(report.restored), 'file')} brought back.")
        for returned in report.restored:
            if returned.now_at != returned.path:
                print_note(f"{shown(returned.path)} is now {shown(returned.now_at)}")
        for failed in report.failed:
            print_note(f"{shown(failed.path)}: {shown(failed.reason)}")
    if report.was_stopped:
        raise Cancelled
    if report.failed:
        raise RestoreError(f"{count(len(report.failed), 'file')} could not be brought back.")


def report_fields(report: "RestoreReport") -> dict[str, Json]:
    """Return what ``undo --json`` prints."""
    restored: list[Json] = [
        {**path_fields(one.path), **path_fields(one.now_at, "now_at")} for one in report.restored
    ]
    failed: list[Json] = [{**path_fields(one.path), "reason": one.reason} for one in report.failed]
    return {"restored": restored, "failed": failed, "stopped": report.was_stopped}
