"""``photofind gui``: open the window."""

from pathlib import Path

import click

from photofind.cli.display import why_no_window
from photofind.cli.output import shown
from photofind.cli.shell import Shell, any_path, pass_shell
from photofind.core.errors import PhotofindError, QueryError
from photofind.core.paths import is_file


class NoDisplayError(PhotofindError):
    """There is no screen to open a window on."""


@click.command()
@click.argument("image", required=False, type=any_path, metavar="[IMAGE]")
@pass_shell
def gui(shell: Shell, *, image: Path | None) -> None:
    r"""Open the window; with IMAGE, search for it at once.

    \b
        photofind
        photofind ~/Downloads/holiday.jpg
    """
    if image is not None and not is_file(image):
        raise QueryError(f"There is no picture {shown(image)}.")
    require_display()
    picture = image.absolute() if image else None
    raise click.exceptions.Exit(shell.open_window(shell.data_dir, picture))


def require_display() -> None:
    """Fail with one sentence where no window can be opened.

    Raises:
        NoDisplayError: No display is named in the environment, or it does not answer.
    """
    reason = why_no_window()
    if reason:
        raise NoDisplayError(f"{reason}: photofind --help lists the commands that need none.")
