"""The command ``photofind``, and the one place where its errors become exit codes.

0 done, 1 an expected failure (one sentence on stderr) or a mistake of ours (one sentence, the
traceback in the log), 2 wrong usage, 130 interrupted.
"""

import logging
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

import click
from click.shell_completion import shell_complete

from photofind import __version__
from photofind.cli.demo import demo
from photofind.cli.doctor import doctor
from photofind.cli.duplicates import duplicates
from photofind.cli.export import export
from photofind.cli.find import find
from photofind.cli.folders import folders
from photofind.cli.gui import gui
from photofind.cli.journal import journal
from photofind.cli.models import models
from photofind.cli.output import print_note, shown, use_utf8
from photofind.cli.overlap import overlap
from photofind.cli.plan import plan
from photofind.cli.scan import scan
from photofind.cli.shell import OpenWindow, Shell, any_folder, default_shell, log_to, stop_logging
from photofind.cli.similar import similar
from photofind.cli.status import status
from photofind.cli.trash import trash
from photofind.cli.undo import undo
from photofind.core.errors import Cancelled, PhotofindError
from photofind.core.paths import LIBRARY_VARIABLE, is_there

FAILED, USAGE, INTERRUPTED = 1, 2, 130
COMPLETION_VARIABLE = "_PHOTOFIND_COMPLETE"  # click's: a shell asks what may follow

logger = logging.getLogger(__name__)


class _PhotofindGroup(click.Group):
    """A group of commands in the order they were added; anything else is a picture to find."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in their own order (click override)."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take ``photofind IMAGE`` for ``photofind gui IMAGE`` (click override)."""
        if args[0] not in self.commands and _looks_like_path(args[0]):
            return "gui", self.commands["gui"], args
        return super().resolve_command(ctx, args)


def _looks_like_path(word: str) -> bool:
    path = Path(word)
    return is_there(path) or len(path.parts) > 1 or bool(path.suffix)


@click.group(
    cls=_PhotofindGroup, invoke_without_command=True, context_settings={"max_content_width": 100}
)
@click.option(
    "--library",
    "library_dir",
    type=any_folder,
    metavar="DIR",
    help=f"Use this library instead of your own; so does {LIBRARY_VARIABLE}.",
)
@click.version_option(__version__, prog_name="photofind", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context, *, library_dir: Path | None) -> None:
    r"""Find pictures, and let go of duplicates, on your own machine.

    Without a command the window opens; with a picture, it is searched for at once.

    \b
        photofind scan ~/Pictures
        photofind duplicates
        photofind similar holiday.jpg
    """
    if library_dir is not None:
        ctx.find_object(Shell).data_dir = library_dir.absolute()  # type: ignore[union-attr]  # `run` gives one
    if ctx.invoked_subcommand is None:
        ctx.invoke(gui)


def _keep_examples(command: click.Command) -> None:
    """Tell click which paragraphs of a help text are examples, not to be wrapped.

    It wants a backspace character before them; our docstrings are raw and have the two letters.
    """
    command.help = (command.help or "").replace("\\b\n", "\b\n")
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            _keep_examples(inner)


COMMANDS = (
    gui, scan, folders, duplicates, similar, find, plan, trash, undo, journal, overlap, export,
    models, status, demo, doctor,
)  # fmt: skip
for _command in COMMANDS:
    cli.add_command(_command)
_keep_examples(cli)


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Run one command and return its exit code. Nothing escapes from here.

    Args:
        arguments: Without the program's name.
        open_window: Opens the window on a library; see `Shell`.
    """
    use_utf8()
    logging.raiseExceptions = False  # a full disk must not print a traceback for each line of log
    shell = default_shell(open_window)
    try:
        return _run(list(arguments), shell)
    except (Cancelled, click.Abort, KeyboardInterrupt):
        print_note("Stopped; what was finished is kept.")
        return INTERRUPTED
    except BrokenPipeError:
        return _let_the_reader_go()
    except Exception as error:  # noqa: BLE001 - the outermost frame: see below
        # A bug must be told and logged, whatever it is; nobody above us will.
        return _confess(error, shell)
    finally:
        stop_logging()


def _run(arguments: list[str], shell: Shell) -> int:
    if question := os.environ.get(COMPLETION_VARIABLE):
        return shell_complete(cli, {"obj": shell}, "photofind", COMPLETION_VARIABLE, question)
    try:
        # Not `cli.main`: that turns a closed pipe into exit code 1, and Ctrl-C into another error.
        with cli.make_context("photofind", arguments, obj=shell) as context:
            cli.invoke(context)
        sys.stdout.flush()
    except click.exceptions.Exit as done:
        sys.stdout.flush()
        return done.exit_code
    except click.UsageError as error:
        error.show()
        return USAGE
    except click.ClickException as error:
        error.show()
        return FAILED
    except PhotofindError as error:
        print_note(f"photofind: {shown(str(error))}")
        return FAILED
    return 0


def _let_the_reader_go() -> int:
    """Whoever read our output has enough (``| head``): that is no failure."""
    # Python flushes stdout once more when it exits; that must not fail a second time.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _confess(error: Exception, shell: Shell) -> int:
    said = f"photofind made a mistake: {type(error).__name__}: {error}"
    if log_to(shell.paths.log):
        logger.error("a command failed", exc_info=error)
        print_note(f"{said}\nThe details are in {shown(shell.paths.log)}; please report them.")
    else:
        print_note(f"{said}\n{''.join(traceback.format_exception(error))}")
    return FAILED
