"""``photofind journal``: what was done, when, and where every file is now."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from photofind.cli.output import Json, count, path_fields, print_json, print_note, shown, size
from photofind.cli.plan import tell_of_crash
from photofind.cli.scan import json_option
from photofind.cli.shell import Shell, pass_shell

if TYPE_CHECKING:
    from photofind.core.acting.holdings import Holding
    from photofind.core.acting.journal import Entry, FileRecord

DEFAULT_LIMIT = 100
NS = 1_000_000_000


@click.command()
@click.option("--limit", type=click.IntRange(min=1), default=DEFAULT_LIMIT, show_default=True,
              metavar="N", help="How many acts to list.")  # fmt: skip
@json_option
@pass_shell
def journal(shell: Shell, *, limit: int, as_json: bool) -> None:
    r"""List what was done, newest first, with the ID that undo takes.

    \b
        photofind journal
        photofind journal --json | jq '.acts[] | select(.state == "away").id'
    """
    with shell.library() as library:
        tell_of_crash(library)
        entries, held = library.removal.journal(limit=limit), library.removal.holdings()
    if as_json:
        acts: list[Json] = [entry_fields(entry) for entry in entries]
        print_json({"acts": acts, "quarantines": [_holding_fields(one) for one in held]})
        return
    for entry in entries:
        _print_entry(entry)
    if not entries:
        print_note("Nothing was ever let go of.")
    for one in held:
        there = f"{count(one.files, 'file')}, {size(one.bytes)}"
        print_note(f"{shown(one.folder)} holds {there} since {_moment(one.since_ns)}")


def entry_fields(entry: "Entry") -> dict[str, Json]:
    """Return one act of ``journal --json``."""
    return {
        "id": entry.id,
        "run": entry.run,
        "at": _moment(entry.at_ns),
        "state": entry.state.value,
        "grade": entry.grade.word,
        "reason": entry.reason,
        "note": entry.note,
        "files": [_file_fields(file) for file in entry.files],
    }


def _file_fields(file: "FileRecord") -> dict[str, Json]:
    fields: dict[str, Json] = {
        **path_fields(file.path),
        "role": file.role.value,
        "bytes": file.size_bytes,
        "digest": file.digest.hex(),
        **path_fields(file.stays, "stays"),
    }
    if file.destination is not None:
        fields["way"] = file.destination.way.value
        fields.update(path_fields(file.destination.path, "destination"))
    return fields


def _holding_fields(holding: "Holding") -> dict[str, Json]:
    return {
        **path_fields(holding.folder),
        "files": holding.files,
        "bytes": holding.bytes,
        "since": _moment(holding.since_ns),
    }


def _moment(at_ns: int) -> str:
    return datetime.fromtimestamp(at_ns / NS, UTC).isoformat(timespec="seconds")


def _print_entry(entry: "Entry") -> None:
    first = entry.files[0].path if entry.files else ""
    click.echo(f"{entry.id:>6}  {_moment(entry.at_ns)}  {entry.state.value:<8}  {shown(first)}")
    click.echo(f"        {shown(entry.reason)}{f'; {shown(entry.note)}' if entry.note else ''}")
