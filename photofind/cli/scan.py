"""``photofind scan``: bring the library up to date."""

from pathlib import Path

import click

from photofind.cli.output import (
    Json,
    count,
    path_fields,
    print_json,
    print_note,
    seconds,
    shown,
)
from photofind.cli.progress import terminal_task
from photofind.cli.shell import DEFAULT_WAIT_S, Shell, any_path, pass_shell
from photofind.core.domain import Folder, FolderState, ScanSummary, UnreadableFile
from photofind.core.errors import FolderError
from photofind.core.paths import is_folder

UNREADABLE_SHOWN = 10  # lines; the rest is in `photofind status`

wait_option = click.option(
    "--wait",
    "wait_s",
    type=click.FloatRange(min=0),
    default=DEFAULT_WAIT_S,
    show_default=True,
    metavar="S",
    help="Seconds to wait while another photofind is writing.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


@click.command()
@click.argument("folders", nargs=-1, type=any_path, metavar="[FOLDER]...")
@wait_option
@json_option
@pass_shell
def scan(shell: Shell, *, folders: tuple[Path, ...], wait_s: float, as_json: bool) -> None:
    r"""Add folders to the library and bring it up to date.

    Without FOLDER, every folder of the library is looked at again; only new and changed files are
    read. Ctrl-C stops: what was read until then is kept, and the next scan goes on from there.

    \b
        photofind scan ~/Pictures /media/backup
        photofind scan --json | jq .new
    """
    for folder in folders:
        if not is_folder(folder):
            raise FolderError(f"There is no folder {shown(folder)}.")
    with shell.library(wait_s=wait_s) as library, terminal_task() as task:
        if not folders and not library.folders():
            raise FolderError("The library has no folders yet: add one with photofind scan FOLDER.")
        summary = library.scan([folder.absolute() for folder in folders], task=task)
        _tell_of_absent(library.folders())
    if as_json:
        print_json(scan_fields(summary))
    else:
        _print_summary(summary)


def scan_fields(summary: ScanSummary) -> dict[str, Json]:
    """Return what ``scan --json`` prints."""
    return {
        "found": summary.found,
        "new": summary.new,
        "changed": summary.changed,
        "unchanged": summary.unchanged,
        "removed": summary.removed,
        "unplugged": summary.unplugged,
        "unreadable": [unreadable_fields(file) for file in summary.unreadable],
        "seconds": round(summary.seconds, 3),
    }


def unreadable_fields(file: UnreadableFile) -> dict[str, Json]:
    """Return a file that could not be read, and why."""
    return {**path_fields(file.path), "reason": file.reason}


def _tell_of_absent(folders: list[Folder]) -> None:
    """Say which folders could not be looked at: their photos keep their place."""
    for folder in folders:
        if folder.state is not FolderState.WATCHED:
            print_note(
                f"{shown(folder.path)} is {folder.state.value}; its photos keep their place."
            )


def _print_summary(summary: ScanSummary) -> None:
    parts = [
        f"{number:,} {word}"
        for number, word in (
            (summary.new, "new"),
            (summary.changed, "changed"),
            (summary.unchanged, "unchanged"),
            (summary.removed, "gone"),
            (summary.unplugged, "on unplugged drives"),
        )
        if number
    ]
    details = f": {', '.join(parts)}" if parts else ""
    click.echo(f"{count(summary.found, 'photo')} in {seconds(summary.seconds)}{details}.")
    print_unreadable(summary.unreadable)


def print_unreadable(files: tuple[UnreadableFile, ...]) -> None:
    """List what could not be read on stderr; long lists end with where the rest is."""
    if not files:
        return
    print_note(f"{count(len(files), 'file')} could not be read:")
    for file in files[:UNREADABLE_SHOWN]:
        print_note(f"  {shown(file.path)}: {shown(file.reason)}")
    if len(files) > UNREADABLE_SHOWN:
        print_note(f"  and {len(files) - UNREADABLE_SHOWN} more: photofind status --unreadable")
