"""``photofind demo``: a small made-up library with known duplicates, to try photofind on."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from photofind.cli.duplicates import compare_the_rest, photos_of, print_groups
from photofind.cli.gui import require_display
from photofind.cli.output import count, print_note, seconds, shown
from photofind.cli.progress import terminal_task
from photofind.cli.shell import Shell, any_folder, pass_shell, stop_logging
from photofind.cli.similar import print_findings
from photofind.core.domain import Grade, Group, Photo, PhotoId
from photofind.core.errors import PhotofindError

if TYPE_CHECKING:
    from photofind.core.demo import DemoPicture
    from photofind.core.library import Library

PICTURES, LIBRARY = "pictures", "library"
QUERY_EDIT = "crop 80"  # the copy that is searched for: a crop shows what hashes cannot find


@click.command()
@click.option(
    "--folder",
    type=any_folder,
    help="Where the pictures and their library go.  [default: beside your own library]",
)
@click.option("--no-window", is_flag=True, help="Print what the window would show.")
@click.option("--pictures", "bases", type=click.IntRange(1, 60), default=60, show_default=True,
              help="How many different pictures to paint; copies come on top.")  # fmt: skip
@pass_shell
def demo(shell: Shell, *, folder: Path | None, no_window: bool, bases: int) -> None:
    r"""Make a small library of painted pictures and open it.

    It has known duplicates. Your own photos and your own library are not touched.

    \b
        photofind demo
        photofind demo --folder /tmp/try --no-window
    """
    from photofind.core.demo import demo_folders

    if not no_window:
        require_display()
    place = (folder or _default_folder(shell)).absolute()
    pictures = _paint(place / PICTURES, bases)
    with shell.library(place / LIBRARY) as library:
        with terminal_task() as task:
            summary = library.scan(demo_folders(place / PICTURES), task=task)
            compare_the_rest(library, task)
        print_note(f"{count(summary.found, 'picture')} read in {seconds(summary.seconds)}.")
        if no_window:
            _show(library, pictures)
    print_note(f"\nThe demo is in {shown(place)}; delete that folder when you have seen enough.")
    if not no_window:
        stop_logging()  # the window keeps its own log
        raise click.exceptions.Exit(shell.open_window(place / LIBRARY, None))


def _default_folder(shell: Shell) -> Path:
    """Beside the library, not in it: a scan leaves our own folder alone."""
    return shell.data_dir.with_name(f"{shell.data_dir.name}-demo")


def _paint(folder: Path, bases: int) -> "list[DemoPicture]":
    from photofind.core.demo import draw_demo

    print_note("Painting pictures ...")
    with terminal_task() as task:
        pictures = draw_demo(folder, bases, task)
    copies = sum(picture.grade is not None for picture in pictures)
    print_note(f"{count(bases, 'picture')} and {count(copies, 'copy', 'copies')} of them.")
    return pictures


def _show(library: "Library", pictures: "Sequence[DemoPicture]") -> None:
    """Do the main job: find the duplicates, and find a picture."""
    from photofind.core.finding.values import Query

    groups = library.groups(Grade.EDITED)
    photos = photos_of(library, groups)
    print_groups(groups, photos)
    print_note(_compare_with_truth(groups, photos, pictures))
    query = next((picture for picture in pictures if picture.edit == QUERY_EDIT), pictures[0])
    click.echo()
    try:
        findings = library.find(Query.of_file(query.path), k=5)
    except PhotofindError as error:
        print_note(f"photofind: {error}")
    else:
        print_findings(library, query.path, findings, as_json=False)


def _compare_with_truth(
    groups: Sequence[Group],
    photos: dict[PhotoId, Photo],
    pictures: "Sequence[DemoPicture]",
) -> str:
    """Say how many of the known copies were found, and how many files do not belong together."""
    original_of = {picture.path: picture.original for picture in pictures}
    group_of: dict[Path, int] = {}
    wrong = 0
    for group in groups:
        paths = [photos[photo].path for photo in group.photos]
        group_of.update(dict.fromkeys(paths, group.id))
        wrong += len({original_of.get(path, path) for path in paths}) > 1
    copies = [p for p in pictures if p.grade is not None and p.grade >= Grade.EDITED]
    found = sum(group_of.get(copy.path, -1) == group_of.get(copy.original, -2) for copy in copies)
    mixed = count(wrong, "group mixes", "groups mix")
    return f"{found} of {len(copies)} known copies found; {mixed} different pictures."
