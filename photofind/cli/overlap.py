"""``photofind overlap``: how much of one folder is already in another."""

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from photofind.cli.duplicates import compare_the_rest
from photofind.cli.output import Json, count, path_fields, print_json, print_note, shown, size
from photofind.cli.progress import terminal_task
from photofind.cli.scan import json_option, unreadable_fields
from photofind.cli.shell import Shell, any_path, pass_shell
from photofind.core.domain import Grade

if TYPE_CHECKING:
    from photofind.core.library import Library
    from photofind.core.library.overlap import Overlap, OverlapFile
    from photofind.core.task import Task


@click.command()
@click.argument("first", type=any_path, metavar="FOLDER_A")
@click.argument("second", type=any_path, metavar="FOLDER_B")
@click.option("--plan", "as_plan", is_flag=True, help="Print a plan to let go of A's copies.")
@json_option
@pass_shell
def overlap(shell: Shell, *, first: Path, second: Path, as_plan: bool, as_json: bool) -> None:
    r"""Say how much of A is already in B, and what of A is not.

    Every file of A is accounted for, photos or not; the unique ones are listed. A photo counts as
    in B if B has its bytes, its pixels, or the same picture re-saved; any other file only by its
    bytes. Scan both folders first: of photos the library does not know, only equal bytes count.

    \b
        photofind overlap /media/old-backup ~/Pictures
        photofind overlap --plan /media/old-backup ~/Pictures > plan.json
    """
    with shell.library() as library, terminal_task() as task:
        compare_the_rest(library, task)
        found = library.overlap(first, second, task=task)
        if as_plan:
            _print_plan(library, found, task)
            return
    if as_json:
        print_json(overlap_fields(found))
    else:
        _print_overlap(found)


def _print_plan(library: "Library", found: "Overlap", task: "Task") -> None:
    """Print a plan that lets go of A's copies, each for a photo of B."""
    from photofind.core.acting.plan import Rules
    from photofind.core.acting.plan_file import plan_to_json

    photos = (library.photo_at(file.path) for file in found.files if file.grade is not None)
    marks = [photo.id for photo in photos if photo is not None]
    rules = Rules(level=Grade.SAME, prefer=(found.second,))
    plan = library.removal.plan(rules, marks, task=task)
    click.echo(json.dumps(plan_to_json(plan), ensure_ascii=False))


def overlap_fields(found: "Overlap") -> dict[str, Json]:
    """Return what ``overlap --json`` prints."""
    return {
        **path_fields(found.first, "first"),
        **path_fields(found.second, "second"),
        "safe_to_let_go": found.is_safe_to_let_go,
        "unique": len(found.unique),
        "unscanned": found.unscanned,
        "unlisted": [unreadable_fields(folder) for folder in found.unlisted],
        "files": [_file_fields(file) for file in found.files],
    }


def _file_fields(file: "OverlapFile") -> dict[str, Json]:
    fields: dict[str, Json] = {
        **path_fields(file.path),
        "kind": file.kind.value,
        "bytes": file.size_bytes,
        "grade": file.grade.word if file.grade is not None else None,
    }
    if file.copy is not None:
        fields.update(path_fields(file.copy, "copy"))
    if file.reason:
        fields["reason"] = file.reason
    return fields


def _print_overlap(found: "Overlap") -> None:
    for file in found.unique:
        click.echo(f"{shown(file.path)}{f'  ({shown(file.reason)})' if file.reason else ''}")
    for folder in found.unlisted:
        print_note(f"cannot be listed: {shown(folder.path)}, {shown(folder.reason)}")
    grades = Counter(file.grade for file in found.files)
    said = ", ".join(
        f"{grades[grade]:,} {grade.word}" for grade in sorted(Grade, reverse=True) if grades[grade]
    )
    print_note(f"{count(len(found.files), 'file')} in {shown(found.first)}: {said or 'no copies'}")
    unique_bytes = size(sum(file.size_bytes for file in found.unique))
    print_note(f"{count(len(found.unique), 'unique file')}, {unique_bytes}.")
    if found.unscanned:
        print_note(
            f"{count(found.unscanned, 'photo')} not in the library as they are now: only equal "
            "bytes counted for them."
        )
    if found.is_safe_to_let_go:
        print_note(f"{shown(found.first)} is safe to let go: all of it is in the other folder.")
