"""``photofind plan``: what could go, who stays for it, and why not more. Nothing is touched."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from photofind.cli.duplicates import GRADE_WORDS, compare_the_rest
from photofind.cli.output import count, print_note, shown, size
from photofind.cli.progress import terminal_task
from photofind.cli.shell import Shell, any_folder, any_path, pass_shell
from photofind.core.domain import Grade, PhotoId
from photofind.core.errors import PlanError

if TYPE_CHECKING:
    from photofind.core.acting.plan import Act, Plan, VolumeShare
    from photofind.core.library import Library

# Moments and likenesses are never let go of by a rule.
LEVELS = [word for word in GRADE_WORDS if Grade.of_word(word) >= Grade.EDITED]
REFUSED_SHOWN = 10
DEFAULT_COPIES = 2


@click.command()
@click.option(
    "--level",
    type=click.Choice(LEVELS),
    default=Grade.SAME.word,
    show_default=True,
    help="Let go only of copies of which the evidence is at least so strong.",
)
@click.option(
    "--prefer",
    multiple=True,
    type=any_folder,
    metavar="FOLDER",
    help="Keep the copy in this folder; the first named wins.",
)
@click.option(
    "--protect",
    multiple=True,
    type=any_folder,
    metavar="FOLDER",
    help="Let nothing in this folder go.",
)
@click.option(
    "--copies",
    type=click.IntRange(min=1),
    default=DEFAULT_COPIES,
    show_default=True,
    help="Leave a picture on so many drives, if it is on so many now.",
)
@click.option(
    "--mark",
    "marks",
    multiple=True,
    type=any_path,
    metavar="PHOTO",
    help="Let go of this photo, rather than of what the rules choose.",
)
@click.option(
    "--carry-metadata",
    "carries_metadata",
    is_flag=True,
    help="Write what only the copy says beside its keeper, as an XMP sidecar.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the plan that trash carries out.")
@pass_shell
def plan(  # noqa: PLR0913 - one parameter for each option
    shell: Shell,
    *,
    level: str,
    prefer: tuple[Path, ...],
    protect: tuple[Path, ...],
    copies: int,
    marks: tuple[Path, ...],
    carries_metadata: bool,
    as_json: bool,
) -> None:
    r"""Say what could go to the trash, what stays for it, and what is refused.

    Nothing is touched. Without --mark, only copies that differ from their keeper by re-encoding or
    scaling, or not at all, are in the plan.

    \b
        photofind plan --prefer ~/Pictures
        photofind plan --level identical --json > plan.json
        photofind trash --plan plan.json
    """
    from photofind.core.acting.plan import Rules
    from photofind.core.acting.plan_file import plan_to_json

    rules = Rules(
        level=Grade.of_word(level),
        prefer=tuple(folder.absolute() for folder in prefer),
        protect=tuple(folder.absolute() for folder in protect),
        copies=copies,
        carries_metadata=carries_metadata,
    )
    with shell.library() as library, terminal_task() as task:
        tell_of_crash(library)
        compare_the_rest(library, task)
        made = library.removal.plan(rules, _marked(library, marks), task=task)
    if as_json:
        click.echo(json.dumps(plan_to_json(made), ensure_ascii=False))
    else:
        print_plan(made)


def tell_of_crash(library: "Library") -> None:
    """Settle what a crash in the middle of an act left open, and say what was found."""
    for found in library.removal.settle_crash():
        print_note(f"{shown(found.path)}: {found.words}.")


def _marked(library: "Library", marks: tuple[Path, ...]) -> list[PhotoId] | None:
    """Return the photos the user named, None if the rules are to choose."""
    found = []
    for path in marks:
        photo = library.photo_at(path.absolute())
        if photo is None:
            raise PlanError(f"{shown(path)} is not a photo of the library.")
        found.append(photo.id)
    return found or None


def print_plan(made: "Plan") -> None:
    """Print a plan for people."""
    for act in made.acts:
        click.echo(f"{shown(act.path)}")
        click.echo(f"    {shown(act.reason)}; stays: {shown(act.keeper)}")
        for remark in _remarks(act):
            click.echo(f"    {remark}")
    for refusal in made.refused[:REFUSED_SHOWN]:
        print_note(f"stays: {shown(refusal.path)}, because {shown(refusal.words)}")
    if len(made.refused) > REFUSED_SHOWN:
        print_note(f"and {len(made.refused) - REFUSED_SHOWN} more stay: --json lists them")
    for share in made.volumes:
        print_note(_volume_line(share))
    print_note(
        f"{count(len(made.acts), 'photo')} would go, {size(made.bytes)}. Nothing was touched."
    )


def _remarks(act: "Act") -> list[str]:
    remarks = []
    if len(act.unit) > 1:
        companions = ", ".join(shown(path.name) for path in act.unit if path != act.path)
        remarks.append(f"goes with {companions}")
    if act.loses:
        remarks.append(f"would be lost: {', '.join(act.loses)}")
    if act.synced_by:
        remarks.append(f"{act.synced_by} will carry this to your other devices")
    return remarks


def _volume_line(share: "VolumeShare") -> str:
    where = {"trash": "to the trash of", "quarantine": "to a quarantine folder on"}
    words = where.get(share.way.value, "within")
    line = f"{count(share.files, 'file')}, {size(share.bytes)}, {words} {shown(share.name)}"
    return f"{line}; the space returns when you empty it"
