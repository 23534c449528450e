"""``photofind duplicates``: the groups of photos that are one picture."""

import csv
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from photofind.cli.output import Json, count, path_fields, print_json, print_note, shown, size
from photofind.cli.progress import terminal_task
from photofind.cli.shell import Shell, any_path, pass_shell
from photofind.core.domain import Grade, Group, GroupMember, Photo, PhotoId
from photofind.core.errors import CatalogBusyError, CatalogReadOnlyError, PhotofindError

if TYPE_CHECKING:
    from photofind.core.library import Library
    from photofind.core.task import Task

GRADE_WORDS = [grade.word for grade in sorted(Grade, reverse=True)]
CSV_HEADER = (
    "group", "grade", "keep", "path", "member_grade", "how", "auto", "reason", "bytes", "path_b64",
)  # fmt: skip

level_option = click.option(
    "--level",
    type=click.Choice(GRADE_WORDS),
    default=Grade.EDITED.word,
    show_default=True,
    help="How strong the evidence must be at least.",
)


@click.command()
@level_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--csv", "csv_file", type=any_path, help="Write a table to this file.")
@pass_shell
def duplicates(shell: Shell, *, level: str, as_json: bool, csv_file: Path | None) -> None:
    r"""List groups of photos that are one picture.

    The one to keep comes first. Each group says why it is one, and what was done to each copy.
    Nothing is removed. Pairs that a scan left for later are compared first.

    \b
        photofind duplicates
        photofind duplicates --level same --csv copies.csv
        photofind duplicates --json | jq -r '.groups[].photos[] | select(.auto).path'
    """
    if as_json and csv_file:
        raise click.UsageError("--json and --csv cannot be used together.")
    with shell.library() as library, terminal_task() as task:
        compare_the_rest(library, task)
        groups = library.groups(Grade.of_word(level))
        photos = photos_of(library, groups)
    # Another photofind may have taken photos out between the two: that group is none any more.
    groups = [group for group in groups if photos.keys() >= set(group.photos)]
    if as_json:
        print_json({"level": level, "groups": [group_fields(g, photos) for g in groups]})
    elif csv_file:
        _write_csv(csv_file, groups, photos)
        print_note(f"{count(len(groups), 'group')} written to {shown(csv_file)}.")
    else:
        print_groups(groups, photos)


def compare_the_rest(library: "Library", task: "Task") -> None:
    """Compare what a scan left for later; where nobody may write now, what is known is shown."""
    try:
        library.update_groups(task)
    except (CatalogBusyError, CatalogReadOnlyError) as error:
        print_note(f"{error} Groups are shown as they were last found.")


def photos_of(library: "Library", groups: Sequence[Group]) -> dict[PhotoId, Photo]:
    """Return every photo of some groups by its id."""
    wanted = [photo for group in groups for photo in group.photos]
    return {photo.id: photo for photo in library.photos(wanted)}


def group_fields(group: Group, photos: dict[PhotoId, Photo]) -> dict[str, Json]:
    """Return one group of ``duplicates --json``; its keeper comes first."""
    keeper = photos[group.keeper]
    kept: dict[str, Json] = {
        **path_fields(keeper.path),
        "keep": True,
        "reason": group.keeper_reason,
        "bytes": keeper.stamp.size_bytes,
    }
    return {
        "id": group.id,
        "grade": group.grade.word,
        "bytes_to_free": group.bytes_to_free,
        "photos": [kept, *(_member_fields(member, photos) for member in group.members)],
    }


def _member_fields(member: GroupMember, photos: dict[PhotoId, Photo]) -> dict[str, Json]:
    photo = photos[member.photo]
    fields: dict[str, Json] = {
        **path_fields(photo.path),
        "keep": False,
        "grade": member.grade.word,
        "how": how(member),
        "auto": member.is_auto,
        "bytes": photo.stamp.size_bytes,
    }
    if member.held_back:
        fields["held_back"] = member.held_back
    return fields


def how(member: GroupMember) -> str:
    """Say what makes a copy differ from its keeper."""
    return member.how.describe() or {
        Grade.IDENTICAL: "the same bytes",
        Grade.PIXELS: "the same pixels",
        Grade.SAME: "re-saved",
        Grade.MOMENT: "another shot of the same moment",
        Grade.SIMILAR: "looks alike",
    }.get(member.grade, "edited")


def print_groups(groups: Sequence[Group], photos: dict[PhotoId, Photo]) -> None:
    """Print groups for people: the keeper starred, then its copies."""
    for number, group in enumerate(groups, start=1):
        freed = f", {size(group.bytes_to_free)} to free" if group.bytes_to_free else ""
        click.echo(f"Group {number}: {group.grade.word}{freed}")
        reason = f"  ({group.keeper_reason})" if group.keeper_reason else ""
        click.echo(f"  * {shown(photos[group.keeper].path)}{reason}")
        for member in group.members:
            click.echo(f"    {shown(photos[member.photo].path)}  ({_remark(member)})")
    print_note(_total(groups))


def _remark(member: GroupMember) -> str:
    remark = how(member)
    if member.held_back:
        return f"{remark}; only this one has {member.held_back}"
    return remark


def _total(groups: Sequence[Group]) -> str:
    if not groups:
        return "No duplicates."
    copies = sum(len(group.members) for group in groups)
    freed = size(sum(group.bytes_to_free for group in groups))
    return f"{count(len(groups), 'group')}, {count(copies, 'copy', 'copies')}, {freed} to free."


def _write_csv(target: Path, groups: Sequence[Group], photos: dict[PhotoId, Photo]) -> None:
    try:
        with target.open("w", newline="", encoding="utf-8", errors="surrogateescape") as file:
            writer = csv.writer(file)
            writer.writerow(CSV_HEADER)
            for group in groups:
                writer.writerows(_csv_rows(group, photos))
    except OSError as error:
        reason = error.strerror or str(error)
        raise PhotofindError(f"Cannot write {shown(target)}: {reason}.") from error


def _csv_rows(group: Group, photos: dict[PhotoId, Photo]) -> Iterator[tuple[object, ...]]:
    keeper = photos[group.keeper]
    yield _csv_row(group, keeper, ("yes", "", "", "", group.keeper_reason))
    for member in group.members:
        auto = "yes" if member.is_auto else "no"
        columns = ("no", member.grade.word, how(member), auto, member.held_back)
        yield _csv_row(group, photos[member.photo], columns)


def _csv_row(
    group: Group, photo: Photo, columns: tuple[str, str, str, str, str]
) -> tuple[object, ...]:
    keep, member_grade, said, auto, reason = columns
    encoded = path_fields(photo.path).get("path_b64", "")
    path = os.fsdecode(os.fsencode(photo.path))
    start = (group.id, group.grade.word, keep, path, member_grade, said, auto, reason)
    return (*start, photo.stamp.size_bytes, encoded)
