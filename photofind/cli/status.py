"""``photofind status``: what the library holds, what it takes, what could not be read."""

from typing import TYPE_CHECKING

import click

from photofind.cli.output import Json, count, path_fields, print_json, shown, size
from photofind.cli.scan import json_option, print_unreadable, unreadable_fields
from photofind.cli.shell import Shell, pass_shell
from photofind.core.domain import Grade, UnreadableFile

if TYPE_CHECKING:
    from photofind.core.library.values import LibraryStatus


@click.command()
@click.option(
    "--unreadable", "only_unreadable", is_flag=True, help="List only what cannot be read."
)
@json_option
@pass_shell
def status(shell: Shell, *, only_unreadable: bool, as_json: bool) -> None:
    r"""Say what the library holds, its size, and what could not be read.

    \b
        photofind status
        photofind status --unreadable
        photofind status --json | jq .photos
    """
    with shell.library() as library:
        state, unreadable = library.status(), tuple(library.unreadable())
    if as_json:
        print_json(
            {**status_fields(state), "unreadable": [unreadable_fields(f) for f in unreadable]}
        )
    elif only_unreadable:
        for file in unreadable:
            click.echo(f"{shown(file.path)}: {shown(file.reason)}")
    else:
        _print_status(state, unreadable)


def status_fields(state: "LibraryStatus") -> dict[str, Json]:
    """Return what ``status --json`` prints, but for the unreadable files."""
    groups: dict[str, Json] = {grade.word: number for grade, number in state.groups.items()}
    parts: dict[str, Json] = dict(state.bytes_on_disk)
    return {
        **path_fields(state.root, "library"),
        "version": state.version,
        "photos": state.photos,
        "provisional": state.provisional,
        "plain": state.plain,
        "unplugged": state.unplugged,
        "folders": state.folders,
        "photo_bytes": state.photo_bytes,
        "bytes_on_disk": sum(state.bytes_on_disk.values()),
        "parts": parts,
        "model": state.model,
        "embedded": state.embedded,
        "index": state.index,
        "groups": groups,
    }


def _print_status(state: "LibraryStatus", unreadable: tuple[UnreadableFile, ...]) -> None:
    click.echo(f"Library     {shown(state.root)}")
    photos = f"{count(state.photos, 'photo')}, {size(state.photo_bytes)}"
    click.echo(f"Photos      {photos} in {count(state.folders, 'folder')}")
    for number, remark in (
        (state.provisional, "known from a preview so far"),
        (state.plain, "too plain to compare"),
        (state.unplugged, "on unplugged drives"),
    ):
        if number:
            click.echo(f"            {number:,} {remark}")
    click.echo(f"Duplicates  {_duplicates(state)}")
    seen = f"{state.model or 'none'}, has seen {count(state.embedded, 'photo')}"
    click.echo(f"Model       {seen}; {state.index} search")
    parts = ", ".join(f"{name} {size(part)}" for name, part in state.bytes_on_disk.items() if part)
    click.echo(f"On disk     {size(sum(state.bytes_on_disk.values()))} ({parts})")
    print_unreadable(unreadable)


def _duplicates(state: "LibraryStatus") -> str:
    words = [
        f"{count(state.groups[grade], 'group')} {grade.word}"
        for grade in sorted(Grade, reverse=True)
        if state.groups.get(grade)
    ]
    return ", ".join(words) or "none known"
